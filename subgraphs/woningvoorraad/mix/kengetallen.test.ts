import { aProject } from '../../../test/builders/project';
import { aWoningregel, databeheerder } from '../../../test/builders/woning';
import { Wereld, type Beller } from '../../../test/support/wereld';
import { WoningImportService } from '../import/woning-import.service';

const huurders: Beller = { partner: 'mevm', rol: 'huurdersorganisatie/bestuurslid' };
type Regel = Parameters<typeof aWoningregel>[0];

describe('kengetallen van de voorraad: jongeren, onderhoud, CO₂ en menging', () => {
  let wereld: Wereld;
  beforeAll(async () => {
    wereld = await Wereld.start({ nu: '2026-06-15T10:00:00+02:00' });
    await leesIn('actium', [
      ...keer(20, { wijk: 'WK010600', kaleHuur: 442.46 }),
      ...keer(10, { wijk: 'WK010601', kaleHuur: 442.47 }),
      ...keer(6, { wijk: 'WK010601', conditie: 5, kaleHuur: 700 }).map((regel, nr) => ({
        ...regel,
        idExtern: `slecht-${nr}`,
      })),
      ...keer(6, { wijk: 'WK010601', conditie: 6, kaleHuur: 700 }).map((regel, nr) => ({
        ...regel,
        idExtern: `plan-${nr}`,
      })),
    ]);
    await leesIn('woonservice', keer(8, { wijk: 'WK010602', kaleHuur: 500 }));
  });
  afterAll(() => wereld.stop());

  const keer = (aantal: number, regel: Regel): NonNullable<Regel>[] =>
    Array.from({ length: aantal }, () => ({ ...regel }));
  const leesIn = (partner: string, regels: Regel[]) =>
    wereld
      .verzoek('woningvoorraad', databeheerder(partner))
      .dienst(WoningImportService)
      .verwerk(
        regels.map((regel) => aWoningregel({ eigenaar: partner, ...regel })),
        '2019-01-01',
      );
  const vraag = async (tekst: string, beller: Beller = huurders) => {
    const { data, codes } = await wereld.vraag(beller, tekst);
    expect(codes).toEqual([]);
    return data;
  };
  const zet = (code: string, sleutel: string, van: string, waarde: string | number) =>
    wereld.sql(
      `select beleid.zet_parameter('GM0106', $1, $2, $3, null, $4, 'proef', 'IMPORT', 'gemeente-assen', 'gemeente/databeheerder', 'x')`,
      [code, sleutel, van, String(waarde)],
    );

  test('P16, P29: flexwoningen en levensloopbestendige woningen per corporatie, zoals zij het zelf opgeeft; zonder woningen leeg met de reden', async () => {
    const [een] = await wereld.sql<{ id: string }>(
      `update woningvoorraad.woning set flexwoning = true, levensloopbestendig = true
        where id = (select id from woningvoorraad.woning where eigenaar = 'woonservice' limit 1) returning id`,
    );
    const op = async (dag: string) =>
      (
        await vraag(
          `{ woningkenmerken(peildatum: "${dag}") { corporatie { id } woningen flexwoningen levensloopbestendig reden } }`,
        )
      ).woningkenmerken;
    expect(een).toBeDefined();
    expect(await op('2025-07-01')).toEqual([
      { corporatie: { id: 'actium' }, woningen: 42, flexwoningen: 0, levensloopbestendig: 0, reden: null },
      { corporatie: { id: 'woonservice' }, woningen: 8, flexwoningen: 1, levensloopbestendig: 1, reden: null },
    ]);
    expect((await op('2018-06-01'))[0]).toMatchObject({ woningen: null, reden: expect.stringContaining('2018') });
  });

  test('V10: woningen tot en met de kwaliteitskortingsgrens, met leeftijd en grens van het jaar; hoeveel genoeg is, is niet afgesproken', async () => {
    const op = async (dag: string) =>
      (await vraag(`{ jongerenaanbod(peildatum: "${dag}") { leeftijd grens aantal aandeel doel reden } }`))
        .jongerenaanbod;
    expect(await op('2021-06-01')).toEqual({
      leeftijd: 23,
      grens: 442.46,
      aantal: 20,
      aandeel: 40,
      doel: null,
      reden: expect.stringContaining('niet afgesproken'),
    });
    // The limits between are unknown in 2026; this one is known.
    expect(await op('2026-06-01')).toMatchObject({ leeftijd: 21, grens: 498.2, aantal: 30 });
    expect(await op('2018-06-01')).toMatchObject({
      aantal: null,
      aandeel: null,
      reden: expect.stringContaining('2018'),
    });
  });

  test('V15: per corporatie alleen totalen; een sloopplan telt pas als het besloten is, en de afspraak geldt vanaf 2026', async () => {
    const stand = async (beller: Beller = huurders) =>
      (
        await vraag(
          '{ onderhoud { corporatie { id } woningen bekend slecht metSloopplan zonderSloopplan vanaf voldoet reden } }',
          beller,
        )
      ).onderhoud;
    const woningen = Array.from({ length: 6 }, (_, nr) => `plan-${nr}`);
    const plan = { idExtern: 'sloop', soort: 'SLOOP' as const, wijk: 'WK010601', woningen, aantal: 6, socialeHuur: 6 };
    await aProject(wereld, { ...plan, fase: 'GEPLAND' });
    const [actium, woonservice] = await stand();
    expect(actium).toMatchObject({
      woningen: 42,
      bekend: 42,
      slecht: 12,
      metSloopplan: 0,
      zonderSloopplan: 12,
      voldoet: false,
    });
    expect(woonservice).toMatchObject({
      slecht: 0,
      zonderSloopplan: 0,
      vanaf: '2026-01-01',
      voldoet: true,
      reden: null,
    });
    await aProject(wereld, { ...plan, fase: 'BESLOTEN' });
    expect((await stand())[0]).toMatchObject({ slecht: 12, metSloopplan: 6, zonderSloopplan: 6, voldoet: false });

    await wereld.zetKlok('2025-12-31T10:00:00+01:00');
    expect((await stand())[0]).toMatchObject({
      slecht: 12,
      voldoet: null,
      reden: expect.stringContaining('2026-01-01'),
    });
    await wereld.zetKlok('2026-06-15T10:00:00+02:00');
  });

  test('V15: minder dan vijf woningen, of een getal waaruit dat volgt, ziet alleen de eigenaar', async () => {
    await leesIn('woonservice', keer(1, { wijk: 'WK010602', conditie: 6 }));
    const van = async (beller: Beller) =>
      (await vraag('{ onderhoud { woningen bekend slecht metSloopplan zonderSloopplan voldoet reden } }', beller))
        .onderhoud[1];
    expect(await van(huurders)).toMatchObject({
      woningen: 9,
      bekend: null,
      slecht: null,
      metSloopplan: null,
      zonderSloopplan: null,
      voldoet: false,
      reden: expect.stringContaining('minder dan 5'),
    });
    expect(await van(databeheerder('woonservice'))).toMatchObject({ bekend: 9, slecht: 1, zonderSloopplan: 1 });
  });

  test('V14: elke partij tegen haar eigen basisjaar; zonder cijfer blijft zij leeg met de reden', async () => {
    const velden = 'partij { id } basisjaar doeljaar doel jaar uitstootBasisjaar uitstoot vermindering behaald reden';
    const lees = async (jaar?: number) =>
      (await vraag(`{ co2reductie${jaar === undefined ? '' : `(jaar: ${jaar})`} { ${velden} } }`)).co2reductie;
    expect(await lees()).toMatchObject([
      {
        partij: { id: 'actium' },
        basisjaar: 2017,
        doeljaar: 2030,
        doel: 25,
        uitstoot: null,
        vermindering: null,
        behaald: null,
      },
      { partij: { id: 'gemeente-assen' }, basisjaar: 2019, doeljaar: 2030, doel: 40 },
      { partij: { id: 'gemeente-assen' }, basisjaar: 2019, doeljaar: 2050, doel: 100 },
      {
        partij: { id: 'woonservice' },
        basisjaar: null,
        doeljaar: 2050,
        doel: 100,
        reden: expect.stringContaining('nog geen cijfers'),
      },
    ]);
    await zet('co2_uitstoot', 'actium', '2017-01-01', 40_000);
    await zet('co2_uitstoot', 'actium', '2024-01-01', 32_000);
    await zet('co2_uitstoot', 'woonservice', '2024-01-01', 900);
    const [actium, , , woonservice] = await lees();
    expect(actium).toMatchObject({
      jaar: 2024,
      uitstootBasisjaar: 40_000,
      uitstoot: 32_000,
      vermindering: 20,
      behaald: null,
    });
    expect(woonservice).toMatchObject({
      uitstoot: 900,
      vermindering: null,
      reden: expect.stringContaining('geen basisjaar'),
    });
    await zet('co2_uitstoot', 'actium', '2030-01-01', 30_000);
    expect((await lees(2030))[0]).toMatchObject({ jaar: 2030, vermindering: 25, behaald: true });
    expect((await lees(2023))[0]).toMatchObject({ jaar: 2017, vermindering: 0, behaald: null });
  });

  describe('V17: de menging van een wijk naast die van de stad', () => {
    const mix = async (wijk: string, beller: Beller = huurders) =>
      (
        await vraag(
          `{ wijk(code: "${wijk}") { mix(peildatum: "2021-06-01") { aandeel aandeelStad verschil ligging verVanStad richtlijn reden klassen { klasse wijk stad } } } }`,
          beller,
        )
      ).wijk.mix;

    test('zonder totalen is er geen deel, zonder drempel geen oordeel; de verdeling naar huurprijs is er wel', async () => {
      const centrum = await mix('WK010600');
      expect(centrum).toMatchObject({
        aandeel: null,
        aandeelStad: null,
        verschil: null,
        ligging: null,
        verVanStad: null,
      });
      expect(centrum.reden).toContain('Hoeveel woningen de wijk telt is niet bekend.');
      expect(centrum.klassen[0]).toMatchObject({ klasse: 'TOT_KWALITEITSKORTING', wijk: 100 });
      expect(centrum.klassen[0].stad).toBeCloseTo((20 / 51) * 100);
    });

    test('met totalen en drempel: deel, verschil in punten, ligging en of het ver is; de richtlijn staat ernaast (V11)', async () => {
      await zet('wijk_woningen', 'WK010600', '2020-01-01', 40);
      await zet('wijk_woningen', 'WK010601', '2020-01-01', 100);
      expect((await mix('WK010600')).aandeelStad).toBeNull();
      await zet('wijk_woningen', 'WK010602', '2020-01-01', 60);
      await zet('mix_afwijking', '', '2020-01-01', 1000);
      await zet('sociale_huur_wijk', 'WK010600', '2020-01-01', 3500);
      expect(await mix('WK010600')).toMatchObject({
        aandeel: 50,
        aandeelStad: 25.5,
        verschil: 24.5,
        ligging: 'BOVEN',
        verVanStad: true,
        richtlijn: 35,
        reden: null,
      });
      expect(await mix('WK010601')).toMatchObject({
        aandeel: 22,
        ligging: 'ONDER',
        verVanStad: false,
        richtlijn: null,
      });
    });

    test('wat een kleine groep verzwijgt, geeft de menging niet terug', async () => {
      await leesIn('woonservice', keer(1, { wijk: 'WK010601', kaleHuur: 500 }));
      for (const wijk of ['WK010601', 'WK010602'])
        expect(await mix(wijk)).toMatchObject({ aandeel: null, verschil: null, ligging: null, klassen: null });
      expect(await mix('WK010602', databeheerder('woonservice'))).toMatchObject({ ligging: 'ONDER' });
    });
  });
});
