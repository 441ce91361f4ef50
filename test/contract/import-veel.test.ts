import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { scripts } from '../../package.json';
import { aWoningregel } from '../builders/woning';
import { projectmap } from '../../subgraphs/kern/instellingen';
import { woningkop, woningregelTekst } from '../support/inlezen';
import { geheim, wachtwoord } from '../support/plek';
import { Wereld, wijze } from '../support/wereld';

/** What the command runs with: rubbish is cleared away before it adds up. */
const geheugen = scripts.import.split(' ').filter((deel) => deel.startsWith('--max'));

/** `REGELS=1000000` tries the million itself, in some minutes. */
const aantal = Number(process.env['REGELS'] ?? 20_000);

// One process and one database, in whichever way the parts run.
(wijze === 'verspreid' ? describe.skip : describe)('een groot bestand gaat er in stukken door', () => {
  let wereld: Wereld;
  let map: string;
  let kind: string[];
  beforeAll(async () => {
    wereld = await Wereld.start();
    map = mkdtempSync(join(tmpdir(), 'veel-'));
    const bestand = join(map, 'woningen.csv');
    const uit = openSync(bestand, 'w');
    writeSync(uit, `${woningkop}\n`);
    const regel = woningregelTekst(aWoningregel({ idExtern: 'NUMMER' }));
    for (let i = 0; i < aantal; i += 1) writeSync(uit, `${regel.replace('NUMMER', `V${i}`)}\n`);
    closeSync(uit);
    const opties = JSON.stringify({ url: wereld.delen.opties.url, wachtwoord, geheim });
    kind = [...geheugen, '-r', '@swc-node/register', 'test/contract/veel-inlezen.kind.ts', bestand, opties];
  });
  afterAll(async () => {
    rmSync(map, { recursive: true });
    await wereld.stop();
  });

  test('een proces dat halverwege het opslaan sterft (kill -9), laat niets van het bestand achter', async () => {
    const lezer = spawn(process.execPath, kind, { cwd: projectmap, stdio: 'ignore' });
    const gestorven = once(lezer, 'exit');
    // Rows that nobody sees yet do take room.
    const bezig = (): Promise<{ opgeslagen: boolean }[]> =>
      wereld.sql(`select pg_relation_size('woningvoorraad.woning_huur') > 100000 as opgeslagen`);
    while (!(await bezig())[0]?.opgeslagen) await new Promise((klaar) => setTimeout(klaar, 10));
    lezer.kill('SIGKILL');
    expect(await gestorven).toEqual([null, 'SIGKILL']);
    const verbonden = (): Promise<{ n: number }[]> =>
      wereld.sql(`select count(*)::int as n from pg_stat_activity where datname = current_database()
                   and query ~ 'invoer|geraakt' and pid <> pg_backend_pid() and state <> 'idle'`);
    while ((await verbonden())[0]?.n !== 0) await new Promise((klaar) => setTimeout(klaar, 10));
    expect(
      await wereld.sql(
        'select (select count(*)::int from woningvoorraad.woning) as woningen, (select count(*)::int from woningvoorraad.woning_huur) as huren',
      ),
    ).toEqual([{ woningen: 0, huren: 0 }]);
  });

  test('daarna gaat hetzelfde bestand er gewoon in: het geheugen blijft onder 512 MB, en er is voortgang te zien', () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, kind, { cwd: projectmap, encoding: 'utf8' });
    expect([status, stderr]).toEqual([0, '']);
    const uitkomst = JSON.parse(stdout) as Record<string, unknown> & { megabytes: number; meldingen: number };
    expect(uitkomst).toMatchObject({ telling: { nieuw: aantal, gewijzigd: 0, ongewijzigd: 0 }, fouten: 0 });
    expect(uitkomst.megabytes).toBeLessThan(512);
    expect(uitkomst.meldingen).toBeGreaterThan(aantal / 5000);
    if (process.env['REGELS'] !== undefined) console.log(uitkomst);
  }, 1_800_000);
});
