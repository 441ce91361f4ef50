import { buildSchema, execute, parse, type GraphQLSchema } from 'graphql';
import type { Doel, Gegevenscategorie } from '../../schema/beleid/categorie';
import { Schilden } from './schild';
import { Velden } from './velden';

const woningen = (aantal: number): object[] =>
  Array.from({ length: aantal }, (_, i) => ({
    id: String(i),
    soort: 'APPARTEMENT',
    kaleHuur: 600 + i,
    open: i % 2 === 0 ? ['BEDRIJF'] : [],
  }));

function schemaMet(velden: string, rijen: object[] = []): GraphQLSchema {
  const schema = buildSchema(`type Query { woningen: [Woning] } type Woning { ${velden} }`);
  const wortel = schema.getQueryType()?.getFields()['woningen'];
  if (wortel) wortel.resolve = () => rijen;
  return schema;
}

const categorieen = new Map<string, Gegevenscategorie>([
  ['Query.woningen', 'OPENBAAR'],
  ['Woning.id', 'OPENBAAR'],
  ['Woning.soort', 'PARTNER'],
  ['Woning.kaleHuur', 'BEDRIJF'],
]);
const alle = 'id: ID soort: String kaleHuur: Float';

async function vraag(schilden: Schilden, rol: string, doel: Doel, document = '{ woningen { id soort kaleHuur } }') {
  const contextValue = { wie: { rol, doel, toegekend: true }, geweigerd: new Set<string>() };
  const { data, errors = [] } = await execute({
    schema: schilden.voor(rol, doel),
    document: parse(document),
    contextValue,
  });
  return {
    rijen: (data?.['woningen'] ?? null) as Record<string, unknown>[] | null,
    fouten: errors.map((f) => f.extensions),
  };
}

describe('a schema with a gap is not built', () => {
  test('a field without a category is named', () => {
    const onvolledig = new Map([...categorieen].filter(([veld]) => veld !== 'Woning.kaleHuur'));
    expect(() => new Velden(schemaMet(alle), onvolledig)).toThrow('Woning.kaleHuur heeft geen gegevenscategorie.');
  });

  test('a type that the policy does not know is named', () => {
    const schema = buildSchema('type Query { kat: Huiskat } type Huiskat { naam: String }');
    const gedeclareerd = new Map<string, Gegevenscategorie>([
      ['Query.kat', 'OPENBAAR'],
      ['Huiskat.naam', 'OPENBAAR'],
    ]);
    expect(() => new Velden(schema, gedeclareerd)).toThrow('Type Huiskat staat niet in schema/beleid/typen.ts.');
  });

  test('every gap is named at once', () => {
    expect(() => new Velden(schemaMet(alle), new Map())).toThrow(
      /Query\.woningen.*\n.*Woning\.id.*\n.*Woning\.soort.*\n.*Woning\.kaleHuur/,
    );
  });
});

describe('the shield per profile', () => {
  test('a profile that misses a field of the schema is refused', () => {
    const velden = new Velden(schemaMet('id: ID soort: String'), categorieen);
    expect(() => new Schilden(schemaMet(alle), velden)).toThrow('Het schild kent geen beleid voor Woning.kaleHuur.');
  });

  test('a profile with a field that the schema does not have is refused', () => {
    const velden = new Velden(schemaMet(alle), categorieen);
    expect(() =>
      new Schilden(schemaMet('id: ID soort: String'), velden).voor('gemeente/bestuurder', 'BELEID_EN_MONITORING'),
    ).toThrow();
  });

  test('a closed field on a thousand rows is null on each, with one error', async () => {
    const schema = schemaMet(alle, woningen(1000));
    const { rijen, fouten } = await vraag(
      new Schilden(schema, new Velden(schema, categorieen)),
      'gemeente/bestuurder',
      'BELEID_EN_MONITORING',
    );
    expect(rijen).toHaveLength(1000);
    expect(rijen?.every((rij) => rij['kaleHuur'] === null && rij['soort'] === 'APPARTEMENT')).toBe(true);
    expect(fouten).toEqual([
      expect.objectContaining({ code: 'GEEN_TOEGANG', veld: 'Woning.kaleHuur', categorie: 'BEDRIJF', bereik: 'GEEN' }),
    ]);
  });

  test('an alias, a fragment and a repeated field give one error together', async () => {
    const schema = schemaMet(alle, woningen(3));
    const document =
      '{ woningen { huur: kaleHuur ...f } nogmaals: woningen { kaleHuur } } fragment f on Woning { kaleHuur }';
    const { fouten } = await vraag(
      new Schilden(schema, new Velden(schema, categorieen)),
      'gemeente/bestuurder',
      'BELEID_EN_MONITORING',
      document,
    );
    expect(fouten).toHaveLength(1);
  });

  test('a field that is open on some rows is null on the others, with one error', async () => {
    const schema = schemaMet(alle, woningen(4));
    const { rijen, fouten } = await vraag(
      new Schilden(schema, new Velden(schema, categorieen)),
      'corporatie/beleidsadviseur',
      'VASTGOEDBEHEER',
    );
    expect(rijen?.map((rij) => rij['kaleHuur'])).toEqual([600, null, 602, null]);
    expect(fouten).toEqual([expect.objectContaining({ code: 'GEEN_TOEGANG', veld: 'Woning.kaleHuur' })]);
  });

  test('a doel that is not granted closes all but OPENBAAR', async () => {
    const schema = schemaMet(alle, woningen(2));
    const { rijen, fouten } = await vraag(
      new Schilden(schema, new Velden(schema, categorieen)),
      'corporatie/beleidsadviseur',
      'TOEZICHT',
    );
    expect(rijen?.[0]).toEqual({ id: '0', soort: null, kaleHuur: null });
    expect(fouten.map((f) => f['veld'])).toEqual(['Woning.soort', 'Woning.kaleHuur']);
  });

  test('two profiles with the same closed fields share one compiled schema', () => {
    const schema = schemaMet(alle);
    const schilden = new Schilden(schema, new Velden(schema, categorieen));
    expect(schilden.voor('gemeente/bestuurder', 'BELEID_EN_MONITORING')).toBe(
      schilden.voor('welzijn/bestuurder', 'BELEID_EN_MONITORING'),
    );
    expect(schilden.voor('gemeente/bestuurder', 'BELEID_EN_MONITORING')).not.toBe(
      schilden.voor('platform/platformbeheerder', 'BELEID_EN_MONITORING'),
    );
  });
});
