import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Client } from 'pg';
import { keurDatabase, type Eisen } from '../../gateway/databasekeuring';
import { delen } from '../../gateway/verspreid/register';
import { startIngebed, type Ingebed } from '../../gateway/postgres/ingebed';
import { metGebruiker } from '../../subgraphs/kern/database';
import { afgeleidWachtwoord, type Login } from '../../subgraphs/kern/migratie/rollen';
import { maakPoortsleutel } from '../../subgraphs/kern/poortsleutel';
import { vrijePoort } from '../support/processen';

const project = join(__dirname, '..', '..');
const loginsleutel = 'loginsleutel-van-de-proef-met-genoeg-tekens';

/**
 * A PostgreSQL that is somebody else's, with an administrator who is no superuser: what npm run migreer makes there, and on
 * what a service refuses to start.
 */
describe('een eigen database (DATABASE_URL)', () => {
  const map = mkdtempSync(join(tmpdir(), 'eigen-database-'));
  let server: Ingebed;
  let baas: Client;
  let beheerUrl: string;
  const sleutel = maakPoortsleutel();

  beforeAll(async () => {
    chmodSync(map, 0o755);
    server = await startIngebed({ map: join(map, 'postgres'), melding: () => undefined });
    baas = new Client({ connectionString: server.adminUrl('postgres') });
    await baas.connect();
    await baas.query(`create role eigenaar login createrole password 'eigenaarwachtwoord'`);
    await baas.query('create database gemeente owner eigenaar');
    beheerUrl = metGebruiker(server.adminUrl('gemeente'), 'eigenaar', 'eigenaarwachtwoord');
  }, 120_000);
  afterAll(async () => {
    await baas?.end();
    await server?.stop();
    rmSync(map, { recursive: true, force: true });
  });

  /** One program with these settings, until it ends or says that it listens. */
  function draai(
    programma: string,
    argumenten: string[],
    env: Record<string, string>,
  ): Promise<{ code: number | string; uitvoer: string }> {
    const kind = spawn(process.execPath, ['-r', '@swc-node/register', join('gateway', programma), ...argumenten], {
      cwd: project,
      env: { PATH: `${dirname(process.execPath)}:/usr/bin:/bin`, GEGEVENSMAP: join(map, 'gegevens'), ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let uitvoer = '';
    for (const stroom of [kind.stdout, kind.stderr]) {
      stroom.on('data', (deel: Buffer) => {
        uitvoer += String(deel);
        if (uitvoer.includes('luistert op')) kind.kill('SIGTERM');
      });
    }
    return new Promise((klaar) => kind.once('close', (code) => klaar({ code: code ?? 'signaal', uitvoer })));
  }
  const migreer = (env: Record<string, string> = {}) =>
    draai('migreer.cli.ts', [], { BEHEER_URL: beheerUrl, LOGINSLEUTEL: loginsleutel, ...env });

  const urlVan = (login: string): string =>
    metGebruiker(server.adminUrl('gemeente'), login, afgeleidWachtwoord(loginsleutel)(login) ?? '');
  const start = async (naam: string, env: Record<string, string> = {}) =>
    draai('deel.ts', [naam], {
      PORT: String(await vrijePoort()),
      DATABASE_URL: urlVan(`${naam}_login`),
      GEHEIM: 'geheim-van-de-proef-met-genoeg-tekens',
      POORT_PUBLIEK: sleutel.publiek,
      POORT_SLEUTEL: sleutel.prive,
      DEEL_ADRESSEN: delen.map((deel) => `${deel.naam}=http://127.0.0.1:9`).join(),
      ...env,
    });
  /** What a part says of its database when it refuses to start on it. */
  const weigering = async (naam: string, anders: Partial<Eisen> & { url?: string } = {}): Promise<string> => {
    const { url = urlVan(`${naam}_login`), ...eisen } = anders;
    const login = delen.find((deel) => deel.naam === naam)?.login as Login;
    const fout = await keurDatabase(url, { login, host: '127.0.0.1', nu: null, ...eisen }).catch(
      (reden: Error) => reden,
    );
    if (!(fout instanceof Error)) throw new Error(`${naam} start wel.`);
    return fout.message;
  };
  const alsBaas = async (sql: string): Promise<void> => {
    const klant = new Client({ connectionString: server.adminUrl('gemeente') });
    await klant.connect();
    await klant.query(sql).finally(() => klant.end());
  };
  async function metVerandering<T>(heen: string, terug: string, werk: () => Promise<T>): Promise<T> {
    await alsBaas(heen);
    return werk().finally(() => alsBaas(terug));
  }

  test('een lege database: de onderdelen zeggen dat een beheerder eerst moet migreren', async () => {
    await baas.query(
      `create role zorg_login login noinherit password '${afgeleidWachtwoord(loginsleutel)('zorg_login')}'`,
    );
    const { code, uitvoer } = await start('zorg');
    await baas.query('drop role zorg_login');
    expect(code).toBe(1);
    expect(uitvoer.trim()).toBe(
      'In deze database staat Buurtgraaf nog niet. Laat een beheerder eerst "npm run migreer" uitvoeren.',
    );
  });

  test('zonder BEHEER_URL gebeurt er niets; de beheerder hoeft geen superuser te zijn; twee keer mag', async () => {
    expect(await migreer({ BEHEER_URL: '' })).toEqual({
      code: 1,
      uitvoer: expect.stringContaining('BEHEER_URL ontbreekt') as unknown,
    });
    const eerste = await migreer();
    expect(eerste.code).toBe(0);
    for (const { login } of delen) expect(eerste.uitvoer).toContain(login.naam);
    expect((await migreer()).code).toBe(0);
  });

  test('elk onderdeel dat niemand inlogt start ermee, de gateway niet met de demo-accounts', async () => {
    const [zorg, werker, gateway] = await Promise.all([start('zorg'), start('werker'), start('gateway')]);
    expect([zorg.code, werker.code]).toEqual([0, 0]);
    expect(gateway.code).toBe(1);
    expect(gateway.uitvoer).toContain('OIDC_ISSUER ontbreekt: in deze database staan geen demogegevens');
  });

  test('NU zet geen klok stil bij echte gegevens, ook niet door de beheerder', async () => {
    const [zorg, beheerder] = await Promise.all([start('zorg', { NU: '2026-06-15' }), migreer({ NU: '2026-06-15' })]);
    for (const { code, uitvoer } of [zorg, beheerder]) {
      expect(code).toBe(1);
      expect(uitvoer).toContain('NU zet de klok stil en mag alleen bij demogegevens');
    }
  });

  test.each([
    ['superuser', 'alter role zorg_login superuser', 'alter role zorg_login nosuperuser', 'hij is superuser'],
    ['BYPASSRLS', 'alter role zorg_login bypassrls', 'alter role zorg_login nobypassrls', 'BYPASSRLS'],
    ['erven', 'alter role zorg_login inherit', 'alter role zorg_login noinherit', 'INHERIT'],
    ['CREATEROLE', 'alter role zorg_login createrole', 'alter role zorg_login nocreaterole', 'CREATEROLE'],
    ['REPLICATION', 'alter role zorg_login replication', 'alter role zorg_login noreplication', 'REPLICATION'],
    [
      'een tabel bezitten',
      'alter table zorg.signaal owner to zorg_login',
      'alter table zorg.signaal owner to eigenaar',
      'hij is eigenaar van tabellen (zorg.signaal)',
    ],
    [
      'alles lezen',
      'grant pg_read_all_data to zorg_login',
      'revoke pg_read_all_data from zorg_login',
      'pg_read_all_data',
    ],
    [
      'een andere subgraaf kunnen worden',
      'grant leefbaarheid to zorg_login',
      'revoke leefbaarheid from zorg_login',
      'hij is lid van leefbaarheid',
    ],
  ])('een rol die voorbij row-level security kan (%s): geweigerd', async (_hoe, heen, terug, reden) => {
    const zin = await metVerandering(heen, terug, () => weigering('zorg'));
    expect(zin).toMatch(/^De gebruiker zorg_login van DATABASE_URL mag te veel: .*\.$/);
    expect(zin).toContain(reden);
    expect(zin).not.toContain(afgeleidWachtwoord(loginsleutel)('zorg_login'));
  });

  test('de beheerder zelf is geen dienst, en een andere dienst ook niet', async () => {
    expect(await weigering('zorg', { url: beheerUrl })).toContain('De gebruiker eigenaar van DATABASE_URL mag te veel');
    expect(await weigering('zorg', { url: urlVan('toewijzing_login') })).toContain(
      'toewijzing_login van DATABASE_URL mag',
    );
    expect(await weigering('zorg', { url: urlVan('gateway_login') })).toContain('log in als zorg_login');
    const { code, uitvoer } = await start('zorg', { DATABASE_URL: beheerUrl });
    expect(code).toBe(1);
    expect(uitvoer.trim().split('\n')).toEqual([expect.stringContaining('eigenaar van DATABASE_URL mag te veel')]);
  });

  test.each([
    [
      'een migratie ontbreekt',
      `update public.migratie set name = 'Oud' || name where name like 'ZorgSignaal%'; delete from public.migratie where name like 'OudZorg%'`,
      `insert into public.migratie (timestamp, name) values (1500000000001, 'ZorgSignaal1500000000001')`,
      'De database is van een oudere uitgave: ZorgSignaal1500000000001 ontbreekt.',
    ],
    [
      'een migratie is nieuwer dan het programma',
      `insert into public.migratie (timestamp, name) values (9999999999999, 'Later9999999999999')`,
      `delete from public.migratie where name like 'Later%'`,
      'dit programma kent Later9999999999999 niet',
    ],
    [
      'het beleid is een ander',
      `update beleid.versie set versie = 'x' || versie`,
      `update beleid.versie set versie = substr(versie, 2)`,
      'De database kent een ander toegangsbeleid (x',
    ],
    [
      'de tabellen zijn van iemand anders',
      'alter table public.migratie rename to migratie_hier; create table public.migratie (naam text)',
      'drop table public.migratie; alter table public.migratie_hier rename to migratie',
      'De tabellen in deze database zijn niet van Buurtgraaf.',
    ],
  ])('een schema dat niet het zijne is (%s): geweigerd', async (_hoe, heen, terug, zin) => {
    const gezegd = await metVerandering(heen, terug, () => weigering('zorg'));
    expect(gezegd).toContain(zin);
    expect(gezegd.split('\n')).toHaveLength(1);
  });

  test('demogegevens: alleen op deze machine, alleen met de demo-accounts, en niet half', async () => {
    const merk = `create table public.demo (geladen_op timestamptz); grant select on public.demo to zorg_werker, gateway_login`;
    await metVerandering(merk, 'drop table public.demo', async () => {
      expect(await weigering('zorg')).toContain('De demogegevens zijn niet af.');
      await alsBaas('insert into public.demo values (now())');
      expect(await weigering('zorg', { host: '0.0.0.0' })).toContain('OIDC_ISSUER ontbreekt: met HOST 0.0.0.0');
      expect(await weigering('zorg', { nu: new Date('2026-06-15') })).toContain(
        'De klok van de database staat niet stil',
      );
      expect(await weigering('gateway', { eigenUitgever: true })).toContain('Haal OIDC_ISSUER weg');
      const [zorg, gateway] = await Promise.all([start('zorg'), start('gateway')]);
      expect([zorg, gateway].map(({ code, uitvoer }) => (code === 0 ? 'gestopt' : uitvoer))).toEqual([
        'gestopt',
        'gestopt',
      ]);
    });
  });

  test('npm run demo -- maak --schaal wordt gekeurd als SCHAAL, en maakt niets waar echte gegevens staan', async () => {
    const maak = async (...rest: string[]) =>
      (await draai('demo.cli.ts', ['maak', ...rest], { BEHEER_URL: beheerUrl, DATABASE_URL: beheerUrl })).uitvoer;
    expect(await maak('--schaal', 'veel')).toContain('SCHAAL moet een heel getal zijn van 1 tot en met 30000');
    for (const fout of [['--schaal'], ['--groot', '240'], ['--schaal', '240', '10']])
      expect(await maak(...fout)).toContain('Gebruik: npm run demo -- wis, of: npm run demo -- maak [--schaal 100].');
    expect(await maak('--schaal=240')).toContain('staat al een Buurtgraaf zonder demogegevens');
  });

  test('npm run demo -- wis laat echte gegevens staan, wist een demo helemaal, en wacht tot niemand er is', async () => {
    const wis = () => draai('demo.cli.ts', ['wis'], { BEHEER_URL: beheerUrl });
    const echt = await wis();
    expect(echt).toEqual({
      code: 1,
      uitvoer: expect.stringContaining('staan geen demogegevens; er is niets gewist') as unknown,
    });
    await alsBaas('create table public.demo (geladen_op timestamptz); alter table public.demo owner to eigenaar');
    const bezoeker = new Client({ connectionString: urlVan('zorg_login') });
    await bezoeker.connect();
    expect((await wis()).uitvoer).toContain('Buurtgraaf draait nog op deze database (zorg_login)');
    await bezoeker.end();
    expect((await wis()).code).toBe(0);
    const klant = new Client({ connectionString: beheerUrl });
    await klant.connect();
    const { rows } = await klant.query(
      `select nspname from pg_namespace where nspname !~ '^pg_' and nspname not in ('public', 'information_schema')
       union all select tablename from pg_tables where schemaname = 'public'`,
    );
    await klant.end();
    expect(rows).toEqual([]);
    expect((await migreer()).code).toBe(0);
  });
});
