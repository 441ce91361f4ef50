import { aWoningregel, databeheerder } from '../../../test/builders/woning';
import { Wereld, type Beller } from '../../../test/support/wereld';
import { WoningImportService } from '../import/woning-import.service';

const huurders: Beller = { partner: 'mevm', rol: 'huurdersorganisatie/bestuurslid' };
const dag = '2021-03-01';
const velden =
  'kernvoorraad telt reden perKlasse { aantal } perEigenaar { eigenaar { id } aantal perKlasse { aantal } }';

interface Stand {
  kernvoorraad: number | null;
  telt: number | null;
  reden: string | null;
  perKlasse: { aantal: number }[] | null;
  perEigenaar: { eigenaar: { id: string }; aantal: number; perKlasse: { aantal: number }[] | null }[];
  buitenKernvoorraad: { reden: string; aantal: number }[] | null;
}

/** toegang: what `Woning.huurprijsklasse` and `inKernvoorraad` keep closed, no total may give back. */
describe('de voorraad vertelt niets van een enkele woning (toegang: twee dagen verraden de huur niet)', () => {
  let wereld: Wereld;
  beforeAll(async () => {
    wereld = await Wereld.start({ nu: '2026-06-15T10:00:00+02:00' });
    await leesIn('actium', 'WK010600', 20);
    await leesIn('actium', 'WK010601', 12);
    await leesIn('actium', 'WK010602', 8);
    await leesIn('woonservice', 'WK010600', 1);
    await leesIn('woonservice', 'WK010601', 6);
    await leesIn('woonservice', 'WK010602', 7);
    await leesIn('gemeente-assen', 'WK010602', 2);
  });
  afterAll(() => wereld.stop());

  async function leesIn(partner: string, wijk: string, aantal: number): Promise<void> {
    const regels = Array.from({ length: aantal }, () => aWoningregel({ eigenaar: partner, wijk }));
    const verzoek = wereld.verzoek('woningvoorraad', databeheerder(partner));
    await verzoek.dienst(WoningImportService).verwerk(regels, '2019-01-01');
  }
  async function perWijk(beller: Beller): Promise<Record<string, Stand>> {
    const { data, codes } = await wereld.vraag(
      beller,
      `{ wijken { code voorraad(peildatum: "${dag}") { ${velden} buitenKernvoorraad { reden aantal } } } }`,
    );
    expect(codes).toEqual([]);
    return Object.fromEntries(data.wijken.map((w: { code: string; voorraad: Stand }) => [w.code, w.voorraad]));
  }
  const gemeente = async (beller: Beller): Promise<Stand> =>
    (await wereld.vraag(beller, `{ voorraad(peildatum: "${dag}") { ${velden} } }`)).data.voorraad;
  const klassenVan = (stand: Stand | undefined, partner: string) =>
    stand?.perEigenaar.find((e) => e.eigenaar.id === partner)?.perKlasse;

  test('een eigenaar met minder dan vijf woningen in een wijk: de wijk heeft geen totaal, met de reden; het aantal blijft', async () => {
    const { WK010600: centrum } = await perWijk(huurders);
    expect(centrum).toMatchObject({ kernvoorraad: null, telt: null, perKlasse: null, buitenKernvoorraad: null });
    expect(centrum?.reden).toContain('minder dan 5 woningen');
    expect(centrum?.perEigenaar.map((e) => [e.eigenaar.id, e.aantal])).toEqual([
      ['actium', 20],
      ['woonservice', 1],
    ]);
    expect(klassenVan(centrum, 'woonservice')).toBeNull();
    expect(klassenVan(centrum, 'actium')?.map((k) => k.aantal)).toEqual([0, 20, 0, 0, 0]);
  });

  test('de volgende wijk van die eigenaar gaat mee dicht: anders gaf het totaal van de gemeente de woning terug', async () => {
    const wijken = await perWijk(huurders);
    expect(wijken['WK010601']).toMatchObject({ kernvoorraad: null, perKlasse: null });
    expect(klassenVan(wijken['WK010601'], 'woonservice')).toBeNull();
    const onthouden = Object.values(wijken).flatMap((w) =>
      w.perEigenaar.filter((e) => e.eigenaar.id === 'woonservice' && e.perKlasse === null),
    );
    expect(onthouden.reduce((som, e) => som + e.aantal, 0)).toBeGreaterThanOrEqual(5);
  });

  test('wie de woningen zelf mag lezen, leest ook hun totalen', async () => {
    const wijken = await perWijk(databeheerder('woonservice'));
    expect(wijken['WK010600']).toMatchObject({ kernvoorraad: 21, reden: null });
    expect(klassenVan(wijken['WK010600'], 'woonservice')?.map((k) => k.aantal)).toEqual([0, 1, 0, 0, 0]);
  });

  test('wat de grote eigenaar zelf weet, trekt niemand af: ook voor Actium blijft de wijk dicht', async () => {
    const wijken = await perWijk(databeheerder('actium'));
    expect(wijken['WK010600']).toMatchObject({ kernvoorraad: null, perKlasse: null });
    expect(klassenVan(wijken['WK010600'], 'actium')?.map((k) => k.aantal)).toEqual([0, 20, 0, 0, 0]);
  });

  test('de gemeente als geheel blijft exact voor de afspraak (A10), maar de klassen van een kleine eigenaar niet', async () => {
    const stand = await gemeente(huurders);
    expect(stand).toMatchObject({ kernvoorraad: 54, telt: 54, perKlasse: null });
    expect(stand.perEigenaar.find((e) => e.eigenaar.id === 'gemeente-assen')).toEqual({
      eigenaar: { id: 'gemeente-assen' },
      aantal: 2,
      perKlasse: null,
    });
    expect(klassenVan(stand, 'woonservice')?.map((k) => k.aantal)).toEqual([0, 14, 0, 0, 0]);
    expect((await gemeente(databeheerder('gemeente-assen'))).perKlasse?.map((k) => k.aantal)).toEqual([0, 56, 0, 0, 0]);
  });

  test('langs elke weg hetzelfde: een wijk alleen, of alle wijken samen, of rechtstreeks in SQL', async () => {
    const { data } = await wereld.vraag(
      huurders,
      `{ wijk(code: "WK010601") { voorraad(peildatum: "${dag}") { kernvoorraad } aandeelSocialeHuur(peildatum: "${dag}") } }`,
    );
    expect(data.wijk).toEqual({ voorraad: { kernvoorraad: null }, aandeelSocialeHuur: null });
    const rijen = await wereld
      .verzoek('woningvoorraad', huurders)
      .lees((m) =>
        m.query(
          `select wijk_code, in_kern, klasse, buiten from woningvoorraad.stand($1, $2) where eigenaar = 'woonservice'`,
          [dag, ['WK010600', 'WK010601']],
        ),
      );
    const leeg = { in_kern: null, klasse: null, buiten: null };
    expect(rijen).toEqual([
      { wijk_code: 'WK010600', ...leeg },
      { wijk_code: 'WK010601', ...leeg },
    ]);
  });

  test('het aandeel van een wijk vertelt niet wat de wijk zelf verzwijgt (V11)', async () => {
    await wereld.sql(
      `insert into woningvoorraad.wijk_totaal values ('WK010600', '2020-01-01', 100, 'proef'), ('WK010604', '2020-01-01', 100, 'proef')`,
    );
    const { data } = await wereld.vraag(
      huurders,
      `{ dicht: wijk(code: "WK010600") { aandeelSocialeHuur(peildatum: "${dag}") } leeg: wijk(code: "WK010604") { aandeelSocialeHuur(peildatum: "${dag}") } }`,
    );
    expect(data).toEqual({ dicht: { aandeelSocialeHuur: null }, leeg: { aandeelSocialeHuur: 0 } });
  });

  test('betaalbaarheid van een corporatie met te weinig woningen blijft leeg, met de reden (V7, V8)', async () => {
    const klein = await Wereld.start({ nu: '2026-06-15T10:00:00+02:00' });
    try {
      const verzoek = klein.verzoek('woningvoorraad', databeheerder('woonservice'));
      await verzoek.dienst(WoningImportService).verwerk([aWoningregel({ eigenaar: 'woonservice' })], '2019-01-01');
      const vraag = `{ betaalbaarheid(peildatum: "${dag}") { corporatie { id } aantal onderEersteAftopping voldoet reden } }`;
      const van = async (beller: Beller) =>
        (await klein.vraag(beller, vraag)).data.betaalbaarheid.find(
          (b: { corporatie: { id: string } }) => b.corporatie.id === 'woonservice',
        );
      expect(await van(huurders)).toMatchObject({
        aantal: null,
        onderEersteAftopping: null,
        voldoet: null,
        reden: expect.stringContaining('minder dan 5'),
      });
      expect(await van(databeheerder('woonservice'))).toMatchObject({ aantal: 1, voldoet: true });
    } finally {
      await klein.stop();
    }
  });
});
