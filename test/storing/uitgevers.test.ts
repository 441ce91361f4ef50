import { setTimeout as wacht } from 'node:timers/promises';
import { decodeProtectedHeader } from 'jose';
import { geweigerd, Inlogwereld } from '../support/inlogwereld';

/** An identity provider goes away, comes back, or changes its keys, while the product runs. */
let wereld: Inlogwereld;

beforeAll(async () => {
  wereld = await Inlogwereld.start();
});
afterEach(async () => {
  if (wereld.regio.staat === 'gewoon') return;
  await wereld.regio.wordt('gewoon');
  // A failure is remembered for a second.
  await wacht(1_050);
});
afterAll(() => wereld?.stop());

/** Until it works again: no restart, nobody who repairs anything. */
async function totLukt(poging: () => Promise<boolean>): Promise<void> {
  while (!(await poging())) await wacht(100);
}

/** What happens when the clock by which we keep keys is so much further; the token itself stays as young as it is. */
async function minutenLater<T>(minuten: number, werk: () => Promise<T>): Promise<T> {
  const later = Date.now() + minuten * 60_000;
  const nu = jest.spyOn(Date, 'now').mockImplementation(() => later);
  return werk().finally(() => nu.mockRestore());
}

describe('een inlogdienst is weg', () => {
  test('bij de start: de gateway start, anderen loggen in, en zij ook zodra zij terug is', async () => {
    await wereld.regio.wordt('weg');
    const vers = await wereld.open();
    try {
      expect((await wereld.logIn(wereld.actium, 'sanne', vers)).antwoord.status).toBe(200);
      const { antwoord } = await wereld.naar(wereld.regio, vers);
      expect(antwoord.status).toBe(503);
      expect(antwoord.headers.get('retry-after')).toBe('60');
      const html = await antwoord.text();
      expect(html).toContain('De inlogdienst van Regio Inlog is nu niet bereikbaar.');
      expect(html).toContain('Wie al is ingelogd, werkt gewoon door.');
      expect(html).not.toMatch(/127\.0\.0\.1:\d+\/\.well-known|ECONNREFUSED|fetch failed/);
      // Its keys were never seen: that is no fault of the token.
      const token = await wereld.regio.eigenToken({ sub: 'agent' });
      expect(await wereld.metToken(token, vers)).toEqual({ status: 503, code: 'NIET_BESCHIKBAAR' });

      await wereld.regio.wordt('gewoon');
      await totLukt(async () => (await wereld.logIn(wereld.regio, 'agent', vers)).antwoord.status === 200);
      expect(await wereld.metToken(await wereld.regio.token('agent'), vers)).toMatchObject({ status: 200 });
    } finally {
      await vers.stop();
    }
  });

  test.each(['weg', 'stuk', 'stil'] as const)(
    'later (%s): sessies en tokens gaan door, een nieuwe login krijgt de pagina',
    async (stand) => {
      const { bezoeker } = await wereld.logIn(wereld.regio, 'agent');
      const token = await wereld.regio.token('agent');
      expect(await wereld.metToken(token)).toMatchObject({ status: 200 });
      // What answered just now is taken to be there for two seconds.
      await wacht(2_050);
      await wereld.regio.wordt(stand);
      expect((await wereld.naar(wereld.regio)).antwoord.status).toBe(503);
      expect(await wereld.wie(bezoeker)).toMatchObject({ status: 200 });
      expect(await wereld.metToken(token)).toMatchObject({ status: 200 });
      expect((await wereld.logIn(wereld.actium, 'sanne')).antwoord.status).toBe(200);
      await wereld.regio.wordt('gewoon');
      await totLukt(async () => (await wereld.logIn(wereld.regio, 'agent')).antwoord.status === 200);
    },
  );

  test('halverwege een login: dezelfde pagina, en de weg terug werkt als zij terug is', async () => {
    const { bezoeker } = await wereld.naar(wereld.regio);
    let antwoord = await bezoeker.vraag(bezoeker.spoor.at(-1) ?? '', {
      method: 'POST',
      body: new URLSearchParams({ account: 'agent' }),
    });
    while (!antwoord.headers.get('location')?.startsWith(wereld.poort.basis)) {
      antwoord = await bezoeker.vraag(new URL(antwoord.headers.get('location') ?? '', wereld.regio.issuer).href);
    }
    await wereld.regio.wordt('weg');
    const pagina = await bezoeker.ga(antwoord.headers.get('location') ?? '');
    expect(pagina.status).toBe(503);
    const html = await pagina.text();
    expect(html).toContain('De inlogdienst van Regio Inlog is nu niet bereikbaar.');
    expect(await wereld.wie(bezoeker)).toEqual(geweigerd);

    await wereld.regio.wordt('gewoon');
    await bezoeker.ga(/<a href="(\/aanmelden[^"]+)"/.exec(html)?.[1]?.replaceAll('&amp;', '&') ?? '');
    expect(bezoeker.spoor.at(-1)).toBe(`${wereld.poort.basis}/livez`);
    expect(await wereld.wie(bezoeker)).toMatchObject({ status: 200 });
  });

  test('een uur lang tellen haar laatste sleutels: langer leeft geen token dat zij gaf', async () => {
    const token = await wereld.regio.token('agent');
    expect(await wereld.metToken(token)).toMatchObject({ status: 200 });
    await wereld.regio.wordt('weg');
    for (const minuten of [5.1, 30, 59]) {
      expect(await minutenLater(minuten, () => wereld.metToken(token))).toMatchObject({ status: 200 });
    }
    const uitkomst = await minutenLater(61, () => wereld.metToken(token));
    expect(uitkomst).toEqual({ status: 503, code: 'NIET_BESCHIKBAAR' });
  });

  test('bij het uitloggen: hier uitgelogd, en gezegd dat het daar niet kon', async () => {
    const { bezoeker } = await wereld.logIn(wereld.regio, 'agent');
    await wacht(2_050);
    await wereld.regio.wordt('weg');
    const antwoord = await bezoeker.verstuur('/afmelden', {});
    expect(antwoord.status).toBe(200);
    expect(await antwoord.text()).toContain('De inlogdienst van Regio Inlog is nu niet bereikbaar');
    expect(await wereld.wie(bezoeker)).toEqual(geweigerd);
  });
});

