import type { MigrationInterface, QueryRunner } from 'typeorm';
import { uitgeverSql } from '../identiteit/uitgever.sql';

/** The issuer with the demo accounts keeps its state where all copies of the gateway find it. */
export class GatewayUitgever1610000000001 implements MigrationInterface {
  name = 'GatewayUitgever1610000000001';

  async up(loper: QueryRunner): Promise<void> {
    await loper.query(uitgeverSql.up);
    await loper.query('grant select, insert, update, delete on gateway.uitgever to gateway_login');
  }

  async down(loper: QueryRunner): Promise<void> {
    await loper.query(uitgeverSql.down);
  }
}
