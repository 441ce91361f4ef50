import type { Request } from 'express';
import { ongeldigeInvoer, type Fout } from '../../subgraphs/kern/fout';
import type { Vraag } from '../grenzen/keuring';
import { leesJson } from '../grenzen/lijf';
import type { Vastgelegd } from './vastgelegd';

type Lijf = Record<string, unknown>;

const fout = (veld: string, melding: string): Fout => ongeldigeInvoer([{ veld, melding }]);

const isObject = (waarde: unknown): waarde is Lijf =>
  typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);

function tekst(lijf: Lijf, veld: string): string | undefined {
  const waarde = lijf[veld] ?? undefined;
  if (waarde === undefined || typeof waarde === 'string') return waarde;
  throw fout(veld, `"${veld}" moet tekst zijn.`);
}

function object(lijf: Lijf, veld: string): Lijf | undefined {
  const waarde = lijf[veld] ?? undefined;
  if (waarde === undefined || isObject(waarde)) return waarde;
  throw fout(veld, `"${veld}" moet een object zijn.`);
}

/** Reads the parameters of GraphQL over HTTP: each of its own type, and one question per request. */
export function leesVraag(req: Request, vastgelegd: Vastgelegd): Vraag {
  const lijf = req.method === 'GET' ? leesAdres(req) : leesLijf(req);
  const operationName = tekst(lijf, 'operationName');
  const variables = object(lijf, 'variables') ?? {};
  const extensions = object(lijf, 'extensions');
  const query = tekst(lijf, 'query');
  // With the text itself along, an id adds nothing: nobody but the build of the web app lays questions down.
  if (query !== undefined && query !== '') {
    if (req.method === 'GET') throw fout('query', 'Met GET kan alleen een vastgelegde vraag. Stuur deze met POST.');
    return { query, variables, operationName };
  }
  const kenmerk = leesKenmerk(lijf, extensions);
  if (kenmerk === undefined) throw fout('query', 'Er is geen vraag. Stuur JSON met een veld "query".');
  return { query: vastgelegd.vind(kenmerk), variables, operationName };
}

/** `documentId` as in GraphQL over HTTP, or the hash in `extensions.persistedQuery` as Apollo clients send it. */
function leesKenmerk(lijf: Lijf, extensions: Lijf | undefined): string | undefined {
  const hash = tekst((extensions && object(extensions, 'persistedQuery')) ?? {}, 'sha256Hash');
  return tekst(lijf, 'documentId') ?? (hash === undefined ? undefined : `sha256:${hash}`);
}

/** Only JSON, which another site cannot send without asking first, and one question. */
function leesLijf(req: Request): Lijf {
  const lijf = leesJson(req);
  if (Array.isArray(lijf)) throw fout('query', 'Stuur één vraag per verzoek, geen lijst van vragen.');
  if (!isObject(lijf)) throw fout('query', 'Er is geen vraag. Stuur JSON met een veld "query".');
  return lijf;
}

/** The parameters in the address; each once, the objects among them as JSON. */
function leesAdres(req: Request): Lijf {
  const parameters = new URL(req.originalUrl, 'http://adres').searchParams;
  const uit: Lijf = {};
  for (const veld of ['query', 'documentId', 'operationName', 'variables', 'extensions']) {
    const [waarde, nogEen] = parameters.getAll(veld);
    if (nogEen !== undefined) throw fout(veld, `"${veld}" mag maar één keer in het adres staan.`);
    if (waarde === undefined) continue;
    uit[veld] = veld === 'variables' || veld === 'extensions' ? leesParameter(veld, waarde) : waarde;
  }
  return uit;
}

function leesParameter(veld: string, waarde: string): unknown {
  try {
    return JSON.parse(waarde);
  } catch {
    throw fout(veld, `"${veld}" in het adres moet JSON zijn.`);
  }
}
