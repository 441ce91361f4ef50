import type { NextFunction, Request, Response } from 'express';
import { HttpFout } from '../graaf-http/httpfout';

/** No page of another site reads anything here: preflights are refused, and no answer carries a CORS header. */
export function geenCors(req: Request, res: Response, verder: NextFunction): void {
  if (req.method === 'OPTIONS')
    throw new HttpFout(405, 'ONGELDIGE_INVOER', 'Dit adres beantwoordt geen vragen vooraf.', {
      Allow: 'GET, HEAD, POST',
    });
  // The embedded issuer opens its keys and metadata to every site; the last moment to take that back.
  const schrijfKop = res.writeHead.bind(res) as (...delen: unknown[]) => Response;
  res.writeHead = (...delen: unknown[]) => {
    for (const kop of res.getHeaderNames()) if (kop.startsWith('access-control-')) res.removeHeader(kop);
    return schrijfKop(...delen);
  };
  verder();
}
