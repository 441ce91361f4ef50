import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { zorgVoorInstallatie } from '../gateway/installatie.mjs';

/**
 * What `npm test` runs, on a fresh clone too: every check, then every test against real parts. All steps run, so that one
 * look shows everything that is wrong; the exit code is 0 only when all of them passed. `--zonder-proeven` stops before jest.
 */
const map = join(fileURLToPath(import.meta.url), '..', '..');
const bin = (naam) => join(map, 'node_modules', '.bin', naam);
const ts = ['-r', '@swc-node/register'];

const stappen = [
  ['Opmaak', bin('prettier'), ['--check', '--log-level', 'warn', '.']],
  ['Lint', bin('eslint'), ['-c', '.config/eslint.config.mjs', '--max-warnings', '0', '.']],
  ['Typen', bin('tsc'), ['-p', '.']],
  ['Typen van de webapplicatie', bin('tsc'), ['-p', 'web']],
  [
    'Wie importeert wie',
    bin('depcruise'),
    ['--config', '.config/dependency-cruiser.cjs', 'gateway', 'subgraphs', 'schema', 'web/src', 'test'],
  ],
  ['Ongebruikte code', bin('knip'), ['--config', '.config/knip.json']],
  ['Gemaakte bestanden', process.execPath, [...ts, 'gateway/genereer.ts', '--controleer']],
  ['Gemaakte typen van de webapplicatie', bin('graphql-codegen'), ['--config', 'web/codegen.ts', '--check']],
];
const proeven = [
  'Proeven',
  bin('jest'),
  ['-c', '.config/jest.config.js', '--ci', ...process.argv.slice(2).filter((a) => a !== '--zonder-proeven')],
];

await zorgVoorInstallatie(map);
const mislukt = [];
for (const [naam, programma, argumenten] of process.argv.includes('--zonder-proeven')
  ? stappen
  : [...stappen, proeven]) {
  const begin = Date.now();
  console.log(`\n▶ ${naam}`);
  const { status } = spawnSync(programma, argumenten, { cwd: map, stdio: 'inherit' });
  console.log(`${status === 0 ? '✓' : '✗'} ${naam} (${Math.round((Date.now() - begin) / 1000)} s)`);
  if (status !== 0) mislukt.push(naam);
}
if (mislukt.length > 0) console.error(`\nNiet in orde: ${mislukt.join(', ')}.`);
process.exit(mislukt.length > 0 ? 1 : 0);
