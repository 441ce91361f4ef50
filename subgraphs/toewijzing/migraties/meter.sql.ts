/** What a meter counts of the allocations of a corporatie and year, and what of it may have to wait. */
export interface Meter {
  naam: string;
  /** Type of the graph whose category opens the meter. */
  type: string;
  /** Joins on `b`, the allocation's BEDRIJF row. */
  bronnen: string;
  /** Boolean facts of an allocation by name; each is counted. */
  feiten: Readonly<Record<string, string>>;
  /** Counted facts that are closed per allocation, or tell of one that is, each with what has to be mixed before it is told. */
  bewaakt: Readonly<Record<string, readonly Wacht[]>>;
  /** Facts that are never told, for the guard of another one. */
  verborgen?: Readonly<Record<string, string>>;
  /** What else of an allocation is summed. */
  kolommen?: Readonly<Record<string, string>>;
  /** Knows corrections; absent before there were any. */
  correcties?: true;
}

/** A closed fact, and the condition on `g` for the rows whose number everybody sees and among which it may occur. */
interface Wacht {
  feit: string;
  groep: string;
  /** That none of the group is of the kind is the rule and tells nothing; that all are, does. */
  alleenAlle?: true;
}

/**
 * Not every one of the rows of the group that came and went between two moments of telling must be of that kind, or none.
 * Before the first quarter nothing was told: seen from there it is about all rows that count now.
 */
function gemengd({ feit, groep, alleenAlle }: Wacht): string {
  const tel = (wat: string, wanneer: string): string =>
    `coalesce(sum(g.aantal) filter (where ${wat} and ${wanneer}), 0)`;
  const bij = 'g.van > e.nr and g.van <= s.nr + 1 and g.weg > s.nr + 1';
  const af = 'g.van <= e.nr and g.weg > e.nr and g.weg <= s.nr + 1';
  const netto = `${tel(`${groep} and g.${feit}`, bij)} - ${tel(`${groep} and g.${feit}`, af)}`;
  const goed = alleenAlle
    ? `(${tel(groep, bij)} = 0 or ${netto} < ${tel(groep, bij)}) and (${tel(groep, af)} = 0 or ${netto} > -${tel(groep, af)})`
    : `(${tel(groep, bij)} = 0 and ${tel(groep, af)} = 0) or (${netto} > -${tel(groep, af)} and ${netto} < ${tel(groep, bij)})`;
  return `select ${goed} as goed from groep g where g.corporatie = s.corporatie`;
}

/** For whom: who asks, or nobody in particular (then nothing is live), as on a day. */
interface Vrager {
  dag: string;
  kring: string;
}

const beller = (type: string): Vrager => ({
  dag: 'beleid.vandaag()',
  kring: `
    select p.id as corporatie, p.gemeente_code, m.live,
           least(case when m.live then beleid.vandaag() else date_trunc('quarter', beleid.vandaag()::timestamp)::date - 1 end,
                 make_date(p_jaar, 12, 31)) as tot,
           case when m.live then 'infinity' else date_trunc('quarter', beleid.vandaag()::timestamp) at time zone 'Europe/Amsterdam' end as stand
      from beleid.partner p
      cross join lateral (select p.id = beleid.partner() and beleid.bereik('HERKOMST', 'Toewijzing') <> 'GEEN' as live) m
     where p.soort = 'CORPORATIE' and p.ondertekenaar and p.gemeente_code = beleid.gemeente()
       and beleid.bereik('PARTNER', '${type}') <> 'GEEN'`,
});

const iedereOpDag: Vrager = {
  dag: 'p_dag',
  kring: `
    select p.id as corporatie, p.gemeente_code, false as live,
           least(date_trunc('quarter', p_dag::timestamp)::date - 1, make_date(p_jaar, 12, 31)) as tot,
           date_trunc('quarter', p_dag::timestamp) at time zone 'Europe/Amsterdam' as stand
      from beleid.partner p
     where p.soort = 'CORPORATIE' and p.ondertekenaar`,
};

