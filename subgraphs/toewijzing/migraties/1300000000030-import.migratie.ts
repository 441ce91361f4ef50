import type { MigrationInterface, QueryRunner } from 'typeorm';
import { schrijfbeleid } from '../../kern/rls';

const tabel = 'toewijzing.toewijzing_bron';

/**
 * From which line of its owner's files an allocation came. The fingerprint is keyed: it tells whether a line changed to who
 * may not read what it says.
 */
export class ToewijzingImport1300000000030 implements MigrationInterface {
  name = 'ToewijzingImport1300000000030';

  async up(loper: QueryRunner): Promise<void> {
    await loper.query(`
      alter table toewijzing.toewijzing_herkomst add column doelgroep text
        check (doelgroep in ('EEN_TWEE', 'DRIE_PLUS', 'JONGEREN', 'OUDEREN', 'AANDACHTSGROEP'));
      create table ${tabel} (
        eigenaar text not null, id_extern text not null, gemeente_code text not null, afdruk text not null,
        toewijzing_id uuid not null unique references toewijzing.toewijzing (id), primary key (eigenaar, id_extern));
      alter table ${tabel} enable row level security;
      alter table ${tabel} force row level security;
      create policy beheer on ${tabel} to current_user using (true) with check (true);
      create policy lezen on ${tabel} for select to toewijzing using (
        eigenaar = (select beleid.partner()) and (select beleid.mag('importeer')));
      grant select, insert, update (afdruk, toewijzing_id) on ${tabel} to toewijzing;
      ${schrijfbeleid(tabel, 'insert', ['importeer'], 'toewijzing')}
      ${schrijfbeleid(tabel, 'update', ['importeer'], 'toewijzing')}`);
  }

  async down(loper: QueryRunner): Promise<void> {
    await loper.query(`
      drop table ${tabel};
      alter table toewijzing.toewijzing_herkomst drop column doelgroep;`);
  }
}
