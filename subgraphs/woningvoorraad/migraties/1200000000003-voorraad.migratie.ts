import type { MigrationInterface, QueryRunner } from 'typeorm';
import { leesvoorwaarde } from '../../kern/rls';
import afspraken from '../voorraad/afspraken.json';
import { herbereken } from './voorraad.sql';

const parameters = ['voorraadafspraak', 'kernpartij', 'voorraaddoel', 'betaalbaarheidsnorm'];
const afgeleid = ['voorraadperiode', 'voorraadmutatie'];

/** What the agreements say of the stock, and the stock that follows from the dated facts (V1–V8). */
export class WoningvoorraadVoorraad1200000000003 implements MigrationInterface {
  name = 'WoningvoorraadVoorraad1200000000003';

  async up(loper: QueryRunner): Promise<void> {
    await loper.query(tabellen);
    await loper.query(parameters.map((tabel) => beleid(tabel) + lezen(tabel)).join('') + afgeleid.map(beleid).join(''));
    await this.vul(loper);
    await loper.query(herbereken);
    await loper.query(stand);
    await loper.query(meters);
  }

  async down(loper: QueryRunner): Promise<void> {
    await loper.query(`
      drop trigger herbereken on woningvoorraad.huurprijsgrens;
      drop function woningvoorraad.stand, woningvoorraad.mutaties, woningvoorraad.klassen, woningvoorraad.in_kern;
      ${[...afgeleid, ...parameters.reverse()].map((tabel) => `drop table woningvoorraad.${tabel};`).join('\n')}
      drop function woningvoorraad.herbereken_alles, woningvoorraad.herbereken;
    `);
  }

  private async vul(loper: QueryRunner): Promise<void> {
    await loper.query(
      `insert into woningvoorraad.voorraadafspraak (naam, geldig_van, geldig_tot, bron)
       select afspraak, "geldigVan", "geldigTot", bron
         from jsonb_to_recordset($1) as a(afspraak text, "geldigVan" date, "geldigTot" date, bron text)`,
      [JSON.stringify(afspraken)],
    );
    for (const { afspraak, kernpartijen, doel, betaalbaarheid } of afspraken) {
      await loper.query(
        `insert into woningvoorraad.kernpartij (afspraak, partner, wijk_code, hoogstens)
         select $1, partner, wijk, hoogstens from jsonb_to_recordset($2) as k(partner text, wijk text, hoogstens int)`,
        [afspraak, JSON.stringify(kernpartijen)],
      );
      await loper.query(
        'insert into woningvoorraad.voorraaddoel (afspraak, aantal, op, groei, basisdatum) values ($1, $2, $3, $4, $5)',
        [afspraak, doel.aantal, doel.op, doel.groei, doel.basisdatum],
      );
      await loper.query(
        `insert into woningvoorraad.betaalbaarheidsnorm (afspraak, corporatie, klasse, percentage, hard)
         select $1, corporatie, klasse, percentage, hard
           from jsonb_to_recordset($2) as n(corporatie text, klasse text, percentage numeric, hard boolean)`,
        [afspraak, JSON.stringify(betaalbaarheid)],
      );
    }
  }
}

const beleid = (tabel: string): string => `
alter table woningvoorraad.${tabel} enable row level security;
alter table woningvoorraad.${tabel} force row level security;
create policy beheer on woningvoorraad.${tabel} to current_user using (true) with check (true);
`;
const lezen = (tabel: string): string => `
create policy lezen on woningvoorraad.${tabel} for select to woningvoorraad using (true);
grant select on woningvoorraad.${tabel} to woningvoorraad;
`;

