import { In } from 'typeorm';
import type { Verzoek } from '../../kern/verzoek';
import { Huurprijsgrenzen } from './huurprijsgrens.entity';

/** The limits are data with a validity of one calendar year. */
export class HuurprijsgrensService {
  constructor(private readonly verzoek: Verzoek) {}

  vanJaar(jaar: number): Promise<Huurprijsgrenzen | null> {
    return this.verzoek
      .lader('huurprijsgrens', (jaren) =>
        this.verzoek.lees(
          async (m) =>
            new Map(
              (await m.findBy(Huurprijsgrenzen, { jaar: In(jaren.map(Number)) })).map((g) => [String(g.jaar), g]),
            ),
        ),
      )
      .load(String(jaar));
  }

  /** Years in [van, tot] of which the liberalisatiegrens is not known: without it there is no kernvoorraad (V1). */
  async jarenZonderGrens(van: number, tot: number): Promise<number[]> {
    const rijen = (await this.verzoek.lees((m) =>
      m.query(
        `select j::int as jaar from generate_series($1::int, $2::int) j
          where not exists (select 1 from woningvoorraad.huurprijsgrens g where g.jaar = j and g.liberalisatie_cent is not null) order by 1`,
        [van, tot],
      ),
    )) as { jaar: number }[];
    return rijen.map((rij) => rij.jaar);
  }
}
