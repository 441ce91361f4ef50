import { randomUUID } from 'node:crypto';
import { statementteller } from '../../subgraphs/kern/database';
import { aConvenant } from '../builders/convenant';
import { aToewijzing, legeWoning, verhuurder, type LegeWoning } from '../builders/toewijzing';
import { Wereld, identiteit, type Beller } from '../support/wereld';

const regisseur: Beller = {
  partner: 'gemeente-assen',
  rol: 'gemeente/regisseur-statushouders',
  doel: 'WOONRUIMTEVERDELING',
};
const bestuurder: Beller = { partner: 'actium', rol: 'corporatie/bestuurder' };
const adviseur: Beller = { partner: 'gemeente-assen', rol: 'gemeente/beleidsadviseur-wonen' };

const alles = `{ id woning { id } corporatie { id } datum afwijkend status eindeHuur versie huishouden { grootte } wachttijdMaanden zoektijdMaanden
  rekeninkomen passendheid statushouder grondslag }`;
const lijst = `{ toewijzingen { totalCount edges { node ${alles} } } }`;

describe('toewijzingen lezen', () => {
  let wereld: Wereld;
  let woning: LegeWoning;
  let regulier: string;
  let gedeeld: string;
  let vreemd: string;

  beforeAll(async () => {
    wereld = await Wereld.start({ nu: '2025-05-02T10:00:00Z' });
    woning = await legeWoning(wereld);
    regulier = (await aToewijzing(wereld, woning)).id;
    gedeeld = (await aToewijzing(wereld, await legeWoning(wereld), { grondslag: 'STATUSHOUDER', datum: '2025-05-01' }))
      .id;
    vreemd = (await aToewijzing(wereld, await legeWoning(wereld, { eigenaar: 'woonservice' }))).id;
  });
  afterAll(() => wereld.stop());

  const ids = (data: { toewijzingen: { edges: { node: { id: string } }[] } }): string[] =>
    data.toewijzingen.edges.map((e) => e.node.id);

  test('een verhuurmedewerker leest de eigen toewijzingen geheel, de nieuwste eerst', async () => {
    const { data, codes } = await wereld.vraag(verhuurder(), lijst);
    expect(codes).toEqual([]);
    expect(ids(data)).toEqual([regulier, gedeeld]);
    expect(data.toewijzingen.totalCount).toBe(2);
    expect(data.toewijzingen.edges[1].node).toMatchObject({
      grondslag: 'STATUSHOUDER',
      statushouder: true,
      rekeninkomen: 25000,
    });
  });

  test('een bestuurder leest van de eigen toewijzingen de bedrijfsgegevens, nooit de grond', async () => {
    const { data, codes, errors } = await wereld.vraag(bestuurder, lijst);
    expect(ids(data)).toEqual([regulier, gedeeld]);
    expect(new Set(codes)).toEqual(new Set(['GEEN_TOEGANG']));
    expect(errors).toHaveLength(7);
    expect(data.toewijzingen.edges[1].node).toMatchObject({
      datum: '2025-05-01',
      afwijkend: false,
      grondslag: null,
      statushouder: null,
      huishouden: null,
    });
  });

  test('voor wie BEDRIJF gesloten is bestaan er geen toewijzingen; filteren op wat gesloten is wordt geweigerd', async () => {
    const { data } = await wereld.vraag(adviseur, '{ toewijzingen { totalCount edges { node { id } } } }');
    expect(data.toewijzingen).toEqual({ totalCount: 0, edges: [] });
    for (const filter of [
      'grondslag: STATUSHOUDER',
      'jaar: 2025',
      'corporatie: "actium"',
      'status: GELDIG',
      `woning: "${woning.id}"`,
    ])
      expect((await wereld.vraag(adviseur, `{ toewijzingen(filter: { ${filter} }) { totalCount } }`)).codes).toEqual([
        'GEEN_TOEGANG',
      ]);
    expect(
      (await wereld.vraag(bestuurder, '{ toewijzingen(filter: { grondslag: STATUSHOUDER }) { totalCount } }')).codes,
    ).toEqual(['GEEN_TOEGANG']);
  });

  test('wie de grond mag lezen, mag erop filteren', async () => {
    const { data } = await wereld.vraag(
      verhuurder(),
      '{ toewijzingen(filter: { grondslag: STATUSHOUDER, jaar: 2025 }) { totalCount edges { node { id } } } }',
    );
    expect(data.toewijzingen).toEqual({ totalCount: 1, edges: [{ node: { id: gedeeld } }] });
  });

  test('een toewijzing van een ander en een die niet bestaat zien er hetzelfde uit (A14)', async () => {
    const vraag = 'query ($id: ID!) { toewijzing(id: $id) { id } }';
    for (const id of [vreemd, randomUUID(), 'onzin'])
      expect(await wereld.vraag(verhuurder(), vraag, { id })).toEqual({
        data: { toewijzing: null },
        errors: [],
        codes: [],
      });
  });

  test('een teken dat in geen tekst thuishoort is ongeldige invoer, geen fout van binnen', async () => {
    const { codes } = await wereld.vraag(
      verhuurder(),
      '{ toewijzingen(filter: { corporatie: "\\u0000" }) { totalCount } }',
    );
    expect(codes).toEqual(['ONGELDIGE_INVOER']);
  });

  test('bladeren geeft iedere rij precies één keer', async () => {
    const gezien: string[] = [];
    let after: string | null = null;
    do {
      const { data } = await wereld.vraag(
        verhuurder(),
        'query ($after: String) { toewijzingen(first: 1, after: $after) { edges { node { id } } pageInfo { hasNextPage endCursor } } }',
        { after },
      );
      gezien.push(...ids(data));
      after = data.toewijzingen.pageInfo.hasNextPage ? data.toewijzingen.pageInfo.endCursor : null;
    } while (after !== null);
    expect(gezien).toEqual([regulier, gedeeld]);
  });

  test('woning → toewijzingen → corporatie door de poort; op een woning van een ander leeg met één GEEN_TOEGANG', async () => {
    const vraag = 'query ($id: ID!) { woning(id: $id) { id toewijzingen { id corporatie { id naam } } } }';
    const eigen = await wereld.vraag(verhuurder(), vraag, { id: woning.id });
    expect(eigen.codes).toEqual([]);
    expect(eigen.data.woning.toewijzingen).toEqual([{ id: regulier, corporatie: { id: 'actium', naam: 'Actium' } }]);
    const ander = await wereld.vraag(verhuurder('woonservice'), vraag, { id: woning.id });
    expect(ander.codes).toEqual(['GEEN_TOEGANG']);
    expect(ander.data.woning).toEqual({ id: woning.id, toewijzingen: null });
  });

  test('lezen van personen staat per betrokkene in het logboek; lezen zonder persoonsvelden niet (A11)', async () => {
    const tel = async () =>
      (
        await wereld.sql<{ n: number }>(
          "select count(*)::int as n from toewijzing.logboek where naam = 'Query.toewijzingen'",
        )
      )[0]?.n ?? 0;
    const voor = await tel();
    await wereld.vraag(verhuurder(), '{ toewijzingen { edges { node { id datum } } } }');
    expect(await tel()).toBe(voor);
    await wereld.vraag(verhuurder(), '{ toewijzingen { edges { node { rekeninkomen } } } }');
    expect(await tel()).toBe(voor + 2);
  });

  test('het aantal statements hangt niet van het aantal rijen af (geen N+1)', async () => {
    const vraag =
      '{ toewijzingen(filter: { jaar: 2025 }) { edges { node { id rekeninkomen woning { id wijk { naam } eigenaar { naam } toewijzingen { id } } corporatie { naam } } } } }';
    const meet = async (): Promise<{ rijen: number; statements: number }> => {
      const teller = { aantal: 0, sql: [] as string[] };
      const { data, codes } = await statementteller.run(teller, () => wereld.vraag(verhuurder(), vraag));
      expect(codes).toEqual([]);
      return { rijen: data.toewijzingen.edges.length, statements: teller.aantal };
    };
    const weinig = await meet();
    for (let i = 0; i < 5; i++) await aToewijzing(wereld, await legeWoning(wereld), { datum: '2025-03-01' });
    const veel = await meet();
    expect(veel).toEqual({ rijen: weinig.rijen + 5, statements: weinig.statements });
    // toewijzingen, woning (twice: here and at its owner), toewijzingen per woning, two log inserts, wijk, partner (two paths).
    expect(veel.statements).toBeLessThanOrEqual(9);
  });

  describe('gedeeld met de regisseur statushouders, onder het convenant taakstelling', () => {
    test('zonder convenant bestaat er niets', async () => {
      expect((await wereld.vraag(regisseur, '{ toewijzingen { totalCount } }')).data.toewijzingen.totalCount).toBe(0);
    });

    test('met convenant ziet de regisseur persoon en grond van de gedeelde rij, en niets van BEDRIJF', async () => {
      await aConvenant(wereld, {
        code: 'taakstelling',
        partijen: ['gemeente-assen', 'actium'],
        doelen: ['WOONRUIMTEVERDELING'],
        categorieen: ['PERSOON', 'HERKOMST'],
        geldigTot: new Date('2025-06-01T10:00:00Z'),
      });
      const { data, errors } = await wereld.vraag(regisseur, lijst);
      expect(data.toewijzingen).toEqual({
        totalCount: 1,
        edges: [
          {
            node: {
              id: gedeeld,
              ...Object.fromEntries(
                [
                  'woning',
                  'corporatie',
                  'datum',
                  'afwijkend',
                  'status',
                  'eindeHuur',
                  'versie',
                  'rekeninkomen',
                  'passendheid',
                ].map((v) => [v, null]),
              ),
              huishouden: { grootte: 2 },
              wachttijdMaanden: 76,
              zoektijdMaanden: 71,
              statushouder: true,
              grondslag: 'STATUSHOUDER',
            },
          },
        ],
      });
      expect(errors).toHaveLength(9);
    });

    test('ook de database alleen houdt BEDRIJF en FINANCIEEL dicht, en de deling zelf voor wie de grond niet mag weten', async () => {
      const als = (beller: Beller, sql: string) =>
        wereld.delen.databases.get('toewijzing')?.als(identiteit(beller), (m) => m.query(sql));
      const tel = async (beller: Beller, tabel: string): Promise<number> =>
        ((await als(beller, `select count(*)::int as n from toewijzing.${tabel}`)) as { n: number }[])[0]?.n ?? -1;
      expect(await tel(regisseur, 'toewijzing')).toBe(1);
      expect(await tel(regisseur, 'toewijzing_persoon')).toBe(1);
      expect(await tel(regisseur, 'toewijzing_herkomst')).toBe(1);
      for (const tabel of [
        'toewijzing_bedrijf',
        'toewijzing_financieel',
        'toewijzing_inschrijving',
        'toewijzing_toelichting',
        'idempotentie',
      ])
        expect(await tel(regisseur, tabel)).toBe(0);
      for (const tabel of [
        'toewijzing_herkomst',
        'toewijzing_persoon',
        'toewijzing_financieel',
        'toewijzing_deling',
        'idempotentie',
      ])
        expect(await tel(bestuurder, tabel)).toBe(0);
      expect(await tel(bestuurder, 'toewijzing_bedrijf')).toBe(7);
      for (const tabel of ['toewijzing', 'toewijzing_bedrijf', 'toewijzing_deling'])
        expect(await tel(adviseur, tabel)).toBe(0);
      expect(await tel({ ...adviseur, doel: 'WOONRUIMTEVERDELING' }, 'toewijzing_deling')).toBe(0);
    });

    test('wie mag lezen maar niet toewijzen, kan ook met SQL niets schrijven', async () => {
      const poging = wereld.delen.databases
        .get('toewijzing')
        ?.als(identiteit(bestuurder), (m) =>
          m.query("update toewijzing.toewijzing_bedrijf set status = 'INGETROKKEN'"),
        );
      await expect(poging).resolves.toEqual([[], 0]);
    });

    test('loopt het convenant af, dan is de gedeelde rij dezelfde seconde weg (A2)', async () => {
      await wereld.zetKlok('2025-06-01T09:59:59Z');
      expect((await wereld.vraag(regisseur, '{ toewijzingen { totalCount } }')).data.toewijzingen.totalCount).toBe(1);
      await wereld.zetKlok('2025-06-01T10:00:00Z');
      expect((await wereld.vraag(regisseur, '{ toewijzingen { totalCount } }')).data.toewijzingen.totalCount).toBe(0);
      expect(
        (await wereld.vraag(verhuurder(), `{ toewijzing(id: "${gedeeld}") { grondslag } }`)).data.toewijzing,
      ).toEqual({ grondslag: 'STATUSHOUDER' });
    });
  });
});
