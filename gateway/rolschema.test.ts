import type { Gegevenscategorie } from '../schema/beleid/categorie';
import { rolschema } from './rolschema';

const agent = 'politie/wijkagent';
const beheer = 'platform/platformbeheerder';
const kop = `directive @toegang(categorie: Gegevenscategorie!, veld: String) on FIELD_DEFINITION | INPUT_FIELD_DEFINITION
  enum Gegevenscategorie { OPENBAAR }
  enum join__Graph { EEN }
`;

/** The schema of a rol over a small graph; fields are PARTNER unless told, `null` is a field that the policy does not know. */
function schemaVan(rol: string, sdl: string, categorieen: Record<string, Gegevenscategorie | null> = {}): string {
  const velden = [...sdl.matchAll(/type (\w+) \{([^}]*)\}/g)].flatMap(([, type = '', inhoud = '']) =>
    [...inhoud.matchAll(/(\w+)(?:\([^)]*\))?:/g)].flatMap(([, veld = '']) => {
      const categorie = categorieen[`${type}.${veld}`] === undefined ? 'PARTNER' : categorieen[`${type}.${veld}`];
      return categorie == null ? [] : [{ type, veld, categorie }];
    }),
  );
  return rolschema(kop + sdl, velden, rol);
}

describe('het schema van één rol', () => {
  test('een gesloten veld staat er niet, en een veld dat het beleid niet kent evenmin', () => {
    const sdl = 'type Query { open: Int dicht: Int vergeten: Int }';
    const schema = schemaVan(agent, sdl, { 'Query.dicht': 'BEDRIJF', 'Query.vergeten': null });
    expect(schema).toContain('open: Int');
    expect(schema).not.toMatch(/dicht|vergeten|join__/);
  });

  test('een lijst waarvan niemand de rijen ziet, verdwijnt met alles wat er alleen bij hoorde', () => {
    const sdl = `type Query { ik: Int dossiers(filter: DossierFilter, soort: Soort): DossierConnection }
      type DossierConnection { edges: [DossierEdge!]! pageInfo: PageInfo! }
      type DossierEdge { node: Dossier! cursor: String! }
      type PageInfo { hasNextPage: Boolean! }
      type Dossier { id: ID! status: Status }
      enum Status { OPEN } enum Soort { A } input DossierFilter { status: Status }`;
    const open = { 'Query.ik': 'OPENBAAR', 'Query.dossiers': 'OPENBAAR', 'Dossier.id': 'OPENBAAR' } as const;
    expect(schemaVan(agent, sdl, open)).toMatch(/dossiers\(filter: DossierFilter, soort: Soort\): DossierConnection/);
    const zonder = schemaVan(beheer, sdl, open);
    expect(zonder).toContain('ik: Int');
    expect(zonder).not.toMatch(/dossier|Edge|PageInfo|Status|Soort/i);
  });

  test('een filter verliest zijn gesloten delen; wie niets overhoudt, heeft geen filter', () => {
    const sdl = `type Query { woningen(filter: WoningFilter, first: Int): [Woning!] }
      type Woning { id: ID! adres: String }
      input WoningFilter { postcode: String @toegang(categorie: BEDRIJF, veld: "Woning.adres") }`;
    const dicht = { 'Woning.adres': 'BEDRIJF' } as const;
    expect(schemaVan(agent, sdl, dicht)).toMatch(/woningen\(first: Int\)/);
    expect(schemaVan('corporatie/verhuurmedewerker', sdl, dicht)).toMatch(/postcode: String @toegang/);
  });

  test('een vereniging van types houdt alleen de zichtbare over', () => {
    const sdl =
      'type Query { a: Telling } union Telling = Aantal | Onderdrukt type Aantal { n: Int } type Onderdrukt { r: Int }';
    expect(schemaVan(agent, sdl, { 'Onderdrukt.r': 'BEDRIJF' })).toContain('union Telling = Aantal\n');
  });

  test('een wijziging staat er alleen voor wie haar mag doen, met haar invoer', () => {
    const sdl = `type Query { a: Int } type Mutation { openDossier(input: DossierInput!): Dossier }
      type Dossier { id: ID! } input DossierInput { aanleiding: String! }`;
    const open = { 'Dossier.id': 'OPENBAAR' } as const;
    expect(schemaVan('corporatie/sociaal-beheerder', sdl, open)).toMatch(/input DossierInput/);
    expect(schemaVan(agent, sdl, open)).not.toMatch(/Mutation|DossierInput/);
  });

  test('wie iets mag doen maar van het antwoord niets ziet: de bouw stopt en noemt beide', () => {
    const sdl = 'type Query { a: Int } type Mutation { openDossier: Dossier } type Dossier { id: ID! }';
    expect(() => schemaVan('corporatie/sociaal-beheerder', sdl, { 'Dossier.id': 'HERKOMST' })).toThrow(
      'corporatie/sociaal-beheerder mag Mutation.openDossier, maar ziet niets van het antwoord.',
    );
  });
});