/**
 * An allocation and its correction are one for the guard as long as the facts stay: as two rows, one that goes and one that comes,
 * they would be what a single other row is mixed with, and who sees that this is a correction would not take them for it.
 */
const ineen = (namen: string, voor: string): string => `
  stam as (
    select r.id, r.id as stam from rij r where not exists (select 1 from rij p where p.id = r.vervangt)
    union all
    select r.id, s.stam from stam s join rij r on r.vervangt = s.id),
  stuk as (
    select g.*, s.stam, (lag(g.weg) over w, ${voor}) is distinct from (g.van, ${namen}) as anders
      from gezien g join stam s on s.id = g.id window w as (partition by s.stam order by g.van)),
  ineen as (
    select corporatie, min(van) as van, max(weg) as weg, ${namen}
      from (select *, count(*) filter (where anders) over (partition by stam order by van) as deel from stuk) d
     group by corporatie, stam, deel, ${namen}),`;

/** Who is counted live or told per closed quarter, their rows, and up to which quarter each guarded count was told. */
function keten(
  { type, bronnen, feiten, bewaakt, verborgen = {}, kolommen = {}, correcties }: Meter,
  { dag, kring }: Vrager = beller(type),
): string {
  const wachters = Object.entries(bewaakt);
  const alle = { ...feiten, ...verborgen };
  const namen = Object.keys(alle).join(', ');
  const voor = Object.keys(alle)
    .map((feit) => `lag(${feit}) over w`)
    .join(', ');
  return `with recursive kwartaal as (
    select row_number() over (order by dag)::int as nr, dag::date as dag, dag at time zone 'Europe/Amsterdam' as stand
      from generate_series(make_date(p_jaar, 4, 1)::timestamp, date_trunc('quarter', ${dag}::timestamp), interval '3 months') dag),
  kring as (${kring}),
  rij as (
    select k.corporatie, b.datum, b.vastgelegd_op, b.ingetrokken_op,${correcties ? ' b.id, b.vervangt,' : ''}
           ${Object.entries(alle)
             .map(([feit, voorwaarde]) => `coalesce(${voorwaarde}, false) as ${feit}`)
             .join(', ')}${Object.entries(kolommen)
             .map(([naam, waarde]) => `, ${waarde} as ${naam}`)
             .join('')},
           b.datum <= k.tot and b.vastgelegd_op < k.stand and (b.ingetrokken_op is null or b.ingetrokken_op >= k.stand) as telt
      from kring k
      join toewijzing_bedrijf b on b.eigenaar = k.corporatie and b.gemeente_code = k.gemeente_code and b.jaar = p_jaar
      ${bronnen}),
  -- From which closed quarter an allocation was counted, and from which no longer.
  gezien as (
    select r.*, v.van, w.weg
      from rij r
      cross join lateral (select min(q.nr) as van from kwartaal q where q.dag > r.datum and q.stand > r.vastgelegd_op) v
      cross join lateral (select coalesce(min(q.nr), 2147483647) as weg from kwartaal q where q.stand > r.ingetrokken_op) w
     where v.van < w.weg),${correcties ? ineen(namen, voor) : ''}
  groep as (
    select corporatie, van, weg, ${namen}, count(*) as aantal from ${correcties ? 'ineen' : 'gezien'} group by corporatie, van, weg, ${namen}),
  -- Per closed quarter those up to then in which each guarded count was told. It is held against every one of them, not only
  -- the last: what was withdrawn in between would otherwise leave a group in which all or none are of the kind.
  verteld as (
    select k.corporatie, 0 as nr, ${wachters.map(([feit]) => `array[0] as ${feit}`).join(', ')} from kring k where not k.live
    union all
    select s.corporatie, s.nr + 1,
           ${wachters
             .map(
               ([feit, wachten]) =>
                 `case when (select bool_and(w.goed) from unnest(s.${feit}) e(nr) cross join lateral (${wachten.map(gemengd).join(' union all ')}) w) then s.${feit} || (s.nr + 1) else s.${feit} end`,
             )
             .join(',\n           ')}
      from verteld s
     where s.nr < (select max(q.nr) from kwartaal q))`;
}

