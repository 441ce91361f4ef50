import { urlencoded, type Express, type Request, type Response } from 'express';
import { decodeJwt } from 'jose';
import type { Pool } from 'pg';
import type { Uitgevers } from './bearer';
import { beeindigVan } from './sessie';
import type { MeldFout } from './uitgever-client';

/** The claim that makes a token a logout token (OpenID Connect Back-Channel Logout 1.0, 2.4). */
const gebeurtenis = 'http://schemas.openid.net/event/backchannel-logout';
/** Seconds in which such a token counts. */
const geldig = 5 * 60;

/**
 * An issuer tells that somebody logged out there, or may no longer log in: their sessions here end at once instead of
 * after the idle time. It calls us itself, so that what counts is its signature.
 */
export function koppelAchterkanaal(app: Express, uitgevers: Uitgevers, pool: Pool, meldFout: MeldFout): void {
  app.post('/afmelden/achterkanaal', urlencoded({ extended: false, limit: '16kb' }), async (req, res) => {
    res.set('Cache-Control', 'no-store');
    await ontvang(uitgevers, pool, req, res).catch((fout: unknown) => {
      meldFout('logout token refused', fout);
      res.status(400).json({ error: 'invalid_request' });
    });
  });
}

async function ontvang(uitgevers: Uitgevers, pool: Pool, req: Request, res: Response): Promise<void> {
  const { logout_token: token } = (req.body ?? {}) as { logout_token?: unknown };
  if (typeof token !== 'string') throw new Error('no logout token');
  const uitgever = uitgevers.get(decodeJwt(token).iss ?? '');
  if (uitgever === undefined) throw new Error('unknown issuer');
  const { clientId, issuer } = uitgever.feiten;
  const { sub, sid, events, nonce } = await uitgever.verifieer(token, {
    audience: clientId,
    requiredClaims: ['iat', 'exp', 'jti', 'events'],
    maxTokenAge: geldig,
  });
  // An ID token has the same signature and audience; these two tell them apart.
  if (typeof events !== 'object' || events === null || !Object.hasOwn(events, gebeurtenis) || nonce !== undefined) {
    throw new Error('not a logout token');
  }
  if (typeof sub !== 'string' && typeof sid !== 'string') throw new Error('whose logout?');
  await beeindigVan(pool, issuer, typeof sub === 'string' ? sub : null, typeof sid === 'string' ? sid : null);
  res.status(200).end();
}
