import { execFile } from 'node:child_process';
import { createHmac, createPublicKey, generateKeyPairSync, randomUUID, type KeyObject } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import express from 'express';
import { SignJWT } from 'jose';
import { Client, Pool } from 'pg';
import { demoAccounts, demoWijken } from '../../gateway/identiteit/demo-accounts';
import { koppelIdentiteit, leesAanmelding } from '../../gateway/identiteit/identiteit';
import { sessieSql } from '../../gateway/identiteit/sessie.sql';
import { uitgeverSql } from '../../gateway/identiteit/uitgever.sql';
import { leesSleutel, publiekeJwk } from '../../gateway/identiteit/sleutels';
import { Bezoeker } from '../support/bezoeker';
import { beheerbestand } from '../support/plek';

const map = mkdtempSync(join(tmpdir(), 'identiteit-'));
const database = `proef_${randomUUID().slice(0, 8)}`;
let beheer: Client;
let pool: Pool;

/** A gateway with identity alone and one route that tells who is asking. */
interface Poort {
  server: Server;
  basis: string;
}

async function startPoort(inactiefMinuten: number): Promise<Poort> {
  const app = express();
  const server = createServer(app);
  await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar));
  const basis = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  await koppelIdentiteit(app, { basis, gegevensmap: map, pool, inactiefMinuten, geheim: 'g'.repeat(32) });
  app.get('/wie', async (req, res) => {
    res.json(await leesAanmelding(req));
  });
  app.get('/icoon', (_req, res) => {
    res.set('Cache-Control', 'public, max-age=300').send('icoon');
  });
  app.get('/', (_req, res) => {
    res.send('start');
  });
  return { server, basis };
}

const wie = async (bezoeker: Bezoeker): Promise<unknown> => (await bezoeker.vraag('/wie')).json();

async function logIn(basis: string, account = 'actium/verhuurmedewerker', terug = '/wie'): Promise<Bezoeker> {
  const bezoeker = new Bezoeker(basis);
  await bezoeker.ga(`/aanmelden?terug=${encodeURIComponent(terug)}`);
  await bezoeker.verstuur(bezoeker.spoor.at(-1) ?? '', { account });
  return bezoeker;
}

let poort: Poort;

beforeAll(async () => {
  const { beheerUrl } = JSON.parse(readFileSync(beheerbestand, 'utf8')) as { beheerUrl: string };
  beheer = new Client({ connectionString: beheerUrl });
  await beheer.connect();
  await beheer.query(`create database ${database}`);
  pool = new Pool({ connectionString: beheerUrl.replace(/\/postgres$/, `/${database}`) });
  // Idle connections that the forced drop below cuts off are no news.
  pool.on('error', () => undefined);
  await pool.query(sessieSql.up + uitgeverSql.up);
  poort = await startPoort(30);
});

afterAll(async () => {
  poort?.server.close();
  await pool?.query(uitgeverSql.down + sessieSql.down);
  await pool?.end();
  await beheer?.query(`drop database if exists ${database} with (force)`);
  await beheer?.end();
  rmSync(map, { recursive: true, force: true });
});

describe('the login page of the demo', () => {
  it('lists one account per partner and rol, and says that it is a demo', async () => {
    const bezoeker = new Bezoeker(poort.basis);
    const antwoord = await bezoeker.ga('/aanmelden');
    const html = await antwoord.text();
    expect(antwoord.status).toBe(200);
    expect(html.match(/<button name="account"/g)).toHaveLength(demoAccounts.length);
    expect(html).toContain('Dit is een demonstratie');
    expect(antwoord.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(html).not.toMatch(/<script|<style|style=|onclick=/);
  });

  it('searches on the server, without JavaScript', async () => {
    const bezoeker = new Bezoeker(poort.basis);
    await bezoeker.ga('/aanmelden');
    const pagina = bezoeker.spoor.at(-1) ?? '';
    const html = await (await bezoeker.ga(`${pagina}?zoek=verhuur+ACTIUM`)).text();
    expect([...html.matchAll(/name="account" value="([^"]+)"/g)].map((m) => m[1])).toEqual([
      'actium/verhuurmedewerker',
    ]);
    const niets = await (await bezoeker.ga(`${pagina}?zoek=${encodeURIComponent('<b>"')}`)).text();
    expect(niets).toContain('0 accounts gevonden voor “&lt;b&gt;&quot;”');
  });

  it('refuses an account that does not exist, and a page whose login is over', async () => {
    const bezoeker = new Bezoeker(poort.basis);
    await bezoeker.ga('/aanmelden');
    const pagina = bezoeker.spoor.at(-1) ?? '';
    expect((await bezoeker.verstuur(pagina, { account: 'actium/directeur' })).status).toBe(400);
    expect((await new Bezoeker(poort.basis).verstuur(pagina, { account: 'actium/bestuurder' })).status).toBe(400);
  });
});

