import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { demoClaims } from '../../gateway/identiteit/demo-accounts';
import { demoToken } from '../../gateway/identiteit/demo-token';
import { leesSleutel } from '../../gateway/identiteit/sleutels';
import { Bezoeker } from '../support/bezoeker';
import { geweigerd, Inlogwereld } from '../support/inlogwereld';
import type { Proefuitgever } from '../support/uitgever';

let wereld: Inlogwereld;

beforeAll(async () => {
  wereld = await Inlogwereld.start();
});
afterAll(() => wereld?.stop());

describe('tokens van partnersystemen', () => {
  test('elke inlogdienst spreekt voor haar partner, in haar eigen woorden', async () => {
    expect(await wereld.metToken(await wereld.actium.token('sanne'))).toEqual({
      status: 200,
      ik: {
        gebruiker: `${wereld.actium.issuer}#sanne`,
        naam: null,
        rol: 'corporatie/verhuurmedewerker',
        partner: { id: 'actium' },
      },
    });
    expect(await wereld.metToken(await wereld.regio.token('agent'))).toMatchObject({
      ik: { rol: 'politie/wijkagent', partner: { id: 'politie' } },
    });
  });

  test('een partner buiten de binding, een rol van een andere soort, een wijk van een andere gemeente: 401', async () => {
    for (const account of ['vreemde', 'verkleed', 'elders']) {
      expect(await wereld.metToken(await wereld.regio.token(account))).toEqual(geweigerd);
    }
    expect(await wereld.metToken(await wereld.actium.token('zonder-rol'))).toEqual(geweigerd);
  });

  test('een token telt alleen met de sleutel van de inlogdienst die erin staat', async () => {
    const claims = { sub: 'agent', partner: 'politie', rollen: ['politie/wijkagent'], wijken: [], gemeente: 'GM0106' };
    expect(await wereld.metToken(await wereld.regio.eigenToken(claims))).toMatchObject({ status: 200 });
    const vervalst = await wereld.actium.eigenToken({ ...claims, iss: wereld.regio.issuer }, { alg: 'PS256' });
    expect(await wereld.metToken(vervalst)).toEqual(geweigerd);
    expect(await wereld.metToken(await wereld.regio.eigenToken({ ...claims, iss: 'https://elders.example' }))).toEqual(
      geweigerd,
    );
    expect(await wereld.metToken(await wereld.regio.eigenToken({ ...claims, aud: 'iets-anders' }))).toEqual(geweigerd);
    expect(await wereld.metToken(await wereld.regio.eigenToken(claims, { typ: 'JWT' }))).toEqual(geweigerd);
  });

  test('hetzelfde account bij twee inlogdiensten is twee gebruikers', async () => {
    const bij = async (uitgever: Proefuitgever) => (await wereld.metToken(await uitgever.token('sanne'))).ik?.gebruiker;
    expect([await bij(wereld.actium), await bij(wereld.regio)]).toEqual([
      `${wereld.actium.issuer}#sanne`,
      `${wereld.regio.issuer}#sanne`,
    ]);
  });

  test('de demo bestaat niet: haar inlogdienst niet, haar accounts niet, haar tokens niet', async () => {
    expect((await fetch(`${wereld.poort.basis}/oidc/.well-known/openid-configuration`)).status).toBe(404);
    expect((await fetch(`${wereld.poort.basis}/oidc/token`, { method: 'POST' })).status).toBe(404);
    expect(await (await fetch(`${wereld.poort.basis}/aanmelden/soort.json`)).json()).toEqual({ demo: false });
    leesSleutel(wereld.gegevensmap, 'uitgever');
    const opties = {
      host: '127.0.0.1',
      poort: Number(new URL(wereld.poort.basis).port),
      gegevensmap: wereld.gegevensmap,
    };
    const token = await demoToken(demoClaims('actium', ['corporatie/verhuurmedewerker']), opties);
    expect(await wereld.metToken(token)).toEqual(geweigerd);
    const opdracht = promisify(execFile)(
      process.execPath,
      [
        ...['-r', '@swc-node/register', 'gateway/identiteit/token.cli.ts'],
        ...['--partner', 'actium', '--rol', 'corporatie/verhuurmedewerker'],
      ],
      { env: { PATH: process.env.PATH, GEGEVENSMAP: wereld.gegevensmap, OIDC_ISSUER: wereld.actium.issuer } },
    );
    await expect(opdracht).rejects.toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringMatching(/^Met OIDC_ISSUER geeft/),
    });
  });
});

