import type { Gebruik, Woningsoort, Woningstatus } from '../woning/woning.enum';

/** One line of a woningen file, read and checked by itself: money in cents, dates as yyyy-mm-dd, null = empty cell. */
export interface Woningregel {
  idExtern: string;
  bagId: string | null;
  straat: string;
  huisnummer: number;
  toevoeging: string | null;
  postcode: string;
  plaats: string;
  buurtcode: string;
  eigenaar: string;
  soort: Woningsoort;
  bouwjaar: number | null;
  oppervlakte: number | null;
  kamers: number | null;
  energielabel: string | null;
  zelfstandig: boolean;
  gebruik: Gebruik;
  kaleHuur: number | null;
  streefhuur: number | null;
  levensloopbestendig: boolean;
  geclusterd: boolean;
  flexwoning: boolean;
  standplaats: boolean;
  conditie: number | null;
  status: Woningstatus;
  inExploitatie: string | null;
  inExploitatieReden: string | null;
  uitExploitatie: string | null;
  uitExploitatieReden: string | null;
  /** Per month; absent = the file has no such column and tells nothing of it. */
  servicekosten?: number | null;
}
