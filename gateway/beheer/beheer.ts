import type { Server } from 'node:http';
import type { Express, NextFunction, Request, Response } from 'express';
import type { Pool } from 'pg';
import { Fout } from '../../subgraphs/kern/fout';
import type { Ondertekenaar } from '../../subgraphs/kern/identiteit';
import { volgStatements } from '../../subgraphs/kern/spoor';
import type { Uitvoerder } from '../graaf';
import { Gereedheid, type Gemis } from './gereedheid';
import { magMeten, Metingen } from './metingen';
import { maakToestandlezer } from './toestand';
import { maakSleutelkeuring } from './uitgeverssleutels';
import { volgVerzoeken } from './verzoek';

export interface Beheeropties {
  /** The gateway's own pool. */
  pool: Pool;
  delen: ReadonlyMap<string, Uitvoerder>;
  ondertekenaar: Ondertekenaar;
  issuers: readonly string[];
  /** Pools of the subgraphs that run in this process. */
  pools?: ReadonlyMap<string, () => Pool | undefined>;
  /** Opens /metrics to who has it; absent: to this machine only. */
  metricsToken?: string | undefined;
}

const gereedheden = new WeakMap<Server, Gereedheid>();

/** Of a server that `koppelBeheer` made ready; for who stops it. */
export const gereedheidVan = (server: Server): Gereedheid | undefined => gereedheden.get(server);

/**
 * What an operator asks, before anything else on the edge: alive (`/livez`), ready (`/readyz`, `/readyz/verkeer`), figures
 * (`/metrics`). Anonymous callers learn the names of parts and nothing else. The result ties readiness to the server.
 */
export function koppelBeheer(app: Express, opties: Beheeropties): (server: Server) => void {
  const { pool, delen, ondertekenaar, issuers, pools = new Map(), metricsToken } = opties;
  volgStatements(pool as never);
  const toestand = maakToestandlezer(pool);
  const metingen = new Metingen(toestand, new Map([['gateway', () => pool], ...pools]));
  const gereedheid = new Gereedheid({ toestand, delen, ondertekenaar, uitgeverssleutels: maakSleutelkeuring(issuers) });
  app.use(volgVerzoeken(metingen));
  app.use((_req: Request, res: Response, verder: NextFunction) => {
    // A client that keeps its connection would come back to a server that is gone.
    if (gereedheid.isStoppend) res.set('Connection', 'close');
    verder();
  });
  app.get('/livez', (_req, res) => void res.set('Cache-Control', 'no-store').send('ok'));
  app.get('/readyz', async (_req, res) => stuurGemis(res, await gereedheid.alles()));
  app.get('/readyz/verkeer', async (_req, res) => stuurGemis(res, await gereedheid.voorVerkeer()));
  app.get('/metrics', async (req, res) => {
    // As if it did not exist: who may not see it need not know that it is there.
    if (!magMeten(req, metricsToken)) {
      const geweigerd = new Fout('NIET_GEVONDEN', 'Dit adres bestaat niet.');
      return void res.status(404).json({ errors: [geweigerd.toJSON()] });
    }
    await metingen.stuur(res);
  });
  return (server) => void gereedheden.set(server, gereedheid);
}

function stuurGemis(res: Response, ontbreekt: Gemis[]): void {
  res.status(ontbreekt.length === 0 ? 200 : 503).set('Cache-Control', 'no-store');
  res.json({ gereed: ontbreekt.length === 0, ontbreekt });
}
