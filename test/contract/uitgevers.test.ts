import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { demoClaims } from '../../gateway/identiteit/demo-accounts';
import { demoToken } from '../../gateway/identiteit/demo-token';
import { leesSleutel } from '../../gateway/identiteit/sleutels';
import { leesUitgevers, uitgeversbestand } from '../../gateway/identiteit/uitgeversbestand';
import { Bezoeker } from '../support/bezoeker';
import { openPoort, type Poort } from '../support/poort';
import { Proefuitgever } from '../support/uitgever';
import { Wereld } from '../support/wereld';

const gegevensmap = mkdtempSync(join(tmpdir(), 'uitgevers-'));

/** Actium speaks in its own words; they are translated in uitgevers.json. */
const actiumAccounts = {
  sanne: { org: { groepen: ['bg-verhuur', 'koffie'] }, wijk: ['WK010604'] },
  'actium-systeem': { org: { groepen: ['bg-beheer'] }, wijk: [] },
  'zonder-rol': { org: { groepen: ['koffie'] }, wijk: [] },
};
/** Regio is the login service of two partners, and speaks as the demo does. */
const regioAccounts = {
  sanne: { partner: 'gemeente-assen', rollen: ['gemeente/wijkregisseur'], wijken: ['WK010601'], gemeente: 'GM0106' },
  agent: { partner: 'politie', rollen: ['politie/wijkagent'], wijken: ['WK010604'], gemeente: 'GM0106' },
  // What a login service with a fault, or a grudge, might say.
  vreemde: { partner: 'actium', rollen: ['corporatie/verhuurmedewerker'], wijken: [], gemeente: 'GM0106' },
  verkleed: { partner: 'politie', rollen: ['gemeente/wijkregisseur'], wijken: [], gemeente: 'GM0106' },
  elders: { partner: 'politie', rollen: ['politie/wijkagent'], wijken: ['WK001404'], gemeente: 'GM0106' },
};

let wereld: Wereld;
let actium: Proefuitgever;
let regio: Proefuitgever;
let poort: Poort;

/** Writes uitgevers.json as an operator does, and opens a gateway on it. */
function open(partnersVanRegio: readonly string[], issuers: readonly Proefuitgever[]): Promise<Poort> {
  return openPoort(wereld, {
    gegevensmap,
    uitgevers: (basis) => {
      const clientId = `buurtgraaf-${new URL(basis).port}`;
      const lijst = [
        {
          issuer: actium.issuer,
          partners: ['actium'],
          clientId,
          algoritme: 'RS256',
          claims: {
            partner: { vast: 'actium' },
            rollen: ['org', 'groepen'],
            wijken: 'wijk',
            gemeente: { vast: 'GM0106' },
          },
          rolnamen: { 'bg-verhuur': 'corporatie/verhuurmedewerker', 'bg-beheer': 'corporatie/databeheerder' },
        },
        { issuer: regio.issuer, naam: 'Regio Inlog', partners: partnersVanRegio, clientId },
      ];
      writeFileSync(uitgeversbestand(gegevensmap), JSON.stringify(lijst));
      actium.kent(basis);
      regio.kent(basis);
      return leesUitgevers(
        gegevensmap,
        issuers.map(({ issuer }) => issuer),
      );
    },
  });
}

beforeAll(async () => {
  wereld = await Wereld.start();
  actium = await Proefuitgever.start({ algoritme: 'RS256', accounts: actiumAccounts });
  regio = await Proefuitgever.start({ algoritme: 'PS256', accounts: regioAccounts });
  poort = await open(['gemeente-assen', 'politie'], [actium, regio]);
});
afterEach(async () => {
  await actium.wordt('gewoon');
  await regio.wordt('gewoon');
});
afterAll(async () => {
  await poort?.stop();
  await actium?.stop();
  await regio?.stop();
  await wereld?.stop();
  rmSync(gegevensmap, { recursive: true, force: true });
});

const vraagIk = { query: '{ ik { gebruiker naam rol partner { id } } }' };

interface Uitkomst {
  status: number;
  ik?: { gebruiker: string; naam: string | null; rol: string; partner: { id: string } };
  code?: string;
}

