import type { MigrationInterface, QueryRunner } from 'typeorm';
import { definitiesOp } from '../../kern/parameter/parameter.sql';

const lezers = 'samenwerking, woningvoorraad, toewijzing, leefbaarheid, zorg';
const werkers = lezers.replace(/\w+/g, '$&_werker');

/**
 * The register of parameters: limits, ages, norms and denominators as data with validity. It stands in schema `beleid`, beside
 * the facts of access that every subgraph reads; samenwerking is the only writer.
 */
export class SamenwerkingParameter1100000000012 implements MigrationInterface {
  name = 'SamenwerkingParameter1100000000012';

  async up(loper: QueryRunner): Promise<void> {
    await loper.query(tabellen);
    await loper.query(lezen + zetten + rechten);
    await loper.query(definitiesOp());
  }

  async down(loper: QueryRunner): Promise<void> {
    await loper.query(`
      drop function beleid.zet_parameter, beleid.parameter, beleid.parameter_van;
      drop table beleid.parameter, beleid.parametersoort;
      drop function beleid.keur_parameter, beleid.parameterfout;
    `);
  }
}

const tabellen = `
-- What each code may hold; filled from the catalogue of the release (schema/parameters) at every migration.
create table beleid.parametersoort (
  code text primary key, eenheid text not null, keuzes text[] not null, sleutel text not null, geldigheid text not null,
  min bigint, max bigint, verplicht boolean not null);

-- A row is never changed or removed: a later decision marks it as replaced and stands beside it. Rows that are not replaced are
-- what holds. Gemeente NL = for every gemeente without a row of its own. \`waarde\` null = not set, and known to be so.
create table beleid.parameter (
  id uuid primary key default gen_random_uuid(), nr bigint generated always as identity unique,
  gemeente_code text not null, code text not null references beleid.parametersoort (code), sleutel text not null default '',
  geldig_van date not null, geldig_tot date, waarde text, bron text not null check (bron <> ''),
  herkomst text not null check (herkomst in ('UITGAVE','IMPORT','VOORSTEL')), voorstel_id uuid,
  vastgelegd_op timestamptz not null, vastgelegd_partner text, vastgelegd_rol text, vastgelegd_door text,
  vervangen_op timestamptz,
  check (geldig_tot > geldig_van), check ((herkomst = 'UITGAVE') = (vastgelegd_partner is null)));
create unique index on beleid.parameter (code, sleutel, gemeente_code, geldig_van) where vervangen_op is null;
create index on beleid.parameter (gemeente_code, code, sleutel, nr);

create function beleid.parameterfout(p_gemeente text, p_code text, p_sleutel text, p_van date, p_tot date, p_waarde text) returns text
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare s beleid.parametersoort;
begin
  select * into s from beleid.parametersoort where code = p_code;
  if not found then return format('Parameter %s bestaat niet.', p_code); end if;
  if (s.sleutel = 'GEEN') <> (p_sleutel = '') then
    return case when s.sleutel = 'GEEN' then 'Deze parameter heeft geen sleutel.' else format('Sleutel (%s) ontbreekt.', lower(s.sleutel)) end;
  end if;
  if s.sleutel = 'PARTNER' and not exists (select 1 from beleid.partner where id = p_sleutel) then return format('Partner %s bestaat niet.', p_sleutel); end if;
  -- On an empty database the areas come later than this register.
  if s.sleutel = 'WIJK' and to_regclass('woningvoorraad.wijk') is not null then
    if not exists (select 1 from woningvoorraad.wijk where code = p_sleutel and gemeente_code = p_gemeente) then
      return format('Wijk %s bestaat niet in deze gemeente.', p_sleutel);
    end if;
  end if;
  if s.geldigheid = 'JAAR' and (p_van <> date_trunc('year', p_van::timestamp) or p_tot is distinct from (p_van + interval '1 year')::date) then
    return 'Deze parameter geldt voor een kalenderjaar: van 1 januari tot 1 januari.';
  end if;
  if p_waarde is null then return case when s.verplicht then 'Deze parameter kan niet leeg zijn.' end; end if;
  if s.eenheid = 'KEUZE' then return case when p_waarde <> all (s.keuzes) then format('Kies een van: %s.', array_to_string(s.keuzes, ', ')) end; end if;
  if s.eenheid = 'SCHAKELAAR' then return case when p_waarde not in ('ja', 'nee') then 'Kies ja of nee.' end; end if;
  if s.eenheid = 'DATUM' then
    if p_waarde !~ '^\\d{4}-\\d{2}-\\d{2}$' then return 'Geef een datum: jjjj-mm-dd.'; end if;
    begin perform p_waarde::date; exception when datetime_field_overflow then return 'Deze datum bestaat niet.'; end;
    return null;
  end if;
  if p_waarde !~ '^-?(0|[1-9]\\d{0,11})$' then return 'Geef een geheel getal.'; end if;
  return case when p_waarde::bigint < coalesce(s.min, 0) then format('De waarde is te laag: ten minste %s.', coalesce(s.min, 0))
              when p_waarde::bigint > s.max then format('De waarde is te hoog: hoogstens %s.', s.max) end;
end $$;

-- The last wall, for every writer: a value fits its unit, two values never hold at once, and history stays as it was.
create function beleid.keur_parameter() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare fout text;
begin
  if tg_op = 'UPDATE' then
    if old.vervangen_op is not null or new.vervangen_op is null
       or (to_jsonb(new) - 'vervangen_op') is distinct from (to_jsonb(old) - 'vervangen_op') then
      raise exception 'Een parameter wordt vervangen, nooit gewijzigd.' using errcode = 'check_violation';
    end if;
    return new;
  end if;
  fout := beleid.parameterfout(new.gemeente_code, new.code, new.sleutel, new.geldig_van, new.geldig_tot, new.waarde);
  if fout is not null then raise exception '%', fout using errcode = 'check_violation', constraint = 'parameter_past', detail = new.code; end if;
  perform pg_advisory_xact_lock(hashtextextended(format('parameter %s %s %s', new.gemeente_code, new.code, new.sleutel), 0));
  if exists (select 1 from beleid.parameter p
              where p.gemeente_code = new.gemeente_code and p.code = new.code and p.sleutel = new.sleutel and p.vervangen_op is null
                and daterange(p.geldig_van, p.geldig_tot) && daterange(new.geldig_van, new.geldig_tot)) then
    raise exception 'In deze periode geldt al een andere waarde.' using errcode = 'exclusion_violation';
  end if;
  return new;
end $$;
create trigger keur before insert or update on beleid.parameter for each row execute function beleid.keur_parameter();
`;

