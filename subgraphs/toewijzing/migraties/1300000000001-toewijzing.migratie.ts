import type { MigrationInterface, QueryRunner } from 'typeorm';
import { schemaNeer, schemaOp } from '../../kern/migratie/schema.sql';
import { leesbeleid, schrijfbeleid, werkerbeleid, type Beleidstabel } from '../../kern/rls';

const rol = 'toewijzing';

/** Shared with the caller's partner for this doel, now (toegang: "Shares arise only so"). */
const gedeeld = `id in (select d.toewijzing_id from toewijzing.toewijzing_deling d
    where d.naar_partner = (select beleid.partner()) and d.doel = (select beleid.doel())
      and (d.tot is null or d.tot > (select beleid.nu())))`;

/**
 * The row itself holds no fact of the allocation: a partner with whom only person and ground are shared reads this table
 * and the shared categories, and nothing of BEDRIJF.
 */
const categorietabellen: Beleidstabel[] = [
  { tabel: 'toewijzing.toewijzing', type: 'Toewijzing', categorie: 'BEDRIJF', rij: true, gedeeld },
  { tabel: 'toewijzing.toewijzing_bedrijf', type: 'Toewijzing', categorie: 'BEDRIJF', gedeeld },
  { tabel: 'toewijzing.toewijzing_persoon', type: 'Toewijzing', categorie: 'PERSOON', gedeeld },
  { tabel: 'toewijzing.toewijzing_inschrijving', type: 'Toewijzing', categorie: 'PERSOON', alleenEigen: true },
  { tabel: 'toewijzing.toewijzing_financieel', type: 'Toewijzing', categorie: 'FINANCIEEL', gedeeld },
  { tabel: 'toewijzing.toewijzing_herkomst', type: 'Toewijzing', categorie: 'HERKOMST', gedeeld },
  { tabel: 'toewijzing.toewijzing_toelichting', type: 'Toewijzing', categorie: 'HERKOMST', alleenEigen: true },
];

const sleutel = `id uuid primary key references toewijzing.toewijzing (id),
  gemeente_code text not null, eigenaar text not null, wijk_code text not null`;

export class Toewijzing1300000000001 implements MigrationInterface {
  name = 'Toewijzing1300000000001';

  async up(loper: QueryRunner): Promise<void> {
    await loper.query(schemaOp(rol));
    await loper.query(tabellen);
    await loper.query(categorietabellen.map((t) => leesbeleid(t, rol)).join(''));
    await loper.query(delingbeleid + idempotentiebeleid);
    await loper.query(schrijven());
    await loper.query(overzicht);
  }

  async down(loper: QueryRunner): Promise<void> {
    await loper.query(schemaNeer(rol));
  }
}

const tabellen = `
create table toewijzing.toewijzing (
  id uuid primary key, gemeente_code text not null, eigenaar text not null, wijk_code text not null, betrokkene uuid not null);
create index on toewijzing.toewijzing (eigenaar);
create table toewijzing.toewijzing_bedrijf (
  ${sleutel}, woning_id uuid not null, woning_versie int not null, kale_huur_cent int, datum date not null,
  jaar int not null generated always as (extract(year from datum)::int) stored, afwijkend boolean not null,
  status text not null default 'GELDIG' check (status in ('GELDIG','INGETROKKEN','GECORRIGEERD')),
  einde_huur date check (einde_huur >= datum), versie int not null default 1,
  vastgelegd_op timestamptz not null, ingetrokken_op timestamptz);
-- T13: one household at a time; the last word when two officers come past every other check.
create unique index een_huishouden_per_woning on toewijzing.toewijzing_bedrijf (woning_id) where status = 'GELDIG' and einde_huur is null;
create index on toewijzing.toewijzing_bedrijf (woning_id);
create index on toewijzing.toewijzing_bedrijf (eigenaar, jaar);
create index on toewijzing.toewijzing_bedrijf (datum desc, id);
create table toewijzing.toewijzing_persoon (
  ${sleutel}, grootte int check (grootte between 1 and 20), samenstelling text, ouderenhuishouden boolean,
  wachttijd_maanden double precision, zoektijd_maanden double precision);
-- The dates themselves stay with the owner: with a wait they would give away the date of the allocation.
create table toewijzing.toewijzing_inschrijving (${sleutel}, inschrijfdatum date, eerste_reactie date);
create table toewijzing.toewijzing_financieel (
  ${sleutel}, rekeninkomen_cent int check (rekeninkomen_cent >= 0),
  passendheid text not null check (passendheid in ('PASSEND','NIET_PASSEND','NIET_VAN_TOEPASSING','ONBEKEND')));
create table toewijzing.toewijzing_herkomst (
  ${sleutel}, statushouder boolean,
  grondslag text not null check (grondslag in ('REGULIER','VRIJE_BELEIDSRUIMTE','UITSTROOM','STATUSHOUDER')), kandidaat_id uuid,
  check ((kandidaat_id is null) or grondslag = 'UITSTROOM'));
create unique index een_woning_per_kandidaat on toewijzing.toewijzing_herkomst (kandidaat_id);
create table toewijzing.toewijzing_toelichting (${sleutel}, motivering text, intrekreden text);
create table toewijzing.toewijzing_deling (
  toewijzing_id uuid not null references toewijzing.toewijzing (id), naar_partner text not null, doel text not null,
  eigenaar text not null, gemeente_code text not null, van timestamptz not null, tot timestamptz,
  primary key (toewijzing_id, naar_partner, doel));
create index on toewijzing.toewijzing_deling (naar_partner, doel);
create table toewijzing.idempotentie (
  eigenaar text not null, sleutel text not null, afdruk text not null, toewijzing_id uuid not null references toewijzing.toewijzing (id),
  gemeente_code text not null, op timestamptz not null, primary key (eigenaar, sleutel));
`;

