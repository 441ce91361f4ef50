import { Column, Entity, PrimaryColumn } from 'typeorm';
import { DatumType } from '../../kern/subgraaf';
import { Type, Veld } from '../../kern/veld';

/** A criminal fact in a dossier (AVG art. 10). */
@Type('StrafrechtelijkFeit', 'Een strafrechtelijk feit in een dossier.')
@Entity({ schema: 'leefbaarheid', name: 'strafrechtelijk_feit' })
export class StrafrechtelijkFeit {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'dossier_id' }) dossierId: string;
  /** Log pseudonym of the dossier's person concerned. */
  @Column('uuid', { nullable: true }) betrokkene: string | null;
  @Column('text') eigenaar: string;

  @Veld('STRAFRECHT', 'Wat voor feit het is.', () => String)
  @Column('text')
  soort: string;

  @Veld('STRAFRECHT', 'De dag van het feit.', () => DatumType)
  @Column('date')
  op: string;

  @Veld('STRAFRECHT', 'Toelichting op het feit.', () => String)
  @Column('text', { nullable: true })
  toelichting: string | null;
}
