import { In, type EntityManager } from 'typeorm';
import type { Veldfout } from '../../kern/fout';
import { groepeer } from '../../kern/groepering';
import type { Verzoek } from '../../kern/verzoek';
import { Inzetniveau, Prioriteit } from './inzet.entity';
import type { Wijk } from './wijk.stub';

/** What leefbaarheid knows of a wijk: public effort and priorities. */
export class WijkService {
  constructor(private readonly verzoek: Verzoek) {}

  opCode(code: string): Promise<Wijk | null> {
    const haalOp = (codes: readonly string[]): Promise<Map<string, Wijk>> =>
      this.verzoek.lees(async (m) => {
        const rijen = (await m.query('select code from woningvoorraad_uit.wijk where code = any($1)', [
          codes,
        ])) as Wijk[];
        return new Map(rijen.map((wijk) => [wijk.code, wijk]));
      });
    return this.verzoek.lader('wijk', haalOp).load(code);
  }

  async inzet(code: string): Promise<Inzetniveau[]> {
    const haalOp = (codes: readonly string[]): Promise<Map<string, Inzetniveau[]>> =>
      this.verzoek.lees(async (m) => {
        const rijen = await m.find(Inzetniveau, {
          where: { wijkCode: In([...codes]) },
          order: { vanaf: 'ASC', schema: 'ASC' },
        });
        return groepeer(rijen, (rij) => rij.wijkCode);
      });
    return (await this.verzoek.lader('wijk.inzet', haalOp).load(code)) ?? [];
  }

  async prioriteiten(code: string): Promise<Prioriteit[]> {
    const haalOp = (codes: readonly string[]): Promise<Map<string, Prioriteit[]>> =>
      this.verzoek.lees(async (m) => {
        const rijen = await m.find(Prioriteit, {
          where: { wijkCode: In([...codes]) },
          order: { jaar: 'DESC', volgorde: 'ASC' },
        });
        return groepeer(rijen, (rij) => rij.wijkCode);
      });
    return (await this.verzoek.lader('wijk.prioriteiten', haalOp).load(code)) ?? [];
  }

  /** What is wrong with writing in these wijken: unknown, or outside the wijken of a wijkrol. */
  async bezwaren(m: EntityManager, codes: readonly string[]): Promise<Veldfout[]> {
    const rijen = (await m.query(
      `select gevraagd, exists (select 1 from woningvoorraad_uit.wijk w where w.code = gevraagd and w.gemeente_code = $2) as bestaat,
              (select beleid.wijken()) is null or gevraagd = any ((select beleid.wijken())::text[]) as binnen
         from unnest($1::text[]) as gevraagd`,
      [[...new Set(codes)], this.verzoek.wie.gemeente],
    )) as { bestaat: boolean; binnen: boolean }[];
    if (rijen.some((rij) => !rij.bestaat))
      return [{ veld: 'wijk', melding: 'Deze wijk bestaat niet. Kies een wijk uit de lijst van wijken.' }];
    if (rijen.some((rij) => !rij.binnen))
      return [{ veld: 'wijk', melding: 'U werkt niet in deze wijk. Kies een van uw eigen wijken.' }];
    return [];
  }
}
