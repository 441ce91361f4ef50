import { DateTime } from 'luxon';
import { jaarVan } from '../meting/meetregels';

export const afspraakstatussen = ['OP_KOERS', 'LET_OP', 'ACHTER', 'BEHAALD', 'NIET_VASTGESTELD'] as const;
export type Afspraakstatus = (typeof afspraakstatussen)[number];
export type Bewijsstand = 'BEZIG' | 'BEHAALD' | 'NIET_BEHAALD';

/** What the rules look at; everything else about an indicator makes no difference to its status. */
export interface TeBeoordelen {
  eenheid: string;
  doel: number | null;
  doelTekst: string | null;
  richting: string | null;
  deadline: string | null;
  wanneer: string | null;
  streven: boolean;
  /** Of a yearly figure that is compared with it. */
  basisjaar: number | null;
  nulPeildatum: string | null;
  nulWaarde: number | null;
  /** What the graph lacks to measure it, in words. */
  ontbreekt: string | null;
  /** The measurements that count, one series per partij or onderdeel. */
  reeks: readonly { peildatum: string; waarde: number | null; reden: string | null; wie: string | null }[];
  bewijs: readonly { stand: Bewijsstand; dag: string }[];
}

export interface Oordeel {
  status: Afspraakstatus;
  waarom: string;
}

/** What S3 leaves open, and the parties may change: parameters of the theme AFSPRAKEN. */
export interface Drempels {
  /** From this part of an upper bound on it says LET_OP, as the meter of the 20 % does (T5, NADERT). */
  nadert: number;
  /** A deadline within so many days asks for attention. */
  dichtbij: number;
  /** Below its line with so many days to go, a target is behind. */
  laatsteDeel: number;
  /** So many days evidence counts of an effort that always holds. */
  bewijsGeldig: number;
}

export const zonderGetal = ['mijlpaal', 'ja of nee'];

const getal = (waarde: number): string => new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 3 }).format(waarde);
const datum = (dag: string): string => DateTime.fromISO(dag, { locale: 'nl' }).toFormat('d MMMM yyyy');
const dagen = (van: string, tot: string): number => DateTime.fromISO(tot).diff(DateTime.fromISO(van), 'days').days;

/** The status of one indicator on a day, and why. Judged on the unrounded value; without a target there is nothing to judge. */
export function beoordeel(i: TeBeoordelen, dag: string, drempels: Drempels): Oordeel {
  return zonderGetal.includes(i.eenheid) ? beoordeelBewijs(i, dag, drempels) : beoordeelGetal(i, dag, drempels);
}

const uit = (status: Afspraakstatus, waarom: string): Oordeel => ({ status, waarom });

/** Milestones and efforts: what a party has recorded, against the date. */
function beoordeelBewijs(i: TeBeoordelen, dag: string, drempels: Drempels): Oordeel {
  const { deadline } = i;
  if (i.doelTekst === null && deadline === null) return uit('NIET_VASTGESTELD', 'Er is geen doel vastgesteld.');
  const gezien = i.bewijs.filter((b) => b.dag <= dag);
  const laatste = gezien.at(-1);
  const over = deadline === null ? null : dagen(dag, deadline);
  if (i.wanneer === 'jaarlijks' || (i.wanneer === 'doorlopend' && i.eenheid === 'ja of nee'))
    return beoordeelTerugkerend(i.wanneer, laatste, dag, drempels);
  // What has to hold until a day ("continued in 2025") is not reached by being so earlier.
  if (i.eenheid === 'ja of nee' && over !== null && over > 0 && laatste?.stand === 'BEHAALD')
    return uit(
      'OP_KOERS',
      `Vastgelegd op ${datum(laatste.dag)}; het moet zo blijven tot ${datum(deadline as string)}.`,
    );
  if (laatste?.stand === 'BEHAALD')
    return deadline !== null && laatste.dag > deadline
      ? uit('BEHAALD', `Behaald op ${datum(laatste.dag)}, na de afgesproken datum ${datum(deadline)}.`)
      : uit('BEHAALD', `Behaald op ${datum(laatste.dag)}.`);
  if (over !== null && over < 0)
    return uit(
      'ACHTER',
      `De afgesproken datum ${datum(deadline as string)} is voorbij en er is niets dat het afrondt.`,
    );
  if (laatste?.stand === 'NIET_BEHAALD')
    return uit('ACHTER', `Op ${datum(laatste.dag)} is vastgelegd dat het niet lukte.`);
  if (over !== null && over <= drempels.dichtbij)
    return uit('LET_OP', `Nog niet behaald, en de afgesproken datum ${datum(deadline as string)} is dichtbij.`);
  if (laatste !== undefined) return uit('OP_KOERS', `Er wordt aan gewerkt, zegt het bewijs van ${datum(laatste.dag)}.`);
  return over === null
    ? uit(
        'NIET_VASTGESTELD',
        `Er is geen datum afgesproken${i.wanneer === null ? '' : ` (“${i.wanneer}”)`} en nog geen bewijs vastgelegd.`,
      )
    : uit('LET_OP', `Er is nog niets vastgelegd; er is tijd tot ${datum(deadline as string)}.`);
}

