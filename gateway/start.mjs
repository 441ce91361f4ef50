import { createRequire } from 'module';
import { dirname } from 'path';
import { fileURLToPath } from 'url';

/**
 * What `npm start` runs: checks what the rest takes for granted (Node, packages) and goes on as start.ts in this
 * same process, so that signals and the exit code need no passing on. Old Node versions have to be able to read
 * this file, hence no `node:` imports and nothing newer than ES2017 before the check.
 */
const NODIG = [20, 19];

const [groot, klein] = process.versions.node.split('.').map(Number);
if (groot < NODIG[0] || (groot === NODIG[0] && klein < NODIG[1])) {
  console.error(`Buurtgraaf heeft Node ${NODIG.join('.')} of nieuwer nodig; u gebruikt Node ${process.versions.node}.`);
  process.exit(1);
}

const projectmap = dirname(dirname(fileURLToPath(import.meta.url)));
// swc-node looks for tsconfig.json in the current folder.
process.chdir(projectmap);

import('./installatie.mjs')
  .then((installatie) => installatie.zorgVoorInstallatie(projectmap))
  .then(() => {
    const require = createRequire(import.meta.url);
    require('@swc-node/register');
    require('./start.ts');
  })
  .catch((fout) => {
    console.error(fout.message);
    process.exit(1);
  });
