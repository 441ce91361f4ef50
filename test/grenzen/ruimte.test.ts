import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildSchema,
  getIntrospectionQuery,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isRequiredInputField,
  parse,
  typeFromAST,
  type GraphQLInputType,
  type OperationDefinitionNode,
} from 'graphql';
import { grenzen } from '../../gateway/grenzen/grenzen';
import { schatKosten } from '../../gateway/grenzen/kosten';
import { vouwUit } from '../../gateway/grenzen/uitvouwen';
import { fragmentenVan } from '../../gateway/grenzen/wortels';
import vastgelegd from '../../web/src/gql/persisted-documents.json';
import { demoNu, demosjabloonKlaar } from '../support/demowereld';
import { openPoort, type Poort } from '../support/poort';
import { Wereld } from '../support/wereld';

const voorbeeld: Record<string, unknown> = {
  Int: 12,
  ID: 'x',
  String: 'x',
  Date: '2020-01-01',
  DateTime: '2020-01-01T12:00:00Z',
  Bedrag: 1,
  Boolean: true,
  ToewijzingFilter: { jaar: 2025, status: 'GELDIG' },
  WebhookInput: { naam: 'x', adres: 'https://hooks.voorbeeld.nl', soorten: ['CONVENANT_ONDERTEKEND'] },
};

/** A value of the right type: the examples above, else no more than it needs. */
function waardeVoor(soort: GraphQLInputType): unknown {
  const kaal = getNullableType(soort);
  if (isListType(kaal)) return [waardeVoor(kaal.ofType)];
  if (voorbeeld[String(kaal)] !== undefined) return voorbeeld[String(kaal)];
  if (isEnumType(kaal)) return kaal.getValues()[0]?.name;
  if (!isInputObjectType(kaal)) return null;
  const velden = Object.values(kaal.getFields()).filter(isRequiredInputField);
  return Object.fromEntries(velden.map(({ name, type }) => [name, waardeVoor(type)]));
}

describe('wat gewoon werk is past binnen de grenzen', () => {
  const schema = buildSchema(readFileSync(join(__dirname, '..', '..', 'schema', 'api.graphql'), 'utf8'));
  let wereld: Wereld;
  let poort: Poort;
  let token: string;

  beforeAll(async () => {
    wereld = await Wereld.start({ nu: demoNu, van: await demosjabloonKlaar() });
    poort = await openPoort(wereld);
    token = await poort.token('actium', 'corporatie/verhuurmedewerker');
  }, 300_000);
  afterAll(async () => {
    await poort.stop();
    await wereld.stop();
  });

  const operatieVan = (tekst: string): OperationDefinitionNode =>
    parse(tekst).definitions.find((d) => d.kind === 'OperationDefinition') as OperationDefinitionNode;

  /** Something of the right type for every variable that must be given. */
  const variabelenVoor = (tekst: string): Record<string, unknown> =>
    Object.fromEntries(
      (operatieVan(tekst).variableDefinitions ?? []).map(({ variable, type }) => {
        const soort = typeFromAST(schema, type as never) as GraphQLInputType;
        return [variable.name.value, waardeVoor(soort)];
      }),
    );

  test.each(
    Object.entries(vastgelegd).map(([kenmerk, tekst]) => [operatieVan(tekst).name?.value ?? '', kenmerk, tekst]),
  )('de webapplicatie vraagt %s', async (_naam, kenmerk, tekst) => {
    const antwoord = await poort.post(token, { documentId: kenmerk, variables: variabelenVoor(tekst) });
    expect(antwoord.status).toBe(200);
    expect(await antwoord.text()).not.toMatch(/TE_DUUR|TE_VEEL_VERZOEKEN|De vraag klopt niet/);
  });

  test('ook de zwaarste vraag van de webapplicatie kost nog geen kwart van wat mag', () => {
    const kosten = Object.values(vastgelegd).map((tekst) => {
      const operatie = operatieVan(tekst);
      const velden = vouwUit(schema, operatie, fragmentenVan(parse(tekst)));
      return schatKosten(operatie, velden, variabelenVoor(tekst));
    });
    expect(Math.max(...kosten)).toBeLessThan(grenzen.kosten / 4);
  });

  test('een partner vraagt een hele bladzijde woningen met toewijzingen en dossiers', async () => {
    const query = `{ woningen(first: 200) { totalCount pageInfo { hasNextPage endCursor } edges { cursor node {
      id bagId soort bouwjaar oppervlakte kamers energielabel zelfstandig gebruik status versie kaleHuur streefhuur
      huurprijsklasse inKernvoorraad adres { straat huisnummer toevoeging postcode plaats }
      wijk { code naam mba } buurt { code naam } eigenaar { id naam soort }
      toewijzingen { id datum status grondslag afwijkend passendheid wachttijdMaanden rekeninkomen corporatie { id }
        huishouden { grootte samenstelling ouderenhuishouden } }
      dossiers { id niveau status wijk { code } deelnemers { van tot } betrokkene { id naam } }
    } } } }`;
    const antwoord = await poort.post(token, { query }, { Verwerkingsdoel: 'WOONRUIMTEVERDELING' });
    const { data } = (await antwoord.json()) as { data: { woningen: { edges: { node: { kaleHuur: unknown } }[] } } };
    expect(antwoord.status).toBe(200);
    expect(data.woningen.edges).toHaveLength(200);
  });

  test('het hele schema mag gevraagd worden, zoals gereedschap dat doet', async () => {
    const query = getIntrospectionQuery({ specifiedByUrl: true, schemaDescription: true, inputValueDeprecation: true });
    const antwoord = await poort.post(token, { query });
    expect(antwoord.status).toBe(200);
    expect(await antwoord.text()).not.toMatch(/TE_DUUR|ONGELDIGE_INVOER/);
  });
});
