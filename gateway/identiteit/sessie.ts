import connectPgSimple from 'connect-pg-simple';
import type { Request, RequestHandler, Response } from 'express';
import session from 'express-session';
import { decodeJwt } from 'jose';
import type { Pool } from 'pg';
import { melder } from '../../subgraphs/kern/melder';
import type { Tokeninhoud, Uitgevers } from './bearer';
import { kanVolgensBeleid } from './claims';
import { leesKoekgeheim } from './sleutels';
import { sessietabel } from './sessie.sql';
import { magSpreken } from './uitgevers';

/** What the gateway remembers of a browser that logged in; no access token among it. */
export interface Sessieaanmelding extends Tokeninhoud {
  naam?: string;
  /** Which of several rollen the user chose for this session. */
  rol?: string;
}

/** One login that is under way; several tabs may have one each. */
export interface Inlogpoging {
  uitgever: string;
  state: string;
  nonce: string;
  verifier: string;
  terug: string;
}

declare module 'express-session' {
  interface SessionData {
    aanmelding: Sessieaanmelding;
    /** The rol that was chosen, of several. */
    rol: string;
    /** When the login was, in ms: the absolute maximum counts from here. */
    sinds: number;
    /** Only for telling the issuer whose session ends. */
    idToken: string;
    /** By which the issuer tells us whose session ended there. */
    bijUitgever: { sub: string; sid?: string };
    pogingen: Inlogpoging[];
  }
}

/** However active, after this a user logs in anew. */
const langstens = 12 * 60 * 60 * 1000;

export interface Sessieopties {
  /** Public address of the gateway. */
  basis: string;
  gegevensmap: string;
  pool: Pool;
  inactiefMinuten: number;
}

/** The prefix binds the cookie to this host and to https, so that no sibling site can set it. */
export const sessiekoek = (basis: string): string => (basis.startsWith('https:') ? '__Host-buurtgraaf' : 'buurtgraaf');

export function maakSessies({ basis, gegevensmap, pool, inactiefMinuten }: Sessieopties): RequestHandler {
  const Opslag = connectPgSimple(session);
  const veilig = basis.startsWith('https:');
  const sessies = session({
    name: sessiekoek(basis),
    secret: leesKoekgeheim(gegevensmap),
    store: new Opslag({
      pool,
      schemaName: sessietabel.schema,
      tableName: sessietabel.tabel,
      // Clearing out old sessions may come just after the pool was closed at the end: no fault.
      errorLog: (...delen) => {
        if (!pool.ending) melder.warn({ fout: delen.map(String).join(' ') }, 'sessieopslag');
      },
    }),
    resave: false,
    saveUninitialized: false,
    rolling: true,
    proxy: veilig,
    cookie: { httpOnly: true, sameSite: 'lax', secure: veilig, path: '/', maxAge: inactiefMinuten * 60_000 },
  });
  return (req, res, next) => {
    // TLS ends at a proxy. Browsers come by https because our address says so, whatever the proxy forgets to tell or a
    // client makes up: a cookie that fails to come would end every login as "verlopen".
    if (veilig) req.headers['x-forwarded-proto'] = 'https';
    houdBuitenCaches(res);
    sessies(req, res, next);
  };
}

/**
 * The cookie is renewed with every answer, those that others may keep included (the icon, the start page): an answer that
 * brings it is for this browser alone, and no cache on the way may give it to the next (RFC 9111, 7.3).
 */
function houdBuitenCaches(res: Response): void {
  const schrijf = res.writeHead.bind(res) as (...delen: unknown[]) => Response;
  res.writeHead = ((...delen: unknown[]) => {
    const streng = /no-store/.test(String(res.getHeader('cache-control') ?? ''));
    if (res.hasHeader('set-cookie') && !streng) res.setHeader('Cache-Control', 'private, no-cache');
    return schrijf(...delen);
  }) as typeof res.writeHead;
}

/** The login of this session, if it still holds: not too old, and still possible under the issuers and policy of today. */
export function aanmeldingVan(req: Request, uitgevers: Uitgevers): Sessieaanmelding | null {
  const { aanmelding, sinds, rol } = req.session;
  if (!aanmelding || sinds === undefined || sinds + langstens < Date.now()) return null;
  const uitgever = uitgevers.get(aanmelding.uitgever)?.feiten;
  if (!uitgever || !magSpreken(uitgever, aanmelding) || !kanVolgensBeleid(aanmelding)) return null;
  return rol !== undefined && aanmelding.rollen.includes(rol) ? { ...aanmelding, rol } : aanmelding;
}

/** Express-session speaks in callbacks. */
const beloof = (werk: (klaar: (fout?: unknown) => void) => void): Promise<void> =>
  new Promise((gelukt, mislukt) => werk((fout) => (fout ? mislukt(fout) : gelukt())));

/** A new session id at login: one that was planted before is worth nothing afterwards. */
export async function begin(req: Request, aanmelding: Sessieaanmelding, idToken: string): Promise<void> {
  await beloof((klaar) => req.session.regenerate(klaar));
  const { sub = '', sid } = decodeJwt<{ sid?: unknown }>(idToken);
  req.session.aanmelding = aanmelding;
  req.session.sinds = Date.now();
  req.session.idToken = idToken;
  req.session.bijUitgever = { sub, ...(typeof sid === 'string' ? { sid } : {}) };
  await bewaar(req);
}

/** Ends one session of an issuer (`sid`), or all of one account; a session of which no `sid` is known goes by its account. */
export async function beeindigVan(pool: Pool, issuer: string, sub: string | null, sid: string | null): Promise<void> {
  await pool.query(
    `delete from ${sessietabel.schema}.${sessietabel.tabel}
     where sess->'aanmelding'->>'uitgever' = $1
       and case when $3::text is null or sess->'bijUitgever'->>'sid' is null
                then sess->'bijUitgever'->>'sub' = $2
                else sess->'bijUitgever'->>'sid' = $3 end`,
    [issuer, sub, sid],
  );
}

export const bewaar = (req: Request): Promise<void> => beloof((klaar) => req.session.save(klaar));
export const beeindig = (req: Request): Promise<void> => beloof((klaar) => req.session.destroy(klaar));
