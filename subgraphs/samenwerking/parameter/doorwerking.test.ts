import { aToewijzing, legeWoning, verhuurder } from '../../../test/builders/toewijzing';
import { aWoning } from '../../../test/builders/woning';
import { Wereld } from '../../../test/support/wereld';
import { bepaalPassendheid } from '../../toewijzing/toewijzing/passendheid';

const beleid = { partner: 'gemeente-assen', rol: 'gemeente/beleidsadviseur-wonen' };

describe('een parameter werkt door in elk cijfer dat ervan uitgaat, zonder nieuwe uitgave', () => {
  let wereld: Wereld;
  beforeAll(async () => {
    wereld = await Wereld.start({ nu: '2027-06-15T10:00:00+02:00' });
    // Four dwellings of Actium; rents in euros.
    for (const kaleHuur of [633.23, 633.25, 752.33, 900]) {
      await aWoning(wereld, { wijk: 'WK010604', kaleHuur, peildatum: '2018-01-01' });
    }
    await aWoning(wereld, { wijk: 'WK010604', kaleHuur: 633.24, peildatum: '2018-01-01' });
  });
  afterAll(() => wereld.stop());

  const zet = (code: string, van: string, waarde: string | null, gemeente = 'GM0106', tot: string | null = null) =>
    wereld.sql(`select beleid.zet_parameter($1, $2, '', $3, $4, $5, 'proef')`, [gemeente, code, van, tot, waarde]);
  const stand = async (peildatum: string) =>
    (
      await wereld.vraag(
        beleid,
        `query ($peildatum: Date) { voorraad(peildatum: $peildatum) { kernvoorraad reden perKlasse { klasse aantal } } }`,
        { peildatum },
      )
    ).data.voorraad;
  const klasse = async (peildatum: string, naam: string) =>
    (await stand(peildatum)).perKlasse.find((k: { klasse: string }) => k.klasse === naam).aantal;
  /** Everything that is derived, as comparable lines: computed by year or as a whole it is the same. */
  const afgeleid = () =>
    wereld.sql(`select woning_id, van::text, tot::text, in_kern, klasse, buiten from woningvoorraad.voorraadperiode
      union all select woning_id, dag::text, delta::text, null, reden, null from woningvoorraad.voorraadmutatie order by 1, 2, 3, 5`);
  async function alsGeheel(): Promise<void> {
    const perJaar = await afgeleid();
    await wereld.sql('select woningvoorraad.herbereken(null)');
    expect(perJaar).toEqual(await afgeleid());
    expect(perJaar.length).toBeGreaterThan(0);
  }

  test('een jaar waarvan de grenzen niet bekend zijn geeft geen cijfer; staan ze in het register, dan wel', async () => {
    expect(await stand('2027-06-01')).toMatchObject({ kernvoorraad: null, reden: expect.stringContaining('2027') });
    await zet('liberalisatiegrens', '2027-01-01', '70000');
    expect(await stand('2027-06-01')).toMatchObject({ kernvoorraad: 3, perKlasse: null });
    await alsGeheel();
  });

  test('de grens verschuift op 1 januari in Nederland, en dat is een GRENSWIJZIGING', async () => {
    const { data } = await wereld.vraag(
      beleid,
      '{ voorraadontwikkeling(van: "2026-12-31", tot: "2027-01-01") { begin eind perReden { reden aantal } } }',
    );
    expect(data.voorraadontwikkeling).toEqual({
      begin: 5,
      eind: 3,
      perReden: [{ reden: 'GRENSWIJZIGING', aantal: -2 }],
    });
    await wereld.zetKlok('2026-12-31T22:59:00Z');
    expect((await stand('2027-01-01')).reden).toBe('Deze dag is nog niet geweest.');
    await wereld.zetKlok('2026-12-31T23:00:00Z');
    expect((await stand('2027-01-01')).kernvoorraad).toBe(3);
    await wereld.zetKlok('2027-06-15T08:00:00Z');
  });

  test('een jaar dat later bekend wordt sluit het gat ervoor niet zelf: 2028 bekend, 2027 weer onbekend', async () => {
    await zet('liberalisatiegrens', '2028-01-01', '70000');
    await alsGeheel();
    await zet('liberalisatiegrens', '2027-01-01', null);
    expect(await stand('2027-06-01')).toMatchObject({ kernvoorraad: null });
    await alsGeheel();
    await zet('liberalisatiegrens', '2028-01-01', null);
    await alsGeheel();
    await zet('liberalisatiegrens', '2027-01-01', '70000');
    expect(await stand('2027-06-01')).toMatchObject({ kernvoorraad: 3 });
    await alsGeheel();
  });

  test('de val van S3: met 633,23 in plaats van 633,25 vallen twee woningen in een andere klasse', async () => {
    expect(await klasse('2021-06-01', 'TOT_EERSTE_AFTOPPING')).toBe(3);
    await zet('eerste_aftoppingsgrens', '2021-01-01', '63323');
    expect(await klasse('2021-06-01', 'TOT_EERSTE_AFTOPPING')).toBe(1);
    await alsGeheel();
    await zet('eerste_aftoppingsgrens', '2021-01-01', '63325');
    expect(await klasse('2021-06-01', 'TOT_EERSTE_AFTOPPING')).toBe(3);
    await alsGeheel();
  });

  test('wat niet geverifieerd is blijft leeg: 2019 en 2026 hebben geen aftoppingsgrenzen, tot iemand ze vastlegt', async () => {
    expect((await stand('2019-06-01')).perKlasse).toBeNull();
    expect((await stand('2026-06-01')).perKlasse).toBeNull();
    await zet('eerste_aftoppingsgrens', '2026-01-01', '71000');
    await zet('tweede_aftoppingsgrens', '2026-01-01', '76000');
    expect(await klasse('2026-06-01', 'TOT_TWEEDE_AFTOPPING')).toBe(1);
    await alsGeheel();
    await zet('eerste_aftoppingsgrens', '2026-01-01', null);
    expect((await stand('2026-06-01')).perKlasse).toBeNull();
  });

  test('de grens van een andere gemeente verandert hier niets', async () => {
    const voor = await stand('2021-06-01');
    await zet('liberalisatiegrens', '2021-01-01', '10', 'GM1680');
    expect(await stand('2021-06-01')).toEqual(voor);
  });

  test('de norm van de vrije beleidsruimte, de noemer en de DAEB-norm volgen het register', async () => {
    const meters = async () =>
      (
        await wereld.vraag(
          verhuurder(),
          '{ vrijeBeleidsruimte(jaar: 2027, corporatie: "actium") { norm noemerSoort } daebToewijzen(jaar: 2027, corporatie: "actium") { norm } }',
        )
      ).data;
    expect(await meters()).toEqual({
      vrijeBeleidsruimte: [{ norm: 20, noemerSoort: 'TOTAAL' }],
      daebToewijzen: [{ norm: 92.5 }],
    });
    await zet('vrije_beleidsruimte_norm', '2027-01-01', '1500');
    await zet('vrije_beleidsruimte_noemer', '2027-01-01', 'EXCLUSIEF_STATUSHOUDERS');
    await zet('daeb_norm', '2027-01-01', '8500');
    expect(await meters()).toEqual({
      vrijeBeleidsruimte: [{ norm: 15, noemerSoort: 'EXCLUSIEF_STATUSHOUDERS' }],
      daebToewijzen: [{ norm: 85 }],
    });
  });

  test('een inkomensgrens die later bekend wordt, beoordeelt ook wat al toegewezen was, net als een nieuwe toewijzing', async () => {
    const gevallen = [
      { grootte: 1, rekeninkomen: 20_000 },
      { grootte: 2, rekeninkomen: 30_000 },
      { grootte: 2, rekeninkomen: 40_000 },
      { grootte: 1, rekeninkomen: 25_000, ouderenhuishouden: true },
      { grootte: 4, rekeninkomen: 30_000 },
      { grootte: 2, rekeninkomen: null },
    ];
    const ids: string[] = [];
    for (const huishouden of gevallen) {
      const { id } = await aToewijzing(wereld, await legeWoning(wereld), { datum: '2027-02-01', huishouden });
      ids.push(id);
    }
    const oordelen = async () => {
      const rijen = await wereld.sql<{ id: string; passendheid: string }>(
        'select id, passendheid from toewijzing.toewijzing_financieel',
      );
      return ids.map((id) => rijen.find((r) => r.id === id)?.passendheid);
    };
    expect(new Set(await oordelen())).toEqual(new Set(['ONBEKEND']));
    const grens = {
      passend_een: 24_000_00,
      passend_meer: 32_000_00,
      passend_een_ouderen: 24_500_00,
      passend_meer_ouderen: 31_000_00,
    };
    const aftopping = { eerste_aftopping_cent: 590_00, tweede_aftopping_cent: 650_00 };
    await wereld.sql('begin');
    for (const [code, cent] of [
      ['passend_inkomen_eenpersoons', grens.passend_een],
      ['passend_inkomen_meerpersoons', grens.passend_meer],
      ['passend_inkomen_eenpersoons_ouderen', grens.passend_een_ouderen],
      ['passend_inkomen_meerpersoons_ouderen', grens.passend_meer_ouderen],
      ['eerste_aftoppingsgrens', aftopping.eerste_aftopping_cent],
      ['tweede_aftoppingsgrens', aftopping.tweede_aftopping_cent],
    ] as const)
      await zet(code, '2027-01-01', String(cent));
    await wereld.sql('commit');
    // A11: one record for each person about whom something else was written, all of them one action; no values.
    const regels = await wereld.sql<Record<string, unknown>>(
      `select l.trace_id, l.velden, l.activiteit, t.id from toewijzing.logboek l
         join toewijzing.logboek_betrokkene b on b.logboek_id = l.id join toewijzing.toewijzing t on t.betrokkene::text = b.betrokkene
        where l.naam = 'Toewijzing.passendheid'`,
    );
    const anders = (await oordelen()).map((oordeel, i) => (oordeel === 'ONBEKEND' ? [] : [ids[i]])).flat();
    expect(regels.map((r) => r['id']).sort()).toEqual(anders.sort());
    expect(new Set(regels.map((r) => r['trace_id'])).size).toBe(1);
    expect(regels[0]).toMatchObject({
      velden: ['Toewijzing.passendheid'],
      activiteit: 'urn:buurtgraaf:verwerking:woonruimteverdeling:1',
    });
    const verwacht = gevallen.map(({ grootte, rekeninkomen, ouderenhuishouden = null }) =>
      bepaalPassendheid({
        grootte,
        ouderenhuishouden,
        rekeninkomenCent: rekeninkomen === null ? null : rekeninkomen * 100,
        kaleHuurCent: 600_00,
        servicekostenCent: 0,
        telt: 'KALE_HUUR',
        inkomensgrens: { jaar: 2027, ...grens },
        aftoppingsgrens: { jaar: 2027, ...aftopping },
      }),
    );
    expect(await oordelen()).toEqual(verwacht);
    expect(new Set(verwacht)).toEqual(new Set(['PASSEND', 'NIET_PASSEND', 'NIET_VAN_TOEPASSING', 'ONBEKEND']));
    await alsGeheel();
  });

  test('het aandeel sociale huur volgt het totaal van de wijk, en houdt op met dat totaal', async () => {
    const aandeel = async (dag: string) =>
      (await wereld.vraag(beleid, `{ wijk(code: "WK010604") { aandeelSocialeHuur(peildatum: "${dag}") } }`)).data.wijk
        .aandeelSocialeHuur;
    expect(await aandeel('2021-06-01')).toBeNull();
    await wereld.sql(
      `select beleid.zet_parameter('GM0106', 'wijk_woningen', 'WK010604', '2021-01-01', '2022-01-01', '16', 'proef')`,
    );
    expect([await aandeel('2020-12-31'), await aandeel('2021-06-01'), await aandeel('2022-01-01')]).toEqual([
      null,
      25,
      null,
    ]);
  });
});
