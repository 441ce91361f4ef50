import type { ApolloServer } from '@apollo/server';
import type { NextFunction, Request, Response } from 'express';
import { GraphQLError } from 'graphql';
import { Fout } from '../../subgraphs/kern/fout';
import { vormFout, type Graafcontext } from '../graaf';
import { weerVreemdePagina } from '../grenzen/csrf';
import type { Keuring } from '../grenzen/keuring';
import { kiesSoort, statusVanWeigering, stuurAntwoord } from './antwoord';
import { alleenGetEnPost, HttpFout } from './httpfout';
import type { Vastgelegd } from './vastgelegd';
import { leesVraag } from './vraag';

/** Before identity and body: what no rol and no document could make right. */
export function keurVerzoek(req: Request, _res: Response, verder: NextFunction): void {
  if (req.method !== 'GET' && req.method !== 'POST') throw alleenGetEnPost();
  if (kiesSoort(req) === null)
    throw new HttpFout(406, 'ONGELDIGE_INVOER', 'Vraag om application/json of application/graphql-response+json.');
  weerVreemdePagina(req);
  verder();
}

/** `/graphql` by GraphQL over HTTP: read, inspect, run, answer. The caller stands in `res.locals.graaf`. */
export function beantwoordVraag(graaf: ApolloServer<Graafcontext>, keuring: Keuring, vastgelegd: Vastgelegd) {
  return async (req: Request, res: Response): Promise<void> => {
    const vraag = leesVraag(req, vastgelegd);
    try {
      const operatie = keuring.keur(vraag);
      if (req.method === 'GET' && operatie !== undefined && operatie.operation !== 'query') throw alleenGetEnPost();
    } catch (fout) {
      if (fout instanceof Fout || !(fout instanceof GraphQLError)) throw fout;
      const errors = [vormFout({ ...fout.toJSON(), extensions: { code: 'GRAPHQL_PARSE_FAILED' } })];
      return stuurAntwoord(req, res, statusVanWeigering(req), { errors });
    }
    const { query, variables, operationName } = vraag;
    const contextValue = res.locals['graaf'] as Graafcontext;
    const { http, body } = await graaf.executeOperation({ query, variables, operationName }, { contextValue });
    if (body.kind !== 'single') throw new Error('An answer in parts was not asked for.');
    for (const [naam, waarde] of http.headers) res.set(naam, waarde);
    if (http.status !== 400) return stuurAntwoord(req, res, http.status ?? 200, body.singleResult);
    // Validation stops at its first fault, and says so in a second one.
    const errors = body.singleResult.errors?.slice(0, 1);
    stuurAntwoord(req, res, statusVanWeigering(req), { errors });
  };
}