describe('inloggen met een browser', () => {
  test('kiest eerst de organisatie, zonder JavaScript', async () => {
    const bezoeker = new Bezoeker(wereld.poort.basis);
    const antwoord = await bezoeker.ga('/aanmelden?terug=%2Flivez');
    const html = await antwoord.text();
    expect(antwoord.status).toBe(200);
    expect([...html.matchAll(/<strong>([^<]+)<\/strong>(?: <span>([^<]+)<)?/g)].map(([, ...delen]) => delen)).toEqual([
      ['Actium', undefined],
      ['Gemeente Assen', 'via Regio Inlog'],
      ['Politie', 'via Regio Inlog'],
    ]);
    expect(html).not.toMatch(/<script|<style|style=/);
    const adres = /href="([^"]+)"><strong>Politie/.exec(html)?.[1]?.replaceAll('&amp;', '&') ?? '';
    await bezoeker.ga(adres);
    expect(bezoeker.spoor.at(-1)).toContain(`${wereld.regio.issuer}/interactie/`);
    await wereld.regio.meldAan(bezoeker, 'agent');
    expect(bezoeker.spoor.at(-1)).toBe(`${wereld.poort.basis}/livez`);
    expect((await wereld.wie(bezoeker)).ik).toEqual({
      gebruiker: `${wereld.regio.issuer}#agent`,
      naam: 'agent (proef)',
      rol: 'politie/wijkagent',
      partner: { id: 'politie' },
    });
  });

  test('een inlogdienst die niet is ingesteld, is geen keuze', async () => {
    const antwoord = await new Bezoeker(wereld.poort.basis).vraag('/aanmelden?uitgever=https%3A%2F%2Fkwaad.example');
    expect(antwoord.status).toBe(200);
    expect(await antwoord.text()).toContain('Kies uw organisatie');
  });

  test('wie meer rollen heeft, kiest er na het inloggen één, en kan later wisselen', async () => {
    const { bezoeker, antwoord } = await wereld.logIn(wereld.regio, 'beide');
    const html = await antwoord.text();
    expect(bezoeker.spoor.at(-1)).toBe(`${wereld.poort.basis}/aanmelden/rol?terug=%2Flivez`);
    expect([...html.matchAll(/value="([^"]+)"><strong>([^<]+)/g)].map(([, ...delen]) => delen)).toEqual([
      ['gemeente/bestuurder', 'bestuurder'],
      ['gemeente/wijkregisseur', 'wijkregisseur'],
    ]);
    // Nothing is chosen for them: until then no question has a rol.
    expect(await wereld.wie(bezoeker)).toMatchObject({ code: 'ONGELDIGE_INVOER' });
    await bezoeker.verstuur('/aanmelden/rol', { rol: 'gemeente/wijkregisseur', terug: '/livez' });
    expect(bezoeker.spoor.at(-1)).toBe(`${wereld.poort.basis}/livez`);
    expect((await wereld.wie(bezoeker)).ik?.rol).toBe('gemeente/wijkregisseur');
    await bezoeker.verstuur('/aanmelden/rol', { rol: 'gemeente/bestuurder', terug: 'https://kwaad.example/' });
    expect(bezoeker.spoor.at(-1)).toBe(`${wereld.poort.basis}/`);
    expect((await wereld.wie(bezoeker)).ik?.rol).toBe('gemeente/bestuurder');
    expect((await bezoeker.verstuur('/aanmelden/rol', { rol: 'corporatie/verhuurmedewerker' })).status).toBe(400);
    expect((await wereld.wie(bezoeker)).ik?.rol).toBe('gemeente/bestuurder');
  });

  test('een partner buiten de binding: een duidelijke pagina en geen sessie', async () => {
    const { bezoeker, antwoord } = await wereld.logIn(wereld.regio, 'vreemde');
    expect(antwoord.status).toBe(401);
    expect(await antwoord.text()).toContain('geen rol in Buurtgraaf');
    expect(await wereld.wie(bezoeker)).toEqual(geweigerd);
  });

  test('het antwoord van een andere inlogdienst dan de gevraagde telt niet, en een poging telt één keer', async () => {
    const { bezoeker } = await wereld.naar(wereld.actium);
    const inlogpagina = bezoeker.spoor.at(-1) ?? '';
    const state = new URL(bezoeker.spoor.find((adres) => adres.includes('/auth?')) ?? '').searchParams.get('state');
    const verkeerd = `/aanmelden/terug?${new URLSearchParams({ code: 'x', state: state ?? '', iss: wereld.regio.issuer }).toString()}`;
    expect((await bezoeker.vraag(verkeerd)).status).toBe(400);
    expect((await bezoeker.verstuur(inlogpagina, { account: 'sanne' })).status).toBe(400);
    expect(await wereld.wie(bezoeker)).toEqual(geweigerd);
  });

  test('een binding die vervalt, beëindigt de sessies die erop rusten, bij elk verzoek', async () => {
    const { bezoeker: agent } = await wereld.logIn(wereld.regio, 'agent');
    const { bezoeker: sanne } = await wereld.logIn(wereld.actium, 'sanne');
    const zonderPolitie = await wereld.open(['gemeente-assen'], [wereld.actium, wereld.regio]);
    const zonderActium = await wereld.open(['gemeente-assen', 'politie'], [wereld.regio]);
    try {
      const status = async (bezoeker: Bezoeker) =>
        Promise.all(
          [wereld.poort, zonderPolitie, zonderActium].map(async (een) => (await wereld.wie(bezoeker, een)).status),
        );
      expect(await status(agent)).toEqual([200, 401, 200]);
      expect(await status(sanne)).toEqual([200, 200, 401]);
      // With one issuer left there is nothing to choose.
      const bezoeker = new Bezoeker(zonderActium.basis);
      await bezoeker.ga('/aanmelden');
      expect(bezoeker.spoor.at(-1)).toContain(`${wereld.regio.issuer}/interactie/`);
    } finally {
      await zonderPolitie.stop();
      await zonderActium.stop();
    }
  });

  test('uitloggen gaat door naar de eigen inlogdienst, en die vraagt daarna weer wie het is', async () => {
    const { bezoeker } = await wereld.logIn(wereld.actium, 'sanne');
    const html = await (await bezoeker.verstuur('/afmelden', {})).text();
    const door = /http-equiv="refresh" content="0; url=([^"]+)"/.exec(html)?.[1]?.replaceAll('&amp;', '&') ?? '';
    expect(door).toContain(`${wereld.actium.issuer}/session/end?`);
    expect(await wereld.wie(bezoeker)).toEqual(geweigerd);
    expect((await bezoeker.ga(door)).status).toBe(200);
  });
});

