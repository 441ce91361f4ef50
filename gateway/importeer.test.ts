import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectmap } from '../subgraphs/kern/instellingen';

describe('npm run import: what cannot be done is one clear sentence', () => {
  const map = mkdtempSync(join(tmpdir(), 'importeer-'));
  const bestand = join(map, 'leeg.csv');
  writeFileSync(bestand, '');
  afterAll(() => rmSync(map, { recursive: true }));

  const importeer = (...argumenten: string[]): { code: number | null; fout: string } => {
    const { status, stderr } = spawnSync(
      process.execPath,
      ['-r', '@swc-node/register', 'gateway/importeer.cli.ts', ...argumenten],
      { cwd: projectmap, encoding: 'utf8', env: { ...process.env, GEGEVENSMAP: map } },
    );
    return { code: status, fout: stderr.trim() };
  };

  test.each([
    [['dingen', bestand], '"dingen" kan niet worden ingelezen.'],
    [['woningen', bestand, '--prof'], 'De optie --prof bestaat niet.'],
    [['woningen', bestand, '--partner=cosis'], 'De partner "cosis" heeft geen databeheerder voor woningen.'],
    [['gebieden', bestand, '--partner=actium'], 'De partner "actium" heeft geen databeheerder voor gebieden.'],
    [['gebieden', bestand, '--peildatum=2026-01-01'], 'Bij gebieden hoort geen --peildatum.'],
    [['woningen', bestand, '--peildatum', '2026-02-30'], '--peildatum: "2026-02-30" is geen datum.'],
    [['woningen', bestand, '--peildatum', '2099-02-03'], '--peildatum: 2099-02-03 ligt niet tussen 2000-01-01 en'],
    [['woningen', join(map, 'weg.csv')], 'bestaat niet of is geen gewoon bestand.'],
    [['woningen', bestand], 'staat nog geen installatie; voer eerst "npm start" uit.'],
  ])('%j', (argumenten, zin) => {
    const { code, fout } = importeer(...argumenten);
    expect(code).toBe(1);
    expect(fout).toContain(zin);
    expect(fout.split('\n')).toHaveLength(1);
  });
});
