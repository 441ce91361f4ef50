import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import type { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import express, {
  json,
  static as statisch,
  type Express,
  type NextFunction,
  type Request,
  type Response,
} from 'express';
import { GraphQLError } from 'graphql';
import type { Pool } from 'pg';
import { Fout, nietIngelogd, type Foutcode } from '../subgraphs/kern/fout';
import type { Ondertekenaar } from '../subgraphs/kern/identiteit';
import type { Klok } from '../subgraphs/kern/klok';
import { melder } from '../subgraphs/kern/melder';
import { koppelExplorer } from './explorer';
import { koppelBeheer } from './beheer/beheer';
import { spoorVan } from './beheer/verzoek';
import { koppelExport } from './export/export';
import { vormFout, type Graafcontext, type Uitvoerder } from './graaf';
import { lokaalAdres, uitgeverpad } from './identiteit/adres';
import { koppelIdentiteit, leesAanmelding } from './identiteit/identiteit';
import type { Uitgever } from './identiteit/uitgevers';
import { leesVerzoek } from './verzoek';

export interface Serveropties {
  graaf: ApolloServer<Graafcontext>;
  /** The parts behind the graph, to see whether they answer. */
  delen: ReadonlyMap<string, Uitvoerder>;
  /** Connection pools of the parts in this process, for /metrics. */
  pools?: ReadonlyMap<string, () => Pool | undefined>;
  metricsToken?: string | undefined;
  ondertekenaar: Ondertekenaar;
  geheim: string;
  klok: Klok;
  pool: Pool;
  gegevensmap: string;
  host: string;
  poort: number;
  inactiefMinuten: number;
  /** Origin under which browsers come; absent: host and port. */
  adres?: string;
  /** Absent: the embedded issuer of the demo. */
  uitgevers?: readonly Uitgever[];
}

const webmap = join(__dirname, '..', 'web', 'dist');

const status: Partial<Record<Foutcode, number>> = { NIET_INGELOGD: 401, ONGELDIGE_INVOER: 400, NIET_BESCHIKBAAR: 503 };

/** The edge: identity, the graph, and the web app on one address. */
export async function startServer(opties: Serveropties): Promise<Server> {
  const app = express();
  app.disable('x-powered-by');
  const lokaal = lokaalAdres(opties.host, opties.poort);
  const issuers = opties.uitgevers?.map(({ issuer }) => issuer) ?? [lokaal + uitgeverpad];
  const metBeheer = koppelBeheer(app, { ...opties, issuers });
  app.use(veiligheidskoppen);
  app.use('/assets', statisch(join(webmap, 'assets'), { immutable: true, maxAge: '365d', fallthrough: false }));
  await koppelIdentiteit(app, {
    basis: opties.adres ?? lokaal,
    gegevensmap: opties.gegevensmap,
    pool: opties.pool,
    inactiefMinuten: opties.inactiefMinuten,
    uitgevers: opties.uitgevers,
    meldFout: (melding, fout) => melder.warn({ fout: metOorzaak(fout) }, melding),
  });
  koppelGraaf(app, opties);
  koppelExport(app, opties);
  koppelExplorer(app, opties.geheim, join(webmap, 'explorer.html'));
  app.use(statisch(webmap, { index: false, maxAge: '5m' }));
  app.get(/^\/(?!graphql|export|oidc|livez|readyz|metrics)/, (_req, res) => {
    res.set('Cache-Control', 'no-cache').sendFile(join(webmap, 'index.html'));
  });
  app.use(stuurFout);
  const server = createServer(app);
  metBeheer(server);
  server.listen(opties.poort, opties.host);
  await once(server, 'listening');
  return server;
}

/** "Something went wrong" helps nobody: what lies under it does. */
const metOorzaak = (fout: unknown): string =>
  fout instanceof Error && fout.cause !== undefined ? `${String(fout)} (${metOorzaak(fout.cause)})` : String(fout);

/** Identity first: without it nothing of the document is read. */
function koppelGraaf(app: Express, { graaf, ondertekenaar, geheim }: Serveropties): void {
  app.use(
    '/graphql',
    async (req: Request, res: Response, verder: NextFunction) => {
      const aanmelding = await leesAanmelding(req);
      if (aanmelding === null) throw nietIngelogd();
      const wie = leesVerzoek(aanmelding, req.headers, geheim, spoorVan(req));
      res.locals['graaf'] = { wie, token: ondertekenaar.onderteken(wie) } satisfies Graafcontext;
      res.set('Cache-Control', 'no-store');
      verder();
    },
    json({ limit: '1mb' }),
    expressMiddleware(graaf, { context: ({ res }) => Promise.resolve(res.locals['graaf'] as Graafcontext) }),
  );
}

/** No external assets, no framing, no inline script; recharts sets styles through the DOM, which a CSP allows. */
function veiligheidskoppen(_req: Request, res: Response, verder: NextFunction): void {
  res.set({
    'Content-Security-Policy':
      "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'self'; frame-ancestors 'none'; form-action 'self'",
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'same-origin',
    'X-Frame-Options': 'DENY',
    'Cross-Origin-Opener-Policy': 'same-origin',
  });
  verder();
}

/** Errors outside the graph in the same form as inside it; nothing internal leaves. */
function stuurFout(fout: unknown, _req: Request, res: Response, verder: NextFunction): void {
  if (res.headersSent) return verder(fout);
  const vorm = fout instanceof Fout ? fout.toJSON() : alsInvoerfout(fout);
  const code = (fout instanceof Fout ? (status[fout.code] ?? 500) : undefined) ?? httpStatus(fout) ?? 500;
  res.status(code).json({ errors: [vorm] });
}

const httpStatus = (fout: unknown): number | undefined => {
  const getal = (fout as { status?: unknown } | null)?.status;
  return typeof getal === 'number' && getal >= 400 && getal < 500 ? getal : undefined;
};

function alsInvoerfout(fout: unknown) {
  if (httpStatus(fout) === 404) return new Fout('NIET_GEVONDEN', 'Dit adres bestaat niet.').toJSON();
  if (httpStatus(fout) !== undefined) {
    return new Fout('ONGELDIGE_INVOER', 'Dit verzoek is niet te lezen. Stuur JSON van hoogstens 1 MB.').toJSON();
  }
  return vormFout(new GraphQLError(String(fout), { originalError: fout as Error }).toJSON());
}
