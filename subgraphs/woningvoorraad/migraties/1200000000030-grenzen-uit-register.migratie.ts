import type { MigrationInterface, QueryRunner } from 'typeorm';
import { zonderWaarden } from '../../kern/parameter/parameter.sql';
import { herberekenPerGemeente } from './herbereken.sql';
import { herbereken } from './voorraad.sql';

const lezers = 'samenwerking, woningvoorraad, toewijzing, leefbaarheid, zorg';
const grenzen = [
  'kwaliteitskortingsgrens',
  'eerste_aftoppingsgrens',
  'tweede_aftoppingsgrens',
  'liberalisatiegrens',
] as const;

/**
 * Rent limits and the number of all dwellings per wijk stand in the register of parameters and nowhere else. Their old names answer
 * the same questions, for the release before this one and for whoever joins on them.
 */
export class WoningvoorraadGrenzenUitRegister1200000000030 implements MigrationInterface {
  name = 'WoningvoorraadGrenzenUitRegister1200000000030';

  async up(loper: QueryRunner): Promise<void> {
    await loper.query(naarRegister);
    await loper.query(
      'drop view woningvoorraad_uit.huurprijsgrens; drop table woningvoorraad.huurprijsgrens, woningvoorraad.wijk_totaal;',
    );
    await loper.query(namen);
    await loper.query(herberekenPerGemeente);
  }

  async down(loper: QueryRunner): Promise<void> {
    await loper.query(`
      create temporary table grens on commit drop as select * from woningvoorraad.huurprijsgrens;
      create temporary table totaal on commit drop as select * from woningvoorraad.wijk_totaal where woningen is not null;
      drop view woningvoorraad_uit.huurprijsgrens, woningvoorraad.huurprijsgrens, woningvoorraad.wijk_totaal;
      drop function woningvoorraad.zet_grens, woningvoorraad.zet_totaal;
      drop trigger herbereken_grens on beleid.parameter;
      drop trigger herbereken on woningvoorraad.voorraadafspraak;
      drop trigger herbereken on woningvoorraad.kernpartij;
      drop function woningvoorraad.herbereken_grens, woningvoorraad.herbereken_alles, woningvoorraad.herbereken,
        woningvoorraad.herbereken_venster, woningvoorraad.voeg_samen, woningvoorraad.jaargrenzen;
    `);
    await loper.query(zonderWaarden([...grenzen, 'jongerenleeftijd', 'wijk_woningen']));
    await loper.query(tabellen);
    await loper.query(herbereken);
  }
}

const naarRegister = `
select beleid.zet_parameter('NL', w.code, '', make_date(g.jaar, 1, 1), make_date(g.jaar + 1, 1, 1), w.cent::text, g.bron)
  from woningvoorraad.huurprijsgrens g
  cross join lateral (values ('kwaliteitskortingsgrens', g.kwaliteitskorting_cent), ('eerste_aftoppingsgrens', g.eerste_aftopping_cent),
    ('tweede_aftoppingsgrens', g.tweede_aftopping_cent), ('liberalisatiegrens', g.liberalisatie_cent)) w(code, cent)
 order by g.jaar;
-- An age holds from its first year until the next one.
select beleid.zet_parameter('NL', 'jongerenleeftijd', '', make_date(jaar, 1, 1), null, jongerenleeftijd::text, bron)
  from (select jaar, jongerenleeftijd, 'V10, S3-5: onder 23 jaar; onder 21 vanaf 2026' as bron, lag(jongerenleeftijd) over (order by jaar) as was
          from woningvoorraad.huurprijsgrens) j
 where jongerenleeftijd is distinct from was order by jaar;
select beleid.zet_parameter(w.gemeente_code, 'wijk_woningen', t.wijk_code, t.peildatum, null, t.woningen::text, t.bron)
  from woningvoorraad.wijk_totaal t join woningvoorraad.wijk w on w.code = t.wijk_code order by t.wijk_code, t.peildatum;
`;

