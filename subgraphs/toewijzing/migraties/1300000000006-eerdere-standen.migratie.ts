import type { MigrationInterface, QueryRunner } from 'typeorm';
import { beleidsruimtemeter } from './1300000000003-enkele-grond.migratie';
import { daeb, passend } from './1300000000004-passend.migratie';
import { meterfunctie, verloopfunctie } from './meter.sql';

/**
 * The meters of a database that had them, once more: guarded against all that was told before, and what is not known of
 * income waits with the number of outflow. The steps before make them so from the start.
 */
export class EerdereStanden1300000000006 implements MigrationInterface {
  name = 'EerdereStanden1300000000006';

  async up(loper: QueryRunner): Promise<void> {
    await loper.query(`drop function toewijzing.beleidsruimte(int), toewijzing.beleidsruimte_verloop(int),
      toewijzing.passend(int), toewijzing.daeb(int)`);
    for (const meter of [meterfunctie(beleidsruimtemeter), verloopfunctie(beleidsruimtemeter), passend, daeb])
      await loper.query(meter);
  }

  async down(): Promise<void> {
    // What was there before is the same.
  }
}
