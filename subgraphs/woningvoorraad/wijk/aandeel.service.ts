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
    if ((await this.verzoek.dienst(StandService).waaromLeeg(dag)) !== null) return null;
    return this.verzoek
      .lader(`aandeel:${dag}`, async (wijken) => {
        const rijen = await this.verzoek.lees<{ wijk_code: string; percentage: number }[]>((m) =>
          m.query('select * from woningvoorraad.aandeel($1, $2)', [dag, wijken]),
        );
        return new Map(rijen.map((r) => [r.wijk_code, r.percentage]));
      })
      .load(wijk);
  }
}
