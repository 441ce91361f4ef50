import type { Express, NextFunction, Request, Response } from 'express';
import { Fout, nietIngelogd } from '../../subgraphs/kern/fout';
import { koppelAanmelden } from './aanmelden';
import { uitgeverpad } from './adres';
import { maakTokenlezer, type Tokenlezer } from './bearer';
import { publiekeJwk, leesSleutel } from './sleutels';
import { aanmeldingVan, maakSessies, type Sessieaanmelding, type Sessieopties } from './sessie';
import { koppelUitgever, webclient } from './uitgever';
import { maakUitgeverClient } from './uitgever-client';

/** Who is asking; which rol and doel apply is the request's choice among `rollen`. */
export interface Aanmelding extends Sessieaanmelding {
  via: 'sessie' | 'bearer';
}

export interface Identiteitsopties extends Sessieopties {
  /** Issuer of a real installation; absent = the embedded one with the demo accounts. */
  issuer?: string;
  /** For the operator's log: why a login failed, which the user is not told. */
  meldFout?: (melding: string, fout: unknown) => void;
}

const viaBearer = new WeakMap<Request, Aanmelding>();

/** The caller of this request; null = anonymous. Throws NIET_INGELOGD when it was not checked by koppelIdentiteit. */
export function leesAanmelding(req: Request): Promise<Aanmelding | null> {
  return Promise.resolve().then(() => {
    const bearer = viaBearer.get(req);
    if (bearer) return bearer;
    // A token that nobody verified never falls back to the session of the same browser.
    if (req.headers.authorization !== undefined) throw nietIngelogd();
    const sessie = aanmeldingVan(req);
    return sessie && { ...sessie, via: 'sessie' };
  });
}

/**
 * Mounts identity on the gateway: the embedded issuer, bearer tokens, sessions, logging in and out. Comes before every
 * route that asks who is there, and before any body parser.
 */
export async function koppelIdentiteit(app: Express, opties: Identiteitsopties): Promise<void> {
  const { basis, gegevensmap, meldFout = () => undefined } = opties;
  const uitgever = opties.issuer ?? basis + uitgeverpad;
  const sleutel = leesSleutel(gegevensmap, 'web');
  const client = maakUitgeverClient(uitgever, webclient, sleutel);
  const leesToken = maakTokenlezer(uitgever, async () => (await client()).serverMetadata().jwks_uri ?? '');

  if (opties.issuer === undefined) await koppelUitgever(app, basis, gegevensmap, meldFout);
  // Another issuer finds here the key with which our client authenticates (A13).
  app.get('/aanmelden/sleutels.json', (_req, res) => {
    res.json({ keys: [publiekeJwk(sleutel)] });
  });
  // Before anybody is logged in the web app asks whether to mark its pages as demo.
  app.get('/aanmelden/soort.json', (_req, res) => {
    res.json({ demo: opties.issuer === undefined });
  });
  const sessies = maakSessies(opties);
  // A partner system has no session, and costs no look at the session table.
  app.use((req, res, next) =>
    req.headers.authorization === undefined || /^\/(aan|af)melden(\/|$)/.test(req.path)
      ? sessies(req, res, next)
      : controleerBearer(leesToken, req, res, next),
  );
  const inactief = Math.ceil(opties.inactiefMinuten * 60);
  koppelAanmelden(app, { basis, client, leesToken, inactief, meldFout });
}

async function controleerBearer(lees: Tokenlezer, req: Request, res: Response, next: NextFunction): Promise<void> {
  try {
    const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(req.headers.authorization ?? '')?.[1];
    if (token === undefined) throw nietIngelogd();
    const { sub: gebruiker, ...claims } = await lees(token);
    viaBearer.set(req, { ...claims, gebruiker, via: 'bearer' });
  } catch (fout) {
    if (!(fout instanceof Fout)) return next(fout);
    const status = fout.code === 'NIET_INGELOGD' ? 401 : 503;
    if (status === 401) res.set('WWW-Authenticate', 'Bearer');
    res.status(status).json({ errors: [{ message: fout.message, extensions: { code: fout.code } }] });
    return;
  }
  next();
}
