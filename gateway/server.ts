import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import type { ApolloServer } from '@apollo/server';
import express, { static as statisch, type Express, type NextFunction, type Request, type Response } from 'express';
import { buildSchema, GraphQLError } from 'graphql';
import type { Pool } from 'pg';
import { Fout, nietBeschikbaar, nietIngelogd, type Foutcode } from '../subgraphs/kern/fout';
import type { Ondertekenaar } from '../subgraphs/kern/identiteit';
import type { Klok } from '../subgraphs/kern/klok';
import { melder } from '../subgraphs/kern/melder';
import { koppelAgenda } from './agenda/agenda';
import { koppelExplorer } from './explorer';
import { koppelBeheer } from './beheer/beheer';
import { spoorVan } from './beheer/verzoek';
import { koppelExport } from './export/export';
import { koppelRapport } from './rapport/rapport';
import { koppelImport } from './import/route';
import type { Importeur } from '../subgraphs/kern/import/balie';
import { isStoring } from '../subgraphs/kern/storing';
import { vormFout, type Graafcontext, type Uitvoerder } from './graaf';
import { stuurAntwoord } from './graaf-http/antwoord';
import { HttpFout } from './graaf-http/httpfout';
import { beantwoordVraag, keurVerzoek } from './graaf-http/route';
import { Vastgelegd } from './graaf-http/vastgelegd';
import { geenCors } from './grenzen/geen-cors';
import { Keuring } from './grenzen/keuring';
import { veiligheidskoppen } from './grenzen/koppen';
import { ontvangLijf } from './grenzen/lijf';
import { beperkAdressen, beperkKlanten } from './grenzen/tempo';
import { lokaalAdres, uitgeverpad } from './identiteit/adres';
import { koppelIdentiteit, leesAanmelding } from './identiteit/identiteit';
import type { Uitgever } from './identiteit/uitgevers';
import { leesVerzoek } from './verzoek';

export interface Serveropties {
  graaf: ApolloServer<Graafcontext>;
  /** The parts behind the graph, to see whether they answer. */
  delen: ReadonlyMap<string, Uitvoerder>;
  /** The same parts, where files are handed in. */
  importeurs: ReadonlyMap<string, Importeur>;
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
  /** Per client. */
  verzoekenPerMinuut: number;
}

const projectmap = join(__dirname, '..');
const webmap = join(projectmap, 'web', 'dist');

const status: Partial<Record<Foutcode, number>> = {
  NIET_INGELOGD: 401,
  ONGELDIGE_INVOER: 400,
  TE_DUUR: 400,
  TE_VEEL_VERZOEKEN: 429,
  NIET_BESCHIKBAAR: 503,
};

/** The edge: identity, the graph, and the web app on one address. */
export async function startServer(opties: Serveropties): Promise<Server> {
  const app = express();
  app.disable('x-powered-by');
  // A proxy tells the client's address in X-Forwarded-For: one on this machine, or with an address of its own (PUBLIEK_ADRES) one
  // on the private network. From anywhere else that header is no proof.
  app.set('trust proxy', opties.adres === undefined ? ['loopback'] : ['loopback', 'linklocal', 'uniquelocal']);
  const basis = opties.adres ?? lokaalAdres(opties.host, opties.poort);
  const issuers = opties.uitgevers?.map(({ issuer }) => issuer) ?? [basis + uitgeverpad];
  app.use(veiligheidskoppen(basis, opties.uitgevers), geenCors);
  const metBeheer = koppelBeheer(app, { ...opties, issuers });
  app.use('/assets', statisch(join(webmap, 'assets'), { immutable: true, maxAge: '365d', fallthrough: false }));
  app.use(beperkAdressen());
  await koppelIdentiteit(app, {
    basis,
    gegevensmap: opties.gegevensmap,
    geheim: opties.geheim,
    pool: opties.pool,
    inactiefMinuten: opties.inactiefMinuten,
    uitgevers: opties.uitgevers,
    meldFout: (melding, fout) => melder.warn({ fout: metOorzaak(fout) }, melding),
  });
  app.use(beperkKlanten(opties.verzoekenPerMinuut));
  koppelGraaf(app, opties);
  koppelExport(app, opties);
  koppelImport(app, opties);
  koppelAgenda(app, opties);
  koppelRapport(app, opties);
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
  const keuring = new Keuring(buildSchema(readFileSync(join(projectmap, 'schema', 'api.graphql'), 'utf8')));
  const vastgelegd = Vastgelegd.lees(join(projectmap, 'web', 'src', 'gql', 'persisted-documents.json'));
  app.use(
    '/graphql',
    keurVerzoek,
    async (req: Request, res: Response, verder: NextFunction) => {
      const aanmelding = await leesAanmelding(req);
      if (aanmelding === null) throw nietIngelogd();
      const wie = leesVerzoek(aanmelding, req.headers, geheim, spoorVan(req));
      res.locals['graaf'] = { wie, token: ondertekenaar.onderteken(wie) } satisfies Graafcontext;
      res.set('Cache-Control', 'no-store');
      verder();
    },
    ontvangLijf,
    beantwoordVraag(graaf, keuring, vastgelegd),
  );
}

/** Errors outside the graph in the same form as inside it; nothing internal leaves. */
function stuurFout(oorzaak: unknown, req: Request, res: Response, verder: NextFunction): void {
  if (res.headersSent) return verder(oorzaak);
  // The sessions cannot be read now: no fault of the request.
  const fout = isStoring(oorzaak) ? nietBeschikbaar() : oorzaak;
  const vorm = fout instanceof Fout ? fout.toJSON() : alsInvoerfout(fout);
  const code = httpStatus(fout) ?? (fout instanceof Fout ? status[fout.code] : undefined) ?? 500;
  if (fout instanceof HttpFout) res.set(fout.koppen);
  if (code === 503) res.set('Retry-After', '1');
  stuurAntwoord(req, res, code, { errors: [vorm] });
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