const lezen = `
-- The value on a day: the gemeente's own, else the national one; null = not set or not known.
create function beleid.parameter_van(p_gemeente text, p_code text, p_dag date, p_sleutel text default '') returns text
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$ begin return (
  select waarde from beleid.parameter
   where code = p_code and sleutel = p_sleutel and gemeente_code in (p_gemeente, 'NL') and vervangen_op is null
     and geldig_van <= p_dag and (geldig_tot is null or p_dag < geldig_tot)
   order by gemeente_code = 'NL' limit 1); end $$;
create function beleid.parameter(p_code text, p_dag date, p_sleutel text default '') returns text
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$ begin return
  beleid.parameter_van(coalesce(beleid.gemeente(), 'NL'), p_code, p_dag, p_sleutel); end $$;
`;

const zetten = `
-- The only way to a new value. What it overlaps is marked as replaced; what is left of that before and after it stands again as
-- it was, with its own source and day of decision. Without an end: up to the next value, of a parameter per year that year.
-- The same value, period and source again: nothing happens.
create function beleid.zet_parameter(p_gemeente text, p_code text, p_sleutel text, p_van date, p_tot date, p_waarde text, p_bron text,
  p_herkomst text default 'UITGAVE', p_partner text default null, p_rol text default null, p_door text default null, p_voorstel uuid default null)
returns text language plpgsql set search_path = pg_catalog, pg_temp as $$
declare tot date := p_tot; oud beleid.parameter; was boolean := false;
begin
  perform pg_advisory_xact_lock(hashtextextended(format('parameter %s %s %s', p_gemeente, p_code, p_sleutel), 0));
  if tot is null then
    if (select geldigheid from beleid.parametersoort where code = p_code) = 'JAAR' then tot := (p_van + interval '1 year')::date;
    else select min(geldig_van) into tot from beleid.parameter
      where gemeente_code = p_gemeente and code = p_code and sleutel = p_sleutel and vervangen_op is null and geldig_van > p_van;
    end if;
  end if;
  select * into oud from beleid.parameter
   where gemeente_code in (p_gemeente, 'NL') and code = p_code and sleutel = p_sleutel and vervangen_op is null
     and daterange(geldig_van, geldig_tot) && daterange(p_van, tot) order by gemeente_code = 'NL' limit 1;
  if found and oud.geldig_van = p_van and oud.geldig_tot is not distinct from tot and oud.waarde is not distinct from p_waarde and oud.bron = p_bron then
    return 'ONGEWIJZIGD';
  end if;
  for oud in
    update beleid.parameter set vervangen_op = beleid.nu()
     where gemeente_code = p_gemeente and code = p_code and sleutel = p_sleutel and vervangen_op is null
       and daterange(geldig_van, geldig_tot) && daterange(p_van, tot) returning *
  loop
    was := true;
    insert into beleid.parameter (gemeente_code, code, sleutel, geldig_van, geldig_tot, waarde, bron, herkomst, voorstel_id, vastgelegd_op,
        vastgelegd_partner, vastgelegd_rol, vastgelegd_door)
    select oud.gemeente_code, oud.code, oud.sleutel, rest.van, rest.tot, oud.waarde, oud.bron, oud.herkomst, oud.voorstel_id, oud.vastgelegd_op,
           oud.vastgelegd_partner, oud.vastgelegd_rol, oud.vastgelegd_door
      from (values (oud.geldig_van, p_van), (tot, oud.geldig_tot)) as rest(van, tot)
     where rest.van < coalesce(rest.tot, 'infinity');
  end loop;
  insert into beleid.parameter (gemeente_code, code, sleutel, geldig_van, geldig_tot, waarde, bron, herkomst, voorstel_id, vastgelegd_op,
      vastgelegd_partner, vastgelegd_rol, vastgelegd_door)
  values (p_gemeente, p_code, p_sleutel, p_van, tot, p_waarde, p_bron, p_herkomst, p_voorstel, beleid.nu(), p_partner, p_rol, p_door);
  return case when was then 'GEWIJZIGD' else 'NIEUW' end;
end $$;
`;

