import type { MigrationInterface, QueryRunner } from 'typeorm';
import { werkerbeleid } from '../../kern/rls';

const tabellen = ['stelselbreuk', 'zoektijdafsluiting', 'zoektijdstatistiek'].map((t) => `toewijzing.${t}`);

/** T7: waiting and searching per group and kind of dwelling, closed once a year into a fixed table (A10). */
export class Zoektijd1300000000022 implements MigrationInterface {
  name = 'Zoektijd1300000000022';

  async up(loper: QueryRunner): Promise<void> {
    await loper.query(vast);
    await loper.query(cellen);
  }

  async down(loper: QueryRunner): Promise<void> {
    await loper.query(`
      drop function toewijzing.zoektijdcellen(int);
      ${[...tabellen]
        .reverse()
        .map((t) => `drop table ${t};`)
        .join('\n')}
    `);
  }
}

const maat = (naam: string): string =>
  `${naam}_aantal int, ${naam}_laag double precision, ${naam}_mediaan double precision, ${naam}_hoog double precision`;

const vast = `
-- A change of the distribution system: times on both sides of it are not one series (T7).
create table toewijzing.stelselbreuk (gemeente_code text not null, datum date not null, naam text not null, bron text not null,
  primary key (gemeente_code, datum));
insert into toewijzing.stelselbreuk values
  ('GM0106', '2020-04-28', 'Thuiskompas', 'Openbare bladzijden van Thuiskompas; niet in de afspraken');
create table toewijzing.zoektijdafsluiting (jaar int primary key, op timestamptz not null);
-- Suppressed before it is stored: a withheld number is nowhere. Kind '' = all kinds together.
create table toewijzing.zoektijdstatistiek (
  gemeente_code text not null, jaar int not null references toewijzing.zoektijdafsluiting (jaar), doelgroep text not null,
  woningsoort text not null, ${maat('zoek')}, ${maat('wacht')}, primary key (gemeente_code, jaar, doelgroep, woningsoort));
${tabellen
  .map(
    (t) => `alter table ${t} enable row level security;
alter table ${t} force row level security;
create policy beheer on ${t} to current_user using (true) with check (true);
create policy lezen on ${t} for select to toewijzing using (true);
grant select on ${t} to toewijzing;`,
  )
  .join('\n')}
${werkerbeleid(['toewijzing.stelselbreuk'], 'toewijzing_werker', 'select')}
${werkerbeleid(['toewijzing.zoektijdafsluiting', 'toewijzing.zoektijdstatistiek'], 'toewijzing_werker', 'select, insert')}
`;

const kwartielen = 'percentile_cont(array[0.25, 0.5, 0.75]) within group (order by';

/**
 * Counts, medians and quartiles of a year that is over, for the worker that suppresses and stores them: it reads no person.
 * The group as it was recorded (column \`doelgroep\`, read by name because it comes with a later migration), else from the household
 * (T12, S3-19): who belongs to an aandachtsgroep is counted there and nowhere else; how old somebody is, is not known here.
 */
export const cellen = `
create function toewijzing.zoektijdcellen(p_jaar int)
returns table (gemeente_code text, doelgroep text, woningsoort text, zoek_aantal int, zoek double precision[], wacht_aantal int, wacht double precision[])
language sql stable security definer set search_path = pg_catalog, toewijzing, pg_temp as $$
  with rij as (
    select b.gemeente_code, w.soort, p.zoektijd_maanden as zoek, p.wachttijd_maanden as wacht,
           coalesce(to_jsonb(h) ->> 'doelgroep',
             case when h.statushouder or h.grondslag = 'UITSTROOM' then 'AANDACHTSGROEP'
                  when p.ouderenhuishouden then 'OUDEREN'
                  when p.grootte <= 2 then 'EEN_TWEE'
                  when p.grootte > 2 then 'DRIE_PLUS' end) as doelgroep
      from toewijzing_bedrijf b
      join toewijzing_persoon p on p.id = b.id
      join toewijzing_herkomst h on h.id = b.id
      join woningvoorraad_uit.woning w on w.id = b.woning_id
     where b.jaar = p_jaar and b.status = 'GELDIG' and p_jaar < extract(year from beleid.vandaag()))
  select gemeente_code, doelgroep, coalesce(soort, ''), count(zoek)::int, ${kwartielen} zoek), count(wacht)::int, ${kwartielen} wacht)
    from rij where doelgroep is not null
   group by grouping sets ((gemeente_code, doelgroep), (gemeente_code, doelgroep, soort)) $$;
revoke all on function toewijzing.zoektijdcellen(int) from public;
grant execute on function toewijzing.zoektijdcellen(int) to toewijzing_werker;
`;