const rechten = (functie: string, aan = 'toewijzing'): string =>
  `revoke all on function toewijzing.${functie} from public;\ngrant execute on function toewijzing.${functie} to ${aan};`;

/**
 * Exact counts per corporatie of the caller's gemeente that signed (A10). Live only for the corporatie itself under a line
 * that opens HERKOMST; otherwise as they stood when the last quarter closed: what is registered or withdrawn since then does
 * not move them. A guarded count is null for those others while it would tell the fact of single allocations: who may list
 * them but not read the fact compares what a closed quarter added with what it added to the count, and all or none of them
 * tells it of each (toegang: "also not by watching a meter move").
 */
export function meterfunctie(meter: Meter): string {
  const { naam, feiten, bewaakt } = meter;
  const namen = Object.keys(feiten);
  const kolom = (feit: string): string =>
    feit in bewaakt ? `case when k.live or v.nr = any(v.${feit}) then t.${feit} end` : `t.${feit}`;
  return `
create function toewijzing.${naam}(p_jaar int)
returns table (corporatie text, live boolean, tot date, toewijzingen int, ${namen.map((feit) => `${feit} int`).join(', ')})
language sql stable security definer set search_path = pg_catalog, toewijzing, pg_temp as $$
  ${keten(meter)}
  select k.corporatie, k.live, case when k.tot >= make_date(p_jaar, 1, 1) then k.tot end, t.toewijzingen,
         ${namen.map(kolom).join(', ')}
    from kring k
    cross join lateral (
      select count(*)::int as toewijzingen, ${namen.map((feit) => `count(*) filter (where r.${feit})::int as ${feit}`).join(', ')}
        from rij r where r.corporatie = k.corporatie and r.telt) t
    left join lateral (select * from verteld x where x.corporatie = k.corporatie order by x.nr desc limit 1) v on true
   order by k.corporatie $$;
${rechten(`${naam}(int)`)}
`;
}

/**
 * How such a meter came to where it stands, cumulative within the year. By month for the corporatie itself under a line that
 * opens HERKOMST. For everyone else what the meter told when each quarter closed, with the same counts withheld: looking back
 * tells no more than having watched it did (A10).
 */
export function verloopfunctie(meter: Meter): string {
  const { naam, feiten, bewaakt } = meter;
  const namen = Object.keys(feiten);
  const tel = (van: string): string =>
    namen.map((feit) => `count(*) filter (where ${van}.${feit})::int as ${feit}`).join(', ');
  const kolom = (feit: string): string =>
    feit in bewaakt ? `case when q.nr = any(v.${feit}) then t.${feit} end` : `t.${feit}`;
  return `
create function toewijzing.${naam}_verloop(p_jaar int)
returns table (corporatie text, tot date, toewijzingen int, ${namen.map((feit) => `${feit} int`).join(', ')})
language sql stable security definer set search_path = pg_catalog, toewijzing, pg_temp as $$
  ${keten(meter)},
  maand as (
    select least((d + interval '1 month')::date - 1, beleid.vandaag()) as tot
      from generate_series(make_date(p_jaar, 1, 1)::timestamp, least(make_date(p_jaar, 12, 1), beleid.vandaag())::timestamp, interval '1 month') d)
  select k.corporatie, m.tot, t.toewijzingen, ${namen.map((feit) => `t.${feit}`).join(', ')}
    from kring k cross join maand m
    cross join lateral (
      select count(*)::int as toewijzingen, ${tel('r')}
        from rij r where r.corporatie = k.corporatie and r.telt and r.datum <= m.tot) t
   where k.live
  union all
  select k.corporatie, q.dag - 1, t.toewijzingen, ${namen.map(kolom).join(', ')}
    from kring k cross join kwartaal q
    join verteld v on v.corporatie = k.corporatie and v.nr = q.nr
    cross join lateral (
      select count(*)::int as toewijzingen, ${tel('g')}
        from gezien g where g.corporatie = k.corporatie and g.van <= q.nr and g.weg > q.nr) t
   where not k.live and q.dag <= make_date(p_jaar + 1, 1, 1)
   order by 1, 2 $$;
${rechten(`${naam}_verloop(int)`)}
`;
}

