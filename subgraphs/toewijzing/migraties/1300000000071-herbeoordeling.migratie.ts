import type { MigrationInterface, QueryRunner } from 'typeorm';
import { activiteit } from '../../../schema/beleid/verwerkingsregister';
import { cellen } from './1300000000022-zoektijd.migratie';
import { oordeel } from './1300000000040-normen-uit-register.migratie';

/**
 * What follows from a limit and from the end of a year reads only the rows of the years it is about, and rejudging somebody's income
 * stands in the logboek (A11).
 */
export class Herbeoordeling1300000000071 implements MigrationInterface {
  name = 'Herbeoordeling1300000000071';

  async up(loper: QueryRunner): Promise<void> {
    await loper.query(perJaar);
    await loper.query(zoektijdcellen);
    await loper.query(herbeoordeling);
  }

  async down(loper: QueryRunner): Promise<void> {
    await loper.query(`
      drop trigger herbereken_passend on beleid.parameter;
      drop function toewijzing.herbereken_passend(), toewijzing.herbeoordeeld(text, date, date);
      ${oordeel}
      ${cellen.replace('create function', 'create or replace function')}
      drop index toewijzing.toewijzing_per_jaar;`);
  }
}

const perJaar = `
create index toewijzing_per_jaar on toewijzing.toewijzing_bedrijf (jaar, gemeente_code)
  include (id, eigenaar, woning_id, datum, kale_huur_cent, status);
`;

const kwartielen = 'percentile_cont(array[0.25, 0.5, 0.75]) within group (order by';

/** T7: as before, by key for each allocation of that year ("offset 0" keeps the planner from walking through whole tables). */
const zoektijdcellen = `
create or replace function toewijzing.zoektijdcellen(p_jaar int)
returns table (gemeente_code text, doelgroep text, woningsoort text, zoek_aantal int, zoek double precision[], wacht_aantal int, wacht double precision[])
language sql stable security definer set search_path = pg_catalog, toewijzing, pg_temp as $$
  with rij as (
    select b.gemeente_code, w.soort, p.zoektijd_maanden as zoek, p.wachttijd_maanden as wacht,
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
  select gemeente_code, doelgroep, coalesce(soort, ''), count(zoek)::int, ${kwartielen} zoek), count(wacht)::int, ${kwartielen} wacht)
    from rij where doelgroep is not null
   group by grouping sets ((gemeente_code, doelgroep), (gemeente_code, doelgroep, soort)) $$;
`;

