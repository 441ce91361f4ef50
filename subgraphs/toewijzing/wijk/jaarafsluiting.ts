import type { EntityManager } from 'typeorm';
import type { Taak } from '../../kern/werker';
import { onderdruk } from './onderdrukking';

/**
 * T12: who is in an aandachtsgroep follows from the ground, or was recorded as such (a column of a later migration, so by name).
 * Closes every year that is over and not yet closed (A10): counts once per wijk, suppresses, and writes the fixed table. What
 * is registered afterwards no longer moves a closed year.
 */
export const jaarafsluiting: Taak = {
  naam: 'toewijzingen per wijk afsluiten',
  voer: async (m) => {
    await m.query(`select pg_advisory_xact_lock(hashtext('toewijzing:jaarafsluiting'))`);
    const open = (await m.query(
      `select distinct jaar from toewijzing.toewijzing_bedrijf
        where jaar < extract(year from beleid.vandaag()) and jaar not in (select jaar from toewijzing.jaarafsluiting) order by jaar`,
    )) as { jaar: number }[];
    for (const { jaar } of open) await sluitJaar(m, jaar);
  },
};

async function sluitJaar(m: EntityManager, jaar: number): Promise<void> {
  await m.query('insert into toewijzing.jaarafsluiting (jaar, op) values ($1, beleid.nu())', [jaar]);
  const geteld = (await m.query(
    `select b.gemeente_code, b.wijk_code as wijk, b.eigenaar, count(*)::int as aantal,
            count(*) filter (where h.statushouder or h.grondslag = 'UITSTROOM' or to_jsonb(h) ->> 'doelgroep' = 'AANDACHTSGROEP')::int as aandachtsgroepen
       from toewijzing.toewijzing_bedrijf b join toewijzing.toewijzing_herkomst h on h.id = b.id
      where b.jaar = $1 and b.status = 'GELDIG' group by b.gemeente_code, b.wijk_code, b.eigenaar`,
    [jaar],
  )) as { gemeente_code: string; wijk: string; eigenaar: string; aantal: number; aandachtsgroepen: number }[];
  for (const gemeente of new Set(geteld.map((cel) => cel.gemeente_code))) {
    const cellen = onderdruk(geteld.filter((cel) => cel.gemeente_code === gemeente));
    await m.query(
      `insert into toewijzing.wijkstatistiek (gemeente_code, wijk_code, jaar, aantal, aandachtsgroepen)
       select $1, wijk, $2, aantal, aandachtsgroepen from jsonb_to_recordset($3) as c(wijk text, aantal int, aandachtsgroepen int)`,
      [gemeente, jaar, JSON.stringify(cellen)],
    );
  }
}
