/**
 * Stock per stretch of days and every entry and exit with its reason, from the dated facts and the limits of the register: those of
 * the dwelling's own gemeente, else the national ones. Exact and repeatable: the same facts and limits give the same rows, whether
 * all is computed or one year. `p_van` and `p_tot` are 1 January, so that every stretch ends there; a day on either side is looked
 * at for what changed on the edge. Null dwellings = all, of `p_gemeente` when it is given.
 */
export const herberekenPerGemeente = `
-- Limits per gemeente and year, also of years about which nothing is known: there a stretch ends too.
create function woningvoorraad.jaargrenzen() returns table (gemeente_code text, jaar int, kk int, e1 int, e2 int, lib int)
language sql stable security definer set search_path = pg_catalog, woningvoorraad, pg_temp as $$
  with rij as (
    select distinct on (g.code, p.code, p.geldig_van) g.code as gemeente_code, p.code, extract(year from p.geldig_van)::int as jaar, p.waarde::int as cent
      from gemeente g join beleid.parameter p on p.gemeente_code in (g.code, 'NL') and p.vervangen_op is null
       and p.code in ('kwaliteitskortingsgrens', 'eerste_aftoppingsgrens', 'tweede_aftoppingsgrens', 'liberalisatiegrens')
     order by g.code, p.code, p.geldig_van, p.gemeente_code = 'NL')
  select g.gemeente_code, j.jaar, max(r.cent) filter (where r.code = 'kwaliteitskortingsgrens'), max(r.cent) filter (where r.code = 'eerste_aftoppingsgrens'),
         max(r.cent) filter (where r.code = 'tweede_aftoppingsgrens'), max(r.cent) filter (where r.code = 'liberalisatiegrens')
    from (select gemeente_code, max(jaar) filter (where code = 'liberalisatiegrens' and cent is not null) as laatste from rij group by 1) g
    cross join lateral generate_series(2019, g.laatste) as j(jaar)
    left join rij r on r.gemeente_code = g.gemeente_code and r.jaar = j.jaar
   group by 1, 2 $$;

create function woningvoorraad.herbereken_venster(p_woningen uuid[], p_gemeente text, p_van date, p_tot date) returns void
language plpgsql security definer set search_path = pg_catalog, woningvoorraad, pg_temp as $$
declare
  begin_reeks constant date := date '2019-01-01';
  ids uuid[];
begin
  -- Who is among the counted dwellings of V3's exception depends on the others there.
  select array_agg(w.id) into ids from woning w
   where (p_gemeente is null or w.gemeente_code = p_gemeente)
     and (p_woningen is null or w.id = any(p_woningen)
          or exists (select 1 from kernpartij k where k.partner = w.eigenaar and k.wijk_code = w.wijk_code));
  if p_woningen is null and p_gemeente is null and p_van = begin_reeks and p_tot = 'infinity' then
    delete from voorraadperiode;
    delete from voorraadmutatie;
  else
    insert into voorraadperiode (woning_id, gemeente_code, eigenaar, wijk_code, van, tot, in_kern, klasse, buiten)
    select woning_id, gemeente_code, eigenaar, wijk_code, p_tot, tot, in_kern, klasse, buiten from voorraadperiode
     where woning_id = any(ids) and van < p_tot and tot > p_tot;
    delete from voorraadperiode where woning_id = any(ids) and van >= p_van and van < p_tot;
    update voorraadperiode set tot = p_van where woning_id = any(ids) and van < p_van and tot > p_van;
    delete from voorraadmutatie where woning_id = any(ids) and dag >= p_van and dag <= p_tot;
  end if;
  if ids is null then return; end if;

  create temporary table stuk on commit drop as
  with jaargrens as (
    select *, make_date(jaar, 1, 1) as dag from jaargrenzen()),
  einde as (
    select gemeente_code, make_date(max(jaar) + 1, 1, 1) as dag from jaargrens group by 1),
  sets as (
    select naam, case when row_number() over (order by geldig_van) = 1 then date '-infinity' else geldig_van end as van,
           coalesce(lead(geldig_van) over (order by geldig_van), 'infinity') as tot from voorraadafspraak),
  w as (
    select w.id, w.gemeente_code, w.eigenaar, w.wijk_code, x.dag as einde_reeks,
           greatest(begin_reeks, p_van - 1) as clip_van, least(x.dag, case when p_tot = 'infinity' then p_tot else p_tot + 1 end) as clip_tot,
           case when exists (select 1 from kernpartij k where k.partner = w.eigenaar and k.wijk_code = w.wijk_code) then
             row_number() over (partition by w.eigenaar, w.wijk_code
               order by (select min(e.van) from woning_exploitatie e where e.woning_id = w.id), w.id) end as rang
      from woning w join einde x on x.gemeente_code = w.gemeente_code where w.id = any(ids)),
  spel as (
    select e.woning_id, w.gemeente_code, e.van as in_op, e.tot as uit_op, e.reden_in, e.reden_uit,
           greatest(e.van, w.clip_van) as van, least(e.tot, w.clip_tot) as tot
      from woning_exploitatie e join w on w.id = e.woning_id where e.tot > w.clip_van and e.van < w.clip_tot),
  dagen as (
    select woning_id, in_op, van as dag from spel
    union select s.woning_id, s.in_op, f.van from spel s join woning_huur f on f.woning_id = s.woning_id and f.van > s.van and f.van < s.tot
    union select s.woning_id, s.in_op, f.van from spel s join woning_gebruik f on f.woning_id = s.woning_id and f.van > s.van and f.van < s.tot
    union select s.woning_id, s.in_op, f.van from spel s join woning_zelfstandig f on f.woning_id = s.woning_id and f.van > s.van and f.van < s.tot
    union select s.woning_id, s.in_op, j.dag from spel s join jaargrens j on j.gemeente_code = s.gemeente_code and j.dag > s.van and j.dag < s.tot
    union select s.woning_id, s.in_op, x.van from spel s join sets x on x.van > s.van and x.van < s.tot),
  stukken as (
    select s.*, d.dag, coalesce(lead(d.dag) over (partition by s.woning_id, s.in_op order by d.dag), s.tot) as eind
      from dagen d join spel s on s.woning_id = d.woning_id and s.in_op = d.in_op),
  feiten as (
    select w.id, w.gemeente_code, w.eigenaar, w.wijk_code, w.einde_reeks, s.in_op, s.uit_op, s.reden_in, s.reden_uit, s.dag, s.eind, j.jaar,
           h.kale_huur_cent as huur, j.kk, j.e1, j.e2, j.lib, coalesce(z.zelfstandig, false) as zelfstandig, g.gebruik,
           exists (select 1 from kernpartij k join sets x on x.naam = k.afspraak
                    where x.van <= s.dag and s.dag < x.tot and k.partner = w.eigenaar
                      and (k.wijk_code is null or (k.wijk_code = w.wijk_code and w.rang <= k.hoogstens))) as partij
      from stukken s join w on w.id = s.woning_id
      left join jaargrens j on j.gemeente_code = w.gemeente_code and j.jaar = extract(year from s.dag)
      left join woning_huur h on h.woning_id = s.woning_id and h.van <= s.dag and s.dag < h.tot
      left join woning_gebruik g on g.woning_id = s.woning_id and g.van <= s.dag and s.dag < g.tot
      left join woning_zelfstandig z on z.woning_id = s.woning_id and z.van <= s.dag and s.dag < z.tot)
  select *, zelfstandig and gebruik is distinct from 'INTRAMURAAL' as bruikbaar,
         coalesce(partij and zelfstandig and gebruik is distinct from 'INTRAMURAAL' and huur <= lib, false) as in_kern
    from feiten;

  insert into voorraadperiode (woning_id, gemeente_code, eigenaar, wijk_code, van, tot, in_kern, klasse, buiten)
  with oordeel as (
    select *,
           case when huur <= kk and lib is not null then 'TOT_KWALITEITSKORTING'
                when huur > lib then 'BOVEN_LIBERALISATIE'
                when kk is null or e1 is null or e2 is null or lib is null then null
                when huur <= e1 then 'TOT_EERSTE_AFTOPPING'
                when huur <= e2 then 'TOT_TWEEDE_AFTOPPING'
                when huur <= lib then 'TOT_LIBERALISATIE' end as klasse,
           case when in_kern then null
                when not partij then 'GEEN_PARTIJ'
                when not zelfstandig then 'NIET_ZELFSTANDIG'
                when not bruikbaar then 'INTRAMURAAL'
                when huur is null then 'HUUR_ONBEKEND'
                when lib is null then 'GRENS_ONBEKEND'
                else 'BOVEN_GRENS' end as buiten
      from stuk where dag >= p_van and dag < p_tot),
  gemerkt as (
    select *, (in_kern, klasse, buiten) is not distinct from
              (lag(in_kern) over v, lag(klasse) over v, lag(buiten) over v) and lag(eind) over v = dag as vervolg
      from oordeel window v as (partition by id order by dag)),
  groep as (select *, count(*) filter (where not coalesce(vervolg, false)) over (partition by id order by dag) as nr from gemerkt)
  select id, gemeente_code, eigenaar, wijk_code, min(dag), max(eind), in_kern, klasse, buiten from groep
   group by id, gemeente_code, eigenaar, wijk_code, in_kern, klasse, buiten, nr;
  perform voeg_samen(ids, p_van);
  perform voeg_samen(ids, p_tot);

  insert into voorraadmutatie (woning_id, gemeente_code, eigenaar, wijk_code, dag, delta, reden)
  with rij as (
    select *, lag(dag) over v as vorige_dag, coalesce(lag(eind) over v = dag, false) as aansluitend, lag(in_kern) over v as was_kern,
           lag(partij) over v as was_partij, lag(bruikbaar) over v as was_bruikbaar, lag(huur) over v as was_huur,
           lag(jaar) over v as was_jaar, lead(dag) over v as volgende
      from stuk window v as (partition by id order by dag)),
  wijziging as (
    select *, coalesce(aansluitend and was_kern, false) as was from rij where dag > begin_reeks and dag >= p_van and dag <= p_tot)
  select id, gemeente_code, eigenaar, wijk_code, dag, case when in_kern then 1 else -1 end,
         case when not aansluitend then reden_in
              -- A corporatie that joins or leaves the agreements brings or takes existing social rent (V5).
              when partij <> was_partij then 'OVERNAME'
              when bruikbaar <> was_bruikbaar then 'GEBRUIKSWIJZIGING'
              when huur is not distinct from was_huur then 'GRENSWIJZIGING'
              when jaar <> was_jaar and coalesce(was_huur <= lib, false) = in_kern then 'GRENSWIJZIGING'
              else 'HUURPRIJSMUTATIE' end
    from wijziging where in_kern <> was
  union all
  select id, gemeente_code, eigenaar, wijk_code, uit_op, -1, reden_uit
    from rij where in_kern and eind = uit_op and uit_op < einde_reeks and volgende is distinct from uit_op and uit_op >= p_van and uit_op <= p_tot;

  drop table stuk;
end $$;

-- What a year's edge cut in two is one stretch again when nothing changed there.
create function woningvoorraad.voeg_samen(p_woningen uuid[], p_dag date) returns void
language sql security definer set search_path = pg_catalog, woningvoorraad, pg_temp as $$
  with paar as (
    select a.woning_id, a.van as begin, b.van, b.tot
      from voorraadperiode a join voorraadperiode b on b.woning_id = a.woning_id and b.van = a.tot
     where a.woning_id = any(p_woningen) and a.tot = p_dag
       and (a.in_kern, a.klasse, a.buiten) is not distinct from (b.in_kern, b.klasse, b.buiten)),
  weg as (delete from voorraadperiode p using paar where p.woning_id = paar.woning_id and p.van = paar.van)
  update voorraadperiode p set tot = paar.tot from paar where p.woning_id = paar.woning_id and p.van = paar.begin $$;

create or replace function woningvoorraad.herbereken(p_woningen uuid[]) returns void
language sql security definer set search_path = pg_catalog, woningvoorraad, pg_temp as
  $$ select herbereken_venster(p_woningen, null, date '2019-01-01', 'infinity') $$;

-- A changed limit recomputes its year when the transaction is complete: of a limit that moved the dwellings whose rent lies
-- between, else all of them, once. A year that becomes known (or no longer is) lengthens the series, and closes a gap before it.
create function woningvoorraad.herbereken_grens() returns trigger
language plpgsql security definer set search_path = pg_catalog, woningvoorraad, pg_temp as $$
declare
  van constant date := new.geldig_van;
  sleutel constant text := format('%s:%s', new.gemeente_code, van);
  klaar constant text := coalesce(current_setting('app.grens_klaar', true), '');
  gemeente constant text := nullif(new.gemeente_code, 'NL');
  was int := (select p.waarde::int from beleid.parameter p
               where p.gemeente_code in (new.gemeente_code, 'NL') and p.code = new.code and p.sleutel = new.sleutel and p.geldig_van = van and p.nr < new.nr
                 and (p.gemeente_code = new.gemeente_code or p.vervangen_op is null)
               order by p.gemeente_code = 'NL' and new.gemeente_code <> 'NL', p.nr desc limit 1);
  wordt constant int := new.waarde::int;
  -- Up to and including which year the series goes, as it stands and as it should.
  oud date := (select (date_trunc('year', max(p.tot) - 1) + interval '1 year')::date from voorraadperiode p where p.gemeente_code = gemeente or gemeente is null);
  eind date := (select make_date(max(jaar) + 1, 1, 1) from jaargrenzen() j where j.gemeente_code = gemeente or gemeente is null);
begin
  if van < date '2019-01-01' or was is not distinct from wordt or sleutel = any (string_to_array(klaar, ',')) then return null; end if;
  if was is not null and wordt is not null and oud is not distinct from eind then
    perform herbereken_venster(
      array(select distinct h.woning_id from woning_huur h
             where h.van < new.geldig_tot and h.tot > new.geldig_van and h.kale_huur_cent > least(was, wordt) and h.kale_huur_cent <= greatest(was, wordt)
               and (gemeente is null or h.gemeente_code = gemeente)), gemeente, van, new.geldig_tot);
    return null;
  end if;
  perform set_config('app.grens_klaar', klaar || ',' || sleutel, true);
  if oud is distinct from eind then perform herbereken_venster(null, gemeente, least(van, oud, eind), greatest(new.geldig_tot, oud, eind));
  else perform herbereken_venster(null, gemeente, van, new.geldig_tot); end if;
  return null;
end $$;
revoke all on function woningvoorraad.jaargrenzen, woningvoorraad.herbereken_venster, woningvoorraad.voeg_samen, woningvoorraad.herbereken_grens from public;
create constraint trigger herbereken_grens after insert on beleid.parameter deferrable initially deferred for each row
  when (new.code in ('kwaliteitskortingsgrens', 'eerste_aftoppingsgrens', 'tweede_aftoppingsgrens', 'liberalisatiegrens'))
  execute function woningvoorraad.herbereken_grens();
`;