describe('een inlogdienst wisselt haar sleutels', () => {
  test('onder belasting mislukt geen enkel verzoek, met een oude sleutel zolang die er staat, en met elke nieuwe meteen', async () => {
    const { actium } = wereld;
    const antwoorden: unknown[] = [];
    /** With which an answer came. */
    const sleutels = new Set<string | undefined>();
    let bezig = true;
    /** A partner system: takes a new token every few requests, and goes on with it across a change. */
    const systeem = async (): Promise<void> => {
      while (bezig) {
        const token = await actium.token('sanne');
        for (let keer = 0; keer < 5 && bezig; keer++) {
          antwoorden.push((await wereld.metToken(token)).status);
          sleutels.add(decodeProtectedHeader(token).kid);
        }
      }
    };
    const gebruiker = async (): Promise<void> => {
      while (bezig) antwoorden.push((await wereld.logIn(actium, 'sanne')).antwoord.status);
    };
    const vragenVoor = actium.sleutelvragen;
    const werk = [systeem(), systeem(), systeem(), systeem(), gebruiker()];
    // Faster than anyone would: the next change as soon as the last key was used, within the rest between two looks.
    for (let keer = 1; keer <= 3; keer++) {
      while (sleutels.size < keer) await wacht(10);
      actium.draaiSleutel();
    }
    while (sleutels.size < 4) await wacht(10);
    const totHier = antwoorden.length;
    while (antwoorden.length < totHier + 30) await wacht(10);
    bezig = false;
    await Promise.all(werk);
    expect(antwoorden.filter((status) => status !== 200)).toEqual([]);
    expect(actium.sleutelvragen - vragenVoor).toBeLessThanOrEqual(4);

    // A change without any overlap: the new key counts at once.
    actium.draaiSleutel();
    actium.houSleutels(1);
    expect(await wereld.metToken(await actium.token('sanne'))).toMatchObject({ status: 200 });
  });

  test('een ingetrokken sleutel telt na vijf minuten niet meer', async () => {
    const { actium } = wereld;
    const token = await actium.token('sanne');
    expect(await wereld.metToken(token)).toMatchObject({ status: 200 });
    actium.draaiSleutel();
    actium.houSleutels(1);
    expect(await minutenLater(5.1, () => wereld.metToken(token))).toEqual(geweigerd);
  });

  test('honderd tokens met een verzonnen sleutel kosten de inlogdienst één vraag', async () => {
    const { actium } = wereld;
    await wereld.metToken(await actium.token('sanne'));
    const claims = { sub: 'sanne' };
    const vragenVoor = actium.sleutelvragen;
    const uitkomsten = await Promise.all(
      Array.from({ length: 100 }, async (_, nummer) =>
        wereld.metToken(await actium.eigenToken(claims, { kid: `verzonnen-${nummer}` })),
      ),
    );
    expect(uitkomsten.filter(({ status }) => status !== 401)).toEqual([]);
    expect(actium.sleutelvragen - vragenVoor).toBeLessThanOrEqual(2);
  });
});
