import { DateTime } from 'luxon';

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
  nulPeildatum: string | null;
  nulWaarde: number | null;
  /** The measurements that count, one series per partij or onderdeel. */
  reeks: readonly { peildatum: string; waarde: number | null; reden: string | null; wie: string | null }[];
  bewijs: readonly { stand: Bewijsstand; dag: string }[];
}

export interface Oordeel {
  status: Afspraakstatus;
  waarom: string;
}

/** From this part of an upper bound on it says LET_OP, as the meter of the 20 % does (T5, NADERT). */
const naderingsdeel = 0.9;
/** A deadline within so many days asks for attention; below its line with less than a year to go, a target is behind. */
const bijnaDagen = 90;
const laatsteJaarDagen = 365;

export const zonderGetal = ['mijlpaal', 'ja of nee'];

const getal = (waarde: number): string => new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 3 }).format(waarde);
const datum = (dag: string): string => DateTime.fromISO(dag, { locale: 'nl' }).toFormat('d MMMM yyyy');
const dagen = (van: string, tot: string): number => DateTime.fromISO(tot).diff(DateTime.fromISO(van), 'days').days;

/** The status of one indicator on a day, and why. Judged on the unrounded value; without a target there is nothing to judge. */
export function beoordeel(i: TeBeoordelen, dag: string): Oordeel {
  return zonderGetal.includes(i.eenheid) ? beoordeelBewijs(i, dag) : beoordeelGetal(i, dag);
}

const uit = (status: Afspraakstatus, waarom: string): Oordeel => ({ status, waarom });

/** Milestones and efforts: what a party has recorded, against the date. */
function beoordeelBewijs(i: TeBeoordelen, dag: string): Oordeel {
  const { deadline } = i;
  if (i.doelTekst === null && deadline === null) return uit('NIET_VASTGESTELD', 'Er is geen doel vastgesteld.');
  const gezien = i.bewijs.filter((b) => b.dag <= dag);
  const laatste = gezien.at(-1);
  const over = deadline === null ? null : dagen(dag, deadline);
  if (i.wanneer === 'jaarlijks' || (i.wanneer === 'doorlopend' && i.eenheid === 'ja of nee'))
    return beoordeelTerugkerend(i.wanneer, laatste, dag);
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
  if (over !== null && over <= bijnaDagen)
    return uit('LET_OP', `Nog niet behaald, en de afgesproken datum ${datum(deadline as string)} is dichtbij.`);
  if (laatste !== undefined) return uit('OP_KOERS', `Er wordt aan gewerkt, zegt het bewijs van ${datum(laatste.dag)}.`);
  return over === null
    ? uit('NIET_VASTGESTELD', 'Er is geen datum afgesproken en nog geen bewijs vastgelegd.')
    : uit('LET_OP', `Er is nog niets vastgelegd; er is tijd tot ${datum(deadline as string)}.`);
}

/** What comes back each year, or always holds, is never finished: its latest evidence counts for its own year. */
function beoordeelTerugkerend(
  wanneer: string,
  laatste: TeBeoordelen['bewijs'][number] | undefined,
  dag: string,
): Oordeel {
  if (laatste === undefined) return uit('NIET_VASTGESTELD', 'Er is nog geen bewijs vastgelegd.');
  if (laatste.stand === 'NIET_BEHAALD')
    return uit('ACHTER', `Op ${datum(laatste.dag)} is vastgelegd dat het niet lukte.`);
  const vers = wanneer === 'jaarlijks' ? laatste.dag.slice(0, 4) === dag.slice(0, 4) : dagen(laatste.dag, dag) <= 366;
  if (!vers)
    return uit('LET_OP', `Het laatste bewijs is van ${datum(laatste.dag)}; over dit jaar is niets vastgelegd.`);
  return uit(
    'OP_KOERS',
    laatste.stand === 'BEHAALD'
      ? `Vastgelegd op ${datum(laatste.dag)}; dit geldt ${wanneer}.`
      : `Er wordt aan gewerkt, zegt het bewijs van ${datum(laatste.dag)}.`,
  );
}

