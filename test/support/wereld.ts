import { randomBytes, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ApolloServer } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import { Pool } from 'pg';
import { startDelen, type Delen, type Deelopties } from '../../gateway/delen';
import { startGraaf, type Graafcontext } from '../../gateway/graaf';
import { vindRegel } from '../../schema/beleid/beleid';
import { standaardDoel, type Doel } from '../../schema/beleid/categorie';
import gebieden from '../../subgraphs/woningvoorraad/gebied/assen.json';
import { statementteller } from '../../subgraphs/kern/database';
import type { Identiteit } from '../../subgraphs/kern/identiteit';
import { Verzoek } from '../../subgraphs/kern/verzoek';
import { HttpBron } from '../../gateway/bron/http-bron';
import { leesPrive } from '../../subgraphs/kern/poortsleutel';
import { beheerbestand, geheim, sjabloon, wachtwoord } from './plek';
import { Processen } from './processen';

/** A caller as tests name it: 'actium', 'corporatie/verhuurmedewerker', 'WOONRUIMTEVERDELING'. */
export interface Beller {
  partner: string;
  rol: string;
  doel?: Doel;
  wijken?: string[];
}

export interface Antwoord {
  // Answers are read field by field in tests; their shape follows the document.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  data: any;
  errors: readonly GraphQLFormattedError[];
  /** Codes of the errors, in order. */
  codes: string[];
}

export function identiteit({ partner, rol, doel = standaardDoel, wijken }: Beller): Identiteit {
  return {
    partner,
    rol,
    doel,
    toegekend: vindRegel(rol, doel) !== null,
    wijken: wijken ?? gebieden.wijken.map((w) => w.code),
    gemeente: 'GM0106',
    gebruiker: `${partner}/${rol}`,
    pseudoniem: `p-${partner}-${rol}`,
    traceId: randomBytes(16).toString('hex'),
    spanId: randomBytes(8).toString('hex'),
  };
}

/** How the product of the tests runs: all in this process, or each subgraph (and the gateway of openPoort) in its own. */
export type Wijze = 'in één proces' | 'verspreid';
export const wijze: Wijze = process.env['PROEFWIJZE'] === 'verspreid' ? 'verspreid' : 'in één proces';

interface Wereldopties extends Partial<Pick<Deelopties, 'poolgrootte' | 'webhookadressen'>> {
  nu?: string;
  /** Database to copy; default the migrated, empty template. */
  van?: string;
  /** Another PostgreSQL than the one of the run. */
  cluster?: { beheerUrl: string };
  /** Its data on another disk. */
  tablespace?: { naam: string; plek: string };
}

/** One session, made anew when its server was restarted. */
function eenSessie(connectionString: string): Pool {
  const pool = new Pool({ connectionString, max: 1, idleTimeoutMillis: 0 });
  pool.on('error', () => undefined);
  return pool;
}

/**
 * A database of its own (copy of the migrated template) with all subgraphs and the gateway on it. Also in the second way the
 * subgraphs are open here as well, for what a test does behind the gateway; only the processes answer questions then.
 */
export class Wereld {
  private constructor(
    readonly naam: string,
    readonly delen: Delen,
    readonly graaf: ApolloServer<Graafcontext>,
    readonly beheer: Pool,
    private readonly server: Pool,
    /** The parts in processes of their own, in the second way. */
    readonly processen: Processen | null,
    private readonly tablespace: string | undefined,
  ) {}

