import { Client } from 'pg';
import type { Ingebed } from '../../gateway/postgres/ingebed';
import { sjabloon } from './plek';
import { legVast } from './uitgave';

/** Stops the PostgreSQL of the run; before it goes, a recording is compared with the schema that it was made on. */
export default async function afloop(): Promise<void> {
  const server = (globalThis as { proefserver?: Ingebed }).proefserver;
  const opname = process.env['OPNAME'];
  if (server !== undefined && opname !== undefined) {
    const klant = new Client({ connectionString: server.adminUrl(sjabloon) });
    await klant.connect();
    await legVast(klant, opname).finally(() => klant.end());
  }
  await server?.stop();
}
