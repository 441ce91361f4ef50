import type { MigrationInterface, QueryRunner } from 'typeorm';
import { leesbeleid, schrijfbeleid } from '../../kern/rls';

const rol = 'woningvoorraad';
const tabel = 'woningvoorraad.woning_servicekosten';

/** Service costs as a dated fact beside the rent: up to 2025 they count for passend toewijzen (T9). Null = not told. */
export class WoningvoorraadServicekosten1200000000006 implements MigrationInterface {
  name = 'WoningvoorraadServicekosten1200000000006';

  async up(loper: QueryRunner): Promise<void> {
    await loper.query(aanmaak);
    await loper.query(leesbeleid({ tabel, type: 'Woning', categorie: 'BEDRIJF' }, 'woningvoorraad, toewijzing'));
    await loper.query(schrijfbeleid(tabel, 'insert', ['importeer'], rol));
    await loper.query(schrijfbeleid(tabel, 'update', ['importeer'], rol));
    await loper.query(uit);
  }

  async down(loper: QueryRunner): Promise<void> {
    await loper.query(`drop view woningvoorraad_uit.servicekosten; drop table ${tabel};`);
  }
}

const aanmaak = `
create table ${tabel} (
  woning_id uuid not null references woningvoorraad.woning (id), gemeente_code text not null, eigenaar text not null,
  wijk_code text not null, servicekosten_cent int check (servicekosten_cent >= 0), van date not null,
  tot date not null default 'infinity', bekend date not null, check (van < tot), primary key (woning_id, van));
-- Of what was known before nobody told the service costs.
insert into ${tabel} (woning_id, gemeente_code, eigenaar, wijk_code, servicekosten_cent, van, bekend)
select woning_id, min(gemeente_code), min(eigenaar), min(wijk_code), null, min(van), min(bekend)
  from woningvoorraad.woning_huur group by woning_id;
grant select, insert, update on ${tabel} to woningvoorraad;
`;

const uit = `
create view woningvoorraad_uit.servicekosten with (security_invoker = true) as
select woning_id, servicekosten_cent, van, tot from ${tabel};
grant select on woningvoorraad_uit.servicekosten to toewijzing;
grant select (woning_id, gemeente_code, eigenaar, wijk_code, servicekosten_cent, van, tot) on ${tabel} to toewijzing;
`;
