import type { EntityManager } from 'typeorm';
import type { Taak } from '../../kern/werker';
import { onderdrukUitstroom, type Uitstroomjaar } from './uitstroomstatistiek';

interface Rij extends Uitstroomjaar {
  gemeente: string;
  jaar: number;
}

/** Closes outflow of every year that is over: once, suppressed, and never again, whatever is registered afterwards (A10). */
export const uitstroomafsluiting: Taak = {
  naam: 'uitstroom afsluiten',
  voer: async (m) => {
    await m.query(`select pg_advisory_xact_lock(hashtext('zorg:uitstroomafsluiting'))`);
    for (const rij of await tel(m)) await sluit(m, rij);
  },
};

function tel(m: EntityManager): Promise<Rij[]> {
  return m.query(`
    with uit as (select * from toewijzing_uit.uitstroom_per_jaar()),
    kandidaat as (
      select gemeente_code, eigenaar, fase, extract(year from aangemeld_op)::int as aangemeld, extract(year from geplaatst_op)::int as geplaatst
        from zorg.uitstroomkandidaat),
    jaren as (
      select gemeente_code, aangemeld as jaar from kandidaat union select gemeente_code, geplaatst from kandidaat where geplaatst is not null
      union select gemeente_code, jaar from uit),
    fasen as (
      select gemeente_code, jaar, sum(n)::int as aantal, jsonb_object_agg(fase, n) as per_fase
        from (select gemeente_code, aangemeld as jaar, fase, count(*)::int as n from kandidaat group by 1, 2, 3) f group by 1, 2),
    delen as (
      select gemeente_code, jaar, jsonb_object_agg(eigenaar, per_fase) as van
        from (select gemeente_code, jaar, eigenaar, jsonb_object_agg(fase, n) as per_fase
                from (select gemeente_code, aangemeld as jaar, eigenaar, fase, count(*)::int as n from kandidaat group by 1, 2, 3, 4) f
               group by 1, 2, 3) d group by 1, 2)
    select j.gemeente_code as gemeente, j.jaar, coalesce(f.aantal, 0) as aangemeld, coalesce(f.per_fase, '{}') as "perFase",
           (select count(*)::int from kandidaat k where k.gemeente_code = j.gemeente_code and k.geplaatst = j.jaar) as geplaatst,
           coalesce(u.totaal, 0) as totaal, coalesce(u.via, 0) as via, coalesce(d.van, '{}') as "fasenVan",
           (select coalesce(jsonb_object_agg(g.eigenaar, g.n), '{}')
              from (select k.eigenaar, count(*)::int as n from kandidaat k
                     where k.gemeente_code = j.gemeente_code and k.geplaatst = j.jaar group by 1) g) as "geplaatstVan"
      from jaren j
      left join fasen f on f.gemeente_code = j.gemeente_code and f.jaar = j.jaar
      left join delen d on d.gemeente_code = j.gemeente_code and d.jaar = j.jaar
      left join uit u on u.gemeente_code = j.gemeente_code and u.jaar = j.jaar
     where j.jaar < extract(year from beleid.vandaag())
       and not exists (select 1 from zorg.uitstroomstatistiek s where s.gemeente_code = j.gemeente_code and s.jaar = j.jaar)
     order by j.jaar`) as Promise<Rij[]>;
}

async function sluit(m: EntityManager, { gemeente, jaar, ...geteld }: Rij): Promise<void> {
  const { aangemeld, geplaatst, via, geen_uitstroom, perFase } = onderdrukUitstroom(geteld);
  await m.query(
    `insert into zorg.uitstroomstatistiek (gemeente_code, jaar, op, aangemeld, geplaatst, via, geen_uitstroom)
     values ($1, $2, beleid.nu(), $3, $4, $5, $6)`,
    [gemeente, jaar, aangemeld, geplaatst, via, geen_uitstroom],
  );
  await m.query(
    `insert into zorg.uitstroomfasestatistiek (gemeente_code, jaar, fase, aantal)
     select $1, $2, fase, aantal from unnest($3::text[], $4::int[]) as f(fase, aantal)`,
    [gemeente, jaar, Object.keys(perFase), Object.values(perFase)],
  );
}
