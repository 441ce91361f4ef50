/**
 * A databeheerder tells of people whose data it may not read: it writes through these functions, for the own corporatie only, and
 * hears no more than whom a line was about and whether it was new. They ask the policy for the caller's right themselves.
 */
const mag = `if not beleid.mag('importeer') or (select p.soort from beleid.partner p where p.id = beleid.partner()) is distinct from 'CORPORATIE' then
    raise exception 'Alleen de databeheerder van een corporatie neemt woningzoekenden over.' using errcode = 'insufficient_privilege';
  end if;`;

export const overname = `
create function toewijzing.neem_woningzoekenden_over(p_regels jsonb) returns table (betrokkene uuid, nieuw boolean)
language plpgsql volatile security definer set search_path = pg_catalog, toewijzing, pg_temp as $$ #variable_conflict use_column
begin
  ${mag}
  return query
  with r as materialized (
    select * from jsonb_to_recordset(p_regels) as r(id uuid, betrokkene uuid, "idExtern" text, afdruk text, inschrijfdatum date,
      "uitgeschrevenOp" date, geboortejaar int, huishoudgrootte int, samenstelling text, ouderenhuishouden boolean,
      "urgentieVan" date, "urgentieTot" date, rekeninkomen int, statushouder boolean, doelgroep text)),
  w as (
    insert into woningzoekende as w (id, gemeente_code, eigenaar, betrokkene, id_extern, afdruk)
    select r.id, beleid.gemeente(), beleid.partner(), r.betrokkene, r."idExtern", r.afdruk from r
    on conflict (eigenaar, id_extern) do update set afdruk = excluded.afdruk where w.afdruk <> excluded.afdruk
    returning w.id, w.gemeente_code, w.eigenaar, w.betrokkene, w.id_extern, w.xmax = 0 as nieuw),
  d as (select w.id as wid, w.gemeente_code, w.eigenaar, r.* from w join r on r."idExtern" = w.id_extern),
  p as (
    insert into woningzoekende_persoon (id, gemeente_code, eigenaar, inschrijfdatum, uitgeschreven_op, geboortejaar, grootte, samenstelling,
      ouderenhuishouden, urgent_van, urgent_tot)
    select wid, gemeente_code, eigenaar, inschrijfdatum, "uitgeschrevenOp", geboortejaar, huishoudgrootte, samenstelling, ouderenhuishouden,
      "urgentieVan", "urgentieTot" from d
    on conflict (id) do update set inschrijfdatum = excluded.inschrijfdatum, uitgeschreven_op = excluded.uitgeschreven_op,
      geboortejaar = excluded.geboortejaar, grootte = excluded.grootte, samenstelling = excluded.samenstelling,
      ouderenhuishouden = excluded.ouderenhuishouden, urgent_van = excluded.urgent_van, urgent_tot = excluded.urgent_tot),
  f as (
    insert into woningzoekende_financieel (id, gemeente_code, eigenaar, rekeninkomen_cent)
    select wid, gemeente_code, eigenaar, rekeninkomen from d
    on conflict (id) do update set rekeninkomen_cent = excluded.rekeninkomen_cent),
  h as (
    insert into woningzoekende_herkomst (id, gemeente_code, eigenaar, statushouder, doelgroep)
    select wid, gemeente_code, eigenaar, statushouder, doelgroep from d
    on conflict (id) do update set statushouder = excluded.statushouder, doelgroep = excluded.doelgroep)
  select w.betrokkene, w.nieuw from w;
end $$;

-- Lines whose seeker or dwelling the corporatie does not have answer with their number and without a person.
create function toewijzing.neem_reacties_over(p_regels jsonb) returns table (nr int, fout text, betrokkene uuid, nieuw boolean)
language plpgsql volatile security definer set search_path = pg_catalog, toewijzing, pg_temp as $$ #variable_conflict use_column
begin
  ${mag}
  return query
  with r as materialized (
    select x.nr, x.id, x.op, w.id as zoeker, w.betrokkene, coalesce(wid.id, wext.id) as woning
      from jsonb_to_recordset(p_regels) as x(nr int, id uuid, woningzoekende text, woning text, woning_id uuid, op date)
      left join woningzoekende w on w.eigenaar = beleid.partner() and w.id_extern = x.woningzoekende
      left join woningvoorraad.woning_bedrijf wid on wid.id = x.woning_id and wid.eigenaar = beleid.partner()
      left join woningvoorraad.woning_bedrijf wext on wext.eigenaar = beleid.partner() and wext.id_extern = x.woning),
  i as (
    insert into woningzoekende_reactie as y (id, gemeente_code, eigenaar, woningzoekende_id, woning_id, op)
    select r.id, beleid.gemeente(), beleid.partner(), r.zoeker, r.woning, r.op from r where r.zoeker is not null and r.woning is not null
    on conflict (woning_id, woningzoekende_id) do update set op = excluded.op where y.op <> excluded.op
    returning y.woningzoekende_id, y.woning_id, y.xmax = 0 as nieuw)
  select r.nr, case when r.zoeker is null then 'woningzoekende' when r.woning is null then 'woning' end, r.betrokkene, i.nieuw
    from r left join i on i.woningzoekende_id = r.zoeker and i.woning_id = r.woning
   where i.woning_id is not null or r.zoeker is null or r.woning is null;
end $$;
revoke all on function toewijzing.neem_woningzoekenden_over(jsonb), toewijzing.neem_reacties_over(jsonb) from public;
grant execute on function toewijzing.neem_woningzoekenden_over(jsonb), toewijzing.neem_reacties_over(jsonb) to toewijzing;
`;

export const overnameWeg = `drop function toewijzing.neem_woningzoekenden_over(jsonb), toewijzing.neem_reacties_over(jsonb);`;
