import { Wereld } from '../support/wereld';

describe('partners zijn openbaar', () => {
  let wereld: Wereld;
  beforeAll(async () => {
    wereld = await Wereld.start();
  });
  afterAll(() => wereld.stop());

  test('ook een platformbeheerder leest alle partners', async () => {
    const { data, codes } = await wereld.vraag(
      { partner: 'platform', rol: 'platform/platformbeheerder' },
      '{ partners { id naam soort oin } }',
    );
    expect(codes).toEqual([]);
    expect(data.partners).toContainEqual({ id: 'actium', naam: 'Actium', soort: 'CORPORATIE', oin: null });
  });

  test('een doel dat niet is toegekend geeft openbare gegevens met één GEEN_TOEGANG', async () => {
    const { data, codes } = await wereld.vraag(
      { partner: 'actium', rol: 'corporatie/verhuurmedewerker', doel: 'OVERLASTAANPAK' },
      '{ partners { id } }',
    );
    expect(codes).toEqual(['GEEN_TOEGANG']);
    expect(data.partners.length).toBeGreaterThan(15);
  });
});
