import { groepeer } from '../../kern/groepering';
import type { Verzoek } from '../../kern/verzoek';
import { Beleidsruimtepunt } from './beleidsruimtepunt.entity';
import { noemerMits, percentage } from './norm';
import { leesNormregels } from './normregels.service';

interface Stand {
  corporatie: string;
  tot: string;
  toewijzingen: number;
  statushouders: number | null;
  afwijkend: number;
  uitstroom: number | null;
}

/** How the meter grew within a year. Months or closed quarters, and what is withheld, is decided in the database (A10). */
export class BeleidsruimteverloopService {
  constructor(private readonly verzoek: Verzoek) {}

  async van(corporatie: string, jaar: number): Promise<Beleidsruimtepunt[]> {
    const punten = await this.verzoek.lader(`beleidsruimteverloop:${jaar}`, () => this.punten(jaar)).load(corporatie);
    return punten ?? [];
  }

  private punten(jaar: number): Promise<Map<string, Beleidsruimtepunt[]>> {
    return this.verzoek.lees(async (m) => {
      const standen = (await m.query(
        `select corporatie, tot::text, toewijzingen, statushouders, afwijkend, uitstroom from toewijzing.beleidsruimte_verloop($1)`,
        [jaar],
      )) as Stand[];
      const regels = await leesNormregels(m, jaar);
      return new Map(
        [...groepeer(standen, (stand) => stand.corporatie)].map(([id, reeks]) => [
          id,
          reeks.map((stand) => {
            const noemer = regels === null ? null : noemerMits(stand, regels);
            const { tot, toewijzingen, afwijkend, uitstroom } = stand;
            const deel = noemer === null ? null : percentage(afwijkend, noemer);
            return Object.assign(new Beleidsruimtepunt(), {
              tot,
              toewijzingen,
              afwijkend,
              percentage: deel,
              uitstroom,
            });
          }),
        ]),
      );
    });
  }
}
