import type { MigrationInterface, QueryRunner } from 'typeorm';
import { sessieSql } from '../identiteit/sessie.sql';

/** The gateway keeps browser sessions in its own schema, which no subgraph can read. */
export class GatewaySessie1050000000001 implements MigrationInterface {
  name = 'GatewaySessie1050000000001';

  async up(loper: QueryRunner): Promise<void> {
    await loper.query(sessieSql.up);
    await loper.query('grant usage on schema gateway to gateway_login');
    await loper.query('grant select, insert, update, delete on gateway.sessie to gateway_login');
  }

  async down(loper: QueryRunner): Promise<void> {
    await loper.query(sessieSql.down);
  }
}
