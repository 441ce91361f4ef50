import type { MigrationInterface, QueryRunner } from 'typeorm';
import { leesbeleid } from '../../kern/rls';

/** The half-yearly report of the gemeente (S3 ch. 3, Monitoring), once signed: its words and their checksum never change. */
export class SamenwerkingRapport1100000000042 implements MigrationInterface {
  name = 'SamenwerkingRapport1100000000042';

  async up(loper: QueryRunner): Promise<void> {
    await loper.query(`
      create table samenwerking.rapport (
        id uuid primary key, gemeente_code text not null, eigenaar text not null references beleid.partner (id),
        jaar int not null, halfjaar int not null check (halfjaar in (1, 2)), peildatum date not null, inhoud text not null,
        controlegetal text not null check (controlegetal = encode(sha256(convert_to(inhoud, 'UTF8')), 'hex')),
        ondertekend_op timestamptz not null, ondertekend_door text not null, ondertekend_rol text not null,
        unique (gemeente_code, jaar, halfjaar));
      ${leesbeleid({ tabel: 'samenwerking.rapport', type: 'Rapport', categorie: 'PARTNER', rij: true, wijk: false }, 'samenwerking')}
      create policy ondertekenen on samenwerking.rapport for insert to samenwerking with check (
        (select beleid.mag('ondertekenRapport')) and eigenaar = (select beleid.partner()) and gemeente_code = (select beleid.gemeente()));
      grant select, insert on samenwerking.rapport to samenwerking;
      create function samenwerking.rapport_staat_vast() returns trigger language plpgsql as
        $$ begin raise exception 'Een ondertekend rapport verandert niet meer.'; end $$;
      create trigger staat_vast before update or delete on samenwerking.rapport
        for each row execute function samenwerking.rapport_staat_vast();
    `);
  }

  async down(loper: QueryRunner): Promise<void> {
    await loper.query(`drop table samenwerking.rapport; drop function samenwerking.rapport_staat_vast()`);
  }
}
