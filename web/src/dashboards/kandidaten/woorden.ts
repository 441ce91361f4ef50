import type { Grondslag, Inkomensgroep, KandidatenQuery, Voorrangsreden } from '../../gql/graphql';
import { formatCount, plural } from '../../ui/format';

export type Kandidaatrij = NonNullable<KandidatenQuery['kandidaten']>[number];

const redennaam: Record<Voorrangsreden, string> = {
  VOORRANG: 'heeft voorrang',
  URGENTIE: 'is urgent',
  INSCHRIJFDUUR: 'staat langer ingeschreven dan wie hierna komt',
};

/** V16 */
export const groepnaam: Record<Inkomensgroep, string> = {
  PRIMAIR: 'primaire doelgroep',
  SECUNDAIR: 'secundaire doelgroep',
  BUITEN: 'buiten de doelgroep van beleid',
};

/** Why somebody stands here: the first reason decides, registration only among equals. */
export function redenzin(redenen: readonly Voorrangsreden[]): string {
  const eerst = redenen.filter((reden) => reden !== 'INSCHRIJFDUUR');
  if (eerst.length === 0) return 'Volgorde van inschrijving';
  const zin = eerst.map((reden) => redennaam[reden]).join(' en ');
  return `${zin.charAt(0).toUpperCase()}${zin.slice(1)}; daarna telt de inschrijving`;
}

export function wachtzin(maanden: number | null): string {
  if (maanden === null) return 'niet bekend';
  if (maanden < 12) return `${formatCount(Math.floor(maanden))} ${plural(Math.floor(maanden), 'maand', 'maanden')}`;
  return `${formatCount(Math.floor(maanden / 12))} jaar`;
}

/** "3 personen, gezin met kinderen" */
export function huishoudenzin(huishouden: { grootte: number | null; samenstelling: string | null } | null): string {
  if (!huishouden) return 'niet bekend';
  const { grootte, samenstelling } = huishouden;
  const wie = grootte === null ? '' : `${grootte} ${plural(grootte, 'persoon', 'personen')}`;
  return [wie, samenstelling].filter(Boolean).join(', ') || 'niet bekend';
}

/** Yes, no or unknown, with the sentence of the graph where there is one. */
export function oordeel(waarde: boolean | null, reden: string | null): string {
  if (waarde === null) return reden ?? 'Onbekend';
  return `${waarde ? 'Ja' : 'Nee'}${reden ? `. ${reden}` : ''}`;
}

/** The grounds that an officer can choose for this candidate, the likely one first. */
export const gronden = (uitstroom: boolean, statushouder: boolean | null): Grondslag[] => {
  if (uitstroom) return ['UITSTROOM'];
  return statushouder === true ? ['STATUSHOUDER', 'REGULIER'] : ['REGULIER', 'VRIJE_BELEIDSRUIMTE'];
};

export const grondtekst: Record<Grondslag, string> = {
  REGULIER: 'de gewone regels',
  VRIJE_BELEIDSRUIMTE: 'vrije beleidsruimte (telt mee in de 20%)',
  UITSTROOM: 'uitstroom uit zorg of opvang (telt mee in de 20%)',
  STATUSHOUDER: 'statushouder (telt niet mee in de 20%)',
};
