import { verhuurder } from '../../test/builders/toewijzing';
import { demoNu, demosjabloonKlaar } from '../../test/support/demowereld';
import { Wereld } from '../../test/support/wereld';

interface Jaarstand {
  jaar: number;
  eigenaar: string;
  aantal: number;
  afwijkend: number;
  uitstroom: number;
  statushouders: number;
}

describe('de demo van toewijzing', () => {
  let wereld: Wereld;
  let standen: Jaarstand[];
  beforeAll(async () => {
    wereld = await Wereld.start({ nu: demoNu, van: await demosjabloonKlaar() });
    standen = await wereld.sql<Jaarstand>(
      `select b.jaar, b.eigenaar, count(*)::int as aantal, count(*) filter (where b.afwijkend)::int as afwijkend,
              count(*) filter (where h.grondslag = 'UITSTROOM')::int as uitstroom, count(*) filter (where h.statushouder)::int as statushouders
         from toewijzing.toewijzing_bedrijf b join toewijzing.toewijzing_herkomst h on h.id = b.id
        where b.status = 'GELDIG' group by b.jaar, b.eigenaar`,
    );
  }, 240_000);
  afterAll(() => wereld.stop());

  test('ieder jaar sinds 2020 telt 600 tot 900 toewijzingen, met iedere grond', () => {
    for (let jaar = 2020; jaar < 2026; jaar++) {
      const hier = standen.filter((s) => s.jaar === jaar);
      const aantal = hier.reduce((som, s) => som + s.aantal, 0);
      expect(aantal).toBeGreaterThanOrEqual(600);
      expect(aantal).toBeLessThanOrEqual(900);
      for (const stand of hier) {
        expect(stand.statushouders).toBeGreaterThan(0);
        expect(stand.uitstroom / stand.aantal).toBeGreaterThan(0.03);
        expect(stand.afwijkend).toBeGreaterThan(stand.uitstroom);
      }
    }
  });

  test('de vrije beleidsruimte ligt tegen de 20 % aan, één keer eroverheen', () => {
    const over = standen.filter((s) => s.afwijkend * 5 > s.aantal);
    expect(over.map((s) => `${s.eigenaar} ${s.jaar}`)).toEqual(['woonservice 2023']);
  });

  test('ieder voorbij jaar is afgesloten in de vaste tabel', async () => {
    expect(await wereld.sql('select jaar from toewijzing.jaarafsluiting order by jaar')).toEqual(
      [2020, 2021, 2022, 2023, 2024, 2025].map((jaar) => ({ jaar })),
    );
  });

  test('wat niemand heeft vastgesteld is in de demo gevuld, en zegt dat het verzonnen is (V11, V14, V17, T6)', async () => {
    const { data, errors } = await wereld.vraag(
      { partner: 'gemeente-assen', rol: 'gemeente/beleidsadviseur-wonen' },
      `{ parameters { code geldend { bron herkomst } }
         wijken { mix(peildatum: "2025-12-31") { aandeel aandeelStad verVanStad } }
         co2reductie { partij { id } jaar vermindering uitstoot }
         h25: taakstellingStatushouders(jaar: 2025) { bron taakstelling gehuisvest overgenomen saldo }
         h27: taakstellingStatushouders(jaar: 2027) { taakstelling } }`,
    );
    expect(errors).toEqual([]);
    for (const code of ['wijk_woningen', 'sociale_huur_wijk', 'mix_afwijking', 'taakstelling_statushouders']) {
      const bronnen = data.parameters.filter((p: { code: string }) => p.code === code);
      expect(bronnen.length).toBeGreaterThan(0);
      for (const { geldend } of bronnen)
        expect(geldend).toEqual({ bron: 'Verzonnen voor de demo', herkomst: 'IMPORT' });
    }
    expect(data.wijken.every(({ mix }: { mix: { aandeel: number } }) => mix.aandeel > 0 && mix.aandeel < 60)).toBe(
      true,
    );
    expect(new Set(data.wijken.map(({ mix }: { mix: { verVanStad: boolean } }) => mix.verVanStad)).size).toBe(2);
    // Of the year that runs nobody knows the emissions; Woonservice has no base year of its own.
    expect(data.co2reductie.map((r: { jaar: number }) => r.jaar)).toEqual([2025, 2025, 2025, 2025]);
    expect(data.co2reductie.map((r: { vermindering: number | null }) => r.vermindering === null)).toEqual([
      false,
      false,
      false,
      true,
    ]);
    for (const half of data.h25) {
      expect(half).toMatchObject({ bron: 'Verzonnen voor de demo', saldo: expect.any(Number) });
      expect(half.saldo).toBe(half.gehuisvest - half.taakstelling + half.overgenomen);
    }
    expect(data.h27).toEqual([{ taakstelling: null }, { taakstelling: null }]);
  });

  test('wie is ingelicht heeft dat bevestigd, op één organisatie na die het laatste bericht liet liggen (T5)', async () => {
    const { data } = await wereld.vraag(
      { partner: 'mevm', rol: 'huurdersorganisatie/bestuurslid' },
      '{ normmeldingen { op ontvangers { partner { id } bevestigdOp bevestigdDoor } } }',
    );
    const open = data.normmeldingen.flatMap(
      (m: { op: string; ontvangers: { partner: object; bevestigdOp: string }[] }) =>
        m.ontvangers.filter((o) => o.bevestigdOp === null).map((o) => ({ op: m.op, ...o.partner })),
    );
    expect(data.normmeldingen.length).toBeGreaterThan(2);
    expect(open).toEqual([{ op: data.normmeldingen[0].op, id: 'samen-sterk' }]);
  });

  test('geen woning heeft twee huishoudens tegelijk (T13)', async () => {
    const dubbel = await wereld.sql(
      `select a.woning_id from toewijzing.toewijzing_bedrijf a join toewijzing.toewijzing_bedrijf b
           on a.woning_id = b.woning_id and a.id < b.id and a.status = 'GELDIG' and b.status = 'GELDIG'
          and a.datum < coalesce(b.einde_huur, 'infinity') and b.datum < coalesce(a.einde_huur, 'infinity')`,
    );
    expect(dubbel).toEqual([]);
  });

  test('een verhuurmedewerker vindt de toewijzingen van deze week bovenaan', async () => {
    const { data, codes } = await wereld.vraag(
      verhuurder(),
      '{ toewijzingen(first: 3) { edges { node { datum rekeninkomen grondslag } } } }',
    );
    expect(codes).toEqual([]);
    for (const { node } of data.toewijzingen.edges) expect(node.datum >= '2026-06-13').toBe(true);
  });
});
