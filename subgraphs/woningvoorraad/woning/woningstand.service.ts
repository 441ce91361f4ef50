import type { Verzoek } from '../../kern/verzoek';
import type { Huurprijsklasse } from './woning.enum';

/** Where one dwelling stands on a day; the functions in the database apply the policy per row. */
export class WoningstandService {
  constructor(private readonly verzoek: Verzoek) {}

  /** V6; without BEDRIJF on the row the day is read as 1 July of its year. */
  klasse(id: string, dag: string): Promise<Huurprijsklasse | null> {
    return this.verzoek
      .lader(`klasse:${dag}`, (ids) =>
        this.verzoek.lees(async (m) => {
          const rijen = (await m.query('select woning_id, klasse from woningvoorraad.klassen($1, $2)', [ids, dag])) as {
            woning_id: string;
            klasse: Huurprijsklasse;
          }[];
          return new Map(rijen.map((r) => [r.woning_id, r.klasse]));
        }),
      )
      .load(id);
  }

  /** V1; null when the dwelling was not let by its owner on that day, or its year has no limit. */
  inKern(id: string, dag: string): Promise<boolean | null> {
    return this.verzoek
      .lader(`inKern:${dag}`, (ids) =>
        this.verzoek.lees(async (m) => {
          const rijen = (await m.query('select woning_id, in_kern from woningvoorraad.in_kern($1, $2)', [
            ids,
            dag,
          ])) as {
            woning_id: string;
            in_kern: boolean;
          }[];
          return new Map(rijen.map((r) => [r.woning_id, r.in_kern]));
        }),
      )
      .load(id);
  }
}
