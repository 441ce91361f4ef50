import type { NextFunction, Request, Response } from 'express';
import { HttpFout } from '../graaf-http/httpfout';
import { uitgeverpad } from '../identiteit/adres';

/** No page of another site reads anything here: preflights are refused, and no answer carries a CORS header. */
export function geenCors(req: Request, _res: Response, verder: NextFunction): void {
  if (req.method === 'OPTIONS')
    throw new HttpFout(405, 'ONGELDIGE_INVOER', 'Dit adres beantwoordt geen vragen vooraf.', {
      Allow: 'GET, HEAD, POST',
    });
  // The embedded issuer opens its keys and metadata to any site that gives its name.
  if (req.path.startsWith(`${uitgeverpad}/`)) delete req.headers.origin;
  verder();
}
