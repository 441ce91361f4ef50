import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse } from 'graphql';
import type { Gegevenscategorie } from '../schema/beleid/categorie';
import { bouwSchema, type Schema } from '../subgraphs/kern/subgraaf';
import { Velden } from '../subgraphs/kern/velden';
import { samenwerking } from '../subgraphs/samenwerking/subgraph';
import { keurSchemas } from './keuring';

const kop =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@external", "@requires"])\n';

/** A small subgraph from its text; categories by 'Type.field', default OPENBAAR. */
function deel(
  naam: string,
  sdl: string,
  { eigent = [] as string[], categorieen = {} as Record<string, Gegevenscategorie> } = {},
): Schema {
  const schema = buildSubgraphSchema(parse(kop + sdl));
  const gedeclareerd = new Map<string, Gegevenscategorie>();
  for (const type of Object.values(schema.getTypeMap())) {
    if ('getFields' in type)
      for (const veld of Object.keys(type.getFields()))
        gedeclareerd.set(`${type.name}.${veld}`, categorieen[`${type.name}.${veld}`] ?? 'OPENBAAR');
  }
  return { naam, eigent, sdl: kop + sdl, schema, velden: new Velden(schema, gedeclareerd) };
}

const woning = (velden: string): string =>
  `type Query { "Alle." woningen: [Woning!] } type Woning @key(fields: "id") { "Sleutel." id: ID! ${velden} }`;
const adres = (velden: string, richtlijn = '@shareable'): string =>
  `type Query { "Een." een: Adres } type Adres ${richtlijn} { ${velden} }`;

describe('composition lint: each fault names the field and stops the build', () => {
  test('a graph that keeps the rules passes', () => {
    const een = deel('een', woning('"Soort." soort: String'), { eigent: ['Woning'] });
    const twee = deel(
      'twee',
      `type Query { "Twee." twee: Woning } type Woning @key(fields: "id") { "Sleutel." id: ID! "Meer." meer: String }`,
    );
    expect(keurSchemas([een, twee])).toEqual([]);
  });

  test.each([
    ['on one line', '"Wijk." wijkcode: ID @external "Som." som(jaar: Int): Int @requires(fields: "wijkcode")'],
    [
      'with a described argument',
      '"Wijk." wijkcode: ID @external "Som." som(\n"Het jaar."\njaar: Int\n): Int @requires(fields: "wijkcode")',
    ],
  ])('@requires on a field with arguments, %s: the gateway would answer wrong data', (_hoe, velden) => {
    expect(keurSchemas([deel('een', woning(velden), { eigent: ['Woning'] })])).toEqual([
      expect.stringContaining('een: Woning.som heeft @requires en argumenten'),
    ]);
  });

  test('a field that two subgraphs put in different categories: the supergraph can state only one', () => {
    const een = deel('een', woning(''), { eigent: ['Woning'] });
    const twee = deel(
      'twee',
      `type Query { "Twee." twee: Woning } type Woning @key(fields: "id") { "Sleutel." id: ID! }`,
      {
        categorieen: { 'Woning.id': 'BEDRIJF' },
      },
    );
    expect(keurSchemas([een, twee])).toEqual(['Woning.id heeft in een categorie OPENBAAR en in twee BEDRIJF.']);
  });

  test('@requires without arguments is fine', () => {
    expect(
      keurSchemas([
        deel('een', woning('"W." wijkcode: ID @external "S." som: Int @requires(fields: "wijkcode")'), {
          eigent: ['Woning'],
        }),
      ]),
    ).toEqual([]);
  });

  test('a field without a description', () => {
    expect(keurSchemas([deel('een', woning('kaal: String'), { eigent: ['Woning'] })])).toEqual([
      'een: Woning.kaal heeft geen Nederlandse beschrijving.',
    ]);
  });

  test('a field that may be denied and cannot be null', () => {
    const een = deel('een', woning('"Huur." kaleHuur: Float!'), {
      eigent: ['Woning'],
      categorieen: { 'Woning.kaleHuur': 'BEDRIJF' },
    });
    expect(keurSchemas([een])).toEqual([expect.stringContaining('een: Woning.kaleHuur moet leeg kunnen zijn')]);
  });

  test('a root field or a mutation that cannot be null', () => {
    const een = deel('een', 'type Query { "A." a: Int! } type Mutation { "B." b: Int! }');
    expect(keurSchemas([een])).toEqual([
      expect.stringContaining('een: Query.a moet'),
      expect.stringContaining('een: Mutation.b moet'),
    ]);
  });

  test('a shareable root field', () => {
    expect(keurSchemas([deel('een', 'type Query { "A." a: Int @shareable }')])).toEqual([
      expect.stringContaining('een: Query.a staat op Query'),
    ]);
  });

  test('@interfaceObject, which cannot be fused', () => {
    const een = deel('een', 'type Query { "A." a: Woning } type Woning @key(fields: "id") { "Sleutel." id: ID! }', {
      eigent: ['Woning'],
    });
    const sdl = een.sdl.replace('{ "Sleutel."', '@interfaceObject { "Sleutel."');
    expect(keurSchemas([{ ...een, sdl }])).toEqual([
      expect.stringContaining('een: @interfaceObject is niet toegestaan'),
    ]);
  });

  test.each([
    [
      'a value type with other fields',
      adres('"S." straat: String'),
      adres('"S." straat: String "P." plaats: String'),
      'Adres',
    ],
    ['a value type with another nullability', adres('"S." straat: String'), adres('"S." straat: String!'), 'Adres'],
    [
      'a value type with another default of an argument',
      adres('"S." straat(kort: Boolean = true): String'),
      adres('"S." straat(kort: Boolean = false): String'),
      'Adres',
    ],
    [
      'an enum with other values',
      'type Query { "A." a: Kleur } enum Kleur { ROOD }',
      'type Query { "B." b: Kleur } enum Kleur { ROOD BLAUW }',
      'Kleur',
    ],
    [
      'an input with another default',
      'type Query { "A." a(f: F): Int } input F { n: Int = 1 }',
      'type Query { "B." b(f: F): Int } input F { n: Int = 2 }',
      'F',
    ],
  ])('%s in two subgraphs', (_wat, een, twee, type) => {
    expect(keurSchemas([deel('een', een), deel('twee', twee)])).toEqual([
      `${type} verschilt tussen een en twee; gedeelde typen zijn overal gelijk.`,
    ]);
  });

  test('a required field added to the entity of another', () => {
    const twee = deel('twee', woning('"Aantal." aantal: Int!'));
    expect(keurSchemas([twee])).toEqual([expect.stringContaining('twee: Woning.aantal voegt een verplicht veld toe')]);
  });

  test('an entity without a reference resolver', () => {
    const { Partner: _partner, ...zonder } = samenwerking.verwijzingen;
    expect(() => bouwSchema({ ...samenwerking, verwijzingen: zonder })).toThrow(
      'samenwerking: entiteit Partner heeft geen verwijzing',
    );
  });
});