/** What comes back each year, or always holds, is never finished: its latest evidence counts for its own year. */
function beoordeelTerugkerend(
  wanneer: string,
  laatste: TeBeoordelen['bewijs'][number] | undefined,
  dag: string,
  { bewijsGeldig }: Drempels,
): Oordeel {
  if (laatste === undefined) return uit('NIET_VASTGESTELD', 'Er is nog geen bewijs vastgelegd.');
  if (laatste.stand === 'NIET_BEHAALD')
    return uit('ACHTER', `Op ${datum(laatste.dag)} is vastgelegd dat het niet lukte.`);
  // On 1 January it is about the year that has just ended, as every yearly figure.
  const jaar = jaarVan({ peildatum: dag });
  if (wanneer === 'jaarlijks' && Number(laatste.dag.slice(0, 4)) < jaar)
    return uit('LET_OP', `Het laatste bewijs is van ${datum(laatste.dag)}; over ${jaar} is niets vastgelegd.`);
  if (wanneer !== 'jaarlijks' && dagen(laatste.dag, dag) > bewijsGeldig)
    return uit('LET_OP', `Het laatste bewijs is van ${datum(laatste.dag)}, langer dan ${bewijsGeldig} dagen geleden.`);
  return uit(
    'OP_KOERS',
    laatste.stand === 'BEHAALD'
      ? `Vastgelegd op ${datum(laatste.dag)}; dit geldt ${wanneer}.`
      : `Er wordt aan gewerkt, zegt het bewijs van ${datum(laatste.dag)}.`,
  );
}

/** Figures: the latest measurement of each series; of more than one the least favourable decides. */
function beoordeelGetal(i: TeBeoordelen, dag: string, drempels: Drempels): Oordeel {
  const zonderOordeel = (waarom: string): Oordeel => uit('NIET_VASTGESTELD', [waarom, ...stand(i, dag)].join(' '));
  if (i.doel === null) return zonderOordeel('Er is nog geen doel vastgesteld.');
  if (i.richting === null)
    return zonderOordeel(`De richtwaarde ${getal(i.doel)} is geen onder- of bovengrens; er is geen oordeel.`);
  const einde = i.deadline !== null && dag > i.deadline ? i.deadline : dag;
  const laatste = new Map(i.reeks.filter((m) => m.peildatum <= einde).map((m) => [m.wie ?? '', m]));
  if (laatste.size === 0) return uit('NIET_VASTGESTELD', ['Er is nog geen meting.', ...ontbrekend(i)].join(' '));
  const oordelen = [...laatste.entries()].map(([wie, m]) => {
    const eerder = i.reeks
      .filter((e) => (e.wie ?? '') === wie && e.waarde !== null && e.peildatum < m.peildatum)
      .at(-1);
    return metVoorbehoud(beoordeelWaarde({ ...i, doel: i.doel as number }, m, dag, { eerder, drempels }), m);
  });
  const ernstigste = slechtste(oordelen.map((o) => o.status));
  return uit(ernstigste, oordelen.map((o) => o.waarom).join(' '));
}

