import type { MigrationInterface, QueryRunner } from 'typeorm';

const functie = 'woningvoorraad.herbereken_venster(uuid[], text, date, date)';
const tabellen = [
  'woning',
  'woning_bedrijf',
  'woning_exploitatie',
  'woning_huur',
  'woning_gebruik',
  'woning_zelfstandig',
  'woning_servicekosten',
];

/**
 * Inside the transaction of an import nobody has counted its rows yet, and the planner takes many thousands for a few: it then looks
 * each one up among all others, in a time that grows with their square. So an import may have them counted, and recomputing, which
 * reads whole chunks, hashes.
 */
export class WoningvoorraadHerberekenplan1200000000080 implements MigrationInterface {
  name = 'WoningvoorraadHerberekenplan1200000000080';

  async up(loper: QueryRunner): Promise<void> {
    await loper.query(`
create function woningvoorraad.tel_rijen() returns void
language plpgsql security definer set search_path = pg_catalog, woningvoorraad, pg_temp as $$
begin
  analyze ${tabellen.join(', ')};
end $$;
revoke all on function woningvoorraad.tel_rijen() from public;
grant execute on function woningvoorraad.tel_rijen() to woningvoorraad;
alter function ${functie} set enable_nestloop = off;
alter function ${functie} set work_mem = '64MB';
`);
  }

  async down(loper: QueryRunner): Promise<void> {
    await loper.query(`
alter function ${functie} reset enable_nestloop;
alter function ${functie} reset work_mem;
drop function woningvoorraad.tel_rijen();
`);
  }
}
