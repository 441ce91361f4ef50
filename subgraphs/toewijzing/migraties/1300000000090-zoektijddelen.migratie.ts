import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How many of each number of zoektijdcellen is of which corporatie: who allocated them itself, takes them off (A10). */
export class Zoektijddelen1300000000090 implements MigrationInterface {
  name = 'Zoektijddelen1300000000090';

  async up(loper: QueryRunner): Promise<void> {
    await loper.query(`
create function toewijzing.zoektijddelen(p_jaar int)
returns table (gemeente_code text, doelgroep text, woningsoort text, eigenaar text, zoek int, wacht int)
language sql stable security definer set search_path = pg_catalog, toewijzing, pg_temp as $$
  with rij as (
    select b.gemeente_code, b.eigenaar, w.soort, p.zoektijd_maanden as zoek, p.wachttijd_maanden as wacht,
           coalesce(h.doelgroep,
             case when h.statushouder or h.grondslag = 'UITSTROOM' then 'AANDACHTSGROEP'
                  when p.ouderenhuishouden then 'OUDEREN'
                  when p.grootte <= 2 then 'EEN_TWEE'
                  when p.grootte > 2 then 'DRIE_PLUS' end) as doelgroep
      from toewijzing_bedrijf b
      cross join lateral (select * from toewijzing_persoon p where p.id = b.id offset 0) p
      cross join lateral (select * from toewijzing_herkomst h where h.id = b.id offset 0) h
      cross join lateral (select w.soort from woningvoorraad_uit.woning w where w.id = b.woning_id offset 0) w
     where b.jaar = p_jaar and b.status = 'GELDIG' and p_jaar < extract(year from beleid.vandaag()))
  select gemeente_code, doelgroep, coalesce(soort, ''), eigenaar, count(zoek)::int, count(wacht)::int
    from rij where doelgroep is not null
   group by grouping sets ((gemeente_code, doelgroep, eigenaar), (gemeente_code, doelgroep, eigenaar, soort)) $$;
revoke all on function toewijzing.zoektijddelen(int) from public;
grant execute on function toewijzing.zoektijddelen(int) to toewijzing_werker;
`);
  }

  async down(loper: QueryRunner): Promise<void> {
    await loper.query('drop function toewijzing.zoektijddelen(int)');
  }
}
