import type { MigrationInterface, QueryRunner } from 'typeorm';
import { beleidsruimtemeter } from './1300000000003-enkele-grond.migratie';
import { verteldfunctie } from './meter.sql';

const namen = ['te_groot', 'structureel_jaren', 'informatie_dagen', 'overleg_dagen'];

/** T5: from when the other parties are told of a passed norm, and what the worker needs to tell them. */
export class Informatieplicht1300000000020 implements MigrationInterface {
  name = 'Informatieplicht1300000000020';

  async up(loper: QueryRunner): Promise<void> {
    await loper.query(`
      insert into toewijzing.parameter (naam, waarde, geldig_van, bron) values
        ('te_groot', '0', '2020-01-01', 'S3-20 zegt niet wanneer een overschrijding te groot is (T5): iedere overschrijding, tot partijen iets anders afspreken'),
        ('structureel_jaren', '2', '2020-01-01', 'S3-20 zegt niet wanneer een overschrijding structureel is (T5): keuze van het platform, twee jaren achter elkaar'),
        ('informatie_dagen', '14', '2020-01-01', 'S3-20 noemt geen termijn om een bericht te bevestigen: keuze van het platform'),
        ('overleg_dagen', '42', '2020-01-01', 'S3-20 noemt geen termijn voor het overleg: keuze van het platform');
      grant select on toewijzing.parameter to toewijzing_werker;
      create policy werker on toewijzing.parameter for select to toewijzing_werker using (true);
      grant insert on toewijzing.uitgaand to toewijzing_werker;
    `);
    await loper.query(verteldfunctie(beleidsruimtemeter));
  }

  async down(loper: QueryRunner): Promise<void> {
    await loper.query(`
      drop function toewijzing.beleidsruimte_verteld(int, date);
      revoke insert on toewijzing.uitgaand from toewijzing_werker;
      drop policy werker on toewijzing.parameter;
      revoke select on toewijzing.parameter from toewijzing_werker;
      delete from toewijzing.parameter where naam in (${namen.map((naam) => `'${naam}'`).join(', ')});
    `);
  }
}
