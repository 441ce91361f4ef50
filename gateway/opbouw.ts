import { once } from 'node:events';
import { createServer } from 'node:http';
import type { Instellingen } from '../subgraphs/kern/instellingen';
import type { Stap } from './voortgang';

export interface Opbouw {
  instellingen: Instellingen;
  /** Superuser (embedded) or owner (DATABASE_URL). */
  database: { url: string };
  stap: Stap;
  /** Aborted at Ctrl-C. */
  afbreken: AbortSignal;
}

export interface Product {
  adres: string;
  stop(): Promise<void>;
}

/** Everything between the database and the address. */
export async function bouwOp({ instellingen, stap }: Opbouw): Promise<Product> {
  const { host, poort } = instellingen;
  const server = createServer((verzoek, antwoord) => {
    antwoord.writeHead(verzoek.url === '/livez' ? 200 : 404).end();
  });
  await stap('Gateway starten', async () => {
    server.listen(poort, host);
    await once(server, 'listening');
  });
  return {
    adres: `http://${host === '127.0.0.1' ? 'localhost' : host}:${poort}`,
    stop: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