async function lees(antwoord: Response): Promise<Uitkomst> {
  const { data, errors } = (await antwoord.json()) as {
    data?: { ik: Uitkomst['ik'] };
    errors?: { extensions: { code: string } }[];
  };
  return {
    status: antwoord.status,
    ...(data ? { ik: data.ik } : {}),
    ...(errors ? { code: errors[0]?.extensions.code } : {}),
  };
}

const metToken = async (token: string, bij = poort): Promise<Uitkomst> => lees(await bij.post(token, vraagIk));
const geweigerd = { status: 401, code: 'NIET_INGELOGD' };

/** Who a browser is for this gateway. */
const wie = async (bezoeker: Bezoeker, basis = poort.basis): Promise<Uitkomst> =>
  lees(
    await bezoeker.vraag(`${basis}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(vraagIk),
    }),
  );

const inloggenBij = (uitgever: Proefuitgever, terug = '/livez'): string =>
  `/aanmelden?${new URLSearchParams({ uitgever: uitgever.issuer, terug }).toString()}`;

/** Through the page of the organisation, back to the gateway. */
async function logIn(uitgever: Proefuitgever, account: string): Promise<{ bezoeker: Bezoeker; antwoord: Response }> {
  const bezoeker = new Bezoeker(poort.basis);
  await bezoeker.ga(inloggenBij(uitgever));
  return { bezoeker, antwoord: await uitgever.meldAan(bezoeker, account) };
}

describe('tokens van partnersystemen', () => {
  test('elke inlogdienst spreekt voor haar partner, in haar eigen woorden', async () => {
    expect(await metToken(await actium.token('sanne'))).toEqual({
      status: 200,
      ik: {
        gebruiker: `${actium.issuer}#sanne`,
        naam: null,
        rol: 'corporatie/verhuurmedewerker',
        partner: { id: 'actium' },
      },
    });
    expect(await metToken(await regio.token('agent'))).toMatchObject({
      ik: { rol: 'politie/wijkagent', partner: { id: 'politie' } },
    });
  });

  test('een partner buiten de binding, een rol van een andere soort, een wijk van een andere gemeente: 401', async () => {
    for (const account of ['vreemde', 'verkleed', 'elders']) {
      expect(await metToken(await regio.token(account))).toEqual(geweigerd);
    }
    expect(await metToken(await actium.token('zonder-rol'))).toEqual(geweigerd);
  });

  test('een token telt alleen met de sleutel van de inlogdienst die erin staat', async () => {
    const claims = { sub: 'agent', ...regioAccounts.agent };
    expect(await metToken(await regio.eigenToken(claims))).toMatchObject({ status: 200 });
    const vervalst = await actium.eigenToken({ ...claims, iss: regio.issuer }, { alg: 'PS256' });
    expect(await metToken(vervalst)).toEqual(geweigerd);
    expect(await metToken(await regio.eigenToken({ ...claims, iss: 'https://elders.example' }))).toEqual(geweigerd);
    expect(await metToken(await regio.eigenToken({ ...claims, aud: 'iets-anders' }))).toEqual(geweigerd);
    expect(await metToken(await regio.eigenToken(claims, { typ: 'JWT' }))).toEqual(geweigerd);
  });

  test('hetzelfde account bij twee inlogdiensten is twee gebruikers', async () => {
    const bij = async (uitgever: Proefuitgever) => (await metToken(await uitgever.token('sanne'))).ik?.gebruiker;
    expect([await bij(actium), await bij(regio)]).toEqual([`${actium.issuer}#sanne`, `${regio.issuer}#sanne`]);
  });

  test('de demo bestaat niet: haar inlogdienst niet, haar accounts niet, haar tokens niet', async () => {
    expect((await fetch(`${poort.basis}/oidc/.well-known/openid-configuration`)).status).toBe(404);
    expect((await fetch(`${poort.basis}/oidc/token`, { method: 'POST' })).status).toBe(404);
    expect(await (await fetch(`${poort.basis}/aanmelden/soort.json`)).json()).toEqual({ demo: false });
    leesSleutel(gegevensmap, 'uitgever');
    const opties = { host: '127.0.0.1', poort: Number(new URL(poort.basis).port), gegevensmap };
    const token = await demoToken(demoClaims('actium', ['corporatie/verhuurmedewerker']), opties);
    expect(await metToken(token)).toEqual(geweigerd);
  });
});

