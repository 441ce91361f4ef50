import { Float, ID, registerEnumType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { DatumType } from '../../kern/subgraaf';
import { Type, Veld } from '../../kern/veld';

export const Draagkrachtklasse = { RUIMTE: 'RUIMTE', IN_BALANS: 'IN_BALANS', ONDER_DRUK: 'ONDER_DRUK' } as const;
export type Draagkrachtklassewaarde = keyof typeof Draagkrachtklasse;
registerEnumType(Draagkrachtklasse, {
  name: 'Draagkrachtklasse',
  description: 'Of er in een wijk ruimte is om aandachtsgroepen te huisvesten.',
});

export const Draagkrachtsoort = {
  WIJKMONITOR: 'WIJKMONITOR',
  VEERKRACHTKAART: 'VEERKRACHTKAART',
  LEEFBAAROMETER: 'LEEFBAAROMETER',
  TOEWIJZINGEN: 'TOEWIJZINGEN',
} as const;
export type Draagkrachtsoortwaarde = keyof typeof Draagkrachtsoort;
registerEnumType(Draagkrachtsoort, {
  name: 'Draagkrachtsoort',
  description: 'Waaruit het oordeel over de draagkracht is opgebouwd (S3-36).',
});

/** L12: what partners judged a wijk can carry in a period; judged by people, never computed from one figure. */
@Type(
  'Draagkracht',
  'Wat een wijk aankan: het oordeel van partners, met de cijfers erachter (S3-36).',
  '@key(fields: "id")',
)
@Entity({ schema: 'leefbaarheid', name: 'draagkracht' })
export class Draagkracht {
  @Veld('OPENBAAR', 'Kenmerk van het oordeel.', () => ID)
  @PrimaryColumn('uuid')
  id: string;

  @Column('text', { name: 'wijk_code' })
  wijkCode: string;

  @Veld('OPENBAAR', 'Het oordeel.', () => Draagkrachtklasse)
  @Column('text')
  klasse: Draagkrachtklassewaarde;

  @Veld('OPENBAAR', 'Eerste dag waarop het oordeel geldt.', () => DatumType)
  @Column('date', { name: 'geldig_van' })
  geldigVan: string;

  @Veld('OPENBAAR', 'Laatste dag waarop het geldt; leeg als er geen einde bekend is.', () => DatumType, { leeg: true })
  @Column('date', { name: 'geldig_tot', nullable: true })
  geldigTot: string | null;

  @Veld('OPENBAAR', 'Wie het oordeel gaf, en waar het staat.', () => String)
  @Column('text')
  bron: string;
}

/** One of the figures behind it; an unknown figure is null, with what is known in words. */
@Type('Draagkrachtbijdrage', 'Een cijfer achter het oordeel over de draagkracht.')
@Entity({ schema: 'leefbaarheid', name: 'draagkrachtbijdrage' })
export class Draagkrachtbijdrage {
  @PrimaryColumn('uuid', { name: 'draagkracht_id' })
  draagkracht: string;

  @PrimaryColumn('int')
  volgorde: number;

  @Veld('OPENBAAR', 'Waar het cijfer vandaan komt.', () => Draagkrachtsoort)
  @Column('text')
  soort: Draagkrachtsoortwaarde;

  @Veld('OPENBAAR', 'Het cijfer; leeg als het niet bekend is.', () => Float, { leeg: true })
  @Column('double precision', { nullable: true })
  waarde: number | null;

  @Veld('OPENBAAR', 'Waarin het cijfer is uitgedrukt.', () => String, { leeg: true })
  @Column('text', { nullable: true })
  eenheid: string | null;

  @Veld('OPENBAAR', 'De dag waarop het cijfer geldt.', () => DatumType, { leeg: true })
  @Column('date', { nullable: true })
  peildatum: string | null;

  @Veld('OPENBAAR', 'Wat het cijfer betekent voor de wijk.', () => String, { leeg: true })
  @Column('text', { nullable: true })
  toelichting: string | null;

  @Veld('OPENBAAR', 'De bron.', () => String)
  @Column('text')
  bron: string;
}