const tabellen = `
-- A set of agreements as far as it steers the stock; a successor is one more row, from its own date.
create table woningvoorraad.voorraadafspraak (naam text primary key, geldig_van date not null unique, geldig_tot date, bron text not null);
-- Whose dwellings count (V1); with a wijk: the one exception of V3, at most so many dwellings.
create table woningvoorraad.kernpartij (
  afspraak text not null references woningvoorraad.voorraadafspraak (naam), partner text not null,
  wijk_code text references woningvoorraad.wijk (code), hoogstens int, primary key (afspraak, partner));
create table woningvoorraad.voorraaddoel (
  afspraak text primary key references woningvoorraad.voorraadafspraak (naam), aantal int not null, op date not null,
  groei int not null, basisdatum date not null);
create table woningvoorraad.betaalbaarheidsnorm (
  afspraak text not null references woningvoorraad.voorraadafspraak (naam), corporatie text not null,
  klasse text not null, percentage numeric not null, hard boolean not null, primary key (afspraak, corporatie, klasse));

-- Derived from the facts by herbereken, never written by hand, and read only through the meters below.
create table woningvoorraad.voorraadperiode (
  woning_id uuid not null references woningvoorraad.woning (id), gemeente_code text not null, eigenaar text not null,
  wijk_code text not null, van date not null, tot date not null, in_kern boolean not null, klasse text, buiten text,
  primary key (woning_id, van));
create index on woningvoorraad.voorraadperiode (wijk_code);
create table woningvoorraad.voorraadmutatie (
  woning_id uuid not null references woningvoorraad.woning (id), gemeente_code text not null, eigenaar text not null,
  wijk_code text not null, dag date not null, delta int not null check (delta in (-1, 1)), reden text not null,
  primary key (woning_id, dag));
create index on woningvoorraad.voorraadmutatie (dag);

-- From 2019 on every entry and exit has its reason (V5): without it the account would not close.
alter table woningvoorraad.woning_exploitatie
  add constraint reden_in_bekend check (reden_in is not null or van < date '2019-01-01'),
  add constraint reden_uit_bekend check (reden_uit is not null or tot = 'infinity' or tot < date '2019-01-01');
`;

const open = leesvoorwaarde({ tabel: 'woningvoorraad.voorraadperiode', type: 'Woning', categorie: 'BEDRIJF' });
const rij = leesvoorwaarde({ tabel: 'woningvoorraad.voorraadperiode', type: 'Woning', categorie: 'PARTNER' });
const meter = `(select beleid.bereik('PARTNER', 'Voorraad')) = 'GEMEENTE' and gemeente_code = (select beleid.gemeente())`;
const definieer = 'language sql stable security definer set search_path = pg_catalog, woningvoorraad, pg_temp';

/**
 * Totals are PARTNER although rents of others are not: these functions have fixed arguments and apply the policy
 * themselves (toegang: "Fields").
 */
export const stand = `
create function woningvoorraad.stand(p_dag date, p_wijken text[])
returns table (wijk_code text, eigenaar text, in_kern boolean, klasse text, buiten text, aantal int, overname int) ${definieer} as $$
  select case when p_wijken is null then null else p.wijk_code end, p.eigenaar, p.in_kern, p.klasse, p.buiten, count(*)::int, 0
    from voorraadperiode p
   where p.van <= p_dag and p_dag < p.tot and (p_wijken is null or p.wijk_code = any(p_wijken)) and ${meter}
   group by 1, 2, 3, 4, 5
  union all
  -- What came and went by take-over since the target's base date does not count (V5).
  select case when p_wijken is null then null else m.wijk_code end, m.eigenaar, null, null, null, 0, sum(m.delta)::int
    from voorraadmutatie m
   where m.reden = 'OVERNAME' and m.dag <= p_dag and (p_wijken is null or m.wijk_code = any(p_wijken)) and ${meter}
     and m.dag > (select min(d.basisdatum) from voorraaddoel d)
   group by 1, 2 $$;
revoke all on function woningvoorraad.stand from public;
grant execute on function woningvoorraad.stand to woningvoorraad;
`;
const meters = `
create function woningvoorraad.mutaties(p_van date, p_tot date) returns table (dag date, reden text, aantal int) ${definieer} as $$
  select m.dag, m.reden, sum(m.delta)::int from voorraadmutatie m
   where m.dag > p_van and m.dag <= p_tot and ${meter} group by 1, 2 $$;
-- Without BEDRIJF on the row the day is read as 1 July of its year, so that two days do not reveal the rent.
create function woningvoorraad.klassen(p_woningen uuid[], p_dag date) returns table (woning_id uuid, klasse text) ${definieer} as $$
  select p.woning_id, p.klasse from voorraadperiode p
   cross join lateral (select case when ${open} then p_dag else make_date(extract(year from p_dag)::int, 7, 1) end as dag) d
   where p.woning_id = any(p_woningen) and p.van <= d.dag and d.dag < p.tot and (${rij}) $$;
create function woningvoorraad.in_kern(p_woningen uuid[], p_dag date) returns table (woning_id uuid, in_kern boolean) ${definieer} as $$
  select p.woning_id, p.in_kern from voorraadperiode p
   where p.woning_id = any(p_woningen) and p.van <= p_dag and p_dag < p.tot and (${open}) $$;
revoke all on function woningvoorraad.mutaties, woningvoorraad.klassen, woningvoorraad.in_kern from public;
grant execute on function woningvoorraad.mutaties, woningvoorraad.klassen, woningvoorraad.in_kern to woningvoorraad;
`;
