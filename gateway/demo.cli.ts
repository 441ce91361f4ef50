import 'reflect-metadata';
import { Client } from 'pg';
import { InstellingenFout, leesInstellingen, omgevingMet, type Instellingen } from '../subgraphs/kern/instellingen';
import { afgeleidWachtwoord, loginsVan } from '../subgraphs/kern/migratie/rollen';
import { eigenSchemas } from './databasekeuring';
import { migreerAlles, startDelen } from './delen';
import { beginDemo, isDemo, laadDemo, maakLeeg, merkDemo, metBeheer } from './demo';
import { onderdelen } from './onderdelen';
import { startIngebed } from './postgres/ingebed';
import { maakStap } from './voortgang';
import { databaseFout } from './voorwaarden';

/**
 * `npm run demo -- wis` empties the demo database, `-- maak` fills an empty one, with `--schaal 240` at 240 % of its size. With BEHEER_URL that is the database of the
 * administrator, else the embedded one, which the next start fills again. A database with real data is never touched.
 */
class Gebruiksfout extends Error {}

const gebruik = 'Gebruik: npm run demo -- wis, of: npm run demo -- maak [--schaal 100].';
const stap = maakStap((regel) => console.log(regel));
const namen = onderdelen.map(({ naam }) => naam);

async function wisIngebed({ gegevensmap }: Instellingen): Promise<void> {
  const database = await startIngebed({ map: gegevensmap, melding: (zin) => console.log(`  ${zin}`) });
  try {
    await stap('Demogegevens wissen', () => maakLeeg(database.url));
  } finally {
    await database.stop();
  }
  console.log('De demo is leeg; de volgende "npm start" maakt hem opnieuw.');
}

async function wis(beheerUrl: string): Promise<void> {
  await metBeheer(beheerUrl, async (klant) => {
    if (!(await isDemo(klant))) {
      throw new Gebruiksfout('In de database van BEHEER_URL staan geen demogegevens; er is niets gewist.');
    }
    const verbonden = await verbondenLogins(klant);
    if (verbonden.length > 0) {
      throw new Gebruiksfout(`Buurtgraaf draait nog op deze database (${verbonden.join(', ')}); stop het eerst.`);
    }
    await stap('Demogegevens wissen', async () => {
      await klant.query('begin');
      for (const schema of eigenSchemas) await klant.query(`drop schema if exists ${schema} cascade`);
      await klant.query('drop table if exists public.migratie');
      await klant.query('drop table public.demo');
      await klant.query('commit');
    });
  });
  console.log('De database is leeg.');
}

async function verbondenLogins(klant: Client): Promise<string[]> {
  const { rows } = await klant.query<{ naam: string }>(
    'select distinct usename as naam from pg_stat_activity where datname = current_database() and usename = any ($1) order by 1',
    [loginsVan(namen).map(({ naam }) => naam)],
  );
  return rows.map(({ naam }) => naam);
}

/** Makes and fills the demo; an attempt that was cut short is begun anew. */
async function maak(instellingen: Instellingen, beheerUrl: string): Promise<void> {
  const { databaseUrl: url, loginsleutel, nu = null, schaal } = instellingen;
  if (url === undefined) {
    throw new Gebruiksfout('DATABASE_URL ontbreekt: de demogegevens gaan door dezelfde deur als echte.');
  }
  const half = await metBeheer(beheerUrl, async (klant) => {
    if (await isDemo(klant)) return true;
    const { rowCount } = await klant.query('select 1 from pg_namespace where nspname = any ($1)', [eigenSchemas]);
    if (rowCount === 0) return false;
    throw new Gebruiksfout(
      'In de database van BEHEER_URL staat al een Buurtgraaf zonder demogegevens. Kies een lege database voor de demo.',
    );
  });
  if (half) await wis(beheerUrl);
  await beginDemo(beheerUrl);
  const wachtwoord = loginsleutel === undefined ? () => null : afgeleidWachtwoord(loginsleutel);
  await stap('Rollen, tabellen en toegangsbeleid', () => migreerAlles(beheerUrl, wachtwoord, nu, true));
  const delen = await startDelen({ url, geheim: instellingen.geheim ?? 'demo', nu, demo: true, poolgrootte: 4 });
  try {
    await stap('Demogegevens maken', (melding) => laadDemo(delen, { nu: nu ?? new Date(), schaal, melding }));
  } finally {
    await delen.sluit();
  }
  await merkDemo(beheerUrl);
}

/** The scale that was asked for with the command; it is judged as the setting SCHAAL. */
function leesSchaal(opdracht: string | undefined, rest: readonly string[]): string | undefined {
  if (opdracht === 'wis' && rest.length === 0) return undefined;
  const [naam, waarde, ...teveel] = rest.flatMap((een) => /^(--schaal)=(.*)$/s.exec(een)?.slice(1) ?? [een]);
  if (opdracht !== 'maak' || teveel.length > 0) throw new Gebruiksfout(gebruik);
  if (naam === undefined) return undefined;
  if (naam !== '--schaal' || waarde === undefined) throw new Gebruiksfout(gebruik);
  return waarde;
}

async function main(): Promise<void> {
  const [opdracht, ...rest] = process.argv.slice(2);
  const schaal = leesSchaal(opdracht, rest);
  const omgeving = omgevingMet(schaal === undefined ? {} : { SCHAAL: schaal });
  const instellingen = leesInstellingen(omgeving, [], { vereist: [], logtIn: false });
  const { beheerUrl, databaseUrl } = instellingen;
  if (beheerUrl === undefined) {
    if (opdracht === 'maak') throw new Gebruiksfout('BEHEER_URL ontbreekt; de eigen demo maakt "npm start" vanzelf.');
    if (databaseUrl !== undefined) {
      throw new Gebruiksfout('BEHEER_URL ontbreekt: de database van DATABASE_URL kan alleen een beheerder wissen.');
    }
    return wisIngebed(instellingen);
  }
  const fout = await databaseFout('BEHEER_URL', beheerUrl);
  if (fout !== undefined) throw new InstellingenFout([fout]);
  await (opdracht === 'wis' ? wis(beheerUrl) : maak(instellingen, beheerUrl));
}

main().catch((fout: unknown) => {
  process.stderr.write(`${fout instanceof Error ? fout.message : String(fout)}\n`);
  process.exitCode = 1;
});
