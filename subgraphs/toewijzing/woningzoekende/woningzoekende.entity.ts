import { ID, Int, registerEnumType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Gegevenscategorie } from '../../../schema/beleid/categorie';
import { verbinding } from '../../kern/pagina';
import { DatumType } from '../../kern/subgraaf';
import { Type, Veld } from '../../kern/veld';
import { doelgroepen, type Doelgroep } from './doelgroep';

export const Zoekersgroep = Object.fromEntries(doelgroepen.map((een) => [een, een])) as Record<Doelgroep, Doelgroep>;
registerEnumType(Zoekersgroep, {
  name: 'Zoekersgroep',
  description:
    'Aandachtsgroep van een woningzoekende (T12; statushouders apart), of uitstroom uit zorg en opvang (T2).',
});

/** A reaction of a seeker, or a proposal for one who has not to react. Its id is that of the candidate. */
@Type('Reactie', 'Een woning waarop een woningzoekende reageerde, of waarvoor hij is voorgedragen.')
export class Reactie {
  @Veld('PERSOON', 'Nummer van de kandidaat bij die woning.', () => ID) kandidaat: string | null;
  @Veld('PERSOON', 'Dag van de reactie.', () => DatumType) op: string | null;

  woningId: string;
}

/** One registration at one corporatie, as its caller may see it: never joined with that of another (A7). */
@Type('Woningzoekende', 'Een inschrijving als woningzoekende bij één corporatie.', '@key(fields: "id")')
@Entity({ schema: 'toewijzing', name: 'woningzoekende_lees' })
export class Woningzoekende {
  @Veld('OPENBAAR', 'Willekeurig nummer van de inschrijving.', () => ID)
  @PrimaryColumn('uuid')
  id: string;

  @Column('text') eigenaar: string;
  @Column('uuid') betrokkene: string;
  @Column('text', { array: true }) open: Gegevenscategorie[];
  @Column('int', { nullable: true }) grootte: number | null;
  @Column('text', { nullable: true }) samenstelling: string | null;
  @Column('boolean', { nullable: true }) ouderenhuishouden: boolean | null;
  @Column('int', { name: 'rekeninkomen_cent', nullable: true }) rekeninkomenCent: number | null;

  @Veld('PERSOON', 'Inschrijfnummer in het eigen systeem van de corporatie.', () => String)
  @Column('text', { nullable: true })
  inschrijfnummer: string | null;

  @Veld('PERSOON', 'Dag van inschrijving.', () => DatumType)
  @Column('date', { nullable: true })
  inschrijfdatum: string | null;

  @Veld('PERSOON', 'Dag van uitschrijving; leeg zolang de inschrijving loopt.', () => DatumType)
  @Column('date', { name: 'uitgeschreven_op', nullable: true })
  uitgeschrevenOp: string | null;

  @Veld('PERSOON', 'Geboortejaar, als dat bekend is.', () => Int)
  @Column('int', { nullable: true })
  geboortejaar: number | null;

  @Veld('PERSOON', 'Eerste dag van de urgentie; leeg zonder urgentie.', () => DatumType)
  @Column('date', { name: 'urgent_van', nullable: true })
  urgentVan: string | null;

  @Veld('PERSOON', 'Laatste dag van de urgentie; leeg zonder einde.', () => DatumType)
  @Column('date', { name: 'urgent_tot', nullable: true })
  urgentTot: string | null;

  @Veld('PERSOON', 'Kreeg de woningzoekende een woning die hij nog heeft?', () => Boolean)
  @Column('boolean', { nullable: true })
  gehuisvest: boolean | null;

  @Veld('HERKOMST', 'Is het huishouden statushouder?', () => Boolean)
  @Column('boolean', { nullable: true })
  statushouder: boolean | null;

  @Veld('HERKOMST', 'Aandachtsgroep, als die is vastgelegd.', () => Zoekersgroep)
  @Column('text', { nullable: true })
  doelgroep: Doelgroep | null;
}

export const WoningzoekendeConnection = verbinding('Woningzoekende', () => Woningzoekende);
