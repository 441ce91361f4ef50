import { aToewijzing, legeWoning, verhuurder } from '../../../test/builders/toewijzing';
import { aConvenant } from '../../../test/builders/convenant';
import { aUitstroomkandidaat } from '../../../test/builders/uitstroomkandidaat';
import { Wereld, type Beller } from '../../../test/support/wereld';
import { TrekInService } from '../toewijzing/trek-in.service';

const bestuurder: Beller = { partner: 'actium', rol: 'corporatie/bestuurder' };
const huurders: Beller = { partner: 'mevm', rol: 'huurdersorganisatie/bestuurslid' };
const beheerder: Beller = { partner: 'platform', rol: 'platform/platformbeheerder' };
const velden = `corporatie { id } jaar toewijzingen noemer noemerSoort afwijkend percentage norm ruimte uitstroom uitstroomPercentage
  uitstroomRichtwaarde uitstroomLezing uitstroomBijgewerktTot status bijgewerktTot reden`;

describe('vrijeBeleidsruimte: live voor wie de grond van eigen rijen leest, voor ieder ander het laatste kwartaal (A10)', () => {
  let wereld: Wereld;
  const meter = async (beller: Beller, jaar = 2025, corporatie = 'actium') => {
    const { data, errors } = await wereld.vraag(
      beller,
      `query ($jaar: Int!, $corporatie: ID) { vrijeBeleidsruimte(jaar: $jaar, corporatie: $corporatie) { ${velden} } }`,
      { jaar, corporatie },
    );
    expect(errors).toEqual([]);
    return data.vrijeBeleidsruimte[0];
  };

  beforeAll(async () => {
    wereld = await Wereld.start({ nu: '2025-02-10T10:00:00Z' });
    for (let i = 0; i < 8; i++) await aToewijzing(wereld, await legeWoning(wereld), { datum: '2025-02-01' });
    await aToewijzing(wereld, await legeWoning(wereld), { datum: '2025-02-02', grondslag: 'VRIJE_BELEIDSRUIMTE' });
    await aToewijzing(wereld, await legeWoning(wereld), { datum: '2025-02-03', grondslag: 'STATUSHOUDER' });
  });
  afterAll(() => wereld.stop());

  test('de verhuurmedewerker ziet de eigen stand van vandaag', async () => {
    expect(await meter(verhuurder())).toEqual({
      corporatie: { id: 'actium' },
      jaar: 2025,
      toewijzingen: 10,
      noemer: 10,
      noemerSoort: 'TOTAAL',
      afwijkend: 1,
      percentage: 10,
      norm: 20,
      ruimte: 1,
      uitstroom: 0,
      uitstroomPercentage: 0,
      uitstroomRichtwaarde: 5,
      uitstroomLezing: 'PUNTEN',
      uitstroomBijgewerktTot: '2025-02-10',
      status: 'BINNEN',
      bijgewerktTot: '2025-02-10',
      reden: null,
    });
  });

  test.each([bestuurder, huurders, verhuurder('woonservice'), { ...verhuurder(), doel: 'WONEN_EN_ZORG' as const }])(
    '$partner $rol ziet voor het eerste afgesloten kwartaal niets, met de reden',
    async (beller) => {
      expect(await meter(beller)).toMatchObject({
        toewijzingen: null,
        afwijkend: null,
        status: null,
        bijgewerktTot: null,
        reden: expect.stringContaining('kwartaal'),
      });
    },
  );

  test('zonder corporatie één rij per corporatie; een platformbeheerder krijgt niets', async () => {
    const { data } = await wereld.vraag(huurders, '{ vrijeBeleidsruimte(jaar: 2025) { corporatie { id } } }');
    expect(data.vrijeBeleidsruimte.map((r: { corporatie: { id: string } }) => r.corporatie.id)).toEqual([
      'actium',
      'woonservice',
    ]);
    expect((await wereld.vraag(beheerder, '{ vrijeBeleidsruimte(jaar: 2025) { jaar } }')).codes).toEqual([
      'GEEN_TOEGANG',
    ]);
    const rijen = await wereld
      .verzoek('toewijzing', beheerder)
      .lees((m) => m.query('select * from toewijzing.beleidsruimte(2025)'));
    expect(rijen).toEqual([]);
  });

  test('na het kwartaal beweegt de meter voor anderen niet mee met een nieuwe, een oude of een ingetrokken toewijzing', async () => {
    await wereld.zetKlok('2025-04-01T10:00:00Z');
    const stand = await meter(bestuurder);
    expect(stand).toMatchObject({ toewijzingen: 10, afwijkend: 1, bijgewerktTot: '2025-03-31' });
    const terug = await aToewijzing(wereld, await legeWoning(wereld), {
      datum: '2025-03-15',
      grondslag: 'STATUSHOUDER',
    });
    await aToewijzing(wereld, await legeWoning(wereld), { datum: '2025-04-01' });
    await wereld.verzoek('toewijzing', verhuurder()).dienst(TrekInService).trekIn(terug.id, 1, 'vergissing');
    const [oude] = await wereld.sql<{ id: string }>(
      'select id from toewijzing.toewijzing_bedrijf where afwijkend and jaar = 2025',
    );
    await wereld
      .verzoek('toewijzing', verhuurder())
      .dienst(TrekInService)
      .trekIn(oude?.id ?? '', 1, 'geweigerd');
    expect(await meter(bestuurder)).toEqual(stand);
    expect(await meter(verhuurder())).toMatchObject({ toewijzingen: 10, afwijkend: 0 });
  });

  test('het volgende kwartaal ziet ieder de bijgewerkte stand', async () => {
    await wereld.zetKlok('2025-07-01T10:00:00Z');
    expect(await meter(bestuurder)).toMatchObject({ toewijzingen: 10, afwijkend: 0, bijgewerktTot: '2025-06-30' });
  });

  test('de noemer zonder statushouders is een parameter, en het antwoord zegt welke is gebruikt (T3)', async () => {
    await wereld.sql("update toewijzing.parameter set waarde = 'EXCLUSIEF_STATUSHOUDERS' where naam = 'noemer'");
    expect(await meter(verhuurder())).toMatchObject({
      toewijzingen: 10,
      noemer: 9,
      noemerSoort: 'EXCLUSIEF_STATUSHOUDERS',
    });
    await wereld.sql("update toewijzing.parameter set waarde = 'TOTAAL' where naam = 'noemer'");
  });

  test('een jaar zonder norm, zonder toewijzingen of in de toekomst zegt waarom er niets staat', async () => {
    expect(await meter(verhuurder(), 2015)).toMatchObject({
      percentage: null,
      norm: null,
      reden: expect.stringContaining('geen norm'),
    });
    expect(await meter(verhuurder(), 2021)).toMatchObject({
      percentage: null,
      status: null,
      reden: expect.stringContaining('geen toewijzingen'),
    });
    expect(await meter(verhuurder(), 2030)).toMatchObject({
      toewijzingen: null,
      reden: expect.stringContaining('niet begonnen'),
    });
  });

  test('een jaar of een corporatie die niet kan, wordt met naam geweigerd', async () => {
    expect((await wereld.vraag(huurders, '{ vrijeBeleidsruimte(jaar: 0) { jaar } }')).codes).toEqual([
      'ONGELDIGE_INVOER',
    ]);
    expect(
      (await wereld.vraag(huurders, '{ vrijeBeleidsruimte(jaar: 2025, corporatie: "mevm") { jaar } }')).codes,
    ).toEqual(['ONGELDIGE_INVOER']);
  });
});

