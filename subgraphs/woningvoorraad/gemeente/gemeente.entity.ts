import { ID } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Type, Veld } from '../../kern/veld';

@Type('Gemeente', 'Een gemeente waarvoor Buurtgraaf gegevens heeft.', '@key(fields: "code")')
@Entity({ schema: 'woningvoorraad', name: 'gemeente' })
export class Gemeente {
  @Veld('OPENBAAR', 'Code van de gemeente bij het CBS.', () => ID)
  @PrimaryColumn('text')
  code: string;

  @Veld('OPENBAAR', 'Naam van de gemeente.', () => String)
  @Column('text')
  naam: string;
}
