import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as wacht } from 'node:timers/promises';
import { watOntbreekt } from '../../gateway/installatie.mjs';

/**
 * The product is started as a stranger starts it, with everything that can be wrong on a machine. Each start uses a
 * small share of the demo data: what is tried here is starting and stopping.
 */

const project = join(__dirname, '..', '..');
const werkmap = mkdtempSync(join(tmpdir(), 'buurtgraaf-start-'));
const isRoot = process.getuid?.() === 0;

interface Start {
  proces: ChildProcess;
  uitvoer: () => string;
  /** Exit code, or the signal that ended it. */
  einde: Promise<number | string>;
}

const lopend = new Set<ChildProcess>();

interface Wie {
  map?: string;
  programma?: string[];
}

function start(
  env: Record<string, string>,
  argumenten: string[] = [],
  { map = project, programma = [] }: Wie = {},
): Start {
  const [bestand, ...voor] = [...programma, process.execPath];
  const proces = spawn(bestand!, [...voor, join(map, 'gateway', 'start.mjs'), ...argumenten], {
    cwd: map,
    // Only what a shell always has: settings of the test run must not leak in.
    env: {
      PATH: dirname(process.execPath) + ':/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin',
      HOME: werkmap,
      SCHAAL: '1',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  lopend.add(proces);
  let uitvoer = '';
  for (const stroom of [proces.stdout, proces.stderr]) stroom?.on('data', (deel: Buffer) => (uitvoer += String(deel)));
  const einde = new Promise<number | string>((klaar) => {
    proces.once('close', (code, signaal) => {
      lopend.delete(proces);
      klaar(code ?? signaal ?? 'onbekend');
    });
  });
  return { proces, uitvoer: () => uitvoer, einde };
}

async function totDraait(gestart: Start): Promise<string> {
  let klaar = false;
  void gestart.einde.then(() => (klaar = true));
  for (;;) {
    const adres = /Buurtgraaf draait op (\S+)/.exec(gestart.uitvoer())?.[1];
    if (adres) return adres;
    if (klaar) throw new Error(`De start is gestopt:\n${gestart.uitvoer()}`);
    await wacht(50);
  }
}

async function vrijePoort(): Promise<number> {
  const server = await bezet(0);
  const { port } = server.address() as { port: number };
  await new Promise((klaar) => server.close(klaar));
  return port;
}

function bezet(poort: number): Promise<Server> {
  return new Promise((klaar) => {
    const server = createServer().listen(poort, '127.0.0.1', () => klaar(server));
  });
}

/** Every process that has the folder on its command line: the database server and its helpers. */
function processenVan(map: string): string[] {
  return execFileSync('ps', ['-A', '-o', 'args='], { encoding: 'utf8' })
    .split('\n')
    .filter((regel) => regel.includes(map));
}

const nieuweMap = (naam: string) => join(werkmap, naam);
const zinnen = (uitvoer: string) => uitvoer.trim().split('\n').filter(Boolean);

beforeAll(() => {
  // The account of the database server has to get through it.
  execFileSync('chmod', ['755', werkmap]);
});

afterAll(async () => {
  for (const proces of lopend) proces.kill('SIGKILL');
  for (const regel of execFileSync('ps', ['-A', '-o', 'pid=,args='], { encoding: 'utf8' }).split('\n')) {
    // Only servers whose data lies in the folder of this very run.
    if (regel.includes(`-D ${werkmap}`)) process.kill(Number(regel.trim().split(' ')[0]), 'SIGQUIT');
  }
  await wacht(300);
  rmSync(werkmap, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
});

describe('a machine on which it cannot start gets one sentence per fault, and exit code 1', () => {
  async function weigering(env: Record<string, string>, argumenten: string[] = []): Promise<string[]> {
    const gestart = start(env, argumenten);
    expect(await gestart.einde).toBe(1);
    expect(gestart.uitvoer()).not.toMatch(/\n\s+at |Error:/);
    return zinnen(gestart.uitvoer());
  }

  test('the port is taken', async () => {
    const server = await bezet(0);
    const { port } = server.address() as { port: number };
    const regels = await weigering({ PORT: String(port), GEGEVENSMAP: nieuweMap('poort') });
    server.close();
    expect(regels).toEqual([expect.stringContaining(`Poort ${port} is al in gebruik`)]);
    expect(existsSync(join(nieuweMap('poort'), 'wachtwoord'))).toBe(false);
  });

  test('the folder cannot be written to, and the port is taken: both are said', async () => {
    const bestand = nieuweMap('geen-map');
    writeFileSync(bestand, '');
    const server = await bezet(0);
    const { port } = server.address() as { port: number };
    const regels = await weigering({ PORT: String(port), GEGEVENSMAP: join(bestand, 'gegevens') });
    server.close();
    expect(regels).toHaveLength(2);
    expect(regels[1]).toMatch(
      /^In de gegevensmap .* kan niet worden geschreven: een deel van het pad is een bestand\./,
    );
  });

  test('a folder where nothing can be made does not hang the start', async () => {
    if (!existsSync('/proc/self')) return;
    const regels = await weigering({ PORT: String(await vrijePoort()), GEGEVENSMAP: '/proc/buurtgraaf' });
    expect(regels).toEqual([expect.stringContaining('/proc/buurtgraaf kan niet worden geschreven')]);
  });

  test('several settings are wrong, misspelled or unknown: all are said at once', async () => {
    const regels = await weigering(
      {
        PORT: '99999',
        POORT: '4000',
        SCHAAL: 'veel',
        NU: 'morgen',
        DATABASE_URL: 'mysql://a:geheim@b/c',
        HOST: '0.0.0.0',
      },
      ['--demo'],
    );
    expect(regels).toHaveLength(7);
    const alles = regels.join('\n');
    for (const deel of ['PORT moet', 'bedoelt u PORT?', 'SCHAAL moet', 'NU moet', '"--demo"']) {
      expect(alles).toContain(deel);
    }
    expect(alles).toContain('OIDC_ISSUER ontbreekt');
    expect(alles).not.toContain('geheim');
  });

  test('identity providers without a word on whom they speak for, or with a wrong one', async () => {
    const GEGEVENSMAP = nieuweMap('uitgevers');
    const wens = {
      PORT: String(await vrijePoort()),
      GEGEVENSMAP,
      OIDC_ISSUER: 'https://a.voorbeeld.nl https://b.voorbeeld.nl',
    };
    expect(await weigering(wens)).toEqual([expect.stringMatching(/hoort het bestand .*uitgevers\.json/)]);
    const lijst = [{ issuer: 'https://a.voorbeeld.nl', partners: ['actuim'], rolnamen: { x: 'corporatie/directeur' } }];
    writeFileSync(join(GEGEVENSMAP, 'uitgevers.json'), JSON.stringify(lijst));
    const regels = await weigering(wens);
    expect(regels).toHaveLength(3);
    for (const deel of ['"actuim"', '"corporatie/directeur"', 'ontbreekt "https://b.voorbeeld.nl"']) {
      expect(regels.join('\n')).toContain(deel);
    }
  });

  test('the given database does not answer', async () => {
    const poort = await vrijePoort();
    const regels = await weigering({
      PORT: String(await vrijePoort()),
      GEGEVENSMAP: nieuweMap('extern'),
      DATABASE_URL: `postgresql://iemand:geheim@127.0.0.1:${poort}/x`,
    });
    expect(regels).toEqual([expect.stringContaining('De database van DATABASE_URL is niet bereikbaar (ECONNREFUSED)')]);
  });
});

test('start, second start, kill -9, restart, Ctrl-C: it recovers by itself and leaves no process', async () => {
  const GEGEVENSMAP = nieuweMap('leven');
  const PORT = String(await vrijePoort());

  const eerste = start({ GEGEVENSMAP, PORT });
  const adres = await totDraait(eerste);
  expect((await fetch(`${adres}/livez`)).status).toBe(200);
  expect(statSync(join(GEGEVENSMAP, 'wachtwoord')).mode & 0o777).toBe(0o600);

  const tweede = start({ GEGEVENSMAP, PORT: String(await vrijePoort()) });
  expect(await tweede.einde).toBe(1);
  expect(tweede.uitvoer()).toContain(
    `Buurtgraaf draait al op de gegevensmap ${GEGEVENSMAP} (proces ${eerste.proces.pid})`,
  );

  eerste.proces.kill('SIGKILL');
  expect(await eerste.einde).toBe('SIGKILL');
  expect(processenVan(GEGEVENSMAP).length).toBeGreaterThan(0);

  const derde = start({ GEGEVENSMAP, PORT });
  await totDraait(derde);
  expect(derde.uitvoer()).toMatch(/De database van een vorige start \(proces \d+\) draait nog; die wordt gestopt\./);

  derde.proces.kill('SIGINT');
  expect(await derde.einde).toBe(0);
  expect(processenVan(GEGEVENSMAP)).toEqual([]);
  expect(existsSync(join(GEGEVENSMAP, 'slot'))).toBe(false);
});

test('a first start that was cut short is done anew, and what a crash leaves behind is cleared', async () => {
  const GEGEVENSMAP = nieuweMap('half');
  const PORT = String(await vrijePoort());
  const afgebroken = start({ GEGEVENSMAP, PORT });
  const halveMap = () =>
    existsSync(join(GEGEVENSMAP, 'database')) &&
    readdirSync(join(GEGEVENSMAP, 'database')).some((naam) => naam.startsWith('postgres.half'));
  while (!halveMap()) await wacht(5);
  afgebroken.proces.kill('SIGKILL');
  await afgebroken.einde;
  expect(existsSync(join(GEGEVENSMAP, 'database', 'postgres'))).toBe(false);
  expect(existsSync(join(GEGEVENSMAP, 'slot'))).toBe(true);

  const opnieuw = start({ GEGEVENSMAP, PORT });
  await totDraait(opnieuw);
  expect(readdirSync(join(GEGEVENSMAP, 'database')).filter((naam) => naam.includes('half'))).toEqual([]);
  opnieuw.proces.kill('SIGTERM');
  expect(await opnieuw.einde).toBe(0);

  // A stale process id that since belongs to someone else, and a password file that was lost.
  writeFileSync(join(GEGEVENSMAP, 'database', 'postgres', 'postmaster.pid'), `${process.pid}\n`);
  rmSync(join(GEGEVENSMAP, 'wachtwoord'));
  const hersteld = start({ GEGEVENSMAP, PORT });
  await totDraait(hersteld);
  hersteld.proces.kill('SIGINT');
  expect(await hersteld.einde).toBe(0);
});

test('Ctrl-C halfway through the start leaves no process either', async () => {
  const GEGEVENSMAP = nieuweMap('halverwege');
  const gestart = start({ GEGEVENSMAP, PORT: String(await vrijePoort()) });
  while (processenVan(GEGEVENSMAP).length === 0) await wacht(5);
  gestart.proces.kill('SIGINT');
  expect(await gestart.einde).toBe(130);
  expect(processenVan(GEGEVENSMAP)).toEqual([]);
});

test('when the database goes away the product says so and stops', async () => {
  const GEGEVENSMAP = nieuweMap('weg');
  const gestart = start({ GEGEVENSMAP, PORT: String(await vrijePoort()) });
  await totDraait(gestart);
  const pid = Number(readFileSync(join(GEGEVENSMAP, 'database', 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]);
  process.kill(pid, 'SIGQUIT');
  expect(await gestart.einde).toBe(1);
  expect(gestart.uitvoer()).toContain('De database is onverwacht gestopt');
});

const alsNobody = ['setpriv', '--reuid=nobody', '--regid=nogroup', '--clear-groups'];

/** Why the tests with another user cannot be run here; undefined when they can. */
function waaromNiet(): string | undefined {
  if (!isRoot) return 'only root can become another user';
  try {
    const [programma, ...argumenten] = [...alsNobody, process.execPath, '-e', `require('pg')`];
    execFileSync(programma!, argumenten, { cwd: project, stdio: 'ignore' });
    return undefined;
  } catch {
    return 'no setpriv, or nobody cannot read this checkout';
  }
}

const reden = waaromNiet();
(reden ? describe.skip : describe)(`root and an ordinary user${reden ? ` (skipped: ${reden})` : ''}`, () => {
  const kopie = join(werkmap, 'kopie');
  const { uid, gid } = reden ? { uid: 0, gid: 0 } : nobody();

  function nobody(): { uid: number; gid: number } {
    const nummer = (vlag: string) => Number(execFileSync('id', [vlag, 'nobody'], { encoding: 'utf8' }));
    return { uid: nummer('-u'), gid: nummer('-g') };
  }

  beforeAll(() => {
    mkdirSync(kopie);
    for (const naam of [
      'gateway',
      'subgraphs',
      'schema',
      'web',
      'package.json',
      'package-lock.json',
      'tsconfig.json',
    ]) {
      if (existsSync(join(project, naam))) cpSync(join(project, naam), join(kopie, naam), { recursive: true });
    }
    symlinkSync(join(project, 'node_modules'), join(kopie, 'node_modules'));
    execFileSync('chown', ['-R', '-h', `${uid}:${gid}`, kopie]);
  });

  test('an ordinary user starts it in a folder of their own', async () => {
    const env = { PORT: String(await vrijePoort()) };
    const gestart = start(env, [], { map: kopie, programma: alsNobody });
    await totDraait(gestart);
    expect(statSync(join(kopie, '.gegevens', 'database', 'postgres')).uid).toBe(uid);
    gestart.proces.kill('SIGINT');
    expect(await gestart.einde).toBe(0);
    expect(processenVan(kopie)).toEqual([]);
  });

  test('a folder of someone else is refused', async () => {
    const GEGEVENSMAP = nieuweMap('van-root');
    mkdirSync(GEGEVENSMAP, { mode: 0o755 });
    const gestart = start({ GEGEVENSMAP, PORT: String(await vrijePoort()) }, [], {
      map: kopie,
      programma: alsNobody,
    });
    expect(await gestart.einde).toBe(1);
    expect(zinnen(gestart.uitvoer())).toEqual([expect.stringContaining('u hebt er geen rechten')]);
  });

  test('root goes on with the database that the ordinary user made', async () => {
    const gestart = start({ PORT: String(await vrijePoort()) }, [], { map: kopie });
    await totDraait(gestart);
    expect(statSync(join(kopie, '.gegevens', 'database', 'postgres')).uid).toBe(uid);
    gestart.proces.kill('SIGINT');
    expect(await gestart.einde).toBe(0);
  });

  test('as root in a folder closed to others the database lies elsewhere, and that is said', async () => {
    const dicht = nieuweMap('dicht');
    mkdirSync(dicht, { mode: 0o700 });
    const gestart = start({ GEGEVENSMAP: join(dicht, 'gegevens'), PORT: String(await vrijePoort()) });
    await totDraait(gestart);
    const elders = /de database staat in (\/var\/lib\/buurtgraaf\/[0-9a-f]{16})\./.exec(gestart.uitvoer())?.[1];
    gestart.proces.kill('SIGINT');
    expect(await gestart.einde).toBe(0);
    expect(elders).toBeDefined();
    expect(existsSync(join(elders!, 'postgres', 'PG_VERSION'))).toBe(true);
    rmSync(elders!, { recursive: true });
  });
});

describe('installing', () => {
  test('the packages of this checkout are up to date', () => {
    expect(watOntbreekt(project)).toEqual([]);
  });

  // npm ci refuses a lock file that lacks the optional packages of any other platform.
  test('the lock file names the packages of every platform', () => {
    type Pakket = { optionalDependencies?: Record<string, string> };
    const slot = JSON.parse(readFileSync(join(project, 'package-lock.json'), 'utf8')) as {
      packages: Record<string, Pakket>;
    };
    const gemist = Object.entries(slot.packages).flatMap(([pad, pakket]) =>
      Object.keys(pakket.optionalDependencies ?? {}).filter(
        (naam) => !slot.packages[`node_modules/${naam}`] && !slot.packages[`${pad}/node_modules/${naam}`],
      ),
    );
    expect(gemist).toEqual([]);
  });

  test('a missing and an older package are seen, those of other platforms are not', () => {
    const map = nieuweMap('pakketten');
    mkdirSync(join(map, 'node_modules'), { recursive: true });
    const pakket = (version: string, optional = false) => ({ version, integrity: `sha512-${version}`, optional });
    const schrijf = (bestand: string, packages: object) =>
      writeFileSync(join(map, bestand), JSON.stringify({ packages }));
    schrijf('package-lock.json', {
      '': {},
      'node_modules/a': pakket('2'),
      'node_modules/b': pakket('1'),
      'node_modules/c': pakket('1', true),
    });
    expect(watOntbreekt(map)).toEqual(['node_modules/a', 'node_modules/b']);
    schrijf('node_modules/.package-lock.json', { 'node_modules/a': pakket('1'), 'node_modules/b': pakket('1') });
    expect(watOntbreekt(map)).toEqual(['node_modules/a']);
  });
});
