import { registerEnumType } from 'type-graphql';

const enumVan = <T extends string>(namen: readonly T[]): Record<T, T> =>
  Object.fromEntries(namen.map((naam) => [naam, naam])) as Record<T, T>;

export const woningsoorten = [
  'EENGEZINS',
  'APPARTEMENT',
  'BENEDENWONING',
  'BOVENWONING',
  'MAISONNETTE',
  'ONZELFSTANDIG',
  'STANDPLAATS',
] as const;
export const Woningsoort = enumVan(woningsoorten);
export type Woningsoort = (typeof woningsoorten)[number];
registerEnumType(Woningsoort, { name: 'Woningsoort', description: 'Wat voor woning het is.' });

export const woningstatussen = ['VERHUURD', 'LEEG', 'ONTWIKKELING', 'RENOVATIE', 'GESLOOPT', 'VERKOCHT'] as const;
export const Woningstatus = enumVan(woningstatussen);
export type Woningstatus = (typeof woningstatussen)[number];
registerEnumType(Woningstatus, { name: 'Woningstatus', description: 'Hoe de woning er nu voor staat.' });

export const gebruiken = ['REGULIER', 'EXTRAMURAAL', 'INTRAMURAAL'] as const;
export const Gebruik = enumVan(gebruiken);
export type Gebruik = (typeof gebruiken)[number];
registerEnumType(Gebruik, {
  name: 'Gebruik',
  description:
    'Gewone huur, zorgwoning met eigen huurovereenkomst (extramuraal) of verhuurd aan een zorgpartij (intramuraal).',
});

/** In order of price (V6). */
export const huurprijsklassen = [
  'TOT_KWALITEITSKORTING',
  'TOT_EERSTE_AFTOPPING',
  'TOT_TWEEDE_AFTOPPING',
  'TOT_LIBERALISATIE',
  'BOVEN_LIBERALISATIE',
] as const;
export const Huurprijsklasse = enumVan(huurprijsklassen);
export type Huurprijsklasse = (typeof huurprijsklassen)[number];
registerEnumType(Huurprijsklasse, {
  name: 'Huurprijsklasse',
  description:
    'Klasse van de kale huur volgens de grenzen van het jaar; een huur op de grens valt in de lagere klasse.',
});

export const mutatieredenen = [
  'NIEUWBOUW',
  'SLOOP',
  'VERKOOP',
  'AANKOOP',
  'OVERNAME',
  'SAMENVOEGING',
  'SPLITSING',
  'TRANSFORMATIE',
  'HUURPRIJSMUTATIE',
  'GEBRUIKSWIJZIGING',
  'GRENSWIJZIGING',
] as const;
export const Mutatiereden = enumVan(mutatieredenen);
export type Mutatiereden = (typeof mutatieredenen)[number];
registerEnumType(Mutatiereden, { name: 'Mutatiereden', description: 'Waardoor de kernvoorraad verandert.' });
