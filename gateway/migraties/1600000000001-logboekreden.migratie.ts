import type { MigrationInterface, QueryRunner } from 'typeorm';
import { redenNeer, redenOp } from '../../subgraphs/kern/migratie/schema.sql';

/** The subgraphs that were there before an export had a reason; a later one calls redenOp in its first migration. */
const bestaande = ['samenwerking', 'woningvoorraad', 'toewijzing', 'leefbaarheid', 'zorg'];

/** An export of personal rows says why: the reason stands in the records of what was read for it. */
export class Logboekreden1600000000001 implements MigrationInterface {
  name = 'Logboekreden1600000000001';

  async up(loper: QueryRunner): Promise<void> {
    for (const naam of bestaande) await loper.query(redenOp(naam));
  }

  async down(loper: QueryRunner): Promise<void> {
    for (const naam of bestaande) await loper.query(redenNeer(naam));
  }
}
