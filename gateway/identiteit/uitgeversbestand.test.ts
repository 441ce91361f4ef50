import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { InstellingenFout, projectmap } from '../../subgraphs/kern/instellingen';
import { leesClaims, standaardvertaling } from './claims';
import { leesUitgevers, uitgeversbestand } from './uitgeversbestand';
import type { Uitgever } from './uitgevers';

const map = mkdtempSync(join(tmpdir(), 'uitgeversbestand-'));
afterAll(() => rmSync(map, { recursive: true }));

const issuer = 'https://login.voorbeeld.nl';

function lees(inhoud: unknown, issuers: readonly string[] = [issuer]): Uitgever[] {
  writeFileSync(uitgeversbestand(map), typeof inhoud === 'string' ? inhoud : JSON.stringify(inhoud));
  return leesUitgevers(map, issuers);
}

function fouten(inhoud: unknown, issuers?: readonly string[]): readonly string[] {
  try {
    lees(inhoud, issuers);
  } catch (fout) {
    if (fout instanceof InstellingenFout) return fout.fouten;
    throw fout;
  }
  return [];
}

const eenFout = (deel: object): string => {
  const gevonden = fouten([{ issuer, partners: ['actium'], ...deel }]);
  expect(gevonden).toHaveLength(1);
  return gevonden[0] ?? '';
};

const sleutelbestand = (naam: string, bits: number): string => {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: bits });
  writeFileSync(join(map, naam), privateKey.export({ type: 'pkcs8', format: 'pem' }));
  return naam;
};

describe('uitgevers.json', () => {
  test('wie alleen zegt wie zij is en voor wie zij spreekt, krijgt de standaard', () => {
    expect(lees([{ issuer, partners: ['woonservice'] }])).toEqual([
      expect.objectContaining({
        issuer,
        naam: 'Woonservice',
        partners: ['woonservice'],
        clientId: 'buurtgraaf-web',
        audience: 'buurtgraaf',
        scope: 'openid profile',
        algoritme: 'PS256',
        demo: false,
      }),
    ]);
  });

  test('OIDC_ISSUER kiest: wat zij niet noemt doet niet mee, wat zij noemt moet er staan', () => {
    const twee = [
      { issuer, partners: ['actium'] },
      { issuer: 'https://b.nl', partners: ['politie'] },
    ];
    expect(lees(twee).map((uitgever) => uitgever.issuer)).toEqual([issuer]);
    expect(fouten(twee, ['https://b.nl/'])).toEqual([
      `In ${uitgeversbestand(map)} ontbreekt "https://b.nl/", dat OIDC_ISSUER noemt; daar staat nu: ${issuer}, https://b.nl.`,
    ]);
    expect(fouten([...twee, twee[0]])).toEqual([expect.stringContaining('twee keer')]);
  });

  test('een bestand dat ontbreekt of niet te lezen is, krijgt één zin', () => {
    rmSync(uitgeversbestand(map), { force: true });
    expect(() => leesUitgevers(map, [issuer])).toThrow(/hoort het bestand .*uitgevers\.json, .* het ontbreekt\.$/);
    expect(fouten('[{')).toEqual([expect.stringMatching(/niet te lezen/)]);
    expect(fouten({})).toEqual([expect.stringMatching(/moet een lijst/)]);
  });

  test('alle fouten van alle inlogdiensten staan er in één keer', () => {
    const gevonden = fouten([
      { issuer, partners: ['actuim'], scope: 'profile', algoritme: 'HS256', kleur: 'rood' },
      { partners: [], audience: 7 },
    ]);
    expect(gevonden.map((zin) => /^uitgevers\.json, ([^:]+(?::\/\/[^:]+)?): "(\w+)"/.exec(zin)?.slice(1))).toEqual([
      [issuer, 'kleur'],
      [issuer, 'scope'],
      [issuer, 'algoritme'],
      [issuer, 'partners'],
      ['inlogdienst 2', 'issuer'],
      ['inlogdienst 2', 'partners'],
      ['inlogdienst 2', 'audience'],
    ]);
    for (const zin of gevonden) expect(zin).toMatch(/^[^\n]+\.$/);
  });

  test.each([
    ['een onbekende claim', { claims: { rol: 'rollen' } }, 'kies uit partner, rollen, wijken'],
    ['een vaste partner buiten de binding', { claims: { partner: { vast: 'politie' } } }, 'een van "partners"'],
    ['een vaste gemeente die geen code is', { claims: { gemeente: { vast: 'Assen' } } }, 'GM0106'],
    [
      'vaste wijken van een andere gemeente',
      { claims: { gemeente: { vast: 'GM0106' }, wijken: { vast: ['WK001401'] } } },
      'van die gemeente',
    ],
    ['een vaste rol', { claims: { rollen: { vast: ['corporatie/bestuurder'] } } }, '"claims.rollen"'],
    ['een vaste gebruiker', { claims: { gebruiker: { vast: 'sanne' } } }, '"claims.gebruiker"'],
    ['een rol van een andere soort', { rolnamen: { agent: 'politie/wijkagent' } }, 'geen rol van haar partners'],
    ['een vertaling zonder namen', { rolnamen: {} }, '"rolnamen"'],
    ['een sleutel die er niet is', { sleutel: 'weg.pem' }, 'ENOENT'],
    ['een sleutel die te klein is', { sleutel: sleutelbestand('klein.pem', 1024) }, '2048'],
  ])('%s wordt geweigerd', (_naam, deel, zin) => {
    expect(eenFout(deel)).toContain(zin);
  });

  test('een eigen sleutel wordt gelezen naast het bestand', () => {
    const [uitgever] = lees([{ issuer, partners: ['actium'], sleutel: sleutelbestand('eigen.pem', 2048) }]);
    expect(uitgever?.sleutel?.asymmetricKeyDetails?.modulusLength).toBe(2048);
  });
});

