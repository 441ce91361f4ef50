import type { MigrationInterface, QueryRunner } from 'typeorm';
import { beleidsruimte as beleidsruimteZonder } from './1300000000002-beleidsruimte.migratie';
import { meterfunctie, type Meter } from './meter.sql';

/** The meter of T1–T3 with a lower bound, so that it tells the ground of no single allocation; only for who signed (S3-20). */
export class EnkeleGrond1300000000003 implements MigrationInterface {
  name = 'EnkeleGrond1300000000003';

  async up(loper: QueryRunner): Promise<void> {
    await loper.query('drop function toewijzing.beleidsruimte(int)');
    await loper.query(beleidsruimte);
  }

  async down(loper: QueryRunner): Promise<void> {
    await loper.query('drop function toewijzing.beleidsruimte(int)');
    await loper.query(beleidsruimteZonder);
  }
}

export const beleidsruimtemeter: Meter = {
  naam: 'beleidsruimte',
  type: 'VrijeBeleidsruimte',
  bronnen: 'left join toewijzing_herkomst h on h.id = b.id',
  feiten: { statushouders: 'h.statushouder', afwijkend: 'b.afwijkend', uitstroom: `h.grondslag = 'UITSTROOM'` },
  bewaakt: {
    statushouders: [{ feit: 'statushouders', groep: 'not g.afwijkend' }],
    uitstroom: [{ feit: 'uitstroom', groep: 'g.afwijkend' }],
  },
};
const beleidsruimte = meterfunctie(beleidsruimtemeter);
