import { execFile } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Systeemgebruiker } from './systeemgebruiker';

/** Where everything of one cluster lies and who runs it. */
export interface Plaats {
  /** Parent folder of the cluster, reachable by the account of the server. */
  werkmap: string;
  programma: string;
  gebruiker: Systeemgebruiker | undefined;
}

export const clusterVan = (plaats: Plaats) => join(plaats.werkmap, 'postgres');

/** The server never sees our environment: it needs none of it, and PGDATA or PGPORT of the user would mislead it. */
export const OMGEVING = { LC_MESSAGES: 'C', TZ: 'UTC' };

/**
 * Makes the cluster once. initdb works in a folder of its own that gets its real name only when it is complete, so
 * an interrupted first start leaves nothing that looks like a database.
 */
export async function maakCluster(plaats: Plaats, wachtwoord: string): Promise<boolean> {
  for (const naam of readdirSync(plaats.werkmap)) {
    if (/^postgres\.half/.test(naam)) verwijder(join(plaats.werkmap, naam));
  }
  const cluster = clusterVan(plaats);
  if (existsSync(join(cluster, 'PG_VERSION'))) return false;
  verwijder(cluster);
  const half = join(plaats.werkmap, `postgres.half-${process.pid}`);
  const wachtwoordbestand = join(plaats.werkmap, `postgres.half-${process.pid}.wachtwoord`);
  mkdirSync(half, { mode: 0o700 });
  writeFileSync(wachtwoordbestand, `${wachtwoord}\n`, { mode: 0o600 });
  for (const pad of [half, wachtwoordbestand]) geefAan(pad, plaats.gebruiker);
  try {
    await initdb(plaats, half, wachtwoordbestand);
    renameSync(half, cluster);
    return true;
  } finally {
    verwijder(wachtwoordbestand);
    verwijder(half);
  }
}

async function initdb(plaats: Plaats, map: string, wachtwoordbestand: string): Promise<void> {
  const maak = (taal: string[]) =>
    voerUit(plaats, 'initdb', [
      `--pgdata=${map}`,
      `--pwfile=${wachtwoordbestand}`,
      '--username=postgres',
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      ...taal,
    ]);
  try {
    await maak(['--locale=C.UTF-8']);
  } catch (fout) {
    if (!/invalid locale/.test(String((fout as { stderr?: string }).stderr))) throw leesbaar(fout);
    // A system without C.UTF-8: PostgreSQL 17 brings the same rules itself.
    verwijder(map);
    mkdirSync(map, { mode: 0o700 });
    geefAan(map, plaats.gebruiker);
    await maak(['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8']).catch((tweede: unknown) => {
      throw leesbaar(tweede);
    });
  }
}

function leesbaar(fout: unknown): Error {
  const regels = String((fout as { stderr?: string }).stderr ?? fout).split('\n');
  const oorzaak = regels.find((regel) => /error|fatal|could not/i.test(regel)) ?? regels[0];
  return new Error(`De database kon niet worden aangemaakt: ${oorzaak?.trim()}.`, { cause: fout });
}

/**
 * The password file was lost while the cluster stayed: set the password anew. Single-user mode needs no login and
 * is open only to whoever owns the files anyway.
 */
export async function zetWachtwoord(plaats: Plaats, wachtwoord: string): Promise<void> {
  await voerUit(
    plaats,
    'postgres',
    ['--single', '-D', clusterVan(plaats), 'postgres'],
    `ALTER ROLE postgres PASSWORD '${wachtwoord}'\n`,
  );
}

async function voerUit(plaats: Plaats, naam: string, argumenten: string[], invoer = ''): Promise<void> {
  const belofte = promisify(execFile)(join(plaats.programma, 'bin', naam), argumenten, {
    cwd: plaats.werkmap,
    env: OMGEVING,
    uid: plaats.gebruiker?.uid,
    gid: plaats.gebruiker?.gid,
  });
  belofte.child.stdin?.end(invoer);
  await belofte;
}

export function geefAan(pad: string, gebruiker: Systeemgebruiker | undefined): void {
  if (gebruiker) chownSync(pad, gebruiker.uid, gebruiker.gid);
}

/** Retries: an initdb that outlived its product may still be writing. */
function verwijder(pad: string): void {
  rmSync(pad, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
}
