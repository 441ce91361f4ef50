import { In } from 'typeorm';
import { groepeer } from '../../kern/groepering';
import { blader, type Bladervraag, type Pagina } from '../../kern/pagina';
import type { Verzoek } from '../../kern/verzoek';
import { Project, type Projectgroep } from './project.entity';

/** Projects as far as the caller may see them (V18): what was ready first comes first, what has no day last. */
export class ProjectService {
  constructor(private readonly verzoek: Verzoek) {}

  lijst(wijk: string | null, vraag: Bladervraag): Promise<Pagina<Project>> {
    const waar = '($1::text is null or wijk_code = $1)';
    return blader<Project>(
      this.verzoek,
      `projecten:${wijk ?? ''}`,
      vraag,
      (p) => [p.plek, p.naam, p.id],
      (na, limiet) =>
        this.verzoek.lees(async (m) => {
          const verder =
            na === null ? '' : `and (plek collate "C", naam collate "C", id) > ($3::text, $4::text, $5::uuid)`;
          const rijen = (await m.query(
            `select id from woningvoorraad.project_lees where ${waar} ${verder} order by plek collate "C", naam collate "C", id limit $2`,
            [wijk, limiet, ...(na ?? [])],
          )) as { id: string }[];
          const ids = rijen.map((rij) => rij.id);
          const perId = new Map((await m.findBy(Project, { id: In(ids) })).map((p) => [p.id, p]));
          return ids.flatMap((id) => perId.get(id) ?? []);
        }),
      () =>
        this.verzoek.lees(async (m) => {
          const [rij] = (await m.query(`select count(*)::int as aantal from woningvoorraad.project where ${waar}`, [
            wijk,
          ])) as { aantal: number }[];
          return rij?.aantal ?? 0;
        }),
    );
  }

  async groepen(project: string): Promise<Projectgroep[]> {
    const lader = this.verzoek.lader('projectgroepen', (ids) =>
      this.verzoek.lees(async (m) => {
        const rijen = (await m.query(
          `select project_id, huishouden, klasse, aantal from woningvoorraad.project_woningen
            where project_id = any($1) order by huishouden desc, klasse`,
          [ids],
        )) as (Projectgroep & { project_id: string })[];
        return groepeer(rijen, (rij) => rij.project_id);
      }),
    );
    return (await lader.load(project)) ?? [];
  }

  /** How many dwellings of the owner the plan is about; null where the caller may not know. */
  async woningen(project: Project): Promise<number | null> {
    if (!project.open.includes('BEDRIJF')) return null;
    const lader = this.verzoek.lader('projectwoningen', (ids) =>
      this.verzoek.lees(async (m) => {
        const rijen = (await m.query(
          `select project_id, count(*)::int as aantal from woningvoorraad.project_woning where project_id = any($1) group by 1`,
          [ids],
        )) as { project_id: string; aantal: number }[];
        return new Map(rijen.map((rij) => [rij.project_id, rij.aantal]));
      }),
    );
    return (await lader.load(project.id)) ?? 0;
  }
}
