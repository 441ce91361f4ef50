import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What dwellings of a corporatie are, on a day, as it says of them now (S3-16, S3-29): of each single dwelling it is PARTNER already,
 * so that the totals tell nothing new.
 */
export class WoningvoorraadKenmerken1200000000061 implements MigrationInterface {
  name = 'WoningvoorraadKenmerken1200000000061';

  async up(loper: QueryRunner): Promise<void> {
    await loper.query(`
create function woningvoorraad.kenmerkstand(p_dag date, p_corporaties text[])
returns table (corporatie text, woningen int, flexwoningen int, levensloopbestendig int)
language sql stable security definer set search_path = pg_catalog, woningvoorraad, pg_temp as $$
  select p.eigenaar, count(*)::int, count(*) filter (where w.flexwoning)::int, count(*) filter (where w.levensloopbestendig)::int
    from voorraadperiode p join woning w on w.id = p.woning_id
   where p.van <= p_dag and p_dag < p.tot and p.eigenaar = any (p_corporaties)
     and (select beleid.bereik('PARTNER', 'Woningkenmerken')) = 'GEMEENTE' and p.gemeente_code = (select beleid.gemeente())
   group by p.eigenaar $$;
revoke all on function woningvoorraad.kenmerkstand(date, text[]) from public;
grant execute on function woningvoorraad.kenmerkstand(date, text[]) to woningvoorraad;
`);
  }

  async down(loper: QueryRunner): Promise<void> {
    await loper.query('drop function woningvoorraad.kenmerkstand(date, text[])');
  }
}
