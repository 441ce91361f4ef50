import {
  copyFileSync,
  createReadStream,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { Client } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { beleidsversie } from '../../schema/beleid/beleid';
import { herstelmerk } from '../../subgraphs/kern/migratie/herstelmerk';
import { migreerAlles } from '../delen';
import { afgeleidWachtwoord, type Wachtwoord } from '../../subgraphs/kern/migratie/rollen';
import { leesGeheimen } from '../geheimen';
import type { Meld, Stap } from '../voortgang';
import { bewijsGelijk, type Bewijs } from './bewijs';
import { Kopiefout, leesKopie, type Inhoudsopgave, type Tabelstand } from './kopie';
import { eigenMigraties } from './maak';
import { leesTabellen, vasteVorm } from './tabellen';

export interface Terugzetopties {
  /** Administrator of an empty database. */
  url: string;
  gegevensmap: string;
  /** Folder of the copy. */
  van: string;
  stap: Stap;
  /** From which the passwords of the logins follow; absent: those of geheimen.json, or as they are. */
  loginsleutel?: string | undefined;
}

/** Everything that can be known before the database is touched. */
export async function keurKopie(van: string, gegevensmap: string): Promise<Inhoudsopgave> {
  const opgave = await leesKopie(van);
  if (opgave.migraties.join() !== eigenMigraties().join() || opgave.beleidsversie !== beleidsversie) {
    throw new Kopiefout(
      'Deze reservekopie is van een andere versie van Buurtgraaf. Zet haar terug met die versie en werk daarna bij.',
    );
  }
  for (const { bestand } of opgave.geheimen) {
    const doel = geheimplek(gegevensmap, bestand);
    if (existsSync(doel) && !readFileSync(doel).equals(readFileSync(join(van, bestand)))) {
      throw new Kopiefout(`In ${gegevensmap} staat al een andere installatie; kies met GEGEVENSMAP een lege map.`);
    }
  }
  return opgave;
}

/**
 * All or nothing. The tables come from the migrations of this program, the rows from the copy, and the transaction is
 * committed only when the result was read back and found equal. Until then a mark in the database keeps every service from
 * starting on it; a restore that was killed is cleared away by the next one.
 */
export async function zetTerug({ url, gegevensmap, van, stap, loginsleutel }: Terugzetopties): Promise<Bewijs> {
  const opgave = await stap('Reservekopie controleren', () => keurKopie(van, gegevensmap));
  const klant = new Client({ connectionString: url, application_name: 'buurtgraaf herstel' });
  klant.on('error', () => undefined);
  await klant.connect();
  let geschreven: string[] = [];
  // Only what this restore began is ever cleared away: a database that was not empty is left as it is.
  let begonnen = false;
  try {
    await klant.query(vasteVorm);
    await eisLeeg(klant);
    begonnen = true;
    await klant.query(herstelmerk.zet);
    // Before the migrations, which give rights on them.
    for (const tabel of opgave.tabellen) {
      if (tabel.naam.startsWith('public.')) await klant.query(maakLos(tabel));
    }
    const isDemo = opgave.tabellen.some(({ naam }) => naam === 'public.demo');
    geschreven = zetGeheimen(opgave, van, gegevensmap);
    await stap('Tabellen en toegangsbeleid maken', () =>
      migreerAlles(url, wachtwoordVan(gegevensmap, loginsleutel), null, isDemo, { tijdensHerstel: true }),
    );
    await klant.query('begin');
    await stap('Rijen terugzetten', (meld) => vul(klant, opgave, van, meld));
    await klant.query(herstelmerk.haalWeg);
    const bewijs = await stap('Vergelijken met de reservekopie', (meld) => bewijsGelijk(klant, opgave, van, meld));
    await klant.query('commit');
    await klant.query('analyze');
    return bewijs;
  } catch (fout) {
    await klant.query('rollback').catch(() => undefined);
    if (begonnen) await maakLeeg(klant).catch(() => undefined);
    for (const pad of geschreven) rmSync(pad, { force: true });
    throw fout;
  } finally {
    await klant.end().catch(() => undefined);
  }
}

/** An earlier restore that was killed left its mark: what it made is no one's and goes. */
async function eisLeeg(klant: Client): Promise<void> {
  if ((await klant.query(herstelmerk.staatEr)).rowCount !== 0) await maakLeeg(klant);
  const { rowCount } = await klant.query(
    `select 1 from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
     union all select 1 from pg_namespace where nspname !~ '^pg_' and nspname not in ('information_schema', 'public') limit 1`,
  );
  if (rowCount !== 0) {
    throw new Kopiefout(
      'De database is niet leeg; herstel overschrijft nooit gegevens. Geef een lege database, of kies met GEGEVENSMAP een lege map.',
    );
  }
}

/** Only ever called on what a restore made itself. */
async function maakLeeg(klant: Client): Promise<void> {
  const { rows } = await klant.query<{ opdracht: string }>(
    `select format('drop schema %I cascade', nspname) as opdracht from pg_namespace
      where nspname !~ '^pg_' and nspname not in ('information_schema', 'public')
     union all select format('drop table public.%I cascade', relname) from pg_class
      where relnamespace = 'public'::regnamespace and relkind = 'r'`,
  );
  await klant.query('begin');
  for (const { opdracht } of rows) await klant.query(opdracht);
  await klant.query('commit');
}

async function vul(klant: Client, opgave: Inhoudsopgave, van: string, meld: Meld): Promise<void> {
  const hier = await leesTabellen(klant);
  const namen = hier.map(({ naam }) => naam);
  // The owner is held to row-level security as well, and the logboek refuses to be emptied: not while it is being restored.
  const { rows: gedwongen } = await klant.query<{ naam: string }>(
    `select format('%I.%I', n.nspname, c.relname) as naam from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind = 'r' and c.relforcerowsecurity and n.nspname !~ '^pg_'`,
  );
  for (const { naam } of gedwongen) await klant.query(`alter table ${naam} no force row level security`);
  for (const naam of namen) await klant.query(`alter table ${naam} disable trigger user`);
  await klant.query(`truncate ${namen.join(', ')}`);
  for (const tabel of opgave.tabellen) {
    meld(tabel.naam);
    const naar = klant.query(copyFrom(`copy ${tabel.naam} (${tabel.kolommen.join(', ')}) from stdin`));
    await pipeline(createReadStream(join(van, tabel.bestand)), createGunzip(), naar);
  }
  for (const { naam, stand } of opgave.reeksen) await klant.query('select setval($1::regclass, $2)', [naam, stand]);
  await klant.query('set constraints all immediate');
  for (const naam of namen) await klant.query(`alter table ${naam} enable trigger user`);
  for (const { naam } of gedwongen) await klant.query(`alter table ${naam} force row level security`);
}

/** A table that no migration makes, such as the mark of a finished demo. */
function maakLos({ naam, kolommen, typen }: Tabelstand): string {
  return `create table ${naam} (${kolommen.map((kolom, i) => `${kolom} ${typen[i]}`).join(', ')})`;
}

function wachtwoordVan(gegevensmap: string, loginsleutel: string | undefined): Wachtwoord {
  if (loginsleutel !== undefined) return afgeleidWachtwoord(loginsleutel);
  const eigen = existsSync(join(gegevensmap, 'geheimen.json')) ? leesGeheimen(gegevensmap).wachtwoord : null;
  return () => eigen;
}

const geheimplek = (gegevensmap: string, bestand: string): string => join(gegevensmap, relative('geheim', bestand));

/** Before the rows: a start on restored rows without them would make new secrets, and no pseudonym would fit any more. */
function zetGeheimen({ geheimen }: Inhoudsopgave, van: string, gegevensmap: string): string[] {
  const geschreven: string[] = [];
  for (const { bestand } of geheimen) {
    const doel = geheimplek(gegevensmap, bestand);
    if (existsSync(doel)) continue;
    mkdirSync(dirname(doel), { recursive: true, mode: 0o700 });
    writeFileSync(`${doel}.nieuw`, '', { mode: 0o600 });
    copyFileSync(join(van, bestand), `${doel}.nieuw`);
    renameSync(`${doel}.nieuw`, doel);
    geschreven.push(doel);
  }
  return geschreven;
}
