import type { MigrationInterface, QueryRunner } from 'typeorm';
import { werkerbeleid } from '../../kern/rls';

/** Only added to, by whomever: what was measured, said, proved or signed stands. */
const blijvend = ['meting', 'duiding', 'bewijs', 'trekkerschap', 'afspraak_ondertekening'];
const tabellen = ['meetronde', ...blijvend];

const eigen = (handeling: string): string =>
  `(select beleid.mag('${handeling}')) and eigenaar = (select beleid.partner()) and gemeente_code = (select beleid.gemeente())`;
/** The caller is one of those who made or carry out this agreement. */
const partij = `exists (select 1 from samenwerking.afspraak a where a.id = afspraak_id and (select beleid.partner()) = any(a.partijen))`;

/** How the agreements go: measurements in rounds, what partners say of them, evidence, who leads, and who signed. */
export class SamenwerkingMeting1100000000020 implements MigrationInterface {
  name = 'SamenwerkingMeting1100000000020';

  async up(loper: QueryRunner): Promise<void> {
    await loper.query(`
      alter table samenwerking.afsprakenset add column geladen_op timestamptz not null default beleid.nu();
      -- Whom the agreement itself names as leading it; and a mark of its words, so that a signature stays under what was read.
      alter table samenwerking.afspraak add column trekker text, add column merk text;
      -- Which measurement rule takes this indicator from the graph.
      alter table samenwerking.indicator add column meting text;

      create table samenwerking.meetronde (
        id uuid primary key, gemeente_code text not null, peildatum date not null,
        aanleiding text not null check (aanleiding in ('KALENDER', 'VERZOEK')),
        gevraagd_door text, gevraagd_rol text, gevraagd_op timestamptz not null, klaar_op timestamptz,
        pogingen int not null default 0, volgende_poging timestamptz not null default clock_timestamp(),
        huur uuid, gehuurd_tot timestamptz, check ((aanleiding = 'VERZOEK') = (gevraagd_door is not null)));
      create unique index meetronde_kalender on samenwerking.meetronde (gemeente_code, peildatum) where aanleiding = 'KALENDER';
      create index on samenwerking.meetronde (volgende_poging) where klaar_op is null;
      create table samenwerking.meting (
        id uuid primary key, volgnummer bigint generated always as identity, gemeente_code text not null,
        ronde_id uuid not null references samenwerking.meetronde (id), afspraak_id uuid not null references samenwerking.afspraak (id),
        indicator text not null, partij text, onderdeel text, peildatum date not null, waarde double precision, reden text,
        definitie text not null, bron text not null, beleidsversie text not null, gemeten_op timestamptz not null,
        check (waarde is not null or reden is not null));
      create unique index meting_eenmaal on samenwerking.meting
        (ronde_id, afspraak_id, indicator, peildatum, coalesce(partij, ''), coalesce(onderdeel, ''));
      create index on samenwerking.meting (afspraak_id, indicator, peildatum);
      create table samenwerking.duiding (
        id uuid primary key, gemeente_code text not null, eigenaar text not null references beleid.partner (id),
        bij uuid not null, tekst text not null, op timestamptz not null, rol text not null);
      create index on samenwerking.duiding (bij, op);
      create table samenwerking.bewijs (
        id uuid primary key, volgnummer bigint generated always as identity, gemeente_code text not null,
        eigenaar text not null references beleid.partner (id), afspraak_id uuid not null references samenwerking.afspraak (id),
        indicator text not null, stand text not null check (stand in ('BEZIG', 'BEHAALD', 'NIET_BEHAALD')), dag date not null,
        link text check (link ~ '^https?://'), toelichting text not null, op timestamptz not null, rol text not null);
      create index on samenwerking.bewijs (afspraak_id, indicator, dag);
      create table samenwerking.trekkerschap (
        volgnummer bigint generated always as identity primary key, gemeente_code text not null,
        eigenaar text not null references beleid.partner (id), afspraak_id uuid not null references samenwerking.afspraak (id),
        trekker text not null references beleid.partner (id), op timestamptz not null, rol text not null);
      create index on samenwerking.trekkerschap (afspraak_id);
      create table samenwerking.afspraak_ondertekening (
        afspraak_id uuid not null references samenwerking.afspraak (id), eigenaar text not null references beleid.partner (id),
        merk text not null, gemeente_code text not null, op timestamptz not null, door text not null, rol text not null,
        primary key (afspraak_id, eigenaar, merk));

      update samenwerking.afspraak set merk = md5(tekst);
      create or replace view samenwerking.prestatieafspraak_lees with (security_invoker = true) as
        select a.id, a.set_id, s.naam as set, a.nummer, a.thema, a.tekst, a.soort, a.partijen, a.bron, a.geldig_van::text, a.geldig_tot::text,
               s.geldig_tot::text as set_geldig_tot, s.ondertekenaars, a.merk
          from samenwerking.afspraak a join samenwerking.afsprakenset s on s.id = a.set_id;

      create function samenwerking.blijft_staan() returns trigger language plpgsql as
        $$ begin raise exception 'Wat gemeten of gezegd is, blijft staan; voeg iets nieuws toe.'; end $$;
    `);
    for (const tabel of tabellen) {
      await loper.query(`
        alter table samenwerking.${tabel} enable row level security;
        alter table samenwerking.${tabel} force row level security;
        create policy beheer on samenwerking.${tabel} to current_user using (true) with check (true);
        create policy lezen on samenwerking.${tabel} for select to samenwerking using (gemeente_code = (select beleid.gemeente()));
        grant select, insert on samenwerking.${tabel} to samenwerking;
      `);
    }
    for (const tabel of blijvend) {
      await loper.query(`create trigger blijft_staan before update or delete on samenwerking.${tabel}
        for each row execute function samenwerking.blijft_staan()`);
    }
    await loper.query(`
      revoke insert on samenwerking.meting from samenwerking;
      create policy vragen on samenwerking.meetronde for insert to samenwerking with check (
        (select beleid.mag('vraagMetingAan')) and gemeente_code = (select beleid.gemeente()) and aanleiding = 'VERZOEK'
        and gevraagd_door = (select beleid.partner()) and klaar_op is null);
      create policy zeggen on samenwerking.duiding for insert to samenwerking with check (${eigen('legDuidingVast')});
      create policy bewijzen on samenwerking.bewijs for insert to samenwerking with check (${eigen('legBewijsVast')} and ${partij});
      create policy aanwijzen on samenwerking.trekkerschap for insert to samenwerking with check (
        ${eigen('wijsTrekkerAan')} and ${partij}
        and exists (select 1 from samenwerking.afspraak a where a.id = afspraak_id and trekker = any(a.partijen)));
      -- The document is signed by who made it, also where others carry out an agreement.
      create policy tekenen on samenwerking.afspraak_ondertekening for insert to samenwerking with check (
        ${eigen('ondertekenAfspraak')} and exists (
          select 1 from samenwerking.afspraak a join samenwerking.afsprakenset s on s.id = a.set_id
           where a.id = afspraak_id and a.merk = afspraak_ondertekening.merk and (select beleid.partner()) = any(s.ondertekenaars)));
      ${werkerbeleid(['samenwerking.meetronde'], 'samenwerking_werker', 'select, insert, update')}
      ${werkerbeleid(['samenwerking.meting'], 'samenwerking_werker', 'select, insert')}
      ${werkerbeleid(['samenwerking.afsprakenset', 'samenwerking.afspraak', 'samenwerking.indicator'], 'samenwerking_werker', 'select')}
    `);
  }

  async down(loper: QueryRunner): Promise<void> {
    for (const tabel of ['indicator', 'afspraak', 'afsprakenset'])
      await loper.query(
        `drop policy werker on samenwerking.${tabel}; revoke select on samenwerking.${tabel} from samenwerking_werker`,
      );
    for (const tabel of [...tabellen].reverse()) await loper.query(`drop table samenwerking.${tabel}`);
    await loper.query(`
      drop function samenwerking.blijft_staan;
      drop view samenwerking.prestatieafspraak_lees;
      alter table samenwerking.indicator drop column meting;
      alter table samenwerking.afspraak drop column trekker, drop column merk;
      alter table samenwerking.afsprakenset drop column geladen_op;
      create view samenwerking.prestatieafspraak_lees with (security_invoker = true) as
        select a.id, a.set_id, s.naam as set, a.nummer, a.thema, a.tekst, a.soort, a.partijen, a.bron, a.geldig_van::text, a.geldig_tot::text,
               s.geldig_tot::text as set_geldig_tot
          from samenwerking.afspraak a join samenwerking.afsprakenset s on s.id = a.set_id;
      grant select on samenwerking.prestatieafspraak_lees to samenwerking;
    `);
  }
}
