import type { EntityManager } from 'typeorm';
import type { Gegevenscategorie } from '../../../schema/beleid/categorie';
import { alsGetal, alsSchakelaar, leesParameters } from '../../kern/parameter/parameter';
import { rangregels, type Rangfeiten, type Rangregels } from './rangorde';

/** A candidate as far as the caller may see: a withheld category is null, and absent from `open`. */
export interface Kandidaatrij extends Rangfeiten {
  eigenaar: string;
  betrokkene: string;
  open: Gegevenscategorie[];
  woning_id: string;
  woningzoekende_id: string;
  grootte: number;
  samenstelling: string | null;
  ouderenhuishouden: boolean | null;
  rekeninkomen_cent: number | null;
}

const kolommen = `id, eigenaar, betrokkene, open, woning_id, woningzoekende_id, inschrijfdatum::text, uitgeschreven_op::text, grootte,
  samenstelling, ouderenhuishouden, urgent_van::text, urgent_tot::text, rekeninkomen_cent, statushouder, doelgroep`;

/** The candidates of one dwelling of this corporatie: by the index on the dwelling, then by key. */
export const kandidatenVan = `select ${kolommen} from toewijzing.kandidaat_lees where woning_id = $1 and eigenaar = $2`;

export interface Gekozen extends Kandidaatrij {
  /** The first day on which the seeker reacted on any dwelling (T7). */
  eerste_reactie: string | null;
}

/** One candidate of this dwelling; absent = not there, not the caller's, or housed meanwhile. */
export async function leesKandidaat(
  m: EntityManager,
  id: string,
  woning: string,
  partner: string,
): Promise<Gekozen | null> {
  const [rij] = (await m.query(
    `select ${kolommen}, (select min(r.op)::text from toewijzing.woningzoekende_reactie r where r.woningzoekende_id = k.woningzoekende_id) as eerste_reactie
       from toewijzing.kandidaat_lees k where k.id = $1 and k.woning_id = $2 and k.eigenaar = $3`,
    [id, woning, partner],
  )) as Gekozen[];
  return rij ?? null;
}

/** The rules that hold on a day: T4 and Thuiskompas. */
export async function leesRangregels(m: EntityManager, dag: string): Promise<Rangregels> {
  const [schakelaar = null, rangorde = null, inschrijving = null] = await leesParameters(m, [
    { code: 'voorrang_statushouders', dag },
    { code: 'thuiskompas_rangorde', dag },
    { code: 'thuiskompas_minimale_inschrijving', dag },
  ]);
  return rangregels(alsSchakelaar(schakelaar), rangorde, alsGetal(inschrijving));
}
