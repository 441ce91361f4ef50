import { gzipSync } from 'node:zlib';
import { openPoort, type Poort } from '../support/poort';
import { rekentijd } from '../support/rekentijd';
import { Wereld } from '../support/wereld';

/** A whole HTTP request, made anew each time so that nothing remembered helps. */
interface Aanval {
  lijf: unknown;
  koppen?: Record<string, string>;
}

const herhaal = (aantal: number, maak: (i: number) => string): string =>
  Array.from({ length: aantal }, (_, i) => maak(i)).join(' ');

const kring = (diepte: number): string => (diepte === 0 ? 'id' : `dossiers { woning { ${kring(diepte - 1)} } }`);

const vraag = (query: string, variables?: unknown): Aanval => ({ lijf: { query, variables } });

const voorwaarden = (aantal: number): string =>
  `query(${herhaal(aantal, (i) => `$c${i}: Boolean = true`)}) { woning(id: "x") { ${herhaal(aantal, (i) => `... @include(if: $c${i}) { dossiers { id } toewijzingen { id } }`)} } }`;

const duur = 'edges { node { dossiers { meldingen { dossier { interventies { id } } } } } }';

const teDuur: [string, (keer: number) => Aanval][] = [
  ['een megabyte aan velden', (keer) => vraag(`{ a${keer} ${'a '.repeat(500_000)} }`)],
  ['meer dan 2.000 woorden', (keer) => vraag(`{ partners { ${herhaal(2_000, (i) => `a${keer}x${i}`)} } }`)],
  [
    'een document van een megabyte in één tekst',
    (keer) => vraag(`{ wijk(code: "${keer}${'x'.repeat(1_000_000)}") { naam } }`),
  ],
  ['velden dieper dan 10', (keer) => vraag(`{ woning(id: "${keer}") { ${kring(6)} } }`)],
  ['900 haken diep', (keer) => vraag(`{ ${'a{'.repeat(900)} a${keer} ${'}'.repeat(900)} }`)],
  [
    'meer dan 500 velden',
    (keer) => vraag(`{ ik { rol } ${herhaal(200, () => `... { ik { doel } }`)} partners { a${keer}: id } }`),
  ],
  ['meer dan 30 aliassen', (keer) => vraag(`{ ${herhaal(31, (i) => `a${keer}x${i}: ik { rol }`)} }`)],
  [
    'aliassen die in een fragment schuilen',
    (keer) => vraag(`{ ${herhaal(16, () => 'ik { ...F }')} } fragment F on Ik { a${keer}: rol b: doel }`),
  ],
  ['meer dan 20 directives', (keer) => vraag(`{ ik { rol ${herhaal(21, (i) => `@bestaatNiet${keer}x${i}`)} } }`)],
  ['voorwaarden die het aantal plannen verdubbelen', () => vraag(voorwaarden(25))],
  ['herhaling van één veld', (keer) => vraag(`{ partners { a${keer}: id ${'id '.repeat(400)} } }`)],
  [
    'herhaling in een fragment dat niemand gebruikt',
    (keer) => vraag(`{ ik { rol } } fragment F${keer} on Partner { ${'id '.repeat(400)} }`),
  ],
  [
    'herhaling achter een fragment met dezelfde naam',
    (keer) =>
      vraag(
        `{ partners { ...F } } fragment F on Partner { a${keer}: id ${'id '.repeat(400)} } fragment F on Partner { id }`,
      ),
  ],
  ['lijst in lijst in lijst', (keer) => vraag(`{ woningen(first: 200) { ${duur} } a${keer}: ik { rol } }`)],
  [
    'dezelfde met het aantal als variabele',
    (keer) => vraag(`query Q${keer}($n: Int) { woningen(first: $n) { ${duur} } }`, { n: 200 }),
  ],
  [
    'dezelfde met het aantal als standaardwaarde',
    (keer) => vraag(`query Q${keer}($n: Int = 200) { woningen(first: $n) { ${duur} } }`),
  ],
  ['vier keer het schema', (keer) => vraag(`{ ${herhaal(4, (i) => `a${keer}x${i}: __schema { types { name } }`)} }`)],
];

const diepteSchema = (diepte: number): string =>
  diepte === 0 ? 'name' : `fields { type { ${diepteSchema(diepte - 1)} } }`;

