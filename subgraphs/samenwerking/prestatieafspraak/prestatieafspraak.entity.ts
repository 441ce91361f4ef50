import { ID, Int, registerEnumType } from 'type-graphql';
import { ViewColumn, ViewEntity } from 'typeorm';
import { DatumType } from '../../kern/subgraaf';
import { Type, Veld } from '../../kern/veld';
import { afspraakstatussen } from './oordeel';

export const themas = ['BETAALBAARHEID', 'BESCHIKBAARHEID', 'DUURZAAMHEID', 'WONEN_EN_ZORG', 'LEEFBAARHEID'] as const;
export const afspraaksoorten = ['KWANTITATIEF', 'MIJLPAAL', 'INSPANNING'] as const;

export const Thema = Object.fromEntries(themas.map((thema) => [thema, thema]));
registerEnumType(Thema, { name: 'Thema', description: 'Thema van de prestatieafspraken.' });
export const Afspraakstatus = Object.fromEntries(afspraakstatussen.map((status) => [status, status]));
registerEnumType(Afspraakstatus, {
  name: 'Afspraakstatus',
  description: 'Hoe het met een afspraak gaat; NIET_VASTGESTELD als er geen doel, meting of bewijs is.',
});
const Afspraaksoort = Object.fromEntries(afspraaksoorten.map((soort) => [soort, soort]));
registerEnumType(Afspraaksoort, { name: 'Afspraaksoort', description: 'Een getal, een mijlpaal of een inspanning.' });

/** One of the numbered agreements of gemeente, corporaties and huurdersorganisaties (P), by validity. */
@Type(
  'Prestatieafspraak',
  'Een afspraak van gemeente, corporaties en huurdersorganisaties over wonen.',
  '@key(fields: "id")',
)
@ViewEntity({ schema: 'samenwerking', name: 'prestatieafspraak_lees', synchronize: false })
export class Prestatieafspraak {
  @Veld('OPENBAAR', 'Kenmerk van de afspraak.', () => ID)
  @ViewColumn()
  id: string;

  @ViewColumn({ name: 'set_id' })
  setId: string;

  @Veld('OPENBAAR', 'Naam van de reeks afspraken waar deze bij hoort.', () => String)
  @ViewColumn()
  set: string;

  @Veld('OPENBAAR', 'Nummer binnen de reeks.', () => Int)
  @ViewColumn()
  nummer: number;

  @Veld('OPENBAAR', 'Thema van de afspraak.', () => Thema)
  @ViewColumn()
  thema: string;

  @Veld('OPENBAAR', 'Wat is afgesproken, in gewone woorden.', () => String)
  @ViewColumn()
  tekst: string;

  @Veld('OPENBAAR', 'Een getal, een mijlpaal of een inspanning.', () => Afspraaksoort)
  @ViewColumn()
  soort: string;

  @Veld('OPENBAAR', 'Waar de afspraak staat, zoals S3-12.', () => String, { leeg: true })
  @ViewColumn()
  bron: string | null;

  @Veld('OPENBAAR', 'Eerste dag waarop de afspraak geldt.', () => DatumType)
  @ViewColumn({ name: 'geldig_van' })
  geldigVan: string;

  @Veld('OPENBAAR', 'Laatste dag waarop de afspraak geldt; leeg = zonder einde.', () => DatumType, { leeg: true })
  @ViewColumn({ name: 'geldig_tot' })
  geldigTot: string | null;

  @Veld(
    'OPENBAAR',
    'Is de reeks op de gevraagde dag afgelopen? Zij blijft dan staan tot er een opvolger is.',
    () => Boolean,
  )
  verlopen: boolean;

  @ViewColumn()
  partijen: string[];

  @ViewColumn({ name: 'set_geldig_tot' })
  setGeldigTot: string | null;

  @ViewColumn({ name: 'ondertekenaars' })
  tekenaars: string[];

  /** Of the words that are signed. */
  @ViewColumn()
  merk: string;

  /** The day that was asked for. */
  peildag: string;
}
