import type { MigrationInterface, QueryRunner } from 'typeorm';
import { leesbeleid, schrijfbeleid } from '../../kern/rls';

/** Contracts with zorgaanbieders that let dwellings on, each with the flag of its allonge (T10). */
export class ZorgZorgovereenkomst1500000000080 implements MigrationInterface {
  name = 'ZorgZorgovereenkomst1500000000080';

  async up(loper: QueryRunner): Promise<void> {
    const tabel = 'zorg.zorgovereenkomst';
    await loper.query(`
create table ${tabel} (
  id uuid primary key, gemeente_code text not null, eigenaar text not null, wijk_code text not null, id_extern text not null,
  zorgaanbieder text not null, omschrijving text not null, woningen int check (woningen >= 0), allonge boolean not null, geldig_van date not null, geldig_tot date,
  unique (eigenaar, id_extern), check (geldig_tot >= geldig_van));
${leesbeleid({ tabel, type: 'Zorgovereenkomst', categorie: 'BEDRIJF', rij: true }, 'zorg')}
${schrijfbeleid(tabel, 'insert', ['importeer'], 'zorg')}
${schrijfbeleid(tabel, 'update', ['importeer'], 'zorg')}
grant select, insert, update on ${tabel} to zorg;
create view zorg.zorgovereenkomst_lees with (security_invoker = true) as
select id, eigenaar, wijk_code, id_extern, zorgaanbieder, omschrijving, woningen, allonge, geldig_van::text, geldig_tot::text from ${tabel};
grant select on zorg.zorgovereenkomst_lees to zorg;
`);
  }

  async down(loper: QueryRunner): Promise<void> {
    await loper.query('drop view zorg.zorgovereenkomst_lees; drop table zorg.zorgovereenkomst');
  }
}
