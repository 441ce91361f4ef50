import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ApolloServer } from '@apollo/server';
import { startDelen, type Delen } from '../../gateway/delen';
import { startGraaf, type Graafcontext } from '../../gateway/graaf';
import { Ondertekenaar } from '../../subgraphs/kern/identiteit';
import { aWoning } from '../builders/woning';
import { openPoort, type Poort } from '../support/poort';
import { identiteit, type Antwoord, type Beller } from '../support/wereld';
import { nu, stelOp, wie, type Opstelling } from './opstelling';

const bestuurder: Beller = { partner: 'actium', rol: 'corporatie/bestuurder' };
const adviseur: Beller = { partner: 'gemeente-assen', rol: 'gemeente/beleidsadviseur-wonen' };

/** Nothing of the inside may leave: no stack, no SQL, no name of a table, host, file or framework. */
const binnenkant =
  /node_modules|\bat \w+[. ]|\.ts\b|\.js\b|stacktrace|select |insert |relation "|syntax error|invalid (input|byte)|postgres|pg_|QueryFailed|TypeORM|Cannot (read|return)|undefined|_lees|localhost|127\.0\.0\.1|DOWNSTREAM|SUBREQUEST|subgraph|Error:/i;

describe('aanvallen op de graaf', () => {
  let opstelling: Opstelling;
  let vraag: (beller: Beller, query: string, variabelen?: Record<string, unknown>) => Promise<Antwoord>;

  beforeAll(async () => {
    opstelling = await stelOp();
    vraag = (beller, query, variabelen) => opstelling.wereld.vraag(beller, query, variabelen);
  }, 120_000);
  afterAll(() => opstelling.wereld.stop());

  const velden = ({ errors }: Antwoord): string[] => errors.map((f) => String(f.extensions?.['veld'])).sort();

  describe('andere woorden voor hetzelfde veld', () => {
    test('een alias opent geen gesloten veld, en geeft één fout per veld', async () => {
      const antwoord = await vraag(
        bestuurder,
        '{ toewijzingen { edges { node { id status a: grondslag b: grondslag statushouder: status status2: rekeninkomen } } } }',
      );
      const knopen = (antwoord.data as { toewijzingen: { edges: { node: Record<string, unknown> }[] } }).toewijzingen
        .edges;
      expect(knopen.length).toBeGreaterThan(0);
      for (const { node } of knopen)
        expect(node).toMatchObject({ a: null, b: null, status2: null, statushouder: 'GELDIG' });
      expect(velden(antwoord)).toEqual(['Toewijzing.grondslag', 'Toewijzing.rekeninkomen']);
    });

    test('duizend keer hetzelfde veld onder een alias: nog steeds één fout', async () => {
      const aliassen = Array.from({ length: 300 }, (_, i) => `x${i}: grondslag`).join(' ');
      const antwoord = await vraag(bestuurder, `{ toewijzingen { edges { node { ${aliassen} } } } }`);
      expect(antwoord.errors.length).toBe(1);
    });

    test('fragmenten, ook genest en op hetzelfde type, openen niets', async () => {
      const antwoord = await vraag(
        adviseur,
        `{ woningen(first: 5) { edges { node { ...A ... on Woning { kaleHuur ...B } } } } }
         fragment A on Woning { id adres { straat } ... @include(if: true) { bagId } }
         fragment B on Woning { toewijzingen { grondslag } dossiers { id } status }`,
      );
      const knopen = (antwoord.data as { woningen: { edges: { node: Record<string, unknown> }[] } }).woningen.edges;
      expect(knopen.length).toBe(5);
      for (const { node } of knopen)
        expect(node).toMatchObject({
          adres: null,
          kaleHuur: null,
          bagId: null,
          toewijzingen: null,
          dossiers: null,
          status: null,
        });
      expect(velden(antwoord)).toEqual([
        'Woning.adres',
        'Woning.bagId',
        'Woning.dossiers',
        'Woning.kaleHuur',
        'Woning.status',
        'Woning.toewijzingen',
      ]);
    });

    test('een fragment op een union laat niets door dat onderdrukt is', async () => {
      const { data } = await vraag(
        adviseur,
        '{ wijken { code toewijzingen(jaar: 2025) { aantal { ... on Onderdrukt { reden drempel } ... on Aantal { waarde } } aandachtsgroepen { __typename ... on Aantal { waarde } } } } }',
      );
      for (const wijk of (
        data as {
          wijken: {
            toewijzingen: { aantal: Record<string, unknown>; aandachtsgroepen: { __typename: string } } | null;
          }[];
        }
      ).wijken) {
        // The year is not closed: every cell is suppressed.
        expect(wijk.toewijzingen?.aantal).not.toHaveProperty('waarde');
        expect(wijk.toewijzingen?.aandachtsgroepen.__typename).toBe('Onderdrukt');
      }
    });

    test('langs een omweg (woning → toewijzingen → woning → dossiers → meldingen) blijft dicht wat dicht is', async () => {
      const { data } = await vraag(
        wie.verhuur,
        '{ woningen(first: 50) { edges { node { toewijzingen { woning { dossiers { id meldingen { omschrijving } } } } } } } }',
      );
      expect(JSON.stringify(data)).not.toMatch(/Lawaai|"omschrijving":"/);
      expect(JSON.stringify(data)).toContain('"dossiers":null');
    });

    test('aliassen die op eigenschappen van een object lijken doen niets', async () => {
      const antwoord = await vraag(
        adviseur,
        '{ __proto__: partners { id } constructor: partners { id } toString: wijken { code } hasOwnProperty: partners { __proto__: naam id } }',
      );
      expect(JSON.stringify(antwoord.errors)).not.toMatch(binnenkant);
      expect(({} as Record<string, unknown>)['id']).toBeUndefined();
      const gevoelig = await vraag(
        bestuurder,
        '{ toewijzingen { edges { node { __proto__: grondslag constructor: rekeninkomen toString: statushouder } } } }',
      );
      expect(JSON.stringify(gevoelig.data)).not.toMatch(/REGULIER|STATUSHOUDER|21000|true/);
    });
  });

  describe('achter de poort langs', () => {
    const dossiervraag = 'query E($r: [_Any!]!) { _entities(representations: $r) { ... on Dossier { id status } } }';
    const deel = (naam: string) => opstelling.wereld.delen.uitvoeringen.get(naam)!;
    const goed = (beller: Beller): string => opstelling.wereld.delen.ondertekenaar.onderteken(identiteit(beller));
    const codes = (uitkomst: { errors?: readonly { extensions?: Record<string, unknown> }[] }): unknown[] =>
      (uitkomst.errors ?? []).map((f) => f.extensions?.['code']);

    test('_entities en _service bestaan niet aan de poort', async () => {
      const id = opstelling.rij('dossier gedeeld').id;
      for (const tekst of [
        `{ _entities(representations: [{ __typename: "Dossier", id: "${id}" }]) { __typename } }`,
        '{ _service { sdl } }',
      ]) {
        const antwoord = await vraag(wie.beheerder, tekst);
        expect([antwoord.data, antwoord.codes]).toEqual([null, ['ONGELDIGE_INVOER']]);
      }
    });

    test('een subgraaf weigert alles zonder geldige identiteit, ook _service en _entities', async () => {
      const beller = wie.beheerder;
      const echt = goed(beller);
      const [lijf = '', handtekening = ''] = echt.split('.');
      const vervalst = Buffer.from(
        JSON.stringify({ ...JSON.parse(Buffer.from(lijf, 'base64url').toString()), partner: 'woonservice' }),
      ).toString('base64url');
      const tokens: [string, string | undefined][] = [
        ['geen', undefined],
        ['leeg', ''],
        ['onzin', 'a.b'],
        ['verlopen', opstelling.wereld.delen.ondertekenaar.onderteken(identiteit(beller), Date.now() - 61_000)],
        ['andere sleutel', new Ondertekenaar().onderteken(identiteit(beller))],
        ['andere inhoud', `${vervalst}.${handtekening}`],
        ['zonder handtekening', `${lijf}.`],
        ['alg none', `${Buffer.from('{"alg":"none"}').toString('base64url')}.${lijf}.`],
      ];
      const vragen = [
        '{ _service { sdl } }',
        '{ __typename }',
        '{ partners { id } }',
        '{ __schema { types { name } } }',
      ];
      for (const naam of opstelling.wereld.delen.uitvoeringen.keys()) {
        for (const [soort, token] of tokens) {
          for (const query of [...vragen, dossiervraag]) {
            const uitkomst = await deel(naam).voerUit({
              query,
              token,
              variables: { r: [{ __typename: 'Dossier', id: opstelling.rij('dossier gedeeld').id }] },
            });
            expect([naam, soort, uitkomst.data ?? null, codes(uitkomst)]).toEqual([
              naam,
              soort,
              null,
              ['NIET_INGELOGD'],
            ]);
          }
        }
      }
    });

    test('met een geldige identiteit geeft _entities niets meer dan de graaf', async () => {
      const r = ['dossier gedeeld', 'dossier eigen', 'dossier woonservice'].map((naam) => ({
        __typename: 'Dossier',
        id: opstelling.rij(naam).id,
      }));
      const als = async (beller: Beller): Promise<unknown> =>
        (await deel('leefbaarheid').voerUit({ query: dossiervraag, variables: { r }, token: goed(beller) })).data;
      expect(await als(wie.wijkregisseurOverlast)).toEqual({
        _entities: [{ id: r[0]?.id, status: 'IN_BEHANDELING' }, null, null],
      });
      expect(await als(wie.verhuur)).toEqual({ _entities: [null, null, null] });
      expect(await als(adviseur)).toEqual({ _entities: [null, null, null] });
    });

    test('een verwijzing met zelfbedachte velden opent niets', async () => {
      const woning = opstelling.rij('woning woonservice').id;
      const r = [
        {
          __typename: 'Woning',
          id: woning,
          open: ['BEDRIJF', 'SOCIAAL'],
          eigenaar: 'actium',
          partner: 'actium',
          status: 'VERHUURD',
        },
      ];
      const query =
        'query E($r: [_Any!]!) { _entities(representations: $r) { ... on Woning { id toewijzingen { id } } } }';
      const uitkomst = await deel('toewijzing').voerUit({ query, variables: { r }, token: goed(wie.verhuur) });
      expect(uitkomst.data).toMatchObject({ _entities: [{ id: woning, toewijzingen: null }] });
      const dossier = opstelling.rij('dossier woonservice').id;
      const vals = [
        {
          __typename: 'Dossier',
          id: dossier,
          eigenaar: 'gemeente-assen',
          status: 'OPEN',
          open: ['PERSOON', 'SOCIAAL'],
        },
      ];
      expect(
        (
          await deel('leefbaarheid').voerUit({
            query: dossiervraag,
            variables: { r: vals },
            token: goed(wie.wijkregisseurOverlast),
          })
        ).data,
      ).toEqual({ _entities: [null] });
    });

    test.each([
      ['onbekend type', [{ __typename: 'Geheim', id: '1' }]],
      ['zonder type', [{ id: '1' }]],
      ['object als sleutel', [{ __typename: 'Dossier', id: { $ne: null } }]],
      ['lijst als sleutel', [{ __typename: 'Dossier', id: ['a', 'b'] }]],
      ['sql als sleutel', [{ __typename: 'Dossier', id: "' or true --" }]],
      ['geen object', ['Dossier']],
    ])('een verwijzing die niet deugt (%s) vertelt niets', async (_naam, r) => {
      const uitkomst = await deel('leefbaarheid').voerUit({
        query: dossiervraag,
        variables: { r },
        token: goed(wie.beheerder),
      });
      expect(JSON.stringify(uitkomst.data ?? null)).not.toMatch(/OPEN|IN_BEHANDELING/);
      expect(JSON.stringify(uitkomst.errors ?? [])).not.toMatch(/node_modules|\bat \w+ \(|select |invalid input/);
    });
  });

  describe('filters, volgorde en tellen', () => {
    /** Ids of a list under a filter. */
    async function ids(beller: Beller, lijst: string, filter: string): Promise<unknown> {
      const { data } = await vraag(
        beller,
        `{ ${lijst}(first: 200, filter: { ${filter} }) { totalCount edges { node { id } } } }`,
      );
      return (data as Record<string, unknown> | null)?.[lijst] ?? null;
    }

    test.each([
      ['woningen', 'status: LEEG', 'status: VERHUURD'],
      ['woningen', 'postcode: "9401AA"', 'postcode: "9999ZZ"'],
      ['woningen', 'huisnummer: 1', 'huisnummer: 9876'],
      ['toewijzingen', 'grondslag: STATUSHOUDER', 'grondslag: UITSTROOM'],
      ['toewijzingen', 'status: GELDIG', 'status: INGETROKKEN'],
    ])('filteren van %s op een gesloten veld (%s) maakt geen verschil', async (lijst, raak, mis) => {
      expect(await ids(adviseur, lijst, raak)).toEqual(await ids(adviseur, lijst, mis));
    });

    test('een filter op een veld dat alleen op eigen rijen open is, vindt nooit een rij van een ander', async () => {
      const eigen = new Set(opstelling.proef.rijen.filter((r) => r.eigenaar === 'actium').map((r) => r.id));
      for (const filter of ['status: LEEG', 'status: VERHUURD', 'plaats: "Assen"'].slice(0, 2)) {
        const gevonden = (await ids(wie.verhuur, 'woningen', filter)) as {
          totalCount: number;
          edges: { node: { id: string } }[];
        };
        expect(gevonden.edges.every(({ node }) => eigen.has(node.id))).toBe(true);
        expect(gevonden.totalCount).toBe(gevonden.edges.length);
      }
    });

    test('de volgorde van een lijst verraadt geen gesloten veld', async () => {
      const { data } = await vraag(adviseur, '{ woningen(first: 200) { edges { node { id } } } }');
      const volgorde = (data as { woningen: { edges: { node: { id: string } }[] } }).woningen.edges.map(
        ({ node }) => node.id,
      );
      // By address for who may read it; by the random id for who may not.
      expect(volgorde).toEqual([...volgorde].sort());
    });

    test('twee peildata verraden de huur van een ander niet: zonder BEDRIJF geldt 1 juli', async () => {
      const oud = { eigenaar: 'actium', idExtern: 'peildatum', wijk: 'WK010601' };
      const id = await aWoning(opstelling.wereld, { ...oud, kaleHuur: 400, peildatum: '2024-01-01' });
      await aWoning(opstelling.wereld, { ...oud, kaleHuur: 800, peildatum: '2025-08-01' });
      const klassen = async (beller: Beller): Promise<unknown> => {
        const query = `query K($id: ID!) { woning(id: $id) { juni: huurprijsklasse(peildatum: "2025-06-30")
          augustus: huurprijsklasse(peildatum: "2025-08-02") nu: huurprijsklasse } }`;
        return ((await vraag(beller, query, { id })).data as { woning: unknown }).woning;
      };
      const [laag, hoog] = ['TOT_KWALITEITSKORTING', 'TOT_LIBERALISATIE'];
      expect(await klassen(bestuurder)).toEqual({ juni: laag, augustus: hoog, nu: hoog });
      for (const ander of [adviseur, wie.verhuurWoonservice])
        expect(await klassen(ander)).toEqual({ juni: laag, augustus: laag, nu: laag });
      // Nor does asking for the stock tell: a wijk's classes count dwellings, a closed dwelling's dates do not exist.
      const kern = await vraag(
        adviseur,
        'query K($id: ID!) { woning(id: $id) { inKernvoorraad(peildatum: "2025-08-02") } }',
        { id },
      );
      expect(kern.codes).toEqual(['GEEN_TOEGANG']);
    });

    test('totalCount telt alleen wat zichtbaar is', async () => {
      for (const beller of [
        wie.beheerder,
        wie.wijkregisseurOverlast,
        wie.wijkagent,
        wie.maatschappelijk,
        wie.verhuur,
        wie.verhuurWoonservice,
        adviseur,
      ]) {
        const { data } = await vraag(
          beller,
          `{ dossiers(first: 200) { totalCount edges { cursor } } meldingen(first: 200) { totalCount edges { cursor } } signalen(first: 200) { totalCount edges { cursor } }
             toewijzingen(first: 200) { totalCount edges { cursor } } logboek(first: 200) { totalCount edges { cursor } } }`,
        );
        for (const [lijst, { totalCount, edges }] of Object.entries(
          data as Record<string, { totalCount: number; edges: unknown[] }>,
        )) {
          expect([beller.rol, lijst, totalCount]).toEqual([beller.rol, lijst, edges.length]);
        }
      }
    });
  });

  describe('cursors', () => {
    const bladzijde = 'query B($na: String) { meldingen(first: 1, after: $na) { edges { cursor node { id } } } }';
    const cursorVan = async (beller: Beller): Promise<string> =>
      ((await vraag(beller, bladzijde)).data as { meldingen: { edges: { cursor: string }[] } }).meldingen.edges[0]
        ?.cursor ?? '';

    test('een cursor werkt voor wie hem kreeg', async () => {
      const na = await cursorVan(wie.wijkbeheerder);
      expect((await vraag(wie.wijkbeheerder, bladzijde, { na })).codes).toEqual([]);
    });

    test('een cursor van een andere partner, rol of doel wordt geweigerd', async () => {
      const na = await cursorVan(wie.wijkbeheerder);
      const anderen: Beller[] = [
        wie.wijkregisseur,
        { ...wie.wijkbeheerder, partner: 'woonservice' },
        { ...wie.wijkbeheerder, rol: 'corporatie/sociaal-beheerder' },
        wie.beheerder,
      ];
      for (const ander of anderen) {
        const antwoord = await vraag(ander, bladzijde, { na });
        expect([ander.rol, ander.partner, antwoord.data, antwoord.codes]).toEqual([
          ander.rol,
          ander.partner,
          { meldingen: null },
          ['ONGELDIGE_INVOER'],
        ]);
      }
    });

    test('een cursor is niet te lezen en niet te veranderen', async () => {
      const na = await cursorVan(wie.wijkbeheerder);
      expect(Buffer.from(na, 'base64url').toString('latin1')).not.toMatch(/2025|[0-9a-f]{8}-[0-9a-f]{4}/);
      const bytes = Buffer.from(na, 'base64url');
      for (const plek of [0, 12, 28, bytes.length - 1]) {
        const anders = Buffer.from(bytes);
        anders[plek] = (anders[plek] ?? 0) ^ 1;
        expect((await vraag(wie.wijkbeheerder, bladzijde, { na: anders.toString('base64url') })).codes).toEqual([
          'ONGELDIGE_INVOER',
        ]);
      }
      for (const onzin of ['', 'AAAA', '%%%', 'x'.repeat(5000), Buffer.from('["2025-01-01"]').toString('base64')]) {
        expect((await vraag(wie.wijkbeheerder, bladzijde, { na: onzin })).codes).toEqual(['ONGELDIGE_INVOER']);
      }
    });

    test('een cursor van een ander filter of een andere lijst wordt geweigerd', async () => {
      const na = await cursorVan(wie.wijkbeheerder);
      const filter = await vraag(
        wie.wijkbeheerder,
        'query B($na: String) { meldingen(first: 1, after: $na, filter: { wijk: "WK010601" }) { totalCount edges { cursor } } }',
        { na },
      );
      expect(filter.codes).toEqual(['ONGELDIGE_INVOER']);
      const lijst = await vraag(
        wie.wijkbeheerder,
        'query B($na: String) { woningen(first: 1, after: $na) { edges { cursor } } }',
        { na },
      );
      expect(lijst.codes).toEqual(['ONGELDIGE_INVOER']);
    });
  });

  describe('invoer die niet klopt', () => {
    test.each([
      ['object als id', { id: { $ne: null } }],
      ['lijst als id', { id: ['a', 'b'] }],
      ['boolean als id', { id: true }],
      ['geneste lijst als id', { id: [[['x']]] }],
      ['object met toString', { id: { toString: 'x' } }],
    ])('%s: ONGELDIGE_INVOER', async (_naam, variabelen) => {
      const antwoord = await vraag(wie.beheerder, 'query D($id: ID!) { dossier(id: $id) { id } }', variabelen);
      expect(antwoord.codes).toEqual(['ONGELDIGE_INVOER']);
      expect(JSON.stringify(antwoord.errors)).not.toMatch(binnenkant);
    });

    const uuid = '00000000-0000-4000-8000-000000000000';
    test.each([
      ['geen uuid', '{ dossier(id: "1") { id } toewijzing(id: "x") { id } woning(id: "y") { id } }'],
      [
        'sql',
        `{ dossier(id: "' or 1=1 --") { id } woning(id: "'; drop table woning; --") { id } wijk(code: "' or ''='") { code } }`,
      ],
      ['nulteken', '{ dossier(id: "\\u0000") { id } toewijzing(id: "\\u0000") { id } woning(id: "\\u0000") { id } }'],
      ['nulteken in een code', '{ wijk(code: "\\u0000") { code } }'],
      ['nulteken in een filter', '{ woningen(filter: { wijk: "\\u0000", eigenaar: "\\u0000" }) { totalCount } }'],
      ['nulteken in een filter van meldingen', '{ meldingen(filter: { wijk: "\\u0000" }) { totalCount } }'],
      ['nulteken in een filter van toewijzingen', '{ toewijzingen(filter: { corporatie: "\\u0000" }) { totalCount } }'],
      ['nulteken in een filter van signalen', '{ signalen(filter: { wijk: "\\u0000" }) { totalCount } }'],
      ['lange tekst', `{ wijk(code: "${'x'.repeat(5000)}") { code } }`],
      [
        'onmogelijk jaar',
        '{ huurprijsgrenzen(jaar: 2147483647) { kwaliteitskorting } vrijeBeleidsruimte(jaar: -2147483648) { percentage } }',
      ],
      ['onmogelijke dag', '{ voorraad(peildatum: "9999-12-31") { kernvoorraad } }'],
      ['geen dag', '{ voorraad(peildatum: "2025-02-30") { kernvoorraad } }'],
      ['omgekeerde dagen', '{ voorraadontwikkeling(van: "2025-12-31", tot: "2025-01-01") { begin } }'],
      ['negatieve bladzijde', '{ meldingen(first: -1) { totalCount } woningen(first: -5) { totalCount } }'],
      ['te grote bladzijde', '{ meldingen(first: 201) { totalCount } }'],
      ['onbekende uitleg', '{ uitleg(veld: "__proto__.constructor") { reden } }'],
      ['uitleg met sql', `{ uitleg(veld: "Woning.' or 1=1") { reden } }`],
      ['onbekende afspraak', '{ prestatieafspraak(nummer: -1) { id } }'],
      [
        'onbekende sleutel',
        `{ dossier(id: "${uuid}") { id } toewijzing(id: "${uuid}") { id } woning(id: "${uuid}") { id } }`,
      ],
    ])('%s: geen fout van binnen', async (_naam, query) => {
      for (const beller of [wie.beheerder, wie.verhuur]) {
        const antwoord = await vraag(beller, query);
        const anders = antwoord.codes.filter(
          (code) => !['ONGELDIGE_INVOER', 'GEEN_TOEGANG', 'NIET_GEVONDEN'].includes(code),
        );
        expect([
          antwoord.errors.filter((f) => anders.includes(String(f.extensions?.['code']))),
          JSON.stringify(antwoord.errors).match(binnenkant),
        ]).toEqual([[], null]);
      }
    });

    test('wat niet bestaat en wat u niet mag zien, antwoorden hetzelfde', async () => {
      const tekst = 'query D($id: ID!) { dossier(id: $id) { id } toewijzing(id: $id) { id } }';
      const zonder = await vraag(wie.wijkregisseurOverlast, tekst, { id: uuid });
      for (const naam of ['dossier eigen', 'dossier woonservice', 'dossier gestopt', 'toewijzing actium regulier']) {
        const met = await vraag(wie.wijkregisseurOverlast, tekst, { id: opstelling.rij(naam).id });
        expect([naam, met.data, met.codes]).toEqual([naam, zonder.data, zonder.codes]);
      }
    });

    test('een wijziging op een onzichtbare rij antwoordt als op een die niet bestaat, en schrijft niets', async () => {
      const vorm = ({ data, errors }: Antwoord) => ({
        data: data as unknown,
        errors: errors.map((f) => [f.message, f.extensions?.['code']]),
      });
      const pogingen: [Beller, string, string][] = [
        [
          wie.beheerder,
          'mutation M($id: ID!) { deelDossier(id: $id, partner: "politie", tot: "2025-12-31") { id } }',
          'dossier woonservice',
        ],
        [
          wie.beheerder,
          'mutation M($id: ID!) { beeindigDeling(id: $id, partner: "politie") { id } }',
          'dossier woonservice',
        ],
        [
          wie.verhuur,
          'mutation M($id: ID!) { trekToewijzingIn(id: $id, versie: 1, reden: "proef") { id } }',
          'toewijzing woonservice regulier',
        ],
        [
          wie.beheerder,
          'mutation M($id: ID!) { verwijsDoor(signaal: $id, partner: "vaart-welzijn", doel: WONEN_EN_ZORG) { id } }',
          'signaal woonservice',
        ],
        [wie.wijkregisseurOverlast, 'mutation M($id: ID!) { pakSignaalOp(id: $id) { id } }', 'signaal woonservice'],
        [
          { partner: 'actium', rol: 'corporatie/bestuurder' },
          'mutation M($id: ID!) { bevestigNotificatie(id: $id) { id } }',
          '',
        ],
      ];
      const vreemd =
        opstelling.proef.rijen.find((r) => r.type === 'Notificatie' && r.eigenaar === 'woonservice')?.id ?? '';
      for (const [beller, tekst, naam] of pogingen) {
        const id = naam === '' ? vreemd : opstelling.rij(naam).id;
        expect([tekst, vorm(await vraag(beller, tekst, { id }))]).toEqual([
          tekst,
          vorm(await vraag(beller, tekst, { id: uuid })),
        ]);
      }
    });

    test('een geweigerde wijziging heeft niets geschreven', async () => {
      const tel = async (): Promise<unknown> =>
        opstelling.wereld
          .sql(`select (select count(*) from leefbaarheid.melding) as m, (select count(*) from leefbaarheid.dossier) as d, (select count(*) from zorg.signaal) as s,
          (select count(*) from toewijzing.toewijzing) as t, (select count(*) from beleid.convenant) as c`);
      const voor = await tel();
      const antwoord = await vraag(
        adviseur,
        `mutation { registreerMelding(input: { soort: OVERLAST, wijk: "WK010601", omschrijving: "x" }) { id }
           openDossier(input: { niveau: WIJK, wijk: "WK010601", aanleiding: "x" }) { id }
           meldSignaal(input: { soort: COLLECTIEF, wijk: "WK010601", toelichting: "x", toestemming: NIET_MOGELIJK }) { id }
           registreerConvenant(input: { code: "overlast", naam: "x", partijen: ["gemeente-assen", "actium"], doelen: [OVERLASTAANPAK], categorieen: [PERSOON], geldigVan: "2020-01-01T00:00:00Z" }) { id } }`,
      );
      expect(antwoord.codes).toEqual(['GEEN_TOEGANG', 'GEEN_TOEGANG', 'GEEN_TOEGANG', 'GEEN_TOEGANG']);
      expect(await tel()).toEqual(voor);
    });

    test('suggesties verraden geen namen', async () => {
      const { errors, codes } = await vraag(adviseur, '{ dossier { idd } woninge { id } }');
      expect(codes.every((code) => code === 'ONGELDIGE_INVOER')).toBe(true);
      expect(JSON.stringify(errors)).not.toMatch(/Did you mean|Bedoelde u/i);
    });
  });

  describe('over HTTP', () => {
    let poort: Poort;
    beforeAll(async () => {
      poort = await openPoort(opstelling.wereld);
    });
    afterAll(() => poort.stop());

    test('identiteitskoppen van de klant betekenen niets', async () => {
      const token = await poort.token('gemeente-assen', 'gemeente/beleidsadviseur-wonen');
      const koppen = {
        'x-partner': 'actium',
        'x-rol': 'corporatie/verhuurmedewerker',
        'x-doel': 'WOONRUIMTEVERDELING',
        'x-identiteit': opstelling.wereld.delen.ondertekenaar.onderteken(identiteit(wie.verhuur)),
        'x-buurtgraaf-identiteit': opstelling.wereld.delen.ondertekenaar.onderteken(identiteit(wie.verhuur)),
        'x-forwarded-user': 'actium/corporatie/verhuurmedewerker',
      };
      const query = '{ ik { partner { id } rol doel } toewijzingen { totalCount } }';
      const antwoord = (await (await poort.post(token, { query }, koppen)).json()) as { data: unknown };
      expect(antwoord.data).toEqual({
        ik: { partner: { id: 'gemeente-assen' }, rol: 'gemeente/beleidsadviseur-wonen', doel: 'BELEID_EN_MONITORING' },
        toewijzingen: { totalCount: 0 },
      });
    });

    test('de ondertekende identiteit van de poort is geen inlogbewijs', async () => {
      const token = opstelling.wereld.delen.ondertekenaar.onderteken(identiteit(wie.verhuur));
      expect((await poort.post(token, { query: '{ partners { id } }' })).status).toBe(401);
    });

    test('een wijkbeheerder zonder wijken ziet geen eigen rij', async () => {
      const token = await poort.token('actium', 'corporatie/wijkbeheerder', []);
      const query = '{ meldingen { totalCount } woningen(first: 1) { edges { node { kaleHuur } } } }';
      const antwoord = (await (await poort.post(token, { query }, { Verwerkingsdoel: 'LEEFBAARHEID' })).json()) as {
        data: Record<string, unknown>;
      };
      expect(antwoord.data).toEqual({
        meldingen: { totalCount: 0 },
        woningen: { edges: [{ node: { kaleHuur: null } }] },
      });
    });
  });

  test('een convenant dat om 12:00:00 eindigt sluit dan, ook in andere delen op dezelfde database', async () => {
    const { wereld, rij } = opstelling;
    const delen: Delen = await startDelen({ ...wereld.delen.opties, nu: new Date(nu) });
    const graaf: ApolloServer<Graafcontext> = await startGraaf(
      readFileSync(join(__dirname, '..', '..', 'schema', 'supergraph.graphql'), 'utf8'),
      delen.uitvoeringen,
    );
    try {
      const query = 'query S { signalen { totalCount edges { node { id soort betrokkene { naam } } } } }';
      const hier = async (): Promise<unknown> => (await vraag(wie.maatschappelijk, query)).data as unknown;
      const daar = async (): Promise<unknown> => {
        const w = identiteit(wie.maatschappelijk);
        const { body } = await graaf.executeOperation(
          { query },
          { contextValue: { wie: w, token: delen.ondertekenaar.onderteken(w) } },
        );
        return body.kind === 'single' ? body.singleResult.data : null;
      };
      const signaal = rij('signaal eenzaamheid').id;
      await vraag(
        { partner: 'vaart-welzijn', rol: 'welzijn/bestuurder' },
        'mutation B($id: ID!) { beeindigConvenant(id: $id, per: "2025-09-15T12:00:00+02:00") { id } }',
        { id: rij('convenant wonen-zorg actium gemeente-assen').id },
      );
      await wereld.zetKlok('2025-09-15T11:59:59.999+02:00');
      expect(JSON.stringify(await hier())).toContain(signaal);
      expect(JSON.stringify(await daar())).toContain('Jo Jansen');
      await wereld.zetKlok('2025-09-15T12:00:00+02:00');
      expect(JSON.stringify(await hier())).not.toContain(signaal);
      expect(JSON.stringify(await daar())).not.toMatch(/Jo Jansen|EENZAAMHEID/);
    } finally {
      await wereld.zetKlok(nu);
      await graaf.stop();
      await delen.sluit();
    }
  });
});
