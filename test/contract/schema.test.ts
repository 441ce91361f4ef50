import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildClientSchema,
  buildSchema,
  getIntrospectionQuery,
  lexicographicSortSchema,
  printSchema,
  type GraphQLSchema,
  type IntrospectionQuery,
} from 'graphql';
import { alleRollen } from '../autorisatie/orakel';
import { eigenPartner } from '../autorisatie/profielen';
import { openPoort, type Poort } from '../support/poort';
import { Wereld } from '../support/wereld';

const sdl = (rol: string): string => readFileSync(join(__dirname, '../../schema/rollen', `${rol}.graphql`), 'utf8');
const gesorteerd = (schema: GraphQLSchema): string => printSchema(lexicographicSortSchema(schema));

const agent = 'politie/wijkagent';
const verhuur = 'corporatie/verhuurmedewerker';
const beheer = 'platform/platformbeheerder';

/** Every 'Type.veld' of objects and filters that a schema shows. */
function getoond(schema: GraphQLSchema): Set<string> {
  const types = Object.values(schema.getTypeMap()).filter((t) => !t.name.startsWith('__') && 'getFields' in t);
  return new Set(
    types.flatMap((t) => ('getFields' in t ? Object.keys(t.getFields()) : []).map((veld) => `${t.name}.${veld}`)),
  );
}

interface Uitkomst {
  status: number;
  // Read field by field; its shape follows the document.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  data?: any;
  errors?: { message: string; extensions: { code: string } }[];
}

