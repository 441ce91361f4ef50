import { Float, ID, Int, registerEnumType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Gegevenscategorie } from '../../../schema/beleid/categorie';
import { DatumType } from '../../kern/subgraaf';
import { Type, Veld } from '../../kern/veld';
import { verbinding } from '../../kern/pagina';
import type { Passendheid as Oordeel } from './passendheid';

export const Grondslag = {
  REGULIER: 'REGULIER',
  VRIJE_BELEIDSRUIMTE: 'VRIJE_BELEIDSRUIMTE',
  UITSTROOM: 'UITSTROOM',
  STATUSHOUDER: 'STATUSHOUDER',
} as const;
export type Grondslagwaarde = keyof typeof Grondslag;
registerEnumType(Grondslag, { name: 'Grondslag', description: 'Op welke grond een woning is toegewezen.' });

export const Toewijzingstatus = { GELDIG: 'GELDIG', INGETROKKEN: 'INGETROKKEN', GECORRIGEERD: 'GECORRIGEERD' } as const;
export type Statuswaarde = keyof typeof Toewijzingstatus;
registerEnumType(Toewijzingstatus, { name: 'Toewijzingstatus', description: 'Of een toewijzing geldt.' });

const Passendheid: Record<Oordeel, Oordeel> = {
  PASSEND: 'PASSEND',
  NIET_PASSEND: 'NIET_PASSEND',
  NIET_VAN_TOEPASSING: 'NIET_VAN_TOEPASSING',
  ONBEKEND: 'ONBEKEND',
};
registerEnumType(Passendheid, {
  name: 'Passendheid',
  description: 'Of de huur past bij het inkomen van het huishouden (T9).',
});

/** One allocation as its caller may see it: the view leaves out what the database withholds; `open` says what it opened. */
@Type('Toewijzing', 'Een woning die aan één huishouden is toegewezen.', '@key(fields: "id")')
@Entity({ schema: 'toewijzing', name: 'toewijzing_lees' })
export class Toewijzing {
  @Veld('OPENBAAR', 'Willekeurig nummer van de toewijzing.', () => ID)
  @PrimaryColumn('uuid')
  id: string;

  @Column('text') eigenaar: string;
  @Column('uuid') betrokkene: string;
  @Column('text', { array: true }) open: Gegevenscategorie[];
  @Column('uuid', { name: 'woning_id', nullable: true }) woningId: string | null;
  @Column('int', { nullable: true }) jaar: number | null;
  @Column('int', { nullable: true }) grootte: number | null;
  @Column('text', { nullable: true }) samenstelling: string | null;
  @Column('boolean', { nullable: true }) ouderenhuishouden: boolean | null;
  @Column('int', { name: 'rekeninkomen_cent', nullable: true }) rekeninkomenCent: number | null;

  @Veld('BEDRIJF', 'Dag waarop de woning is toegewezen.', () => DatumType)
  @Column('date', { nullable: true })
  datum: string | null;

  @Veld('BEDRIJF', 'Telt de toewijzing mee in de vrije beleidsruimte van 20 % (S3-20)?', () => Boolean)
  @Column('boolean', { nullable: true })
  afwijkend: boolean | null;

  @Veld('BEDRIJF', 'Of de toewijzing geldt.', () => Toewijzingstatus)
  @Column('text', { nullable: true })
  status: Statuswaarde | null;

  @Veld('BEDRIJF', 'Laatste dag van de huur, als die voorbij is.', () => DatumType)
  @Column('date', { name: 'einde_huur', nullable: true })
  eindeHuur: string | null;

  @Veld('BEDRIJF', 'Versie van deze toewijzing; geef die mee als u haar wijzigt.', () => Int)
  @Column('int', { nullable: true })
  versie: number | null;

  @Veld('BEDRIJF', 'Nummer van de toewijzing waarvan deze de correctie is; leeg als het geen correctie is.', () => ID)
  @Column('uuid', { nullable: true })
  vervangt: string | null;

  @Veld('PERSOON', 'Maanden van inschrijving tot toewijzing (T7).', () => Float)
  @Column('double precision', { name: 'wachttijd_maanden', nullable: true })
  wachttijdMaanden: number | null;

  @Veld('PERSOON', 'Maanden van de eerste reactie tot toewijzing (T7).', () => Float)
  @Column('double precision', { name: 'zoektijd_maanden', nullable: true })
  zoektijdMaanden: number | null;

  @Veld('FINANCIEEL', 'Of de huur past bij het inkomen; gerekend met de kale huur (T9).', () => Passendheid)
  @Column('text', { nullable: true })
  passendheid: Oordeel | null;

  @Veld('HERKOMST', 'Is het huishouden statushouder?', () => Boolean)
  @Column('boolean', { nullable: true })
  statushouder: boolean | null;

  @Veld('HERKOMST', 'Grond van deze toewijzing.', () => Grondslag)
  @Column('text', { nullable: true })
  grondslag: Grondslagwaarde | null;
}

export const ToewijzingConnection = verbinding('Toewijzing', () => Toewijzing);
