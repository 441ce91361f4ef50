import { registerEnumType } from 'type-graphql';

export const Uitstroomfase = {
  AANGEMELD: 'AANGEMELD',
  GEMATCHT: 'GEMATCHT',
  GEPLAATST: 'GEPLAATST',
  PROEFWONEN: 'PROEFWONEN',
  ZELFSTANDIG: 'ZELFSTANDIG',
  TERUGGETROKKEN: 'TERUGGETROKKEN',
} as const;
export type Uitstroomfase = keyof typeof Uitstroomfase;
export const uitstroomfasen = Object.keys(Uitstroomfase) as Uitstroomfase[];

registerEnumType(Uitstroomfase, {
  name: 'Uitstroomfase',
  description: 'Hoever iemand is op weg van zorg naar een eigen woning (Weer Thuis).',
});
