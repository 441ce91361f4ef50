import type { Request } from 'express';
import { HttpFout } from '../graaf-http/httpfout';

const KOP = 'apollo-require-preflight';

/**
 * A page of another site can make the browser of a user send a request with that user's cookie. It cannot add a header or send
 * JSON without asking first, and asking is refused (geen-cors.ts). Browsers of today also say from which site a request comes.
 */
export function weerVreemdePagina(req: Request): void {
  const site = req.headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none')
    throw new HttpFout(403, 'GEEN_TOEGANG', 'Een pagina van een andere site mag hier niets vragen.');
  if (req.method !== 'GET') return;
  // A browser once sent odd content types across sites without asking (GHSA-9q82-xgwf-vj6h).
  const soort = req.headers['content-type'];
  if (soort !== undefined && !/^application\/json\s*(;|$)/i.test(soort))
    throw new HttpFout(415, 'ONGELDIGE_INVOER', 'Een GET heeft geen Content-Type, of application/json.');
  if (!req.headers[KOP])
    throw new HttpFout(400, 'ONGELDIGE_INVOER', `Stuur bij een GET ook de header ${KOP}: true mee.`);
}
