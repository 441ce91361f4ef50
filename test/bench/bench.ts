import 'reflect-metadata';
import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { migreerAlles, startDelen, type Delen } from '../../gateway/delen';
import { beginDemo, laadDemo, merkDemo } from '../../gateway/demo';
import { startGraaf } from '../../gateway/graaf';
import { startIngebed, type Ingebed } from '../../gateway/postgres/ingebed';
import type { Identiteit } from '../../subgraphs/kern/identiteit';
import { vragen, type Benchvraag } from './vragen';

/**
 * How the time of a question grows with the data: the same questions on demos of different sizes, in one run on one machine, with
 * policy and row-level security on. Only ratios mean something; seconds are of this machine and this moment.
 *
 *   npm run bench -- 10 100
 */
const nu = new Date('2026-06-15T10:00:00+02:00');
const rondes = 25;
const opwarming = 5;

interface Wereld {
  schaal: number;
  delen: Delen;
  graaf: Awaited<ReturnType<typeof startGraaf>>;
  woningen: number;
}

async function maakWereld(ingebed: Ingebed, schaal: number): Promise<Wereld> {
  const wachtwoord = 'bench';
  const naam = `bench_${schaal}`;
  await metKlant(ingebed.adminUrl('postgres'), (klant) => klant.query(`create database ${naam}`));
  const url = ingebed.adminUrl(naam);
  await beginDemo(url);
  await migreerAlles(url, wachtwoord, nu, true);
  const delen = await startDelen({ url, wachtwoord, geheim: 'bench', nu, demo: true });
  await laadDemo(delen, { nu, schaal, melding: () => undefined });
  await merkDemo(url);
  const supergraaf = readFileSync(join(__dirname, '..', '..', 'schema', 'supergraph.graphql'), 'utf8');
  const { rows } = await metKlant(url, (klant) =>
    klant.query<{ aantal: number }>('select count(*)::int as aantal from woningvoorraad.woning'),
  );
  return { schaal, delen, graaf: await startGraaf(supergraaf, delen.uitvoeringen), woningen: rows[0]?.aantal ?? 0 };
}

async function metKlant<T>(url: string, werk: (klant: Client) => Promise<T>): Promise<T> {
  const klant = new Client({ connectionString: url });
  await klant.connect();
  try {
    return await werk(klant);
  } finally {
    await klant.end();
  }
}

async function stel({ graaf, delen }: Wereld, { als, query }: Benchvraag, variables: object): Promise<unknown> {
  const wie: Identiteit = {
    ...als,
    toegekend: true,
    wijken: [],
    gemeente: 'GM0106',
    gebruiker: 'bench',
    pseudoniem: 'bench',
    traceId: randomBytes(16).toString('hex'),
    spanId: randomBytes(8).toString('hex'),
  };
  const contextValue = { wie, token: delen.ondertekenaar.onderteken(wie) };
  const { body } = await graaf.executeOperation(
    { query, variables: variables as Record<string, unknown> },
    { contextValue },
  );
  if (body.kind !== 'single' || body.singleResult.errors !== undefined)
    throw new Error(`A question of the bench failed: ${query} ${JSON.stringify(body)}`);
  return body.singleResult.data;
}

const mediaan = (tijden: readonly number[]): number => [...tijden].sort((a, b) => a - b)[tijden.length >> 1] ?? NaN;

/** Taken in turns, so that what disturbs the machine disturbs every size alike. */
async function meet(werelden: readonly Wereld[], vraag: Benchvraag): Promise<number[]> {
  const stelAan = await Promise.all(
    werelden.map(async (wereld) => {
      const variabelen = (await vraag.variabelen?.((query) => stel(wereld, { ...vraag, query }, {}))) ?? {};
      return () => stel(wereld, vraag, variabelen);
    }),
  );
  const tijden: number[][] = werelden.map(() => []);
  for (let ronde = -opwarming; ronde < rondes; ronde++)
    for (const [i, stelVraag] of stelAan.entries()) {
      const begin = performance.now();
      await stelVraag();
      if (ronde >= 0) tijden[i]?.push(performance.now() - begin);
    }
  return tijden.map(mediaan);
}

async function main(): Promise<void> {
  const schalen = process.argv.slice(2).map(Number);
  if (schalen.length === 0) schalen.push(10, 100);
  if (schalen.some((schaal) => !Number.isInteger(schaal) || schaal < 1))
    throw new Error('Gebruik: npm run bench -- 10 100');
  const map = mkdtempSync(join(tmpdir(), 'bench-'));
  // The account of the server has to get through it.
  chmodSync(map, 0o755);
  const ingebed = await startIngebed({ map, melding: () => undefined });
  const werelden: Wereld[] = [];
  // No server stays behind, however this ends.
  for (const sein of ['SIGINT', 'SIGTERM'] as const)
    process.once(sein, () => void ingebed.stop().finally(() => process.exit(1)));
  try {
    for (const schaal of schalen) {
      console.log(`Demo maken op schaal ${schaal}`);
      werelden.push(await maakWereld(ingebed, schaal));
    }
    const [eerste] = werelden as [Wereld];
    const kop = werelden.map(
      ({ schaal, woningen }) => `schaal ${schaal} (${(woningen / eerste.woningen).toFixed(1)} × de woningen)`,
    );
    console.log(
      `\nTijd als veelvoud van die op schaal ${eerste.schaal}; mediaan van ${rondes} keer.\n${kop.join(' · ')}\n`,
    );
    for (const vraag of vragen) {
      const tijden = await meet(werelden, vraag);
      const verhouding = tijden.map((tijd) => `${(tijd / (tijden[0] ?? tijd)).toFixed(2)} ×`.padStart(9));
      console.log(`${vraag.naam.padEnd(44)}${verhouding.join('')}`);
    }
  } finally {
    for (const { graaf, delen } of werelden) {
      await graaf.stop();
      await delen.sluit();
    }
    await ingebed.stop();
    rmSync(map, { recursive: true, force: true });
  }
}

void main().catch((fout: unknown) => {
  console.error(fout);
  process.exitCode = 1;
});
