import { readFileSync } from 'node:fs';
import { Client } from 'pg';
import { beheerbestand } from '../../../test/support/plek';
import { geheelGelezen, type Knoop } from '../../../test/support/planproef';
import { identiteit, Wereld, type Beller } from '../../../test/support/wereld';
import { databeheerder } from '../../../test/builders/woning';

const gemeente: Beller = { partner: 'gemeente-assen', rol: 'gemeente/beleidsadviseur-wonen' };
const grote = ['woning', 'woning_bedrijf', 'woning_exploitatie', 'voorraadperiode', 'voorraadmutatie', 'project'];

/**
 * The stock of twenty-four gemeenten side by side (schaal 240 is Assen twenty-four times over; here a third of that, for a plan follows
 * the proportions): what is asked of one of them never reads a large table as a whole. The statements run as the subgraph's role under row-level security; the plans of those inside
 * the functions of the meters are caught by auto_explain.
 */
describe('op schaal 240 houden de vragen over de voorraad hun plan', () => {
  let wereld: Wereld;
  let sessie: Client;
  beforeAll(async () => {
    wereld = await Wereld.start({ nu: '2026-06-15T10:00:00+02:00' });
    await vul();
    const { beheerUrl } = JSON.parse(readFileSync(beheerbestand, 'utf8')) as { beheerUrl: string };
    sessie = new Client({ connectionString: beheerUrl.replace(/\/postgres$/, `/${wereld.naam}`) });
    await sessie.connect();
    for (const zin of [
      `load 'auto_explain'`,
      'set auto_explain.log_min_duration = 0',
      'set auto_explain.log_nested_statements = on',
      'set auto_explain.log_format = json',
      'set client_min_messages = log',
    ])
      await sessie.query(zin);
  }, 60_000);
  afterAll(async () => {
    await sessie.end();
    await wereld.stop();
  });

  async function vul(): Promise<void> {
    // The rows are right by themselves; checking each key would take longer than everything else.
    await wereld.sql(`
      set session_replication_role = replica;
      insert into woningvoorraad.gemeente select 'GM9' || lpad(g::text, 3, '0'), 'Proef ' || g from generate_series(1, 23) g;
      insert into woningvoorraad.wijk (code, naam, gemeente_code, mba)
        select 'WK9' || lpad(g::text, 3, '0') || lpad(w::text, 2, '0'), 'Wijk', 'GM9' || lpad(g::text, 3, '0'), false
          from generate_series(1, 23) g, generate_series(0, 9) w;
      create temporary table nieuw as
        select gen_random_uuid() as id, w.gemeente_code, w.code as wijk_code,
               case when w.gemeente_code = 'GM0106' then case when n % 10 = 0 then 'woonservice' else 'actium' end else 'ander-' || w.gemeente_code end as eigenaar, n
          from woningvoorraad.wijk w, generate_series(1, 300) n;
      insert into woningvoorraad.woning (id, gemeente_code, eigenaar, wijk_code, soort, levensloopbestendig, geclusterd, flexwoning, standplaats)
        select id, gemeente_code, eigenaar, wijk_code, 'APPARTEMENT', false, n = 1, false, n = 2 from nieuw;
      insert into woningvoorraad.woning_bedrijf (id, gemeente_code, eigenaar, wijk_code, id_extern, straat, huisnummer, postcode, plaats, conditie, status)
        select id, gemeente_code, eigenaar, wijk_code, wijk_code || n, 'Straat', n, '9401AA', 'Assen', 2, 'VERHUURD' from nieuw;
      insert into woningvoorraad.voorraadperiode (woning_id, gemeente_code, eigenaar, wijk_code, van, tot, in_kern, klasse)
        select id, gemeente_code, eigenaar, wijk_code, '2019-01-01', '2027-01-01', true, 'TOT_EERSTE_AFTOPPING' from nieuw;
      insert into woningvoorraad.voorraadmutatie (woning_id, gemeente_code, eigenaar, wijk_code, dag, delta, reden)
        select id, gemeente_code, eigenaar, wijk_code, '2021-01-01', 1, 'NIEUWBOUW' from nieuw where n % 4 = 0;
      insert into woningvoorraad.woning_exploitatie (woning_id, gemeente_code, eigenaar, wijk_code, van)
        select id, gemeente_code, eigenaar, wijk_code, '-infinity' from nieuw where n % 4 = 1;
      insert into woningvoorraad.project (id, gemeente_code, eigenaar, wijk_code, id_extern, naam, soort, fase, bron, verzonnen, inhoud)
        select gen_random_uuid(), gemeente_code, eigenaar, wijk_code, wijk_code || n, 'Project ' || n, 'NIEUWBOUW', 'GEPLAND', 'proef', true, '' from nieuw where n % 20 = 0;
      reset session_replication_role;
    `);
    await wereld.sql(grote.map((tabel) => `analyze woningvoorraad.${tabel};`).join(' '));
  }

  /** Large tables that this statement, or one inside its functions, reads from end to end. */
  const plannen = async (beller: Beller, sql: string, waarden: unknown[]): Promise<string[]> => {
    const uit: string[] = [];
    const vang = ({ message = '' }: { message?: string | undefined }): void => {
      const begin = message.indexOf('{');
      if (message.startsWith('duration:') && begin > 0)
        uit.push(...geheelGelezen((JSON.parse(message.slice(begin)) as { Plan: Knoop }).Plan));
    };
    const { partner, rol, doel, wijken } = identiteit(beller);
    sessie.on('notice', vang);
    await sessie.query('begin');
    try {
      await sessie.query('set local role woningvoorraad');
      await sessie.query(
        `select set_config('app.partner', $1, true), set_config('app.rol', $2, true), set_config('app.doel', $3, true), set_config('app.wijken', $4, true)`,
        [partner, rol, doel, wijken.join(',')],
      );
      await sessie.query(sql, waarden);
    } finally {
      await sessie.query('rollback');
      sessie.off('notice', vang);
    }
    return [...new Set(uit)].filter((tabel) => grote.includes(tabel)).sort();
  };

  const lijst = (waar: string): string =>
    `select w.id from woningvoorraad.woning w left join woningvoorraad.woning_bedrijf b on b.id = w.id ${waar}
      order by coalesce(b.straat, '~') collate "C", coalesce(b.huisnummer, 1), w.id limit 51`;
  const bellers: [string, Beller][] = [
    ['de gemeente', gemeente],
    ['een corporatie', databeheerder()],
  ];
  const vragen: [string, string, unknown[]][] = [
    ['woningen van de gemeente', lijst(''), []],
    ['woningen van een wijk', lijst('where w.wijk_code = $1'), ['WK010601']],
    ['woningen van een eigenaar', lijst('where w.eigenaar = $1'), ['woonservice']],
    ['een woning', 'select * from woningvoorraad.woning_lees where id = $1', ['00000000-0000-4000-8000-000000000000']],
    ['de voorraad', 'select * from woningvoorraad.stand($1, null)', ['2021-06-01']],
    ['de voorraad van een wijk', 'select * from woningvoorraad.stand($1, $2)', ['2021-06-01', ['WK010601']]],
    ['de wijzigingen', 'select * from woningvoorraad.mutaties($1, $2)', ['2020-01-01', '2021-06-01']],
    ['het aandeel van een wijk', 'select * from woningvoorraad.aandeel($1, $2)', ['2021-06-01', ['WK010601']]],
    ['geclusterd en standplaatsen', 'select * from woningvoorraad.bijzonder($1, $2)', ['2020-01-01', '2021-06-01']],
    ['het onderhoud', 'select * from woningvoorraad.onderhoudstand()', []],
    ['alle woningen van de stad', 'select woningvoorraad.stadswoningen($1)', ['2021-06-01']],
    [
      'projecten van een wijk',
      'select id from woningvoorraad.project_lees where wijk_code = $1 order by plek limit 51',
      ['WK010601'],
    ],
    ['projecten', 'select id from woningvoorraad.project_lees order by plek limit 51', []],
  ];

  describe.each(bellers)('voor %s', (_wie, beller) => {
    test.each(vragen)('%s leest geen grote tabel van begin tot eind', async (_wat, sql, waarden) => {
      expect(await plannen(beller, sql, waarden)).toEqual([]);
    });
  });

  test('de proef ziet het wel als een grote tabel helemaal gelezen wordt, ook binnen een functie', async () => {
    await wereld.sql(`drop index woningvoorraad.voorraadmutatie_gemeente, woningvoorraad.voorraadmutatie_dag_idx;
      alter table woningvoorraad.voorraadmutatie drop constraint voorraadmutatie_pkey;`);
    expect(
      await plannen(gemeente, 'select * from woningvoorraad.mutaties($1, $2)', ['2020-01-01', '2021-06-01']),
    ).toEqual(['voorraadmutatie']);
  });
});
