import type { MigrationInterface, QueryRunner } from 'typeorm';

const lezers = 'samenwerking, woningvoorraad, toewijzing, leefbaarheid, zorg';
const werkers = lezers.replace(/\w+/g, '$&_werker');

/** What holds when, as one line of stretches per parameter: a gemeente's own values laid over the national ones. */
export class SamenwerkingParameterreeks1100000000013 implements MigrationInterface {
  name = 'SamenwerkingParameterreeks1100000000013';

  async up(loper: QueryRunner): Promise<void> {
    await loper.query(`
      create function beleid.parameterreeks(p_gemeente text, p_codes text[]) returns table (code text, sleutel text, geldig_van date, geldig_tot date, id uuid)
      language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        with rij as (
          select * from beleid.parameter p where p.code = any(p_codes) and p.gemeente_code in (p_gemeente, 'NL') and p.vervangen_op is null),
        punt as (
          select code, sleutel, geldig_van as dag from rij union select code, sleutel, geldig_tot from rij where geldig_tot is not null),
        stuk as (select *, lead(dag) over (partition by code, sleutel order by dag) as tot from punt),
        geldt as (
          select s.*, (select r.id from rij r
                        where r.code = s.code and r.sleutel = s.sleutel and r.geldig_van <= s.dag and (r.geldig_tot is null or s.dag < r.geldig_tot)
                        order by r.gemeente_code = 'NL' limit 1) as id from stuk s),
        -- A national row that goes on behind an own one is one line before and one after it; the same row in a row is one line.
        groep as (select *, count(*) filter (where anders) over (partition by code, sleutel order by dag) as nr
                    from (select *, lag(id) over (partition by code, sleutel order by dag) is distinct from id as anders from geldt) g)
        select code, sleutel, min(dag), nullif(max(coalesce(tot, 'infinity')), 'infinity'), id from groep where id is not null group by code, sleutel, id, nr $$;
      revoke all on function beleid.parameterreeks from public;
      grant execute on function beleid.parameterreeks, beleid.parameter_van to ${lezers}, ${werkers};
    `);
  }

  async down(loper: QueryRunner): Promise<void> {
    await loper.query(`
      revoke execute on function beleid.parameter_van from ${lezers};
      drop function beleid.parameterreeks;
    `);
  }
}
