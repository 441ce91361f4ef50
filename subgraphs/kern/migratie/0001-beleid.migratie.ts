import type { MigrationInterface, QueryRunner } from 'typeorm';
import { beleidNeer, beleidOp } from './beleid.sql';

/** The access policy inside the database; every subgraph's tables refer to its functions. */
export class Beleid1000000000001 implements MigrationInterface {
  name = 'Beleid1000000000001';

  async up(loper: QueryRunner): Promise<void> {
    await loper.query(beleidOp);
  }

  async down(loper: QueryRunner): Promise<void> {
    await loper.query(beleidNeer);
  }
}
