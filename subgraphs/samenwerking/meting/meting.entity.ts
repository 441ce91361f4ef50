import { Float, ID } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { DatumType } from '../../kern/subgraaf';
import { Type, Veld } from '../../kern/veld';

/** What the graph answered for an indicator on a day; kept as it was, a later measurement stands beside it. */
@Type('Meting', 'Een gemeten stand van een indicator.', '@key(fields: "id")')
@Entity({ schema: 'samenwerking', name: 'meting', synchronize: false })
export class Meting {
  @Veld('OPENBAAR', 'Kenmerk van de meting.', () => ID)
  @PrimaryColumn('uuid')
  id: string;

  @Column({ type: 'bigint', insert: false, update: false })
  volgnummer: string;

  @Column('uuid', { name: 'afspraak_id' })
  afspraakId: string;

  @Column('text')
  indicator: string;

  @Column('text', { name: 'partij', nullable: true })
  partijcode: string | null;

  @Veld('OPENBAAR', 'De groep waarvoor de stand geldt, als er meer zijn.', () => String, { leeg: true })
  @Column('text', { nullable: true })
  onderdeel: string | null;

  @Veld('OPENBAAR', 'De dag waarop de stand geldt.', () => DatumType)
  @Column('date')
  peildatum: string;

  // What the meters tell is PARTNER, and is no less so when it was kept here (toegang: "Categories").
  @Veld('PARTNER', 'De stand, niet afgerond; leeg als de graaf er geen gaf.', () => Float)
  @Column('double precision', { nullable: true })
  waarde: number | null;

  @Veld('PARTNER', 'Waarom er geen stand is.', () => String)
  @Column('text', { nullable: true })
  reden: string | null;

  @Veld('OPENBAAR', 'Hoe de stand is gerekend.', () => String)
  @Column('text')
  definitie: string;

  @Veld('OPENBAAR', 'De vraag aan de graaf die de stand gaf.', () => String)
  @Column('text')
  bron: string;

  @Veld('OPENBAAR', 'Versie van het toegangsbeleid waaronder is gemeten.', () => String)
  @Column('text')
  beleidsversie: string;

  @Veld('OPENBAAR', 'Wanneer is gemeten.', () => Date)
  @Column('timestamptz', { name: 'gemeten_op' })
  gemetenOp: Date;

  @Veld('OPENBAAR', 'Is er later opnieuw gemeten voor dezelfde dag? Dan telt de latere meting.', () => Boolean)
  vervangen: boolean;
}
