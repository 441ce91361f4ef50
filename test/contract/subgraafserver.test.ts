import { once } from 'node:events';
import { request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Ondertekenaar } from '../../subgraphs/kern/identiteit';
import { maakSubgraafserver } from '../../subgraphs/kern/subgraafserver';
import type { Uitvoering } from '../../subgraphs/kern/uitvoering';
import { identiteit, Wereld } from '../support/wereld';

/** A subgraph as its own server: whoever reaches its port without the gateway's token gets nothing. */
describe('een subgraaf over HTTP', () => {
  let wereld: Wereld;
  let server: Server;
  let basis: string;
  let token: string;
  let kapot = false;
  const beller = { partner: 'actium', rol: 'corporatie/verhuurmedewerker' };

  beforeAll(async () => {
    wereld = await Wereld.start();
    const db = wereld.delen.databases.get('samenwerking');
    server = maakSubgraafserver(
      wereld.delen.uitvoeringen.get('samenwerking') as Uitvoering,
      wereld.delen.ondertekenaar.publiek,
      { gereed: async () => db?.alsWerker((m) => m.query(kapot ? 'select 1 from bestaat_niet' : 'select 1')) },
    );
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    basis = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    token = wereld.delen.ondertekenaar.onderteken(identiteit(beller));
  });
  afterAll(async () => {
    server.close();
    await wereld.stop();
  });

  const post = (lijf: unknown, koppen: Record<string, string> = { authorization: `Bearer ${token}` }) =>
    fetch(`${basis}/graphql`, { method: 'POST', headers: koppen, body: JSON.stringify(lijf) });
  const code = async (antwoord: Response) =>
    ((await antwoord.json()) as { errors: { extensions: { code: string } }[] }).errors[0]?.extensions.code;

  test('met het token van de poort: het antwoord van de graaf', async () => {
    const antwoord = await post({ query: '{ partners { id } }' });
    expect(antwoord.status).toBe(200);
    expect(antwoord.headers.get('content-type')).toMatch('application/json');
    expect(await antwoord.json()).toEqual({
      data: { partners: expect.arrayContaining([{ id: 'actium' }]) as unknown },
    });
  });

  test('variabelen en de naam van de operatie gaan mee', async () => {
    const query = `query A { partners { id } }
      query B($r: [_Any!]!) { _entities(representations: $r) { ... on Partner { naam } } }`;
    const antwoord = await post({
      query,
      operationName: 'B',
      variables: { r: [{ __typename: 'Partner', id: 'mevm' }] },
    });
    expect(await antwoord.json()).toMatchObject({ data: { _entities: [{ naam: expect.any(String) as unknown }] } });
  });

  describe.each([
    ['een gewone vraag', '{ partners { id } }'],
    ['_service', '{ _service { sdl } }'],
    ['_entities', '{ _entities(representations: [{ __typename: "Partner", id: "actium" }]) { __typename } }'],
  ])('%s', (_naam, query) => {
    test.each<[string, () => Record<string, string>]>([
      ['zonder token', () => ({})],
      ['met een token van een andere sleutel', () => ({ authorization: bearer(new Ondertekenaar()) })],
      ['met een verlopen token', () => ({ authorization: bearer(wereld.delen.ondertekenaar, Date.now() - 61_000) })],
      ['met eigen identiteitskoppen', () => ({ 'x-partner': 'actium', 'x-rol': beller.rol, 'x-identiteit': token })],
    ])('%s: 401 en niets anders', async (_hoe, koppen) => {
      const antwoord = await post({ query }, koppen());
      expect(antwoord.status).toBe(401);
      expect(await code(antwoord)).toBe('NIET_INGELOGD');
    });
    const bearer = (wie: Ondertekenaar, nu?: number) => `Bearer ${wie.onderteken(identiteit(beller), nu)}`;
  });

  test.each([
    ['geen object', '"tekst"', 400],
    ['geen JSON', '{"query": ', 400],
    ['geen query', '{"variables": {}}', 400],
    ['variabelen als lijst', '{"query": "{ partners { id } }", "variables": [1]}', 400],
    ['meer dan 4 MB', JSON.stringify({ query: 'x'.repeat(4 * 1024 * 1024) }), 413],
  ])('%s: geweigerd met ONGELDIGE_INVOER', async (_naam, body, status) => {
    const antwoord = await fetch(`${basis}/graphql`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}` },
      body,
    });
    expect({ status: antwoord.status, code: await code(antwoord) }).toEqual({ status, code: 'ONGELDIGE_INVOER' });
  });

  test('wie geen token heeft, hoeft niet te zeggen wat hij wil: het lijf wordt niet afgewacht', async () => {
    const vraag = request(`${basis}/graphql`, { method: 'POST', headers: { 'transfer-encoding': 'chunked' } });
    vraag.on('error', () => undefined);
    vraag.write('{"query":');
    const [antwoord] = (await once(vraag, 'response')) as [{ statusCode: number }];
    vraag.destroy();
    expect(antwoord.statusCode).toBe(401);
  });

  test('alleen POST, alleen /graphql', async () => {
    const koppen = { authorization: `Bearer ${token}` };
    const get = await fetch(`${basis}/graphql`, { headers: koppen });
    expect([get.status, get.headers.get('allow')]).toEqual([405, 'POST']);
    expect((await fetch(`${basis}/`, { headers: koppen })).status).toBe(404);
  });

  test('/livez zegt dat hij leeft, /readyz of hij zijn database bereikt, zonder iets van binnen', async () => {
    expect((await fetch(`${basis}/livez`)).status).toBe(200);
    expect((await fetch(`${basis}/readyz`)).status).toBe(200);
    kapot = true;
    try {
      const antwoord = await fetch(`${basis}/readyz`);
      const tekst = await antwoord.text();
      expect(antwoord.status).toBe(503);
      expect(tekst).toContain('NIET_BESCHIKBAAR');
      expect(tekst).not.toContain('bestaat_niet');
      expect((await fetch(`${basis}/livez`)).status).toBe(200);
    } finally {
      kapot = false;
    }
  });
});
