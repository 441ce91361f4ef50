import type { Verzoek } from '../../kern/verzoek';
import { StandService } from '../voorraad/stand.service';

/** The share of social rent in all dwellings of a wijk (V11, V17). */
export class AandeelService {
  constructor(private readonly verzoek: Verzoek) {}

  /**
   * Percentage 0–100, unrounded: kernvoorraad on the day / all dwellings by the last known total. Null while nobody told
   * how many dwellings the wijk has, or when the kernvoorraad of that day is unknown (unknown is not zero).
   */
  async vanWijk(wijk: string, dag: string): Promise<number | null> {
    const [totaal, stand] = await Promise.all([
      this.totalen(dag).load(wijk),
      this.verzoek.dienst(StandService).vanWijk(wijk, dag),
    ]);
    return totaal === null || stand.kernvoorraad == null ? null : (stand.kernvoorraad / totaal) * 100;
  }

  private totalen(dag: string) {
    return this.verzoek.lader(`wijktotaal:${dag}`, async (wijken) => {
      const rijen = await this.verzoek.lees<{ wijk_code: string; woningen: number }[]>((m) =>
        m.query(
          `select distinct on (wijk_code) wijk_code, woningen from woningvoorraad.wijk_totaal
            where wijk_code = any($1) and peildatum <= $2 order by wijk_code, peildatum desc`,
          [wijken, dag],
        ),
      );
      return new Map(rijen.map((r) => [r.wijk_code, r.woningen]));
    });
  }
}
