import type { Express, NextFunction, Request, Response } from 'express';
import { Fout, nietIngelogd } from '../../subgraphs/kern/fout';
import { leesMeettoken } from '../../subgraphs/kern/meetdienst';
import { koppelAanmelden } from './aanmelden';
import { koppelAchterkanaal } from './achterkanaal';
import { leesBearer, type Uitgevers } from './bearer';
import { publiekeJwk, leesSleutel } from './sleutels';
import { aanmeldingVan, maakSessies, type Sessieaanmelding, type Sessieopties } from './sessie';
import { koppelUitgever } from './uitgever';
import { Uitgeverklant, type MeldFout } from './uitgever-client';
import { demoUitgever, type Uitgever } from './uitgevers';

/** Who is asking; which rol and doel apply is the request's choice among `rollen`. */
export interface Aanmelding extends Sessieaanmelding {
  via: 'sessie' | 'bearer';
}

export interface Identiteitsopties extends Sessieopties {
  /** Issuers of a real installation; absent = the embedded one with the demo accounts. */
  uitgevers?: readonly Uitgever[];
  /** Shared by the parts of the installation: proves the measurement service. */
  geheim: string;
  /** For the operator's log: why a login failed, which the user is not told. */
  meldFout?: MeldFout;
}

/** Set for every request that passed koppelIdentiteit; null = anonymous. */
const vastgesteld = new WeakMap<Request, Aanmelding | null>();

/** The caller of this request; null = anonymous. Throws NIET_INGELOGD when it was not checked by koppelIdentiteit. */
export function leesAanmelding(req: Request): Promise<Aanmelding | null> {
  const aanmelding = vastgesteld.get(req);
  return aanmelding === undefined ? Promise.reject(nietIngelogd()) : Promise.resolve(aanmelding);
}

/**
 * Mounts identity on the gateway: the embedded issuer, bearer tokens, sessions, logging in and out. Comes before every
 * route that asks who is there, and before any body parser.
 */
export async function koppelIdentiteit(app: Express, opties: Identiteitsopties): Promise<void> {
  const { basis, gegevensmap, meldFout = () => undefined } = opties;
  const demo = opties.uitgevers === undefined;
  const eigen = leesSleutel(gegevensmap, 'web');
  const klanten = (opties.uitgevers ?? [demoUitgever(basis)]).map(
    (uitgever) => new Uitgeverklant(uitgever, uitgever.sleutel ?? eigen, meldFout),
  );
  const uitgevers: Uitgevers = new Map(klanten.map((klant) => [klant.feiten.issuer, klant]));

  if (demo) await koppelUitgever(app, opties, meldFout);
  // Other issuers find here the keys with which our client authenticates (A13), some by RS256 and some by PS256.
  const publiek = new Map(
    klanten.map(({ sleutel }) => publiekeJwk(sleutel)).map(({ alg: _, ...jwk }) => [jwk.kid, jwk]),
  );
  app.get('/aanmelden/sleutels.json', (_req, res) => {
    res.json({ keys: [...publiek.values()] });
  });
  // Before anybody is logged in the web app asks whether to mark its pages as demo.
  app.get('/aanmelden/soort.json', (_req, res) => {
    res.json({ demo });
  });
  const sessies = maakSessies(opties);
  app.use((req, res, next) => {
    const inlogpad = /^\/(aan|af)melden(\/|$)/.test(req.path);
    // A partner system has no session, and costs no look at the session table. A token that is no good never falls back
    // to the session of the same browser.
    if (req.headers.authorization !== undefined && !inlogpad)
      return controleerBearer(uitgevers, opties.geheim, req, res, next);
    sessies(req, res, (fout?: unknown) => {
      if (fout !== undefined) return next(fout);
      const aanmelding = aanmeldingVan(req, uitgevers);
      vastgesteld.set(req, aanmelding && { ...aanmelding, via: 'sessie' });
      next();
    });
  });
  const inactief = Math.ceil(opties.inactiefMinuten * 60);
  koppelAchterkanaal(app, uitgevers, opties.pool, meldFout);
  koppelAanmelden(app, { basis, uitgevers, inactief, meldFout });
}

async function controleerBearer(
  uitgevers: Uitgevers,
  geheim: string,
  req: Request,
  res: Response,
  next: NextFunction,
): Promise<void> {
  try {
    const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(req.headers.authorization ?? '')?.[1];
    if (token === undefined) throw nietIngelogd();
    const wie = leesMeettoken(token, geheim) ?? (await leesBearer(uitgevers, token));
    vastgesteld.set(req, { ...wie, via: 'bearer' });
  } catch (fout) {
    if (!(fout instanceof Fout)) return next(fout);
    const status = fout.code === 'NIET_INGELOGD' ? 401 : 503;
    res.set(status === 401 ? { 'WWW-Authenticate': 'Bearer' } : { 'Retry-After': '60' });
    res.status(status).json({ errors: [{ message: fout.message, extensions: { code: fout.code } }] });
    return;
  }
  next();
}
