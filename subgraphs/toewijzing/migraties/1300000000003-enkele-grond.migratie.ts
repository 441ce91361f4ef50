import type { MigrationInterface, QueryRunner } from 'typeorm';
import { beleidsruimte as beleidsruimteZonder } from './1300000000002-beleidsruimte.migratie';

/**
 * The meter of T1–T3 with a lower bound. Who may list the allocations of a corporatie but not their ground compares what a
 * closed quarter added with what it added to `uitstroom`: all or none of them, and each ground is told (toegang: "also not by
 * watching a meter move"). Then the number waits until it is mixed. Only corporaties that signed have a meter (S3-20).
 */
export class EnkeleGrond1300000000003 implements MigrationInterface {
  name = 'EnkeleGrond1300000000003';

  async up(loper: QueryRunner): Promise<void> {
    await loper.query('drop function toewijzing.beleidsruimte(int)');
    await loper.query(beleidsruimte);
  }

  async down(loper: QueryRunner): Promise<void> {
    await loper.query('drop function toewijzing.beleidsruimte(int)');
    await loper.query(beleidsruimteZonder);
  }
}

/** A number may be told when not every one of the rows that came and went since it was told last must be of that kind, or none. */
const gemengd = (soort: string, bij: string, af: string): string => `
  (${bij} = 0 and ${af} = 0) or (${soort} > -${af} and ${soort} < ${bij})`;

/** What came and went for the caller between two moments of telling: rows of a group, and those of a kind among them. */
const wissel = (groep: string, soort: string, laatst: string, af: string): string => `
  count(*) filter (where ${groep} and g.van > ${laatst} and g.van <= s.nr + 1 and g.weg > s.nr + 1) as bij_${af},
  count(*) filter (where ${groep} and g.van <= ${laatst} and g.weg > ${laatst} and g.weg <= s.nr + 1) as af_${af},
  count(*) filter (where ${soort} and g.van > ${laatst} and g.van <= s.nr + 1 and g.weg > s.nr + 1)
    - count(*) filter (where ${soort} and g.van <= ${laatst} and g.weg > ${laatst} and g.weg <= s.nr + 1) as netto_${af}`;

/**
 * Exact counts per corporatie of the caller's gemeente. Live only for the corporatie itself under a line that opens HERKOMST;
 * otherwise as they stood when the last quarter closed: what is registered or withdrawn since then does not move them.
 * `uitstroom` and `statushouders` are null for those others while they would tell the ground of single allocations.
 */
const beleidsruimte = `
create function toewijzing.beleidsruimte(p_jaar int)
returns table (corporatie text, live boolean, tot date, toewijzingen int, statushouders int, afwijkend int, uitstroom int)
language sql stable security definer set search_path = pg_catalog, toewijzing, pg_temp as $$
  with recursive kwartaal as (
    select row_number() over (order by dag)::int as nr, dag::date as dag, dag at time zone 'Europe/Amsterdam' as stand
      from generate_series(make_date(p_jaar, 4, 1)::timestamp, date_trunc('quarter', beleid.vandaag()::timestamp), interval '3 months') dag),
  kring as (
    select p.id as corporatie, p.gemeente_code, m.live,
           least(case when m.live then beleid.vandaag() else date_trunc('quarter', beleid.vandaag()::timestamp)::date - 1 end,
                 make_date(p_jaar, 12, 31)) as tot,
           case when m.live then 'infinity' else date_trunc('quarter', beleid.vandaag()::timestamp) at time zone 'Europe/Amsterdam' end as stand
      from beleid.partner p
      cross join lateral (select p.id = beleid.partner() and beleid.bereik('HERKOMST', 'Toewijzing') <> 'GEEN' as live) m
     where p.soort = 'CORPORATIE' and p.ondertekenaar and p.gemeente_code = beleid.gemeente()
       and beleid.bereik('PARTNER', 'VrijeBeleidsruimte') <> 'GEEN'),
  rij as (
    select k.corporatie, b.id, b.datum, b.vastgelegd_op, b.ingetrokken_op, b.afwijkend,
           coalesce(h.statushouder, false) as statushouder, coalesce(h.grondslag = 'UITSTROOM', false) as uitstroom,
           b.datum <= k.tot and b.vastgelegd_op < k.stand and (b.ingetrokken_op is null or b.ingetrokken_op >= k.stand) as telt
      from kring k
      join toewijzing_bedrijf b on b.eigenaar = k.corporatie and b.gemeente_code = k.gemeente_code and b.jaar = p_jaar
      left join toewijzing_herkomst h on h.id = b.id),
  -- From which closed quarter an allocation was counted, and from which no longer.
  gezien as (
    select r.corporatie, r.afwijkend, r.statushouder, r.uitstroom, v.van, w.weg
      from rij r
      cross join lateral (select min(q.nr) as van from kwartaal q where q.dag > r.datum and q.stand > r.vastgelegd_op) v
      cross join lateral (select coalesce(min(q.nr), 2147483647) as weg from kwartaal q where q.stand > r.ingetrokken_op) w
     where v.van < w.weg),
  verteld as (
    select k.corporatie, 0 as nr, 0 as uitstroom, 0 as statushouders from kring k where not k.live
    union all
    select s.corporatie, s.nr + 1,
           case when ${gemengd('m.netto_u', 'm.bij_u', 'm.af_u')} then s.nr + 1 else s.uitstroom end,
           case when ${gemengd('m.netto_s', 'm.bij_s', 'm.af_s')} then s.nr + 1 else s.statushouders end
      from verteld s
      cross join lateral (
        select ${wissel('g.afwijkend', 'g.uitstroom', 's.uitstroom', 'u')},
               ${wissel('not g.afwijkend', 'g.statushouder', 's.statushouders', 's')}
          from gezien g where g.corporatie = s.corporatie) m
     where s.nr < (select max(q.nr) from kwartaal q))
  select k.corporatie, k.live, case when k.tot >= make_date(p_jaar, 1, 1) then k.tot end, t.toewijzingen,
         case when k.live or v.statushouders = v.nr then t.statushouders end, t.afwijkend,
         case when k.live or v.uitstroom = v.nr then t.uitstroom end
    from kring k
    cross join lateral (
      select count(*)::int as toewijzingen, count(*) filter (where r.statushouder)::int as statushouders,
             count(*) filter (where r.afwijkend)::int as afwijkend, count(*) filter (where r.uitstroom)::int as uitstroom
        from rij r where r.corporatie = k.corporatie and r.telt) t
    left join lateral (select * from verteld x where x.corporatie = k.corporatie order by x.nr desc limit 1) v on true
   order by k.corporatie $$;
revoke all on function toewijzing.beleidsruimte(int) from public;
grant execute on function toewijzing.beleidsruimte(int) to toewijzing;
`;
