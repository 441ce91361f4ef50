import { spawn, execFileSync, type ChildProcess } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as wacht } from 'node:timers/promises';
import { demoClaims } from '../../gateway/identiteit/demo-accounts';
import { demoToken } from '../../gateway/identiteit/demo-token';
import { delen } from '../../gateway/verspreid/register';
import { vrijePoort } from '../support/processen';

const project = join(__dirname, '..', '..');

/** `npm run start:verspreid` as a stranger runs it, with a small share of the demo. */
describe('npm run start:verspreid', () => {
  const werkmap = mkdtempSync(join(tmpdir(), 'verspreid-'));
  const gegevensmap = join(werkmap, 'gegevens');
  let start: ChildProcess;
  let poort: number;
  let uitvoer = '';
  let einde: Promise<number | null>;

  beforeAll(async () => {
    chmodSync(werkmap, 0o755);
    poort = await vrijePoort();
    start = spawn(process.execPath, [join('gateway', 'start.mjs'), '--verspreid'], {
      cwd: project,
      env: {
        PATH: `${dirname(process.execPath)}:/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin`,
        HOME: werkmap,
        GEGEVENSMAP: gegevensmap,
        PORT: String(poort),
        SCHAAL: '1',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stroom of [start.stdout, start.stderr]) stroom?.on('data', (deel: Buffer) => (uitvoer += String(deel)));
    einde = new Promise((klaar) => start.once('close', klaar));
    await totGezegd(/Buurtgraaf draait op/);
  }, 300_000);
  afterAll(async () => {
    start.kill('SIGINT');
    await einde;
    rmSync(werkmap, { recursive: true, force: true });
  }, 60_000);

  async function totGezegd(zin: RegExp): Promise<void> {
    while (!zin.test(uitvoer)) {
      if (start.exitCode !== null) throw new Error(`De start is gestopt:\n${uitvoer}`);
      await wacht(50);
    }
  }

  /** The processes that the start made: name of the part → process id. */
  function onderdelen(): Map<string, number> {
    const regels = execFileSync('ps', ['-A', '-o', 'ppid=,pid=,args='], { encoding: 'utf8' }).trim().split('\n');
    return new Map(
      regels
        .map((regel) => /^\s*(\d+)\s+(\d+)\s.*gateway\/deel\.ts (\w+)$/.exec(regel) ?? [])
        .filter(([, ouder]) => Number(ouder) === start.pid)
        .map(([, , pid, naam]) => [naam ?? '', Number(pid)]),
    );
  }

  async function vraag(): Promise<{ data: unknown; codes: string[] }> {
    const token = await demoToken(demoClaims('actium', ['corporatie/verhuurmedewerker']), {
      host: '127.0.0.1',
      poort,
      gegevensmap,
      publiekAdres: undefined,
    });
    const antwoord = await fetch(`http://127.0.0.1:${poort}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query: '{ ik { demo } voorraad(peildatum: "2020-01-01") { kernvoorraad } }' }),
    });
    const { data, errors = [] } = (await antwoord.json()) as {
      data: unknown;
      errors?: { extensions: { code: string } }[];
    };
    return { data, codes: errors.map(({ extensions }) => extensions.code) };
  }

  const heel = { data: { ik: { demo: true }, voorraad: { kernvoorraad: expect.any(Number) as unknown } }, codes: [] };

  test('elk onderdeel is een eigen proces, en samen antwoorden zij', async () => {
    expect([...onderdelen().keys()].sort()).toEqual(delen.map(({ naam }) => naam).sort());
    expect(await vraag()).toEqual(heel);
  });

  test('een onderdeel dat omvalt kost alleen zijn eigen velden, wordt genoemd en opnieuw gestart', async () => {
    const pid = onderdelen().get('woningvoorraad') ?? 0;
    process.kill(pid, 'SIGKILL');
    await totGezegd(/Het onderdeel woningvoorraad is onverwacht gestopt \(SIGKILL\) en wordt opnieuw gestart\./);
    expect(await vraag()).toEqual({ data: { ik: { demo: true }, voorraad: null }, codes: ['NIET_BESCHIKBAAR'] });
    await totGezegd(/Het onderdeel woningvoorraad draait weer\./);
    expect(onderdelen().get('woningvoorraad')).not.toBe(pid);
    while ((await vraag()).codes.length > 0) await wacht(100);
    expect(await vraag()).toEqual(heel);
  });

  test('Ctrl-C laat geen proces achter', async () => {
    const pids = [...onderdelen().values()];
    start.kill('SIGINT');
    expect(await einde).toBe(0);
    const levend = pids.filter((pid) => {
      try {
        return process.kill(pid, 0);
      } catch {
        return false;
      }
    });
    expect(levend).toEqual([]);
    expect(execFileSync('ps', ['-A', '-o', 'args='], { encoding: 'utf8' })).not.toContain(gegevensmap);
  });
});