/** That a row is shared tells its ground: only who may read that, and the receiver through a convenant, sees the share. */
const delingbeleid = `
alter table toewijzing.toewijzing_deling enable row level security;
alter table toewijzing.toewijzing_deling force row level security;
create policy beheer on toewijzing.toewijzing_deling to current_user using (true) with check (true);
create policy lezen on toewijzing.toewijzing_deling for select to ${rol} using (
  ((select beleid.bereik('HERKOMST', 'Toewijzing')) <> 'GEEN' and eigenaar = (select beleid.partner()))
  or (naar_partner = (select beleid.partner()) and doel = (select beleid.doel())
      and eigenaar = any ((select beleid.deelbaar_type('Toewijzing'))::text[])));
`;

const idempotentiebeleid = `
alter table toewijzing.idempotentie enable row level security;
alter table toewijzing.idempotentie force row level security;
create policy beheer on toewijzing.idempotentie to current_user using (true) with check (true);
create policy lezen on toewijzing.idempotentie for select to ${rol} using (
  eigenaar = (select beleid.partner()) and (select beleid.mag('wijsToe')));
`;

function schrijven(): string {
  const wijzig = ['trekToewijzingIn', 'wijsToe'];
  return [
    ...[...categorietabellen.map((t) => t.tabel), 'toewijzing.toewijzing_deling', 'toewijzing.idempotentie'].map(
      (tabel) => `grant select, insert on ${tabel} to ${rol};\n${schrijfbeleid(tabel, 'insert', ['wijsToe'], rol)}`,
    ),
    `grant update (status, einde_huur, versie, ingetrokken_op) on toewijzing.toewijzing_bedrijf to ${rol};\n`,
    schrijfbeleid('toewijzing.toewijzing_bedrijf', 'update', wijzig, rol),
    `grant update (intrekreden) on toewijzing.toewijzing_toelichting to ${rol};\n`,
    schrijfbeleid('toewijzing.toewijzing_toelichting', 'update', ['trekToewijzingIn'], rol),
    `grant update (kandidaat_id) on toewijzing.toewijzing_herkomst to ${rol};\n`,
    schrijfbeleid('toewijzing.toewijzing_herkomst', 'update', ['trekToewijzingIn'], rol),
    `grant update (tot) on toewijzing.toewijzing_deling to ${rol};\n`,
    schrijfbeleid('toewijzing.toewijzing_deling', 'update', ['trekToewijzingIn'], rol),
    // The worker closes years: it counts, and reads no person, income or household.
    werkerbeleid(['toewijzing.toewijzing_bedrijf', 'toewijzing.toewijzing_herkomst'], 'toewijzing_werker', 'select'),
  ].join('');
}

const overzicht = `
create view toewijzing.toewijzing_lees with (security_invoker = true) as
select t.id, t.gemeente_code, t.eigenaar, t.betrokkene, b.woning_id, b.datum, b.jaar, b.afwijkend, b.status, b.einde_huur, b.versie,
       p.grootte, p.samenstelling, p.ouderenhuishouden, p.wachttijd_maanden, p.zoektijd_maanden,
       f.rekeninkomen_cent, f.passendheid, h.statushouder, h.grondslag,
       array_remove(array[case when b.id is not null then 'BEDRIJF' end, case when p.id is not null then 'PERSOON' end,
         case when f.id is not null then 'FINANCIEEL' end, case when h.id is not null then 'HERKOMST' end], null) as open
  from toewijzing.toewijzing t
  left join toewijzing.toewijzing_bedrijf b on b.id = t.id
  left join toewijzing.toewijzing_persoon p on p.id = t.id
  left join toewijzing.toewijzing_financieel f on f.id = t.id
  left join toewijzing.toewijzing_herkomst h on h.id = t.id;
grant select on toewijzing.toewijzing_lees to ${rol};
`;
