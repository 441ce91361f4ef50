import type { Request, Response } from 'express';
import type { GraphQLFormattedError } from 'graphql';

const JSONSOORT = 'application/json';
const GRAPHQLSOORT = 'application/graphql-response+json';

export interface Graafantwoord {
  errors?: readonly GraphQLFormattedError[] | undefined;
  data?: unknown;
  extensions?: unknown;
}

/** The media type that the client prefers; null when it takes neither. */
export function kiesSoort(req: Request): typeof JSONSOORT | typeof GRAPHQLSOORT | null {
  const soort = req.accepts([JSONSOORT, GRAPHQLSOORT]);
  return soort === JSONSOORT || soort === GRAPHQLSOORT ? soort : null;
}

/**
 * GraphQL over HTTP: under application/json a well-formed question that GraphQL itself refuses (text, validation, variables)
 * answers 200, under application/graphql-response+json 400. Every other refusal keeps its status.
 */
export function stuurAntwoord(
  req: Request,
  res: Response,
  status: number,
  { errors, data, extensions }: Graafantwoord,
): void {
  const soort = kiesSoort(req) ?? JSONSOORT;
  // Not through express: it would work out an ETag for what nobody may keep.
  res.status(status).set('Content-Type', `${soort}; charset=utf-8`);
  res.end(JSON.stringify({ errors, data, extensions }));
}

/** The status of a request that GraphQL refused by its own rules. */
export const statusVanWeigering = (req: Request): number => (kiesSoort(req) === GRAPHQLSOORT ? 400 : 200);
