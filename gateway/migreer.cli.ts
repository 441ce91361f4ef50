import 'reflect-metadata';
import { Client } from 'pg';
import { InstellingenFout, leesInstellingen, type Instellingen } from '../subgraphs/kern/instellingen';
import { migratienamen } from '../subgraphs/kern/migratie/migreer';
import { afgeleidWachtwoord, loginsVan } from '../subgraphs/kern/migratie/rollen';
import { alleMigraties, migreerAlles } from './delen';
import { isDemo, metBeheer } from './demo';
import { onderdelen } from './onderdelen';
import { maakStap } from './voortgang';
import { databaseFout } from './voorwaarden';

/**
 * `npm run migreer`: roles, tables, grants and the access policy of this release, by an administrator of the database
 * (BEHEER_URL). The services use other logins; their passwords follow from LOGINSLEUTEL, or stay as they are without it.
 */
const stap = maakStap((regel) => console.log(regel));

/** Before anything is written: is this database one that this release may change? */
async function bezwaren(klant: Client, { nu }: Instellingen, demo: boolean): Promise<string[]> {
  const fouten: string[] = [];
  if (nu !== undefined && !demo) {
    fouten.push('NU zet de klok stil en mag alleen bij demogegevens; haal NU weg.');
  }
  const { rows: tabellen } = await klant.query("select to_regclass('public.migratie') as naam");
  if (tabellen[0]?.naam === null) return fouten;
  const { rows } = await klant.query<{ name: string }>('select name from public.migratie order by id');
  const eigen = new Set(migratienamen(alleMigraties));
  const vreemd = rows.filter(({ name }) => !eigen.has(name)).map(({ name }) => name);
  if (vreemd.length > 0) {
    fouten.push(`De database is van een andere of nieuwere uitgave: dit programma kent ${vreemd.join(', ')} niet.`);
  }
  return fouten;
}

async function main(): Promise<void> {
  const instellingen = leesInstellingen(undefined, process.argv.slice(2), { vereist: ['BEHEER_URL'], logtIn: false });
  const beheerUrl = instellingen.beheerUrl ?? '';
  const fout = await databaseFout('BEHEER_URL', beheerUrl);
  if (fout !== undefined) throw new InstellingenFout([fout]);
  const demo = await metBeheer(beheerUrl, isDemo);
  const fouten = await metBeheer(beheerUrl, (klant) => bezwaren(klant, instellingen, demo));
  if (fouten.length > 0) throw new InstellingenFout(fouten);
  const { loginsleutel, nu } = instellingen;
  const wachtwoord = loginsleutel === undefined ? () => null : afgeleidWachtwoord(loginsleutel);
  await stap('Rollen, tabellen en toegangsbeleid', () => migreerAlles(beheerUrl, wachtwoord, nu ?? null, demo));
  const logins = loginsVan(onderdelen.map(({ naam }) => naam)).map(({ naam }) => naam);
  console.log(`De onderdelen loggen in als ${logins.join(', ')}.`);
  if (loginsleutel === undefined) {
    console.log('Zonder LOGINSLEUTEL zijn hun wachtwoorden niet gewijzigd; nieuwe rollen hebben er nog geen.');
  }
}

main().catch((fout: unknown) => {
  const { code, message } = fout as { code?: string; message: string };
  const rechten = code === '42501' ? 'De gebruiker van BEHEER_URL heeft te weinig rechten in deze database: ' : '';
  process.stderr.write(`${rechten}${message}\n`);
  process.exitCode = 1;
});
