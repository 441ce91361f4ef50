import { registerEnumType } from 'type-graphql';

const enumVan = <T extends string>(namen: readonly T[]): Record<T, T> =>
  Object.fromEntries(namen.map((naam) => [naam, naam])) as Record<T, T>;

/** Each allocation is in one group (T7, T12). */
export const doelgroepen = ['EEN_TWEE', 'DRIE_PLUS', 'JONGEREN', 'OUDEREN', 'AANDACHTSGROEP'] as const;
export type Doelgroep = (typeof doelgroepen)[number];
export const DoelgroepType = enumVan(doelgroepen);
registerEnumType(DoelgroepType, {
  name: 'Doelgroep',
  description: 'Voor wie een woning is: de aandachtsgroepen apart, anders naar leeftijd en grootte van het huishouden.',
});

/** Equal to the enum of woningvoorraad, that owns it. */
export const woningsoorten = [
  'EENGEZINS',
  'APPARTEMENT',
  'BENEDENWONING',
  'BOVENWONING',
  'MAISONNETTE',
  'ONZELFSTANDIG',
  'STANDPLAATS',
] as const;
export type Woningsoort = (typeof woningsoorten)[number];
export const WoningsoortType = enumVan(woningsoorten);
registerEnumType(WoningsoortType, { name: 'Woningsoort', description: 'Wat voor woning het is.' });
