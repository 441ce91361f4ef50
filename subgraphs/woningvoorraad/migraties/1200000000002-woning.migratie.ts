import type { MigrationInterface, QueryRunner } from 'typeorm';
import { leesbeleid, schrijfbeleid, werkerbeleid, type Beleidstabel } from '../../kern/rls';

const rol = 'woningvoorraad';
const lezers = 'woningvoorraad, toewijzing, leefbaarheid, zorg';

/** The row is PARTNER; address, rent, use and state are BEDRIJF (toegang: "Fields"). */
const tabellen: Beleidstabel[] = [
  { tabel: 'woningvoorraad.woning', type: 'Woning', categorie: 'PARTNER', rij: true },
  { tabel: 'woningvoorraad.woning_zelfstandig', type: 'Woning', categorie: 'PARTNER' },
  { tabel: 'woningvoorraad.woning_bedrijf', type: 'Woning', categorie: 'BEDRIJF' },
  { tabel: 'woningvoorraad.woning_huur', type: 'Woning', categorie: 'BEDRIJF' },
  { tabel: 'woningvoorraad.woning_gebruik', type: 'Woning', categorie: 'BEDRIJF' },
  { tabel: 'woningvoorraad.woning_exploitatie', type: 'Woning', categorie: 'BEDRIJF' },
];

/** Dwellings with their dated facts, the view that graph and other subgraphs read, and who may write them. */
export class WoningvoorraadWoning1200000000002 implements MigrationInterface {
  name = 'WoningvoorraadWoning1200000000002';

  async up(loper: QueryRunner): Promise<void> {
    await loper.query(aanmaak);
    await loper.query(tabellen.map((t) => leesbeleid(t, lezers)).join(''));
    await loper.query(tabellen.map(({ tabel }) => schrijfbeleid(tabel, 'insert', ['importeer'], rol)).join(''));
    await loper.query(tabellen.map(({ tabel }) => schrijfbeleid(tabel, 'update', ['importeer'], rol)).join(''));
    await loper.query(werkerbeleid(['woningvoorraad.woning_bedrijf'], `${rol}_werker`, 'select, update'));
    await loper.query(uit);
  }

  async down(loper: QueryRunner): Promise<void> {
    await loper.query(`
      drop view woningvoorraad_uit.huur;
      drop view woningvoorraad_uit.woning;
      drop view woningvoorraad.woning_lees;
      ${[...tabellen]
        .reverse()
        .map(({ tabel }) => `drop table ${tabel};`)
        .join('\n')}
    `);
  }
}

const sleutel = `woning_id uuid not null references woningvoorraad.woning (id),
  gemeente_code text not null, eigenaar text not null, wijk_code text not null`;
/** A fact holds from \`van\` up to but not including \`tot\`; \`bekend\` = the peildatum at which a file told it. */
const geldig = `van date not null, tot date not null default 'infinity', bekend date not null, check (van < tot), primary key (woning_id, van)`;

