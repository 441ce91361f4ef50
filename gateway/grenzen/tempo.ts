import type { Request, RequestHandler } from 'express';
import { ipKeyGenerator, rateLimit, type Options } from 'express-rate-limit';
import { Fout } from '../../subgraphs/kern/fout';
import { uitgeverpad } from '../identiteit/adres';
import { leesAanmelding } from '../identiteit/identiteit';
import { grenzen } from './grenzen';
import { Tellerstand } from './tellerstand';

const adres = (req: Request): string => ipKeyGenerator(req.ip ?? '');

/** The partner system or the user; before anyone is known, the address (of IPv6 the network). */
async function klant(req: Request): Promise<string> {
  const aanmelding = await leesAanmelding(req).catch(() => null);
  return aanmelding === null ? adres(req) : `${aanmelding.via} ${aanmelding.partner} ${aanmelding.gebruiker}`;
}

/** One window of a minute, told in the RateLimit headers of draft-ietf-httpapi-ratelimit-headers. */
const perMinuut = (identifier: string, limit: number, opties: Partial<Options>): RequestHandler =>
  rateLimit({
    windowMs: 60_000,
    limit,
    identifier,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    store: new Tellerstand(),
    handler: (req, res, verder) => {
      const { resetTime } = (req as Request & { rateLimit: { resetTime: Date } }).rateLimit;
      const seconden = Math.max(1, Math.ceil((resetTime.getTime() - Date.now()) / 1000));
      res.set('Retry-After', String(seconden));
      const melding = `U stelt te veel vragen: hoogstens ${limit} per minuut. Probeer het over ${seconden} seconden opnieuw.`;
      verder(new Fout('TE_VEEL_VERZOEKEN', melding));
    },
    ...opties,
  });

/** The steps of logging in; not the files and public keys that stand below the same paths. */
const isAanmeldstap = ({ path, method }: Request): boolean =>
  /^\/(aanmelden|aanmelden\/terug|afmelden)\/?$/.test(path) ||
  (path.startsWith(`${uitgeverpad}/`) && !(method === 'GET' && /\/(jwks|\.well-known\/)/.test(path)));

/** Before anybody is known: logging in, and knocking without a valid session or token. */
export function beperkAdressen(): RequestHandler[] {
  return [
    perMinuut('aanmelden', grenzen.aanmeldstappenPerMinuut, {
      keyGenerator: adres,
      skip: (req) => !isAanmeldstap(req),
    }),
    perMinuut('geweigerd', grenzen.weigeringenPerMinuut, {
      keyGenerator: adres,
      skip: isAanmeldstap,
      // What is counted here says nothing of the client's own questions.
      standardHeaders: false,
      // Every request is counted until it turns out not to be refused.
      skipSuccessfulRequests: true,
      requestWasSuccessful: (_req, res) => res.statusCode !== 401,
    }),
  ];
}

/** After it: every question of one client, whatever it asks; how many is the setting VERZOEKEN_PER_MINUUT. */
export const beperkKlanten = (verzoekenPerMinuut: number): RequestHandler =>
  perMinuut('vragen', verzoekenPerMinuut, { keyGenerator: klant });

/** Calendar programs come a few times a day; many of them from the addresses of one provider. */
export const beperkAgenda = (): RequestHandler => perMinuut('agenda', grenzen.agendaPerMinuut, { keyGenerator: adres });