type Meting = TeBeoordelen['reeks'][number];
type MetDoel = TeBeoordelen & { doel: number };

const ontbrekend = ({ ontbreekt }: TeBeoordelen): string[] => (ontbreekt === null ? [] : [ontbreekt]);

/** More groups than this are told by their number; the figures stand in the series. */
const meesteGroepen = 3;

/** The figure itself, also where nothing is judged; or why there is none. */
function stand(i: TeBeoordelen, dag: string): string[] {
  const laatsteDag = i.reeks.filter((m) => m.peildatum <= dag).at(-1)?.peildatum;
  if (laatsteDag === undefined) return ontbrekend(i);
  const laatste = i.reeks.filter((m) => m.peildatum === laatsteDag);
  if (laatste.length > meesteGroepen) {
    const bekend = laatste.filter((m) => m.waarde !== null).length;
    return [`Op ${datum(laatsteDag)} is er van ${bekend} van de ${laatste.length} groepen een cijfer.`];
  }
  return laatste.map((m) => {
    const wie = m.wie === null ? '' : `${m.wie}: `;
    return m.waarde === null ? geenCijfer(m) : `${wie}${metEenheid(m.waarde, i.eenheid)} op ${datum(laatsteDag)}.`;
  });
}

const geenCijfer = (m: Meting): string =>
  `${m.wie === null ? 'Geen' : `${m.wie}: geen`} cijfer op ${datum(m.peildatum)}. ${m.reden ?? ''}`.trim();

/** A figure that leaves something out says so: another limit or project could turn the status (V9). */
const metVoorbehoud = (oordeel: Oordeel, m: Meting): Oordeel =>
  m.waarde === null || m.reden === null ? oordeel : uit(oordeel.status, `${oordeel.waarom} ${m.reden}`);

const metEenheid = (waarde: number, eenheid: string): string =>
  eenheid === 'procent' ? `${getal(waarde)} %` : `${getal(waarde)} ${eenheid}`;

function beoordeelWaarde(
  i: MetDoel,
  m: Meting,
  dag: string,
  { eerder, drempels }: { eerder: Meting | undefined; drempels: Drempels },
): Oordeel {
  const wie = m.wie === null ? '' : `${m.wie}: `;
  if (m.waarde === null) {
    const laatste =
      eerder?.waarde == null
        ? ''
        : ` Het laatste cijfer was ${metEenheid(eerder.waarde, i.eenheid)} op ${datum(eerder.peildatum)}.`;
    return uit('NIET_VASTGESTELD', `${geenCijfer(m)}${laatste}`);
  }
  const minstens = i.richting === 'MINSTENS';
  const gehaald = minstens ? m.waarde >= i.doel : m.waarde <= i.doel;
  const stand = `${wie}${metEenheid(m.waarde, i.eenheid)} op ${datum(m.peildatum)}, tegen ${minstens ? 'minstens' : 'hoogstens'} ${getal(i.doel)}`;
  if (i.deadline !== null)
    return beoordeelTermijn(i, i.deadline, { peildatum: m.peildatum, waarde: m.waarde, gehaald, stand }, dag, drempels);
  if (!gehaald)
    return uit(i.streven ? 'LET_OP' : 'ACHTER', `${stand}: niet gehaald${i.streven ? '; het is een streven' : ''}.`);
  if (!minstens && m.waarde > i.doel * drempels.nadert) return uit('LET_OP', `${stand}: de grens is dichtbij.`);
  return uit('OP_KOERS', `${stand}: gehaald.`);
}

