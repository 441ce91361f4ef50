import type { MigrationInterface, QueryRunner } from 'typeorm';
import { beginwaarden, zonderWaarden, type Beginwaarde } from '../../kern/parameter/parameter.sql';

const begin = '2022-01-01';
const regel = 'Rekenregel van het platform; partijen kunnen haar wijzigen';

/** What the agreements say, and the rules by which a prognosis is made; what nobody set (richtlijn, afwijking, CO₂) has no value. */
const waarden: readonly Beginwaarde[] = [
  { code: 'nieuwbouw_binnen_grenzen', geldigVan: begin, waarde: 8000, bron: 'V9, S3-4' },
  { code: 'sociale_huur_locatie', geldigVan: begin, waarde: 3000, bron: 'V11, S3-13' },
  { code: 'onderhoud_vanaf', geldigVan: '2023-09-12', waarde: '2026-01-01', bron: 'V15, S1 bijlage' },
  { code: 'prognose_laag_fase', geldigVan: begin, waarde: 'BESLOTEN', bron: regel },
  { code: 'prognose_midden_fase', geldigVan: begin, waarde: 'GEPLAND', bron: regel },
  { code: 'prognose_hoog_fase', geldigVan: begin, waarde: 'VERKENNING', bron: regel },
  { code: 'prognose_laag_uitstel', geldigVan: begin, waarde: 12, bron: regel },
];

export class WoningvoorraadVoorraadparameters1200000000012 implements MigrationInterface {
  name = 'WoningvoorraadVoorraadparameters1200000000012';

  async up(loper: QueryRunner): Promise<void> {
    await loper.query(beginwaarden(waarden));
  }

  async down(loper: QueryRunner): Promise<void> {
    await loper.query(zonderWaarden(waarden.map(({ code }) => code)));
  }
}
