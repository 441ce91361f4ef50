import { In } from 'typeorm';
import { groepeer } from '../../kern/groepering';
import type { Verzoek } from '../../kern/verzoek';
import { Wijk } from './wijk.entity';

/** Wijken are public facts. */
export class WijkService {
  constructor(private readonly verzoek: Verzoek) {}

  alle(): Promise<Wijk[]> {
    return this.verzoek.lees((m) => m.find(Wijk, { order: { code: 'ASC' } }));
  }

  opCode(code: string): Promise<Wijk | null> {
    return this.verzoek
      .lader('wijk', (codes) =>
        this.verzoek.lees(
          async (m) => new Map((await m.findBy(Wijk, { code: In([...codes]) })).map((w) => [w.code, w])),
        ),
      )
      .load(code);
  }

  async vanGemeente(gemeente: string): Promise<Wijk[]> {
    const lader = this.verzoek.lader('wijkenVanGemeente', (codes) =>
      this.verzoek.lees(async (m) => {
        const wijken = await m.find(Wijk, { where: { gemeenteCode: In([...codes]) }, order: { code: 'ASC' } });
        return groepeer(wijken, (w) => w.gemeenteCode);
      }),
    );
    return (await lader.load(gemeente)) ?? [];
  }

  async cbsCodes(wijk: string): Promise<string[]> {
    const lader = this.verzoek.lader('cbsCodes', (codes) =>
      this.verzoek.lees(async (m) => {
        const rijen = (await m.query(
          `select wijk_code, cbs_code from woningvoorraad.wijk_cbs
            where wijk_code = any($1) and van <= beleid.vandaag() and (tot is null or tot > beleid.vandaag()) order by cbs_code`,
          [codes],
        )) as { wijk_code: string; cbs_code: string }[];
        return new Map([...groepeer(rijen, (r) => r.wijk_code)].map(([w, r]) => [w, r.map((c) => c.cbs_code)]));
      }),
    );
    return (await lader.load(wijk)) ?? [];
  }
}
