import 'reflect-metadata';
import { InstellingenFout, leesInstellingen, type Instellingen } from '../subgraphs/kern/instellingen';
import { melder } from '../subgraphs/kern/melder';
import { keurDatabase, type Databasestand } from './databasekeuring';
import { onderdelen } from './onderdelen';
import { startSporen } from './beheer/sporen';
import type { LopendDeel } from './verspreid/deel';
import { delen, type Deel } from './verspreid/register';
import { databaseFout, poortFout } from './voorwaarden';

/** `node -r @swc-node/register gateway/deel.ts <part>`: one part of a distributed installation, as docker-compose.yml starts it. */
async function start(): Promise<LopendDeel> {
  const [naam, ...rest] = process.argv.slice(2);
  const deel = delen.find((een) => een.naam === naam);
  if (deel === undefined) {
    throw new Error(`Welk onderdeel moet starten? Kies uit ${delen.map((een) => een.naam).join(', ')}.`);
  }
  const instellingen = leesInstellingen(undefined, rest, { vereist: deel.vereist, logtIn: naam === 'gateway' });
  melder.level = instellingen.logniveau;
  const { demo } = await keur(deel, instellingen);
  const sporen = startSporen(instellingen.otlpEindpunt, deel.naam);
  const lopend = await begin(deel.naam, instellingen, demo);
  console.log(`${naam} luistert op http://${instellingen.host}:${instellingen.poort}`);
  return {
    stop: async () => {
      await lopend.stop();
      await sporen.stop();
    },
  };
}

/** Loads what this part needs and no more: what plans queries takes longer to load than everything else. */
async function begin(naam: string, instellingen: Instellingen, demo: boolean): Promise<LopendDeel> {
  const subgraaf = onderdelen.find((een) => een.naam === naam);
  if (subgraaf !== undefined) {
    const { startSubgraaf } = require('./verspreid/subgraaf.deel') as typeof import('./verspreid/subgraaf.deel');
    return startSubgraaf(subgraaf, instellingen, demo);
  }
  if (naam === 'werker') {
    const { startWerker } = require('./verspreid/werker.deel') as typeof import('./verspreid/werker.deel');
    return startWerker(instellingen, demo);
  }
  const { startGateway } = require('./verspreid/gateway.deel') as typeof import('./verspreid/gateway.deel');
  return startGateway(instellingen);
}

/** Everything that stands in the way, before the part opens its port. */
async function keur({ naam, login }: Deel, instellingen: Instellingen): Promise<Databasestand> {
  const { host, poort, nu, databaseUrl = '', oidcIssuer } = instellingen;
  const fouten = [await poortFout(host, poort), await databaseFout('DATABASE_URL', databaseUrl)];
  if (fouten.some((fout) => fout !== undefined))
    throw new InstellingenFout(fouten.filter((fout) => fout !== undefined));
  const uitgever = naam === 'gateway' ? { eigenUitgever: oidcIssuer !== undefined } : {};
  return keurDatabase(databaseUrl, { login, host, nu: nu ?? null, ...uitgever });
}

const bezig = start();
let stoptAl = false;
function stop(): void {
  if (stoptAl) return;
  stoptAl = true;
  bezig.then((deel) => deel.stop()).then(() => process.exit(0), meldFout);
}
for (const signaal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signaal, stop);
// Started by `npm run start:verspreid`, which is gone.
process.on('disconnect', stop);
for (const stroom of [process.stdout, process.stderr]) stroom.on('error', () => undefined);

/** One sentence per fault, never a stack trace. */
function meldFout(fout: unknown): void {
  console.error(fout instanceof Error ? fout.message : String(fout));
  process.exit(1);
}
process.on('uncaughtException', meldFout);
bezig.catch(meldFout);