const namen = `
-- One line per year of which anything is known, with what holds for the caller's gemeente.
create view woningvoorraad.huurprijsgrens with (security_invoker = true) as
select g.jaar, max(g.cent) filter (where g.code = 'kwaliteitskortingsgrens') as kwaliteitskorting_cent,
       max(g.cent) filter (where g.code = 'eerste_aftoppingsgrens') as eerste_aftopping_cent,
       max(g.cent) filter (where g.code = 'tweede_aftoppingsgrens') as tweede_aftopping_cent,
       max(g.cent) filter (where g.code = 'liberalisatiegrens') as liberalisatie_cent,
       beleid.parameter_van((select beleid.gemeente()), 'jongerenleeftijd', make_date(g.jaar, 1, 1))::int as jongerenleeftijd,
       string_agg(distinct g.bron, '; ') as bron
  from (select distinct on (p.code, p.geldig_van) p.code, extract(year from p.geldig_van)::int as jaar, p.waarde::int as cent, p.bron
          from beleid.parameter p
         where p.code in (${grenzen.map((g) => `'${g}'`).join(', ')}) and p.sleutel = '' and p.vervangen_op is null
           and p.gemeente_code in ('NL', (select beleid.gemeente())) and p.geldig_van >= date '2019-01-01'
         order by p.code, p.geldig_van, p.gemeente_code = 'NL') g
 group by g.jaar;
grant select on woningvoorraad.huurprijsgrens to ${lezers};
create view woningvoorraad_uit.huurprijsgrens with (security_invoker = true) as
  select jaar, kwaliteitskorting_cent, eerste_aftopping_cent, tweede_aftopping_cent, liberalisatie_cent from woningvoorraad.huurprijsgrens;
grant select on woningvoorraad_uit.huurprijsgrens to ${lezers};

-- What ended without a successor reads as unknown from that day on.
create view woningvoorraad.wijk_totaal with (security_invoker = true) as
select p.sleutel as wijk_code, p.geldig_van as peildatum, p.waarde::int as woningen, p.bron
  from beleid.parameter p where p.code = 'wijk_woningen' and p.vervangen_op is null
union all
select p.sleutel, p.geldig_tot, null, p.bron
  from beleid.parameter p where p.code = 'wijk_woningen' and p.vervangen_op is null and p.geldig_tot is not null
   and not exists (select 1 from beleid.parameter n where n.code = p.code and n.gemeente_code = p.gemeente_code and n.sleutel = p.sleutel
                      and n.vervangen_op is null and n.geldig_van = p.geldig_tot);
grant select on woningvoorraad.wijk_totaal to woningvoorraad;

-- An administrator may still write under the old names; it becomes a decision in the register like any other.
create function woningvoorraad.zet_grens() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$ begin
  perform beleid.zet_parameter('NL', w.code, '', make_date(new.jaar, 1, 1), null, w.cent::text, new.bron)
    from (values ('kwaliteitskortingsgrens', new.kwaliteitskorting_cent), ('eerste_aftoppingsgrens', new.eerste_aftopping_cent),
      ('tweede_aftoppingsgrens', new.tweede_aftopping_cent), ('liberalisatiegrens', new.liberalisatie_cent)) w(code, cent);
  return new;
end $$;
create trigger zet instead of insert or update on woningvoorraad.huurprijsgrens for each row execute function woningvoorraad.zet_grens();
create function woningvoorraad.zet_totaal() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$ begin
  perform beleid.zet_parameter(w.gemeente_code, 'wijk_woningen', new.wijk_code, new.peildatum, null, new.woningen::text, new.bron)
    from woningvoorraad.wijk w where w.code = new.wijk_code;
  return new;
end $$;
create trigger zet instead of insert on woningvoorraad.wijk_totaal for each row execute function woningvoorraad.zet_totaal();
revoke all on function woningvoorraad.zet_grens, woningvoorraad.zet_totaal from public;
`;

const tabellen = `
create table woningvoorraad.huurprijsgrens (
  jaar int primary key, kwaliteitskorting_cent int, eerste_aftopping_cent int, tweede_aftopping_cent int,
  liberalisatie_cent int, jongerenleeftijd int not null, bron text not null);
create table woningvoorraad.wijk_totaal (
  wijk_code text not null references woningvoorraad.wijk (code), peildatum date not null,
  woningen int not null check (woningen > 0), bron text not null, primary key (wijk_code, peildatum));
insert into woningvoorraad.huurprijsgrens select * from grens;
insert into woningvoorraad.wijk_totaal select * from totaal;
${['huurprijsgrens', 'wijk_totaal']
  .map(
    (tabel) => `
alter table woningvoorraad.${tabel} enable row level security;
alter table woningvoorraad.${tabel} force row level security;
create policy beheer on woningvoorraad.${tabel} to current_user using (true) with check (true);
create policy lezen on woningvoorraad.${tabel} for select ${tabel === 'wijk_totaal' ? 'to woningvoorraad ' : ''}using (true);
grant select on woningvoorraad.${tabel} to woningvoorraad;`,
  )
  .join('')}
create view woningvoorraad_uit.huurprijsgrens with (security_invoker = true) as
  select jaar, kwaliteitskorting_cent, eerste_aftopping_cent, tweede_aftopping_cent, liberalisatie_cent from woningvoorraad.huurprijsgrens;
grant select on woningvoorraad_uit.huurprijsgrens to ${lezers};
grant select (jaar, kwaliteitskorting_cent, eerste_aftopping_cent, tweede_aftopping_cent, liberalisatie_cent)
  on woningvoorraad.huurprijsgrens to ${lezers};
`;
