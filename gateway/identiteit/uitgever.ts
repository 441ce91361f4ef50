import express, { type Express, type Request, type Response } from 'express';
import type { ClientMetadata, Configuration, KoaContextWithOIDC, Provider } from 'oidc-provider';
import type { Pool } from 'pg';
import { uitgeverpad } from './adres';
import { doelgroep, geldigheid } from './claims';
import { clientVan, demoAccounts, demoClaims, vindAccount } from './demo-accounts';
import { inlogpagina } from './inlogpagina';
import { mislukt, pagina, paginabeleid, stuurPagina } from './pagina';
import { algoritme, leesKoekgeheim, leesSleutel, priveJwk, publiekeJwk, toegestaneAlgoritmen } from './sleutels';
import type { Sessieopties } from './sessie';
import { maakOpslag } from './uitgever-opslag';
import { webclient } from './uitgevers';

const hulpbron = `urn:${doelgroep}`;
const interactiepad = `${uitgeverpad}/interactie`;

/** Clients authenticate with a signed assertion, never with a shared secret (A13). */
function clients(basis: string, gegevensmap: string): ClientMetadata[] {
  const gemeenschappelijk = {
    token_endpoint_auth_method: 'private_key_jwt',
    token_endpoint_auth_signing_alg: algoritme,
    id_token_signed_response_alg: algoritme,
  } as const;
  const partners = publiekeJwk(leesSleutel(gegevensmap, 'partners'));
  return [
    {
      ...gemeenschappelijk,
      client_id: webclient,
      application_type: 'web',
      grant_types: ['authorization_code'],
      response_types: ['code'],
      redirect_uris: [`${basis}/aanmelden/terug`],
      post_logout_redirect_uris: [`${basis}/`],
      jwks: { keys: [publiekeJwk(leesSleutel(gegevensmap, 'web'))] },
    },
    ...demoAccounts.map((account) => ({
      ...gemeenschappelijk,
      client_id: clientVan(account),
      grant_types: ['client_credentials'],
      response_types: [],
      redirect_uris: [],
      jwks: { keys: [partners] },
    })),
  ];
}

function instellingen(basis: string, gegevensmap: string, pool: Pool): Configuration {
  return {
    adapter: maakOpslag(pool),
    clients: clients(basis, gegevensmap),
    jwks: { keys: [priveJwk(leesSleutel(gegevensmap, 'uitgever'))] },
    clientAuthMethods: ['private_key_jwt'],
    enabledJWA: {
      clientAuthSigningAlgValues: toegestaneAlgoritmen as 'PS256'[],
      idTokenSigningAlgValues: toegestaneAlgoritmen as 'PS256'[],
    },
    responseTypes: ['code'],
    pkce: { required: () => true },
    scopes: ['openid', 'profile'],
    claims: { openid: ['sub'], profile: ['name'] },
    cookies: {
      names: { session: 'uitgever', interaction: 'uitgever_interactie', resume: 'uitgever_hervat' },
      keys: [leesKoekgeheim(gegevensmap)],
      long: { httpOnly: true, sameSite: 'lax', signed: true },
      short: { httpOnly: true, sameSite: 'lax', signed: true },
    },
    ttl: {
      AccessToken: geldigheid.browser,
      ClientCredentials: geldigheid.partnersysteem,
      AuthorizationCode: 60,
      IdToken: 3600,
      Interaction: 3600,
      Session: 12 * 3600,
      Grant: 12 * 3600,
    },
    interactions: { url: (_ctx, interactie) => `${interactiepad}/${interactie.uid}` },
    features: {
      devInteractions: { enabled: false },
      userinfo: { enabled: false },
      clientCredentials: { enabled: true },
      pushedAuthorizationRequests: { enabled: false },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => hulpbron,
        useGrantedResource: () => true,
        getResourceServerInfo: () => ({
          scope: '',
          audience: doelgroep,
          accessTokenFormat: 'jwt',
          jwt: { sign: { alg: algoritme } },
        }),
      },
      rpInitiatedLogout: { enabled: true, logoutSource: vraagUitloggen, postLogoutSuccessSource: uitgelogd },
    },
    findAccount: (_ctx, id) => {
      const account = vindAccount(id);
      return account && { accountId: id, claims: () => ({ sub: id, name: account.naam }) };
    },
    extraTokenClaims: (_ctx, token) => {
      const id = token.kind === 'AccessToken' ? token.accountId : token.clientId?.replace(':', '/');
      const account = vindAccount(id ?? '');
      return account && { ...demoClaims(account.partner, [account.rol]) };
    },
    loadExistingGrant: toestemming,
    renderError: (ctx) => {
      toon(ctx, mislukt('De inlogpagina is verlopen, of u kwam hier langs een verkeerde weg.'));
    },
  };
}

