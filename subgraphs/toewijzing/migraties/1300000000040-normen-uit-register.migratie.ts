import type { MigrationInterface, QueryRunner } from 'typeorm';
import type { Parametercode } from '../../../schema/parameters/parameters';
import { zonderWaarden } from '../../kern/parameter/parameter.sql';

const inkomen = [
  ['passend_een', 'passend_inkomen_eenpersoons'],
  ['passend_meer', 'passend_inkomen_meerpersoons'],
  ['passend_een_ouderen', 'passend_inkomen_eenpersoons_ouderen'],
  ['passend_meer_ouderen', 'passend_inkomen_meerpersoons_ouderen'],
  ['daeb_een', 'daeb_inkomen_eenpersoons'],
  ['daeb_meer', 'daeb_inkomen_meerpersoons'],
] as const satisfies readonly (readonly [string, Parametercode])[];
const normen = [
  ['norm', 'vrije_beleidsruimte_norm'],
  ['nadert', 'vrije_beleidsruimte_nadert'],
  ['noemer', 'vrije_beleidsruimte_noemer'],
  ['uitstroom', 'uitstroom_richtwaarde'],
  ['uitstroom_lezing', 'uitstroom_lezing'],
  ['passend_norm', 'passend_norm'],
  ['passend_huur', 'passend_huur'],
  ['daeb_norm', 'daeb_norm'],
] as const satisfies readonly (readonly [string, Parametercode])[];
const codes = [...inkomen, ...normen].map(([, code]) => code);

/**
 * Income limits and norms stand in the register of parameters and nowhere else; their old names answer the same questions. What an
 * allocation was judged by follows a limit that became known later (T9).
 */
export class NormenUitRegister1300000000040 implements MigrationInterface {
  name = 'NormenUitRegister1300000000040';

  async up(loper: QueryRunner): Promise<void> {
    await loper.query(naarRegister);
    await loper.query('drop table toewijzing.inkomensgrens, toewijzing.parameter;');
    await loper.query(namen);
    await loper.query(oordeel);
  }

  async down(loper: QueryRunner): Promise<void> {
    await loper.query(`
      create temporary table grens on commit drop as select * from toewijzing.inkomensgrens;
      create temporary table norm on commit drop as select * from toewijzing.parameter;
      drop trigger herbereken_passend on beleid.parameter;
      drop function toewijzing.herbereken_passend;
      drop view toewijzing.inkomensgrens, toewijzing.parameter;
      drop function toewijzing.zet_norm;
    `);
    await loper.query(zonderWaarden(codes));
    await loper.query(tabellen);
  }
}

const waarden = (paren: readonly (readonly [string, string])[]): string =>
  paren.map(([naam, code]) => `('${naam}', '${code}')`).join(', ');

const naarRegister = `
do $$ begin
  if exists (select 1 from toewijzing.parameter where naam not in (${normen.map(([naam]) => `'${naam}'`).join(', ')})) then
    raise exception 'toewijzing.parameter holds a name that the register does not know';
  end if;
end $$;
select beleid.zet_parameter('NL', w.code, '', make_date(g.jaar, 1, 1), make_date(g.jaar + 1, 1, 1), w.cent::text, g.bron)
  from toewijzing.inkomensgrens g cross join lateral (values ${inkomen.map(([kolom, code]) => `('${code}', g.${kolom})`).join(', ')}) w(code, cent)
 order by g.jaar;
select beleid.zet_parameter('NL', n.code, '', p.geldig_van, p.geldig_tot, p.waarde, p.bron)
  from toewijzing.parameter p join (values ${waarden(normen)}) n(naam, code) using (naam) order by p.geldig_van;
`;

const namen = `
-- One line per year of which anything is known, with what holds for the caller's gemeente.
create view toewijzing.inkomensgrens with (security_invoker = true) as
select g.jaar, ${inkomen.map(([kolom, code]) => `max(g.cent) filter (where g.code = '${code}') as ${kolom}`).join(', ')}, string_agg(distinct g.bron, '; ') as bron
  from (select distinct on (p.code, p.geldig_van) p.code, extract(year from p.geldig_van)::int as jaar, p.waarde::int as cent, p.bron
          from beleid.parameter p
         where p.code in (${inkomen.map(([, code]) => `'${code}'`).join(', ')}) and p.vervangen_op is null
           and p.gemeente_code in ('NL', (select beleid.gemeente()))
         order by p.code, p.geldig_van, p.gemeente_code = 'NL') g
 group by g.jaar;
create view toewijzing.parameter with (security_invoker = true) as
select n.naam, p.waarde, r.geldig_van, r.geldig_tot, p.bron
  from (values ${waarden(normen)}) n(naam, code)
  join beleid.parameterreeks((select beleid.gemeente()), array[${normen.map(([, code]) => `'${code}'`).join(', ')}]) r on r.code = n.code
  join beleid.parameter p on p.id = r.id
 where p.waarde is not null;
grant select on toewijzing.inkomensgrens, toewijzing.parameter to toewijzing, toewijzing_werker;

-- An administrator may still write under the old name; it becomes a decision in the register like any other.
create function toewijzing.zet_norm() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
declare register text := (select code from (values ${waarden(normen)}) n(naam, code) where naam = new.naam);
begin
  if register is null then raise exception 'Parameter % staat niet in het register.', new.naam; end if;
  perform beleid.zet_parameter('NL', register, '', new.geldig_van, new.geldig_tot, new.waarde, new.bron);
  return new;
end $$;
create trigger zet instead of insert or update on toewijzing.parameter for each row execute function toewijzing.zet_norm();
revoke all on function toewijzing.zet_norm from public;
`;