describe('de meter vertelt van geen enkele toewijzing de grond (toegang: ook niet door te kijken hoe hij beweegt)', () => {
  let wereld: Wereld;
  let uitstromers = 0;
  beforeAll(async () => {
    wereld = await Wereld.start({ nu: '2025-02-10T10:00:00Z' });
    await aConvenant(wereld, {
      code: 'weer-thuis',
      partijen: ['coordinatiepunt-weer-thuis', 'cosis', 'actium'],
      doelen: ['UITSTROOM_WEER_THUIS'],
      categorieen: ['PERSOON', 'FINANCIEEL', 'ZORG'],
    });
  });
  afterAll(() => wereld.stop());

  const uitstroom = async (beller: Beller) => {
    const { data } = await wereld.vraag(
      beller,
      '{ vrijeBeleidsruimte(jaar: 2025, corporatie: "actium") { afwijkend uitstroom uitstroomPercentage uitstroomBijgewerktTot reden } }',
    );
    return data.vrijeBeleidsruimte[0];
  };
  const wijsToe = async (datum: string, grondslag: 'VRIJE_BELEIDSRUIMTE' | 'UITSTROOM' | 'REGULIER', aantal = 1) => {
    for (let i = 0; i < aantal; i++) {
      if (grondslag === 'UITSTROOM') uitstromers += 1;
      const kandidaat =
        grondslag === 'UITSTROOM'
          ? { kandidaat: await aUitstroomkandidaat(wereld, { corporatie: 'actium' }), huishouden: null }
          : {};
      await aToewijzing(wereld, await legeWoning(wereld), { datum, grondslag, ...kandidaat });
    }
  };

  test('een kwartaal met alleen de ene of alleen de andere grond: het getal wacht, met de reden', async () => {
    await wijsToe('2025-02-01', 'REGULIER', 9);
    await wijsToe('2025-02-02', 'VRIJE_BELEIDSRUIMTE');
    await wereld.zetKlok('2025-04-02T10:00:00Z');
    for (const beller of [bestuurder, huurders])
      expect(await uitstroom(beller)).toMatchObject({
        afwijkend: 1,
        uitstroom: null,
        uitstroomPercentage: null,
        reden: expect.stringContaining('op welke grond'),
      });
    expect(await uitstroom(verhuurder())).toMatchObject({ afwijkend: 1, uitstroom: 0 });
  });

  test('zodra het sinds de vorige stand gemengd is, staat het getal er precies', async () => {
    await wijsToe('2025-04-02', 'UITSTROOM');
    await wereld.zetKlok('2025-07-02T10:00:00Z');
    expect(await uitstroom(bestuurder)).toMatchObject({ afwijkend: 2, uitstroom: uitstromers });
  });

  test('ook een intrekking later verraadt niets', async () => {
    const [rij] = await wereld.sql<{ id: string }>(
      `select b.id from toewijzing.toewijzing_bedrijf b join toewijzing.toewijzing_herkomst h on h.id = b.id where h.grondslag = 'VRIJE_BELEIDSRUIMTE'`,
    );
    await wereld
      .verzoek('toewijzing', verhuurder())
      .dienst(TrekInService)
      .trekIn(rij?.id ?? '', 1, 'geweigerd');
    await wereld.zetKlok('2025-10-02T10:00:00Z');
    // What was told stands, with its day; whether the one that is left is of that kind stays untold.
    expect(await uitstroom(bestuurder)).toMatchObject({
      afwijkend: 1,
      uitstroom: 1,
      uitstroomPercentage: (1 / 11) * 100,
      uitstroomBijgewerktTot: '2025-06-30',
      reden: expect.stringContaining('op welke grond'),
    });
  });

  test('terugkijken vertelt niet meer dan ieder kwartaal kijken deed: hetzelfde, met dezelfde getallen leeg', async () => {
    const punt = (tot: string, toewijzingen: number, afwijkend: number, uitstroom: number | null) => ({
      tot,
      toewijzingen,
      afwijkend,
      percentage: (afwijkend / toewijzingen) * 100,
      uitstroom,
    });
    const verloop = async (beller: Beller) => {
      const { data, errors } = await wereld.vraag(
        beller,
        '{ vrijeBeleidsruimte(jaar: 2025, corporatie: "actium") { verloop { tot toewijzingen afwijkend percentage uitstroom } } }',
      );
      expect(errors).toEqual([]);
      return data.vrijeBeleidsruimte[0].verloop;
    };
    for (const beller of [bestuurder, huurders, verhuurder('woonservice')])
      expect(await verloop(beller)).toEqual([
        punt('2025-03-31', 10, 1, null),
        punt('2025-06-30', 11, 2, 1),
        punt('2025-09-30', 10, 1, null),
      ]);
    const maanden = await verloop(verhuurder());
    expect(maanden.map((m: { tot: string }) => m.tot)).toEqual([
      ...['2025-01-31', '2025-02-28', '2025-03-31', '2025-04-30', '2025-05-31'],
      ...['2025-06-30', '2025-07-31', '2025-08-31', '2025-09-30', '2025-10-02'],
    ]);
    expect(maanden[0]).toEqual({ tot: '2025-01-31', toewijzingen: 0, afwijkend: 0, percentage: null, uitstroom: 0 });
    // Withdrawn does not count for whoever sees today's standing.
    expect(maanden[2]).toEqual(punt('2025-03-31', 9, 0, 0));
    expect(maanden.at(-1)).toEqual(punt('2025-10-02', 10, 1, 1));
  });

  test('gemengd sinds de vorige stand is niet genoeg: wat er dan nog staat mag ook niet van één grond zijn', async () => {
    await wereld.zetKlok('2024-02-10T10:00:00Z');
    const jaar = async () =>
      (
        await wereld.vraag(
          bestuurder,
          '{ vrijeBeleidsruimte(jaar: 2024, corporatie: "actium") { afwijkend uitstroom uitstroomBijgewerktTot } }',
        )
      ).data.vrijeBeleidsruimte[0];
    await wijsToe('2024-02-01', 'REGULIER', 20);
    await wijsToe('2024-02-02', 'VRIJE_BELEIDSRUIMTE', 2);
    await wijsToe('2024-02-03', 'UITSTROOM');
    await wereld.zetKlok('2024-04-02T10:00:00Z');
    expect(await jaar()).toEqual({ afwijkend: 3, uitstroom: 1, uitstroomBijgewerktTot: '2024-03-31' });
    await wijsToe('2024-04-02', 'VRIJE_BELEIDSRUIMTE');
    const rijen = await wereld.sql<{ id: string; grondslag: 'UITSTROOM' }>(
      `select distinct on (h.grondslag) b.id, h.grondslag from toewijzing.toewijzing_bedrijf b join toewijzing.toewijzing_herkomst h on h.id = b.id
        where b.jaar = 2024 and b.afwijkend and b.datum < '2024-04-01' order by h.grondslag`,
    );
    for (const { id, grondslag } of rijen)
      await wereld
        .verzoek('toewijzing', verhuurder('actium', grondslag))
        .dienst(TrekInService)
        .trekIn(id, 1, 'geweigerd');
    await wereld.zetKlok('2024-07-02T10:00:00Z');
    expect(await jaar()).toEqual({ afwijkend: 2, uitstroom: 1, uitstroomBijgewerktTot: '2024-03-31' });
    await wereld.zetKlok('2025-10-02T10:00:00Z');
  });

  test('een noemer zonder statushouders wacht om dezelfde reden (T3)', async () => {
    await wereld.sql("update toewijzing.parameter set waarde = 'EXCLUSIEF_STATUSHOUDERS' where naam = 'noemer'");
    const vraag =
      '{ vrijeBeleidsruimte(jaar: 2025, corporatie: "actium") { toewijzingen noemer percentage ruimte status reden } }';
    expect((await wereld.vraag(bestuurder, vraag)).data.vrijeBeleidsruimte[0]).toMatchObject({
      toewijzingen: 10,
      noemer: null,
      percentage: null,
      ruimte: null,
      status: null,
      reden: expect.stringContaining('op welke grond'),
    });
    expect((await wereld.vraag(verhuurder(), vraag)).data.vrijeBeleidsruimte[0]).toMatchObject({ noemer: 10 });
  });
});
