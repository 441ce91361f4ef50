import { spawnSync } from 'node:child_process';
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
  test('het geheugen blijft onder 512 MB, en er is voortgang te zien', async () => {
    const wereld = await Wereld.start();
    const map = mkdtempSync(join(tmpdir(), 'veel-'));
    try {
      const bestand = join(map, 'woningen.csv');
      const uit = openSync(bestand, 'w');
      writeSync(uit, `${woningkop}\n`);
      const vorm = aWoningregel({ idExtern: 'NUMMER' });
      const regel = woningregelTekst(vorm);
      for (let i = 0; i < aantal; i += 1) writeSync(uit, `${regel.replace('NUMMER', `V${i}`)}\n`);
      closeSync(uit);
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        [...geheugen, '-r', '@swc-node/register', 'test/contract/veel-inlezen.kind.ts', bestand, opties(wereld)],
        { cwd: projectmap, encoding: 'utf8' },
      );
      expect([status, stderr]).toEqual([0, '']);
      const uitkomst = JSON.parse(stdout) as Record<string, unknown> & { megabytes: number; meldingen: number };
      expect(uitkomst).toMatchObject({ telling: { nieuw: aantal, gewijzigd: 0, ongewijzigd: 0 }, fouten: 0 });
      expect(uitkomst.megabytes).toBeLessThan(512);
      expect(uitkomst.meldingen).toBeGreaterThan(aantal / 5000);
      if (process.env['REGELS'] !== undefined) console.log(uitkomst);
    } finally {
      rmSync(map, { recursive: true });
      await wereld.stop();
    }
  }, 1_800_000);
});

const opties = (wereld: Wereld): string => JSON.stringify({ url: wereld.delen.opties.url, wachtwoord, geheim });
