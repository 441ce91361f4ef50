import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Every row is found by gemeente first, as its row-level security asks: so that a question costs what its gemeente is large, however
 * many gemeenten there are.
 */
export class WoningvoorraadZoekpaden1200000000013 implements MigrationInterface {
  name = 'WoningvoorraadZoekpaden1200000000013';

  async up(loper: QueryRunner): Promise<void> {
    for (const [naam, op] of paden) await loper.query(`create index ${naam} on woningvoorraad.${op}`);
  }

  async down(loper: QueryRunner): Promise<void> {
    for (const [naam] of paden) await loper.query(`drop index woningvoorraad.${naam}`);
  }
}

const paden = [
  ['woning_gemeente', 'woning (gemeente_code)'],
  ['woning_bedrijf_gemeente', 'woning_bedrijf (gemeente_code)'],
  ['voorraadperiode_gemeente', 'voorraadperiode (gemeente_code, van)'],
  ['voorraadmutatie_gemeente', 'voorraadmutatie (gemeente_code, dag)'],
  ['project_gemeente', 'project (gemeente_code)'],
  ['project_soort', 'project (soort, fase)'],
  ['woning_bijzonder', 'woning (gemeente_code) where geclusterd or standplaats'],
] as const;
