import { DateTime } from 'luxon';

/** Grounds on which somebody goes before others (T4). What they are of a person is HERKOMST, except urgency. */
type Voorranggrond = 'STATUSHOUDER' | 'URGENTIE' | 'UITSTROOM';

/** The rules of a day; parameters, each with its own validity. */
export interface Rangregels {
  /** T4: law may end this on a date. */
  voorrangStatushouders: boolean;
  /** From first to last; who has none of them comes after. */
  volgorde: readonly Voorranggrond[];
  /** Days; null = not set, so nobody is refused for it. */
  minimaleInschrijving: number | null;
}

/** What the order is made of; null = not known, or not open to the caller. */
export interface Rangfeiten {
  id: string;
  inschrijfdatum: string;
  uitgeschreven_op: string | null;
  urgent_van: string | null;
  urgent_tot: string | null;
  statushouder: boolean | null;
  doelgroep: string | null;
}

/** Which of them is told: never whether it was origin or outflow (toegang: "Kandidaat"). */
export type Redenwaarde = 'INSCHRIJFDUUR' | 'URGENTIE' | 'VOORRANG';

const volgordes: Readonly<Record<string, readonly Voorranggrond[]>> = {
  STATUSHOUDER_URGENTIE_UITSTROOM: ['STATUSHOUDER', 'URGENTIE', 'UITSTROOM'],
  STATUSHOUDER_UITSTROOM_URGENTIE: ['STATUSHOUDER', 'UITSTROOM', 'URGENTIE'],
  ALLEEN_INSCHRIJFDUUR: [],
};

/** S3-20 puts statushouders above all: while their switch is on they lead, whatever Thuiskompas says of the others. */
export function rangregels(
  schakelaar: boolean,
  rangorde: string | null,
  minimaleInschrijving: number | null,
): Rangregels {
  const volgorde = volgordes[rangorde ?? ''] ?? [];
  const rest = volgorde.filter((grond) => grond !== 'STATUSHOUDER');
  return {
    voorrangStatushouders: schakelaar,
    volgorde: schakelaar ? ['STATUSHOUDER', ...rest] : rest,
    minimaleInschrijving,
  };
}

function gronden(rij: Rangfeiten, regels: Rangregels, dag: string): Voorranggrond[] {
  const heeft: Record<Voorranggrond, boolean> = {
    STATUSHOUDER: rij.statushouder === true,
    URGENTIE: rij.urgent_van !== null && rij.urgent_van <= dag && (rij.urgent_tot === null || dag <= rij.urgent_tot),
    UITSTROOM: rij.doelgroep === 'UITSTROOM',
  };
  return regels.volgorde.filter((grond) => heeft[grond]);
}

/** Registered on that day, and long enough, or with a ground to go before others; null = may be a candidate. */
export function bezwaar(rij: Rangfeiten, regels: Rangregels, dag: string): string | null {
  if (rij.inschrijfdatum > dag) return 'Deze kandidaat stond op die dag nog niet ingeschreven.';
  if (rij.uitgeschreven_op !== null && rij.uitgeschreven_op <= dag)
    return 'Deze kandidaat stond op die dag niet meer ingeschreven.';
  const { minimaleInschrijving: dagen } = regels;
  if (dagen === null || gronden(rij, regels, dag).length > 0) return null;
  const dagenIngeschreven = DateTime.fromISO(dag).diff(DateTime.fromISO(rij.inschrijfdatum), 'days').days;
  return dagenIngeschreven >= dagen
    ? null
    : `Deze kandidaat staat korter ingeschreven dan de ${dagen} dagen die Thuiskompas vraagt.`;
}

/** The order of T4: by the first ground that applies, then the longest registration. Who may not be a candidate is left out. */
export function rangschik<T extends Rangfeiten>(
  rijen: readonly T[],
  regels: Rangregels,
  dag: string,
): { rij: T; plaats: number; redenen: Redenwaarde[] }[] {
  return rijen
    .filter((rij) => bezwaar(rij, regels, dag) === null)
    .map((rij) => {
      const van = gronden(rij, regels, dag);
      return {
        rij,
        van,
        groep: van.length === 0 ? regels.volgorde.length : regels.volgorde.indexOf(van[0] ?? 'URGENTIE'),
      };
    })
    .sort(
      (a, b) =>
        a.groep - b.groep ||
        a.rij.inschrijfdatum.localeCompare(b.rij.inschrijfdatum) ||
        a.rij.id.localeCompare(b.rij.id),
    )
    .map(({ rij, van }, i) => ({ rij, plaats: i + 1, redenen: redenen(van) }));
}

const redenen = (van: readonly Voorranggrond[]): Redenwaarde[] => [
  ...(van.some((grond) => grond !== 'URGENTIE') ? (['VOORRANG'] as const) : []),
  ...(van.includes('URGENTIE') ? (['URGENTIE'] as const) : []),
  'INSCHRIJFDUUR',
];
