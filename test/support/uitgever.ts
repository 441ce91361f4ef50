import { generateKeyPairSync, randomUUID, type KeyObject } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { SignJWT } from 'jose';
import type { Configuration, Provider } from 'oidc-provider';
import { priveJwk, publiekeJwk } from '../../gateway/identiteit/sleutels';
import { laadProvider } from '../../gateway/identiteit/uitgever';
import { maakOpslag } from './uitgever-opslag';
import type { Bezoeker } from './bezoeker';

type Claims = Record<string, unknown>;

/** How an issuer can be: there, gone, answering nonsense, or taking the question and never answering. */
type Stand = 'gewoon' | 'weg' | 'stuk' | 'stil';

interface Proefopties {
  /** Signs everything with it. */
  algoritme: 'PS256' | 'RS256';
  /** Users and partner systems alike: their name, and the claims in their access tokens. */
  accounts: Record<string, Claims>;
}

const clientVan = (poort: string): string => `buurtgraaf-${new URL(poort).port}`;
const nieuweSleutel = (): KeyObject => generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;

/** A real identity provider of an organisation, on a port of its own: keys can be changed, and it can go down. */
export class Proefuitgever {
  /** Of its clients that are partner systems. */
  private readonly systeemsleutel = nieuweSleutel();
  private readonly opslag = maakOpslag();
  /** The first one signs, all are published. */
  private sleutels = [nieuweSleutel()];
  private poorten: readonly string[] = [];
  private provider: Provider;
  private readonly open = new Set<ServerResponse>();
  private stand: Stand = 'gewoon';
  /** How often its keys were asked for. */
  sleutelvragen = 0;

  private constructor(
    readonly issuer: string,
    private readonly server: Server,
    private readonly opties: Proefopties,
    private readonly Soort: typeof Provider,
  ) {
    server.on('request', (req, res) => void this.beantwoord(req, res));
    this.herlaad();
  }

  static async start(opties: Proefopties): Promise<Proefuitgever> {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    return new Proefuitgever(`http://127.0.0.1:${port}`, server, opties, await laadProvider());
  }

  /** Registers the gateway at this address as its client; returns the name it has here. */
  kent(poort: string): string {
    this.poorten = [...this.poorten, poort];
    this.herlaad();
    return clientVan(poort);
  }

  /** Publishes a new key beside the old ones and signs with it from now on. */
  draaiSleutel(): void {
    this.sleutels = [nieuweSleutel(), ...this.sleutels];
    this.herlaad();
  }

  /** Publishes only the newest keys. */
  houSleutels(aantal: number): void {
    this.sleutels = this.sleutels.slice(0, aantal);
    this.herlaad();
  }

  get staat(): Stand {
    return this.stand;
  }

  async wordt(stand: Stand): Promise<void> {
    if (stand === this.stand) return;
    if (this.stand === 'weg') {
      this.server.listen(Number(new URL(this.issuer).port), '127.0.0.1');
      await once(this.server, 'listening');
    }
    this.stand = stand;
    this.open.forEach((res) => res.destroy());
    this.server.closeAllConnections();
    if (stand === 'weg') {
      this.server.close();
      await once(this.server, 'close');
    }
  }

  async stop(): Promise<void> {
    await this.wordt('weg');
  }

