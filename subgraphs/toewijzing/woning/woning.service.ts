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
  kale_huur_cent: number | null;
  status: string | null;
  versie: number | null;
}

/** Dwellings through the read view of woningvoorraad: as far as the caller may see them. */
export class WoningService {
  constructor(private readonly verzoek: Verzoek) {}

  opId(id: string): Promise<Woning | null> {
    return this.verzoek
      .lader('woning', (ids) =>
        this.verzoek.lees(async (m) => new Map((await this.feiten(m, ids)).map((w) => [w.id, alsStub(w)]))),
      )
      .load(id);
  }

  feiten(m: EntityManager, ids: readonly string[]): Promise<Woningfeiten[]> {
    return m.query(
      `select id, gemeente_code, eigenaar, wijk_code, open, kale_huur_cent, status, versie
         from woningvoorraad_uit.woning where id = any($1::uuid[])`,
      [ids],
    ) as Promise<Woningfeiten[]>;
  }
}

const alsStub = ({ id, open }: Woningfeiten): Woning => Object.assign(new Woning(), { id, open });
