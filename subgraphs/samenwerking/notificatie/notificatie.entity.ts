import { ID } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { DatumType } from '../../kern/subgraaf';
import { Type, Veld } from '../../kern/veld';

/** A notice to one partner, kept with its acknowledgement (T5). */
@Type('Notificatie', 'Een bericht aan uw organisatie.')
@Entity({ schema: 'samenwerking', name: 'notificatie', synchronize: false })
export class Notificatie {
  @Veld('OPENBAAR', 'Kenmerk van het bericht.', () => ID)
  @PrimaryColumn('uuid')
  id: string;

  @Veld('PARTNER', 'Waar het bericht over gaat, zoals CONVENANT_TE_ONDERTEKENEN.', () => String)
  @Column('text')
  soort: string;

  @Veld('PARTNER', 'Het bericht zelf.', () => String)
  @Column('text')
  tekst: string;

  @Veld('PARTNER', 'Wanneer het bericht ontstond.', () => Date)
  @Column('timestamptz')
  op: Date;

  @Veld('PARTNER', 'Datum waarvoor actie nodig is, als die er is.', () => DatumType)
  @Column('date', { nullable: true })
  voor: string | null;

  @Veld('PARTNER', 'Wanneer uw organisatie het bericht heeft bevestigd.', () => Date)
  @Column('timestamptz', { name: 'bevestigd_op', nullable: true })
  bevestigdOp: Date | null;

  @Veld('PARTNER', 'De rol die het bericht heeft bevestigd.', () => String, { name: 'bevestigdDoor' })
  @Column('text', { name: 'bevestigd_rol', nullable: true })
  bevestigdDoor: string | null;
}

/** What causes a notice; `aanleiding` is unique per addressee. */
export interface NieuweNotificatie {
  aan: string;
  soort: string;
  tekst: string;
  voor: string | null;
  convenant: string | null;
  aanleiding: string;
}
