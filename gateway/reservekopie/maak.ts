import {
  createWriteStream,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { createGzip } from 'node:zlib';
import { Client } from 'pg';
import { beleidsversie } from '../../schema/beleid/beleid';
import { migratienamen } from '../../subgraphs/kern/migratie/migreer';
import { alleMigraties } from '../delen';
import type { Meld, Stap } from '../voortgang';
import { opgaveBestanden, Kopiefout, somVan, type Bestand, type Inhoudsopgave, type Tabelstand } from './kopie';
import { leesCatalogus, leesKetens, leesMigraties, leesReeksen, Meetlat, meetTabel } from './stand';
import { leesTabellen, onvolledigZicht, vasteVorm, type Tabel } from './tabellen';

export interface Maakopties {
  /** Administrator of the database. */
  url: string;
  gegevensmap: string;
  /** Folder of the copy; must not exist yet. */
  naar: string;
  stap: Stap;
}

export const eigenMigraties = (): string[] => migratienamen(alleMigraties).sort();

/** Left behind by a copy that was cut short; never mistaken for one, because it gets its name at the end. */
const halveMap = (naar: string): string => `${naar}.half`;

/**
 * A copy of everything, made while the product runs: one read-only transaction sees one moment. Rows as text per table, the
 * stand of the sequences, what the database is beside its rows, and the secrets without which it cannot be used.
 */
export async function maakKopie({ url, gegevensmap, naar, stap }: Maakopties): Promise<Inhoudsopgave> {
  if (existsSync(naar)) throw new Kopiefout(`${naar} bestaat al; kies een andere map voor de reservekopie.`);
  const half = halveMap(naar);
  rmSync(half, { recursive: true, force: true });
  mkdirSync(dirname(naar), { recursive: true, mode: 0o700 });
  mkdirSync(half, { mode: 0o700 });
  const klant = new Client({ connectionString: url, application_name: 'buurtgraaf reservekopie' });
  klant.on('error', () => undefined);
  try {
    await klant.connect();
    await klant.query(vasteVorm);
    await klant.query('begin transaction isolation level repeatable read, read only');
    await controleerBron(klant);
    const opgave = await schrijfAlles(klant, gegevensmap, half, stap);
    for (const [naam, tekst] of opgaveBestanden(opgave)) schrijf(half, naam, tekst);
    renameSync(half, naar);
    return opgave;
  } catch (fout) {
    rmSync(half, { recursive: true, force: true });
    throw fout;
  } finally {
    await klant.end().catch(() => undefined);
  }
}

async function controleerBron(klant: Client): Promise<void> {
  const migraties = await leesMigraties(klant);
  if (migraties.length === 0)
    throw new Kopiefout('Deze database is leeg: er is nog niets om een reservekopie van te maken.');
  if (migraties.join() !== eigenMigraties().join()) {
    throw new Kopiefout(
      'De tabellen van deze database horen bij een andere versie van Buurtgraaf. Werk ze eerst bij, of maak de kopie met de versie die erbij hoort.',
    );
  }
  const { rows } = await klant.query<{ versie: string }>('select versie from beleid.versie');
  if (rows[0]?.versie !== beleidsversie) {
    throw new Kopiefout(
      'Het toegangsbeleid in deze database is van een andere versie van Buurtgraaf. Werk het eerst bij.',
    );
  }
  const dicht = await onvolledigZicht(klant);
  if (dicht.length > 0) {
    throw new Kopiefout(`Deze beheerder ziet niet alle rijen van ${dicht.join(', ')}; een kopie zou onvolledig zijn.`);
  }
}

async function schrijfAlles(klant: Client, gegevensmap: string, map: string, stap: Stap): Promise<Inhoudsopgave> {
  const tabellen = await stap('Tabellen kopiëren', (meld) => schrijfTabellen(klant, map, meld));
  const ketens = await stap('Logboek nalopen', () => leesKetens(klant));
  const reeksen = await leesReeksen(klant);
  const catalogus = schrijf(map, 'catalogus.txt', (await leesCatalogus(klant)).join('\n\n'));
  const geheimen = geheimbestanden(gegevensmap).map((naam) =>
    schrijf(map, join('geheim', naam), readFileSync(join(gegevensmap, naam))),
  );
  return {
    soort: 'buurtgraaf-reservekopie',
    vorm: 1,
    gemaaktOp: new Date().toISOString(),
    migraties: eigenMigraties(),
    beleidsversie,
    tabellen,
    reeksen,
    catalogus,
    ketens,
    geheimen,
  };
}

async function schrijfTabellen(klant: Client, map: string, meld: Meld): Promise<Tabelstand[]> {
  const standen: Tabelstand[] = [];
  for (const tabel of await leesTabellen(klant)) {
    meld(tabel.naam);
    standen.push(await schrijfTabel(klant, tabel, map));
  }
  return standen;
}

async function schrijfTabel(klant: Client, tabel: Tabel, map: string): Promise<Tabelstand> {
  const { naam, kolommen, typen } = tabel;
  const bestand = `${naam}.copy.gz`;
  const schijf = new Meetlat();
  const { rijen, inhoud } = await meetTabel(klant, tabel, [
    createGzip({ level: 6 }),
    schijf,
    createWriteStream(join(map, bestand), { mode: 0o600, flush: true }),
  ]);
  return { naam, kolommen, typen, rijen, inhoud, bestand, bytes: schijf.bytes, sha256: schijf.sha256 };
}

function schrijf(map: string, bestand: string, inhoud: string | Buffer): Bestand {
  mkdirSync(dirname(join(map, bestand)), { recursive: true, mode: 0o700 });
  writeFileSync(join(map, bestand), inhoud, { mode: 0o600, flush: true });
  return { bestand, bytes: Buffer.byteLength(inhoud), sha256: somVan(inhoud) };
}

/**
 * The key of pseudonyms and cursors, the password of the logins, the keys of identity and what is known of the issuers. A
 * distributed installation holds the first two in its settings.
 */
export function geheimbestanden(gegevensmap: string): string[] {
  const identiteit = join(gegevensmap, 'identiteit');
  const sleutels = existsSync(identiteit)
    ? readdirSync(identiteit).filter((naam) => /^[\w.-]+\.(pem|geheim)$/.test(naam))
    : [];
  return ['geheimen.json', 'uitgevers.json', ...sleutels.sort().map((naam) => join('identiteit', naam))].filter(
    (naam) => existsSync(join(gegevensmap, naam)),
  );
}
