import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { metGebruiker } from '../subgraphs/kern/database';
import { projectmap, type Instellingen } from '../subgraphs/kern/instellingen';
import { melder } from '../subgraphs/kern/melder';
import { startSporen } from './beheer/sporen';
import { allesInEen, keurDatabase, type Databasestand } from './databasekeuring';
import { poolsVan, startDelen } from './delen';
import { startGraaf } from './graaf';
import { lokaalAdres } from './identiteit/adres';
import { leesUitgevers } from './identiteit/uitgeversbestand';
import { maakSessiepool } from './identiteit/sessiepool';
import { leesGeheimen } from './geheimen';
import { startServer } from './server';
import { sluitServer } from './verspreid/deel';
import { accountregels, bereidIngebedVoor, type Opbouw, type Product } from './voorbereiding';
import { bouwWeb } from './webbouw';

/**
 * Everything between the database and the address; what was started is stopped in reverse, also when a later step fails.
 *
 * @public start.ts loads it late, after the settings were checked
 */
export async function bouwOp(opbouw: Opbouw): Promise<Product> {
  const { instellingen, database, stap } = opbouw;
  const { host, poort, gegevensmap, nu = null } = instellingen;
  melder.level = instellingen.logniveau;
  const geheimen = leesGeheimen(gegevensmap);
  const opruimers: (() => Promise<unknown>)[] = [];
  const stop = async (): Promise<void> => {
    for (const ruimOp of opruimers.splice(0).reverse()) await ruimOp();
  };
  try {
    const ingebed = instellingen.databaseUrl === undefined;
    const geheim = instellingen.geheim ?? geheimen.geheim;
    if (ingebed) await bereidIngebedVoor(opbouw, { ...geheimen, geheim });
    const { demo } = ingebed ? { demo: true } : await stap('Database nakijken', () => keur(database.url, instellingen));
    const inlog = ingebed ? { wachtwoord: geheimen.wachtwoord } : {};
    const sporen = startSporen(instellingen.otlpEindpunt, 'alles');
    opruimers.push(() => sporen.stop());
    const delen = await stap('Subgrafen starten', () =>
      startDelen({
        url: database.url,
        ...inlog,
        geheim,
        nu,
        demo,
        webhookadressen: instellingen.webhookadressen,
        graafAdres: lokaalAdres(host, poort),
      }),
    );
    opruimers.push(() => delen.sluit());
    await stap('Webapplicatie bouwen', () => bouwWeb());
    const adres = await stap('Gateway starten', async () => {
      const supergraph = readFileSync(join(projectmap, 'schema', 'supergraph.graphql'), 'utf8');
      const graaf = await startGraaf(supergraph, delen.uitvoeringen);
      opruimers.push(() => graaf.stop());
      const pool = maakSessiepool({
        connectionString: ingebed ? metGebruiker(database.url, 'gateway_login', geheimen.wachtwoord) : database.url,
        options: '-c role=gateway_login',
      });
      opruimers.push(() => pool.end());
      const server = await startServer({
        graaf,
        delen: delen.uitvoeringen,
        importeurs: delen.importeurs,
        pools: poolsVan(delen),
        metricsToken: instellingen.metricsToken,
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
        verzoekenPerMinuut: instellingen.verzoekenPerMinuut,
      });
      opruimers.push(() => sluitServer(server, instellingen.uitloopSeconden));
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