test('het voorbeeld van de README is zo te gebruiken, en haar tabel noemt elke claim', () => {
  const readme = readFileSync(join(projectmap, 'README.md'), 'utf8');
  const hoofdstuk = readme.slice(readme.indexOf('### Identity providers'), readme.indexOf('## Recipes'));
  const voorbeeld = JSON.parse(/```json\n([^]+?)```/.exec(hoofdstuk)?.[1] ?? '') as { issuer: string }[];
  const gelezen = lees(
    voorbeeld,
    voorbeeld.map((deel) => deel.issuer),
  );
  expect(gelezen.map(({ partners }) => partners)).toEqual([['gemeente-assen', 'gkb'], ['actium']]);
  const beschreven = [...hoofdstuk.matchAll(/^\| `(\w+)`\s+\| `(\w+)`/gm)].map(([, naam, standaard]) => [
    naam,
    standaard,
  ]);
  const { rolnamen: _, ...claims } = standaardvertaling;
  expect(beschreven).toEqual(
    Object.entries(claims).map(([naam, bron]) => [naam, ('pad' in bron ? bron.pad : bron).toString()]),
  );
});

describe('de vertaling van claims', () => {
  const [actium] = lees([
    {
      issuer,
      partners: ['actium'],
      claims: {
        partner: { vast: 'actium' },
        rollen: ['realm_access', 'roles'],
        wijken: { vast: [] },
        gemeente: 'https://actium.nl/gemeente',
        gebruiker: 'oid',
      },
      rolnamen: { verhuur: 'corporatie/verhuurmedewerker', beheer: 'corporatie/databeheerder' },
    },
  ]);
  const token = {
    realm_access: { roles: ['offline_access', 'verhuur', 'beheer', 'verhuur'] },
    'https://actium.nl/gemeente': 'GM0106',
    oid: 'a-1',
    sub: 'iets anders',
  };
  const vertaal = (anders: object) => leesClaims({ ...token, ...anders }, actium as Uitgever);

  test('volgt het pad, vertaalt de namen van rollen en vult aan wat vast is', () => {
    expect(vertaal({})).toEqual({
      partner: 'actium',
      rollen: ['corporatie/verhuurmedewerker', 'corporatie/databeheerder'],
      wijken: [],
      gemeente: 'GM0106',
      sub: 'a-1',
    });
  });

  test.each([
    ['geen rol van ons', { realm_access: { roles: ['offline_access'] } }],
    // With a translation our own names are none of the issuer's.
    ['een rol in onze woorden', { realm_access: { roles: ['corporatie/bestuurder'] } }],
    ['de naam van een eigenschap van elk object', { realm_access: { roles: ['constructor', '__proto__'] } }],
    ['het pad loopt dood', { realm_access: 'verhuur' }],
    ['een andere gemeente', { 'https://actium.nl/gemeente': 'GM0014' }],
    ['geen gebruiker', { oid: undefined }],
    ['een lege gebruiker', { oid: '' }],
  ])('niets bij: %s', (_naam, anders) => {
    expect(vertaal(anders)).toBeNull();
  });
});