/** The only browser client is our own gateway: there is nothing to ask consent for. */
async function toestemming(ctx: KoaContextWithOIDC) {
  const { client, session, provider } = ctx.oidc;
  if (!client || !session?.accountId) return undefined;
  const bestaand = session.grantIdFor(client.clientId);
  if (bestaand) return provider.Grant.find(bestaand);
  const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
  grant.addOIDCScope('openid profile');
  await grant.save();
  return grant;
}

function toon(ctx: KoaContextWithOIDC, html: string): void {
  ctx.set('Content-Security-Policy', paginabeleid);
  ctx.type = 'html';
  ctx.body = html;
}

function vraagUitloggen(ctx: KoaContextWithOIDC, formulier: string): void {
  const knop = '<p><button class="hoofdknop" form="op.logoutForm" name="logout" value="yes">Ja, log uit</button></p>';
  toon(ctx, pagina('Wilt u uitloggen?', `${formulier}\n${knop}\n<p><a href="/">Nee, terug naar Buurtgraaf</a></p>`));
}

function uitgelogd(ctx: KoaContextWithOIDC): void {
  toon(ctx, pagina('U bent uitgelogd', '<p><a href="/">Naar Buurtgraaf</a></p>'));
}

/**
 * Logging out through the gateway brings the ID token as a hint; with it nobody needs to confirm again. Without a
 * session here (restart, expiry) the provider would answer with a scripted form: the way back is enough.
 */
async function beeindigZonderVraag(ctx: KoaContextWithOIDC, next: () => Promise<void>): Promise<void> {
  await next();
  if (ctx.oidc?.route !== 'end_session' || ctx.status !== 200) return;
  const { session, entities, params, provider } = ctx.oidc;
  const hint = entities.IdTokenHint as { payload?: { sub?: string } } | undefined;
  if (session?.accountId && hint?.payload?.sub !== session.accountId) return;
  await session?.destroy();
  ctx.cookies.set(provider.cookieName('session'), null, { signed: true });
  ctx.status = 303;
  ctx.redirect(typeof params?.post_logout_redirect_uri === 'string' ? params.post_logout_redirect_uri : '/');
}

/** oidc-provider warns on every start about Node 20, on which the platform runs it on purpose. */
export async function laadProvider(): Promise<typeof Provider> {
  const waarschuw = console.warn;
  console.warn = () => undefined;
  try {
    return (await import('oidc-provider')).Provider;
  } finally {
    console.warn = waarschuw;
  }
}

/** Mounts the embedded issuer of the demo below `/oidc`, with its own login page. */
export async function koppelUitgever(
  app: Express,
  { basis, gegevensmap, pool }: Pick<Sessieopties, 'basis' | 'gegevensmap' | 'pool'>,
  meldFout: (melding: string, fout: unknown) => void,
): Promise<void> {
  const Uitgever = await laadProvider();
  const provider = new Uitgever(basis + uitgeverpad, instellingen(basis, gegevensmap, pool));
  provider.on('server_error', (_ctx, fout) => meldFout('embedded issuer failed', fout));
  provider.use(beeindigZonderVraag as Parameters<typeof provider.use>[0]);

  app.get(`${interactiepad}/:uid`, (req, res) => toonKeuze(provider, req, res));
  app.post(`${interactiepad}/:uid`, express.urlencoded({ extended: false, limit: '2kb' }), (req, res) =>
    kies(provider, req, res),
  );
  app.use(uitgeverpad, provider.callback());
}

const verlopen = mislukt('De inlogpagina is verlopen.');

async function toonKeuze(provider: Provider, req: Request, res: Response): Promise<void> {
  const interactie = await provider.interactionDetails(req, res).catch(() => null);
  if (interactie === null) return stuurPagina(res, 400, verlopen);
  const zoek = typeof req.query.zoek === 'string' ? req.query.zoek.slice(0, 100).trim() : '';
  stuurPagina(res, 200, inlogpagina(`${interactiepad}/${interactie.uid}`, zoek));
}

async function kies(provider: Provider, req: Request, res: Response): Promise<void> {
  const interactie = await provider.interactionDetails(req, res).catch(() => null);
  if (interactie === null) return stuurPagina(res, 400, verlopen);
  const { account } = (req.body ?? {}) as { account?: unknown };
  const gekozen = typeof account === 'string' ? vindAccount(account) : undefined;
  if (!gekozen) return stuurPagina(res, 400, inlogpagina(`${interactiepad}/${interactie.uid}`, ''));
  await provider.interactionFinished(
    req,
    res,
    { login: { accountId: gekozen.id } },
    { mergeWithLastSubmission: false },
  );
}
