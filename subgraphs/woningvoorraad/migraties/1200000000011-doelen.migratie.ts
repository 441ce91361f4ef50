import type { MigrationInterface, QueryRunner } from 'typeorm';
import { leesvoorwaarde } from '../../kern/rls';
import { doelen, co2 } from '../doel/doelstellingen.json';

const openbaar = (tabel: string): string => `
alter table woningvoorraad.${tabel} enable row level security;
alter table woningvoorraad.${tabel} force row level security;
create policy beheer on woningvoorraad.${tabel} to current_user using (true) with check (true);
create policy lezen on woningvoorraad.${tabel} for select to woningvoorraad using (true);
grant select on woningvoorraad.${tabel} to woningvoorraad;
`;

/** What was agreed on numbers and CO₂ (V3, V4, V12–V14) as data, and the totals that only the database may count (V12, V13, V15). */
export class WoningvoorraadDoelen1200000000011 implements MigrationInterface {
  name = 'WoningvoorraadDoelen1200000000011';

  async up(loper: QueryRunner): Promise<void> {
    await loper.query(tabellen + openbaar('doelstelling') + openbaar('co2doel'));
    await loper.query(
      `insert into woningvoorraad.doelstelling (code, set_van, naam, soort, op, basisdatum, doel, ondergrens, bovengrens, bron)
       select * from jsonb_to_recordset($1) as d(code text, "setVan" date, naam text, soort text, op date, basisdatum date, doel int,
              ondergrens int, bovengrens int, bron text)`,
      [JSON.stringify(doelen)],
    );
    await loper.query(
      `insert into woningvoorraad.co2doel (partij, doeljaar, reductie, basisjaar, gebied, bron)
       select * from jsonb_to_recordset($1) as c(partij text, doeljaar int, reductie numeric, basisjaar int, gebied text, bron text)`,
      [JSON.stringify(co2)],
    );
    await loper.query(meters);
  }

  async down(loper: QueryRunner): Promise<void> {
    await loper.query(`
      drop function woningvoorraad.bijzonder, woningvoorraad.onderhoudstand, woningvoorraad.stadswoningen;
      drop table woningvoorraad.co2doel, woningvoorraad.doelstelling;
    `);
  }
}

const tabellen = `
-- Beside the number and the growth of voorraaddoel: what a set, known by its first day, says further. Judged is \`doel\`, the bounds
-- are only shown.
create table woningvoorraad.doelstelling (
  code text primary key, set_van date not null, naam text not null,
  soort text not null check (soort in ('GROEI','GECLUSTERD','STANDPLAATSEN')), op date not null, basisdatum date not null,
  doel int not null, ondergrens int, bovengrens int, bron text not null);
create table woningvoorraad.co2doel (
  partij text not null, doeljaar int not null, reductie numeric not null check (reductie between 0 and 100), basisjaar int,
  gebied text not null, bron text not null, primary key (partij, doeljaar));
`;

/** A10: as for every group of dwellings. */
const drempel = 5;
const open = leesvoorwaarde({ tabel: 'woningvoorraad.woning_bedrijf', type: 'Woning', categorie: 'BEDRIJF' });
const meter = (type: string, tabel: string): string =>
  `(select beleid.bereik('PARTNER', '${type}')) = 'GEMEENTE' and ${tabel}.gemeente_code = (select beleid.gemeente())`;
const definieer = 'language sql stable security definer set search_path = pg_catalog, woningvoorraad, pg_temp';

const meters = `
-- Clustered dwellings and pitches of the parties on two days (V12, V13), of the whole gemeente only; what came by take-over in
-- between does not count (V5). That a dwelling is one, whose, and how many an owner lets is PARTNER already.
create function woningvoorraad.bijzonder(p_basis date, p_dag date)
returns table (geclusterd_basis int, geclusterd int, standplaatsen_basis int, standplaatsen int) ${definieer} as $$
  with rij as (
    select w.geclusterd, w.standplaats, p.van <= p_basis and p_basis < p.tot as toen, p.van <= p_dag and p_dag < p.tot as nu, p.woning_id
      from woning w join voorraadperiode p on p.woning_id = w.id
     where (w.geclusterd or w.standplaats) and w.eigenaar in (select k.partner from kernpartij k) and ${meter('Voorraaddoel', 'w')}),
  telt as (
    select r.* from rij r where not exists (select 1 from woning_exploitatie e
      where e.woning_id = r.woning_id and e.reden_in = 'OVERNAME' and e.van > p_basis and e.van <= p_dag))
  select count(*) filter (where geclusterd and toen)::int, count(*) filter (where geclusterd and nu)::int,
         count(*) filter (where standplaats and toen)::int, count(*) filter (where standplaats and nu)::int from telt $$;

-- Maintenance of the corporaties' dwellings as it is known now (V15). Condition is BEDRIJF: only totals per corporatie leave the
-- database, and none of fewer than ${drempel} dwellings, nor one that would give such a number back. A plan is concrete from the
-- decision on (fase BESLOTEN).
create function woningvoorraad.onderhoudstand()
returns table (corporatie text, woningen int, bekend int, slecht int, met_plan int, voldoet boolean, onthouden boolean) ${definieer} as $$
  with rij as (
    select b.eigenaar, b.conditie, (${open}) as open,
           b.conditie >= 5 and exists (select 1 from project_woning pw join project p on p.id = pw.project_id
             where pw.woning_id = b.id and p.soort = 'SLOOP' and p.fase in ('BESLOTEN', 'IN_UITVOERING')) as plan
      from woning_bedrijf b
     where b.status not in ('GESLOOPT', 'VERKOCHT') and b.eigenaar in (select k.partner from kernpartij k where k.wijk_code is null)
       and ${meter('Onderhoud', 'b')}),
  stand as (
    select eigenaar, count(*)::int as woningen, count(conditie)::int as bekend, count(*) filter (where conditie >= 5)::int as slecht,
           count(*) filter (where plan)::int as met_plan, bool_and(open) as open from rij group by 1),
  oordeel as (
    select *, not open and (bekend < ${drempel} or met_plan between 1 and ${drempel - 1} or slecht - met_plan between 1 and ${drempel - 1}
        or woningen - bekend between 1 and ${drempel - 1}) as dicht from stand)
  select eigenaar, woningen, case when not dicht then bekend end, case when not dicht then slecht end, case when not dicht then met_plan end,
         case when bekend >= ${drempel} or open then slecht = met_plan end, dicht from oordeel $$;

-- All dwellings of the gemeente by the last known totals (V17); null while one wijk with dwellings of ours has none.
create function woningvoorraad.stadswoningen(p_dag date) returns int ${definieer} as $$
  with totaal as (
    select w.code, coalesce(beleid.parameter('wijk_woningen', p_dag, w.code)::int,
             (select t.woningen from wijk_totaal t where t.wijk_code = w.code and t.peildatum <= p_dag order by t.peildatum desc limit 1)) as woningen
      from wijk w where w.gemeente_code = beleid.gemeente())
  select case when bool_and(woningen is not null or not exists (
                select 1 from voorraadperiode p where p.wijk_code = totaal.code and p.van <= p_dag and p_dag < p.tot))
              then sum(woningen)::int end from totaal $$;
revoke all on function woningvoorraad.bijzonder, woningvoorraad.onderhoudstand, woningvoorraad.stadswoningen from public;
grant execute on function woningvoorraad.bijzonder, woningvoorraad.onderhoudstand, woningvoorraad.stadswoningen to woningvoorraad;
`;
