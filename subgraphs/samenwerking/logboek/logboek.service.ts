import type { EntityManager } from 'typeorm';
import { blader, type Bladervraag, type Pagina } from '../../kern/pagina';
import type { Omgeving, Verzoek } from '../../kern/verzoek';
import type { LogboekFilter } from './logboek.input';
import { bladzijde, logboeken, telling } from './logboek.sql';
import type { Verwerking } from './verwerking.entity';

/** Found once: schemas come with migrations, and those run before the start. */
const bekend = new WeakMap<Omgeving['db'], string[]>();

/** The logboek over all subgraphs (A11): the FG reads all, a privacycontactpersoon what the own partner owned or did. */
export class LogboekService {
  constructor(private readonly verzoek: Verzoek) {}

  lijst(filter: LogboekFilter, vraag: Bladervraag): Promise<Pagina<Verwerking>> {
    const haal = (na: unknown[] | null, limiet: number): Promise<Verwerking[]> =>
      this.lees(async (m) => m.query(...bladzijde(await this.schemas(m), filter, na, limiet)) as Promise<Verwerking[]>);
    const tel = (): Promise<number> =>
      this.verzoek.lees(async (m) => {
        const [rij] = (await m.query(...telling(await this.schemas(m), filter))) as { aantal: number }[];
        return rij?.aantal ?? 0;
      });
    return blader(
      this.verzoek,
      `logboek:${JSON.stringify(filter)}`,
      vraag,
      ({ moment, id }) => [moment, id],
      haal,
      tel,
    );
  }

  /** Looking into the logboek is not logged; taking it along in a file is, with its reason. */
  private lees(werk: (m: EntityManager) => Promise<Verwerking[]>): Promise<Verwerking[]> {
    if (this.verzoek.wie.reden === undefined) return this.verzoek.lees(werk);
    return this.verzoek.metLogboek('Query.logboek', async (m, log) => {
      const rijen = await werk(m);
      if (rijen.length > 0) log.geexporteerd('Verwerking');
      return rijen;
    });
  }

  /** The acting partner sees the record but not whom it was about. */
  isVanEenAnder({ eigenaar }: Verwerking): boolean {
    return this.verzoek.regel?.bereik.VERANTWOORDING === 'EIGEN' && eigenaar !== this.verzoek.wie.partner;
  }

  private async schemas(m: EntityManager): Promise<string[]> {
    const { db } = this.verzoek.omgeving;
    const gevonden = bekend.get(db) ?? ((await m.query(logboeken)) as { schema: string }[]).map((rij) => rij.schema);
    bekend.set(db, gevonden);
    return gevonden;
  }
}
