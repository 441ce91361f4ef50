import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectmap } from '../subgraphs/kern/instellingen';

const webmap = join(projectmap, 'web');
const stempelpad = join(webmap, 'dist', '.stempel');

/** Fingerprint of everything that the built web app depends on. */
function stempel(): string {
  const som = createHash('sha256').update(readFileSync(join(projectmap, 'package-lock.json')));
  const loop = (map: string): void => {
    for (const naam of readdirSync(map).sort()) {
      const pad = join(map, naam);
      if (naam === 'dist' || naam === 'node_modules') continue;
      if (statSync(pad).isDirectory()) loop(pad);
      else som.update(pad.slice(webmap.length)).update(readFileSync(pad));
    }
  };
  loop(webmap);
  return som.digest('hex');
}

/** Builds the web app when its sources changed since the last build. */
export async function bouwWeb(): Promise<void> {
  const nu = stempel();
  if (existsSync(stempelpad) && readFileSync(stempelpad, 'utf8') === nu) return;
  await new Promise<void>((klaar, mislukt) => {
    const vite = spawn(
      process.execPath,
      [join(projectmap, 'node_modules', 'vite', 'bin', 'vite.js'), 'build', '--logLevel', 'error'],
      {
        cwd: webmap,
        stdio: ['ignore', 'inherit', 'inherit'],
      },
    );
    vite.once('error', mislukt);
    vite.once('exit', (code) =>
      code === 0 ? klaar() : mislukt(new Error('De webapplicatie kon niet gebouwd worden; zie de melding hierboven.')),
    );
  });
  writeFileSync(stempelpad, nu);
}
