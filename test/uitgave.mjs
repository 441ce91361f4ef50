import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * `npm run uitgave`, done when a version is released: its own tests are run once more, and what its code asks of the database is
 * written to schema/vorige-uitgave.json. From then on every migration is held against it (README, "Migrations").
 */
const map = join(fileURLToPath(import.meta.url), '..', '..');
const opname = join(map, '.cache', 'uitgave.jsonl');
mkdirSync(join(map, '.cache'), { recursive: true });
rmSync(opname, { force: true });
const jest = join(map, 'node_modules', '.bin', 'jest');
// Tests of services and of the graph: what they ask, the product asks. Attacks on the database are no part of it.
const proeven = [
  'subgraphs',
  'test/contract/toewijzing',
  'test/contract/uitstroom',
  'test/contract/partner',
  'test/contract/export',
  'test/contract/demo',
  'test/contract/beheer',
];
const keuze = process.argv.length > 2 ? process.argv.slice(2) : proeven;
const { status } = spawnSync(jest, ['-c', '.config/jest.config.js', ...keuze], {
  cwd: map,
  stdio: 'inherit',
  env: { ...process.env, OPNAME: opname },
});
process.exit(status ?? 1);
