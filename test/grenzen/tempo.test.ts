import { Bezoeker } from '../support/bezoeker';
import { openPoort, type Poort } from '../support/poort';
import { Wereld } from '../support/wereld';

const AANTAL = 40;

describe('het tempo per klant', () => {
  let wereld: Wereld;
  let poort: Poort;

  beforeAll(async () => {
    wereld = await Wereld.start();
    poort = await openPoort(wereld, { verzoekenPerMinuut: AANTAL });
  });
  afterAll(async () => {
    await poort.stop();
    await wereld.stop();
  });

  const vraag = { query: '{ ik { rol } }' };
  const rest = (antwoord: Response): number => Number(/;\s*r=(\d+)/.exec(antwoord.headers.get('ratelimit') ?? '')?.[1]);

  test('elk antwoord noemt de regel en wat er over is (draft-ietf-httpapi-ratelimit-headers)', async () => {
    const token = await poort.token('woonservice', 'corporatie/bestuurder');
    const eerste = await poort.post(token, vraag);
    const tweede = await poort.post(token, vraag);
    expect(eerste.headers.get('ratelimit-policy')).toMatch(new RegExp(`^"vragen"; q=${AANTAL}; w=60`));
    expect(eerste.headers.get('ratelimit')).toMatch(/^"vragen"; r=\d+; t=\d+$/);
    expect(rest(tweede)).toBe(rest(eerste) - 1);
  });

  test('wie te veel vraagt krijgt 429 met TE_VEEL_VERZOEKEN en Retry-After; een andere klant merkt er niets van', async () => {
    const gretig = await poort.token('actium', 'corporatie/verhuurmedewerker');
    const ander = await poort.token('actium', 'corporatie/bestuurder');
    let antwoord = await poort.post(gretig, vraag);
    for (let i = 1; i <= AANTAL && antwoord.status === 200; i++) antwoord = await poort.post(gretig, vraag);
    expect(antwoord.status).toBe(429);
    const wacht = Number(antwoord.headers.get('retry-after'));
    expect(wacht).toBeGreaterThan(0);
    expect(wacht).toBeLessThanOrEqual(60);
    expect(await antwoord.json()).toEqual({
      errors: [
        {
          message: expect.stringContaining(`hoogstens ${AANTAL} per minuut`) as unknown,
          extensions: { code: 'TE_VEEL_VERZOEKEN' },
        },
      ],
    });
    expect((await poort.post(ander, vraag)).status).toBe(200);
  });

  test('de klant is het systeem van de partner, niet zijn token: een nieuw token begint niet opnieuw', async () => {
    const [een, twee] = await Promise.all([
      poort.token('woonservice', 'corporatie/verhuurmedewerker'),
      poort.token('woonservice', 'corporatie/verhuurmedewerker'),
    ]);
    expect(een).not.toBe(twee);
    const eerste = await poort.post(een, vraag);
    expect(rest(await poort.post(twee, vraag))).toBe(rest(eerste) - 1);
  });

  test('in de browser is de klant de gebruiker, in hoeveel browsers ook', async () => {
    const logIn = async (): Promise<Bezoeker> => {
      const bezoeker = new Bezoeker(poort.basis);
      await bezoeker.ga('/aanmelden?terug=/livez');
      await bezoeker.verstuur(bezoeker.spoor.at(-1) ?? '', { account: 'actium/databeheerder' });
      return bezoeker;
    };
    const stel = async (bezoeker: Bezoeker): Promise<number> => {
      const antwoord = await bezoeker.vraag('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' },
        body: JSON.stringify(vraag),
      });
      expect(antwoord.status).toBe(200);
      return rest(antwoord);
    };
    const [een, twee] = [await logIn(), await logIn()];
    const eerste = await stel(een);
    expect(await stel(twee)).toBe(eerste - 1);
  });

  test('inloggen telt per adres: na 300 stappen in een minuut 429', async () => {
    const stap = () => fetch(`${poort.basis}/aanmelden/terug?state=geraden`, { redirect: 'manual' });
    let antwoord = await stap();
    expect(antwoord.headers.get('ratelimit-policy')).toContain('"aanmelden"; q=300; w=60');
    for (let i = 1; i <= 300 && antwoord.status === 400; i++) {
      await antwoord.arrayBuffer();
      antwoord = await stap();
    }
    expect([antwoord.status, antwoord.headers.has('retry-after')]).toEqual([429, true]);
    // Another address, as the proxy on this machine names it, is another counter.
    const elders = await fetch(`${poort.basis}/aanmelden/terug`, { headers: { 'x-forwarded-for': '203.0.113.9' } });
    expect(elders.status).toBe(400);
    // The issuer's public keys are no step.
    expect((await fetch(`${poort.basis}/oidc/jwks`)).status).toBe(200);
  });

  test('raden naar een token telt per adres; wie een geldig token heeft, telt daar niet', async () => {
    const raad = () => poort.post('a.b.c', vraag);
    let antwoord = await raad();
    for (let i = 1; i <= 300 && antwoord.status === 401; i++) {
      await antwoord.arrayBuffer();
      antwoord = await raad();
    }
    expect([antwoord.status, antwoord.headers.has('retry-after')]).toEqual([429, true]);
  });
});
