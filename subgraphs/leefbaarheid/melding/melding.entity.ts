import { ID, Int, registerEnumType } from 'type-graphql';
import { ViewColumn, ViewEntity } from 'typeorm';
import type { Gegevenscategorie } from '../../../schema/beleid/categorie';
import { verbinding } from '../../kern/pagina';
import { Type, Veld } from '../../kern/veld';

export enum Meldingsoort {
  OVERLAST = 'OVERLAST',
  VERVUILING = 'VERVUILING',
  KWETSBAARHEID = 'KWETSBAARHEID',
  CRIMINALITEIT = 'CRIMINALITEIT',
  ONDERHOUD_OPENBARE_RUIMTE = 'ONDERHOUD_OPENBARE_RUIMTE',
  OVERIG = 'OVERIG',
}
registerEnumType(Meldingsoort, { name: 'Meldingsoort', description: 'Waarover een melding gaat.' });

export enum Termijnstatus {
  OP_TIJD = 'OP_TIJD',
  LET_OP = 'LET_OP',
  TE_LAAT = 'TE_LAAT',
}
registerEnumType(Termijnstatus, {
  name: 'Termijnstatus',
  description: 'Of een melding op tijd is teruggekoppeld, gemeten in werkdagen.',
});

/** A report as its reader may see it: a withheld category is null; reporter and text are the owner's only (A6). */
@Type('Melding', 'Een melding over de leefbaarheid in een wijk.', '@key(fields: "id")')
@ViewEntity({ schema: 'leefbaarheid', name: 'melding_lees', synchronize: false })
export class Melding {
  @Veld('OPENBAAR', 'Kenmerk van de melding.', () => ID)
  @ViewColumn()
  id: string;

  @ViewColumn() eigenaar: string;
  /** Log pseudonym of the reporter. */
  @ViewColumn() betrokkene: string | null;
  @ViewColumn() open: Gegevenscategorie[];

  @Veld('PERSOON', 'Waarover de melding gaat.', () => Meldingsoort)
  @ViewColumn()
  soort: Meldingsoort | null;

  @ViewColumn({ name: 'wijk_code' }) wijkCode: string | null;

  @Veld('PERSOON', 'Wanneer de melding binnenkwam.', () => Date)
  @ViewColumn({ name: 'ontvangen_op' })
  ontvangenOp: Date | null;

  @ViewColumn({ name: 'ontvangen_dag' }) ontvangenDag: string | null;

  @Veld('PERSOON', 'Wanneer de ontvangst is bevestigd.', () => Date)
  @ViewColumn({ name: 'bevestigd_op' })
  bevestigdOp: Date | null;

  @Veld('PERSOON', 'Wanneer de melder hoorde wat ermee is gedaan.', () => Date)
  @ViewColumn({ name: 'teruggekoppeld_op' })
  teruggekoppeldOp: Date | null;

  @Veld('PERSOON', 'Op tijd, let op of te laat: naar het aantal werkdagen tot de terugkoppeling.', () => Termijnstatus)
  @ViewColumn()
  termijn: Termijnstatus | null;

  @Veld('PERSOON', 'Werkdagen tussen ontvangst en terugkoppeling, of tot vandaag.', () => Int)
  @ViewColumn()
  werkdagen: number | null;

  @ViewColumn({ name: 'dossier_id' }) dossierId: string | null;
  @ViewColumn({ name: 'omschrijving' }) eigenOmschrijving: string | null;
  @ViewColumn({ name: 'persoon_id' }) persoonId: string | null;
  @ViewColumn() naam: string | null;
  @ViewColumn() contact: string | null;
  @ViewColumn() geboortejaar: number | null;
}

export const MeldingConnection = verbinding('Melding', () => Melding);
