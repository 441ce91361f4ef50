import type { MigrationInterface, QueryRunner } from 'typeorm';
import { beginwaarden, zonderWaarden } from '../../kern/parameter/parameter.sql';
import { gehuisvestfunctie } from './meter.sql';

/** T6: persons housed by half-year. The city's taakstelling is data; nobody invents it, so no value is a value here. */
export class Taakstelling1300000000021 implements MigrationInterface {
  name = 'Taakstelling1300000000021';

  async up(loper: QueryRunner): Promise<void> {
    await loper.query(
      beginwaarden([
        {
          code: 'zoektijd_doel',
          geldigVan: '2022-01-01',
          waarde: null,
          bron: 'S3-19: doel eind 2022 vast te stellen; in de bronnen nooit vastgesteld (T8)',
        },
      ]),
    );
    await loper.query(
      gehuisvestfunctie({
        naam: 'gehuisvest',
        type: 'Taakstelling',
        bronnen: 'left join toewijzing_herkomst h on h.id = b.id left join toewijzing_persoon p on p.id = b.id',
        feiten: { statushouders: 'h.statushouder' },
        verborgen: { afwijkend: 'b.afwijkend', eerste: 'b.datum < make_date(p_jaar, 7, 1)' },
        kolommen: { grootte: 'p.grootte' },
        correcties: true,
        // By half-year, because that is what is told.
        bewaakt: {
          statushouders: [
            { feit: 'statushouders', groep: 'not g.afwijkend and g.eerste' },
            { feit: 'statushouders', groep: 'not g.afwijkend and not g.eerste' },
          ],
        },
      }),
    );
  }

  async down(loper: QueryRunner): Promise<void> {
    await loper.query('drop function toewijzing.gehuisvest(int)');
    await loper.query(zonderWaarden(['zoektijd_doel', 'taakstelling_statushouders', 'taakstelling_beginsaldo']));
  }
}
