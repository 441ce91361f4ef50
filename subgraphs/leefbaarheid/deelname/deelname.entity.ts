import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Type, Veld } from '../../kern/veld';

/** A partner that takes part in a dossier, from when until when (A5). */
@Type('Deelname', 'Met welke partner een dossier is gedeeld, en hoe lang.')
@Entity({ schema: 'leefbaarheid', name: 'deelname' })
export class Deelname {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'dossier_id' }) dossierId: string;
  @Column('text', { name: 'partner' }) partnerId: string;

  @Veld('OPENBAAR', 'Vanaf wanneer het dossier is gedeeld.', () => Date)
  @Column('timestamptz')
  van: Date;

  @Column('timestamptz', { name: 'tot' }) afgesprokenTot: Date;
  @Column('timestamptz', { name: 'beeindigd_op', nullable: true }) beeindigdOp: Date | null;

  @Veld('OPENBAAR', 'Waarom het dossier is gedeeld.', () => String, { leeg: true })
  @Column('text', { nullable: true })
  reden: string | null;
}
