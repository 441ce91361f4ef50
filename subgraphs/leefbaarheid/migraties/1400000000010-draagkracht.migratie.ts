import type { MigrationInterface, QueryRunner } from 'typeorm';

const laden = `gemeente_code = (select beleid.gemeente()) and (select beleid.mag('importeer'))
  and split_part((select beleid.rol()), '/', 1) = 'gemeente'`;

/**
 * L12: what a wijk can carry, as partners judged it for a time, with the figures behind it. Loaded by the gemeente; a wijk that
 * nobody judged has no row.
 */
export class LeefbaarheidDraagkracht1400000000010 implements MigrationInterface {
  name = 'LeefbaarheidDraagkracht1400000000010';

  async up(loper: QueryRunner): Promise<void> {
    await loper.query(`
      create table leefbaarheid.draagkracht (
        id uuid primary key, gemeente_code text not null, wijk_code text not null,
        klasse text not null check (klasse in ('RUIMTE','IN_BALANS','ONDER_DRUK')), geldig_van date not null, geldig_tot date,
        bron text not null, unique (wijk_code, geldig_van), check (geldig_tot >= geldig_van));
      create table leefbaarheid.draagkrachtbijdrage (
        draagkracht_id uuid not null references leefbaarheid.draagkracht (id), gemeente_code text not null, volgorde int not null,
        soort text not null check (soort in ('WIJKMONITOR','VEERKRACHTKAART','LEEFBAAROMETER','TOEWIJZINGEN')),
        waarde double precision, eenheid text, peildatum date, toelichting text, bron text not null, primary key (draagkracht_id, volgorde));
      ${['draagkracht', 'draagkrachtbijdrage']
        .map(
          (t) => `
      alter table leefbaarheid.${t} enable row level security;
      alter table leefbaarheid.${t} force row level security;
      create policy beheer on leefbaarheid.${t} to current_user using (true) with check (true);
      create policy lezen on leefbaarheid.${t} for select to leefbaarheid using (gemeente_code = (select beleid.gemeente()));
      create policy laden on leefbaarheid.${t} for insert to leefbaarheid with check (${laden});
      grant select, insert on leefbaarheid.${t} to leefbaarheid;`,
        )
        .join('')}
      create policy sluiten on leefbaarheid.draagkracht for update to leefbaarheid using (${laden}) with check (${laden});
      grant update (geldig_tot) on leefbaarheid.draagkracht to leefbaarheid;

      create schema leefbaarheid_uit;
      grant usage on schema leefbaarheid_uit to samenwerking;
      -- What partners may say something about (L4): that it exists, and where.
      create view leefbaarheid_uit.draagkracht with (security_invoker = true) as select id, gemeente_code from leefbaarheid.draagkracht;
      grant select (id, gemeente_code) on leefbaarheid.draagkracht to samenwerking;
      create policy uit on leefbaarheid.draagkracht for select to samenwerking using (gemeente_code = (select beleid.gemeente()));
      grant select on leefbaarheid_uit.draagkracht to samenwerking;
    `);
  }

  async down(loper: QueryRunner): Promise<void> {
    await loper.query(`
      drop schema leefbaarheid_uit cascade;
      drop table leefbaarheid.draagkrachtbijdrage;
      drop table leefbaarheid.draagkracht;
    `);
  }
}
