import type { MigrationInterface, QueryRunner } from 'typeorm';
import { beleidsruimtemeter } from './1300000000003-enkele-grond.migratie';
import { verloopfunctie } from './meter.sql';

/** How the meter of T1–T3 came to where it stands. */
export class Beleidsruimteverloop1300000000005 implements MigrationInterface {
  name = 'Beleidsruimteverloop1300000000005';

  async up(loper: QueryRunner): Promise<void> {
    await loper.query(verloopfunctie(beleidsruimtemeter));
  }

  async down(loper: QueryRunner): Promise<void> {
    await loper.query('drop function toewijzing.beleidsruimte_verloop(int)');
  }
}
