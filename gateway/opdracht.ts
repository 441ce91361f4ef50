import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Instellingen } from '../subgraphs/kern/instellingen';
import { allesInEen, keurDatabase } from './databasekeuring';
import { heeftDemo } from './demo';
import { leesGeheimen } from './geheimen';
import { openIngebed } from './postgres/ingebed';

/** What a command beside the product gets: the database of the settings, and how its parts log in. */
export interface Toegang {
  inlog: { url: string; wachtwoord?: string };
  /** Key of pseudonyms and cursors. */
  geheim: string;
  demo: boolean;
}

/** Works with the database of the running product, or else with that of a stopped one; never makes an installation. */
export async function metDatabase<T>(instellingen: Instellingen, werk: (toegang: Toegang) => Promise<T>): Promise<T> {
  const { databaseUrl: url, gegevensmap, host, nu } = instellingen;
  const geenInstallatie = new Error(`In ${gegevensmap} staat nog geen installatie; voer eerst "npm start" uit.`);
  const heeftGeheimen = existsSync(join(gegevensmap, 'geheimen.json'));
  if (!heeftGeheimen && (url === undefined || instellingen.geheim === undefined)) throw geenInstallatie;
  const geheimen = heeftGeheimen ? leesGeheimen(gegevensmap) : { wachtwoord: '', geheim: '' };
  const geheim = instellingen.geheim ?? geheimen.geheim;
  if (url !== undefined) {
    const { demo } = await keurDatabase(url, { login: allesInEen, host, nu: nu ?? null });
    return werk({ inlog: { url }, geheim, demo });
  }
  const database = await openIngebed({ map: gegevensmap, melding: (zin) => process.stderr.write(`${zin}\n`) });
  try {
    if (!(await heeftDemo(database.url))) throw geenInstallatie;
    return await werk({ inlog: { url: database.url, wachtwoord: geheimen.wachtwoord }, geheim, demo: true });
  } finally {
    await database.stop();
  }
}
