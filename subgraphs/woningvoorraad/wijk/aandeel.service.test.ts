import { aWoning } from '../../../test/builders/woning';
import { Wereld } from '../../../test/support/wereld';

describe('aandeel sociale huur van een wijk (V11, V17)', () => {
  let wereld: Wereld;
  const wie = { partner: 'gemeente-assen', rol: 'gemeente/beleidsadviseur-wonen' } as const;
  const vraag = '{ wijk(code: "WK010603") { aandeelSocialeHuur(peildatum: "2025-06-15") } }';

  beforeAll(async () => {
    wereld = await Wereld.start({ nu: '2025-06-15T10:00:00+02:00' });
    for (let i = 0; i < 6; i += 1) await aWoning(wereld, { eigenaar: 'actium', wijk: 'WK010603', kaleHuur: 600 });
  });
  afterAll(() => wereld.stop());

  test('zolang het totaal van de wijk niet bekend is, is het aandeel onbekend en niet nul', async () => {
    const { data, codes } = await wereld.vraag(wie, vraag);
    expect({ data, codes }).toEqual({ data: { wijk: { aandeelSocialeHuur: null } }, codes: [] });
  });

  test('de kernvoorraad gedeeld door het laatst bekende totaal', async () => {
    await wereld.sql(
      `insert into woningvoorraad.wijk_totaal values ('WK010603', '2024-01-01', 20, 'proef'), ('WK010603', '2025-01-01', 16, 'proef'),
                                                    ('WK010603', '2026-01-01', 200, 'proef')`,
    );
    const { data } = await wereld.vraag(wie, vraag);
    expect(data.wijk.aandeelSocialeHuur).toBe(37.5);
  });

  test('het aandeel is openbaar: ook een platformbeheerder leest hetzelfde getal', async () => {
    const { data, codes } = await wereld.vraag({ partner: 'platform', rol: 'platform/platformbeheerder' }, vraag);
    expect({ data, codes }).toEqual({ data: { wijk: { aandeelSocialeHuur: 37.5 } }, codes: [] });
  });
});