describe('inloggen met een browser', () => {
  test('kiest eerst de organisatie, zonder JavaScript', async () => {
    const bezoeker = new Bezoeker(poort.basis);
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
    expect(bezoeker.spoor.at(-1)).toContain(`${regio.issuer}/interactie/`);
    await regio.meldAan(bezoeker, 'agent');
    expect(bezoeker.spoor.at(-1)).toBe(`${poort.basis}/livez`);
    expect((await wie(bezoeker)).ik).toEqual({
      gebruiker: `${regio.issuer}#agent`,
      naam: 'agent (proef)',
      rol: 'politie/wijkagent',
      partner: { id: 'politie' },
    });
  });

  test('een inlogdienst die niet is ingesteld, is geen keuze', async () => {
    const antwoord = await new Bezoeker(poort.basis).vraag('/aanmelden?uitgever=https%3A%2F%2Fkwaad.example');
    expect(antwoord.status).toBe(200);
    expect(await antwoord.text()).toContain('Kies uw organisatie');
  });

  test('een partner buiten de binding: een duidelijke pagina en geen sessie', async () => {
    const { bezoeker, antwoord } = await logIn(regio, 'vreemde');
    expect(antwoord.status).toBe(403);
    expect(await antwoord.text()).toContain('geen rol in Buurtgraaf');
    expect(await wie(bezoeker)).toEqual(geweigerd);
  });

  test('het antwoord van een andere inlogdienst dan de gevraagde telt niet, en een poging telt één keer', async () => {
    const bezoeker = new Bezoeker(poort.basis);
    await bezoeker.ga(inloggenBij(actium));
    const state = new URL(bezoeker.spoor.find((adres) => adres.includes('/auth?')) ?? '').searchParams.get('state');
    const verkeerd = `/aanmelden/terug?${new URLSearchParams({ code: 'x', state: state ?? '', iss: regio.issuer }).toString()}`;
    expect((await bezoeker.vraag(verkeerd)).status).toBe(400);
    await actium.meldAan(bezoeker, 'sanne');
    expect(await wie(bezoeker)).toEqual(geweigerd);
  });

  test('een binding die vervalt, beëindigt de sessies die erop rusten, bij elk verzoek', async () => {
    const { bezoeker: agent } = await logIn(regio, 'agent');
    const { bezoeker: sanne } = await logIn(actium, 'sanne');
    const zonderPolitie = await open(['gemeente-assen'], [actium, regio]);
    const zonderActium = await open(['gemeente-assen', 'politie'], [regio]);
    try {
      const status = async (bezoeker: Bezoeker) =>
        Promise.all([poort, zonderPolitie, zonderActium].map(async ({ basis }) => (await wie(bezoeker, basis)).status));
      expect(await status(agent)).toEqual([200, 401, 200]);
      expect(await status(sanne)).toEqual([200, 200, 401]);
      // With one issuer left there is nothing to choose.
      await new Bezoeker(zonderActium.basis).ga('/aanmelden');
    } finally {
      await zonderPolitie.stop();
      await zonderActium.stop();
    }
  });

  test('uitloggen gaat door naar de eigen inlogdienst, en die vraagt daarna weer wie het is', async () => {
    const { bezoeker } = await logIn(actium, 'sanne');
    const html = await (await bezoeker.verstuur('/afmelden', {})).text();
    const door = /http-equiv="refresh" content="0; url=([^"]+)"/.exec(html)?.[1]?.replaceAll('&amp;', '&') ?? '';
    expect(door).toContain(`${actium.issuer}/session/end?`);
    expect(await wie(bezoeker)).toEqual(geweigerd);
    expect((await bezoeker.ga(door)).status).toBe(200);
  });
});
