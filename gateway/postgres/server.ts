import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wacht } from 'node:timers/promises';
import { Client } from 'pg';
import { clusterVan, geefAan, OMGEVING, type Plaats } from './cluster';
import { stopServer } from './wees';

/** Suited to a small machine shared with the product itself; the rest is PostgreSQL's own default. */
const AFSTELLING = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '200',
  shared_buffers: '128MB',
  effective_cache_size: '512MB',
  work_mem: '8MB',
  maintenance_work_mem: '64MB',
  max_wal_size: '1GB',
  huge_pages: 'off',
  // Compiling a plan costs more than running our short queries.
  jit: 'off',
  max_parallel_workers_per_gather: '0',
  random_page_cost: '1.1',
  timezone: 'UTC',
  // The server's log must not hold personal data: no statements, no row values in the details.
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
};

export interface Server {
  poort: number;
  /** Resolves when the server process is gone, for whatever reason. */
  weg: Promise<void>;
  stop(): Promise<void>;
}

export class WachtwoordFout extends Error {}

/** Starts the server on the port of last time, or on another free one. */
export async function startServer(plaats: Plaats, wachtwoord: string, vorigePoort?: number): Promise<Server> {
  for (let poging = 1; ; poging++) {
    const poort = await vrijePoort(poging === 1 ? vorigePoort : undefined);
    try {
      return await probeerTeStarten(plaats, wachtwoord, poort);
    } catch (fout) {
      // The port can be taken between looking and starting; workers of a killed server need a moment to go.
      const gaatOver = /could not bind|Address already in use|shared memory block .* still in use/;
      if (poging >= 8 || !gaatOver.test(String(fout))) throw fout;
      await wacht(250);
    }
  }
}

async function probeerTeStarten(plaats: Plaats, wachtwoord: string, poort: number): Promise<Server> {
  const logboek = join(plaats.werkmap, 'postgres.log');
  const vanaf = draaiLogOm(logboek);
  // A file and a process group of its own: neither our death nor Ctrl-C in the terminal reaches the server.
  const log = openSync(logboek, 'a', 0o600);
  geefAan(logboek, plaats.gebruiker);
  const kind = spawn(
    join(plaats.programma, 'bin', 'postgres'),
    [
      '-D',
      clusterVan(plaats),
      '-p',
      String(poort),
      ...Object.entries(AFSTELLING).flatMap(([naam, waarde]) => ['-c', `${naam}=${waarde}`]),
    ],
    {
      cwd: plaats.werkmap,
      env: OMGEVING,
      uid: plaats.gebruiker?.uid,
      gid: plaats.gebruiker?.gid,
      stdio: ['ignore', log, log],
      detached: true,
    },
  );
  closeSync(log);
  const weg = new Promise<void>((klaar) => {
    kind.once('exit', () => klaar());
    kind.once('error', () => klaar());
  });
  const isWeg = () => kind.pid === undefined || kind.exitCode !== null || kind.signalCode !== null;
  const opUitgang = () => void kind.kill('SIGINT');
  process.once('exit', opUitgang);
  void weg.then(() => process.off('exit', opUitgang));
  const stop = async () => {
    if (!isWeg()) await stopServer(kind.pid!, isWeg);
  };
  try {
    await wachtTotKlaar(poort, wachtwoord, isWeg);
  } catch (fout) {
    await stop();
    if (fout instanceof WachtwoordFout) throw fout;
    throw new Error(`De database start niet: ${oorzaakUit(logboek, vanaf, kind)}; zie ${logboek}.`, { cause: fout });
  }
  return { poort, weg, stop };
}

/** Waits as long as the server lives: replaying the log after a power cut may take minutes. */
async function wachtTotKlaar(poort: number, wachtwoord: string, isWeg: () => boolean): Promise<void> {
  for (;;) {
    if (isWeg()) throw new Error('server weg');
    const client = new Client({
      connectionString: adres(poort, wachtwoord, 'postgres'),
      connectionTimeoutMillis: 5000,
    });
    client.on('error', () => undefined);
    try {
      await client.connect();
      return;
    } catch (fout) {
      // 28P01: the password is not the one of this cluster; waiting will not change that.
      if ((fout as { code?: string }).code === '28P01') throw new WachtwoordFout();
      await wacht(50);
    } finally {
      await client.end().catch(() => undefined);
    }
  }
}

export function adres(poort: number, wachtwoord: string, database: string): string {
  return `postgresql://postgres:${wachtwoord}@127.0.0.1:${poort}/${encodeURIComponent(database)}`;
}

/** Keeps one earlier log; returns where this start's lines begin. */
function draaiLogOm(logboek: string): number {
  if (!existsSync(logboek)) return 0;
  const { size } = statSync(logboek);
  if (size < 5_000_000) return size;
  renameSync(logboek, `${logboek}.oud`);
  return 0;
}

function oorzaakUit(logboek: string, vanaf: number, kind: ChildProcess): string {
  const regels = readFileSync(logboek).subarray(vanaf).toString('utf8').split('\n').filter(Boolean);
  const ernstig = regels.filter((regel) => /FATAL|PANIC|could not|WARNING/.test(regel));
  const oorzaak = (ernstig.length > 0 ? ernstig : regels.slice(-1)).join(' ');
  return oorzaak || `het proces stopte (${kind.signalCode ?? kind.exitCode ?? 'niet gestart'})`;
}

async function vrijePoort(voorkeur?: number): Promise<number> {
  for (const wens of voorkeur ? [voorkeur, 0] : [0]) {
    const poort = await new Promise<number | undefined>((klaar) => {
      const luisteraar = createServer();
      luisteraar.once('error', () => klaar(undefined));
      luisteraar.listen(wens, '127.0.0.1', () => {
        const gekregen = luisteraar.address();
        luisteraar.close(() => klaar(typeof gekregen === 'object' ? gekregen?.port : undefined));
      });
    });
    if (poort) return poort;
  }
  throw new Error('Er is geen vrije poort op 127.0.0.1 voor de database.');
}
