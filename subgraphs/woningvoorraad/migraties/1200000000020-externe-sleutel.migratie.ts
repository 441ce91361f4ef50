import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A file of allocations names dwellings as their owner does; who reads BEDRIJF of a dwelling finds it by that name. */
export class ExterneSleutel1200000000020 implements MigrationInterface {
  name = 'ExterneSleutel1200000000020';

  async up(loper: QueryRunner): Promise<void> {
    await loper.query(`
      grant select (id_extern) on woningvoorraad.woning_bedrijf to toewijzing;
      create view woningvoorraad_uit.woning_extern with (security_invoker = true) as
      select id, id_extern, gemeente_code, eigenaar, wijk_code, status, versie from woningvoorraad.woning_bedrijf;
      grant select on woningvoorraad_uit.woning_extern to toewijzing;`);
  }

  async down(loper: QueryRunner): Promise<void> {
    await loper.query(`
      drop view woningvoorraad_uit.woning_extern;
      revoke select (id_extern) on woningvoorraad.woning_bedrijf from toewijzing;`);
  }
}
