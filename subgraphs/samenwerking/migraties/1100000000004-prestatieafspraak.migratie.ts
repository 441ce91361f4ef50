import type { MigrationInterface, QueryRunner } from 'typeorm';

const tabellen = ['afsprakenset', 'afspraak', 'indicator'];

/** Agreements by validity date: sets, agreements and indicators are public, and loaded by the gemeente. */
export class SamenwerkingPrestatieafspraak1100000000004 implements MigrationInterface {
  name = 'SamenwerkingPrestatieafspraak1100000000004';

  async up(loper: QueryRunner): Promise<void> {
    await loper.query(`
      create table samenwerking.afsprakenset (
        id uuid primary key, gemeente_code text not null, naam text not null, geldig_van date not null, geldig_tot date,
        ondertekenaars text[] not null, bron text, unique (gemeente_code, naam), check (geldig_tot > geldig_van));
      create table samenwerking.afspraak (
        id uuid primary key, gemeente_code text not null, set_id uuid not null references samenwerking.afsprakenset (id),
        nummer int not null check (nummer > 0), thema text not null, tekst text not null, soort text not null,
        partijen text[] not null, bron text, geldig_van date not null, geldig_tot date, unique (set_id, nummer, geldig_van));
      create table samenwerking.indicator (
        id uuid primary key, gemeente_code text not null, afspraak_id uuid not null references samenwerking.afspraak (id) on delete cascade,
        volgorde int not null, code text not null, naam text not null, eenheid text not null,
        doel numeric, richting text check (richting in ('MINSTENS','HOOGSTENS')), deadline date, wanneer text, doel_tekst text,
        afgeleid boolean not null, streven boolean not null, toelichting text, partij text, basisjaar int,
        nul_peildatum date, nul_waarde numeric, unique (afspraak_id, code));
      grant select, insert, update, delete on samenwerking.afsprakenset, samenwerking.afspraak, samenwerking.indicator to samenwerking;
    `);
    for (const tabel of tabellen) {
      // Public within the gemeente: no doel is needed to read what is published anyway.
      const schrijven = `gemeente_code = (select beleid.gemeente()) and (select beleid.mag('importeer'))
        and split_part((select beleid.rol()), '/', 1) = 'gemeente'`;
      await loper.query(`
        alter table samenwerking.${tabel} enable row level security;
        alter table samenwerking.${tabel} force row level security;
        create policy beheer on samenwerking.${tabel} to current_user using (true) with check (true);
        create policy lezen on samenwerking.${tabel} for select to samenwerking using (gemeente_code = (select beleid.gemeente()));
        create policy laden on samenwerking.${tabel} for insert to samenwerking with check (${schrijven});
        create policy bijwerken on samenwerking.${tabel} for update to samenwerking using (${schrijven}) with check (${schrijven});
        create policy weghalen on samenwerking.${tabel} for delete to samenwerking using (${schrijven});
      `);
    }
    await loper.query(`
      -- Calendar days as ISO text: they have no time zone, and text in this form sorts as days do.
      create view samenwerking.prestatieafspraak_lees with (security_invoker = true) as
        select a.id, a.set_id, s.naam as set, a.nummer, a.thema, a.tekst, a.soort, a.partijen, a.bron, a.geldig_van::text, a.geldig_tot::text,
               s.geldig_tot::text as set_geldig_tot
          from samenwerking.afspraak a join samenwerking.afsprakenset s on s.id = a.set_id;
      grant select on samenwerking.prestatieafspraak_lees to samenwerking;
    `);
  }

  async down(loper: QueryRunner): Promise<void> {
    await loper.query(`drop view samenwerking.prestatieafspraak_lees`);
    for (const tabel of [...tabellen].reverse()) await loper.query(`drop table samenwerking.${tabel}`);
  }
}