/** Says the same as bepaalPassendheid (T9), of rows that are there already; a test holds the two together. */
export const oordeel = `
create function toewijzing.herbereken_passend() returns trigger
language plpgsql security definer set search_path = pg_catalog, toewijzing, pg_temp as $$
declare
  sleutel constant text := format('%s:%s:%s', new.gemeente_code, new.geldig_van, new.geldig_tot);
  klaar constant text := coalesce(current_setting('app.passend_klaar', true), '');
begin
  if sleutel = any (string_to_array(klaar, ',')) then return null; end if;
  perform set_config('app.passend_klaar', klaar || ',' || sleutel, true);
  with jaar as materialized (
    select j.gemeente_code, j.jaar, dag, beleid.parameter_van(j.gemeente_code, 'passend_huur', dag) as telt,
           beleid.parameter_van(j.gemeente_code, 'eerste_aftoppingsgrens', dag)::int as e1, beleid.parameter_van(j.gemeente_code, 'tweede_aftoppingsgrens', dag)::int as e2,
           beleid.parameter_van(j.gemeente_code, 'passend_inkomen_eenpersoons', dag)::int as een, beleid.parameter_van(j.gemeente_code, 'passend_inkomen_meerpersoons', dag)::int as meer,
           beleid.parameter_van(j.gemeente_code, 'passend_inkomen_eenpersoons_ouderen', dag)::int as een_ouderen,
           beleid.parameter_van(j.gemeente_code, 'passend_inkomen_meerpersoons_ouderen', dag)::int as meer_ouderen
      from (select distinct gemeente_code, jaar from toewijzing_bedrijf) j cross join lateral make_date(j.jaar, 1, 1) dag
     where new.gemeente_code in ('NL', j.gemeente_code) and dag >= new.geldig_van and (new.geldig_tot is null or dag < new.geldig_tot)),
  feit as (
    select f.id, f.passendheid as was, p.grootte, f.rekeninkomen_cent as inkomen, b.kale_huur_cent as kaal, j.telt,
           case when p.ouderenhuishouden then case when p.grootte = 1 then j.een_ouderen else j.meer_ouderen end
                else case when p.grootte = 1 then j.een else j.meer end end as inkomensgrens,
           case when p.grootte <= 2 then j.e1 else j.e2 end as huurgrens,
           (select s.servicekosten_cent from woningvoorraad_uit.servicekosten s where s.woning_id = b.woning_id and s.van <= b.datum and s.tot > b.datum) as service
      from jaar j join toewijzing_bedrijf b on b.gemeente_code = j.gemeente_code and b.jaar = j.jaar
      join toewijzing_financieel f on f.id = b.id left join toewijzing_persoon p on p.id = b.id),
  nu as (
    select id, was, case when grootte is null or inkomen is null or inkomensgrens is null then 'ONBEKEND'
                         when inkomen > inkomensgrens then 'NIET_VAN_TOEPASSING'
                         when huurgrens is null or kaal is null or telt is null then 'ONBEKEND'
                         when kaal > huurgrens then 'NIET_PASSEND'
                         when telt = 'KALE_HUUR' then 'PASSEND'
                         when service is null then 'ONBEKEND'
                         when kaal + service <= huurgrens then 'PASSEND' else 'NIET_PASSEND' end as passendheid
      from feit)
  update toewijzing_financieel f set passendheid = nu.passendheid from nu where f.id = nu.id and nu.passendheid <> nu.was;
  return null;
end $$;
revoke all on function toewijzing.herbereken_passend from public;
create constraint trigger herbereken_passend after insert on beleid.parameter deferrable initially deferred for each row
  when (new.code in ('passend_huur', 'eerste_aftoppingsgrens', 'tweede_aftoppingsgrens', ${inkomen
    .filter(([, code]) => code.startsWith('passend'))
    .map(([, code]) => `'${code}'`)
    .join(', ')}))
  execute function toewijzing.herbereken_passend();
`;

const tabellen = `
create table toewijzing.inkomensgrens (
  jaar int primary key, passend_een int, passend_meer int, passend_een_ouderen int, passend_meer_ouderen int,
  daeb_een int, daeb_meer int, bron text not null);
create table toewijzing.parameter (
  naam text not null, waarde text not null, geldig_van date not null, geldig_tot date, bron text not null,
  primary key (naam, geldig_van));
insert into toewijzing.inkomensgrens select * from grens;
insert into toewijzing.parameter select * from norm;
${['inkomensgrens', 'parameter']
  .map(
    (t) => `alter table toewijzing.${t} enable row level security;
alter table toewijzing.${t} force row level security;
create policy beheer on toewijzing.${t} to current_user using (true) with check (true);
create policy lezen on toewijzing.${t} for select to toewijzing using (true);
grant select on toewijzing.${t} to toewijzing;`,
  )
  .join('\n')}
grant select on toewijzing.parameter to toewijzing_werker;
create policy werker on toewijzing.parameter for select to toewijzing_werker using (true);
`;
