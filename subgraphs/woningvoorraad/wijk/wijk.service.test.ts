import { Wereld } from '../../../test/support/wereld';

describe('wijken zijn openbaar en hebben een eigen code', () => {
  let wereld: Wereld;
  beforeAll(async () => {
    wereld = await Wereld.start();
  });
  afterAll(() => wereld.stop());

  test('gemeente, wijken, buurten en terug kost één leesactie per soort, hoeveel wijken er ook zijn', async () => {
    const { data, codes } = await wereld.vraag(
      { partner: 'platform', rol: 'platform/platformbeheerder' },
      '{ gemeenten { code naam wijken { code naam mba cbsCodes grens buurten { code cbsCode wijk { code } } } } wijk(code: "WK010699") { naam mba } }',
    );
    expect(codes).toEqual([]);
    const { wijken } = data.gemeenten[0];
    expect(wijken).toHaveLength(10);
    expect(wijken.flatMap((w: { buurten: unknown[] }) => w.buurten)).toHaveLength(109);
    expect(wijken[0]).toMatchObject({
      code: 'WK010600',
      naam: 'Centrum',
      mba: true,
      cbsCodes: ['WK010600'],
      grens: null,
    });
    expect(data.wijk).toEqual({ naam: 'Buitengebied', mba: false });
  });

  test('een wijk die niet bestaat is leeg, zonder fout', async () => {
    const { data, codes } = await wereld.vraag(
      { partner: 'actium', rol: 'corporatie/bestuurder' },
      '{ wijk(code: "WK999999") { naam } woningen { totalCount } woning(id: "geen-id") { id } }',
    );
    expect(codes).toEqual([]);
    expect(data).toEqual({ wijk: null, woningen: { totalCount: 0 }, woning: null });
  });

  test('huurprijs, postcode en status zijn geen filter voor wie BEDRIJF niet mag zien', async () => {
    const { data, errors } = await wereld.vraag(
      { partner: 'gemeente-assen', rol: 'gemeente/beleidsadviseur-wonen' },
      '{ woningen(filter: { postcode: "9401 AB" }) { totalCount } }',
    );
    expect(data.woningen).toBeNull();
    expect(errors[0]?.extensions).toMatchObject({ code: 'GEEN_TOEGANG', categorie: 'BEDRIJF' });
  });
});
