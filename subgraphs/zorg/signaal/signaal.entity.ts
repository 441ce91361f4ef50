import { ID } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Gegevenscategorie } from '../../../schema/beleid/categorie';
import { DatumType } from '../../kern/subgraaf';
import { Type, Veld } from '../../kern/veld';
import { Signaalsoort, Signaalstatus, Toestemmingstatus } from './signaal.enum';

@Type('Toestemming', 'Of de bewoner het goed vindt dat dit signaal gedeeld wordt.')
export class Toestemming {
  @Veld('OPENBAAR', 'Wat de bewoner heeft gezegd.', () => Toestemmingstatus) status: Toestemmingstatus;
  @Veld('OPENBAAR', 'Op welke dag dat is vastgelegd.', () => DatumType, { leeg: true }) op?: string | null;
}

/** A signal as its reader may see it: the columns of withheld category tables are null. */
@Type('Signaal', 'Een zorg om een bewoner of een groep, die een partner kan doorverwijzen.')
@Entity({ schema: 'zorg', name: 'signaal_lees', synchronize: false })
export class Signaal {
  @Veld('OPENBAAR', 'Sleutel van het signaal.', () => ID)
  @PrimaryColumn('uuid')
  id: string;

  @Veld('PARTNER', 'Waar het signaal over gaat.', () => Signaalsoort)
  @Column('text')
  soort: Signaalsoort;

  @Veld('PARTNER', 'Wanneer het signaal is gemeld.', () => Date)
  @Column('timestamptz', { name: 'gemeld_op' })
  gemeldOp: Date;

  @Veld('PARTNER', 'Hoe ver het signaal is. Wie het meldde, ziet alleen of het is opgepakt.', () => Signaalstatus)
  @Column('text')
  status: Signaalstatus;

  /** Stored per row, by a rule in the database. */
  @Column('text', { name: 'categorie' }) rijcategorie: Gegevenscategorie;
  @Column('text') eigenaar: string;
  @Column('text', { name: 'gemeld_rol' }) gemeldRol: string;
  @Column('text', { name: 'gemeld_doel' }) gemeldDoel: string;
  /** Log pseudonym of the person it is about. */
  @Column('uuid', { nullable: true }) betrokkene: string | null;
  /** Null in the reduced view of the partner that raised it. */
  @Column('text', { name: 'wijk_code', nullable: true }) wijkCode: string | null;
  @Column('text', { name: 'toestemming_status', nullable: true }) toestemmingStatus: Toestemmingstatus | null;
  @Column('date', { name: 'toestemming_op', nullable: true }) toestemmingOp: string | null;
  @Column('uuid', { name: 'persoon_id', nullable: true }) persoonId: string | null;
  @Column('text', { nullable: true }) naam: string | null;
  @Column('text', { nullable: true }) contact: string | null;
  @Column('int', { nullable: true }) geboortejaar: number | null;
  @Column('text', { array: true }) open: Gegevenscategorie[];
}
