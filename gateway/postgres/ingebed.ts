import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { clusterVan, geefAan, maakCluster, type Plaats, zetWachtwoord } from './cluster';
import { vindProgramma } from './programma';
import { adres, type Server, startServer, WachtwoordFout } from './server';
import { levendeHouder, neemSlot } from './slot';
import { kanBereiken, kiesSysteemgebruiker } from './systeemgebruiker';
import { ruimWeesOp } from './wees';

/** The product's own PostgreSQL: everything of it lies in the data folder, nothing of the machine is used. */

export interface Opties {
  /** The data folder (GEGEVENSMAP). */
  map: string;
  melding: (zin: string) => void;
}

export interface Ingebed {
  /** Superuser, database `buurtgraaf`. */
  url: string;
  /** Superuser, any other database. */
  adminUrl(database: string): string;
  poort: number;
  /** Resolves when the server is gone, also when nobody asked for it. */
  weg: Promise<void>;
  stop(): Promise<void>;
}

const DATABASE = 'buurtgraaf';

/** Starts the server, after clearing up whatever an earlier start left behind. */
export async function startIngebed({ map, melding }: Opties): Promise<Ingebed> {
  // Others may walk through, not look around: the account of the server has to get at its own part.
  mkdirSync(map, { recursive: true, mode: 0o711 });
  const slot = neemSlot(map);
  try {
    const plaats = bereidPlaatsVoor(map, melding);
    await ruimWeesOp(clusterVan(plaats), melding);
    const wachtwoord = leesOfMaakWachtwoord(map);
    if (await maakCluster(plaats, wachtwoord)) melding('De database is aangemaakt.');
    const server = await startMetWachtwoord(plaats, wachtwoord, lees(join(map, 'poort')));
    schrijf(join(map, 'poort'), String(server.poort), 0o644);
    await maakDatabase(adres(server.poort, wachtwoord, 'postgres')).catch(async (fout: unknown) => {
      await server.stop();
      throw fout;
    });
    return beschrijf(server.poort, wachtwoord, server.weg, async () => {
      await server.stop();
      slot.geefVrij();
    });
  } catch (fout) {
    slot.geefVrij();
    throw fout;
  }
}

/**
 * For commands beside the product (import, token): the server of the product that is running, whose `stop` leaves
 * it alone, or else a server of their own.
 */
export async function openIngebed(opties: Opties): Promise<Ingebed> {
  const poort = lees(join(opties.map, 'poort'));
  const wachtwoord = lees(join(opties.map, 'wachtwoord'));
  if (levendeHouder(opties.map) === undefined || !poort || !wachtwoord) return startIngebed(opties);
  return beschrijf(Number(poort), wachtwoord, new Promise(() => undefined), () => Promise.resolve());
}

function beschrijf(poort: number, wachtwoord: string, weg: Promise<void>, stop: () => Promise<void>): Ingebed {
  const adminUrl = (database: string) => adres(poort, wachtwoord, database);
  return { url: adminUrl(DATABASE), adminUrl, poort, weg, stop };
}

function bereidPlaatsVoor(map: string, melding: (zin: string) => void): Plaats {
  const echteMap = realpathSync(map);
  const binnen = join(echteMap, 'database');
  const kenmerk = createHash('sha256').update(echteMap).digest('hex').slice(0, 16);
  const buiten = join(BUITEN, kenmerk);
  const gebruiker = kiesSysteemgebruiker([binnen, buiten]);
  const erbuiten = gebruiker !== undefined && !kanBereiken(echteMap, gebruiker);
  if (erbuiten) {
    maakRuimteBuiten(map, buiten, melding);
    melding(`De gebruiker "${gebruiker.naam}" kan niet in ${map}: de database staat in ${buiten}.`);
  }
  const werkmap = erbuiten ? buiten : binnen;
  mkdirSync(werkmap, { recursive: true, mode: 0o700 });
  geefAan(werkmap, gebruiker);
  return { werkmap, gebruiker, programma: vindProgramma(werkmap, gebruiker) };
}

/** For root with a data folder where the server's account cannot come, such as below /root. */
const BUITEN = '/var/lib/buurtgraaf';

function maakRuimteBuiten(map: string, buiten: string, melding: (zin: string) => void): void {
  mkdirSync(BUITEN, { recursive: true, mode: 0o711 });
  if (!existsSync(buiten) || existsSync(join(map, 'wachtwoord'))) return;
  // The data folder was emptied to begin anew; what lay outside it is kept once, under another name.
  rmSync(`${buiten}.oud`, { recursive: true, force: true });
  renameSync(buiten, `${buiten}.oud`);
  melding(`De gegevensmap is leeg: de eerdere database staat nu in ${buiten}.oud.`);
}

async function startMetWachtwoord(plaats: Plaats, wachtwoord: string, vorigePoort?: string): Promise<Server> {
  const poort = Number(vorigePoort) || undefined;
  try {
    return await startServer(plaats, wachtwoord, poort);
  } catch (fout) {
    if (!(fout instanceof WachtwoordFout)) throw fout;
    await zetWachtwoord(plaats, wachtwoord);
    return startServer(plaats, wachtwoord, poort);
  }
}

function leesOfMaakWachtwoord(map: string): string {
  const pad = join(map, 'wachtwoord');
  const bestaand = lees(pad);
  if (bestaand) return bestaand;
  const wachtwoord = randomBytes(24).toString('base64url');
  schrijf(pad, wachtwoord, 0o600);
  return wachtwoord;
}

/** Renamed into place: a start that is cut short leaves no half file, and one of another user is replaced. */
function schrijf(pad: string, tekst: string, mode: number): void {
  rmSync(`${pad}.half`, { force: true });
  writeFileSync(`${pad}.half`, `${tekst}\n`, { mode });
  renameSync(`${pad}.half`, pad);
}

function lees(pad: string): string | undefined {
  return existsSync(pad) ? readFileSync(pad, 'utf8').trim() || undefined : undefined;
}

async function maakDatabase(url: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [DATABASE]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${DATABASE}`);
  } finally {
    await client.end();
  }
}
