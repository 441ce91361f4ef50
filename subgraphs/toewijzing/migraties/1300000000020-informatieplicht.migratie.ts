import type { MigrationInterface, QueryRunner } from 'typeorm';
import { beginwaarden, zonderWaarden, type Beginwaarde } from '../../kern/parameter/parameter.sql';
import { beleidsruimtemeter } from './1300000000003-enkele-grond.migratie';
import { verteldfunctie } from './meter.sql';

const geldigVan = '2020-01-01';
const waarden: readonly Beginwaarde[] = [
  {
    code: 'vrije_beleidsruimte_te_groot',
    geldigVan,
    waarde: 0,
    bron: 'S3-20 zegt niet wanneer een overschrijding te groot is (T5): iedere overschrijding, tot partijen iets anders afspreken',
  },
  {
    code: 'vrije_beleidsruimte_structureel',
    geldigVan,
    waarde: 2,
    bron: 'S3-20 zegt niet wanneer een overschrijding structureel is (T5): keuze van het platform, twee jaren achter elkaar',
  },
  {
    code: 'informatieplicht_termijn',
    geldigVan,
    waarde: 14,
    bron: 'S3-20 noemt geen termijn om een bericht te bevestigen: keuze van het platform',
  },
  {
    code: 'informatieplicht_overlegtermijn',
    geldigVan,
    waarde: 42,
    bron: 'S3-20 noemt geen termijn voor het overleg: keuze van het platform',
  },
];

/** T5: from when the other parties are told of a passed norm, and what the worker needs to tell them. */
export class Informatieplicht1300000000020 implements MigrationInterface {
  name = 'Informatieplicht1300000000020';

  async up(loper: QueryRunner): Promise<void> {
    await loper.query(`
      grant select on toewijzing.parameter to toewijzing_werker;
      create policy werker on toewijzing.parameter for select to toewijzing_werker using (true);
      grant insert on toewijzing.uitgaand to toewijzing_werker;
    `);
    await loper.query(beginwaarden(waarden));
    await loper.query(verteldfunctie({ ...beleidsruimtemeter, correcties: true }));
  }

  async down(loper: QueryRunner): Promise<void> {
    await loper.query(`
      drop function toewijzing.beleidsruimte_verteld(int, date);
      revoke insert on toewijzing.uitgaand from toewijzing_werker;
      drop policy werker on toewijzing.parameter;
      revoke select on toewijzing.parameter from toewijzing_werker;
      ${zonderWaarden(waarden.map(({ code }) => code))}
    `);
  }
}
