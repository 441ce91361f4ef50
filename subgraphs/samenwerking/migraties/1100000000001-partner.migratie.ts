import type { MigrationInterface, QueryRunner } from 'typeorm';
import { schemaNeer, schemaOp } from '../../kern/migratie/schema.sql';

/** Schema of samenwerking and its right to read partners, which are public. */
export class SamenwerkingPartner1100000000001 implements MigrationInterface {
  name = 'SamenwerkingPartner1100000000001';

  async up(loper: QueryRunner): Promise<void> {
    await loper.query(schemaOp('samenwerking'));
    await loper.query(`
      alter table beleid.partner enable row level security;
      alter table beleid.partner force row level security;
      create policy beheer on beleid.partner to current_user using (true) with check (true);
      create policy lezen on beleid.partner for select to samenwerking using (true);
      grant select on beleid.partner to samenwerking;
    `);
  }

  async down(loper: QueryRunner): Promise<void> {
    await loper.query(`
      revoke select on beleid.partner from samenwerking;
      drop policy lezen on beleid.partner;
      drop policy beheer on beleid.partner;
      alter table beleid.partner no force row level security;
      alter table beleid.partner disable row level security;
    `);
    await loper.query(schemaNeer('samenwerking'));
  }
}
