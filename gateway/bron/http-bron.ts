import { Pool } from 'undici';
import { GraphQLError } from 'graphql';
import { Readable } from 'node:stream';
import { Fout, isBekendeCode, type Foutcode } from '../../subgraphs/kern/fout';
import type { Importantwoord, Importeur, Importvraag } from '../../subgraphs/kern/import/balie';
import { importpad, onzekerIngelezen, type Importbericht } from '../../subgraphs/kern/import/over-http';
import { melder } from '../../subgraphs/kern/melder';
import { spoorkoppen } from '../../subgraphs/kern/spoor';
import type { Opdracht } from '../../subgraphs/kern/uitvoering';
import type { Uitvoerder } from '../graaf';
import { Antwoordkeuring, Antwoordfout } from './antwoordkeuring';

/** The largest honest answer (200 dwellings with everything) is far below this. */
const grootste = 8 * 1024 * 1024;
const meesteFouten = 1000;
const langsteMelding = 1000;

/** A subgraph in another process: the same operations over HTTP, and an answer that is believed only after it was checked. */
export class HttpBron implements Uitvoerder, Importeur {
  private readonly pool: Pool;
  private readonly keuring: Antwoordkeuring;

  constructor(naam: string, adres: string) {
    const { origin } = new URL(adres);
    // The caller's term bounds the whole; a connection that cannot be made is known sooner.
    this.pool = new Pool(origin, {
      connections: 64,
      connect: { timeout: 1000 },
      headersTimeout: 0,
      bodyTimeout: 0,
      maxResponseSize: grootste,
    });
    this.keuring = Antwoordkeuring.van(naam);
  }

  async voerUit({ query, variables, operationName, token, signaal }: Opdracht) {
    const antwoord = await this.pool.request({
      path: '/graphql',
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        authorization: `Bearer ${token}`,
        ...spoorkoppen(),
      },
      body: JSON.stringify({ query, variables, operationName }),
      signal: signaal ?? null,
    });
    const soort = String(antwoord.headers['content-type']);
    if (antwoord.statusCode !== 200 || !/^application\/(graphql-response\+)?json\b/.test(soort)) {
      await antwoord.body.dump().catch(() => undefined);
      throw new Antwoordfout(`status ${antwoord.statusCode}`);
    }
    const lijf = ontleed(await antwoord.body.text());
    const errors = leesFouten(lijf['errors']);
    const { data } = lijf;
    if (data === null || data === undefined) {
      if (errors.length === 0) throw new Antwoordfout('geen gegevens en geen fouten');
      return { data: null, errors };
    }
    const gekeurd = this.keuring.keur(query, variables ?? {}, data);
    return errors.length > 0 ? { data: gekeurd, errors } : { data: gekeurd };
  }

  /** Hands a file on; the answer comes line by line, the last one says what came of it. */
  async leesIn({ soort, peildatum, proef, token, bron, meld, signaal }: Importvraag): Promise<Importantwoord> {
    const vraag = new URLSearchParams({ ...(proef ? { proef: '1' } : {}), ...(peildatum ? { peildatum } : {}) });
    try {
      const { statusCode, body } = await this.pool.request({
        path: `${importpad}${soort}?${vraag.toString()}`,
        method: 'POST',
        headers: {
          'content-type': 'application/octet-stream',
          'content-length': String(bron.grootte),
          authorization: `Bearer ${token}`,
          ...spoorkoppen(),
        },
        body: Readable.from(bron.stroom()),
        signal: signaal ?? null,
      });
      if (statusCode !== 200) {
        await body.dump().catch(() => undefined);
        throw new Antwoordfout(`status ${statusCode}`);
      }
      let laatste: Importbericht | undefined;
      for await (const regel of regelsVan(body)) {
        laatste = ontleed(regel) as Importbericht;
        if ('voortgang' in laatste) meld?.(laatste.voortgang);
      }
      if (laatste !== undefined && 'uitkomst' in laatste) return laatste.uitkomst;
      if (laatste === undefined || 'voortgang' in laatste) throw new Antwoordfout('afgebroken antwoord');
      throw leesFouten([{ message: laatste.fout.melding, extensions: { code: laatste.fout.code } }])[0];
    } catch (fout) {
      if (fout instanceof GraphQLError) throw new Fout(fout.extensions['code'] as Foutcode, fout.message);
      melder.warn({ soort, fout: String(fout) }, 'import niet beantwoord');
      // The connection may have been lost after the file was stored: a second time changes nothing.
      throw onzekerIngelezen();
    }
  }

  async sluit(): Promise<void> {
    await this.pool.destroy();
  }
}

/** The whole lines of an answer, as they arrive. */
async function* regelsVan(lijf: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const lezer = new TextDecoder();
  let rest = '';
  for await (const stuk of lijf) {
    const regels = (rest + lezer.decode(stuk, { stream: true })).split('\n');
    rest = regels.pop() ?? '';
    yield* regels;
  }
}

function ontleed(tekst: string): Record<string, unknown> {
  let lijf: unknown;
  try {
    lijf = JSON.parse(tekst);
  } catch {
    // What it was stays here: a client gets no character of it.
    throw new Antwoordfout('geen JSON');
  }
  if (typeof lijf !== 'object' || lijf === null || Array.isArray(lijf)) throw new Antwoordfout('geen object');
  return lijf as Record<string, unknown>;
}

/** Errors in the form of our own subgraphs, which are made for a client; anything else is a fault of the part. */
function leesFouten(fouten: unknown): GraphQLError[] {
  if (fouten === undefined) return [];
  if (!Array.isArray(fouten) || fouten.length > meesteFouten) throw new Antwoordfout('errors is geen lijst van fouten');
  return fouten.map((fout: unknown) => {
    const { message, path, extensions } = (fout ?? {}) as Record<string, unknown>;
    const code = (extensions as { code?: unknown } | null | undefined)?.code;
    const eigen = (isBekendeCode(code) && code !== 'NIET_INGELOGD') || code === 'INTERNE_FOUT';
    if (!eigen || typeof message !== 'string' || !isVoorKlant(message)) throw new Antwoordfout('vreemde fout');
    // Status and headers of the answer to the client are not for a part to set.
    const { http: _http, ...voorKlant } = extensions as Record<string, unknown>;
    return new GraphQLError(message, { path: isPad(path) ? path : null, extensions: voorKlant });
  });
}

/** One sentence or a few, with no address and no line of a stack in it. */
const isVoorKlant = (melding: string): boolean =>
  melding.length <= langsteMelding && !/:\/\/|\n\s*at |node_modules|\b[\w.-]+:\d{2,5}\b/.test(melding);

const isPad = (pad: unknown): pad is (string | number)[] =>
  Array.isArray(pad) && pad.length < 100 && pad.every((deel) => typeof deel === 'string' || typeof deel === 'number');
