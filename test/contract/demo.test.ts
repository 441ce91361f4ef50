import { demoNu, demosjabloonKlaar } from '../support/demowereld';
import { Wereld, type Beller } from '../support/wereld';

const bestuurder: Beller = { partner: 'gemeente-assen', rol: 'gemeente/bestuurder' };
const verhuurder: Beller = {
  partner: 'actium',
  rol: 'corporatie/verhuurmedewerker',
  doel: 'WOONRUIMTEVERDELING',
};
const databeheerder = (partner: string): Beller => ({
  partner,
  rol: `${partner.startsWith('gemeente') ? 'gemeente' : 'corporatie'}/databeheerder`,
  doel: 'VASTGOEDBEHEER',
});

interface Eigenaarstand {
  eigenaar: { id: string };
  aantal: number;
  perKlasse: { klasse: string; aantal: number }[];
}

describe('de demo zoals de graaf hem laat zien', () => {
  let wereld: Wereld;
  beforeAll(async () => {
    wereld = await Wereld.start({ nu: demoNu, van: await demosjabloonKlaar() });
  }, 240_000);
  afterAll(() => wereld.stop());

  // Answers are read field by field; their shape follows the document.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  async function vraag(beller: Beller, query: string): Promise<any> {
    const { data, errors } = await wereld.vraag(beller, query);
    expect(errors).toEqual([]);
    return data;
  }
  const tel = async (beller: Beller, veld: string): Promise<number> =>
    (await vraag(beller, `{ uitkomst: ${veld} { totalCount } }`)).uitkomst.totalCount as number;

  test('tien wijken met samen 109 buurten', async () => {
    const { wijken } = await vraag(bestuurder, '{ wijken { code mba buurten { code } } }');
    expect(wijken).toHaveLength(10);
    expect(wijken.filter((w: { mba: boolean }) => w.mba)).toHaveLength(9);
    expect(wijken.flatMap((w: { buurten: object[] }) => w.buurten)).toHaveLength(109);
  });

  test('de kernvoorraad was 8.870 op 1-1-2020 en telt eind 2025 iets onder de 9.170 (V3)', async () => {
    const { toen, eind } = await vraag(
      bestuurder,
      '{ toen: voorraad(peildatum: "2020-01-01") { kernvoorraad telt } eind: voorraad(peildatum: "2025-12-31") { kernvoorraad telt doel verschil } }',
    );
    expect(toen).toEqual({ kernvoorraad: 8870, telt: 8870 });
    expect(eind).toEqual({ kernvoorraad: 9178, telt: 9142, doel: 9170, verschil: -28 });
  });

  test('de groei heeft elke reden en sluit precies (V5)', async () => {
    const { voorraadontwikkeling: v } = await vraag(
      bestuurder,
      '{ voorraadontwikkeling(van: "2020-01-01", tot: "2025-12-31") { begin eind nettoToename telt perReden { reden aantal } } }',
    );
    expect(v.perReden.map((r: { reden: string }) => r.reden).sort()).toEqual(
      [
        ...['NIEUWBOUW', 'SLOOP', 'VERKOOP', 'AANKOOP', 'OVERNAME', 'SAMENVOEGING', 'SPLITSING', 'TRANSFORMATIE'],
        ...['HUURPRIJSMUTATIE', 'GEBRUIKSWIJZIGING', 'GRENSWIJZIGING'],
      ].sort(),
    );
    const som = v.perReden.reduce((tot: number, r: { aantal: number }) => tot + r.aantal, 0);
    expect([som, v.nettoToename, v.telt]).toEqual([v.eind - v.begin, v.eind - v.begin, 272]);
  });

  test('Actium en Woonservice halen hun normen voor betaalbaarheid, en elke klasse is gevuld (V6, V7, V8)', async () => {
    const { betaalbaarheid, voorraad } = await vraag(
      bestuurder,
      `{ betaalbaarheid(peildatum: "2025-12-31") { corporatie { id } voldoet onderEersteAftopping onderTweedeAftopping }
         voorraad(peildatum: "2025-12-31") { perEigenaar { eigenaar { id } aantal perKlasse { klasse aantal } } } }`,
    );
    const bij = (id: string) => betaalbaarheid.find((b: { corporatie: { id: string } }) => b.corporatie.id === id);
    expect([bij('actium').voldoet, bij('woonservice').voldoet]).toEqual([true, true]);
    expect(bij('woonservice').onderEersteAftopping).toBeLessThan(81);
    for (const eigenaar of (voorraad.perEigenaar as Eigenaarstand[]).filter((e) => e.aantal > 100)) {
      expect(eigenaar.perKlasse.filter((k) => k.aantal > 0)).toHaveLength(5);
    }
  });

  test('de gemeente heeft precies 30 woningen, in Kloosterveen (V3)', async () => {
    const gemeente = databeheerder('gemeente-assen');
    expect(await tel(gemeente, 'woningen(filter: { eigenaar: "gemeente-assen" })')).toBe(30);
    expect(await tel(gemeente, 'woningen(filter: { eigenaar: "gemeente-assen", wijk: "WK010608" })')).toBe(30);
  });

  test('ook van een corporatie die geen partij is staan er woningen; zij tellen niet mee (V1)', async () => {
    const { voorraad } = await vraag(
      bestuurder,
      '{ voorraad(peildatum: "2025-12-31") { perEigenaar { eigenaar { id naam } aantal } buitenKernvoorraad { reden aantal } } }',
    );
    const ander = { eigenaar: { id: 'andere-corporatie', naam: 'Andere corporatie (verzonnen)' }, aantal: 120 };
    expect(voorraad.perEigenaar).toContainEqual(ander);
    expect(voorraad.buitenKernvoorraad).toContainEqual({
      reden: 'eigenaar is geen partij bij de afspraken',
      aantal: 120,
    });
    const { vrijeBeleidsruimte } = await vraag(bestuurder, '{ vrijeBeleidsruimte(jaar: 2025) { corporatie { id } } }');
    expect(vrijeBeleidsruimte.map((v: { corporatie: { id: string } }) => v.corporatie.id)).toEqual([
      'actium',
      'woonservice',
    ]);
  });

  test('geen wijk verzwijgt zijn kernvoorraad: elke eigenaar heeft er genoeg woningen of geen', async () => {
    const { wijken } = await vraag(
      bestuurder,
      '{ wijken { code voorraad(peildatum: "2025-12-31") { kernvoorraad } } }',
    );
    const som = wijken.reduce(
      (tot: number, w: { voorraad: { kernvoorraad: number } }) => tot + w.voorraad.kernvoorraad,
      0,
    );
    expect(som).toBe(9178);
  });

  test('ongeveer tienduizend woningen, in elke wijk; er staat leeg om toe te wijzen', async () => {
    expect(await tel(bestuurder, 'woningen')).toBeGreaterThan(9500);
    for (const wijk of ['00', '01', '02', '03', '04', '05', '06', '07', '08', '99']) {
      expect(await tel(bestuurder, `woningen(filter: { wijk: "WK0106${wijk}" })`)).toBeGreaterThan(10);
    }
    for (const partner of ['actium', 'woonservice']) {
      expect(await tel(databeheerder(partner), 'woningen(filter: { status: LEEG })')).toBeGreaterThan(2);
    }
  });

  test('elk jaar van 2020 tot en met 2025 zijn er 600 tot 900 toewijzingen, met elke grond', async () => {
    for (const jaar of [2020, 2021, 2022, 2023, 2024, 2025]) {
      const { vrijeBeleidsruimte } = await vraag(bestuurder, `{ vrijeBeleidsruimte(jaar: ${jaar}) { toewijzingen } }`);
      const aantal = vrijeBeleidsruimte.reduce((som: number, v: { toewijzingen: number }) => som + v.toewijzingen, 0);
      expect(aantal).toBeGreaterThanOrEqual(600);
      expect(aantal).toBeLessThanOrEqual(900);
    }
    for (const grondslag of ['REGULIER', 'VRIJE_BELEIDSRUIMTE', 'STATUSHOUDER', 'UITSTROOM']) {
      const doel = grondslag === 'UITSTROOM' ? 'UITSTROOM_WEER_THUIS' : 'WOONRUIMTEVERDELING';
      expect(await tel({ ...verhuurder, doel }, `toewijzingen(filter: { grondslag: ${grondslag} })`)).toBeGreaterThan(
        50,
      );
    }
  });

  test('de 36 afspraken, en convenanten die gelden, wachten, voorbij zijn of nog komen', async () => {
    const { prestatieafspraken, convenanten } = await vraag(
      { partner: 'actium', rol: 'corporatie/bestuurder' },
      '{ prestatieafspraken { nummer } convenanten { vanKracht geldigVan geldigTot partijen { id } ondertekeningen { partner { id } } } }',
    );
    expect(prestatieafspraken).toHaveLength(36);
    const nu = new Date(demoNu).toISOString();
    const staat = (c: {
      vanKracht: boolean;
      geldigVan: string;
      geldigTot: string | null;
      partijen: object[];
      ondertekeningen: object[];
    }): string => {
      if (c.vanKracht) return 'van kracht';
      if (c.geldigTot !== null && c.geldigTot <= nu) return 'voorbij';
      return c.ondertekeningen.length < c.partijen.length ? 'wacht op ondertekening' : 'komt nog';
    };
    expect([...new Set(convenanten.map(staat))].sort()).toEqual([
      'komt nog',
      'van kracht',
      'voorbij',
      'wacht op ondertekening',
    ]);
  });

  test('meldingen, dossiers met deelnemers en signalen met doorverwijzingen', async () => {
    const beheerder: Beller = { partner: 'actium', rol: 'corporatie/sociaal-beheerder', doel: 'OVERLASTAANPAK' };
    expect(await tel(beheerder, 'meldingen')).toBeGreaterThan(500);
    expect(await tel(beheerder, 'dossiers')).toBeGreaterThan(20);
    expect(
      await tel({ partner: 'politie', rol: 'politie/wijkagent', doel: 'OVERLASTAANPAK' }, 'dossiers'),
    ).toBeGreaterThan(0);
    expect(await tel(beheerder, 'signalen')).toBeGreaterThan(20);
    expect(
      await tel({ partner: 'gemeente-assen', rol: 'gemeente/wmo-consulent', doel: 'WONEN_EN_ZORG' }, 'signalen'),
    ).toBeGreaterThan(5);
  });

  test('er is niets van na vandaag', async () => {
    const [laat] = await wereld.sql<{ aantal: number }>(
      `select (select count(*) from woningvoorraad.woning_huur where van > beleid.vandaag())
            + (select count(*) from woningvoorraad.woning_exploitatie where van > beleid.vandaag() or (tot > beleid.vandaag() and tot < 'infinity'))
            + (select count(*) from toewijzing.toewijzing_bedrijf where datum > beleid.vandaag()) as aantal`,
    );
    expect(Number(laat?.aantal)).toBe(0);
  });
});
