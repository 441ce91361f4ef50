import type { MigrationInterface, QueryRunner } from 'typeorm';
import { beginwaarden, zonderWaarden } from '../../kern/parameter/parameter.sql';
import { leesbeleid, schrijfbeleid, type Beleidstabel } from '../../kern/rls';
import { overname, overnameWeg } from '../woningzoekende/overname.sql';

const rol = 'toewijzing';

/** One registration per corporatie: nothing here joins two of them (A7). */
const categorietabellen: Beleidstabel[] = [
  { tabel: 'toewijzing.woningzoekende', type: 'Woningzoekende', categorie: 'BEDRIJF', rij: true, wijk: false },
  { tabel: 'toewijzing.woningzoekende_persoon', type: 'Woningzoekende', categorie: 'PERSOON', wijk: false },
  { tabel: 'toewijzing.woningzoekende_financieel', type: 'Woningzoekende', categorie: 'FINANCIEEL', wijk: false },
  { tabel: 'toewijzing.woningzoekende_herkomst', type: 'Woningzoekende', categorie: 'HERKOMST', wijk: false },
  { tabel: 'toewijzing.woningzoekende_reactie', type: 'Kandidaat', categorie: 'PERSOON', wijk: false },
  { tabel: 'toewijzing.woningzoekende_plaatsing', type: 'Woningzoekende', categorie: 'PERSOON', wijk: false },
];

/** Seekers, their reactions on dwellings and what became of them; the rules of T4 and Thuiskompas as parameters. */
export class Woningzoekende1300000000011 implements MigrationInterface {
  name = 'Woningzoekende1300000000011';

  async up(loper: QueryRunner): Promise<void> {
    await loper.query(tabellen);
    await loper.query(categorietabellen.map((t) => leesbeleid(t, rol)).join(''));
    await loper.query(rechten);
    await loper.query(kandidaten);
    await loper.query(plaatsing);
    await loper.query(overname);
    await loper.query(regels);
  }

  async down(loper: QueryRunner): Promise<void> {
    await loper.query(`
      ${zonderWaarden(['voorrang_statushouders', 'thuiskompas_rangorde', 'thuiskompas_minimale_inschrijving'])}
      ${overnameWeg}
      drop trigger na_einde on toewijzing.toewijzing_bedrijf;
      drop trigger na_vervanging on toewijzing.toewijzing_bedrijf;
      drop function toewijzing.sluit_plaatsing(), toewijzing.neem_plaatsing_over();
      drop view toewijzing.kandidaat_lees;
      ${[...categorietabellen]
        .reverse()
        .map(({ tabel }) => `drop table ${tabel};`)
        .join('\n')}
    `);
  }
}

const sleutel = `id uuid primary key references toewijzing.woningzoekende (id), gemeente_code text not null, eigenaar text not null`;

const tabellen = `
-- The fingerprint tells whether a file says something new, without reading what was there.
create table toewijzing.woningzoekende (
  id uuid primary key, gemeente_code text not null, eigenaar text not null, betrokkene uuid not null unique,
  id_extern text not null, afdruk text not null, unique (eigenaar, id_extern));
create table toewijzing.woningzoekende_persoon (
  ${sleutel}, inschrijfdatum date not null, uitgeschreven_op date, geboortejaar int, grootte int not null check (grootte between 1 and 20),
  samenstelling text, ouderenhuishouden boolean, urgent_van date, urgent_tot date,
  check (urgent_tot is null or urgent_van is not null), check (urgent_tot >= urgent_van));
create table toewijzing.woningzoekende_financieel (${sleutel}, rekeninkomen_cent int check (rekeninkomen_cent >= 0));
-- Aandachtsgroepen (T12) and outflow (T2): special by inference (A3).
create table toewijzing.woningzoekende_herkomst (
  ${sleutel}, statushouder boolean,
  doelgroep text check (doelgroep in ('ARBEIDSMIGRANT','WOONWAGENBEWONER','DAK_OF_THUISLOOS','STUDENT','SPOEDZOEKER','UITSTROOM')));
-- A reaction of the seeker, or a proposal for one who has not to react: a candidate for this dwelling.
create table toewijzing.woningzoekende_reactie (
  id uuid primary key, gemeente_code text not null, eigenaar text not null,
  woningzoekende_id uuid not null references toewijzing.woningzoekende (id), woning_id uuid not null, op date not null,
  unique (woning_id, woningzoekende_id));
create index on toewijzing.woningzoekende_reactie (woningzoekende_id, op);
create table toewijzing.woningzoekende_plaatsing (
  toewijzing_id uuid primary key references toewijzing.toewijzing (id), gemeente_code text not null, eigenaar text not null,
  woningzoekende_id uuid not null references toewijzing.woningzoekende (id), tot timestamptz);
create unique index een_woning_per_woningzoekende on toewijzing.woningzoekende_plaatsing (woningzoekende_id) where tot is null;
`;