/**
 * What such a meter tells everybody but the corporatie itself, as it stood on a day: for the worker, that sends notices by what
 * everybody may know (T5, A10).
 */
export function verteldfunctie(meter: Meter): string {
  const { naam, feiten, bewaakt } = meter;
  const namen = Object.keys(feiten);
  const kolom = (feit: string): string =>
    feit in bewaakt ? `case when v.nr = any(v.${feit}) then t.${feit} end` : `t.${feit}`;
  return `
create function toewijzing.${naam}_verteld(p_jaar int, p_dag date)
returns table (gemeente_code text, corporatie text, tot date, toewijzingen int, ${namen.map((feit) => `${feit} int`).join(', ')})
language sql stable security definer set search_path = pg_catalog, toewijzing, pg_temp as $$
  ${keten(meter, iedereOpDag)}
  select k.gemeente_code, k.corporatie, k.tot, t.toewijzingen, ${namen.map(kolom).join(', ')}
    from kring k
    cross join lateral (
      select count(*)::int as toewijzingen, ${namen.map((feit) => `count(*) filter (where r.${feit})::int as ${feit}`).join(', ')}
        from rij r where r.corporatie = k.corporatie and r.telt) t
    left join lateral (select * from verteld x where x.corporatie = k.corporatie order by x.nr desc limit 1) v on true
   where k.tot >= make_date(p_jaar, 1, 1)
   order by k.corporatie $$;
${rechten(`${naam}_verteld(int, date)`, 'toewijzing_werker')}
`;
}

/**
 * T6: persons of allocations to statushouders by half-year, for the city. The own rows live under a line that opens HERKOMST; of
 * everybody else as it stood at the last quarter that all of them could tell without telling the ground of single allocations
 * (A10), so that the sum is of one day.
 */
export function gehuisvestfunctie(meter: Meter): string {
  return `
create function toewijzing.gehuisvest(p_jaar int)
returns table (halfjaar int, live boolean, tot date, personen int, onbekend int)
language sql stable security definer set search_path = pg_catalog, toewijzing, pg_temp as $$
  ${keten(meter)},
  laatste as (
    select distinct on (corporatie) corporatie, statushouders from verteld order by corporatie, nr desc),
  samen as (
    select max(e.nr) as nr from (
      select e.nr from laatste l cross join lateral unnest(l.statushouders) e(nr) where e.nr > 0
       group by e.nr having count(*) = (select count(*) from kring where not live)) e),
  persoon as (
    select r.grootte, r.eerste from rij r join kring k on k.corporatie = r.corporatie and k.live where r.telt and r.statushouders
    union all
    select g.grootte, g.eerste from gezien g join kring k on k.corporatie = g.corporatie and not k.live cross join samen s
     where g.statushouders and g.van <= s.nr and g.weg > s.nr),
  half as (
    select h.nr, h.begin, h.einde, case when q.dag is not null then least(q.dag - 1, h.einde) end as tot
      from (values (1, make_date(p_jaar, 1, 1), make_date(p_jaar, 6, 30)), (2, make_date(p_jaar, 7, 1), make_date(p_jaar, 12, 31))) h(nr, begin, einde)
      cross join samen s left join kwartaal q on q.nr = s.nr)
  select h.nr, (select bool_or(k.live) from kring k), case when h.tot >= h.begin then h.tot end,
         case when h.tot >= h.begin then coalesce(sum(p.grootte), 0)::int end,
         case when h.tot >= h.begin then (count(*) filter (where p.eerste is not null and p.grootte is null))::int end
    from half h left join persoon p on p.eerste = (h.nr = 1)
   where exists (select 1 from kring)
   group by h.nr, h.begin, h.tot order by h.nr $$;
${rechten('gehuisvest(int)')}
`;
}