  static async start(opties: Wereldopties = {}): Promise<Wereld> {
    const { beheerUrl } = opties.cluster ?? (JSON.parse(readFileSync(beheerbestand, 'utf8')) as { beheerUrl: string });
    const server = eenSessie(beheerUrl);
    const naam = `proef_${randomUUID().slice(0, 8)}`;
    const { tablespace } = opties;
    if (tablespace) await server.query(`create tablespace ${tablespace.naam} location '${tablespace.plek}'`);
    const schijf = tablespace ? `tablespace ${tablespace.naam}` : '';
    await server.query(`create database ${naam} template ${opties.van ?? sjabloon} ${schijf}`);
    const url = beheerUrl.replace(/\/postgres$/, `/${naam}`);
    const beheer = eenSessie(url);
    const nu = opties.nu === undefined ? null : new Date(opties.nu);
    await beheer.query('update beleid.klok set vast = $1', [nu]);
    const processen = wijze === 'verspreid' ? new Processen(url, opties.nu, undefined, opties.webhookadressen) : null;
    const poolgrootte = opties.poolgrootte ?? 5;
    const { webhookadressen = [] } = opties;
    const sleutel = processen === null ? {} : { poortSleutel: leesPrive(processen.sleutel.prive) };
    const delen = await startDelen({
      url,
      wachtwoord,
      geheim,
      nu,
      demo: true,
      poolgrootte,
      webhookadressen,
      ...sleutel,
    });
    await processen?.start();
    const bronnen =
      processen === null
        ? delen.uitvoeringen
        : new Map([...processen.adressen()].map(([deel, adres]) => [deel, new HttpBron(deel, `${adres}/graphql`)]));
    const supergraph = readFileSync(join(__dirname, '..', '..', 'schema', 'supergraph.graphql'), 'utf8');
    return new Wereld(naam, delen, await startGraaf(supergraph, bronnen), beheer, server, processen, tablespace?.naam);
  }

  /**
   * Runs an operation through the real gateway as this caller. On a machine that is busy with other tests the time of a part can
   * run out, as it should; a question (never a change) is then asked again, as its client would. Faults are tried in test/storing.
   */
  async vraag(beller: Beller, query: string, variables: Record<string, unknown> = {}): Promise<Antwoord> {
    return /^\s*mutation\b/.test(query)
      ? this.vraagEenmaal(beller, query, variables)
      : this.vraagGeduldig(beller, query, variables);
  }

  /** Also for changes that leave no trace, because they can never succeed. */
  async vraagGeduldig(beller: Beller, query: string, variables: Record<string, unknown> = {}): Promise<Antwoord> {
    const opnieuw = 8;
    for (let keer = 0; ; keer += 1) {
      const antwoord = await this.vraagEenmaal(beller, query, variables);
      if (keer >= opnieuw || !antwoord.codes.includes('NIET_BESCHIKBAAR')) return antwoord;
      await new Promise((klaar) => setTimeout(klaar, 500));
      // Who counts statements counts those of one attempt.
      const teller = statementteller.getStore();
      if (teller !== undefined) Object.assign(teller, { aantal: 0, sql: [] });
    }
  }

  private async vraagEenmaal(beller: Beller, query: string, variables: Record<string, unknown>): Promise<Antwoord> {
    const wie = identiteit(beller);
    const contextValue = { wie, token: this.delen.ondertekenaar.onderteken(wie) };
    const { body } = await this.graaf.executeOperation({ query, variables }, { contextValue });
    if (body.kind !== 'single') throw new Error('onverwacht antwoord in delen');
    const errors = body.singleResult.errors ?? [];
    return { data: body.singleResult.data ?? null, errors, codes: errors.map((f) => String(f.extensions?.['code'])) };
  }

  /** A request inside one subgraph, for tests of services: as this caller, selecting these fields. */
  verzoek(subgraaf: string, beller: Beller, gevraagd: string[] = []): Verzoek {
    const uitvoering = this.delen.uitvoeringen.get(subgraaf);
    if (uitvoering === undefined) throw new Error(`Onbekende subgraaf ${subgraaf}.`);
    return new Verzoek(uitvoering.omgeving, identiteit(beller), new Set(gevraagd));
  }

  /** SQL as administrator: to prepare and to look behind the walls. */
  async sql<T extends object>(tekst: string, waarden: unknown[] = []): Promise<T[]> {
    return (await this.beheer.query<T>(tekst, waarden)).rows;
  }

  /** Moves the domain clock, in the database and in the processes. */
  async zetKlok(nu: string): Promise<void> {
    this.delen.klok.zet(new Date(nu));
    await this.beheer.query('update beleid.klok set vast = $1', [new Date(nu)]);
    await this.processen?.zetKlok(nu);
  }

  async stop(): Promise<void> {
    await this.graaf.stop();
    await this.processen?.stop();
    await this.delen.sluit();
    await this.beheer.end();
    await this.server.query(`drop database ${this.naam} with (force)`);
    if (this.tablespace) await this.server.query(`drop tablespace ${this.tablespace}`);
    await this.server.end();
  }
}
