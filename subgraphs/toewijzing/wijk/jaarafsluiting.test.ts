import { aToewijzing, legeWoning } from '../../../test/builders/toewijzing';
import { Wereld } from '../../../test/support/wereld';

const vraag = `query ($jaar: Int!) { wijken { code toewijzingen(jaar: $jaar) { jaar
  aantal { ... on Aantal { waarde } ... on Onderdrukt { reden drempel } }
  aandachtsgroepen { ... on Aantal { waarde } ... on Onderdrukt { reden drempel } } } } }`;

describe('toewijzingen per wijk (A10)', () => {
  let wereld: Wereld;
  const wijk = async (code: string, jaar = 2024) => {
    const { data, errors } = await wereld.vraag({ partner: 'platform', rol: 'platform/platformbeheerder' }, vraag, {
      jaar,
    });
    expect(errors).toEqual([]);
    return data.wijken.find((w: { code: string }) => w.code === code).toewijzingen;
  };
  const wijsToe = async (aantal: number, code: string): Promise<void> => {
    for (let i = 0; i < aantal; i++)
      await aToewijzing(wereld, await legeWoning(wereld, { wijk: code }), { datum: '2024-05-01' });
  };

  beforeAll(async () => {
    wereld = await Wereld.start({ nu: '2024-12-31T22:00:00Z' });
    await wijsToe(3, 'WK010600');
    await wijsToe(6, 'WK010601');
    await wijsToe(8, 'WK010602');
  });
  afterAll(() => wereld.stop());

  test('voor het jaar voorbij is, staat er geen getal', async () => {
    await wereld.delen.werker.dagwerk();
    expect((await wijk('WK010602')).aantal).toEqual({ reden: 'jaar nog niet afgesloten', drempel: 5 });
  });

  test('na het jaar verschijnen de getallen eenmaal; een kleine wijk neemt de volgende mee', async () => {
    await wereld.zetKlok('2025-01-01T10:00:00Z');
    await wereld.delen.werker.dagwerk();
    expect((await wijk('WK010602')).aantal).toEqual({ waarde: 8 });
    expect((await wijk('WK010602')).aandachtsgroepen).toMatchObject({ drempel: 10 });
    expect((await wijk('WK010601')).aantal).toMatchObject({ drempel: 5 });
    expect((await wijk('WK010600')).aantal).toEqual((await wijk('WK010601')).aantal);
    expect((await wijk('WK010608')).aantal).toEqual((await wijk('WK010600')).aantal);
  });

  test('wat onderdrukt is, staat ook niet in de tabel', async () => {
    expect(await wereld.sql('select wijk_code, aantal from toewijzing.wijkstatistiek order by wijk_code')).toEqual([
      { wijk_code: 'WK010600', aantal: null },
      { wijk_code: 'WK010601', aantal: null },
      { wijk_code: 'WK010602', aantal: 8 },
    ]);
  });

  test('een afgesloten jaar wordt nooit herrekend', async () => {
    await wijsToe(4, 'WK010602');
    await wereld.delen.werker.dagwerk();
    expect((await wijk('WK010602')).aantal).toEqual({ waarde: 8 });
  });

  test('naast elke wijk staat haar draagkracht: wie toewijst ziet beide in één vraag, en een klein aantal blijft verborgen (T11)', async () => {
    const { data, errors } = await wereld.vraag(
      { partner: 'mevm', rol: 'huurdersorganisatie/bestuurslid' },
      `{ wijken { code draagkracht { klasse } toewijzingen(jaar: 2024) { aandachtsgroepen { __typename ... on Onderdrukt { drempel } } } } }`,
    );
    expect(errors).toEqual([]);
    const lariks = data.wijken.find((w: { code: string }) => w.code === 'WK010601');
    // Nobody judged this wijk: no class of its own making (L12).
    expect(lariks.draagkracht).toBeNull();
    expect(lariks.toewijzingen.aandachtsgroepen).toEqual({ __typename: 'Onderdrukt', drempel: 10 });
  });

  test('over een jaar voor het eerste afgesloten jaar zijn geen cijfers', async () => {
    expect(await wijk('WK010602', 2010)).toBeNull();
  });
});
