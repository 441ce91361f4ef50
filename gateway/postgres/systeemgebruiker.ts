import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The account that the database server runs as. */
export interface Systeemgebruiker {
  naam: string;
  uid: number;
  gid: number;
}

/**
 * PostgreSQL refuses to run as root, so root lends it another account: the owner of what an earlier start made,
 * `postgres` when it exists or can be made, else an unprivileged one that every machine has.
 * undefined: no other account is needed.
 */
export function kiesSysteemgebruiker(werkmappen: readonly string[]): Systeemgebruiker | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const gebruiker =
    werkmappen.map(eigenaarVan).find(Boolean) ?? zoek('postgres') ?? maakAan() ?? zoek('nobody') ?? zoek('daemon');
  if (!gebruiker) {
    throw new Error(
      'PostgreSQL draait niet als root en er is geen andere gebruiker op deze machine; ' +
        'maak een gebruiker "postgres" aan of start Buurtgraaf als gewone gebruiker.',
    );
  }
  return gebruiker;
}

function eigenaarVan(werkmap: string): Systeemgebruiker | undefined {
  const stat = statSync(join(werkmap, 'postgres'), { throwIfNoEntry: false });
  if (!stat || stat.uid === 0) return undefined;
  return { naam: stil('id', ['-un', String(stat.uid)])?.trim() ?? String(stat.uid), uid: stat.uid, gid: stat.gid };
}

/** initdb looks its own account up by number, hence only accounts that the system knows by name. */
function zoek(naam: string): Systeemgebruiker | undefined {
  const nummer = (vlag: string) => Number(stil('id', [vlag, naam]) ?? NaN);
  const uid = nummer('-u');
  const gid = nummer('-g');
  return uid > 0 && gid > 0 ? { naam, uid, gid } : undefined;
}

/** shadow-utils first, busybox second; a machine may have neither. */
function maakAan(): Systeemgebruiker | undefined {
  const gelukt =
    stil('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', 'postgres']) ??
    stil('adduser', ['-S', '-D', '-H', 'postgres']);
  return gelukt === undefined ? undefined : zoek('postgres');
}

function stil(programma: string, argumenten: string[]): string | undefined {
  try {
    return execFileSync(programma, argumenten, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    return undefined;
  }
}

/** Whether this account can walk down to the folder: each folder above it must let it through. */
export function kanBereiken(map: string, gebruiker: Systeemgebruiker): boolean {
  const { mode, uid, gid } = statSync(map);
  const bit = uid === gebruiker.uid ? 0o100 : gid === gebruiker.gid ? 0o010 : 0o001;
  if ((mode & bit) === 0) return false;
  return dirname(map) === map || kanBereiken(dirname(map), gebruiker);
}
