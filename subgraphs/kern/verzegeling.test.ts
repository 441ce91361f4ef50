import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { wachtwoord } from '../../test/support/plek';
import { Wereld } from '../../test/support/wereld';
import { metGebruiker, type Database } from './database';
import { controleer, verzegel } from './verzegeling';

const schema = 'samenwerking';
const beller = { partner: 'actium', rol: 'corporatie/verhuurmedewerker', doel: 'WOONRUIMTEVERDELING' as const };

describe('the sealed logboek (A11)', () => {
  let wereld: Wereld;
  let db: Database;
  beforeEach(async () => {
    wereld = await Wereld.start();
    db = wereld.delen.databases.get(schema) as Database;
    for (const betrokkene of ['een', 'twee', 'drie', 'vier']) await schrijf(betrokkene);
  });
  afterEach(() => wereld.stop());

  const schrijf = (betrokkene: string): Promise<void> =>
    wereld
      .verzoek(schema, beller)
      .metLogboek('Query.proef', async (_m, log) =>
        log.geschreven('Persoon', { eigenaar: 'actium', betrokkene }, ['naam']),
      );
  const regel = async (plaats: number): Promise<string> => {
    const [rij] = await wereld.sql<{ id: string }>(
      `select logboek_id as id from ${schema}.logboek_zegel where nr = $1`,
      [plaats],
    );
    return rij?.id ?? '';
  };
  /** As somebody who owns the server and switches off every guard. */
  const buitenDeMuren = async (sql: string, waarden: unknown[]): Promise<void> => {
    await wereld.sql('set session_replication_role = replica');
    await wereld.sql(sql, waarden);
    await wereld.sql('set session_replication_role = origin');
  };

  test('an untouched chain is whole, and what is not sealed yet is counted', async () => {
    expect(await controleer(db, schema)).toEqual({ schema, verzegeld: 0, onverzegeld: 4, gebroken: null });
    expect(await verzegel(db, schema)).toBe(4);
    await schrijf('vijf');
    expect(await controleer(db, schema)).toEqual({ schema, verzegeld: 4, onverzegeld: 1, gebroken: null });
  });

  test.each([
    ['its doel', `update ${schema}.logboek set doel = 'TOEZICHT' where id = $1`],
    ['its fields', `update ${schema}.logboek set velden = '{}' where id = $1`],
    ['its time', `update ${schema}.logboek set begin = begin - interval '1 microsecond' where id = $1`],
    ['its reason', `update ${schema}.logboek set reden = 'een ander verhaal' where id = $1`],
    ['whom it was about', `update ${schema}.logboek_betrokkene set betrokkene = 'ander' where logboek_id = $1`],
    ['that it was about anyone', `delete from ${schema}.logboek_betrokkene where logboek_id = $1`],
  ])('a record of which %s was changed is named', async (_wat, sql) => {
    await verzegel(db, schema);
    const id = await regel(2);
    await buitenDeMuren(sql, [id]);
    expect(await controleer(db, schema)).toMatchObject({
      verzegeld: 1,
      gebroken: { plaats: 2, id, reden: 'de logregel is gewijzigd' },
    });
  });

  test('a removed record is named', async () => {
    await verzegel(db, schema);
    const id = await regel(3);
    await buitenDeMuren(`delete from ${schema}.logboek where id = $1`, [id]);
    expect(await controleer(db, schema)).toMatchObject({
      verzegeld: 2,
      gebroken: { plaats: 3, id, reden: 'de logregel is verdwenen' },
    });
  });

  test('a record that was removed with its seal leaves a gap that is named', async () => {
    await verzegel(db, schema);
    const id = await regel(2);
    await buitenDeMuren(`delete from ${schema}.logboek_zegel where logboek_id = $1`, [id]);
    await buitenDeMuren(`delete from ${schema}.logboek where id = $1`, [id]);
    expect((await controleer(db, schema)).gebroken).toMatchObject({ plaats: 3, reden: 'zegel 2 ontbreekt' });
  });

  test('two sealers at once seal each record once', async () => {
    await Promise.all([1, 2, 3].map(() => verzegel(db, schema)));
    await verzegel(db, schema);
    expect(await controleer(db, schema)).toMatchObject({ verzegeld: 4, onverzegeld: 0, gebroken: null });
  });

  test('npm run logboek -- controleer names the broken record and fails', async () => {
    await wereld.delen.werker.ronde();
    const map = mkdtempSync(join(tmpdir(), 'logboek-'));
    writeFileSync(join(map, 'geheimen.json'), JSON.stringify({ wachtwoord, geheim: 'proefgeheim' }));
    const draai = (): { status: number | null; stdout: string } =>
      spawnSync(process.execPath, ['-r', '@swc-node/register', 'gateway/logboek.cli.ts', 'controleer'], {
        env: {
          PATH: process.env['PATH'],
          DATABASE_URL: metGebruiker(wereld.delen.opties.url, 'buurtgraaf_login', wachtwoord),
          OIDC_ISSUER: 'https://inloggen.example',
          GEGEVENSMAP: map,
        },
        encoding: 'utf8',
      });
    const heel = draai();
    expect([heel.status, heel.stdout]).toEqual([
      0,
      expect.stringContaining('samenwerking: de keten van 4 regels is heel; alles is verzegeld.'),
    ]);
    const id = await regel(2);
    await buitenDeMuren(`update ${schema}.logboek set rol = 'politie/wijkagent' where id = $1`, [id]);
    await schrijf('vijf');
    const gebroken = draai();
    expect(gebroken.status).toBe(1);
    expect(gebroken.stdout).toContain(
      `samenwerking: de keten is GEBROKEN bij regel 2 (${id}): de logregel is gewijzigd. Ervoor zijn 1 regels heel; 1 nog niet verzegeld.`,
    );
    rmSync(map, { recursive: true });
  });
});
