import type { MigrationInterface, QueryRunner } from 'typeorm';
import { leesvoorwaarde } from '../../kern/rls';
import { stand as standZonder } from './1200000000003-voorraad.migratie';
import { aandeel as aandeelZonder } from './1200000000004-wijktotaal.migratie';

/**
 * Totals of a small group are the rents of its dwellings: with one dwelling in a wijk, two days tell when its rent passed a
 * limit, and the kernvoorraad tells its use (both BEDRIJF). So what the caller may not read per dwelling is withheld for
 * fewer than `drempel` dwellings of one owner in one wijk, and for so much more that no sum gives it back.
 */
export class WoningvoorraadKleineGroep1200000000005 implements MigrationInterface {
  name = 'WoningvoorraadKleineGroep1200000000005';

  async up(loper: QueryRunner): Promise<void> {
    await loper.query('drop function woningvoorraad.stand, woningvoorraad.aandeel');
    await loper.query(meters);
  }

  async down(loper: QueryRunner): Promise<void> {
    await loper.query('drop function woningvoorraad.stand, woningvoorraad.aandeel, woningvoorraad.onthouden');
    await loper.query(standZonder);
    await loper.query(aandeelZonder);
  }
}

/** A10: 5 for what is not about care, debt or origin. */
const drempel = 5;
const open = leesvoorwaarde({ tabel: 'woningvoorraad.voorraadperiode', type: 'Woning', categorie: 'BEDRIJF' });
const meter = `(select beleid.bereik('PARTNER', 'Voorraad')) = 'GEMEENTE' and gemeente_code = (select beleid.gemeente())`;
const definieer = 'language sql stable security definer set search_path = pg_catalog, woningvoorraad, pg_temp';

const meters = `
-- The groups of a day (owner × wijk) whose dwellings the caller may not read one by one and that are too small, with per
-- owner the next group when together they still are. Whatever the caller asks for, the answer is the same: no difference
-- between two questions gives a group back.
create function woningvoorraad.onthouden(p_dag date, p_gemeenten text[]) returns table (wijk_code text, eigenaar text) ${definieer} as $$
  with groep as (
    select p.gemeente_code, p.wijk_code, p.eigenaar, count(*) as aantal, count(*) < ${drempel} as klein
      from voorraadperiode p
     where p.van <= p_dag and p_dag < p.tot and gemeente_code = any(p_gemeenten)
     group by 1, 2, 3 having not bool_and(${open})),
  rang as (
    select *, coalesce(sum(aantal) filter (where klein) over (partition by gemeente_code, eigenaar), 0) as in_klein,
           row_number() over (partition by gemeente_code, eigenaar, klein order by aantal, wijk_code) as nr
      from groep)
  select wijk_code, eigenaar from rang
   where klein or (nr = 1 and in_klein between 1 and ${drempel - 1}) $$;

-- Per wijk a withheld group is only its number of dwellings (onthouden). For the whole gemeente what counts is exact (A10:
-- figures about a duty): the dwellings of owners that have too few are told together (samen), and per such owner only how many
-- there are (alle); their price classes then are withheld. The columns of before mean what they meant, for the release before this one.
create function woningvoorraad.stand(p_dag date, p_wijken text[])
returns table (wijk_code text, eigenaar text, in_kern boolean, klasse text, buiten text, aantal int, overname int, onthouden boolean, samen boolean, alle int)
${definieer} as $$
  with rij as (
    select p.wijk_code, p.eigenaar, p.in_kern, p.klasse, p.buiten from voorraadperiode p
     where p.van <= p_dag and p_dag < p.tot and ${meter}),
  dicht as (select o.wijk_code, o.eigenaar from onthouden(p_dag, array[beleid.gemeente()]) o where p_wijken is not null),
  klein as (
    select p.eigenaar from voorraadperiode p
     where p_wijken is null and p.van <= p_dag and p_dag < p.tot and ${meter}
     group by 1 having count(*) < ${drempel} and not bool_and(${open})),
  -- Classes of several small owners together may be told; of one they are withheld.
  samen as (select count(*) >= ${drempel} as genoeg from rij where eigenaar in (select k.eigenaar from klein k))
  select case when p_wijken is null then null else r.wijk_code end, r.eigenaar, r.in_kern, r.klasse, r.buiten, count(*)::int, 0, false, false, 0
    from rij r
   where (p_wijken is null or r.wijk_code = any(p_wijken))
     and (r.wijk_code, r.eigenaar) not in (select d.wijk_code, d.eigenaar from dicht d)
     and r.eigenaar not in (select k.eigenaar from klein k)
   group by 1, 2, 3, 4, 5
  union all
  select r.wijk_code, r.eigenaar, null, null, null, count(*)::int, 0, true, false, 0
    from rij r join dicht d on d.wijk_code = r.wijk_code and d.eigenaar = r.eigenaar
   where r.wijk_code = any(p_wijken) group by 1, 2
  union all
  select null, r.eigenaar, null, null, null, 0, 0, true, false, count(*)::int
    from rij r where r.eigenaar in (select k.eigenaar from klein k) group by 2
  union all
  select null, (select min(k.eigenaar) from klein k), r.in_kern, case when s.genoeg then r.klasse end, r.buiten, count(*)::int, 0,
         not s.genoeg, true, 0
    from rij r cross join samen s where r.eigenaar in (select k.eigenaar from klein k) group by 3, 4, 5, 8
  union all
  -- What came and went by take-over since the target's base date does not count (V5).
  select case when p_wijken is null then null else m.wijk_code end, null, null, null, null, 0, sum(m.delta)::int, false, false, 0
    from voorraadmutatie m
   where m.reden = 'OVERNAME' and m.dag <= p_dag and ${meter}
     and (p_wijken is null or (m.wijk_code = any(p_wijken) and m.wijk_code not in (select d.wijk_code from dicht d)))
     and m.dag > (select min(d.basisdatum) from voorraaddoel d)
   group by 1 $$;

-- A share per wijk is a public figure, the totals behind it are not (toegang: areas OPENBAAR, totals PARTNER).
create function woningvoorraad.aandeel(p_dag date, p_wijken text[]) returns table (wijk_code text, percentage double precision)
${definieer} as $$
  select t.wijk_code, 100.0 * (select count(*) from voorraadperiode p
           where p.wijk_code = t.wijk_code and p.in_kern and p.van <= p_dag and p_dag < p.tot) / t.woningen
    from (select distinct on (wijk_code) wijk_code, woningen from wijk_totaal
           where wijk_code = any(p_wijken) and peildatum <= p_dag order by wijk_code, peildatum desc) t
   where t.wijk_code not in (select o.wijk_code from onthouden(p_dag,
           (select array_agg(distinct w.gemeente_code) from wijk w where w.code = any(p_wijken))) o) $$;
revoke all on function woningvoorraad.onthouden, woningvoorraad.stand, woningvoorraad.aandeel from public;
grant execute on function woningvoorraad.stand, woningvoorraad.aandeel to woningvoorraad;
`;
