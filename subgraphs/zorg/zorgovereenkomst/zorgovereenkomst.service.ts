import type { Verzoek } from '../../kern/verzoek';
import { Zorgovereenkomst } from './zorgovereenkomst.entity';

/** Contracts with zorgaanbieders that let on (T10). */
export class ZorgovereenkomstService {
  constructor(private readonly verzoek: Verzoek) {}

  alle(): Promise<Zorgovereenkomst[]> {
    return this.verzoek.lees((m) =>
      m.find(Zorgovereenkomst, { order: { geldigVan: 'DESC', nummer: 'ASC', id: 'ASC' } }),
    );
  }

  /** Who checks income and passendheid of who comes to live there: with an allonge the corporatie itself, without one nobody agreed to (T10). */
  toetser({ allonge, eigenaar }: Zorgovereenkomst): string | null {
    return allonge ? eigenaar : null;
  }
}
