import { bestuurderVan } from '../../../test/builders/convenant';
import { aToewijzing, legeWoning, verhuurder } from '../../../test/builders/toewijzing';
import { Wereld, type Beller } from '../../../test/support/wereld';

const vraag = `query ($jaar: Int!) { taakstellingStatushouders(jaar: $jaar) { jaar halfjaar taakstelling bron overgenomen opgave gehuisvest onbekend
  saldo percentage prognose prognoseSaldo deadline bijgewerktTot reden } }`;

describe('taakstelling statushouders (T6, S3-21): in personen, per halfjaar, op de kalender van Amsterdam', () => {
  let wereld: Wereld;
  beforeAll(async () => {
    wereld = await Wereld.start({ nu: '2024-02-29T10:00:00+01:00' });
  });
  afterAll(() => wereld.stop());

  const stand = async (jaar = 2024, beller: Beller = bestuurderVan('gemeente-assen')) => {
    const { data, errors } = await wereld.vraag(beller, vraag, { jaar });
    expect(errors).toEqual([]);
    return data.taakstellingStatushouders;
  };
  const zet = (code: string, van: string, waarde: number) =>
    wereld.sql(`select beleid.zet_parameter('GM0106', $1, '', $2, null, $3, 'brief van het Rijk')`, [
      code,
      van,
      String(waarde),
    ]);
  const huisvest = async (datum: string, grootte: number) =>
    aToewijzing(wereld, await legeWoning(wereld), {
      datum,
      grondslag: 'STATUSHOUDER',
      huishouden: { grootte, statushouder: true },
    });
  const gewoon = async (datum: string) => aToewijzing(wereld, await legeWoning(wereld), { datum });

  test('wat niemand heeft vastgesteld, is leeg met de reden, en nooit 0', async () => {
    const [eerste, tweede] = await stand();
    expect(eerste).toMatchObject({ halfjaar: 1, taakstelling: null, overgenomen: null, saldo: null, gehuisvest: null });
    expect(eerste.reden).toContain('nog niet vastgesteld');
    expect(tweede.reden).toContain('nog niet begonnen');
  });

  test('op een schrikkeldag gehuisvest telt in personen; voor het eerste kwartaal sluit, staat er niets', async () => {
    await zet('taakstelling_beginsaldo', '2024-01-01', -2);
    await zet('taakstelling_statushouders', '2024-01-01', 10);
    await zet('taakstelling_statushouders', '2024-07-01', 6);
    await huisvest('2024-02-29', 4);
    await huisvest('2024-02-29', 3);
    await gewoon('2024-02-29');
    expect((await stand())[0]).toMatchObject({
      taakstelling: 10,
      bron: 'brief van het Rijk',
      overgenomen: -2,
      opgave: 12,
      gehuisvest: null,
      saldo: null,
      bijgewerktTot: null,
    });
  });

  test('het kwartaal sluit om middernacht in Amsterdam, ook op de dag dat de zomertijd ingaat', async () => {
    await wereld.zetKlok('2024-03-31T23:59:59+02:00');
    expect((await stand())[0]).toMatchObject({ gehuisvest: null, bijgewerktTot: null });
    // 22:00 in UTC: the day before, there.
    await wereld.zetKlok('2024-03-31T22:00:00Z');
    expect((await stand())[0]).toMatchObject({
      gehuisvest: 7,
      saldo: -5,
      percentage: (7 / 12) * 100,
      bijgewerktTot: '2024-03-31',
      // 7 in 91 days, of 182 in the first half of a leap year.
      prognose: 14,
      prognoseSaldo: 2,
      deadline: '2024-06-30',
    });
  });

  test('een corporatie ziet haar eigen toewijzingen van vandaag erbij, een ander niet', async () => {
    await wereld.zetKlok('2024-04-02T09:00:00+02:00');
    await huisvest('2024-04-02', 1);
    expect((await stand(2024, verhuurder()))[0]).toMatchObject({
      gehuisvest: 8,
      reden: expect.stringContaining('tellen mee tot vandaag'),
    });
    for (const beller of [verhuurder('woonservice'), bestuurderVan('actium')])
      expect((await stand(2024, beller))[0]).toMatchObject({ gehuisvest: 7 });
  });

  test('30 juni hoort bij het eerste halfjaar, 1 juli bij het tweede, ook om half een ’s nachts', async () => {
    await wereld.zetKlok('2024-06-30T22:30:00Z');
    await huisvest('2024-06-30', 2);
    await huisvest('2024-07-01', 5);
    await gewoon('2024-06-30');
    await gewoon('2024-07-01');
    // What came in the second quarter was all of one kind: the first stands, until it is mixed.
    expect((await stand())[0]).toMatchObject({ gehuisvest: 7, bijgewerktTot: '2024-03-31' });
    await wereld.zetKlok('2024-10-01T09:00:00+02:00');
    const [eerste, tweede] = await stand();
    // Registered after the quarter had closed: it moves the figure at the next one.
    expect(eerste).toMatchObject({ gehuisvest: 10, saldo: -2, bijgewerktTot: '2024-06-30' });
    expect(tweede).toMatchObject({ taakstelling: 6, overgenomen: -2, opgave: 8, gehuisvest: 5, saldo: -3 });
    expect(tweede).toMatchObject({ prognose: 10, prognoseSaldo: 2, bijgewerktTot: '2024-09-30' });
  });

  test('het saldo gaat mee over de jaarwisseling, die in Amsterdam een uur eerder is dan in UTC', async () => {
    await zet('taakstelling_statushouders', '2025-01-01', 8);
    await wereld.zetKlok('2024-12-31T22:59:59Z');
    expect((await stand(2025))[0]).toMatchObject({
      overgenomen: null,
      reden: expect.stringContaining('niet begonnen'),
    });
    await wereld.zetKlok('2024-12-31T23:00:00Z');
    expect((await stand(2024))[1]).toMatchObject({ gehuisvest: 5, saldo: -3, bijgewerktTot: '2024-12-31' });
    expect((await stand(2025))[0]).toMatchObject({ taakstelling: 8, overgenomen: -3, opgave: 11, gehuisvest: null });
  });

  test('een kwartaal met alleen of juist geen statushouders zou van elke toewijzing de grond vertellen: het getal wacht', async () => {
    await wereld.zetKlok('2025-02-01T09:00:00+01:00');
    await gewoon('2025-02-01');
    await gewoon('2025-02-01');
    await wereld.zetKlok('2025-04-01T09:00:00+02:00');
    expect((await stand(2025))[0]).toMatchObject({
      gehuisvest: null,
      reden: expect.stringContaining('op welke grond'),
    });
  });

  test('een huishouden van onbekende grootte telt niet mee, en dat staat erbij', async () => {
    await huisvest('2025-04-01', 2);
    const { id } = await huisvest('2025-04-01', 3);
    await gewoon('2025-04-01');
    await wereld.sql('update toewijzing.toewijzing_persoon set grootte = null where id = $1', [id]);
    await wereld.zetKlok('2025-07-01T09:00:00+02:00');
    expect((await stand(2025))[0]).toMatchObject({ gehuisvest: 2, onbekend: 1, overgenomen: -3, saldo: -9 });
  });

  test('wie PARTNER niet leest, krijgt geen enkele stand, ook niet in de database', async () => {
    const beheerder: Beller = { partner: 'platform', rol: 'platform/platformbeheerder' };
    expect((await wereld.vraag(beheerder, vraag, { jaar: 2024 })).codes).toEqual(['GEEN_TOEGANG']);
    const rijen = await wereld
      .verzoek('toewijzing', beheerder)
      .lees((m) => m.query('select * from toewijzing.gehuisvest(2024)'));
    expect(rijen).toEqual([]);
  });
});
