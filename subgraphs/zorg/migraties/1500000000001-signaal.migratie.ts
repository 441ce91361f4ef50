import type { MigrationInterface, QueryRunner } from 'typeorm';
import { schemaNeer, schemaOp } from '../../kern/migratie/schema.sql';
import { signaalBeleid } from '../signaal/signaal.rls';

/** Tables of the text about one signal: each category its own, nobody reads them yet (only `inzage`, later). */
const inhoudstabellen = ['PARTNER', 'FINANCIEEL', 'SOCIAAL', 'ZORG'].map(
  (categorie) => `
  create table zorg.signaal_${categorie.toLowerCase()} (
    id uuid primary key, signaal_id uuid not null, categorie text not null default '${categorie}' check (categorie = '${categorie}'),
    eigenaar text not null, gemeente_code text not null,
    soort text not null check (soort in ('MELDING','TOESTEMMING','VERWIJZING','TERUGGAVE')),
    door text not null, tekst text not null, op timestamptz not null,
    foreign key (signaal_id, categorie) references zorg.signaal (id, categorie));
  create index on zorg.signaal_${categorie.toLowerCase()} (signaal_id);
  grant insert on zorg.signaal_${categorie.toLowerCase()} to zorg;`,
);

export class ZorgSignaal1500000000001 implements MigrationInterface {
  name = 'ZorgSignaal1500000000001';

  async up(loper: QueryRunner): Promise<void> {
    await loper.query(schemaOp('zorg'));
    await loper.query(`
  -- The category of a row follows from its soort and is never written by hand (toegang: "Rows").
  create table zorg.signaal (
    id uuid primary key, gemeente_code text not null, eigenaar text not null,
    soort text not null check (soort in ('VALRISICO','EENZAAMHEID','ENERGIEARMOEDE','HUISELIJK_GEWELD','HUURACHTERSTAND',
      'VERWAARLOZING','VERWARD_GEDRAG','COLLECTIEF')),
    categorie text not null generated always as (case
      when soort in ('VALRISICO','VERWARD_GEDRAG') then 'ZORG'
      when soort in ('HUURACHTERSTAND','ENERGIEARMOEDE') then 'FINANCIEEL'
      when soort = 'COLLECTIEF' then 'PARTNER'
      else 'SOCIAAL' end) stored,
    gemeld_op timestamptz not null, gemeld_rol text not null, gemeld_doel text not null,
    betrokkene uuid,
    unique (id, categorie),
    check (soort <> 'COLLECTIEF' or betrokkene is null));
  create index on zorg.signaal (eigenaar, gemeld_rol, gemeld_doel, gemeld_op desc, id desc);
  create index on zorg.signaal (gemeld_op desc, id desc);
  create index on zorg.signaal (gemeente_code, gemeld_op desc, id desc) where soort = 'COLLECTIEF';

  -- Apart from the row, because the partner that raised it keeps the row but not the wijk.
  create table zorg.signaal_plaats (
    signaal_id uuid primary key references zorg.signaal (id), categorie text not null, eigenaar text not null,
    gemeente_code text not null, wijk_code text not null,
    foreign key (signaal_id, categorie) references zorg.signaal (id, categorie));
  create index on zorg.signaal_plaats (wijk_code);

  create table zorg.signaal_persoon (
    signaal_id uuid primary key references zorg.signaal (id), persoon_id uuid not null, eigenaar text not null,
    gemeente_code text not null, naam text not null, contact text, geboortejaar int);
  -- Consent is added, never overwritten: the last entry counts.
  create table zorg.signaal_toestemming (
    nr bigint generated always as identity primary key, signaal_id uuid not null references zorg.signaal (id),
    eigenaar text not null, gemeente_code text not null,
    status text not null check (status in ('ONBEKEND','GEGEVEN','GEWEIGERD','NIET_MOGELIJK')), op date not null);
  create index on zorg.signaal_toestemming (signaal_id, nr desc);
  ${inhoudstabellen.join('\n')}

  create table zorg.doorverwijzing (
    id uuid primary key, signaal_id uuid not null references zorg.signaal (id), eigenaar text not null, gemeente_code text not null,
    gemeld_rol text not null, gemeld_doel text not null, categorie text not null, wijk_code text not null,
    naar text not null, doel text not null, op timestamptz not null, wettelijke_grond text,
    status text not null default 'DOORVERWEZEN' check (status in ('DOORVERWEZEN','OPGEPAKT','NIET_OPGEPAKT')));
  create unique index een_lopende_doorverwijzing on zorg.doorverwijzing (signaal_id, naar, doel) where status <> 'NIET_OPGEPAKT';
  create index on zorg.doorverwijzing (naar, doel, signaal_id);
  create table zorg.doorverwijzing_teruggave (
    doorverwijzing_id uuid primary key references zorg.doorverwijzing (id), eigenaar text not null, gemeente_code text not null,
    op timestamptz not null);
  -- Only the receiver knows that it is done: the sender goes on reading OPGEPAKT (Z6).
  create table zorg.doorverwijzing_afronding (
    doorverwijzing_id uuid primary key references zorg.doorverwijzing (id), eigenaar text not null, gemeente_code text not null,
    op timestamptz not null);
`);
    await loper.query(signaalBeleid);
  }

  async down(loper: QueryRunner): Promise<void> {
    await loper.query(schemaNeer('zorg'));
  }
}
