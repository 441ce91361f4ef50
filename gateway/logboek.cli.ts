import 'reflect-metadata';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Database, metGebruiker } from '../subgraphs/kern/database';
import { leesInstellingen, type Instellingen } from '../subgraphs/kern/instellingen';
import { controleer, type Ketenoordeel } from '../subgraphs/kern/verzegeling';
import { leesGeheimen } from './geheimen';
import { onderdelen } from './onderdelen';
import { openIngebed } from './postgres/ingebed';

/**
 * `npm run logboek -- controleer`: recomputes the seals of every subgraph (A11), also while the product runs. Names the
 * first broken record and the unsealed tail; exit code 1 when a chain is broken.
 */
class Gebruiksfout extends Error {}

async function metDatabase<T>(
  { databaseUrl, gegevensmap }: Instellingen,
  werk: (url: string) => Promise<T>,
): Promise<T> {
  if (databaseUrl !== undefined) return werk(databaseUrl);
  const database = await openIngebed({ map: gegevensmap, melding: (zin) => process.stderr.write(`${zin}\n`) });
  try {
    return await werk(database.url);
  } finally {
    await database.stop();
  }
}

/** As the worker of each subgraph: it may read the log and its seals, and nothing else. */
async function oordeel(url: string, wachtwoord: string): Promise<Ketenoordeel[]> {
  const oordelen: Ketenoordeel[] = [];
  for (const { naam } of onderdelen) {
    const adres = metGebruiker(url, `${naam}_login`, wachtwoord);
    const db = await Database.open({ url: adres, rol: naam, entiteiten: [], poolgrootte: 1 });
    try {
      oordelen.push(await controleer(db, naam));
    } finally {
      await db.sluit();
    }
  }
  return oordelen;
}

function zin({ schema, verzegeld, onverzegeld, gebroken }: Ketenoordeel): string {
  const staart = onverzegeld === 0 ? 'alles is verzegeld' : `${onverzegeld} nog niet verzegeld`;
  if (gebroken === null) return `${schema}: de keten van ${verzegeld} regels is heel; ${staart}.`;
  const { plaats, id, reden } = gebroken;
  return `${schema}: de keten is GEBROKEN bij regel ${plaats} (${id}): ${reden}. Ervoor zijn ${verzegeld} regels heel; ${staart}.`;
}

async function main(): Promise<void> {
  const [opdracht, ...rest] = process.argv.slice(2);
  if (opdracht !== 'controleer' || rest.length > 0) throw new Gebruiksfout('Gebruik: npm run logboek -- controleer.');
  const instellingen = leesInstellingen();
  if (!existsSync(join(instellingen.gegevensmap, 'geheimen.json'))) {
    throw new Gebruiksfout(`In ${instellingen.gegevensmap} staat nog geen installatie; voer eerst "npm start" uit.`);
  }
  const { wachtwoord } = leesGeheimen(instellingen.gegevensmap);
  const oordelen = await metDatabase(instellingen, (url) => oordeel(url, wachtwoord));
  for (const een of oordelen) console.log(zin(een));
  if (oordelen.some((een) => een.gebroken !== null)) process.exitCode = 1;
}

main().catch((fout: unknown) => {
  process.stderr.write(`${fout instanceof Error ? fout.message : String(fout)}\n`);
  process.exitCode = 1;
});
