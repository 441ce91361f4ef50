import 'reflect-metadata';
import {
  InstellingenFout,
  isGestartDoorNpm,
  leesInstellingen,
  type Instellingen,
} from '../subgraphs/kern/instellingen';
import { startIngebed } from './postgres/ingebed';
import { maakStap } from './voortgang';
import { controleerMachine } from './voorwaarden';

/**
 * The order in which the product comes up and goes down. Everything that is started registers how it is stopped;
 * stopping runs that list backwards, whether the reason is Ctrl-C, a fault or a database that went away.
 */

let geduldBijStoppenMs = 20_000;

const opruimers: (() => Promise<void>)[] = [];
const afbreken = new AbortController();
const stap = maakStap((regel) => console.log(regel));
let draait = false;
/** `npm run start:verspreid`: each part its own process. */
const verspreid = process.argv[2] === '--verspreid';

async function start(): Promise<void> {
  const instellingen = leesInstellingen(undefined, process.argv.slice(verspreid ? 3 : 2));
  geduldBijStoppenMs += instellingen.uitloopSeconden * 1000;
  const fouten = await controleerMachine(instellingen);
  if (fouten.length > 0) throw new InstellingenFout(fouten);

  const url = instellingen.databaseUrl ?? (await startDatabase(instellingen));
  // Only now: loading the rest takes a second that a wrong setting should not cost.
  const { bouwOp } = verspreid
    ? (require('./verspreid/opbouw') as typeof import('./verspreid/opbouw'))
    : (require('./opbouw') as typeof import('./opbouw'));
  const product = await tenzijAfgebroken(bouwOp({ instellingen, database: { url }, stap, afbreken: afbreken.signal }));
  opruimers.push(() => product.stop());
  void product.mislukt?.then(meldFout);
  draait = true;
  if (product.accounts.length > 0) {
    console.log('\nDemo-accounts (inloggen zonder wachtwoord; het doel kiest u bovenaan elke pagina):');
    for (const regel of product.accounts) console.log(`  ${regel}`);
  }
  console.log(`\nBuurtgraaf draait op ${product.adres}\nStoppen: Ctrl-C`);
}

async function startDatabase({ gegevensmap }: Instellingen): Promise<string> {
  const database = await stap('Database starten', (meld) => {
    const melding = (zin: string) => {
      meld(zin);
      console.log(`  ${zin}`);
    };
    const bezig = startIngebed({ map: gegevensmap, melding });
    // Registered before it is there: Ctrl-C halfway waits for the server and then stops it.
    opruimers.push(async () => (await bezig.catch(() => undefined))?.stop());
    return bezig;
  });
  void database.weg.then(() => meldFout(new Error('De database is onverwacht gestopt; start Buurtgraaf opnieuw.')));
  return tenzijAfgebroken(Promise.resolve(database.url));
}

/** Waiting ends at Ctrl-C; what the step was doing ends with the database under it. */
function tenzijAfgebroken<T>(werk: Promise<T>): Promise<T> {
  const afgebroken = new Promise<never>((_, weiger) => {
    const stop = () => weiger(new Error('De start is afgebroken.'));
    if (afbreken.signal.aborted) stop();
    afbreken.signal.addEventListener('abort', stop, { once: true });
  });
  return Promise.race([afgebroken, werk]);
}

let stoptAl = false;

async function stop(code: number): Promise<void> {
  if (stoptAl) return;
  stoptAl = true;
  afbreken.abort();
  setTimeout(() => process.exit(code || 1), geduldBijStoppenMs).unref();
  for (const ruimOp of opruimers.reverse()) {
    await ruimOp().catch((fout: unknown) => console.error(zinVan(fout)));
  }
  process.exit(code);
}

/** `kill -9` on npm cannot be passed on: without this the product would run on, holding port and database. */
function volgOuder(): void {
  const ouder = process.ppid;
  setInterval(() => {
    if (process.ppid !== ouder) void stop(1);
  }, 500).unref();
}

/** One sentence per fault, never a stack trace: what failed is for the reader, where for who debugs. */
function meldFout(fout: unknown): void {
  if (stoptAl) return;
  console.error(zinVan(fout));
  void stop(1);
}

function zinVan(fout: unknown): string {
  return fout instanceof Error ? fout.message : String(fout);
}

/** At one Ctrl-C both the terminal and npm send a signal: what follows so soon is not a second wish. */
const ZELFDE_DRUK_MS = 750;
let eersteSignaal = 0;

function opSignaal(signaal: 'SIGINT' | 'SIGTERM' | 'SIGHUP'): void {
  if (eersteSignaal > 0 && Date.now() - eersteSignaal < ZELFDE_DRUK_MS) return;
  eersteSignaal ||= Date.now();
  if (stoptAl) {
    console.error('Direct gestopt.');
    // The database gets its own signal when this process exits (postgres/server.ts).
    process.exit(SIGNAALCODE[signaal]);
  }
  console.log('\nStoppen… (nogmaals Ctrl-C stopt direct)');
  // Asked to stop while running is no fault; a start that was cut short did not do what was asked.
  void stop(draait ? 0 : SIGNAALCODE[signaal]);
}

const SIGNAALCODE = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 };

for (const signaal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signaal, () => opSignaal(signaal));
process.on('uncaughtException', meldFout);
process.on('unhandledRejection', meldFout);
// The reader of our output went away (`npm start | head`): no reason to fall over.
for (const stroom of [process.stdout, process.stderr]) stroom.on('error', () => undefined);

if (isGestartDoorNpm()) volgOuder();
start().catch(meldFout);
