import { ID, registerEnumType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { partnersoorten } from '../../../schema/beleid/categorie';
import { Type, Veld } from '../../kern/veld';

export const Partnersoort = Object.fromEntries(partnersoorten.map((soort) => [soort, soort]));
registerEnumType(Partnersoort, { name: 'Partnersoort', description: 'Wat voor organisatie een partner is.' });

/** A partner of the platform; the id is a fixed slug that tokens, files and arguments use. */
@Type('Partner', 'Een organisatie die meedoet aan Buurtgraaf.', '@key(fields: "id")')
@Entity({ schema: 'beleid', name: 'partner' })
export class Partner {
  @Veld('OPENBAAR', 'Vaste korte naam van de partner.', () => ID)
  @PrimaryColumn('text')
  id: string;

  @Veld('OPENBAAR', 'Naam van de organisatie.', () => String)
  @Column('text')
  naam: string;

  @Veld('OPENBAAR', 'Wat voor organisatie het is.', () => Partnersoort)
  @Column('text')
  soort: string;

  @Veld('OPENBAAR', 'Organisatie-identificatienummer, als het bekend is.', () => String, { leeg: true })
  @Column('text', { nullable: true })
  oin: string | null;
}
