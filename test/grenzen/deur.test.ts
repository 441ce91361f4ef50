import { createHash } from 'node:crypto';
import vastgelegd from '../../web/src/gql/persisted-documents.json';
import { Bezoeker } from '../support/bezoeker';
import { openPoort, type Poort } from '../support/poort';
import { Wereld } from '../support/wereld';

/** What a page of another site, or a caller with odd habits, gets at the door. */
describe('de deur', () => {
  let wereld: Wereld;
  let poort: Poort;
  let token: string;
  const vreemd = 'https://elders.example';

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
  const vraag = (pad: string, init: RequestInit = {}) =>
    fetch(`${poort.basis}${pad}`, { ...init, headers: { authorization: `Bearer ${token}`, ...init.headers } });

  describe('CORS is dicht', () => {
    test.each(['/graphql', '/', '/aanmelden', '/oidc/token', '/oidc/jwks', '/assets/x.js'])(
      'een vraag vooraf op %s wordt geweigerd',
      async (pad) => {
        const antwoord = await fetch(poort.basis + pad, {
          method: 'OPTIONS',
          headers: {
            origin: vreemd,
            'access-control-request-method': 'POST',
            'access-control-request-headers': 'content-type,authorization',
          },
        });
        expect(antwoord.status).toBe(405);
        expect([...antwoord.headers.keys()].filter((kop) => kop.startsWith('access-control'))).toEqual([]);
      },
    );

    test.each(['/livez', '/aanmelden/soort.json', '/oidc/jwks', '/oidc/.well-known/openid-configuration'])(
      'het antwoord op %s mag een andere site niet lezen',
      async (pad) => {
        const antwoord = await fetch(poort.basis + pad, { headers: { origin: vreemd } });
        expect(antwoord.status).toBe(200);
        expect([...antwoord.headers.keys()].filter((kop) => kop.startsWith('access-control'))).toEqual([]);
      },
    );

    test('ook een antwoord van de graaf niet', async () => {
      const antwoord = await poort.post(token, { query: '{ ik { rol } }' }, { origin: vreemd });
      expect([...antwoord.headers.keys()].filter((kop) => kop.startsWith('access-control'))).toEqual([]);
    });
  });

  describe('een pagina van een andere site kan niets vragen', () => {
    test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
      'een POST als %s: 415',
      async (soort) => {
        const antwoord = await poort.post(token, '{"query":"{ ik { rol } }"}', { 'content-type': soort });
        expect(await lees(antwoord)).toMatchObject({
          status: 415,
          errors: [{ extensions: { code: 'ONGELDIGE_INVOER' } }],
        });
      },
    );

    test.each(['cross-site', 'same-site'])('de browser zegt zelf dat hij van elders komt (%s): 403', async (site) => {
      const antwoord = await poort.post(token, { query: '{ ik { rol } }' }, { 'sec-fetch-site': site });
      expect(await lees(antwoord)).toMatchObject({ status: 403, errors: [{ extensions: { code: 'GEEN_TOEGANG' } }] });
    });

    test('een GET zonder eigen header, zoals een afbeelding of een link die doet: 400', async () => {
      const [kenmerk] = Object.keys(vastgelegd);
      expect(await lees(await vraag(`/graphql?documentId=${kenmerk}`))).toMatchObject({ status: 400 });
    });
  });

  describe('veiligheidskoppen', () => {
    test.each(['/', '/graphql', '/livez', '/bestaat-niet', '/assets/bestaat-niet.js'])('op %s', async (pad) => {
      const { headers } = await fetch(poort.basis + pad, { headers: { accept: 'text/html, application/json' } });
      const beleid = headers.get('content-security-policy') ?? '';
      expect(beleid).not.toMatch(/unsafe-inline|unsafe-eval|\*/);
      for (const regel of [
        "default-src 'none'",
        "script-src 'self'",
        "frame-ancestors 'none'",
        "base-uri 'none'",
        "object-src 'none'",
        "form-action 'self'",
      ]) {
        expect(beleid.split(/;\s*/)).toContain(regel);
      }
      expect(Object.fromEntries(headers)).toMatchObject({
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'referrer-policy': 'same-origin',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
        'permissions-policy': expect.stringContaining('geolocation=()') as unknown,
      });
      expect(headers.get('x-powered-by')).toBeNull();
      // Over plain http a promise of TLS would be a lie.
      expect(headers.get('strict-transport-security')).toBeNull();
    });
  });

  describe('vastgelegde vragen', () => {
    const [kenmerk = '', tekst] = Object.entries(vastgelegd).find(([, een]) => een.startsWith('query Ik ')) ?? [];
    const alsApollo = (hash: string) => ({ persistedQuery: { version: 1, sha256Hash: hash.replace('sha256:', '') } });
    const get = (parameters: Record<string, string>, koppen = {}) =>
      vraag(`/graphql?${String(new URLSearchParams(parameters))}`, {
        headers: { 'apollo-require-preflight': 'true', ...koppen },
      });

    test('het kenmerk is de SHA-256 van de tekst', () => {
      expect(kenmerk).toBe(
        `sha256:${createHash('sha256')
          .update(tekst ?? '')
          .digest('hex')}`,
      );
    });

    test('met POST en met GET, als documentId en zoals Apollo het stuurt: hetzelfde antwoord', async () => {
      const antwoorden = await Promise.all([
        poort.post(token, { query: tekst }),
        poort.post(token, { documentId: kenmerk }),
        poort.post(token, { operationName: 'Ik', variables: {}, extensions: alsApollo(kenmerk) }),
        get({ documentId: kenmerk }),
        get({ extensions: JSON.stringify(alsApollo(kenmerk)), variables: '{}', operationName: 'Ik' }),
      ]);
      const gelezen = await Promise.all(antwoorden.map(lees));
      expect(gelezen[0]).toMatchObject({ status: 200, data: { ik: { partner: { id: 'actium' } } } });
      for (const antwoord of gelezen) expect(antwoord).toEqual(gelezen[0]);
      expect(antwoorden.map(({ headers }) => headers.get('cache-control'))).toEqual(antwoorden.map(() => 'no-store'));
    });

    test('een onbekend kenmerk: 404 met wat te doen; niemand kan er een bij leggen', async () => {
      const eigen = '{ partners { id } }';
      const hash = createHash('sha256').update(eigen).digest('hex');
      expect((await poort.post(token, { query: eigen, extensions: alsApollo(hash) })).status).toBe(200);
      expect(await lees(await poort.post(token, { extensions: alsApollo(hash) }))).toMatchObject({
        status: 404,
        errors: [
          { message: expect.stringContaining('Vernieuw de pagina') as unknown, extensions: { code: 'NIET_GEVONDEN' } },
        ],
      });
    });

    test('een vrije vraag gaat niet met GET', async () => {
      expect(await lees(await get({ query: '{ ik { rol } }' }))).toMatchObject({
        status: 400,
        errors: [{ message: expect.stringContaining('Stuur deze met POST') as unknown }],
      });
    });

    test('een wijziging gaat niet met GET, ook niet als zij is vastgelegd', async () => {
      const [mutatie = ''] =
        Object.entries(vastgelegd).find(([, een]) => /^mutation \w+\(\$id: ID!\) /.test(een)) ?? [];
      const antwoord = await get({ documentId: mutatie, variables: '{"id":"x"}' });
      expect([antwoord.status, antwoord.headers.get('allow')]).toEqual([405, 'GET, POST']);
    });

    test('wie is ingelogd in de browser vraagt hetzelfde met zijn sessie', async () => {
      const bezoeker = new Bezoeker(poort.basis);
      const pagina = await (await bezoeker.ga('/aanmelden')).text();
      const [, account = ''] = /name="account" value="(actium\/verhuurmedewerker)"/.exec(pagina) ?? [];
      await bezoeker.verstuur(bezoeker.spoor.at(-1) ?? '', { account });
      const antwoord = await bezoeker.vraag(`/graphql?documentId=${kenmerk}`, {
        headers: { 'apollo-require-preflight': 'true', 'sec-fetch-site': 'same-origin' },
      });
      expect(await lees(antwoord)).toMatchObject({
        status: 200,
        data: { ik: { rol: 'corporatie/verhuurmedewerker' } },
      });
    });
  });
});
