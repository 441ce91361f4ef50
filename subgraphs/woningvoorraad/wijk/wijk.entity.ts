import { ID } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { GeoJsonScalar } from '../../kern/subgraaf';
import { Type, Veld } from '../../kern/veld';

/** A wijk under its own code: CBS redraws its areas, ours stay (domain: "Geography"). */
@Type('Wijk', 'Een wijk van de gemeente.', '@key(fields: "code")')
@Entity({ schema: 'woningvoorraad', name: 'wijk' })
export class Wijk {
  @Veld('OPENBAAR', 'Code van de wijk.', () => ID)
  @PrimaryColumn('text')
  code: string;

  @Veld('OPENBAAR', 'Naam van de wijk.', () => String)
  @Column('text')
  naam: string;

  @Column('text', { name: 'gemeente_code' })
  gemeenteCode: string;

  @Veld('OPENBAAR', 'Of Mijn Buurt Assen in deze wijk werkt.', () => Boolean)
  @Column('boolean')
  mba: boolean;

  @Veld('OPENBAAR', 'De grens van de wijk; leeg zolang er geen kaart is ingelezen.', () => GeoJsonScalar, {
    leeg: true,
  })
  @Column('jsonb', { nullable: true })
  grens: object | null;
}
