import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What zorg may know of years that are over: how many allocations were for outflow, and of how many the coördinatiepunt matched the
 * candidate (Z4, S3-28). Only its worker, which suppresses before it stores (A10).
 */
export class UitstroomUit1300000000060 implements MigrationInterface {
  name = 'UitstroomUit1300000000060';

  async up(loper: QueryRunner): Promise<void> {
    await loper.query(`
create schema toewijzing_uit;
grant usage on schema toewijzing_uit to zorg_werker;
create function toewijzing_uit.uitstroom_per_jaar() returns table (gemeente_code text, jaar int, totaal int, via int)
  language sql stable security definer set search_path = pg_catalog, toewijzing, pg_temp as $$
  select b.gemeente_code, b.jaar, count(*)::int, count(h.kandidaat_id)::int
    from toewijzing_bedrijf b join toewijzing_herkomst h on h.id = b.id
   where h.grondslag = 'UITSTROOM' and b.status = 'GELDIG' and b.jaar < extract(year from beleid.vandaag())
   group by b.gemeente_code, b.jaar $$;
revoke all on function toewijzing_uit.uitstroom_per_jaar() from public;
grant execute on function toewijzing_uit.uitstroom_per_jaar() to zorg_werker;
`);
  }

  async down(loper: QueryRunner): Promise<void> {
    await loper.query('drop schema toewijzing_uit cascade');
  }
}