describe('logging in with code and PKCE', () => {
  it('uses S256, state and nonce, and leaves the login in the session only', async () => {
    const bezoeker = await logIn(poort.basis);
    const verzoek = new URL(bezoeker.spoor.find((adres) => adres.includes('/oidc/auth?')) ?? '');
    expect(Object.fromEntries(verzoek.searchParams)).toMatchObject({
      response_type: 'code',
      code_challenge_method: 'S256',
      state: expect.any(String),
      nonce: expect.any(String),
    });
    expect(bezoeker.spoor.at(-1)).toBe(`${poort.basis}/wie`);
    expect(await wie(bezoeker)).toEqual({
      partner: 'actium',
      rollen: ['corporatie/verhuurmedewerker'],
      wijken: demoWijken,
      gemeente: 'GM0106',
      uitgever: `${poort.basis}/oidc`,
      gebruiker: 'actium/verhuurmedewerker',
      naam: expect.stringContaining('(demo)'),
      via: 'sessie',
    });
    // The access token appears neither in what the browser saw nor in what the gateway keeps.
    expect(bezoeker.spoor.join(' ')).not.toMatch(/access_token|ey[\w-]+\.ey[\w-]+\./);
    const { rows } = await pool.query<{ sess: Record<string, unknown> }>('select sess from gateway.sessie');
    expect(rows.every(({ sess }) => !JSON.stringify(sess).includes('at+jwt') && !('accessToken' in sess))).toBe(true);
  });

  it('gives the cookie HttpOnly and SameSite=Lax, and a new id at login', async () => {
    const bezoeker = new Bezoeker(poort.basis);
    const eerste = await bezoeker.vraag('/aanmelden');
    expect(eerste.headers.getSetCookie().find((regel) => regel.startsWith('buurtgraaf='))).toMatch(
      /Path=\/; Expires=.*; HttpOnly; SameSite=Lax$/,
    );
    const voor = bezoeker.koek('buurtgraaf');
    await bezoeker.ga(eerste.headers.get('location') ?? '');
    await bezoeker.verstuur(bezoeker.spoor.at(-1) ?? '', { account: 'gkb/schuldhulpverlener' });
    expect(bezoeker.koek('buurtgraaf')).not.toBe(voor);
    const oud = new Bezoeker(poort.basis);
    oud.zetKoek('buurtgraaf', voor ?? '');
    expect(await wie(oud)).toBeNull();
  });

  it('a cache on the way may keep no answer that brings a cookie', async () => {
    const bezoeker = await logIn(poort.basis);
    const eigen = await bezoeker.vraag('/icoon');
    expect(eigen.headers.getSetCookie()).toHaveLength(1);
    expect(eigen.headers.get('cache-control')).toBe('private, no-cache');
    const anoniem = await new Bezoeker(poort.basis).vraag('/icoon');
    expect(anoniem.headers.getSetCookie()).toEqual([]);
    expect(anoniem.headers.get('cache-control')).toBe('public, max-age=300');
  });

  it('an anonymous visitor gets neither a cookie nor an identity', async () => {
    const bezoeker = new Bezoeker(poort.basis);
    expect(await wie(bezoeker)).toBeNull();
    expect(bezoeker.koek('buurtgraaf')).toBeUndefined();
  });

  it('refuses an answer with another state, and one in another browser', async () => {
    const bezoeker = new Bezoeker(poort.basis);
    await bezoeker.ga('/aanmelden');
    expect((await bezoeker.vraag('/aanmelden/terug?code=x&state=geraden')).status).toBe(400);
    expect((await bezoeker.vraag('/aanmelden/terug')).status).toBe(400);

    // Login of the attacker, whose callback address is slipped to a victim.
    const aanvaller = new Bezoeker(poort.basis);
    await aanvaller.ga('/aanmelden');
    const keuze = await aanvaller.vraag(aanvaller.spoor.at(-1) ?? '', {
      method: 'POST',
      body: new URLSearchParams({ account: 'politie/wijkagent' }),
    });
    const hervat = await aanvaller.vraag(keuze.headers.get('location') ?? '');
    const terug = hervat.headers.get('location') ?? '';
    expect(terug).toContain('/aanmelden/terug?code=');
    expect((await bezoeker.vraag(terug)).status).toBe(400);
    expect(await wie(bezoeker)).toBeNull();
    // The code with a state of the victim's own: PKCE and nonce do not fit.
    const eigen = new Bezoeker(poort.basis);
    await eigen.ga('/aanmelden');
    const staat = new URL(eigen.spoor.find((adres) => adres.includes('/oidc/auth?')) ?? '').searchParams.get('state');
    const gemengd = new URL(terug);
    gemengd.searchParams.set('state', staat ?? '');
    expect((await eigen.vraag(gemengd.href)).status).toBe(400);
    expect(await wie(eigen)).toBeNull();
  });

  it.each([
    '//kwaad.nl',
    '/\\kwaad.nl',
    'https://kwaad.nl/',
    '/\t/kwaad.nl',
    'javascript:alert(1)',
    '/./\\kwaad.nl',
    '/.//kwaad.nl',
  ])('never leads to another site after login: %j', async (terug) => {
    const bezoeker = await logIn(poort.basis, 'actium/bestuurder', terug);
    expect(bezoeker.spoor.at(-1)).toBe(`${poort.basis}/`);
  });

  it('returns to the asked page with its query', async () => {
    const bezoeker = await logIn(poort.basis, 'actium/bestuurder', '/wie?doel=LEEFBAARHEID#top');
    expect(bezoeker.spoor.at(-1)).toBe(`${poort.basis}/wie?doel=LEEFBAARHEID#top`);
  });
});

