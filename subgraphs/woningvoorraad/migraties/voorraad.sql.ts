/**
 * Stock per stretch of days and every entry and exit with its reason, from the dated facts. Exact and repeatable: the same
 * facts give the same rows. Null = all dwellings.
 */
export const herbereken = `
create function woningvoorraad.herbereken(p_woningen uuid[]) returns void
language plpgsql security definer set search_path = pg_catalog, woningvoorraad, pg_temp as $$
declare
  begin_reeks constant date := date '2019-01-01';
  einde_reeks date := (select make_date(max(jaar) + 1, 1, 1) from huurprijsgrens where liberalisatie_cent is not null);
  ids uuid[];
begin
  -- Who is among the counted dwellings of V3's exception depends on the others there.
  select array_agg(w.id) into ids from woning w
   where p_woningen is null or w.id = any(p_woningen)
      or exists (select 1 from kernpartij k where k.partner = w.eigenaar and k.wijk_code = w.wijk_code);
  delete from voorraadperiode where p_woningen is null or woning_id = any(ids);
  delete from voorraadmutatie where p_woningen is null or woning_id = any(ids);
  if ids is null then return; end if;

  create temporary table stuk on commit drop as
  with jaargrens as (
    select *, make_date(jaar, 1, 1) as dag from huurprijsgrens where jaar >= extract(year from begin_reeks)),
  sets as (
    select naam, case when row_number() over (order by geldig_van) = 1 then date '-infinity' else geldig_van end as van,
           coalesce(lead(geldig_van) over (order by geldig_van), 'infinity') as tot from voorraadafspraak),
  w as (
    select w.id, w.gemeente_code, w.eigenaar, w.wijk_code,
           case when exists (select 1 from kernpartij k where k.partner = w.eigenaar and k.wijk_code = w.wijk_code) then
             row_number() over (partition by w.eigenaar, w.wijk_code
               order by (select min(e.van) from woning_exploitatie e where e.woning_id = w.id), w.id) end as rang
      from woning w where w.id = any(ids)),
  spel as (
    select e.woning_id, e.van as in_op, e.tot as uit_op, e.reden_in, e.reden_uit,
           greatest(e.van, begin_reeks) as van, least(e.tot, einde_reeks) as tot
      from woning_exploitatie e where e.woning_id = any(ids) and e.tot > begin_reeks and e.van < einde_reeks),
  dagen as (
    select woning_id, in_op, van as dag from spel
    union select s.woning_id, s.in_op, f.van from spel s join woning_huur f on f.woning_id = s.woning_id and f.van > s.van and f.van < s.tot
    union select s.woning_id, s.in_op, f.van from spel s join woning_gebruik f on f.woning_id = s.woning_id and f.van > s.van and f.van < s.tot
    union select s.woning_id, s.in_op, f.van from spel s join woning_zelfstandig f on f.woning_id = s.woning_id and f.van > s.van and f.van < s.tot
    union select s.woning_id, s.in_op, j.dag from spel s join jaargrens j on j.dag > s.van and j.dag < s.tot
    union select s.woning_id, s.in_op, x.van from spel s join sets x on x.van > s.van and x.van < s.tot),
  stukken as (
    select s.*, d.dag, coalesce(lead(d.dag) over (partition by s.woning_id, s.in_op order by d.dag), s.tot) as eind
      from dagen d join spel s on s.woning_id = d.woning_id and s.in_op = d.in_op),
  feiten as (
    select w.id, w.gemeente_code, w.eigenaar, w.wijk_code, s.in_op, s.uit_op, s.reden_in, s.reden_uit, s.dag, s.eind, j.jaar,
           h.kale_huur_cent as huur, j.kwaliteitskorting_cent as kk, j.eerste_aftopping_cent as e1, j.tweede_aftopping_cent as e2,
           j.liberalisatie_cent as lib, coalesce(z.zelfstandig, false) as zelfstandig, g.gebruik,
           exists (select 1 from kernpartij k join sets x on x.naam = k.afspraak
                    where x.van <= s.dag and s.dag < x.tot and k.partner = w.eigenaar
                      and (k.wijk_code is null or (k.wijk_code = w.wijk_code and w.rang <= k.hoogstens))) as partij
      from stukken s join w on w.id = s.woning_id
      left join jaargrens j on j.jaar = extract(year from s.dag)
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
      from stuk),
  gemerkt as (
    select *, (in_kern, klasse, buiten) is not distinct from
              (lag(in_kern) over v, lag(klasse) over v, lag(buiten) over v) and lag(eind) over v = dag as vervolg
      from oordeel window v as (partition by id order by dag)),
  groep as (select *, count(*) filter (where not coalesce(vervolg, false)) over (partition by id order by dag) as nr from gemerkt)
  select id, gemeente_code, eigenaar, wijk_code, min(dag), max(eind), in_kern, klasse, buiten from groep
   group by id, gemeente_code, eigenaar, wijk_code, in_kern, klasse, buiten, nr;

  insert into voorraadmutatie (woning_id, gemeente_code, eigenaar, wijk_code, dag, delta, reden)
  with rij as (
    select *, lag(dag) over v as vorige_dag, coalesce(lag(eind) over v = dag, false) as aansluitend, lag(in_kern) over v as was_kern,
           lag(partij) over v as was_partij, lag(bruikbaar) over v as was_bruikbaar, lag(huur) over v as was_huur,
           lag(jaar) over v as was_jaar, lead(dag) over v as volgende
      from stuk window v as (partition by id order by dag)),
  wijziging as (
    select *, coalesce(aansluitend and was_kern, false) as was from rij where dag > begin_reeks)
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
    from rij where in_kern and eind = uit_op and uit_op < einde_reeks and volgende is distinct from uit_op;

  drop table stuk;
end $$;
revoke all on function woningvoorraad.herbereken from public;
grant execute on function woningvoorraad.herbereken to woningvoorraad;

-- Limits and agreements are data: a change of them recomputes the stock in the same transaction.
create function woningvoorraad.herbereken_alles() returns trigger
language plpgsql security definer set search_path = pg_catalog, woningvoorraad, pg_temp as
  $$ begin perform woningvoorraad.herbereken(null); return null; end $$;
revoke all on function woningvoorraad.herbereken_alles from public;
${['huurprijsgrens', 'voorraadafspraak', 'kernpartij']
  .map(
    (tabel) => `create trigger herbereken after insert or update or delete on woningvoorraad.${tabel}
  for each statement execute function woningvoorraad.herbereken_alles();`,
  )
  .join('\n')}
`;
