import { In } from 'typeorm';
import type { Verzoek } from '../../kern/verzoek';
import { Gemeente } from './gemeente.entity';

/** Gemeenten are public facts. */
export class GemeenteService {
  constructor(private readonly verzoek: Verzoek) {}

  alle(): Promise<Gemeente[]> {
    return this.verzoek.lees((m) => m.find(Gemeente, { order: { naam: 'ASC' } }));
  }

  opCode(code: string): Promise<Gemeente | null> {
    return this.verzoek
      .lader('gemeente', (codes) =>
        this.verzoek.lees(
          async (m) => new Map((await m.findBy(Gemeente, { code: In([...codes]) })).map((g) => [g.code, g])),
        ),
      )
      .load(code);
  }
}
