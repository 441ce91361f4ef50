import type { MigrationInterface, QueryRunner } from 'typeorm';
import { schemaNeer, schemaOp } from '../../kern/migratie/schema.sql';
import assen from '../gebied/assen.json';
import grenzen from '../huurprijsgrens/grenzen.json';

const lezers = 'samenwerking, woningvoorraad, toewijzing, leefbaarheid, zorg';
/** Areas and limits are public facts. */
const openbaar = (tabel: string): string => `
alter table woningvoorraad.${tabel} enable row level security;
alter table woningvoorraad.${tabel} force row level security;
create policy beheer on woningvoorraad.${tabel} to current_user using (true) with check (true);
create policy lezen on woningvoorraad.${tabel} for select using (true);
grant select on woningvoorraad.${tabel} to woningvoorraad;
`;

/** Schema, areas of CBS with the own codes, and the rent limits per year: the facts that everything else refers to. */
export class WoningvoorraadGebied1200000000001 implements MigrationInterface {
  name = 'WoningvoorraadGebied1200000000001';

  async up(loper: QueryRunner): Promise<void> {
    await loper.query(schemaOp('woningvoorraad'));
    await loper.query(tabellen);
    await loper.query(['gemeente', 'wijk', 'wijk_cbs', 'buurt', 'huurprijsgrens'].map(openbaar).join(''));
    await loper.query(schrijven + uit);
    await this.vul(loper);
  }

  async down(loper: QueryRunner): Promise<void> {
    await loper.query('drop schema woningvoorraad_uit cascade;');
    await loper.query(schemaNeer('woningvoorraad'));
  }

  private async vul(loper: QueryRunner): Promise<void> {
    const { gemeente, wijken, buurten } = assen;
    await loper.query('insert into woningvoorraad.gemeente (code, naam) values ($1, $2)', [
      gemeente.code,
      gemeente.naam,
    ]);
    await loper.query(
      `insert into woningvoorraad.wijk (code, naam, gemeente_code, mba)
       select code, naam, $2, mba from jsonb_to_recordset($1) as w(code text, naam text, mba boolean)`,
      [JSON.stringify(wijken), gemeente.code],
    );
    const cbs = wijken.flatMap((w) => w.cbsCodes.map((c) => ({ wijk: w.code, ...c })));
    await loper.query(
      `insert into woningvoorraad.wijk_cbs (wijk_code, cbs_code, van, tot)
       select wijk, code, van, tot from jsonb_to_recordset($1) as c(wijk text, code text, van date, tot date)`,
      [JSON.stringify(cbs)],
    );
    await loper.query(
      `insert into woningvoorraad.buurt (code, naam, wijk_code, gemeente_code)
       select code, naam, wijk, $2 from jsonb_to_recordset($1) as b(code text, naam text, wijk text)`,
      [JSON.stringify(buurten), gemeente.code],
    );
    await loper.query(
      `insert into woningvoorraad.huurprijsgrens
         (jaar, kwaliteitskorting_cent, eerste_aftopping_cent, tweede_aftopping_cent, liberalisatie_cent, jongerenleeftijd, bron)
       select jaar, "kwaliteitskorting", "eersteAftopping", "tweedeAftopping", liberalisatie, jongerenleeftijd, bron
         from jsonb_to_recordset($1) as g(jaar int, "kwaliteitskorting" int, "eersteAftopping" int, "tweedeAftopping" int,
              liberalisatie int, jongerenleeftijd int, bron text)`,
      [JSON.stringify(grenzen)],
    );
  }
}

const tabellen = `
create table woningvoorraad.gemeente (code text primary key, naam text not null);
-- The wijk code is ours; CBS redraws its areas, so its codes hang on with a validity.
create table woningvoorraad.wijk (
  code text primary key, naam text not null, gemeente_code text not null references woningvoorraad.gemeente (code),
  mba boolean not null, grens jsonb);
create table woningvoorraad.wijk_cbs (
  wijk_code text not null references woningvoorraad.wijk (code), cbs_code text not null, van date not null, tot date,
  primary key (wijk_code, cbs_code, van));
create table woningvoorraad.buurt (
  code text primary key, naam text not null, wijk_code text not null references woningvoorraad.wijk (code),
  gemeente_code text not null references woningvoorraad.gemeente (code), grens jsonb);
create index on woningvoorraad.buurt (wijk_code);
-- Empty = not verified: everything that is computed from it says so.
create table woningvoorraad.huurprijsgrens (
  jaar int primary key, kwaliteitskorting_cent int, eerste_aftopping_cent int, tweede_aftopping_cent int,
  liberalisatie_cent int, jongerenleeftijd int not null, bron text not null);
`;

/** Boundaries of areas are set by the databeheerder of their own gemeente (toegang: "import"). */
const schrijven = ['wijk', 'buurt']
  .map(
    (tabel) => `
grant update (grens) on woningvoorraad.${tabel} to woningvoorraad;
create policy grens_bijwerken on woningvoorraad.${tabel} for update to woningvoorraad
  using ((select beleid.mag('importeer')) and split_part((select beleid.rol()), '/', 1) = 'gemeente' and gemeente_code = (select beleid.gemeente()))
  with check (gemeente_code = (select beleid.gemeente()));`,
  )
  .join('');

/** What other subgraphs may read; as themselves, so that row-level security holds there too. */
const uit = `
create schema woningvoorraad_uit;
grant usage on schema woningvoorraad_uit to ${lezers};
grant usage on schema woningvoorraad to ${lezers};
create view woningvoorraad_uit.wijk with (security_invoker = true) as select code, naam, gemeente_code from woningvoorraad.wijk;
create view woningvoorraad_uit.buurt with (security_invoker = true) as select code, naam, wijk_code, gemeente_code from woningvoorraad.buurt;
create view woningvoorraad_uit.huurprijsgrens with (security_invoker = true) as
  select jaar, kwaliteitskorting_cent, eerste_aftopping_cent, tweede_aftopping_cent, liberalisatie_cent from woningvoorraad.huurprijsgrens;
grant select on woningvoorraad_uit.wijk, woningvoorraad_uit.buurt, woningvoorraad_uit.huurprijsgrens to ${lezers};
grant select (code, naam, gemeente_code) on woningvoorraad.wijk to ${lezers};
grant select (code, naam, wijk_code, gemeente_code) on woningvoorraad.buurt to ${lezers};
grant select (jaar, kwaliteitskorting_cent, eerste_aftopping_cent, tweede_aftopping_cent, liberalisatie_cent)
  on woningvoorraad.huurprijsgrens to ${lezers};
`;
