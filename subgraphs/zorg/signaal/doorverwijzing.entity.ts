import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Type, Veld } from '../../kern/veld';
import { Signaalstatus } from './signaal.enum';

/** One referral of a signal to one partner, under one doel; the sender sees all of its own, a receiver only its own. */
@Type('Doorverwijzing', 'Een signaal dat aan een partner is voorgelegd.')
@Entity({ schema: 'zorg', name: 'doorverwijzing_lees', synchronize: false })
export class Doorverwijzing {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'signaal_id' }) signaalId: string;
  @Column('text') eigenaar: string;
  /** Id of the receiving partner. */
  @Column('text', { name: 'naar' }) naarId: string;
  @Column('text') doel: string;

  @Veld('OPENBAAR', 'Wanneer is doorverwezen.', () => Date)
  @Column('timestamptz')
  op: Date;

  @Veld('OPENBAAR', 'Of de ontvanger het heeft opgepakt.', () => Signaalstatus)
  @Column('text')
  status: Signaalstatus;
}
