import { ID } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { GeoJsonScalar } from '../../kern/subgraaf';
import { Type, Veld } from '../../kern/veld';

@Type('Buurt', 'Een buurt: een deel van een wijk.', '@key(fields: "code")')
@Entity({ schema: 'woningvoorraad', name: 'buurt' })
export class Buurt {
  @Veld('OPENBAAR', 'Code van de buurt.', () => ID)
  @PrimaryColumn('text')
  code: string;

  @Veld('OPENBAAR', 'Naam van de buurt.', () => String)
  @Column('text')
  naam: string;

  @Column('text', { name: 'wijk_code' })
  wijkCode: string;

  @Veld('OPENBAAR', 'De grens van de buurt; leeg zolang er geen kaart is ingelezen.', () => GeoJsonScalar, {
    leeg: true,
  })
  @Column('jsonb', { nullable: true })
  grens: object | null;

  @Veld('OPENBAAR', 'Code van de buurt bij het CBS.', () => String, { leeg: true })
  get cbsCode(): string {
    return this.code;
  }
}