/** Says the same as bepaalPassendheid (T9), of rows that are there already; a test holds the two together. */
const oordelen = `
create function toewijzing.herbeoordeeld(p_gemeente text, p_van date, p_tot date)
returns table (id uuid, gemeente_code text, eigenaar text, was text, passendheid text)
language sql stable security definer set search_path = pg_catalog, toewijzing, pg_temp as $$
  with jaar as materialized (
    select g.gemeente_code, y.jaar, d.dag, beleid.parameter_van(g.gemeente_code, 'passend_huur', d.dag) as telt,
           beleid.parameter_van(g.gemeente_code, 'eerste_aftoppingsgrens', d.dag)::int as e1, beleid.parameter_van(g.gemeente_code, 'tweede_aftoppingsgrens', d.dag)::int as e2,
           beleid.parameter_van(g.gemeente_code, 'passend_inkomen_eenpersoons', d.dag)::int as een, beleid.parameter_van(g.gemeente_code, 'passend_inkomen_meerpersoons', d.dag)::int as meer,
           beleid.parameter_van(g.gemeente_code, 'passend_inkomen_eenpersoons_ouderen', d.dag)::int as een_ouderen,
           beleid.parameter_van(g.gemeente_code, 'passend_inkomen_meerpersoons_ouderen', d.dag)::int as meer_ouderen
      from (select distinct p.gemeente_code from beleid.partner p where p_gemeente in ('NL', p.gemeente_code)) g
      -- Nobody is housed in the future, and the platform knows no allocation from before 2000.
      cross join generate_series(greatest(extract(year from p_van)::int, 2000), extract(year from least(p_tot, beleid.vandaag() + 1) )::int) y(jaar)
      cross join lateral make_date(y.jaar, 1, 1) d(dag)
     where d.dag >= p_van and (p_tot is null or d.dag < p_tot)),
  feit as (
    select b.id, b.gemeente_code, b.eigenaar, f.passendheid as was, p.grootte, f.rekeninkomen_cent as inkomen, b.kale_huur_cent as kaal, j.telt,
           case when p.ouderenhuishouden then case when p.grootte = 1 then j.een_ouderen else j.meer_ouderen end
                else case when p.grootte = 1 then j.een else j.meer end end as inkomensgrens,
           case when p.grootte <= 2 then j.e1 else j.e2 end as huurgrens,
           (select s.servicekosten_cent from woningvoorraad_uit.servicekosten s where s.woning_id = b.woning_id and s.van <= b.datum and s.tot > b.datum) as service
      from jaar j
      cross join lateral (select * from toewijzing_bedrijf b where b.jaar = j.jaar and b.gemeente_code = j.gemeente_code offset 0) b
      cross join lateral (select * from toewijzing_financieel f where f.id = b.id offset 0) f
      left join lateral (select * from toewijzing_persoon p where p.id = b.id offset 0) p on true),
  nu as (
    select id, gemeente_code, eigenaar, was,
           case when grootte is null or inkomen is null or inkomensgrens is null then 'ONBEKEND'
                when inkomen > inkomensgrens then 'NIET_VAN_TOEPASSING'
                when huurgrens is null or kaal is null or telt is null then 'ONBEKEND'
                when kaal > huurgrens then 'NIET_PASSEND'
                when telt = 'KALE_HUUR' then 'PASSEND'
                when service is null then 'ONBEKEND'
                when kaal + service <= huurgrens then 'PASSEND' else 'NIET_PASSEND' end as passendheid
      from feit)
  select id, gemeente_code, eigenaar, was, passendheid from nu where passendheid <> was $$;
revoke all on function toewijzing.herbeoordeeld(text, date, date) from public;
`;

/**
 * A11: one record for each person about whom something else is written, in the transaction of the decision and as one action: the
 * decision's own number is the trace. Who decided did so under a doel of his own; what was done is distributing dwellings (A12).
 */
const herbeoordeling = `${oordelen}
create or replace function toewijzing.herbereken_passend() returns trigger
language plpgsql security definer set search_path = pg_catalog, toewijzing, pg_temp as $$
declare
  sleutel constant text := format('%s:%s:%s', new.gemeente_code, new.geldig_van, new.geldig_tot);
  klaar constant text := coalesce(current_setting('app.passend_klaar', true), '');
  begonnen constant timestamptz := clock_timestamp();
begin
  if sleutel = any (string_to_array(klaar, ',')) then return null; end if;
  perform set_config('app.passend_klaar', klaar || ',' || sleutel, true);
  with n as materialized (select * from herbeoordeeld(new.gemeente_code, new.geldig_van, new.geldig_tot)),
  u as (update toewijzing_financieel f set passendheid = n.passendheid from n where f.id = n.id returning n.*),
  r as materialized (
    select gen_random_uuid() as regel, u.*, t.betrokkene from u cross join lateral (select t.betrokkene from toewijzing t where t.id = u.id offset 0) t),
  l as (
    insert into logboek (id, trace_id, span_id, naam, status, begin, einde, activiteit, eigenaar, partner, gebruiker, rol, doel, velden, gemeente_code)
    select regel, replace(new.id::text, '-', ''), left(replace(regel::text, '-', ''), 16), 'Toewijzing.passendheid', 'OK', begonnen, clock_timestamp(),
           '${activiteit('WOONRUIMTEVERDELING')}', eigenaar, coalesce(new.vastgelegd_partner, 'platform'), coalesce(new.vastgelegd_door, 'platform'),
           coalesce(new.vastgelegd_rol, 'platform/platformbeheerder'), coalesce(beleid.doel(), 'BELEID_EN_MONITORING'), array['Toewijzing.passendheid'], gemeente_code
      from r)
  insert into logboek_betrokkene (logboek_id, betrokkene, eigenaar, gemeente_code)
  select regel, betrokkene::text, eigenaar, gemeente_code from r;
  return null;
end $$;
`;