  /** The access token of a partner system, by client credentials over HTTP. */
  async token(account: string): Promise<string> {
    const antwoord = await fetch(`${this.issuer}/token`, {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        client_id: account,
        client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
        client_assertion: await new SignJWT({ jti: randomUUID(), sub: account, iss: account, aud: this.issuer })
          .setProtectedHeader({ alg: 'PS256', kid: publiekeJwk(this.systeemsleutel).kid })
          .setIssuedAt()
          .setExpirationTime('1m')
          .sign(this.systeemsleutel),
      }),
    });
    const { access_token } = (await antwoord.json()) as { access_token?: string };
    if (access_token === undefined) throw new Error(`Geen token voor ${account}: ${antwoord.status}.`);
    return access_token;
  }

  /** A token that it signed by hand: with whatever head and claims. */
  eigenToken(
    claims: Claims,
    kop: Record<string, unknown> = {},
    sleutel = this.sleutels[0] as KeyObject,
  ): Promise<string> {
    return new SignJWT({ iss: this.issuer, aud: 'buurtgraaf', ...claims })
      .setProtectedHeader({ alg: this.opties.algoritme, typ: 'at+jwt', kid: publiekeJwk(sleutel).kid, ...kop })
      .setIssuedAt()
      .setExpirationTime('5m')
      .sign(sleutel);
  }

  /** A visitor who stands on its login page logs in; ends where the gateway leads. */
  meldAan(bezoeker: Bezoeker, account: string): Promise<Response> {
    return bezoeker.verstuur(bezoeker.spoor.at(-1) ?? '', { account });
  }

  private herlaad(): void {
    this.provider = new this.Soort(this.issuer, this.instellingen());
  }

  private async beantwoord(req: IncomingMessage, res: ServerResponse): Promise<void> {
    this.open.add(res);
    res.once('close', () => this.open.delete(res));
    if (this.stand === 'stil') return;
    if (this.stand === 'stuk') {
      res.writeHead(500, { 'content-type': 'text/html' }).end('<h1>Internal error at 10.1.2.3</h1>');
      return;
    }
    if (req.url?.startsWith('/jwks')) this.sleutelvragen++;
    if (req.url?.startsWith('/interactie/')) return this.vraagWie(req, res);
    await this.provider.callback()(req, res);
  }

  private async vraagWie(req: IncomingMessage, res: ServerResponse): Promise<void> {
    if (req.method === 'POST') {
      const accountId = new URLSearchParams(await text(req)).get('account') ?? '';
      return this.provider.interactionFinished(req, res, { login: { accountId } });
    }
    const knoppen = Object.keys(this.opties.accounts).map(
      (id) => `<button name="account" value="${id}">${id}</button>`,
    );
    res.setHeader('content-type', 'text/html');
    res.end(`<!doctype html><title>Inloggen</title><form method="post">${knoppen.join('')}</form>`);
  }

  private instellingen(): Configuration {
    const { algoritme, accounts } = this.opties;
    const inloggen = this.poorten.map((basis) => ({
      client_id: clientVan(basis),
      redirect_uris: [`${basis}/aanmelden/terug`],
      post_logout_redirect_uris: [`${basis}/`],
      grant_types: ['authorization_code'],
      response_types: ['code'] as ['code'],
      token_endpoint_auth_method: 'private_key_jwt' as const,
      id_token_signed_response_alg: algoritme,
      jwks_uri: `${basis}/aanmelden/sleutels.json`,
      backchannel_logout_uri: `${basis}/afmelden/achterkanaal`,
      backchannel_logout_session_required: true,
    }));
    const systemen = Object.keys(accounts).map((client_id) => ({
      client_id,
      redirect_uris: [],
      response_types: [],
      grant_types: ['client_credentials'],
      token_endpoint_auth_method: 'private_key_jwt' as const,
      jwks: { keys: [publiekeJwk(this.systeemsleutel)] },
    }));
    return {
      adapter: this.opslag,
      clients: [...inloggen, ...systemen],
      // Without a fixed algorithm: both of A13 go with an RSA key.
      jwks: { keys: this.sleutels.map(priveJwk).map(({ alg: _, ...jwk }) => jwk) },
      enabledJWA: {
        clientAuthSigningAlgValues: ['PS256', 'RS256'],
        idTokenSigningAlgValues: ['PS256', 'RS256'],
      },
      clientAuthMethods: ['private_key_jwt'],
      // Its own way of fetching refuses addresses of this machine, where the gateway of a test lives.
      fetch: (adres, opties) => fetch(adres, { ...opties, dispatcher: undefined } as RequestInit),
      pkce: { required: () => true },
      claims: { openid: ['sub'], profile: ['name'] },
      // Cookies do not tell ports apart.
      cookies: {
        names: Object.fromEntries(
          ['session', 'interaction', 'resume'].map((s) => [s, `${new URL(this.issuer).port}_${s}`]),
        ),
        keys: ['een proef'],
      },
      interactions: { url: (_ctx, interactie) => `/interactie/${interactie.uid}` },
      features: {
        devInteractions: { enabled: false },
        clientCredentials: { enabled: true },
        backchannelLogout: { enabled: true },
        rpInitiatedLogout: {
          enabled: true,
          postLogoutSuccessSource: (ctx) => {
            ctx.body = 'Uitgelogd.';
          },
          logoutSource: (ctx, formulier) => {
            ctx.body = `${formulier}<button form="op.logoutForm" name="logout" value="yes">Ja, log uit</button>`;
          },
        },
        resourceIndicators: {
          enabled: true,
          defaultResource: () => 'urn:buurtgraaf',
          useGrantedResource: () => true,
          getResourceServerInfo: () => ({
            scope: '',
            audience: 'buurtgraaf',
            accessTokenFormat: 'jwt',
            jwt: { sign: { alg: algoritme } },
          }),
        },
      },
      ttl: { AccessToken: 900, ClientCredentials: 3600, IdToken: 3600, Interaction: 600, Session: 3600, Grant: 3600 },
      findAccount: (_ctx, id) => ({ accountId: id, claims: () => ({ sub: id, name: `${id} (proef)` }) }),
      extraTokenClaims: (_ctx, token) => accounts['accountId' in token ? token.accountId : (token.clientId ?? '')],
      loadExistingGrant: async ({ oidc: { client, session, provider } }) => {
        const grant = new provider.Grant({ clientId: client?.clientId ?? '', accountId: session?.accountId ?? '' });
        grant.addOIDCScope('openid profile');
        await grant.save();
        return grant;
      },
    };
  }
}
