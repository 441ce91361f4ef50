import { createHash } from 'node:crypto';

/** One meeting or deadline as a calendar shows it. */
export interface Afspraak {
  id: string;
  titel: string;
  /** A day without a time (yyyy-mm-dd), or a moment. */
  wanneer: { dag: string } | { moment: Date; minuten: number };
  omschrijving: string;
  adres?: string | null;
  /** Rises with every change. */
  versie: number;
  gewijzigdOp: Date | null;
  afgelast: boolean;
}

export interface Agenda {
  naam: string;
  /** For the ids: the same meeting is the same event in every feed. */
  host: string;
  gemaaktOp: Date;
  afspraken: readonly Afspraak[];
}

/** RFC 5545, 3.3.11: backslash, semicolon and comma escaped; a line break is \n. Other control characters are not text. */
const tekst = (waarde: string): string =>
  waarde
    .replaceAll('\\', '\\\\')
    .replaceAll(';', '\\;')
    .replaceAll(',', '\\,')
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '');

/** 3.1: at most 75 octets a line, never halfway a character; the next one begins with a space. */
export function vouw(regel: string): string {
  const stukken: string[] = [];
  let stuk = '';
  let octetten = 0;
  for (const teken of regel) {
    const erbij = Buffer.byteLength(teken);
    if (octetten + erbij > 75) {
      stukken.push(stuk);
      stuk = ' ';
      octetten = 1;
    }
    stuk += teken;
    octetten += erbij;
  }
  return [...stukken, stuk].join('\r\n');
}

const utc = (moment: Date): string => moment.toISOString().replace(/[-:]|\.\d{3}/g, '');
const dag = (iso: string): string => iso.replaceAll('-', '');
/** A whole day ends where the next one begins; calendar arithmetic in UTC knows no daylight saving. */
const volgendeDag = (iso: string): string => {
  const morgen = new Date(`${iso}T00:00:00Z`);
  morgen.setUTCDate(morgen.getUTCDate() + 1);
  return dag(morgen.toISOString().slice(0, 10));
};

/** A calendar in iCalendar form (RFC 5545): UTC moments, whole days as dates, stable ids; withdrawn ones stay, as cancelled. */
export function schrijfIcs({ naam, host, gemaaktOp, afspraken }: Agenda): string {
  const regels = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Buurtgraaf//Overleg//NL',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${tekst(naam)}`,
    `X-WR-CALNAME:${tekst(naam)}`,
    'X-WR-TIMEZONE:Europe/Amsterdam',
    'REFRESH-INTERVAL;VALUE=DURATION:PT6H',
    'X-PUBLISHED-TTL:PT6H',
    ...afspraken.flatMap((afspraak) => gebeurtenis(afspraak, host, gemaaktOp)),
    'END:VCALENDAR',
  ];
  return `${regels.map(vouw).join('\r\n')}\r\n`;
}

function gebeurtenis(afspraak: Afspraak, host: string, gemaaktOp: Date): string[] {
  const { id, titel, wanneer, omschrijving, adres, versie, gewijzigdOp, afgelast } = afspraak;
  const wanneerRegels =
    'dag' in wanneer
      ? [`DTSTART;VALUE=DATE:${dag(wanneer.dag)}`, `DTEND;VALUE=DATE:${volgendeDag(wanneer.dag)}`]
      : [
          `DTSTART:${utc(wanneer.moment)}`,
          `DTEND:${utc(new Date(wanneer.moment.getTime() + wanneer.minuten * 60_000))}`,
        ];
  return [
    'BEGIN:VEVENT',
    `UID:${id}@${host}`,
    `DTSTAMP:${utc(gewijzigdOp ?? gemaaktOp)}`,
    ...(gewijzigdOp === null ? [] : [`LAST-MODIFIED:${utc(gewijzigdOp)}`]),
    `SEQUENCE:${versie}`,
    ...wanneerRegels,
    `SUMMARY:${tekst(titel)}`,
    `DESCRIPTION:${tekst(omschrijving)}`,
    ...(adres ? [`URL:${adres}`] : []),
    `STATUS:${afgelast ? 'CANCELLED' : 'CONFIRMED'}`,
    // A deadline keeps nobody from another appointment.
    `TRANSP:${'dag' in wanneer || afgelast ? 'TRANSPARENT' : 'OPAQUE'}`,
    'END:VEVENT',
  ];
}

/** Only the hash of a key is known here or anywhere. */
export const sleutelhash = (sleutel: string): string => createHash('sha256').update(sleutel).digest('hex');