/** Figures: the latest measurement of each series; of more than one the least favourable decides. */
function beoordeelGetal(i: TeBeoordelen, dag: string): Oordeel {
  if (i.doel === null) return uit('NIET_VASTGESTELD', 'Er is nog geen doel vastgesteld.');
  if (i.richting === null)
    return uit('NIET_VASTGESTELD', `De richtwaarde ${getal(i.doel)} is geen onder- of bovengrens; er is geen oordeel.`);
  const einde = i.deadline !== null && dag > i.deadline ? i.deadline : dag;
  const laatste = new Map(i.reeks.filter((m) => m.peildatum <= einde).map((m) => [m.wie ?? '', m]));
  if (laatste.size === 0) return uit('NIET_VASTGESTELD', 'Er is nog geen meting.');
  const oordelen = [...laatste.entries()].map(([wie, m]) => {
    const eerder = i.reeks
      .filter((e) => (e.wie ?? '') === wie && e.waarde !== null && e.peildatum < m.peildatum)
      .at(-1);
    return beoordeelWaarde(i, i.doel as number, m, dag, eerder);
  });
  const ernstigste = slechtste(oordelen.map((o) => o.status));
  return uit(ernstigste, oordelen.map((o) => o.waarom).join(' '));
}

type Meting = TeBeoordelen['reeks'][number];

function beoordeelWaarde(i: TeBeoordelen, doel: number, m: Meting, dag: string, eerder: Meting | undefined): Oordeel {
  const wie = m.wie === null ? '' : `${m.wie}: `;
  if (m.waarde === null) {
    const laatste =
      eerder?.waarde == null ? '' : ` Het laatste cijfer was ${getal(eerder.waarde)} op ${datum(eerder.peildatum)}.`;
    return uit('NIET_VASTGESTELD', `${wie}geen cijfer op ${datum(m.peildatum)}. ${m.reden ?? ''}${laatste}`.trim());
  }
  const minstens = i.richting === 'MINSTENS';
  const gehaald = minstens ? m.waarde >= doel : m.waarde <= doel;
  const stand = `${wie}${getal(m.waarde)} op ${datum(m.peildatum)}, tegen ${minstens ? 'minstens' : 'hoogstens'} ${getal(doel)}`;
  if (i.deadline !== null) return beoordeelTermijn(i, doel, i.deadline, m.peildatum, m.waarde, gehaald, stand, dag);
  if (!gehaald)
    return uit(i.streven ? 'LET_OP' : 'ACHTER', `${stand}: niet gehaald${i.streven ? '; het is een streven' : ''}.`);
  if (!minstens && m.waarde > doel * naderingsdeel) return uit('LET_OP', `${stand}: de grens is dichtbij.`);
  return uit('OP_KOERS', `${stand}: gehaald.`);
}

/** A target with a date: reached by then, or on the straight line towards it from the first measurement. */
function beoordeelTermijn(
  i: TeBeoordelen,
  doel: number,
  deadline: string,
  peildatum: string,
  waarde: number,
  gehaald: boolean,
  stand: string,
  dag: string,
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
  const deel = dagen(i.nulPeildatum, peildatum) / dagen(i.nulPeildatum, deadline);
  const lijn = i.nulWaarde + (doel - i.nulWaarde) * deel;
  const opLijn = i.richting === 'MINSTENS' ? waarde >= lijn : waarde <= lijn;
  const tekst = `${stand} op ${datum(deadline)}. Bij gelijkmatige groei hoort daar nu ${getal(Math.round(lijn * 10) / 10)} bij`;
  if (opLijn) return uit('OP_KOERS', `${tekst}: op schema.`);
  return dagen(dag, deadline) < laatsteJaarDagen
    ? uit('ACHTER', `${tekst}: eronder, met minder dan een jaar te gaan.`)
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
