import type { MigrationInterface, QueryRunner } from 'typeorm';
import { werkerbeleid } from '../../kern/rls';
import grenzen from '../inkomensgrens/grenzen.json';

/** Limits, parameters, the meter of T1–T3 and the fixed statistics per wijk (A10). */
export class Beleidsruimte1300000000002 implements MigrationInterface {
  name = 'Beleidsruimte1300000000002';

  async up(loper: QueryRunner): Promise<void> {
    await loper.query(openbaar);
    await loper.query(
      `insert into toewijzing.inkomensgrens
       select g.jaar, (passend->>'eenpersoons')::int, (passend->>'meerpersoons')::int, (passend->>'eenpersoonsOuderen')::int,
              (passend->>'meerpersoonsOuderen')::int, (daeb->>'eenpersoons')::int, (daeb->>'meerpersoons')::int, g.bron
         from jsonb_to_recordset($1) as g(jaar int, passend jsonb, daeb jsonb, bron text)`,
      [JSON.stringify(grenzen)],
    );
    await loper.query(beleidsruimte);
  }

  async down(loper: QueryRunner): Promise<void> {
    await loper.query(`
      drop function toewijzing.beleidsruimte(int);
      drop table toewijzing.wijkstatistiek;
      drop table toewijzing.jaarafsluiting;
      drop table toewijzing.parameter;
      drop table toewijzing.inkomensgrens;
    `);
  }
}

const tabellen = ['inkomensgrens', 'parameter', 'jaarafsluiting', 'wijkstatistiek'].map((t) => `toewijzing.${t}`);

const openbaar = `
create table toewijzing.inkomensgrens (
  jaar int primary key, passend_een int, passend_meer int, passend_een_ouderen int, passend_meer_ouderen int,
  daeb_een int, daeb_meer int, bron text not null);
-- Norms are data with a validity; shares in hundredths of a percent, so that the arithmetic is exact.
create table toewijzing.parameter (
  naam text not null, waarde text not null, geldig_van date not null, geldig_tot date, bron text not null,
  primary key (naam, geldig_van));
insert into toewijzing.parameter (naam, waarde, geldig_van, bron) values
  ('norm', '2000', '2020-01-01', 'S3-20: hoogstens 20 %; geldt 2022–2025, voor andere jaren ter vergelijking'),
  ('nadert', '9000', '2020-01-01', 'Keuze van het platform: vanaf 90 % van de norm'),
  ('noemer', 'TOTAAL', '2020-01-01', 'S3-20 zegt niet of statushouders meetellen in de noemer (T3)'),
  ('uitstroom', '500', '2020-01-01', 'S3-20: 5 %'),
  ('uitstroom_lezing', 'PUNTEN', '2020-01-01', 'T2: gelezen als procentpunten van alle toewijzingen; de andere lezing is DEEL_VAN_NORM');
create table toewijzing.jaarafsluiting (jaar int primary key, op timestamptz not null);
-- Suppressed before it is stored (A10): a withheld number is nowhere.
create table toewijzing.wijkstatistiek (
  gemeente_code text not null, wijk_code text not null, jaar int not null references toewijzing.jaarafsluiting (jaar),
  aantal int, aandachtsgroepen int, primary key (wijk_code, jaar));
${tabellen
  .map(
    (t) => `alter table ${t} enable row level security;
alter table ${t} force row level security;
create policy beheer on ${t} to current_user using (true) with check (true);
create policy lezen on ${t} for select to toewijzing using (true);
grant select on ${t} to toewijzing;`,
  )
  .join('\n')}
${werkerbeleid(['toewijzing.jaarafsluiting', 'toewijzing.wijkstatistiek'], 'toewijzing_werker', 'select, insert')}
`;

/**
 * Exact counts per corporatie of the caller's gemeente. Live only for the corporatie itself under a line that opens HERKOMST;
 * otherwise as they stood when the last quarter closed: what is registered or withdrawn since then does not move them.
 */
export const beleidsruimte = `
create function toewijzing.beleidsruimte(p_jaar int)
returns table (corporatie text, live boolean, tot date, toewijzingen int, statushouders int, afwijkend int, uitstroom int)
language sql stable security definer set search_path = pg_catalog, toewijzing as $$
  with kring as (
    select p.id as corporatie, p.gemeente_code, m.live,
           least(case when m.live then beleid.vandaag() else date_trunc('quarter', beleid.vandaag()::timestamp)::date - 1 end,
                 make_date(p_jaar, 12, 31)) as tot,
           case when m.live then 'infinity' else date_trunc('quarter', beleid.vandaag()::timestamp) at time zone 'Europe/Amsterdam' end as stand
      from beleid.partner p
      cross join lateral (select p.id = beleid.partner() and beleid.bereik('HERKOMST', 'Toewijzing') <> 'GEEN' as live) m
     where p.soort = 'CORPORATIE' and p.gemeente_code = beleid.gemeente() and beleid.bereik('PARTNER', 'VrijeBeleidsruimte') <> 'GEEN')
  select k.corporatie, k.live, case when k.tot >= make_date(p_jaar, 1, 1) then k.tot end, count(b.id)::int,
         count(b.id) filter (where h.statushouder)::int, count(b.id) filter (where b.afwijkend)::int,
         count(b.id) filter (where h.grondslag = 'UITSTROOM')::int
    from kring k
    left join toewijzing_bedrijf b on b.eigenaar = k.corporatie and b.gemeente_code = k.gemeente_code and b.jaar = p_jaar
         and b.datum <= k.tot and b.vastgelegd_op < k.stand and (b.ingetrokken_op is null or b.ingetrokken_op >= k.stand)
    left join toewijzing_herkomst h on h.id = b.id
   group by k.corporatie, k.live, k.tot order by k.corporatie $$;
revoke all on function toewijzing.beleidsruimte(int) from public;
grant execute on function toewijzing.beleidsruimte(int) to toewijzing;
`;
