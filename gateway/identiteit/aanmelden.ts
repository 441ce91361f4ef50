import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Express, Request, Response } from 'express';
import {
  AuthorizationResponseError,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  ClientError,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client';
import { Fout, nietIngelogd } from '../../subgraphs/kern/fout';
import { meldAf } from './afmelden';
import { isLoopback, lokaalPad } from './adres';
import { leesToken, type Uitgevers } from './bearer';
import { volgPad } from './claims';
import { inlogadres, keuzepagina } from './keuzepagina';
import { mislukt, stijlpad, stuurPagina } from './pagina';
import { koppelRolkeuze, rolkeuzeadres } from './rolkeuze';
import { aanmeldingVan, begin, bewaar, type Inlogpoging, type Sessieaanmelding } from './sessie';
import type { MeldFout, Uitgeverklant } from './uitgever-client';

interface Aanmeldopties {
  basis: string;
  uitgevers: Uitgevers;
  /** Seconds: the issuer asks again after as long as we would. */
  inactief: number;
  meldFout: MeldFout;
}

/** Login by authorisation code + PKCE, all of it here: no token ever reaches the browser. */
export function koppelAanmelden(app: Express, opties: Aanmeldopties): void {
  const stijl = readFileSync(join(__dirname, 'aanmelden.css'), 'utf8');
  app.get(stijlpad, (_req, res) => {
    res.set('Cache-Control', 'public, max-age=3600').type('css').send(stijl);
  });
  app.get('/aanmelden', (req, res) => start(opties, req, res));
  app.get('/aanmelden/terug', (req, res) => rondAf(opties, req, res));
  koppelRolkeuze(app, opties);
  app.post('/afmelden', (req, res) => meldAf(opties, req, res));
}

async function start({ basis, uitgevers, inactief }: Aanmeldopties, req: Request, res: Response): Promise<void> {
  const eigen = new URL(basis);
  // Under another name of this machine the cookie would not come back: continue under ours.
  if (isLoopback(eigen.hostname) && req.headers.host !== eigen.host) return res.redirect(302, basis + req.originalUrl);
  const terug = lokaalPad(req.query.terug, basis);
  if (aanmeldingVan(req, uitgevers)) return res.redirect(302, terug);
  const uitgever = kiesUitgever(uitgevers, req.query.uitgever);
  if (uitgever === undefined) {
    const feiten = [...uitgevers.values()].map((klant) => klant.feiten);
    return stuurPagina(res, 200, keuzepagina(feiten, terug));
  }
  const { issuer, scope } = uitgever.feiten;
  const configuratie = await uitgever.thuis();
  if (configuratie === null) return stuurOnbereikbaar(res, uitgever, terug);

  const poging: Inlogpoging = {
    uitgever: issuer,
    state: randomState(),
    nonce: randomNonce(),
    verifier: randomPKCECodeVerifier(),
    terug,
  };
  req.session.pogingen = [...(req.session.pogingen ?? []).slice(-4), poging];
  await bewaar(req);
  const adres = buildAuthorizationUrl(configuratie, {
    redirect_uri: `${basis}/aanmelden/terug`,
    scope,
    state: poging.state,
    nonce: poging.nonce,
    code_challenge: await calculatePKCECodeChallenge(poging.verifier),
    code_challenge_method: 'S256',
    // Otherwise a session at the issuer would undo our idle timeout.
    max_age: String(inactief),
  });
  res.set('Cache-Control', 'no-store').redirect(302, adres.href);
}

function kiesUitgever(uitgevers: Uitgevers, gekozen: unknown): Uitgeverklant | undefined {
  if (uitgevers.size === 1) return [...uitgevers.values()][0];
  return typeof gekozen === 'string' ? uitgevers.get(gekozen) : undefined;
}

async function rondAf({ basis, uitgevers, inactief, meldFout }: Aanmeldopties, req: Request, res: Response) {
  const poging = req.session.pogingen?.find((kandidaat) => kandidaat.state === req.query.state);
  // The answer belongs to the issuer that was asked, whatever the answer itself says.
  const uitgever = uitgevers.get(poging?.uitgever ?? '');
  if (!poging || !uitgever) {
    return stuurPagina(res, 400, mislukt('Deze inlogpoging is verlopen, of begon in een andere browser.'));
  }
  // One attempt, one answer.
  req.session.pogingen = req.session.pogingen?.filter((andere) => andere !== poging);
  try {
    const { aanmelding, idToken } = await wisselIn(uitgever, poging, new URL(basis + req.originalUrl), inactief);
    await begin(req, aanmelding, idToken);
    const verder = aanmelding.rollen.length > 1 ? rolkeuzeadres(poging.terug) : poging.terug;
    res.set('Cache-Control', 'no-store').redirect(303, verder);
  } catch (fout) {
    meldFout(`login at ${uitgever.feiten.issuer} refused`, fout);
    const opnieuw = inlogadres(uitgever.feiten.issuer, poging.terug);
    if (isOnbereikbaar(fout)) return stuurOnbereikbaar(res, uitgever, poging.terug);
    if (fout instanceof Fout) {
      const uitleg = 'Uw account heeft geen rol in Buurtgraaf. Vraag uw beheerder om een rol.';
      return stuurPagina(res.set('WWW-Authenticate', 'Bearer'), 401, mislukt(uitleg));
    }
    stuurPagina(res, 400, mislukt('De inlogdienst heeft deze inlogpoging niet bevestigd.', opnieuw));
  }
}

/** Code → tokens → who it is. */
async function wisselIn(
  uitgever: Uitgeverklant,
  poging: Inlogpoging,
  antwoord: URL,
  inactief: number,
): Promise<{ aanmelding: Sessieaanmelding; idToken: string }> {
  const tokens = await authorizationCodeGrant(await uitgever.configuratie(), antwoord, {
    expectedState: poging.state,
    expectedNonce: poging.nonce,
    pkceCodeVerifier: poging.verifier,
    maxAge: inactief,
    idTokenExpected: true,
  });
  const idToken = tokens.id_token;
  if (idToken === undefined) throw nietIngelogd();
  const { clientId, vertaling } = uitgever.feiten;
  const aanmelding = await leesToken(uitgever, tokens.access_token);
  // openid-client compares the ID token with what we asked; that the issuer signed it, with what, is checked here.
  const naam = volgPad(await uitgever.verifieer(idToken, { audience: clientId }), vertaling.naam);
  return { aanmelding: { ...aanmelding, ...(typeof naam === 'string' ? { naam } : {}) }, idToken };
}

const geenAntwoord = ['OAUTH_TIMEOUT', 'OAUTH_ABORT', 'OAUTH_RESPONSE_IS_NOT_CONFORM', 'OAUTH_RESPONSE_IS_NOT_JSON'];

/** Whether it was the issuer that failed, and not the login. */
function isOnbereikbaar(fout: unknown): boolean {
  if (fout instanceof Fout) return fout.code === 'NIET_BESCHIKBAAR';
  if (fout instanceof AuthorizationResponseError)
    return ['server_error', 'temporarily_unavailable'].includes(fout.error);
  if (fout instanceof ClientError && geenAntwoord.includes(fout.code ?? '')) return true;
  // fetch has no class of its own for a connection that failed.
  const { message, cause } = (fout ?? {}) as { message?: unknown; cause?: unknown };
  return message === 'fetch failed' || (cause !== undefined && isOnbereikbaar(cause));
}

function stuurOnbereikbaar(res: Response, { feiten }: Uitgeverklant, terug: string): void {
  const uitleg =
    `De inlogdienst van ${feiten.naam} is nu niet bereikbaar. Wacht een minuut en probeer het dan opnieuw. ` +
    'Wie al is ingelogd, werkt gewoon door.';
  res.set('Retry-After', '60');
  stuurPagina(res, 503, mislukt(uitleg, inlogadres(feiten.issuer, terug)));
}
