import { resolve } from 'node:path';
import { InstellingenFout, leesInstellingen, omgevingVan, projectmap } from './instellingen';
import { maakPoortsleutel } from './poortsleutel';

function foutenVan(env: Record<string, string>, argv: string[] = []): readonly string[] {
  try {
    leesInstellingen(env, argv);
  } catch (fout) {
    if (fout instanceof InstellingenFout) return fout.fouten;
    throw fout;
  }
  return [];
}

describe('instellingen', () => {
  test('without any variable the demo starts on this machine alone', () => {
    expect(leesInstellingen({})).toEqual({
      poort: 4000,
      host: '127.0.0.1',
      gegevensmap: resolve(projectmap, '.gegevens'),
      schaal: 100,
      logniveau: 'info',
      inactiefMinuten: 30,
      webhookadressen: [],
      verzoekenPerMinuut: 1200,
      uitloopSeconden: 0,
    });
  });

  test('every fault is named at once, one sentence each', () => {
    const fouten = foutenVan({ PORT: '99999', SCHAAL: 'veel', LOGNIVEAU: 'luid', OIDC_ISSUER: 'http://elders.nl' }, [
      '--port=4001',
    ]);
    expect(fouten).toHaveLength(5);
    for (const zin of fouten) expect(zin).toMatch(/^[^\n]+[.?]$/);
    expect(fouten.join('\n')).toContain('PORT moet een heel getal zijn van 1 tot en met 65535; u gaf "99999".');
  });

  test.each(['0', '65536', '4000.5', '-1', '4e3', 'poort'])('PORT %s is refused', (PORT) => {
    expect(foutenVan({ PORT })).toHaveLength(1);
  });

  test.each([
    ['POORT', 'PORT'],
    ['DATABASEURL', 'DATABASE_URL'],
    ['GEGEVENS_MAP', 'GEGEVENSMAP'],
    ['OIDC_ISUER', 'OIDC_ISSUER'],
    ['BUURTGRAAF_PORT', 'PORT'],
    ['schaal', 'SCHAAL'],
  ])('%s is taken for a misspelling of %s', (naam, bedoeld) => {
    expect(foutenVan({ [naam]: '1' })).toEqual([`${naam} is geen instelling van Buurtgraaf; bedoelt u ${bedoeld}?`]);
  });

  test('an unknown BUURTGRAAF_ variable lists what can be set', () => {
    expect(foutenVan({ BUURTGRAAF_KLEUR: 'groen' })[0]).toContain('u kunt kiezen uit PORT, HOST');
  });

  test('variables of the machine itself are left alone', () => {
    const gewoon = [
      'TEST',
      'ROOT',
      'HOME',
      'PWD',
      'OLDPWD',
      'PATH',
      'HOSTNAME',
      'LANG',
      'TERM',
      'USER',
      'SHLVL',
      '_',
      'TZ',
      'CI',
      'PS1',
    ];
    expect(foutenVan(Object.fromEntries(gewoon.map((naam) => [naam, 'x'])))).toEqual([]);
  });

  test('an empty variable counts as absent', () => {
    expect(leesInstellingen({ PORT: '', DATABASE_URL: ' ' }).databaseUrl).toBeUndefined();
  });

  test('NU takes a day, a Dutch time, or a time with its own offset', () => {
    const nu = (NU: string) => leesInstellingen({ NU }).nu?.toISOString();
    expect(nu('2026-03-31')).toBe('2026-03-31T12:00:00.000Z');
    expect(nu('2026-07-01T09:30')).toBe('2026-07-01T07:30:00.000Z');
    expect(nu('2026-01-15T09:30')).toBe('2026-01-15T08:30:00.000Z');
    expect(nu('2026-07-01T09:30:00+00:00')).toBe('2026-07-01T09:30:00.000Z');
  });

  test.each(['2026-02-30', 'gisteren', '31-03-2026', '2026-01-01T25:00'])('NU %s is refused', (NU) => {
    expect(foutenVan({ NU })).toHaveLength(1);
  });

  test('NU is for the demo alone', () => {
    // Whether a database of its own holds a demo shows when it is opened.
    const DATABASE_URL = 'postgresql://iemand:geheim@db:5432/buurtgraaf';
    expect(foutenVan({ NU: '2026-03-31', DATABASE_URL })).toEqual([]);
    expect(foutenVan({ NU: '2026-03-31', OIDC_ISSUER: 'https://login.voorbeeld.nl' })[0]).toContain('OIDC_ISSUER');
  });

  test('the demo accounts never reach the network', () => {
    expect(foutenVan({ HOST: '0.0.0.0' })[0]).toMatch(/^OIDC_ISSUER ontbreekt/);
    expect(foutenVan({ PUBLIEK_ADRES: 'https://buurtgraaf.voorbeeld.nl' })[0]).toMatch(/^OIDC_ISSUER ontbreekt/);
    expect(foutenVan({ PUBLIEK_ADRES: 'http://localhost:8080' })).toEqual([]);
  });

  test('whoever is reached from other machines knows under which address', () => {
    const echt = { HOST: '0.0.0.0', OIDC_ISSUER: 'https://login.voorbeeld.nl' };
    expect(foutenVan(echt)).toEqual([expect.stringMatching(/^PUBLIEK_ADRES ontbreekt/)]);
    const { publiekAdres } = leesInstellingen({ ...echt, PUBLIEK_ADRES: 'https://buurtgraaf.voorbeeld.nl/' });
    expect(publiekAdres).toBe('https://buurtgraaf.voorbeeld.nl');
    for (const adres of ['http://buurtgraaf.voorbeeld.nl', 'https://voorbeeld.nl/buurtgraaf', 'buurtgraaf.nl']) {
      expect(foutenVan({ ...echt, PUBLIEK_ADRES: adres })).toEqual([expect.stringMatching(/^PUBLIEK_ADRES moet/)]);
    }
  });

  test('OIDC_ISSUER takes several addresses, and names each that is wrong', () => {
    const lees = (OIDC_ISSUER: string) => leesInstellingen({ OIDC_ISSUER }).oidcIssuer;
    expect(lees('https://login.actium.nl')).toEqual(['https://login.actium.nl']);
    expect(lees('https://a.nl/realms/x, https://b.nl  https://a.nl/realms/x')).toEqual([
      'https://a.nl/realms/x',
      'https://b.nl',
    ]);
    const fouten = foutenVan({ OIDC_ISSUER: 'http://elders.nl https://goed.nl login.nl' });
    expect(fouten.map((zin) => /u gaf "([^"]+)"/.exec(zin)?.[1])).toEqual(['http://elders.nl', 'login.nl']);
  });

  test('a wrong DATABASE_URL is refused without repeating its password', () => {
    const [zin] = foutenVan({ DATABASE_URL: 'mysql://iemand:geheim@db/buurtgraaf' });
    expect(zin).toContain('postgresql://');
    expect(zin).not.toContain('geheim@');
  });

  test('the addresses of the parts, with commas or spaces; a pair that is none is named', () => {
    const { deeladressen } = leesInstellingen({ DEEL_ADRESSEN: 'zorg=http://zorg:4000, toewijzing=https://t/weg/' });
    expect([...(deeladressen ?? [])]).toEqual([
      ['zorg', 'http://zorg:4000/graphql'],
      ['toewijzing', 'https://t/weg/graphql'],
    ]);
    expect(foutenVan({ DEEL_ADRESSEN: 'zorg:4000' })[0]).toContain('u gaf "zorg:4000"');
  });

  test('keys and secrets are checked without repeating them', () => {
    const { prive, publiek } = maakPoortsleutel();
    expect(foutenVan({ POORT_SLEUTEL: prive, POORT_PUBLIEK: publiek, GEHEIM: 'x'.repeat(32) })).toEqual([]);
    const fouten = foutenVan({
      POORT_SLEUTEL: publiek,
      POORT_PUBLIEK: 'onzin',
      GEHEIM: 'tekort',
      LOGINSLEUTEL: 'kort',
    });
    expect(fouten).toHaveLength(4);
    for (const geheim of [publiek, 'onzin', 'tekort']) expect(fouten.join()).not.toContain(geheim);
  });

  test('a part names every setting that it cannot do without', () => {
    const fouten = (): unknown => leesInstellingen({}, [], { vereist: ['DATABASE_URL', 'GEHEIM'], logtIn: false });
    expect(fouten).toThrow(/^DATABASE_URL ontbreekt: [^\n]+\nGEHEIM ontbreekt: [^\n]+$/);
  });

  test('only a part that logs users in asks for OIDC_ISSUER outside this machine', () => {
    expect(leesInstellingen({ HOST: '0.0.0.0' }, [], { vereist: [], logtIn: false }).host).toBe('0.0.0.0');
  });

  test('a part that is started gets of our settings only those that it knows', () => {
    const env = { PATH: '/bin', LOGINSLEUTEL: 'geheim', LOGNIVEAU: 'warn', PORT: '4000' };
    expect(omgevingVan(['PORT', 'LOGNIVEAU', 'NU'], { PORT: '4001' }, env)).toEqual({
      PATH: '/bin',
      LOGNIVEAU: 'warn',
      PORT: '4001',
    });
  });
});
