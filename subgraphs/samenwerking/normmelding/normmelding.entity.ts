import { ID, Int, registerEnumType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { DatumType } from '../../kern/subgraaf';
import { Type, Veld } from '../../kern/veld';
import { Partner } from '../partner/partner.entity';

const soorten = { OVERSCHREDEN: 'OVERSCHREDEN', STRUCTUREEL: 'STRUCTUREEL' } as const;
export type Normmeldingsoort = keyof typeof soorten;
registerEnumType(soorten, {
  name: 'Normmeldingsoort',
  description: 'Waarom de partijen zijn ingelicht: de norm is overschreden, of dat gebeurt structureel (S3-20).',
});

/** To whom it went, and whether it was acknowledged. */
@Type('Normontvanger', 'Een partij die is ingelicht, en wanneer zij dat bevestigde.')
export class Normontvanger {
  @Veld('OPENBAAR', 'De partij.', () => Partner, { leeg: true }) partner: Partner | null;
  @Veld('OPENBAAR', 'Wanneer zij is ingelicht.', () => Date) op: Date;
  @Veld('OPENBAAR', 'Wanneer zij het bericht bevestigde.', () => Date, { leeg: true }) bevestigdOp: Date | null;
  @Veld('OPENBAAR', 'De rol die het bericht bevestigde.', () => String, { leeg: true }) bevestigdDoor: string | null;
}

/** T5: the parties were told that a corporatie passed the norm; kept as it was told. */
@Type('Normmelding', 'De andere partijen zijn ingelicht dat een corporatie boven de norm zit (S3-20).')
@Entity({ schema: 'samenwerking', name: 'normmelding', synchronize: false })
export class Normmelding {
  @Veld('OPENBAAR', 'Kenmerk van de melding.', () => ID)
  @PrimaryColumn('uuid')
  id: string;

  @Column('text', { name: 'eigenaar' })
  corporatiecode: string;

  @Veld('PARTNER', 'Het jaar waarover het gaat.', () => Int)
  @Column('int')
  jaar: number;

  @Veld('PARTNER', 'Overschreden of structureel.', () => soorten)
  @Column('text')
  soort: Normmeldingsoort;

  @Veld('PARTNER', 'Laatste dag die meetelde: het einde van een afgesloten kwartaal.', () => DatumType)
  @Column('date')
  peildatum: string;

  @Veld('PARTNER', 'Toewijzingen buiten de gewone regels op die dag.', () => Int)
  @Column('int')
  afwijkend: number;

  @Veld('PARTNER', 'Het aantal waarvan het percentage genomen is.', () => Int)
  @Column('int')
  noemer: number;

  @Column('int', { name: 'norm' })
  normHonderdste: number;

  @Veld('PARTNER', 'Wanneer de melding ontstond.', () => Date)
  @Column('timestamptz')
  op: Date;

  @Veld('PARTNER', 'Voor deze dag bevestigen de partijen, of is er overleg.', () => DatumType)
  @Column('date')
  voor: string;
}
