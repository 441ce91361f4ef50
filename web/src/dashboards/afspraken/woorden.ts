import type { Afspraaksoort, Afspraakstatus, Bewijsstand, Thema } from '../../gql/graphql';

export const themas: readonly [Thema, string][] = [
  ['BETAALBAARHEID', 'Betaalbaarheid'],
  ['BESCHIKBAARHEID', 'Beschikbaarheid'],
  ['DUURZAAMHEID', 'Duurzaamheid'],
  ['WONEN_EN_ZORG', 'Wonen en zorg'],
  ['LEEFBAARHEID', 'Leefbaarheid'],
];

export const soortnaam: Record<Afspraaksoort, string> = {
  KWANTITATIEF: 'Cijfer',
  MIJLPAAL: 'Mijlpaal',
  INSPANNING: 'Inspanning',
};

export const statussen: readonly [Afspraakstatus, string][] = [
  ['ACHTER', 'Loopt achter'],
  ['LET_OP', 'Let op'],
  ['OP_KOERS', 'Op koers'],
  ['BEHAALD', 'Behaald'],
  ['NIET_VASTGESTELD', 'Nog niet vastgesteld'],
];

export const standen: readonly [Bewijsstand, string][] = [
  ['BEZIG', 'Er wordt aan gewerkt'],
  ['BEHAALD', 'Gedaan of behaald'],
  ['NIET_BEHAALD', 'Niet gelukt'],
];

export const naamVan = <Waarde extends string>(
  lijst: readonly (readonly [Waarde, string])[],
  waarde: Waarde | null,
): string => lijst.find(([een]) => een === waarde)?.[1] ?? 'onbekend';