describe('logging out', () => {
  it('ends the session here and at the issuer', async () => {
    const bezoeker = await logIn(poort.basis);
    const koek = bezoeker.koek('buurtgraaf');
    const antwoord = await bezoeker.verstuur('/afmelden', {});
    expect(antwoord.status).toBe(200);
    expect(bezoeker.spoor.at(-1)).toBe(`${poort.basis}/`);
    expect(bezoeker.koek('buurtgraaf')).toBeUndefined();
    bezoeker.zetKoek('buurtgraaf', koek ?? '');
    expect(await wie(bezoeker)).toBeNull();
    await bezoeker.ga('/aanmelden');
    expect(bezoeker.spoor.at(-1)).toContain('/oidc/interactie/');
  });

  it.each([
    ['no origin', {}],
    ['another origin', { origin: 'https://kwaad.nl' }],
    ['a hidden origin', { origin: 'null' }],
    ['another site', { 'sec-fetch-site': 'cross-site' }],
    ['a sibling', { 'sec-fetch-site': 'same-site' }],
  ])('is refused from %s', async (_naam, headers) => {
    const bezoeker = await logIn(poort.basis);
    const antwoord = await bezoeker.vraag('/afmelden', { method: 'POST', headers: headers as Record<string, string> });
    expect(antwoord.status).toBe(403);
    expect(await wie(bezoeker)).toMatchObject({ partner: 'actium' });
  });
});

