import { ID, Int } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { DatumType } from '../../kern/subgraaf';
import { Type, Veld } from '../../kern/veld';

/** A signed half-yearly report: frozen, with the checksum of its words. */
@Type('Rapport', 'Een ondertekend halfjaarrapport van de gemeente over de prestatieafspraken.')
@Entity({ schema: 'samenwerking', name: 'rapport', synchronize: false })
export class Rapport {
  @Veld('OPENBAAR', 'Kenmerk van het rapport.', () => ID)
  @PrimaryColumn('uuid')
  id: string;

  @Veld('PARTNER', 'Het jaar waarover het gaat.', () => Int)
  @Column('int')
  jaar: number;

  @Veld('PARTNER', '1 = januari tot en met juni, 2 = juli tot en met december.', () => Int)
  @Column('int')
  halfjaar: number;

  @Veld('PARTNER', 'De dag van de standen: 1 juli, of 1 januari van het volgende jaar.', () => DatumType)
  @Column('date')
  peildatum: string;

  @Veld('PARTNER', 'De inhoud als canonieke JSON (RFC 8785), zoals ondertekend.', () => String)
  @Column('text')
  inhoud: string;

  @Veld('PARTNER', 'SHA-256 over de inhoud als UTF-8, in hexadecimale cijfers.', () => String)
  @Column('text')
  controlegetal: string;

  @Veld('PARTNER', 'Wanneer het is ondertekend.', () => Date)
  @Column('timestamptz', { name: 'ondertekend_op' })
  ondertekendOp: Date;

  @Veld('PARTNER', 'De rol die namens de gemeente ondertekende.', () => String)
  @Column('text', { name: 'ondertekend_rol' })
  ondertekendDoor: string;
}
