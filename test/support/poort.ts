import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { demoClaims } from '../../gateway/identiteit/demo-accounts';
import { demoToken } from '../../gateway/identiteit/demo-token';
import type { Uitgever } from '../../gateway/identiteit/uitgevers';
import { poolsVan } from '../../gateway/delen';
import { maakSessiepool } from '../../gateway/identiteit/sessiepool';
import { startServer } from '../../gateway/server';
import { metGebruiker } from '../../subgraphs/kern/database';
import { geheim, wachtwoord } from './plek';
import { startProces, vrijePoort, type Processen } from './processen';
import type { Wereld } from './wereld';

/** The edge on a world: real HTTP, real tokens of the demo issuer. */
export interface Poort {
  basis: string;
  token(partner: string, rol: string, wijken?: readonly string[]): Promise<string>;
  /** Of an account with several rollen. */
  tokenVan(partner: string, rollen: string[]): Promise<string>;
  /** POST /graphql; a string body is sent as it is. */
  post(token: string | null, lijf: unknown, koppen?: Record<string, string>): Promise<Response>;
  stop(): Promise<void>;
}

/** How a gateway differs from the demo's: its data folder (else one of its own), and the issuers it finds there. */
interface Poortopties {
  metricsToken?: string;
  gegevensmap?: string;
  /** Gets the address of the gateway, before it listens. */
  uitgevers?: (basis: string) => readonly Uitgever[];
  /** Where browsers come, when that is not where it listens. */
  adres?: string;
  /** Less, or more, than the product allows one client. */
  verzoekenPerMinuut?: number;
}

/** What of a world stands behind the edge. */
type Achter = Pick<Wereld, 'delen' | 'graaf' | 'processen'>;

export async function openPoort(
  wereld: Achter,
  { uitgevers, gegevensmap: map, adres, verzoekenPerMinuut, metricsToken }: Poortopties = {},
): Promise<Poort> {
  const gegevensmap = map ?? mkdtempSync(join(tmpdir(), 'poort-'));
  const opties = { host: '127.0.0.1', poort: await vrijePoort(), gegevensmap };
  const basis = `http://127.0.0.1:${opties.poort}`;
  const plek = { ...opties, uitgevers: uitgevers?.(basis), adres, verzoekenPerMinuut, metricsToken };
  const sluit = await (wereld.processen === null ? startHier(wereld, plek) : startErnaast(wereld.processen, plek));
  return {
    basis,
    token: (partner, rol, wijken) => demoToken(demoClaims(partner, [rol], wijken), opties),
    tokenVan: (partner, rollen) => demoToken(demoClaims(partner, rollen), opties),
    post: (token, lijf, koppen = {}) =>
      fetch(`${basis}/graphql`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(token === null ? {} : { authorization: `Bearer ${token}` }),
          ...koppen,
        },
        body: typeof lijf === 'string' ? lijf : JSON.stringify(lijf),
      }),
    stop: async () => {
      await sluit();
      if (map === undefined) rmSync(gegevensmap, { recursive: true, force: true });
    },
  };
}

interface Plek {
  host: string;
  poort: number;
  gegevensmap: string;
  uitgevers: readonly Uitgever[] | undefined;
  adres: string | undefined;
  verzoekenPerMinuut: number | undefined;
  metricsToken: string | undefined;
}

async function startHier(wereld: Achter, plek: Plek): Promise<() => Promise<void>> {
  const pool = maakSessiepool({
    connectionString: metGebruiker(wereld.delen.opties.url, 'gateway_login', wachtwoord),
    max: 3,
  });
  const server = await startServer({
    ...plek,
    verzoekenPerMinuut: plek.verzoekenPerMinuut ?? 1200,
    graaf: wereld.graaf,
    delen: wereld.delen.uitvoeringen,
    importeurs: wereld.delen.importeurs,
    pools: poolsVan(wereld.delen),
    metricsToken: plek.metricsToken,
    ondertekenaar: wereld.delen.ondertekenaar,
    geheim,
    klok: wereld.delen.klok,
    pool,
    inactiefMinuten: 30,
  });
  return async () => {
    server.close();
    server.closeAllConnections();
    await pool.end();
  };
}

async function startErnaast(processen: Processen, plek: Plek): Promise<() => Promise<void>> {
  const { host, poort, gegevensmap, uitgevers, adres, verzoekenPerMinuut } = plek;
  const gateway = await startProces('gateway', {
    ...processen.instellingen('gateway'),
    HOST: host,
    PORT: String(poort),
    GEGEVENSMAP: gegevensmap,
    ...(uitgevers === undefined ? {} : { OIDC_ISSUER: uitgevers.map(({ issuer }) => issuer).join(' ') }),
    ...(adres === undefined ? {} : { PUBLIEK_ADRES: adres }),
    ...(verzoekenPerMinuut === undefined ? {} : { VERZOEKEN_PER_MINUUT: String(verzoekenPerMinuut) }),
  });
  return () => gateway.stop();
}