describe('the end of a session', () => {
  it('comes after the idle time, which every request renews', async () => {
    const kort = await startPoort(3 / 60);
    try {
      const bezoeker = await logIn(kort.basis);
      const wacht = (ms: number): Promise<void> => new Promise((klaar) => setTimeout(klaar, ms));
      for (let keer = 0; keer < 3; keer++) {
        await wacht(1_500);
        expect(await wie(bezoeker)).toMatchObject({ partner: 'actium' });
      }
      // The browser would drop the cookie too; the server does not rely on it.
      const koek = bezoeker.koek('buurtgraaf') ?? '';
      await wacht(5_000);
      bezoeker.zetKoek('buurtgraaf', koek);
      expect(await wie(bezoeker)).toBeNull();
      // And the issuer asks again: its own session does not undo the idle time.
      await bezoeker.ga('/aanmelden');
      expect(bezoeker.spoor.at(-1)).toContain('/oidc/interactie/');
    } finally {
      kort.server.close();
    }
  });

  it('comes after twelve hours, however active', async () => {
    const bezoeker = await logIn(poort.basis, 'woonservice/bestuurder');
    await pool.query(
      `update gateway.sessie set sess = jsonb_set(sess, '{sinds}', to_jsonb($1::bigint)) where sess->'aanmelding'->>'partner' = 'woonservice'`,
      [Date.now() - 12 * 3600_000 - 1_000],
    );
    expect(await wie(bezoeker)).toBeNull();
  });
});