/** A target with a date: reached by then, or on the straight line towards it from the first measurement. */
function beoordeelTermijn(
  i: MetDoel,
  deadline: string,
  { peildatum, waarde, gehaald, stand }: { peildatum: string; waarde: number; gehaald: boolean; stand: string },
  dag: string,
  { laatsteDeel }: Drempels,
): Oordeel {
  const beslist = peildatum === deadline;
  if (beslist && gehaald) return uit('BEHAALD', `${stand}: gehaald op de afgesproken datum.`);
  if (beslist)
    return uit(
      i.streven ? 'LET_OP' : 'ACHTER',
      `${stand}: niet gehaald op ${datum(deadline)}${i.streven ? '; het is een streven' : ''}.`,
    );
  if (dag > deadline)
    return uit(
      'NIET_VASTGESTELD',
      `Er is geen meting van de afgesproken datum ${datum(deadline)}; de laatste is ${stand}.`,
    );
  if (gehaald) return uit('OP_KOERS', `${stand}: al gehaald; het moet zo blijven tot ${datum(deadline)}.`);
  if (i.nulPeildatum === null || i.nulWaarde === null)
    return uit('LET_OP', `${stand}: nog niet gehaald; er is tijd tot ${datum(deadline)}.`);
  // What a party reports of a year is there after that year: on a day, of the year before the one that is running or just ended.
  const lijndag = i.basisjaar === null ? peildatum : `${jaarVan({ peildatum }) - 1}-12-31`;
  const deel = dagen(i.nulPeildatum, lijndag) / dagen(i.nulPeildatum, deadline);
  const lijn = i.nulWaarde + (i.doel - i.nulWaarde) * deel;
  const opLijn = i.richting === 'MINSTENS' ? waarde >= lijn : waarde <= lijn;
  const tekst = `${stand} op ${datum(deadline)}. Bij een gelijkmatig verloop hoort daar op ${datum(lijndag)} ${getal(Math.round(lijn * 10) / 10)} bij`;
  if (opLijn) return uit('OP_KOERS', `${tekst}: op schema.`);
  return dagen(dag, deadline) < laatsteDeel
    ? uit('ACHTER', `${tekst}: eronder, met minder dan ${laatsteDeel} dagen te gaan.`)
    : uit('LET_OP', `${tekst}: eronder.`);
}

const ernst: readonly Afspraakstatus[] = ['ACHTER', 'LET_OP', 'OP_KOERS', 'BEHAALD'];

/** The most serious of those that were judged; what could not be judged keeps BEHAALD away. */
function slechtste(statussen: readonly Afspraakstatus[]): Afspraakstatus {
  const beoordeeld = ernst.find((status) => statussen.includes(status)) ?? 'NIET_VASTGESTELD';
  return beoordeeld === 'BEHAALD' && statussen.includes('NIET_VASTGESTELD') ? 'OP_KOERS' : beoordeeld;
}

/** Whether there is a target at all to be judged by. */
export const heeftDoel = (
  i: Pick<TeBeoordelen, 'eenheid' | 'doel' | 'doelTekst' | 'deadline' | 'richting'>,
): boolean =>
  zonderGetal.includes(i.eenheid)
    ? i.doelTekst !== null || i.deadline !== null
    : i.doel !== null && i.richting !== null;

/** An agreement stands as its indicators with a target stand; after the end of its set it says so. */
export function beoordeelAfspraak(
  delen: readonly { naam: string; heeftDoel: boolean; oordeel: Oordeel }[],
  verlopenOp: string | null,
): Oordeel {
  const metDoel = delen.filter((d) => d.heeftDoel);
  const status = slechtste(metDoel.map((d) => d.oordeel.status));
  const einde =
    verlopenOp === null ? [] : [`De afspraken zijn afgelopen op ${datum(verlopenOp)}; er is nog geen opvolger.`];
  if (metDoel.length === 0)
    return uit('NIET_VASTGESTELD', ['Voor deze afspraak is nog geen doel vastgesteld.', ...einde].join(' '));
  return uit(status, [...metDoel.map((d) => `${d.naam}: ${d.oordeel.waarom}`), ...einde].join(' '));
}
