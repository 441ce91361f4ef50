import type { KeyObject } from 'node:crypto';
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { Fout, nietBeschikbaar, ongeldigeInvoer, type Foutcode } from './fout';
import { leesIdentiteit } from './identiteit';
import type { Importeur } from './import/balie';
import { beantwoordImport, importpad } from './import/over-http';
import { melder } from './melder';
import { inSpoorVan } from './spoor';
import type { Opdracht, Uitvoering } from './uitvoering';

/** A page of 200 rows asks for no more; the limit keeps one request from filling the memory. */
const grootsteVraag = 4 * 1024 * 1024;
const status: Partial<Record<Foutcode, number>> = { NIET_INGELOGD: 401, NIET_BESCHIKBAAR: 503 };

/** What is asked of a process that runs apart: is it alive, and can it do its work? */
export interface Gezondheid {
  /** Throws when something is missing that the part needs. */
  gereed: () => Promise<unknown>;
}

/** Servers that take no new work: they say so, and let go of each connection after its answer. */
export const stoppend = new WeakSet<Server>();

/** `/livez` and `/readyz` of every part; anything else is for `verder`. */
export function metGezondheid({ gereed }: Gezondheid, verder?: RequestListener): Server {
  const server = createServer((req, res) => {
    if (stoppend.has(server)) res.setHeader('Connection', 'close');
    if (req.url === '/livez') return stuur(res, 200, { status: 'ok' });
    if (req.url === '/readyz') {
      if (stoppend.has(server)) return stuurFout(res, nietBeschikbaar());
      gereed().then(
        () => stuur(res, 200, { status: 'ok' }),
        (fout: Error) => {
          melder.warn({ fout: fout.message }, 'niet gereed');
          stuurFout(res, nietBeschikbaar());
        },
      );
      return;
    }
    if (verder === undefined) return stuurFout(res, new Fout('NIET_GEVONDEN', 'Dit adres bestaat niet.'), 404);
    verder(req, res);
  });
  // Of a question a few milliseconds, of a file that the gateway holds whole some seconds.
  server.requestTimeout = 60_000;
  // Longer than any client keeps a connection, so that it is never closed under a question.
  server.keepAliveTimeout = 75_000;
  return server;
}

/**
 * One subgraph over HTTP: POST /graphql with the gateway's token. The token is read before the question: who has none is not
 * listened to, `_service` and `_entities` included.
 */
export function maakSubgraafserver(
  uitvoering: Pick<Uitvoering, 'voerUit'>,
  publiek: KeyObject,
  gezondheid: Gezondheid,
  importeur?: Importeur,
): Server {
  return metGezondheid(gezondheid, (req, res) => {
    beantwoord({ uitvoering, importeur }, publiek, req, res).catch((fout: unknown) => {
      if (!(fout instanceof Fout)) melder.error({ fout: String(fout) }, 'onverwachte fout in de subgraaf');
      stuurFout(res, fout instanceof Fout ? fout : nietBeschikbaar());
    });
  });
}

async function beantwoord(
  { uitvoering, importeur }: { uitvoering: Pick<Uitvoering, 'voerUit'>; importeur: Importeur | undefined },
  publiek: KeyObject,
  req: IncomingMessage,
  res: ServerResponse,
): Promise<void> {
  const isImport = importeur !== undefined && req.url?.startsWith(importpad) === true;
  if (req.url !== '/graphql' && !isImport)
    return stuurFout(res, new Fout('NIET_GEVONDEN', 'Dit adres bestaat niet.'), 404);
  const token = /^Bearer (\S+)$/.exec(req.headers.authorization ?? '')?.[1];
  leesIdentiteit(token, publiek);
  if (req.method !== 'POST') {
    res.setHeader('Allow', 'POST');
    return stuurFout(res, onleesbaar('Stel de vraag met POST.'), 405);
  }
  if (isImport) return beantwoordImport(importeur, token ?? '', req, res);
  const lijf = await leesLijf(req);
  if (lijf === null) return stuurFout(res, onleesbaar(`De vraag is groter dan ${grootsteVraag} bytes.`), 413);
  const opdracht = leesOpdracht(lijf);
  // Who no longer listens needs no answer: its statements in the database are stopped.
  const opgehangen = new AbortController();
  res.once('close', () => opgehangen.abort());
  const { data, errors } = await inSpoorVan(een(req.headers['traceparent']), () =>
    uitvoering.voerUit({ ...opdracht, token, signaal: opgehangen.signal }),
  );
  stuur(res, 200, { data, ...(errors === undefined ? {} : { errors: errors.map((fout) => fout.toJSON()) }) });
}

const een = (kop: string | string[] | undefined): string | undefined => (typeof kop === 'string' ? kop : undefined);

const onleesbaar = (melding: string): Fout => ongeldigeInvoer([{ veld: 'lijf', melding }]);

/** Null when the body is too large; the answer can still be sent then, hence no destroy. */
async function leesLijf(req: IncomingMessage): Promise<string | null> {
  const stukken: Buffer[] = [];
  let grootte = 0;
  for await (const stuk of req.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    grootte += stuk.length;
    if (grootte > grootsteVraag) return null;
    stukken.push(stuk);
  }
  return Buffer.concat(stukken).toString('utf8');
}

function leesOpdracht(lijf: string): Omit<Opdracht, 'token'> {
  let inhoud: unknown;
  try {
    inhoud = JSON.parse(lijf);
  } catch {
    throw onleesbaar('De vraag is geen geldige JSON.');
  }
  const { query, variables, operationName } = (inhoud ?? {}) as Record<string, unknown>;
  if (typeof query !== 'string') throw onleesbaar('De vraag heeft geen query.');
  if (variables != null && (typeof variables !== 'object' || Array.isArray(variables)))
    throw onleesbaar('De variabelen zijn geen object.');
  if (operationName != null && typeof operationName !== 'string') throw onleesbaar('De operationName is geen tekst.');
  return {
    query,
    variables: (variables ?? undefined) as Record<string, unknown> | undefined,
    operationName: operationName ?? undefined,
  };
}

function stuurFout(res: ServerResponse, fout: Fout, code = status[fout.code] ?? 400): void {
  // What was not read of a refused question is not waited for.
  res.setHeader('Connection', 'close');
  stuur(res, code, { errors: [fout.toJSON()] });
}

function stuur(res: ServerResponse, code: number, inhoud: object): void {
  if (res.headersSent) return void res.end();
  res.writeHead(code, { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store' });
  res.end(JSON.stringify(inhoud));
}
