import type { MigrationInterface, QueryRunner } from 'typeorm';

/** All dwellings of a wijk on a day, owner-occupied included: the denominator of the share of social rent (V11, V17). */
export class WoningvoorraadWijktotaal1200000000004 implements MigrationInterface {
  name = 'WoningvoorraadWijktotaal1200000000004';

  async up(loper: QueryRunner): Promise<void> {
    await loper.query(`
      create table woningvoorraad.wijk_totaal (
        wijk_code text not null references woningvoorraad.wijk (code), peildatum date not null,
        woningen int not null check (woningen > 0), bron text not null, primary key (wijk_code, peildatum));
      alter table woningvoorraad.wijk_totaal enable row level security;
      alter table woningvoorraad.wijk_totaal force row level security;
      create policy beheer on woningvoorraad.wijk_totaal to current_user using (true) with check (true);
      create policy lezen on woningvoorraad.wijk_totaal for select to woningvoorraad using (true);
      grant select on woningvoorraad.wijk_totaal to woningvoorraad;
    `);
    await loper.query(aandeel);
  }

  async down(loper: QueryRunner): Promise<void> {
    await loper.query('drop function woningvoorraad.aandeel; drop table woningvoorraad.wijk_totaal;');
  }
}

export const aandeel = `
-- A share per wijk is a public figure, the totals behind it are not (toegang: areas OPENBAAR, totals PARTNER).
create function woningvoorraad.aandeel(p_dag date, p_wijken text[]) returns table (wijk_code text, percentage double precision)
  language sql stable security definer set search_path = pg_catalog, woningvoorraad, pg_temp as $$
  select t.wijk_code, 100.0 * (select count(*) from voorraadperiode p
           where p.wijk_code = t.wijk_code and p.in_kern and p.van <= p_dag and p_dag < p.tot) / t.woningen
    from (select distinct on (wijk_code) wijk_code, woningen from wijk_totaal
           where wijk_code = any(p_wijken) and peildatum <= p_dag order by wijk_code, peildatum desc) t $$;
revoke all on function woningvoorraad.aandeel from public;
grant execute on function woningvoorraad.aandeel to woningvoorraad;
`;
