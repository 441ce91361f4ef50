import 'reflect-metadata';
import { leesInstellingen } from '../subgraphs/kern/instellingen';
import { melder } from '../subgraphs/kern/melder';
import { onderdelen } from './onderdelen';
import type { LopendDeel } from './verspreid/deel';
import { startGateway } from './verspreid/gateway.deel';
import { delen } from './verspreid/register';
import { startSubgraaf } from './verspreid/subgraaf.deel';
import { startWerker } from './verspreid/werker.deel';

/** `node -r @swc-node/register gateway/deel.ts <part>`: one part of a distributed installation, as docker-compose.yml starts it. */
async function start(): Promise<LopendDeel> {
  const [naam, ...rest] = process.argv.slice(2);
  const deel = delen.find((een) => een.naam === naam);
  if (deel === undefined) {
    throw new Error(`Welk onderdeel moet starten? Kies uit ${delen.map((een) => een.naam).join(', ')}.`);
  }
  const instellingen = leesInstellingen(undefined, rest, { vereist: deel.vereist, logtIn: naam === 'gateway' });
  melder.level = instellingen.logniveau;
  const subgraaf = onderdelen.find((een) => een.naam === naam);
  const lopend =
    subgraaf !== undefined
      ? await startSubgraaf(subgraaf, instellingen)
      : await (naam === 'werker' ? startWerker : startGateway)(instellingen);
  console.log(`${naam} luistert op http://${instellingen.host}:${instellingen.poort}`);
  return lopend;
}

const bezig = start();
let stoptAl = false;
for (const signaal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signaal, () => {
    if (stoptAl) return;
    stoptAl = true;
    bezig.then((deel) => deel.stop()).then(() => process.exit(0), meldFout);
  });
}

/** One sentence per fault, never a stack trace. */
function meldFout(fout: unknown): void {
  console.error(fout instanceof Error ? fout.message : String(fout));
  process.exit(1);
}
process.on('uncaughtException', meldFout);
bezig.catch(meldFout);