/** Wall 3 over real HTTP: a caller is shown the caller's own schema, and answered by the whole one. */
describe('het schema van wie vraagt', () => {
  let wereld: Wereld;
  let poort: Poort;
  const tokens = new Map<string, string>();

  beforeAll(async () => {
    wereld = await Wereld.start();
    poort = await openPoort(wereld);
    for (const rol of alleRollen) tokens.set(rol, await poort.token(eigenPartner(rol), rol));
  }, 180_000);
  afterAll(async () => {
    await poort.stop();
    await wereld.stop();
  });

  async function vraag(rol: string, query: string, rest: object = {}): Promise<Uitkomst> {
    const soort = { accept: 'application/graphql-response+json' };
    const antwoord = await poort.post(tokens.get(rol) ?? null, { query, ...rest }, soort);
    return { status: antwoord.status, ...((await antwoord.json()) as object) };
  }
  const haal = (pad: string, rol?: string, koppen: Record<string, string> = {}): Promise<Response> =>
    fetch(poort.basis + pad, {
      redirect: 'manual',
      headers: { ...(rol === undefined ? {} : { authorization: `Bearer ${tokens.get(rol)}` }), ...koppen },
    });

  test.each(alleRollen)('%s: introspectie en /schema.graphql geven het vastgelegde bestand', async (rol) => {
    const { data } = await vraag(rol, getIntrospectionQuery());
    expect(gesorteerd(buildClientSchema(data as IntrospectionQuery))).toBe(gesorteerd(buildSchema(sdl(rol))));
    expect(await (await haal('/schema.graphql', rol)).text()).toBe(sdl(rol));
  });

  test('het doel van de vraag maakt niets uit: het schema is de som van alle doelen van de rol', async () => {
    const onder = async (doel: string): Promise<unknown> => {
      const antwoord = await poort.post(
        tokens.get(verhuur) ?? null,
        { query: '{ __type(name: "Toewijzing") { fields { name } } }' },
        { Verwerkingsdoel: doel },
      );
      return antwoord.json();
    };
    const gewoon = await onder('BELEID_EN_MONITORING');
    expect(gewoon).toEqual(await onder('WOONRUIMTEVERDELING'));
    expect(JSON.stringify(gewoon)).toContain('rekeninkomen');
    // Not even a doel that was never granted: it answers for data, not for the schema.
    expect((await onder('TOEZICHT')) as { data: unknown }).toMatchObject({ data: (gewoon as { data: object }).data });
  });

  // Written by hand from the policy: who must find what, and who must not.
  test.each([
    [
      agent,
      'Query.dossiers Dossier.betrokkene Dossier.strafrechtelijk StrafrechtelijkFeit.soort Melding.omschrijving Woning.soort WoningFilter.wijk DossierFilter.status Voorraad.kernvoorraad Mutation.registreerMelding MeldingInput.omschrijving PersoonInput.naam Mutation.pakSignaalOp Signaal.betrokkene Convenant.code',
      'Query.toewijzingen Query.logboek Toewijzing.id Huishouden.grootte Interventie.instrument Dossier.interventies Dossier.meldingen Melding.dossier Woning.adres Woning.kaleHuur Woning.dossiers Woning.toewijzingen WoningFilter.postcode WoningFilter.status Mutation.wijsToe Mutation.openDossier Mutation.deelDossier DossierInput.aanleiding WijsToeInput.woning HuishoudenInput.grootte Mutation.registreerConvenant Verwerking.rol',
    ],
    [
      verhuur,
      'Query.toewijzingen Toewijzing.rekeninkomen Toewijzing.statushouder Toewijzing.huishouden Huishouden.grootte Woning.adres Adres.postcode Woning.kaleHuur Woning.toewijzingen WoningFilter.postcode ToewijzingFilter.grondslag Mutation.wijsToe Mutation.trekToewijzingIn WijsToeInput.motivering HuishoudenInput.grootte VrijeBeleidsruimte.ruimte',
      'Query.dossiers Query.meldingen Query.dossier Query.logboek Dossier.id Melding.id Interventie.id StrafrechtelijkFeit.soort Woning.dossiers Mutation.openDossier Mutation.registreerMelding MeldingInput.soort MeldingFilter.wijk Mutation.registreerConvenant Mutation.bevestigNotificatie Verwerking.rol',
    ],
    [
      beheer,
      'Query.ik Query.uitleg Query.wijken Query.partners Query.prestatieafspraken Wijk.naam Wijk.toewijzingen Indicator.doel Huurprijsgrenzen.liberalisatie',
      'Query.woning Query.woningen Query.voorraad Query.convenanten Query.notificaties Query.signalen Query.dossiers Query.toewijzingen Query.logboek Woning.id Voorraad.kernvoorraad Wijk.voorraad Convenant.id Toegangsregel.convenant Notificatie.id Signaal.id Persoon.id Adres.straat WoningFilter.wijk PersoonInput.naam PageInfo.hasNextPage Mutation.meldSignaal Mutation.wijsToe',
    ],
  ])('%s ziet wat bij zijn werk hoort, en de rest niet', async (rol, wel, niet) => {
    const { data } = await vraag(rol, getIntrospectionQuery());
    const velden = getoond(buildClientSchema(data as IntrospectionQuery));
    expect(wel.split(' ').filter((veld) => !velden.has(veld))).toEqual([]);
    expect(niet.split(' ').filter((veld) => velden.has(veld))).toEqual([]);
  });

  test.each([
    ['rechtstreeks', '{ __type(name: "Toewijzing") { name } }'],
    ['onder een andere naam', '{ wijken: __type(name: "Toewijzing") { name } }'],
    ['in een fragment', 'query { ...S } fragment S on Query { wijken: __type(name: "Toewijzing") { name } }'],
    [
      'in een fragment in een fragment',
      'query { ... on Query { ...S } } fragment S on Query { ... { ...T } } fragment T on Query { wijken: __type(name: "Toewijzing") { name } }',
    ],
    ['met een variabele', 'query($n: String = "Toewijzing") { wijken: __type(name: $n) { name } __typename }'],
  ])('introspectie %s: de wijkagent krijgt ook zo alleen zijn eigen schema', async (_hoe, query) => {
    const leeg = await vraag(agent, query);
    expect([leeg.status, leeg.errors]).toEqual([200, undefined]);
    expect(Object.values(leeg.data as object).filter((d) => d !== 'Query')).toEqual([null]);
    const gevuld = await vraag(verhuur, query);
    expect(JSON.stringify(gevuld.data)).toContain('{"name":"Toewijzing"}');
  });

  test('introspectie gaat niet met GET: dat is voor vastgelegde vragen', async () => {
    const pad = `/graphql?query=${encodeURIComponent('{ __type(name: "Toewijzing") { name } }')}`;
    const antwoord = await haal(pad, verhuur, { 'apollo-require-preflight': 'true' });
    expect([antwoord.status, await antwoord.json()]).toMatchObject([
      400,
      { errors: [{ extensions: { code: 'ONGELDIGE_INVOER' } }] },
    ]);
  });

  test.each([
    ['naast elkaar', '{ __schema { queryType { name } } ik { rol } }'],
    ['onder andere namen', '{ a: __type(name: "Woning") { name } b: ik { rol } }'],
    ['in een fragment', 'query { ik { rol } ...S } fragment S on Query { __schema { queryType { name } } }'],
    [
      'in een fragment zonder naam',
      'query { ... on Query { ik { rol } } ... { ... { __schema { queryType { name } } } } }',
    ],
    ['nu niet gevraagd', '{ ik { rol } __schema @include(if: false) { queryType { name } } }'],
    ['in twee vragen', 'query A { ik { rol } } query B { __schema { queryType { name } } }'],
  ])('schema en gegevens in één document, %s: geweigerd met de uitweg, zonder gegevens', async (_hoe, query) => {
    const { status, data, errors } = await vraag(
      verhuur,
      query,
      query.includes('query A') ? { operationName: 'A' } : {},
    );
    expect({ status, data, codes: errors?.map((f) => f.extensions.code) }).toEqual({
      status: 400,
      data: undefined,
      codes: ['ONGELDIGE_INVOER'],
    });
    expect(errors?.[0]?.message).toContain('Stuur dat als twee aparte vragen');
  });

  test('__typename hoort bij de gegevens', async () => {
    const { data, errors } = await vraag(verhuur, '{ __typename ik { __typename rol } }');
    expect(errors).toBeUndefined();
    expect(data).toEqual({ __typename: 'Query', ik: { __typename: 'Ik', rol: verhuur } });
  });

  test('gegevens volgen het hele schema: een gesloten veld is null met GEEN_TOEGANG, ook als het niet getoond wordt', async () => {
    expect([...getoond(buildSchema(sdl(beheer)))].filter((veld) => veld.endsWith('.kernvoorraad'))).toEqual([]);
    const { status, data, errors } = await vraag(beheer, '{ voorraad { kernvoorraad } ik { rol } }');
    expect([status, data, errors?.map((f) => f.extensions.code)]).toEqual([
      200,
      { voorraad: null, ik: { rol: beheer } },
      ['GEEN_TOEGANG'],
    ]);
  });

  test.each([
    ['een veld', '{ toewijzingn { totalCount } }', {}],
    ['een veld van een type', '{ toewijzingen { edges { node { rekeninkomn } } } }', {}],
    ['een argument', '{ toewijzingen(filtr: {}) { totalCount } }', {}],
    ['een type', '{ ik { ... on Toewijzin { id } } }', {}],
    ['een waarde', '{ toewijzingen(filter: { status: GELDI }) { totalCount } }', {}],
    [
      'een waarde in een variabele',
      'query($f: ToewijzingFilter) { toewijzingen(filter: $f) { totalCount } }',
      { variables: { f: { status: 'GELDI' } } },
    ],
    [
      'een deel van een variabele',
      'query($f: ToewijzingFilter) { toewijzingen(filter: $f) { totalCount } }',
      { variables: { f: { grondsla: 'URGENT' } } },
    ],
    ['iets in het schema', '{ __schema { typs { name } } }', {}],
  ])('een tikfout in %s: geen "Did you mean", want dat noemt wat u niet getoond wordt', async (_wat, query, rest) => {
    const { status, errors } = await vraag(agent, query, rest);
    expect([status, errors?.[0]?.extensions.code]).toEqual([400, 'ONGELDIGE_INVOER']);
    expect(JSON.stringify(errors)).not.toMatch(/did you mean|rekeninkomen|GELDIG"|grondslag"/i);
  });

  test('wat introspectie mist, krijgt één Nederlandse fout', async () => {
    const zonder = await vraag(agent, 'query($n: String!) { __type(name: $n) { name } }');
    expect([zonder.status, zonder.errors?.map((f) => f.extensions.code)]).toEqual([400, ['ONGELDIGE_INVOER']]);
    const onbekend = await vraag(agent, 'query A { __typename __schema { queryType { name } } }', {
      operationName: 'B',
    });
    expect([onbekend.status, onbekend.errors?.map((f) => f.extensions.code)]).toEqual([400, ['ONGELDIGE_INVOER']]);
  });

  test('wie niet is ingelogd, krijgt geen schema', async () => {
    const antwoord = await poort.post(null, { query: getIntrospectionQuery() });
    expect(antwoord.status).toBe(401);
    for (const pad of ['/schema.graphql', '/explorer/keuzes.json']) {
      const geweigerd = await haal(pad);
      expect([pad, geweigerd.status, await geweigerd.text()]).toEqual([
        pad,
        401,
        expect.stringContaining('NIET_INGELOGD'),
      ]);
    }
    for (const pad of ['/explorer', '/explorer.html']) {
      const weg = await haal(pad);
      expect([pad, weg.status, weg.headers.get('location')]).toEqual([pad, 302, '/aanmelden?terug=%2Fexplorer']);
    }
  });

  test('met meer rollen kiest u er één, met de header Rol of ?rol=', async () => {
    const beide = [agent, 'politie/bestuurder'];
    const token = await poort.tokenVan('politie', beide);
    const metRol = (pad: string, koppen: Record<string, string> = {}): Promise<Response> =>
      fetch(poort.basis + pad, { headers: { authorization: `Bearer ${token}`, ...koppen } });
    expect((await metRol('/schema.graphql')).status).toBe(400);
    expect(await (await metRol('/schema.graphql?rol=politie/bestuurder')).text()).toBe(sdl('politie/bestuurder'));
    expect(await (await metRol('/schema.graphql', { Rol: agent })).text()).toBe(sdl(agent));
    expect((await metRol('/schema.graphql?rol=platform/platformbeheerder')).status).toBe(400);
    const keuzes = (await (await metRol('/explorer/keuzes.json')).json()) as { rollen: { rol: string }[] };
    expect(keuzes.rollen.map(({ rol }) => rol)).toEqual(beide);
  });
});
