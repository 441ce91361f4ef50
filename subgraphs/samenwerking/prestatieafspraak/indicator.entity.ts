import { Float, ID, Int, registerEnumType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { DatumType } from '../../kern/subgraaf';
import { Type, Veld } from '../../kern/veld';

const Richting = { MINSTENS: 'MINSTENS', HOOGSTENS: 'HOOGSTENS' };
registerEnumType(Richting, { name: 'Richting', description: 'Of het doel een ondergrens of een bovengrens is.' });

/** PostgreSQL gives numeric as text, to be exact; the targets of the agreements fit a number. */
const getal = {
  from: (tekst: string | null) => (tekst === null ? null : Number(tekst)),
  to: (waarde: number | null) => waarde,
};

/** How an agreement is followed; a target that S3 does not give stays empty (P). */
@Type('Indicator', 'Waaraan een prestatieafspraak wordt afgemeten.')
@Entity({ schema: 'samenwerking', name: 'indicator', synchronize: false })
export class Indicator {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'afspraak_id' })
  afspraakId: string;

  @Column('int')
  volgorde: number;

  @Veld('OPENBAAR', 'Vaste code van de indicator.', () => ID)
  @Column('text')
  code: string;

  @Veld('OPENBAAR', 'Naam van de indicator.', () => String)
  @Column('text')
  naam: string;

  @Veld('OPENBAAR', 'Eenheid van doel en meting.', () => String)
  @Column('text')
  eenheid: string;

  @Veld('OPENBAAR', 'Het afgesproken getal; leeg = nog niet vastgesteld.', () => Float, { leeg: true })
  @Column('numeric', { nullable: true, transformer: getal })
  doel: number | null;

  @Veld('OPENBAAR', 'Of het doel een ondergrens of een bovengrens is.', () => Richting, { leeg: true })
  @Column('text', { nullable: true })
  richting: string | null;

  @Veld('OPENBAAR', 'Dag waarop het doel gehaald moet zijn.', () => DatumType, { leeg: true })
  @Column('date', { nullable: true })
  deadline: string | null;

  @Veld('OPENBAAR', 'Hoe vaak of wanneer het doel geldt, in woorden.', () => String, { leeg: true })
  @Column('text', { nullable: true })
  wanneer: string | null;

  @Veld('OPENBAAR', 'Het doel in woorden, als een getal het niet dekt.', () => String, { leeg: true })
  @Column('text', { name: 'doel_tekst', nullable: true })
  doelTekst: string | null;

  @Veld('OPENBAAR', 'Is doel of datum door het platform afgeleid en niet letterlijk afgesproken?', () => Boolean)
  @Column('boolean')
  afgeleid: boolean;

  @Veld('OPENBAAR', 'Is het een streven en geen harde norm?', () => Boolean)
  @Column('boolean')
  streven: boolean;

  @Veld('OPENBAAR', 'Toelichting bij de indicator.', () => String, { leeg: true })
  @Column('text', { nullable: true })
  toelichting: string | null;

  @Veld('OPENBAAR', 'Wat er ontbreekt om dit te meten, en wie het kan leveren.', () => String, { leeg: true })
  @Column('text', { nullable: true })
  ontbreekt: string | null;

  @Veld('OPENBAAR', 'Jaar waarmee vergeleken wordt.', () => Int, { leeg: true })
  @Column('int', { nullable: true })
  basisjaar: number | null;

  @Veld('OPENBAAR', 'Dag van de nulmeting.', () => DatumType, { leeg: true })
  @Column('date', { name: 'nul_peildatum', nullable: true })
  nulPeildatum: string | null;

  @Veld('OPENBAAR', 'Stand bij de nulmeting.', () => Float, { leeg: true })
  @Column('numeric', { name: 'nul_waarde', nullable: true, transformer: getal })
  nulWaarde: number | null;

  @Column('text', { name: 'partij', nullable: true })
  partijcode: string | null;

  @Column('text', { name: 'meting', nullable: true })
  meetregel: string | null;

  /** The day that was asked for. */
  peildag: string;
}
