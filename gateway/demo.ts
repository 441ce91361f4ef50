import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { standaardDoel } from '../schema/beleid/categorie';
import { Toeval, type Democontext, type Demostap } from '../subgraphs/kern/demo';
import type { Identiteit } from '../subgraphs/kern/identiteit';
import { Klok } from '../subgraphs/kern/klok';
import { projectmap } from '../subgraphs/kern/instellingen';
import { gemeentepartner, meetrol, type Graafvraag } from '../subgraphs/kern/meetdienst';
import { Verzoek } from '../subgraphs/kern/verzoek';
import { leefbaarheidDemo } from '../subgraphs/leefbaarheid/demo';
import {
  afsprakenvervolgDemo,
  berichtenDemo,
  overlegDemo,
  parametersDemo,
  samenwerkingDemo,
} from '../subgraphs/samenwerking/demo';
import { toewijzingDemo, woningzoekendeDemo } from '../subgraphs/toewijzing/demo';
import { woningvoorraadDemo } from '../subgraphs/woningvoorraad/demo';
import { uitstroomvervolgDemo, zorgDemo, zorgovereenkomstenDemo } from '../subgraphs/zorg/demo';
import type { Delen } from './delen';
import { startGraaf } from './graaf';
import { demoWijken } from './identiteit/demo-accounts';

/** The demo is one story: order matters, because allocations need dwellings and matched candidates (zorg before, its sequel after). */
export const demostappen: readonly Demostap[] = [
  samenwerkingDemo,
  parametersDemo,
  woningvoorraadDemo,
  zorgDemo,
  toewijzingDemo,
  uitstroomvervolgDemo,
  leefbaarheidDemo,
  overlegDemo,
  afsprakenvervolgDemo,
  woningzoekendeDemo,
  berichtenDemo,
  zorgovereenkomstenDemo,
];

const zaad = 20260101;

/** A request of the generator: acts at a moment of its own and takes its ids from the seed. */
class Demoverzoek extends Verzoek {
  constructor(
    verzoek: ConstructorParameters<typeof Verzoek>,
    private readonly toeval: Toeval,
  ) {
    super(...verzoek);
  }

  override nieuwId(): string {
    return this.toeval.uuid();
  }
}

const geenGraaf: Graafvraag = () => Promise.reject(new Error('Deze demostap heeft de graaf niet nodig.'));

export function democontext(
  delen: Delen,
  opties: { nu: Date; schaal: number; melding: (zin: string) => void },
  graaf: Graafvraag = geenGraaf,
): Democontext {
  const toeval = new Toeval(zaad);
  return {
    graaf,
    toeval,
    ...opties,
    als(subgraaf, { partner, rol, doel }, op = opties.nu) {
      const uitvoering = delen.uitvoeringen.get(subgraaf);
      if (uitvoering === undefined) throw new Error(`Subgraaf ${subgraaf} bestaat niet.`);
      const wie: Identiteit = {
        partner,
        rol,
        doel: doel ?? standaardDoel,
        toegekend: true,
        wijken: [...demoWijken],
        gemeente: 'GM0106',
        gebruiker: `${partner}/${rol.split('/')[1] ?? ''}`,
        pseudoniem: 'demo-generator',
        traceId: randomBytes(16).toString('hex'),
        spanId: randomBytes(8).toString('hex'),
      };
      return new Demoverzoek([{ ...uitvoering.omgeving, klok: new Klok(op) }, wie, new Set()], toeval);
    },
    bezorg: () => delen.werker.ronde(),
  };
}

/** Loads the demo through the same services as real data. */
export async function laadDemo(
  delen: Delen,
  opties: { nu: Date; schaal: number; melding: (zin: string) => void },
): Promise<void> {
  const graaf = await startGraaf(
    readFileSync(join(projectmap, 'schema', 'supergraph.graphql'), 'utf8'),
    delen.uitvoeringen,
  );
  try {
    const context = democontext(delen, opties, vraagBinnen(graaf, delen));
    for (const stap of demostappen) {
      opties.melding(stap.naam);
      await stap.maak(context);
      await context.bezorg();
    }
  } finally {
    await graaf.stop();
  }
}

/** The graph without its front door: while the demo is made there is no address yet. */
function vraagBinnen(graaf: Awaited<ReturnType<typeof startGraaf>>, { ondertekenaar }: Delen): Graafvraag {
  return async (gemeente, query, variables) => {
    const wie: Identiteit = {
      ...meetrol,
      partner: gemeentepartner(gemeente) ?? '',
      toegekend: true,
      wijken: [],
      gemeente,
      gebruiker: 'meetdienst',
      pseudoniem: 'demo-generator',
      traceId: randomBytes(16).toString('hex'),
      spanId: randomBytes(8).toString('hex'),
    };
    const contextValue = { wie, token: ondertekenaar.onderteken(wie) };
    const { body } = await graaf.executeOperation({ query, variables }, { contextValue });
    if (body.kind !== 'single') throw new Error('An answer in parts was not asked for.');
    const { data = null, errors = [] } = body.singleResult;
    return { data: data ?? null, codes: errors.map((fout) => String(fout.extensions?.['code'])) };
  };
}

/** True when the database holds the finished demo. */
export async function heeftDemo(beheerUrl: string): Promise<boolean> {
  return metBeheer(beheerUrl, async (klant) => {
    if (!(await isDemo(klant))) return false;
    const { rowCount } = await klant.query('select 1 from public.demo where geladen_op is not null');
    return (rowCount ?? 0) > 0;
  });
}

/** Whether everything in this database is demo data, finished or not. */
export async function isDemo(klant: Client): Promise<boolean> {
  const { rows } = await klant.query<{ demo: boolean }>("select to_regclass('public.demo') is not null as demo");
  return rows[0]?.demo === true;
}

/** Before the migrations, which let the services read it, and before the first row: half a demo never passes for real data. */
export async function beginDemo(beheerUrl: string): Promise<void> {
  await metBeheer(beheerUrl, (klant) => klant.query('create table if not exists public.demo (geladen_op timestamptz)'));
}

/** Written last: a demo that was killed halfway is begun again on an empty database. */
export async function merkDemo(beheerUrl: string): Promise<void> {
  await beginDemo(beheerUrl);
  await metBeheer(beheerUrl, async (klant) => {
    // So much was just written that the first questions would be answered by guesswork.
    await klant.query('vacuum analyze');
    await klant.query('insert into public.demo (geladen_op) values (now())');
  });
}

/** Makes the embedded database anew; it never holds anything but a demo. */
export async function maakLeeg(beheerUrl: string): Promise<void> {
  const naam = new URL(beheerUrl).pathname.slice(1);
  await metBeheer(beheerUrl.replace(/\/[^/]*$/, '/postgres'), async (klant) => {
    await klant.query(`drop database if exists "${naam}" with (force)`);
    await klant.query(`create database "${naam}"`);
  });
}

export async function metBeheer<T>(url: string, werk: (klant: Client) => Promise<T>): Promise<T> {
  const klant = new Client({ connectionString: url });
  await klant.connect();
  try {
    return await werk(klant);
  } finally {
    await klant.end();
  }
}
