import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Pool } from 'pg';
import { demoClaims } from '../../gateway/identiteit/demo-accounts';
import { demoToken } from '../../gateway/identiteit/demo-token';
import type { Uitgever } from '../../gateway/identiteit/uitgevers';
import { startServer } from '../../gateway/server';
import { metGebruiker } from '../../subgraphs/kern/database';
import { wachtwoord } from './plek';
import type { Wereld } from './wereld';

/** The edge on a world: real HTTP, real tokens of the demo issuer. */
export interface Poort {
  basis: string;
  token(partner: string, rol: string, wijken?: readonly string[]): Promise<string>;
  /** POST /graphql; a string body is sent as it is. */
  post(token: string | null, lijf: unknown, koppen?: Record<string, string>): Promise<Response>;
  stop(): Promise<void>;
}

async function vrijePoort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** How a gateway differs from the demo's: its data folder (else one of its own), and the issuers it finds there. */
interface Poortopties {
  gegevensmap?: string;
  /** Gets the address of the gateway, before it listens. */
  uitgevers?: (basis: string) => readonly Uitgever[];
}

export async function openPoort(wereld: Wereld, { uitgevers, gegevensmap: map }: Poortopties = {}): Promise<Poort> {
  const gegevensmap = map ?? mkdtempSync(join(tmpdir(), 'poort-'));
  const opties = { host: '127.0.0.1', poort: await vrijePoort(), gegevensmap };
  const pool = new Pool({
    connectionString: metGebruiker(wereld.delen.opties.url, 'gateway_login', wachtwoord),
    max: 3,
  });
  pool.on('error', () => undefined);
  const basis = `http://127.0.0.1:${opties.poort}`;
  const server = await startServer({
    ...opties,
    uitgevers: uitgevers?.(basis),
    graaf: wereld.graaf,
    ondertekenaar: wereld.delen.ondertekenaar,
    geheim: 'proefgeheim',
    pool,
    inactiefMinuten: 30,
  });
  return {
    basis,
    token: (partner, rol, wijken) => demoToken(demoClaims(partner, [rol], wijken), opties),
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
      server.close();
      server.closeAllConnections();
      await pool.end();
      if (map === undefined) rmSync(gegevensmap, { recursive: true, force: true });
    },
  };
}