describe('uitloggen bij de inlogdienst zelf', () => {
  const kanaal = (token: string): Promise<Response> =>
    fetch(`${wereld.poort.basis}/afmelden/achterkanaal`, {
      method: 'POST',
      body: new URLSearchParams({ logout_token: token }),
    });
  const events = { 'http://schemas.openid.net/event/backchannel-logout': {} };

  test('beëindigt ook de sessie in Buurtgraaf, en die van niemand anders', async () => {
    const { bezoeker } = await wereld.logIn(wereld.regio, 'agent');
    const { bezoeker: collega } = await wereld.logIn(wereld.regio, 'agent');
    const { bezoeker: sanne } = await wereld.logIn(wereld.regio, 'sanne');
    const vraag = await (await bezoeker.ga(`${wereld.regio.issuer}/session/end`)).text();
    const xsrf = /name="xsrf" value="([^"]+)"/.exec(vraag)?.[1] ?? '';
    await bezoeker.verstuur(`${wereld.regio.issuer}/session/end/confirm`, { xsrf, logout: 'yes' });
    expect(await wereld.wie(bezoeker)).toEqual(geweigerd);
    expect((await wereld.wie(collega)).status).toBe(200);
    expect((await wereld.wie(sanne)).status).toBe(200);
  });

  test('zonder sessie erbij: alle sessies van dat account bij die inlogdienst', async () => {
    const { bezoeker: een } = await wereld.logIn(wereld.regio, 'sanne');
    const { bezoeker: twee } = await wereld.logIn(wereld.regio, 'sanne');
    const { bezoeker: bijActium } = await wereld.logIn(wereld.actium, 'sanne');
    const aud = `buurtgraaf-${new URL(wereld.poort.basis).port}`;
    expect((await kanaal(await wereld.regio.eigenToken({ aud, sub: 'sanne', jti: '1', events }))).status).toBe(200);
    expect([(await wereld.wie(een)).status, (await wereld.wie(twee)).status]).toEqual([401, 401]);
    expect((await wereld.wie(bijActium)).status).toBe(200);
  });

  test('vraagt de handtekening van die inlogdienst, voor ons, en zegt wat het is', async () => {
    const { bezoeker } = await wereld.logIn(wereld.regio, 'agent');
    const { regio, actium } = wereld;
    const goed = { aud: `buurtgraaf-${new URL(wereld.poort.basis).port}`, sub: 'agent', jti: '1', events };
    const slecht = {
      'een andere ondertekenaar': await actium.eigenToken({ ...goed, iss: regio.issuer }, { alg: 'PS256' }),
      'een onbekende inlogdienst': await regio.eigenToken({ ...goed, iss: 'https://elders.example' }),
      'voor een ander': await regio.eigenToken({ ...goed, aud: 'buurtgraaf' }),
      'een ID-token': await regio.eigenToken({ ...goed, events: undefined, nonce: 'n' }),
      'een ID-token met de gebeurtenis': await regio.eigenToken({ ...goed, nonce: 'n' }),
      'van niemand': await regio.eigenToken({ ...goed, sub: undefined }),
      onzin: 'onzin',
    };
    for (const [naam, token] of Object.entries(slecht)) {
      expect({ naam, status: (await kanaal(token)).status }).toEqual({ naam, status: 400 });
    }
    expect((await wereld.wie(bezoeker)).status).toBe(200);
  });
});

test('achter een proxy die TLS beëindigt, komt het koekje alleen over https en hoort het bij dit adres', async () => {
  const achter = await wereld.open(undefined, undefined, 'https://buurtgraaf.example');
  try {
    for (const kop of [{}, { 'x-forwarded-proto': 'https' }, { 'x-forwarded-proto': 'http' }]) {
      const antwoord = await new Bezoeker(achter.basis).vraag(`/aanmelden?uitgever=${wereld.actium.issuer}`, {
        headers: kop as Record<string, string>,
      });
      expect(antwoord.headers.getSetCookie()).toEqual([
        expect.stringMatching(/^__Host-buurtgraaf=[^;]+; Path=\/; Expires=[^;]+; HttpOnly; Secure; SameSite=Lax$/),
      ]);
      const naar = new URL(antwoord.headers.get('location') ?? '');
      expect(naar.searchParams.get('redirect_uri')).toBe('https://buurtgraaf.example/aanmelden/terug');
    }
  } finally {
    await achter.stop();
  }
});