const rechten = `
alter table beleid.parametersoort enable row level security;
alter table beleid.parametersoort force row level security;
create policy beheer on beleid.parametersoort to current_user using (true) with check (true);
create policy lezen on beleid.parametersoort for select using (true);
alter table beleid.parameter enable row level security;
alter table beleid.parameter force row level security;
create policy beheer on beleid.parameter to current_user using (true) with check (true);
-- Parameters are public facts; who decided is told by partner and rol, and their account is for nobody.
create policy lezen on beleid.parameter for select to ${lezers} using (gemeente_code in ('NL', (select beleid.gemeente())));
create policy werker on beleid.parameter for select to ${werkers} using (true);
grant select on beleid.parametersoort to ${lezers};
grant select (id, nr, gemeente_code, code, sleutel, geldig_van, geldig_tot, waarde, bron, herkomst, voorstel_id, vastgelegd_op,
  vastgelegd_partner, vastgelegd_rol, vervangen_op) on beleid.parameter to ${lezers}, ${werkers};
revoke all on function beleid.parameter_van, beleid.parameter, beleid.zet_parameter, beleid.parameterfout, beleid.keur_parameter from public;
grant execute on function beleid.parameter to ${lezers};
grant execute on function beleid.parameter_van to ${werkers};
grant execute on function beleid.parameterfout to samenwerking;
`;
