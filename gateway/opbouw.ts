import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Pool } from 'pg';
import { metGebruiker } from '../subgraphs/kern/database';
import { projectmap, type Instellingen } from '../subgraphs/kern/instellingen';
import { melder } from '../subgraphs/kern/melder';
import { allesInEen, keurDatabase, type Databasestand } from './databasekeuring';
import { beginDemo, heeftDemo, laadDemo, maakLeeg, merkDemo } from './demo';
import { migreerAlles, startDelen, type Delen } from './delen';
import { startGraaf } from './graaf';
import { demoAccounts } from './identiteit/demo-accounts';
import { leesUitgevers } from './identiteit/uitgeversbestand';
import { leesGeheimen } from './geheimen';
import { startServer } from './server';
import type { Stap } from './voortgang';
import { bouwWeb } from './webbouw';

export interface Opbouw {
  instellingen: Instellingen;
  /** Superuser (embedded), or the login of DATABASE_URL. */
  database: { url: string };
  stap: Stap;
  /** Aborted at Ctrl-C. */
  afbreken: AbortSignal;
}

export interface Product {
  adres: string;
  /** Demo accounts per partner, one line each; empty with an identity provider of its own. */
  accounts: string[];
  stop(): Promise<void>;
}

/**
 * Everything between the database and the address; what was started is stopped in reverse, also when a later step fails.
 *
 * @public start.ts loads it late, after the settings were checked
 */
export async function bouwOp({ instellingen, database, stap, afbreken }: Opbouw): Promise<Product> {
  const { host, poort, gegevensmap, nu = null } = instellingen;
  melder.level = instellingen.logniveau;
  const geheimen = leesGeheimen(gegevensmap);
  const opruimers: (() => Promise<unknown>)[] = [];
  const stop = async (): Promise<void> => {
    for (const ruimOp of opruimers.splice(0).reverse()) await ruimOp();
  };
  try {
    // Only the embedded database is ever made, emptied or filled by a start; it holds nothing but a demo.
    const ingebed = instellingen.databaseUrl === undefined;
    if (ingebed && instellingen.oidcIssuer !== undefined) {
      throw new Error(
        'DATABASE_URL ontbreekt: met een eigen OIDC_ISSUER hoort een eigen database, niet die van de demo.',
      );
    }
    const vers = ingebed && !(await heeftDemo(database.url));
    if (vers) await maakLeeg(database.url);
    if (ingebed) {
      await beginDemo(database.url);
      await stap('Tabellen en toegangsbeleid bijwerken', () =>
        migreerAlles(database.url, geheimen.wachtwoord, nu, true),
      );
    }
    const { demo } = ingebed ? { demo: true } : await stap('Database nakijken', () => keur(database.url, instellingen));
    const inlog = ingebed ? { wachtwoord: geheimen.wachtwoord } : {};
    const geheim = instellingen.geheim ?? geheimen.geheim;
    const delen = await stap('Subgrafen starten', () => startDelen({ url: database.url, ...inlog, geheim, nu, demo }));
    opruimers.push(() => delen.sluit());
    if (vers)
      await stap('Demogegevens maken (eenmalig)', (meld) => vulDemo(delen, database.url, instellingen, meld, afbreken));
    await stap('Webapplicatie bouwen', () => bouwWeb());
    const adres = await stap('Gateway starten', async () => {
      const supergraph = readFileSync(join(projectmap, 'schema', 'supergraph.graphql'), 'utf8');
      const graaf = await startGraaf(supergraph, delen.uitvoeringen);
      opruimers.push(() => graaf.stop());
      const pool = new Pool({
        connectionString: ingebed ? metGebruiker(database.url, 'gateway_login', geheimen.wachtwoord) : database.url,
        options: '-c role=gateway_login',
        max: 5,
      });
      pool.on('error', (fout) => melder.warn({ fout: fout.message }, 'sessieopslag'));
      opruimers.push(() => pool.end());
      const server = await startServer({
        graaf,
        ondertekenaar: delen.ondertekenaar,
        geheim,
        klok: delen.klok,
        pool,
        gegevensmap,
        host,
        poort,
        inactiefMinuten: instellingen.inactiefMinuten,
        adres: instellingen.publiekAdres,
        uitgevers: instellingen.oidcIssuer && leesUitgevers(gegevensmap, instellingen.oidcIssuer),
      });
      opruimers.push(async () => {
        server.close();
        server.closeAllConnections();
        await once(server, 'close');
      });
      delen.werker.start();
      return instellingen.publiekAdres ?? `http://${host}:${poort}`;
    });
    return { adres, accounts: instellingen.oidcIssuer === undefined ? accountregels() : [], stop };
  } catch (fout) {
    await stop().catch(() => undefined);
    throw fout;
  }
}

/** A database of its own is made and filled by an administrator; here it is only looked at. */
function keur(url: string, { host, nu, oidcIssuer }: Instellingen): Promise<Databasestand> {
  return keurDatabase(url, { login: allesInEen, eigenUitgever: oidcIssuer !== undefined, host, nu: nu ?? null });
}

/** One account per rol and partner; each logs in without a password and can switch between the doelen of its rol. */
function accountregels(): string[] {
  const perPartner = new Map<string, string[]>();
  for (const { partner, rol } of demoAccounts) {
    perPartner.set(partner, [...(perPartner.get(partner) ?? []), rol.split('/')[1] ?? rol]);
  }
  return [...perPartner].map(([partner, rollen]) => `${partner}: ${rollen.join(', ')}`);
}

async function vulDemo(
  delen: Delen,
  beheerUrl: string,
  { nu, schaal }: Instellingen,
  melding: (zin: string) => void,
  afbreken: AbortSignal,
): Promise<void> {
  const meld = (zin: string): void => {
    if (afbreken.aborted)
      throw new Error('De start is afgebroken; de volgende start begint opnieuw met de demogegevens.');
    melding(zin);
  };
  await laadDemo(delen, { nu: nu ?? new Date(), schaal, melding: meld });
  await merkDemo(beheerUrl);
}