const rechten = `
grant select (id, gemeente_code, eigenaar, betrokkene) on toewijzing.woningzoekende to ${rol};
grant select on ${categorietabellen
  .slice(1)
  .map((t) => t.tabel)
  .join(', ')} to ${rol};
grant insert on toewijzing.woningzoekende_plaatsing to ${rol};
${schrijfbeleid('toewijzing.woningzoekende_plaatsing', 'insert', ['wijsToe'], rol)}
`;

/** One row per candidate that still looks; \`open\` tells which categories the database opened. */
const kandidaten = `
create view toewijzing.kandidaat_lees with (security_invoker = true) as
select r.id, r.gemeente_code, r.eigenaar, w.betrokkene, r.woning_id, r.woningzoekende_id, r.op,
       p.inschrijfdatum, p.uitgeschreven_op, p.grootte, p.samenstelling, p.ouderenhuishouden, p.urgent_van, p.urgent_tot,
       f.rekeninkomen_cent, h.statushouder, h.doelgroep,
       array_remove(array['BEDRIJF', 'PERSOON', case when f.id is not null then 'FINANCIEEL' end,
         case when h.id is not null then 'HERKOMST' end], null) as open
  from toewijzing.woningzoekende_reactie r
  join toewijzing.woningzoekende w on w.id = r.woningzoekende_id
  join toewijzing.woningzoekende_persoon p on p.id = w.id
  left join toewijzing.woningzoekende_financieel f on f.id = w.id
  left join toewijzing.woningzoekende_herkomst h on h.id = w.id
 where not exists (select 1 from toewijzing.woningzoekende_plaatsing pl where pl.woningzoekende_id = w.id and pl.tot is null);
grant select on toewijzing.kandidaat_lees to ${rol};
`;

/** Who got a dwelling looks again when that is withdrawn, and goes along to the row that corrects it. */
const plaatsing = `
create function toewijzing.sluit_plaatsing() returns trigger
language plpgsql security definer set search_path = pg_catalog, toewijzing, pg_temp as $$ begin
  update woningzoekende_plaatsing set tot = new.ingetrokken_op where toewijzing_id = new.id and tot is null;
  return null;
end $$;
create trigger na_einde after update of status on toewijzing.toewijzing_bedrijf for each row
  when (old.status = 'GELDIG' and new.status <> 'GELDIG') execute function toewijzing.sluit_plaatsing();
create function toewijzing.neem_plaatsing_over() returns trigger
language plpgsql security definer set search_path = pg_catalog, toewijzing, pg_temp as $$ begin
  insert into woningzoekende_plaatsing (toewijzing_id, gemeente_code, eigenaar, woningzoekende_id)
  select new.id, gemeente_code, eigenaar, woningzoekende_id from woningzoekende_plaatsing where toewijzing_id = new.vervangt;
  return null;
end $$;
create trigger na_vervanging after insert on toewijzing.toewijzing_bedrijf for each row
  when (new.vervangt is not null) execute function toewijzing.neem_plaatsing_over();
`;

const regels = beginwaarden([
  {
    code: 'voorrang_statushouders',
    geldigVan: '2022-01-01',
    waarde: 'ja',
    bron: 'S3-20: statushouders krijgen voorrang boven alle andere woningzoekenden',
  },
  {
    code: 'thuiskompas_rangorde',
    geldigVan: '2020-01-01',
    waarde: 'STATUSHOUDER_URGENTIE_UITSTROOM',
    bron: 'Keuze van het platform: S3-20 zegt alleen dat statushouders voorgaan; de regels van Thuiskompas staan niet in de bronnen',
  },
  {
    code: 'thuiskompas_minimale_inschrijving',
    geldigVan: '2020-01-01',
    waarde: null,
    bron: 'De regels van Thuiskompas staan niet in de bronnen: nog niet vastgesteld',
  },
]);
