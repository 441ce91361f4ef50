import type { MigrationInterface, QueryRunner } from 'typeorm';
import { leesbeleid, schrijfbeleid, type Beleidstabel } from '../../kern/rls';

/** This dossier is in the list that was shared with the caller's partner; empty under another doel. */
const gedeeld = (kolom: string): string => `${kolom} = any ((select leefbaarheid.gedeelde_dossiers())::uuid[])`;

const tabellen: Beleidstabel[] = [
  { tabel: 'leefbaarheid.dossier', type: 'Dossier', categorie: 'SOCIAAL', rij: true, gedeeld: gedeeld('id') },
  { tabel: 'leefbaarheid.dossier_persoon', type: 'Dossier', categorie: 'PERSOON', gedeeld: gedeeld('id') },
  { tabel: 'leefbaarheid.dossier_sociaal', type: 'Dossier', categorie: 'SOCIAAL', gedeeld: gedeeld('id') },
  { tabel: 'leefbaarheid.deelname', type: 'Dossier', categorie: 'PERSOON', gedeeld: gedeeld('dossier_id') },
  {
    tabel: 'leefbaarheid.strafrechtelijk_feit',
    type: 'Dossier',
    categorie: 'STRAFRECHT',
    gedeeld: gedeeld('dossier_id'),
  },
  // Not a row by rule (c): every field of an interventie is SOCIAAL, so a party without SOCIAAL sees none (toegang: politie).
  { tabel: 'leefbaarheid.interventie', type: 'Interventie', categorie: 'SOCIAAL', gedeeld: gedeeld('dossier_id') },
];

/** Dossiers, with a table per category, and their participants (A5, L9). */
export class LeefbaarheidDossier1400000000002 implements MigrationInterface {
  name = 'LeefbaarheidDossier1400000000002';

  async up(loper: QueryRunner): Promise<void> {
    await loper.query(tabellenOp + functiesOp);
    for (const tabel of tabellen) await loper.query(leesbeleid(tabel, 'leefbaarheid'));
    await loper.query(schrijven + lezenOp);
  }

  async down(loper: QueryRunner): Promise<void> {
    await loper.query(`
      drop view leefbaarheid.dossier_lees;
      drop table leefbaarheid.dossier, leefbaarheid.dossier_persoon, leefbaarheid.dossier_sociaal, leefbaarheid.deelname,
        leefbaarheid.strafrechtelijk_feit, leefbaarheid.interventie cascade;
      drop function leefbaarheid.gedeelde_dossiers();
      drop function leefbaarheid.deelbezwaar(text);
    `);
  }
}

const plaats = `gemeente_code text not null, eigenaar text not null, wijk_code text not null`;
const bijDossier = (kolom: string): string =>
  `foreign key (${kolom}, eigenaar) references leefbaarheid.dossier (id, eigenaar)`;

// The composite keys hold what belongs to a dossier to the dossier's own organisation.
const tabellenOp = `
create table leefbaarheid.dossier (
  id uuid primary key, ${plaats}, betrokkene uuid, geopend_op timestamptz not null, unique (id, eigenaar));
create index on leefbaarheid.dossier (eigenaar, geopend_op desc, id desc);
create table leefbaarheid.dossier_persoon (
  id uuid primary key, ${plaats}, niveau text not null check (niveau in ('WONING','COMPLEX','STRAAT','BUURT','WIJK')),
  status text not null check (status in ('OPEN','IN_BEHANDELING','AFGESLOTEN')), woning_id uuid,
  straat text, huisnummer int, toevoeging text, postcode text, plaats text,
  persoon_id uuid, naam text, contact text, geboortejaar int, ${bijDossier('id')});
create index on leefbaarheid.dossier_persoon (woning_id);
create table leefbaarheid.dossier_sociaal (id uuid primary key, ${plaats}, aanleiding text not null, ${bijDossier('id')});
create table leefbaarheid.deelname (
  id uuid primary key, dossier_id uuid not null, ${plaats}, partner text not null, doel text not null, van timestamptz not null,
  tot timestamptz not null check (tot > van), beeindigd_op timestamptz, reden text, ${bijDossier('dossier_id')});
create index on leefbaarheid.deelname (partner, doel, tot) where beeindigd_op is null;
create index on leefbaarheid.deelname (dossier_id, van);
create table leefbaarheid.strafrechtelijk_feit (
  id uuid primary key, dossier_id uuid not null, ${plaats}, betrokkene uuid, soort text not null, op date not null, toelichting text, ${bijDossier('dossier_id')});
create index on leefbaarheid.strafrechtelijk_feit (dossier_id);
create table leefbaarheid.interventie (
  id uuid primary key, dossier_id uuid not null, ${plaats}, betrokkene uuid, instrument text not null,
  pijler text not null check (pijler in ('FYSIEK','SOCIAAL_PREVENTIEF','SOCIAAL_REPRESSIEF','SAMEN_WONEN')), op date not null, effect text,
  ${bijDossier('dossier_id')});
create index on leefbaarheid.interventie (dossier_id);
`;

