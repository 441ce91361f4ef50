import { ID, registerEnumType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { DatumType } from '../../kern/subgraaf';
import { Type, Veld } from '../../kern/veld';

export enum Pijler {
  FYSIEK = 'FYSIEK',
  SOCIAAL_PREVENTIEF = 'SOCIAAL_PREVENTIEF',
  SOCIAAL_REPRESSIEF = 'SOCIAAL_REPRESSIEF',
  SAMEN_WONEN = 'SAMEN_WONEN',
}
registerEnumType(Pijler, { name: 'Pijler', description: 'Bij welk soort aanpak een interventie hoort.' });

/** Something done in a dossier: instrument, pillar and what came of it (L7, L8). */
@Type('Interventie', 'Wat er in een dossier is gedaan.')
@Entity({ schema: 'leefbaarheid', name: 'interventie' })
export class Interventie {
  @Veld('OPENBAAR', 'Kenmerk van de interventie.', () => ID)
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'dossier_id' }) dossierId: string;
  /** Log pseudonym of the dossier's person concerned. */
  @Column('uuid', { nullable: true }) betrokkene: string | null;
  @Column('text') eigenaar: string;

  @Veld('SOCIAAL', 'Het middel dat is ingezet.', () => String)
  @Column('text')
  instrument: string;

  @Veld('SOCIAAL', 'Het soort aanpak.', () => Pijler)
  @Column('text')
  pijler: Pijler;

  @Veld('SOCIAAL', 'De dag waarop het is gedaan.', () => DatumType)
  @Column('date')
  op: string;

  @Veld('SOCIAAL', 'Wat het heeft opgeleverd.', () => String)
  @Column('text', { nullable: true })
  effect: string | null;
}