const ongeldig: [string, (keer: number) => Aanval][] = [
  ['first boven 200', (keer) => vraag(`{ a${keer}: woningen(first: 201) { totalCount } }`)],
  [
    'first boven 200 als variabele',
    (keer) => vraag(`query Q${keer}($n: Int) { woningen(first: $n) { totalCount } }`, { n: 1_000_000 }),
  ],
  [
    'first boven 200 als standaardwaarde',
    (keer) => vraag(`query Q${keer}($n: Int = 201) { woningen(first: $n) { totalCount } }`),
  ],
  ['first onder 0', (keer) => vraag(`{ a${keer}: woningen(first: -1) { totalCount } }`)],
  [
    'een ring van fragmenten',
    (keer) => vraag(`{ ik { a${keer}: rol } } fragment A on Ik { ...B } fragment B on Ik { ...A }`),
  ],
  [
    'meer vragen in één verzoek',
    (keer) => ({ lijf: Array.from({ length: 5_000 }, () => ({ query: `{ a${keer}: __typename }` })) }),
  ],
  ['een lijf boven 1 MB', () => ({ lijf: { query: '{ __typename }', variables: { x: 'x'.repeat(1024 * 1024) } } })],
  [
    '400.000 lijsten in elkaar',
    () => ({
      lijf: `{"query": "query($x: [ID!]) { ik { rol } }", "variables": {"x": ${'['.repeat(400_000)}${']'.repeat(400_000)}}}`,
    }),
  ],
  [
    '349.000 lege objecten',
    () => ({ lijf: `{"query": "{ ik { rol } }", "variables": {"x": [${'{},'.repeat(340_000)}{}]}}` }),
  ],
  [
    '20.000 foute waarden in een lijst',
    (keer) =>
      vraag(`mutation M${keer}($input: ConvenantInput!) { registreerConvenant(input: $input) { id } }`, {
        input: { doelen: Array.from({ length: 19_000 }, () => 'TOE') },
      }),
  ],
  ['400 velden die niet bestaan', (keer) => vraag(`{ partners { ${herhaal(400, (i) => `naam${keer}x${i}`)} } }`)],
  [
    'typen die bijna bestaan',
    (keer) => vraag(`{ ik { rol } } ${herhaal(100, (i) => `fragment F${i} on Partner${keer}${i} { id }`)}`),
  ],
  ['het schema dat naar zichzelf verwijst', (keer) => vraag(`{ a${keer}: __schema { types { ${diepteSchema(6)} } } }`)],
  ['geen GraphQL', (keer) => vraag(`${'}'.repeat(900)}${keer}`)],
];

describe('wat te veel vraagt wordt geweigerd voordat het tijd kost', () => {
  let wereld: Wereld;
  let poort: Poort;
  let token: string;

  beforeAll(async () => {
    wereld = await Wereld.start();
    poort = await openPoort(wereld);
    token = await poort.token('actium', 'corporatie/verhuurmedewerker');
    // Compiled code is what runs all day.
    for (let i = 0; i < 20; i++) await stuur(vraag(`{ partners { id a${i}: naam } nietBestaand }`));
  });
  afterAll(async () => {
    await poort.stop();
    await wereld.stop();
  });

  const stuur = async ({ lijf, koppen = {} }: Aanval) => {
    const antwoord = await poort.post(token, lijf, { accept: 'application/graphql-response+json', ...koppen });
    const tekst = await antwoord.text();
    return { status: antwoord.status, tekst };
  };

  const keur = async (code: string, maak: (keer: number) => Aanval): Promise<void> => {
    // Writing a megabyte of JSON is the attacker's work, not ours.
    const klaar = [0, 1, 2].map((keer) => {
      const { lijf, koppen } = maak(keer);
      return { lijf: typeof lijf === 'string' ? lijf : JSON.stringify(lijf), ...(koppen && { koppen }) };
    });
    const { ms, uitkomst } = await rekentijd((keer) => stuur(klaar[keer] as Aanval));
    const { data, errors } = JSON.parse(uitkomst.tekst) as {
      data?: unknown;
      errors: { message: string; extensions: unknown }[];
    };
    expect({ data, codes: errors.map((fout) => fout.extensions) }).toMatchObject({
      data: undefined,
      codes: [{ code }],
    });
    expect(errors[0]?.message.length).toBeLessThan(400);
    expect(uitkomst.status).toBeGreaterThanOrEqual(400);
    expect(uitkomst.status).toBeLessThan(500);
    expect(ms).toBeLessThan(50);
  };

  test.each(teDuur)('%s: TE_DUUR', (_naam, maak) => keur('TE_DUUR', maak));
  test.each(ongeldig)('%s: ONGELDIGE_INVOER', (_naam, maak) => keur('ONGELDIGE_INVOER', maak));

  test('een ingepakt lijf telt uitgepakt', async () => {
    const bom = gzipSync(Buffer.alloc(50 * 1024 * 1024, ' '));
    const { ms, uitkomst } = await rekentijd(async () => {
      const antwoord = await fetch(`${poort.basis}/graphql`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'content-encoding': 'gzip' },
        body: bom,
      });
      return { status: antwoord.status, tekst: await antwoord.text() };
    });
    expect(uitkomst).toMatchObject({ status: 413, tekst: expect.stringContaining('1 MB') as unknown });
    expect(ms).toBeLessThan(50);
  });

  test('een weigering noemt de grens, het getal en wat helpt', async () => {
    const { tekst } = await stuur(vraag(`{ ${herhaal(40, (i) => `a${i}: ik { rol }`)} }`));
    expect(JSON.parse(tekst)).toMatchObject({
      errors: [
        {
          message: 'Deze vraag is te groot: het aantal aliassen is 40, hoogstens 30. Stuur kleinere vragen na elkaar.',
        },
      ],
    });
  });

  test('onder application/json blijft een weigering 4xx', async () => {
    const antwoord = await poort.post(
      token,
      { query: `{ ${herhaal(40, (i) => `a${i}: ik { rol }`)} }` },
      { accept: 'application/json' },
    );
    expect(antwoord.status).toBe(400);
  });
});
