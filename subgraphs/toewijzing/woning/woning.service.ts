import type { EntityManager } from 'typeorm';
import type { Gegevenscategorie } from '../../../schema/beleid/categorie';
import type { Verzoek } from '../../kern/verzoek';
import { Woning } from './woning.stub';

/** What an allocation needs to know of a dwelling; null where the caller may not read BEDRIJF. */
export interface Woningfeiten {
  id: string;
  gemeente_code: string;
  eigenaar: string;
  wijk_code: string;
  open: Gegevenscategorie[];
  status: string | null;
  versie: number | null;
}

/** In cents per month; null = not known. */
export interface Huur {
  kaleHuurCent: number | null;
  servicekostenCent: number | null;
}

/** Dwellings through the read view of woningvoorraad: as far as the caller may see them. */
export class WoningService {
  constructor(private readonly verzoek: Verzoek) {}

  opId(id: string): Promise<Woning | null> {
    return this.verzoek
      .lader('woning', (ids) =>
        this.verzoek.lees(async (m) => new Map((await this.feiten(m, ids)).map((w) => [w.id, alsStub(w)]))),
      )
      .load(id.toLowerCase());
  }

  feiten(m: EntityManager, ids: readonly string[]): Promise<Woningfeiten[]> {
    return m.query(
      `select id, gemeente_code, eigenaar, wijk_code, open, status, versie
         from woningvoorraad_uit.woning where id = any($1::uuid[])`,
      [ids],
    ) as Promise<Woningfeiten[]>;
  }

  /** The rent of each dwelling on a day, in the same order. One look in the index for each. */
  huren(m: EntityManager, vragen: readonly { woning: string; datum: string }[]): Promise<Huur[]> {
    return m.query(
      `select (select h.kale_huur_cent from woningvoorraad_uit.huur h
                where h.woning_id = v.woning and h.van <= v.datum and h.tot > v.datum) as "kaleHuurCent",
              (select s.servicekosten_cent from woningvoorraad_uit.servicekosten s
                where s.woning_id = v.woning and s.van <= v.datum and s.tot > v.datum) as "servicekostenCent"
         from unnest($1::uuid[], $2::date[]) with ordinality as v(woning, datum, nr) order by v.nr`,
      [vragen.map((v) => v.woning), vragen.map((v) => v.datum)],
    ) as Promise<Huur[]>;
  }
}

const alsStub = ({ id, open }: Woningfeiten): Woning => Object.assign(new Woning(), { id, open });
