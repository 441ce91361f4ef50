import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Express, Request, Response } from 'express';
import {
  authorizationCodeGrant,
  buildAuthorizationUrl,
  buildEndSessionUrl,
  calculatePKCECodeChallenge,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
  type Configuration,
} from 'openid-client';
import { Fout } from '../../subgraphs/kern/fout';
import { isLoopback, lokaalPad } from './adres';
import type { Tokenlezer } from './bearer';
import { mislukt, stijlpad, stuurPagina } from './pagina';
import { aanmeldingVan, beeindig, begin, bewaar, sessiekoek, type Inlogpoging } from './sessie';

interface Aanmeldopties {
  basis: string;
  client: () => Promise<Configuration>;
  leesToken: Tokenlezer;
  /** Seconds: the issuer asks again after as long as we would. */
  inactief: number;
  meldFout: (melding: string, fout: unknown) => void;
}

/** Login by authorisation code + PKCE, all of it here: no token ever reaches the browser. */
export function koppelAanmelden(app: Express, opties: Aanmeldopties): void {
  const stijl = readFileSync(join(__dirname, 'aanmelden.css'), 'utf8');
  app.get(stijlpad, (_req, res) => {
    res.set('Cache-Control', 'public, max-age=3600').type('css').send(stijl);
  });
  app.get('/aanmelden', (req, res) => start(opties, req, res));
  app.get('/aanmelden/terug', (req, res) => rondAf(opties, req, res));
  app.post('/afmelden', (req, res) => meldAf(opties, req, res));
}

async function start({ basis, client, inactief, meldFout }: Aanmeldopties, req: Request, res: Response): Promise<void> {
  const eigen = new URL(basis);
  // Under another name of this machine the cookie would not come back: continue under ours.
  if (isLoopback(eigen.hostname) && req.headers.host !== eigen.host) return res.redirect(302, basis + req.originalUrl);
  const terug = lokaalPad(req.query.terug, basis);
  if (aanmeldingVan(req)) return res.redirect(302, terug);

  const poging: Inlogpoging = { state: randomState(), nonce: randomNonce(), verifier: randomPKCECodeVerifier(), terug };
  const configuratie = await client().catch((fout: unknown) => meldFout('issuer unreachable', fout));
  if (!configuratie) {
    return stuurPagina(res, 503, mislukt('De inlogdienst is nu niet bereikbaar. Wacht een minuut.'));
  }
  req.session.pogingen = [...(req.session.pogingen ?? []).slice(-4), poging];
  await bewaar(req);
  const adres = buildAuthorizationUrl(configuratie, {
    redirect_uri: `${basis}/aanmelden/terug`,
    scope: 'openid profile',
    state: poging.state,
    nonce: poging.nonce,
    code_challenge: await calculatePKCECodeChallenge(poging.verifier),
    code_challenge_method: 'S256',
    // Otherwise a session at the issuer would undo our idle timeout.
    max_age: String(inactief),
  });
  res.set('Cache-Control', 'no-store').redirect(302, adres.href);
}

async function rondAf(opties: Aanmeldopties, req: Request, res: Response): Promise<void> {
  const poging = req.session.pogingen?.find((kandidaat) => kandidaat.state === req.query.state);
  if (!poging) {
    return stuurPagina(res, 400, mislukt('Deze inlogpoging is verlopen, of begon in een andere browser.'));
  }
  try {
    const tokens = await authorizationCodeGrant(await opties.client(), new URL(opties.basis + req.originalUrl), {
      expectedState: poging.state,
      expectedNonce: poging.nonce,
      pkceCodeVerifier: poging.verifier,
      maxAge: opties.inactief,
      idTokenExpected: true,
    });
    const { sub: gebruiker, ...claims } = await opties.leesToken(tokens.access_token);
    const naam = tokens.claims()?.name;
    await begin(req, { ...claims, gebruiker, ...(typeof naam === 'string' ? { naam } : {}) }, tokens.id_token);
    res.set('Cache-Control', 'no-store').redirect(303, poging.terug);
  } catch (fout) {
    opties.meldFout('login refused', fout);
    if (fout instanceof Fout && fout.code === 'NIET_INGELOGD') {
      return stuurPagina(res, 403, mislukt('Uw account heeft geen rol in Buurtgraaf. Vraag uw beheerder om een rol.'));
    }
    stuurPagina(res, 400, mislukt('De inlogdienst heeft deze inlogpoging niet bevestigd.'));
  }
}

/** Ends both sessions. Another site must not be able to log a user out, however harmless it seems. */
async function meldAf({ basis, client }: Aanmeldopties, req: Request, res: Response): Promise<void> {
  if (!vanEigenPagina(req, basis)) {
    return stuurPagina(res, 403, mislukt('Uitloggen kan alleen vanaf een pagina van Buurtgraaf zelf.'));
  }
  const { idToken } = req.session;
  await beeindig(req);
  res.clearCookie(sessiekoek(basis), { path: '/', secure: basis.startsWith('https:') });
  const configuratie = idToken === undefined ? null : await client().catch(() => null);
  const naar =
    idToken !== undefined && configuratie?.serverMetadata().end_session_endpoint !== undefined
      ? buildEndSessionUrl(configuratie, { id_token_hint: idToken, post_logout_redirect_uri: `${basis}/` }).href
      : '/';
  res.set('Cache-Control', 'no-store').redirect(303, naar);
}

/** Every browser of today says where a POST comes from; Origin is 'null' under a strict referrer policy. */
function vanEigenPagina(req: Request, basis: string): boolean {
  const site = req.headers['sec-fetch-site'];
  return site === undefined ? req.headers.origin === new URL(basis).origin : site === 'same-origin';
}