describe('bearer tokens', () => {
  const uitgever = (): KeyObject => leesSleutel(map, 'uitgever');

  /** A token as the issuer makes it, but for what the test changes. */
  async function token(
    anders: { kop?: Record<string, unknown>; claims?: Record<string, unknown>; sleutel?: KeyObject | Uint8Array } = {},
  ): Promise<string> {
    const nu = Math.floor(Date.now() / 1000);
    const claims = {
      partner: 'actium',
      rollen: ['corporatie/verhuurmedewerker'],
      wijken: ['WK010601'],
      gemeente: 'GM0106',
      sub: 'actium:verhuurmedewerker',
      iss: `${poort.basis}/oidc`,
      aud: 'buurtgraaf',
      iat: nu,
      exp: nu + 300,
      ...anders.claims,
    };
    return new SignJWT(claims)
      .setProtectedHeader({ alg: 'PS256', typ: 'at+jwt', kid: publiekeJwk(uitgever()).kid, ...anders.kop })
      .sign(anders.sleutel ?? uitgever());
  }

  const vraag = (waarde: string): Promise<Response> =>
    fetch(`${poort.basis}/wie`, { headers: { authorization: waarde } });

  it('opens for a good token', async () => {
    const antwoord = await vraag(`Bearer ${await token()}`);
    expect(antwoord.status).toBe(200);
    expect(await antwoord.json()).toEqual({
      partner: 'actium',
      rollen: ['corporatie/verhuurmedewerker'],
      wijken: ['WK010601'],
      gemeente: 'GM0106',
      uitgever: `${poort.basis}/oidc`,
      gebruiker: 'actium:verhuurmedewerker',
      via: 'bearer',
    });
  });

  it('refuses every other token in the same words', async () => {
    const nu = Math.floor(Date.now() / 1000);
    const vreemd = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
    const publiek = createPublicKey(uitgever());
    const [kop, lijf, handtekening] = (await token()).split('.');
    const los = (waarde: object): string => Buffer.from(JSON.stringify(waarde)).toString('base64url');
    const hs = (geheim: string): string => {
      const begin = `${los({ alg: 'HS256', typ: 'at+jwt', kid: publiekeJwk(uitgever()).kid })}.${lijf}`;
      return `${begin}.${createHmac('sha256', geheim).update(begin).digest('base64url')}`;
    };
    const slecht: Record<string, string> = {
      'alg none': `Bearer ${los({ alg: 'none', typ: 'at+jwt' })}.${lijf}.`,
      'alg none with signature': `Bearer ${los({ alg: 'none', typ: 'at+jwt' })}.${lijf}.${handtekening}`,
      'HS256 with the public key': `Bearer ${hs(publiek.export({ type: 'spki', format: 'pem' }).toString())}`,
      'HS256 with the public JWK': `Bearer ${hs(JSON.stringify(publiekeJwk(uitgever())))}`,
      PS384: `Bearer ${await token({ kop: { alg: 'PS384' } })}`,
      issuer: `Bearer ${await token({ claims: { iss: 'https://kwaad.nl/oidc' } })}`,
      'no issuer': `Bearer ${await token({ claims: { iss: undefined } })}`,
      audience: `Bearer ${await token({ claims: { aud: 'iets-anders' } })}`,
      'type JWT': `Bearer ${await token({ kop: { typ: 'JWT' } })}`,
      'no type': `Bearer ${await token({ kop: { typ: undefined } })}`,
      expired: `Bearer ${await token({ claims: { iat: nu - 900, exp: nu - 60 } })}`,
      'no expiry': `Bearer ${await token({ claims: { exp: undefined } })}`,
      'older than an hour': `Bearer ${await token({ claims: { iat: nu - 3700, exp: nu + 3600 } })}`,
      'an hour and a minute': `Bearer ${await token({ claims: { exp: nu + 3660 } })}`,
      'from the future': `Bearer ${await token({ claims: { iat: nu + 600, nbf: nu + 600, exp: nu + 900 } })}`,
      'unknown key': `Bearer ${await token({ sleutel: vreemd, kop: { kid: 'onbekend' } })}`,
      'another key under our id': `Bearer ${await token({ sleutel: vreemd })}`,
      'a changed body': `Bearer ${kop}.${los({ partner: 'politie' })}.${handtekening}`,
      'unknown partner': `Bearer ${await token({ claims: { partner: 'onbekend' } })}`,
      'rol of another kind': `Bearer ${await token({ claims: { rollen: ['politie/wijkagent'] } })}`,
      'one rol of another kind': `Bearer ${await token({ claims: { rollen: ['corporatie/bestuurder', 'politie/wijkagent'] } })}`,
      'unknown rol': `Bearer ${await token({ claims: { rollen: ['corporatie/directeur'] } })}`,
      'no rol': `Bearer ${await token({ claims: { rollen: [] } })}`,
      'rol as text': `Bearer ${await token({ claims: { rollen: 'corporatie/verhuurmedewerker' } })}`,
      'wijken missing': `Bearer ${await token({ claims: { wijken: undefined } })}`,
      'wijken odd': `Bearer ${await token({ claims: { wijken: ['%'] } })}`,
      'wijk of another gemeente': `Bearer ${await token({ claims: { wijken: ['WK010601', 'WK001401'] } })}`,
      'gemeente where the partner does not work': `Bearer ${await token({ claims: { gemeente: 'GM0014', wijken: [] } })}`,
      'gemeente odd': `Bearer ${await token({ claims: { gemeente: 'Assen' } })}`,
      'no subject': `Bearer ${await token({ claims: { sub: undefined } })}`,
      'an ID token': `Bearer ${await token({ kop: { typ: 'JWT' }, claims: { aud: 'buurtgraaf-web' } })}`,
      rubbish: 'Bearer onzin',
      empty: 'Bearer ',
      basic: 'Basic YTpi',
    };
    const antwoorden = await Promise.all(
      Object.entries(slecht).map(async ([naam, waarde]) => {
        const antwoord = await vraag(waarde);
        return {
          naam,
          status: antwoord.status,
          body: await antwoord.text(),
          www: antwoord.headers.get('www-authenticate'),
        };
      }),
    );
    const body = JSON.stringify({
      errors: [
        {
          message: 'U bent niet ingelogd. Log in of stuur een geldig token mee.',
          extensions: { code: 'NIET_INGELOGD' },
        },
      ],
    });
    expect(antwoorden).toEqual(Object.keys(slecht).map((naam) => ({ naam, status: 401, body, www: 'Bearer' })));
  });

  it('a bad token never falls back to the session of the same browser', async () => {
    const bezoeker = await logIn(poort.basis);
    expect((await bezoeker.vraag('/wie', { headers: { authorization: 'Bearer a.b.c' } })).status).toBe(401);
    expect(await wie(bezoeker)).toMatchObject({ via: 'sessie' });
  });

  it('are given to a partner system by client credentials with a signed assertion (A13)', async () => {
    const haal = async (client: string, sleutel: KeyObject): Promise<Response> => {
      const nu = Math.floor(Date.now() / 1000);
      const bewijs = await new SignJWT({ jti: String(Math.random()) })
        .setProtectedHeader({ alg: 'PS256', kid: publiekeJwk(sleutel).kid })
        .setIssuer(client)
        .setSubject(client)
        .setAudience(`${poort.basis}/oidc`)
        .setIssuedAt(nu)
        .setExpirationTime(nu + 60)
        .sign(sleutel);
      return fetch(`${poort.basis}/oidc/token`, {
        method: 'POST',
        body: new URLSearchParams({
          grant_type: 'client_credentials',
          client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
          client_assertion: bewijs,
          client_id: client,
        }),
      });
    };
    const goed = (await (await haal('gkb:schuldhulpverlener', leesSleutel(map, 'partners'))).json()) as {
      access_token: string;
      expires_in: number;
    };
    expect(goed.expires_in).toBe(3600);
    const antwoord = await vraag(`Bearer ${goed.access_token}`);
    expect(await antwoord.json()).toEqual({
      partner: 'gkb',
      rollen: ['schuldhulp/schuldhulpverlener'],
      wijken: demoWijken,
      gemeente: 'GM0106',
      uitgever: `${poort.basis}/oidc`,
      gebruiker: 'gkb:schuldhulpverlener',
      via: 'bearer',
    });
    expect((await haal('gkb:schuldhulpverlener', leesSleutel(map, 'web'))).status).toBe(401);
    expect((await haal('gkb:wijkagent', leesSleutel(map, 'partners'))).status).toBe(401);
  });

  it('are printed by the token command, and nothing else', async () => {
    const opdracht = (...argumenten: string[]): Promise<{ stdout: string; stderr: string }> =>
      promisify(execFile)(
        process.execPath,
        ['-r', '@swc-node/register', 'gateway/identiteit/token.cli.ts', ...argumenten],
        { env: { PATH: process.env.PATH, GEGEVENSMAP: map, PORT: new URL(poort.basis).port } },
      );
    const { stdout, stderr } = await opdracht(
      '--partner',
      'politie',
      '--rol',
      'politie/wijkagent',
      '--wijken',
      'WK010604',
    );
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+\n$/);
    expect(await (await vraag(`Bearer ${stdout.trim()}`)).json()).toMatchObject({
      partner: 'politie',
      rollen: ['politie/wijkagent'],
      wijken: ['WK010604'],
      via: 'bearer',
    });
    await expect(opdracht('--partner', 'politie', '--rol', 'corporatie/bestuurder')).rejects.toMatchObject({
      code: 1,
      stdout: '',
      stderr:
        'Rol "corporatie/bestuurder" hoort niet bij partner politie; ' +
        'kies uit politie/bestuurder, politie/privacycontactpersoon, politie/wijkagent.\n',
    });
    await expect(opdracht('--partner', 'actuim', '--rol', 'x')).rejects.toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringContaining('kies uit actium, woonservice'),
    });
  });

  it('are not made up in a folder without an installation', async () => {
    const leeg = join(map, 'leeg');
    const opdracht = promisify(execFile)(
      process.execPath,
      [
        ...['-r', '@swc-node/register', 'gateway/identiteit/token.cli.ts'],
        ...['--partner', 'politie', '--rol', 'politie/wijkagent'],
      ],
      { env: { PATH: process.env.PATH, GEGEVENSMAP: leeg } },
    );
    await expect(opdracht).rejects.toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringContaining('staat nog geen installatie'),
    });
    expect(existsSync(leeg)).toBe(false);
  });
});

it('keeps its keys readable for the owner only', () => {
  for (const bestand of ['uitgever.pem', 'web.pem', 'partners.pem', 'koek.geheim']) {
    expect(statSync(join(map, 'identiteit', bestand)).mode & 0o777).toBe(0o600);
  }
  expect(statSync(join(map, 'identiteit')).mode & 0o777).toBe(0o700);
});
