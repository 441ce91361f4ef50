import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { Client } from 'pg';
import { migreerAlles } from '../../gateway/delen';
import { merkDemo } from '../../gateway/demo';
import { startIngebed, type Ingebed } from '../../gateway/postgres/ingebed';
import { beheerbestand, databasemap, sjabloon, vertaalmap, wachtwoord } from './plek';
import { vertaal } from './vertaald';

/** One real PostgreSQL for the whole run, with a migrated template that every test file copies. */
export default async function opzet(): Promise<void> {
  vertaal(vertaalmap);
  const server = await startIngebed({ map: databasemap, melding: () => undefined });
  const klant = new Client({ connectionString: server.adminUrl('postgres') });
  await klant.connect();
  await klant.query(`alter system set fsync = off`);
  await klant.query(`alter system set synchronous_commit = off`);
  await klant.query('select pg_reload_conf()');
  const oude = await klant.query<{ datname: string }>(
    "select datname from pg_database where datname like 'proef_%' or datname like 'sjabloon_demo%'",
  );
  for (const { datname } of oude.rows) await klant.query(`drop database "${datname}" with (force)`);
  await klant.query(`drop database if exists ${sjabloon} with (force)`);
  await klant.query(`create database ${sjabloon}`);
  // Demo data alone, and none of it yet: every world that copies this one may use the demo accounts.
  await merkDemo(server.adminUrl(sjabloon));
  await migreerAlles(server.adminUrl(sjabloon), wachtwoord, null, true);
  await klant.end();
  mkdirSync(dirname(beheerbestand), { recursive: true });
  writeFileSync(beheerbestand, JSON.stringify({ beheerUrl: server.adminUrl('postgres') }));
  (globalThis as { proefserver?: Ingebed }).proefserver = server;
}
