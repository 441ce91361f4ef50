import type { MigrationInterface, QueryRunner } from 'typeorm';

const anderen = ['woningvoorraad', 'toewijzing', 'leefbaarheid', 'zorg'].flatMap((naam) => [naam, `${naam}_werker`]);
const vanSamenwerking = [
  'beleid.importeer_parameter(text, text, date, date, text, text, text)',
  'beleid.keur_parameter_goed(uuid, text)',
  'beleid.parameterfout(text, text, text, date, date, text)',
].join(', ');
const intern = [
  'beleid.zet_parameter(text, text, text, date, date, text, text, text, text, text, text, uuid)',
  'beleid.keur_parameter()',
].join(', ');

/**
 * The schema of each later subgraph gave its roles everything that stood in `beleid` by then, so that the login of any of them could
 * set a parameter of the city without a second pair of eyes. And who may execute a trigger function hangs it on a table of his own and
 * has it work on rows of his choice. The last migration, because the first of each subgraph grants.
 */
export class SmalleFuncties1700000000090 implements MigrationInterface {
  name = 'SmalleFuncties1700000000090';

  async up(loper: QueryRunner): Promise<void> {
    await loper.query(`
      revoke execute on function ${vanSamenwerking}, ${intern} from ${anderen.join(', ')};
      revoke execute on function toewijzing.na_correctie(), toewijzing.neem_plaatsing_over(), toewijzing.sluit_plaatsing() from public;
    `);
  }

  async down(loper: QueryRunner): Promise<void> {
    await loper.query(`
      grant execute on function ${vanSamenwerking}, ${intern} to ${anderen.join(', ')};
      grant execute on function toewijzing.na_correctie(), toewijzing.neem_plaatsing_over(), toewijzing.sluit_plaatsing() to public;
    `);
  }
}