const aanmaak = `
create table woningvoorraad.woning (
  id uuid primary key, gemeente_code text not null references woningvoorraad.gemeente (code), eigenaar text not null,
  wijk_code text not null references woningvoorraad.wijk (code), buurt_code text references woningvoorraad.buurt (code),
  soort text not null check (soort in ('EENGEZINS','APPARTEMENT','BENEDENWONING','BOVENWONING','MAISONNETTE','ONZELFSTANDIG','STANDPLAATS')),
  bouwjaar int, oppervlakte int, kamers int, energielabel text, levensloopbestendig boolean not null, geclusterd boolean not null,
  flexwoning boolean not null, standplaats boolean not null);
create index on woningvoorraad.woning (eigenaar);
create index on woningvoorraad.woning (wijk_code);
create table woningvoorraad.woning_bedrijf (
  id uuid primary key references woningvoorraad.woning (id), gemeente_code text not null, eigenaar text not null, wijk_code text not null,
  id_extern text not null, bag_id text, straat text not null, huisnummer int not null, toevoeging text, postcode text not null,
  plaats text not null, streefhuur_cent int, conditie int check (conditie between 1 and 6),
  status text not null check (status in ('VERHUURD','LEEG','ONTWIKKELING','RENOVATIE','GESLOOPT','VERKOCHT')),
  versie int not null default 1, unique (eigenaar, id_extern));
create index on woningvoorraad.woning_bedrijf (postcode, huisnummer);
create index on woningvoorraad.woning_bedrijf (eigenaar, straat, huisnummer);
create table woningvoorraad.woning_huur (${sleutel}, kale_huur_cent int check (kale_huur_cent >= 0), ${geldig});
create table woningvoorraad.woning_gebruik (
  ${sleutel}, gebruik text not null check (gebruik in ('REGULIER','EXTRAMURAAL','INTRAMURAAL')), ${geldig});
create table woningvoorraad.woning_zelfstandig (${sleutel}, zelfstandig boolean not null, ${geldig});
-- One row per stretch in which the owner let the dwelling; \`van\` = -infinity: since before the series began.
create table woningvoorraad.woning_exploitatie (
  ${sleutel}, van date not null, reden_in text check (reden_in in ('NIEUWBOUW','AANKOOP','OVERNAME','SAMENVOEGING','SPLITSING','TRANSFORMATIE')),
  tot date not null default 'infinity',
  reden_uit text check (reden_uit in ('SLOOP','VERKOOP','OVERNAME','SAMENVOEGING','SPLITSING','TRANSFORMATIE')),
  check (van < tot), primary key (woning_id, van));

grant select, insert, update on ${tabellen.map((t) => t.tabel).join(', ')} to woningvoorraad;

-- One row per dwelling as the caller may see it today; \`open\` tells the shield which categories the rows gave.
create view woningvoorraad.woning_lees with (security_invoker = true) as
select w.*, z.zelfstandig, b.id_extern, b.bag_id, b.straat, b.huisnummer, b.toevoeging, b.postcode, b.plaats, b.streefhuur_cent, b.conditie,
       b.status, b.versie, h.kale_huur_cent, g.gebruik,
       array_remove(array['OPENBAAR', 'PARTNER', case when b.id is not null then 'BEDRIJF' end], null) as open
  from woningvoorraad.woning w
  left join woningvoorraad.woning_bedrijf b on b.id = w.id
  left join woningvoorraad.woning_zelfstandig z
    on z.woning_id = w.id and z.van <= (select beleid.vandaag()) and z.tot > (select beleid.vandaag())
  left join woningvoorraad.woning_huur h
    on h.woning_id = w.id and h.van <= (select beleid.vandaag()) and h.tot > (select beleid.vandaag())
  left join woningvoorraad.woning_gebruik g
    on g.woning_id = w.id and g.van <= (select beleid.vandaag()) and g.tot > (select beleid.vandaag());
grant select on woningvoorraad.woning_lees to woningvoorraad;
`;

const uit = `
create view woningvoorraad_uit.woning with (security_invoker = true) as
select w.id, w.gemeente_code, w.eigenaar, w.wijk_code, w.soort, z.zelfstandig,
       array_remove(array['OPENBAAR', 'PARTNER', case when b.id is not null then 'BEDRIJF' end], null) as open,
       h.kale_huur_cent, b.status, b.versie, b.straat, b.huisnummer, b.toevoeging, b.postcode, b.plaats
  from woningvoorraad.woning w
  left join woningvoorraad.woning_bedrijf b on b.id = w.id
  left join woningvoorraad.woning_zelfstandig z
    on z.woning_id = w.id and z.van <= (select beleid.vandaag()) and z.tot > (select beleid.vandaag())
  left join woningvoorraad.woning_huur h
    on h.woning_id = w.id and h.van <= (select beleid.vandaag()) and h.tot > (select beleid.vandaag());
grant select on woningvoorraad_uit.woning to toewijzing, leefbaarheid, zorg;
-- Dated rents: an allocation is judged by the rent of its own day (T9).
create view woningvoorraad_uit.huur with (security_invoker = true) as
select woning_id, kale_huur_cent, van, tot from woningvoorraad.woning_huur;
grant select on woningvoorraad_uit.huur to toewijzing;
grant select (id, gemeente_code, eigenaar, wijk_code, soort) on woningvoorraad.woning to toewijzing, leefbaarheid, zorg;
grant select (id, gemeente_code, eigenaar, wijk_code, status, versie, straat, huisnummer, toevoeging, postcode, plaats)
  on woningvoorraad.woning_bedrijf to toewijzing, leefbaarheid, zorg;
grant select (woning_id, gemeente_code, eigenaar, wijk_code, zelfstandig, van, tot) on woningvoorraad.woning_zelfstandig
  to toewijzing, leefbaarheid, zorg;
grant select (woning_id, gemeente_code, eigenaar, wijk_code, kale_huur_cent, van, tot) on woningvoorraad.woning_huur
  to toewijzing, leefbaarheid, zorg;
`;
