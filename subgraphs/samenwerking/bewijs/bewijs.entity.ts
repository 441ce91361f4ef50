import { ID, registerEnumType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { DatumType } from '../../kern/subgraaf';
import { Type, Veld } from '../../kern/veld';
import type { Bewijsstand as Stand } from '../prestatieafspraak/oordeel';

export const Bewijsstand: Record<Stand, Stand> = { BEZIG: 'BEZIG', BEHAALD: 'BEHAALD', NIET_BEHAALD: 'NIET_BEHAALD' };
registerEnumType(Bewijsstand, {
  name: 'Bewijsstand',
  description: 'Wat een bewijs zegt van een mijlpaal of inspanning.',
});

/** What a party shows of a milestone or effort; the latest counts, earlier ones stay. */
@Type('Bewijs', 'Wat een partij laat zien van een mijlpaal of inspanning.')
@Entity({ schema: 'samenwerking', name: 'bewijs', synchronize: false })
export class Bewijs {
  @Veld('OPENBAAR', 'Kenmerk van het bewijs.', () => ID)
  @PrimaryColumn('uuid')
  id: string;

  @Column({ type: 'bigint', insert: false, update: false })
  volgnummer: string;

  @Column('uuid', { name: 'afspraak_id' })
  afspraakId: string;

  @Veld('OPENBAAR', 'Code van de indicator waar het bij hoort.', () => ID)
  @Column('text')
  indicator: string;

  @Column('text', { name: 'eigenaar' })
  partnercode: string;

  @Veld('OPENBAAR', 'Wat het bewijs zegt.', () => Bewijsstand)
  @Column('text')
  stand: Stand;

  @Veld('OPENBAAR', 'De dag waarop dit zo was.', () => DatumType)
  @Column('date')
  dag: string;

  @Veld('OPENBAAR', 'Waar het te lezen is.', () => String, { leeg: true })
  @Column('text', { nullable: true })
  link: string | null;

  @Veld('OPENBAAR', 'Wat er is gedaan of besloten.', () => String)
  @Column('text')
  toelichting: string;

  @Veld('OPENBAAR', 'Wanneer het is vastgelegd.', () => Date)
  @Column('timestamptz')
  op: Date;
}
