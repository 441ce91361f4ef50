import type { MigrationInterface, QueryRunner } from 'typeorm';
import { schemaNeer, schemaOp } from '../../kern/migratie/schema.sql';
import mba from '../wijk/mba-2021.json';

/** Schema of leefbaarheid; effort and priorities per wijk are public facts with a source (L1, L2). */
export class LeefbaarheidWijk1400000000001 implements MigrationInterface {
  name = 'LeefbaarheidWijk1400000000001';

  async up(loper: QueryRunner): Promise<void> {
    await loper.query(schemaOp('leefbaarheid'));
    await loper.query(`
      create table leefbaarheid.inzetniveau (
        wijk_code text not null, gemeente_code text not null, schema text not null check (schema in ('ACTIUM_2016','MBA_2021','ACTIUM_2023')),
        niveau text not null, vanaf date not null, tot date, bron text not null, primary key (wijk_code, schema, vanaf));
      create table leefbaarheid.prioriteit (
        wijk_code text not null, gemeente_code text not null, jaar int not null, volgorde int not null, rang int, tekst text not null,
        bron text not null, primary key (wijk_code, jaar, volgorde));
      ${['inzetniveau', 'prioriteit'].map(openbaar).join('')}
    `);
    for (const wijk of mba.wijken) {
      const plaats = [wijk.wijk, 'GM0106', wijk.bron];
      for (const inzet of wijk.inzet) {
        await loper.query(
          `insert into leefbaarheid.inzetniveau (wijk_code, gemeente_code, bron, schema, niveau, vanaf) values ($1, $2, $3, $4, $5, $6)`,
          [...plaats, inzet.schema, inzet.niveau, inzet.vanaf],
        );
      }
      for (const [volgorde, prioriteit] of wijk.prioriteiten.entries()) {
        await loper.query(
          `insert into leefbaarheid.prioriteit (wijk_code, gemeente_code, bron, jaar, volgorde, rang, tekst) values ($1, $2, $3, $4, $5, $6, $7)`,
          [...plaats, prioriteit.jaar, volgorde + 1, prioriteit.rang, prioriteit.tekst],
        );
      }
    }
  }

  async down(loper: QueryRunner): Promise<void> {
    await loper.query(schemaNeer('leefbaarheid'));
  }
}

/** Public facts: everybody reads them, only the administrator writes them. */
const openbaar = (tabel: string): string => `
alter table leefbaarheid.${tabel} enable row level security;
alter table leefbaarheid.${tabel} force row level security;
create policy beheer on leefbaarheid.${tabel} to current_user using (true) with check (true);
create policy lezen on leefbaarheid.${tabel} for select to leefbaarheid using (true);
grant select on leefbaarheid.${tabel} to leefbaarheid;
`;
