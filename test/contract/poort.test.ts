import { demoClaims } from '../../gateway/identiteit/demo-accounts';
import { openPoort, type Poort } from '../support/poort';
import { Wereld } from '../support/wereld';

/** The edge over real HTTP: who asks, in which rol, for which doel, and what an error tells. */
describe('de poort', () => {
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

  const lees = async (antwoord: Response) => ({
    status: antwoord.status,
    ...((await antwoord.json()) as { data?: unknown; errors?: { message: string; extensions: { code: string } }[] }),
  });

  test('zonder inloggen: 401 met NIET_INGELOGD en niets anders', async () => {
    const { status, data, errors } = await lees(await poort.post(null, { query: '{ partners { id } }' }));
    expect({ status, data, codes: errors?.map((f) => f.extensions.code) }).toEqual({
      status: 401,
      data: undefined,
      codes: ['NIET_INGELOGD'],
    });
  });

  test('met een token: de partners', async () => {
    const { status, data } = await lees(await poort.post(token, { query: '{ partners { id } }' }));
    expect(status).toBe(200);
    expect(data).toMatchObject({ partners: expect.arrayContaining([{ id: 'actium' }]) as unknown });
  });

  test('een doel dat niet bestaat: ONGELDIGE_INVOER die de eigen doelen noemt', async () => {
    const { status, errors } = await lees(
      await poort.post(token, { query: '{ partners { id } }' }, { Verwerkingsdoel: 'SNUFFELEN' }),
    );
    expect(status).toBe(400);
    expect(errors?.[0]?.extensions.code).toBe('ONGELDIGE_INVOER');
    expect(errors?.[0]?.message).toContain('WOONRUIMTEVERDELING');
  });

  test('een doel dat bestaat maar niet is toegekend: openbare gegevens met GEEN_TOEGANG', async () => {
    const { data, errors } = await lees(
      await poort.post(token, { query: '{ partners { id } }' }, { Verwerkingsdoel: 'TOEZICHT' }),
    );
    expect(data).toMatchObject({ partners: expect.arrayContaining([{ id: 'mevm' }]) as unknown });
    expect(errors?.map((f) => f.extensions.code)).toEqual(['GEEN_TOEGANG']);
  });

  test('een rol die niet de uwe is: geweigerd', async () => {
    const { status, errors } = await lees(
      await poort.post(token, { query: '{ partners { id } }' }, { Rol: 'corporatie/bestuurder' }),
    );
    expect({ status, code: errors?.[0]?.extensions.code }).toEqual({ status: 400, code: 'ONGELDIGE_INVOER' });
  });

  test('eigen identiteitskoppen van de klant betekenen niets', async () => {
    const koppen = {
      'x-partner': 'platform',
      'x-rol': 'platform/functionaris-gegevensbescherming',
      'x-doel': 'TOEZICHT',
    };
    const { data } = await lees(await poort.post(token, { query: '{ ik { partner { id } rol } }' }, koppen));
    expect(data).toEqual({ ik: { partner: { id: 'actium' }, rol: 'corporatie/verhuurmedewerker' } });
  });

  test.each([
    ['geen JSON', '{"query": '],
    ['onbekend veld', { query: '{ partners { geheim } }' }],
    ['geen query', { query: '' }],
    ['lijst van verzoeken', [{ query: '{ partners { id } }' }]],
  ])('onleesbare vraag (%s): ONGELDIGE_INVOER zonder iets van binnen', async (_naam, lijf) => {
    const antwoord = await poort.post(token, lijf, { accept: 'application/graphql-response+json' });
    const tekst = await antwoord.text();
    expect(antwoord.status).toBe(400);
    expect(tekst).toContain('ONGELDIGE_INVOER');
    expect(tekst).not.toMatch(/node_modules|Did you mean|stacktrace|\bat \w+ \(/);
  });

  test('een formulier van een andere site kan niets vragen', async () => {
    const antwoord = await fetch(`${poort.basis}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'text/plain', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query: '{ partners { id } }' }),
    });
    expect(antwoord.status).toBe(415);
  });

  test('antwoorden worden nergens bewaard', async () => {
    const antwoord = await poort.post(token, { query: '{ partners { id } }' });
    expect(antwoord.headers.get('cache-control')).toBe('no-store');
  });

  test('een demo-token heeft alle demo-wijken', () => {
    expect(demoClaims('politie', ['politie/wijkagent']).wijken).toHaveLength(10);
  });
});
