import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wacht } from 'node:timers/promises';

/**
 * A database server that outlived its product (kill -9, power cut). It is stopped in an orderly way rather than
 * taken over: its log, port and settings belong to a start that is gone, and starting afresh costs half a second.
 */
export async function ruimWeesOp(cluster: string, melding: (zin: string) => void): Promise<void> {
  const pidbestand = join(cluster, 'postmaster.pid');
  const pid = leesPid(pidbestand);
  if (pid === undefined) return rmSync(pidbestand, { force: true });
  if (isServerVan(pid, cluster)) {
    melding(`De database van een vorige start (proces ${pid}) draait nog; die wordt gestopt.`);
    await stopServer(pid);
  }
  // The id may since belong to any other process: PostgreSQL would then refuse to start.
  rmSync(pidbestand, { force: true });
}

/** Fast shutdown, and when that does not help immediate shutdown: PostgreSQL recovers from its log. */
export async function stopServer(pid: number, isWeg: () => boolean = () => !leeft(pid)): Promise<void> {
  for (const signaal of ['SIGINT', 'SIGQUIT', 'SIGKILL'] as const) {
    try {
      process.kill(pid, signaal);
    } catch (fout) {
      if ((fout as NodeJS.ErrnoException).code === 'ESRCH') return;
      throw new Error(
        `De database van een vorige start (proces ${pid}) is van een andere gebruiker; stop dat proces zelf.`,
        { cause: fout },
      );
    }
    for (let i = 0; i < 400; i++) {
      if (isWeg()) return;
      await wacht(25);
    }
  }
  throw new Error(`De database (proces ${pid}) stopt niet; stop dat proces zelf en probeer het opnieuw.`);
}

/** The first line of postmaster.pid; undefined for a file that is absent or was cut short. */
function leesPid(pad: string): number | undefined {
  try {
    const pid = Number(readFileSync(pad, 'utf8').split('\n')[0]);
    return Number.isInteger(pid) && pid > 1 ? pid : undefined;
  } catch {
    return undefined;
  }
}

/** The server was started with its data folder on the command line. */
function isServerVan(pid: number, cluster: string): boolean {
  const opdracht = opdrachtregel(pid);
  return /postgres/.test(opdracht) && opdracht.includes(cluster);
}

function opdrachtregel(pid: number): string {
  try {
    if (process.platform !== 'linux')
      return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return '';
  }
}

function leeft(pid: number): boolean {
  return opdrachtregel(pid) !== '';
}
