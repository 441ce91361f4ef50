import { ID, Int, registerEnumType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { DatumType } from '../../kern/subgraaf';
import { Type, Veld } from '../../kern/veld';

const Meetaanleiding = { KALENDER: 'KALENDER', VERZOEK: 'VERZOEK' };
registerEnumType(Meetaanleiding, { name: 'Meetaanleiding', description: 'Gemeten op een vaste dag, of op verzoek.' });

/** One measurement of everything that can be computed; it is done as a whole or not at all. */
@Type('Meetronde', 'Een meting van alle indicatoren die de graaf kan berekenen.')
@Entity({ schema: 'samenwerking', name: 'meetronde', synchronize: false })
export class Meetronde {
  @Veld('OPENBAAR', 'Kenmerk van de meetronde.', () => ID)
  @PrimaryColumn('uuid')
  id: string;

  @Veld('OPENBAAR', 'De dag waarvoor wordt gemeten.', () => DatumType)
  @Column('date')
  peildatum: string;

  @Veld('OPENBAAR', 'Waardoor er is gemeten.', () => Meetaanleiding)
  @Column('text')
  aanleiding: string;

  @Column('text', { name: 'gevraagd_door', nullable: true })
  vrager: string | null;

  @Veld('OPENBAAR', 'Wanneer de ronde is begonnen of gevraagd.', () => Date)
  @Column('timestamptz', { name: 'gevraagd_op' })
  gevraagdOp: Date;

  @Veld('OPENBAAR', 'Wanneer alles gemeten was; leeg zolang dat niet zo is.', () => Date, { leeg: true })
  @Column('timestamptz', { name: 'klaar_op', nullable: true })
  klaarOp: Date | null;

  @Veld('OPENBAAR', 'Hoe vaak het is geprobeerd.', () => Int)
  @Column('int')
  pogingen: number;
}
