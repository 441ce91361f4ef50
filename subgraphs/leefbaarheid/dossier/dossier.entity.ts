import { ID, registerEnumType } from 'type-graphql';
import { ViewColumn, ViewEntity } from 'typeorm';
import type { Gegevenscategorie } from '../../../schema/beleid/categorie';
import { verbinding } from '../../kern/pagina';
import { Type, Veld } from '../../kern/veld';

export enum Dossierniveau {
  WONING = 'WONING',
  COMPLEX = 'COMPLEX',
  STRAAT = 'STRAAT',
  BUURT = 'BUURT',
  WIJK = 'WIJK',
}
registerEnumType(Dossierniveau, { name: 'Dossierniveau', description: 'Over welk gebied een dossier gaat.' });

export enum Dossierstatus {
  OPEN = 'OPEN',
  IN_BEHANDELING = 'IN_BEHANDELING',
  AFGESLOTEN = 'AFGESLOTEN',
}
registerEnumType(Dossierstatus, { name: 'Dossierstatus', description: 'Hoe ver een dossier is.' });

/** A leefbaarheidsdossier as its reader may see it (L9); a withheld category is null. */
@Type('Dossier', 'Een dossier waarin overlast samen wordt aangepakt.', '@key(fields: "id")')
@ViewEntity({ schema: 'leefbaarheid', name: 'dossier_lees', synchronize: false })
export class Dossier {
  @Veld('OPENBAAR', 'Kenmerk van het dossier.', () => ID)
  @ViewColumn()
  id: string;

  @ViewColumn() eigenaar: string;
  /** Log pseudonym of the person concerned. */
  @ViewColumn({ name: 'betrokkene' }) logbetrokkene: string | null;
  @ViewColumn() open: Gegevenscategorie[];
  @ViewColumn({ name: 'geopend_op' }) geopendOp: Date;

  @Veld('PERSOON', 'Over welk gebied het dossier gaat.', () => Dossierniveau)
  @ViewColumn()
  niveau: Dossierniveau | null;

  @Veld('PERSOON', 'Hoe ver het dossier is.', () => Dossierstatus)
  @ViewColumn()
  status: Dossierstatus | null;

  @ViewColumn({ name: 'wijk_code' }) wijkCode: string | null;
  @ViewColumn({ name: 'woning_id' }) woningId: string | null;
  @ViewColumn() straat: string | null;
  @ViewColumn() huisnummer: number | null;
  @ViewColumn() toevoeging: string | null;
  @ViewColumn() postcode: string | null;
  @ViewColumn() plaats: string | null;
  @ViewColumn({ name: 'persoon_id' }) persoonId: string | null;
  @ViewColumn() naam: string | null;
  @ViewColumn() contact: string | null;
  @ViewColumn() geboortejaar: number | null;
}

export const DossierConnection = verbinding('Dossier', () => Dossier);