const functiesOp = `
-- Dossiers shared with the caller's partner for the caller's doel, now. SECURITY DEFINER: the policies of deelname refer to it.
create function leefbaarheid.gedeelde_dossiers() returns uuid[] language sql stable security definer set search_path = pg_catalog, leefbaarheid as $$
  select coalesce(array_agg(distinct d.dossier_id), '{}') from leefbaarheid.deelname d
   where d.partner = (select beleid.partner()) and d.doel = (select beleid.doel()) and d.beeindigd_op is null
     and d.van <= (select beleid.nu()) and (select beleid.nu()) <= d.tot $$;
-- Why the caller may not share a dossier with this partner; null = nothing against it. Never with another corporatie (A7).
create function leefbaarheid.deelbezwaar(p_partner text) returns text language sql stable security definer set search_path = pg_catalog, leefbaarheid as $$
  select case when p.id is null then 'ONBEKEND' when p.id = beleid.partner() then 'ZELF' when p.soort = 'CORPORATIE' then 'CORPORATIE'
              when p.id <> all (beleid.deelbaar_type('Dossier')) then 'GEEN_CONVENANT' end
    from (select p_partner as gevraagd) v left join beleid.partner p on p.id = v.gevraagd $$;
revoke all on function leefbaarheid.gedeelde_dossiers(), leefbaarheid.deelbezwaar(text) from public;
grant execute on function leefbaarheid.gedeelde_dossiers(), leefbaarheid.deelbezwaar(text) to leefbaarheid;
`;

const naar = 'leefbaarheid';
const schrijven = `
grant select, insert on leefbaarheid.dossier, leefbaarheid.dossier_persoon, leefbaarheid.dossier_sociaal, leefbaarheid.deelname,
  leefbaarheid.strafrechtelijk_feit, leefbaarheid.interventie to ${naar};
grant update (status) on leefbaarheid.dossier_persoon to ${naar};
grant update (tot, beeindigd_op, reden) on leefbaarheid.deelname to ${naar};
${['dossier', 'dossier_persoon', 'dossier_sociaal', 'strafrechtelijk_feit', 'interventie']
  .map((t) => schrijfbeleid(`leefbaarheid.${t}`, 'insert', ['openDossier'], naar))
  .join('')}
${schrijfbeleid('leefbaarheid.dossier_persoon', 'update', ['openDossier'], naar)}
${schrijfbeleid('leefbaarheid.deelname', 'insert', ['deelDossier'], naar)}
${schrijfbeleid('leefbaarheid.deelname', 'update', ['deelDossier', 'beeindigDeling'], naar)}
create policy in_eigen_wijk on leefbaarheid.dossier as restrictive for insert to ${naar}
  with check ((select beleid.wijken()) is null or wijk_code = any ((select beleid.wijken())::text[]));
-- A running share needs a partner with whom this may be shared; ending one is always possible.
create policy alleen_deelbaar on leefbaarheid.deelname as restrictive for insert to ${naar} with check (leefbaarheid.deelbezwaar(partner) is null);
create policy alleen_deelbaar_langer on leefbaarheid.deelname as restrictive for update to ${naar}
  with check (beeindigd_op is not null or leefbaarheid.deelbezwaar(partner) is null);
`;

// STRAFRECHT has no row of its own per dossier: on a row that is visible, it is open when it is own or reachable for this category.
const lezenOp = `
create view leefbaarheid.dossier_lees with (security_invoker = true) as
select d.id, d.gemeente_code, d.eigenaar, d.betrokkene, d.geopend_op, p.niveau, p.wijk_code, p.woning_id, p.status,
       p.straat, p.huisnummer, p.toevoeging, p.postcode, p.plaats, p.persoon_id, p.naam, p.contact, p.geboortejaar,
       array_remove(array[
         case when p.id is not null then 'PERSOON' end,
         case when s.id is not null then 'SOCIAAL' end,
         case when (d.eigenaar = (select beleid.partner()) and (select beleid.bereik('STRAFRECHT', 'Dossier')) in ('EIGEN', 'GEDEELD'))
                or d.eigenaar = any ((select beleid.deelbaar('STRAFRECHT', 'Dossier'))::text[]) then 'STRAFRECHT' end], null) as open
  from leefbaarheid.dossier d
  left join leefbaarheid.dossier_persoon p on p.id = d.id
  left join leefbaarheid.dossier_sociaal s on s.id = d.id;
grant select on leefbaarheid.dossier_lees to ${naar};
`;
