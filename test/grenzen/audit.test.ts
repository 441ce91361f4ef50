import { serverAudits } from 'graphql-http';
import { openPoort, type Poort } from '../support/poort';
import { Wereld } from '../support/wereld';

/** What the specification leaves free and we do not offer: a free document in an address would end up in logs. */
const nietGeboden = ['5A70', 'D6D5', '6A70'];

describe('GraphQL over HTTP, volgens de keuring van graphql-http', () => {
  let wereld: Wereld;
  let poort: Poort;
  let token: string;

  beforeAll(async () => {
    wereld = await Wereld.start();
    poort = await openPoort(wereld);
    token = await poort.token('actium', 'corporatie/verhuurmedewerker');
  });
  afterAll(async () => {
    await poort.stop();
    await wereld.stop();
  });

  const keuringen = serverAudits({
    url: () => `${poort.basis}/graphql`,
    fetchFn: (adres: string, init: RequestInit = {}) =>
      fetch(adres, { ...init, headers: { ...init.headers, authorization: `Bearer ${token}` } }),
  });

  test.each(
    keuringen.filter(({ id }) => !nietGeboden.includes(id)).map((keuring) => [keuring.id, keuring.name, keuring]),
  )('%s %s', async (_id, _naam, keuring) => {
    expect(await keuring.fn()).toMatchObject({ status: 'ok' });
  });

  test('de keuring is volledig: elke MUST en SHOULD is hierboven geproefd', () => {
    const verplicht = keuringen.filter(({ name }) => /^(MUST|SHOULD)/.test(name));
    expect(verplicht.length).toBeGreaterThan(30);
    expect(verplicht.filter(({ id }) => nietGeboden.includes(id))).toEqual([]);
  });

  test.each(nietGeboden)('%s: een vrije vraag met GET wordt geweigerd', async (id) => {
    expect(await keuringen.find((keuring) => keuring.id === id)?.fn()).toMatchObject({ status: 'notice' });
  });

  test('een antwoord dat de klant niet aanneemt: 406', async () => {
    const antwoord = await poort.post(token, { query: '{ __typename }' }, { accept: 'text/html' });
    expect(antwoord.status).toBe(406);
    expect(await antwoord.json()).toMatchObject({ errors: [{ extensions: { code: 'ONGELDIGE_INVOER' } }] });
  });

  test('een andere methode dan GET en POST: 405 met Allow', async () => {
    const antwoord = await fetch(`${poort.basis}/graphql`, {
      method: 'PUT',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: '{}',
    });
    expect([antwoord.status, antwoord.headers.get('allow')]).toEqual([405, 'GET, POST']);
  });
});
