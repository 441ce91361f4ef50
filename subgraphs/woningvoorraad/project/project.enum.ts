import { registerEnumType } from 'type-graphql';

const enumVan = <T extends string>(namen: readonly T[]): Record<T, T> =>
  Object.fromEntries(namen.map((naam) => [naam, naam])) as Record<T, T>;

/** V18 */
export const projectsoorten = [
  'SLOOP',
  'NIEUWBOUW',
  'GROOT_ONDERHOUD',
  'RENOVATIE',
  'VERDUURZAMING',
  'TRANSFORMATIE',
] as const;
export const Projectsoort = enumVan(projectsoorten);
export type Projectsoort = (typeof projectsoorten)[number];
registerEnumType(Projectsoort, { name: 'Projectsoort', description: 'Wat een project met woningen doet.' });

/** From an idea to homes, in order of certainty; VERVALLEN is off. */
export const projectfasen = ['VERKENNING', 'GEPLAND', 'BESLOTEN', 'IN_UITVOERING', 'OPGELEVERD', 'VERVALLEN'] as const;
export const Projectfase = enumVan(projectfasen);
export type Projectfase = (typeof projectfasen)[number];
registerEnumType(Projectfase, {
  name: 'Projectfase',
  description: 'Hoe zeker een project is, van verkenning tot opgeleverd; of vervallen.',
});

export const huishoudgroepen = ['EEN_TWEE', 'DRIE_PLUS'] as const;
export const Huishoudgroep = enumVan(huishoudgroepen);
export type Huishoudgroep = (typeof huishoudgroepen)[number];
registerEnumType(Huishoudgroep, {
  name: 'Huishoudgroep',
  description: 'Voor hoeveel personen een woning is bedoeld: een of twee, of drie en meer (V9).',
});
