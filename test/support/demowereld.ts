import { readFileSync } from 'node:fs';
import { Client } from 'pg';
import { beginDemo, laadDemo, merkDemo } from '../../gateway/demo';
import { migreerAlles, startDelen } from '../../gateway/delen';
import { beheerbestand, geheim, wachtwoord } from './plek';

const demosjabloon = 'sjabloon_demo';
/** The day on which the demo of the tests stands still. */
export const demoNu = '2026-06-15T10:00:00+02:00';

/** Name of a database with the whole demo, made once per run by whichever test file comes first; copy it, do not change it. */
export async function demosjabloonKlaar(): Promise<string> {
  const { beheerUrl } = JSON.parse(readFileSync(beheerbestand, 'utf8')) as { beheerUrl: string };
  const server = new Client({ connectionString: beheerUrl });
  await server.connect();
  try {
    await server.query('select pg_advisory_lock(712026)');
    const { rowCount } = await server.query('select 1 from pg_database where datname = $1', [demosjabloon]);
    if (rowCount === 0) {
      await server.query(`create database ${demosjabloon}_bouw`);
      await vul(beheerUrl.replace(/\/postgres$/, `/${demosjabloon}_bouw`));
      await server.query(`alter database ${demosjabloon}_bouw rename to ${demosjabloon}`);
    }
    return demosjabloon;
  } finally {
    await server.end();
  }
}

async function vul(url: string): Promise<void> {
  const nu = new Date(demoNu);
  await beginDemo(url);
  await migreerAlles(url, wachtwoord, nu, true);
  const delen = await startDelen({ url, wachtwoord, geheim, nu, demo: true });
  try {
    await laadDemo(delen, { nu, schaal: 100, melding: () => undefined });
  } finally {
    await delen.sluit();
  }
  await merkDemo(url);
}
