import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { Client } from 'pg';
import { InstellingenFout, type Instellingen } from '../subgraphs/kern/instellingen';
import { leesUitgevers } from './identiteit/uitgeversbestand';

/** What the machine must offer before anything is started; every shortcoming is one sentence. */
export async function controleerMachine(instellingen: Instellingen): Promise<string[]> {
  const fouten = [
    await poortFout(instellingen.host, instellingen.poort),
    mapFout(instellingen.gegevensmap),
    instellingen.databaseUrl ? await databaseFout('DATABASE_URL', instellingen.databaseUrl) : undefined,
    ...uitgeverfouten(instellingen),
  ];
  return fouten.filter((fout) => fout !== undefined);
}

function uitgeverfouten({ gegevensmap, oidcIssuer }: Instellingen): readonly string[] {
  try {
    if (oidcIssuer) leesUitgevers(gegevensmap, oidcIssuer);
    return [];
  } catch (fout) {
    if (fout instanceof InstellingenFout) return fout.fouten;
    throw fout;
  }
}

export async function poortFout(host: string, poort: number): Promise<string | undefined> {
  const code = await new Promise<string | undefined>((klaar) => {
    const luisteraar = createServer();
    luisteraar.once('error', (fout: NodeJS.ErrnoException) => klaar(fout.code));
    luisteraar.listen(poort, host, () => luisteraar.close(() => klaar(undefined)));
  });
  if (code === undefined) return undefined;
  const ander = poort === 65535 ? 4000 : poort + 1;
  if (code === 'EADDRINUSE') {
    return `Poort ${poort} is al in gebruik; stop het andere programma of kies een andere poort: PORT=${ander} npm start.`;
  }
  if (code === 'EACCES') return `Poort ${poort} is alleen voor beheerders; kies met PORT een poort vanaf 1024.`;
  return `HOST ${host} is geen adres van deze machine (${code}).`;
}

function mapFout(map: string): string | undefined {
  const proef = join(map, `schrijfproef.${process.pid}`);
  try {
    maakMap(map);
    writeFileSync(proef, '');
    rmSync(proef);
    return undefined;
  } catch (fout) {
    const { code } = fout as NodeJS.ErrnoException;
    const reden = REDENEN[code ?? ''] ?? `foutcode ${code}`;
    return `In de gegevensmap ${map} kan niet worden geschreven: ${reden}. Kies met GEGEVENSMAP een andere map.`;
  }
}

/** Level by level: the recursive mkdir of Node 20 never returns on a file system that takes no folders (/proc). */
function maakMap(map: string): void {
  if (existsSync(map)) return;
  maakMap(dirname(map));
  mkdirSync(map, { mode: 0o711 });
}

const REDENEN: Record<string, string> = {
  EACCES: 'u hebt er geen rechten',
  EPERM: 'u hebt er geen rechten',
  EROFS: 'de schijf is alleen-lezen',
  ENOSPC: 'de schijf is vol',
  ENOTDIR: 'een deel van het pad is een bestand',
  ENOENT: 'er kan daar geen map worden gemaakt',
  EEXIST: 'er staat een bestand met die naam',
};

const OUDSTE_POSTGRESQL = 15;

/** The sentence never holds the URL: it has a password in it. */
export async function databaseFout(naam: 'DATABASE_URL' | 'BEHEER_URL', url: string): Promise<string | undefined> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ versie: number }>(
      `SELECT current_setting('server_version_num')::int / 10000 AS versie`,
    );
    const versie = rows[0]?.versie ?? 0;
    if (versie >= OUDSTE_POSTGRESQL) return undefined;
    return `De database van ${naam} is PostgreSQL ${versie}; Buurtgraaf heeft versie ${OUDSTE_POSTGRESQL} of nieuwer nodig.`;
  } catch (fout) {
    const { code, message } = fout as { code?: string; message: string };
    return `De database van ${naam} is niet bereikbaar (${code ?? message}); controleer adres, gebruiker en wachtwoord.`;
  } finally {
    await client.end().catch(() => undefined);
  }
}
