import { randomBytes } from 'node:crypto';
import { context, SpanStatusCode } from '@opentelemetry/api';
import type { ApolloServerPlugin } from '@apollo/server';
import type { NextFunction, Request, RequestHandler, Response } from 'express';
import type { OperationDefinitionNode } from 'graphql';
import type { Identiteit } from '../../subgraphs/kern/identiteit';
import { melder } from '../../subgraphs/kern/melder';
import { beginVerzoek, leesTraceparent } from '../../subgraphs/kern/spoor';
import type { Graafcontext } from '../graaf';
import type { Metingen } from './metingen';

/** What an operator sees of a request: never its address with parameters, its document, its caller or what it answered. */

export interface Spoor {
  traceId: string;
  spanId: string;
}

const sporen = new WeakMap<Request, Spoor>();

/** The trace of this request: the caller's own (W3C Trace Context), or one that begins here. The logboek keeps the same. */
export const spoorVan = (req: Request): Spoor =>
  sporen.get(req) ?? { traceId: randomBytes(16).toString('hex'), spanId: randomBytes(8).toString('hex') };

interface Waarneming {
  soort: string;
  geenToegang: string[];
}

/** By identity: the one thing of a request that Apollo passes on as it is. */
const waarnemingen = new WeakMap<Identiteit, Waarneming>();

const soortVan = (operatie: OperationDefinitionNode | undefined | null): string => {
  if (!operatie) return 'onleesbaar';
  const alleenSchema = operatie.selectionSet.selections.every(
    (s) => s.kind === 'Field' && s.name.value.startsWith('__'),
  );
  return alleenSchema ? 'introspectie' : operatie.operation;
};

/** Notes of each operation what the metrics count: its kind, and the closed fields that were asked for. */
export const waarnemer: ApolloServerPlugin<Graafcontext> = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: ({ operation, response: { body }, contextValue }) => {
        const fouten = body.kind === 'single' ? (body.singleResult.errors ?? []) : [];
        const geenToegang = fouten
          .filter(({ extensions }) => extensions?.['code'] === 'GEEN_TOEGANG')
          .map(({ extensions }) => String(extensions?.['veld']));
        waarnemingen.set(contextValue.wie, { soort: soortVan(operation), geenToegang });
        return Promise.resolve();
      },
    }),
};

/** The first part of a path, if it is one of ours: what a visitor types behind it may be anything. */
const routes = [
  'graphql',
  'export',
  'agenda.ics',
  'rapport',
  'explorer',
  'schema.graphql',
  'aanmelden',
  'afmelden',
  'oidc',
  'assets',
  'livez',
  'readyz',
  'metrics',
];
const routeVan = (pad: string): string => {
  const eerste = pad.split('/')[1] ?? '';
  return routes.includes(eerste) ? `/${eerste}` : '/';
};

/** Comes before everything else on the edge: times a request, and reports it when its answer is gone. */
export function volgVerzoeken(metingen: Metingen): RequestHandler {
  return (req: Request, res: Response, verder: NextFunction) => {
    const begin = process.hrtime.bigint();
    const route = routeVan(req.path);
    const kop = typeof req.headers['traceparent'] === 'string' ? req.headers['traceparent'] : undefined;
    const verzoek = beginVerzoek(`${req.method} ${route}`, kop);
    const spoor = verzoek?.span.spanContext() ?? {
      traceId: leesTraceparent(kop)?.traceId ?? randomBytes(16).toString('hex'),
      spanId: randomBytes(8).toString('hex'),
    };
    sporen.set(req, spoor);
    res.once('close', () => {
      const graaf = res.locals['graaf'] as Graafcontext | undefined;
      const { soort = '-', geenToegang = [] } = (graaf && waarnemingen.get(graaf.wie)) ?? {};
      const { rol = '-', doel = '-' } = graaf?.wie ?? {};
      const seconden = Number(process.hrtime.bigint() - begin) / 1e9;
      // 499: the caller did not wait for the answer.
      const status = res.writableFinished ? res.statusCode : 499;
      metingen.verzoek({ route, soort, rol, doel, status: `${Math.floor(status / 100)}xx` }, seconden, geenToegang);
      const duurMs = Math.round(seconden * 1000);
      const regel = { traceId: spoor.traceId, methode: req.method, route, status, duurMs, soort, rol, doel };
      if (/^\/(livez|readyz|metrics|assets)$/.test(route)) melder.debug(regel, 'verzoek');
      else melder.info(regel, 'verzoek');
      verzoek?.span.setAttributes({
        'http.request.method': req.method,
        'http.route': route,
        'http.response.status_code': status,
        'graphql.operation.type': soort,
        'buurtgraaf.rol': rol,
        'buurtgraaf.doel': doel,
      });
      if (status >= 500) verzoek?.span.setStatus({ code: SpanStatusCode.ERROR });
      verzoek?.span.end();
    });
    if (verzoek === null) return verder();
    context.with(verzoek.in, verder);
  };
}
