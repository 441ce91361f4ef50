import { inkomensgroepVan, keurDaeb, keurPassend } from './inkomen';
import type { Passendvraag } from '../toewijzing/passendheid';

const vraag = (anders: Partial<Passendvraag> = {}): Passendvraag => ({
  grootte: 1,
  ouderenhuishouden: false,
  rekeninkomenCent: 2_000_000,
  kaleHuurCent: 60_000,
  servicekostenCent: 0,
  telt: 'REKENHUUR',
  inkomensgrens: {
    jaar: 2025,
    passend_een: 2_837_500,
    passend_meer: 3_850_000,
    passend_een_ouderen: 2_777_500,
    passend_meer_ouderen: 3_735_000,
  },
  aftoppingsgrens: { jaar: 2025, eerste_aftopping_cent: 68_296, tweede_aftopping_cent: 73_193 },
  ...anders,
});
const daeb = { daeb_een: 4_966_900, daeb_meer: 5_484_700 };

describe('of huur en inkomen passen bij een kandidaat (T9)', () => {
  test('te duur is niet passend; boven de inkomensgrens staat niets in de weg', () => {
    expect(keurPassend(vraag(), 2025).waarde).toBe(true);
    expect(keurPassend(vraag({ kaleHuurCent: 68_297 }), 2025).waarde).toBe(false);
    expect(keurPassend(vraag({ kaleHuurCent: 90_000, rekeninkomenCent: 4_000_000 }), 2025).waarde).toBe(true);
  });

  test.each([
    [{ rekeninkomenCent: null }, 'inkomen van dit huishouden'],
    [{ inkomensgrens: null }, 'inkomensgrenzen van 2026'],
    [{ aftoppingsgrens: null }, 'aftoppingsgrens van 2026'],
    [{ kaleHuurCent: null }, 'huur van deze woning'],
    [{ servicekostenCent: null }, 'servicekosten'],
  ])('wat niet bekend is blijft leeg en zegt waarom: %p', (anders, waarom) => {
    const { waarde, reden } = keurPassend(vraag(anders), 2026);
    expect(waarde).toBeNull();
    expect(reden).toMatch(new RegExp(`^Onbekend: .*${waarom}`));
  });

  test('V16: primair is recht op huurtoeslag, secundair daarboven tot de DAEB-grens, samen de doelgroep van beleid', () => {
    const groep = (
      rekeninkomenCent: number | null,
      anders: Partial<Passendvraag> = {},
      grens: typeof daeb | null = daeb,
    ) => inkomensgroepVan(vraag({ rekeninkomenCent, ...anders }), grens);
    expect([groep(2_837_500), groep(2_837_501), groep(4_966_900), groep(4_966_901)]).toEqual([
      'PRIMAIR',
      'SECUNDAIR',
      'SECUNDAIR',
      'BUITEN',
    ]);
    expect([groep(3_850_000, { grootte: 4 }), groep(5_484_700, { grootte: 4 })]).toEqual(['PRIMAIR', 'SECUNDAIR']);
    expect(groep(2_800_000, { ouderenhuishouden: true })).toBe('SECUNDAIR');
    // Of 2022 neither limit is known; of 2021 only that of DAEB.
    expect([groep(null), groep(1, { inkomensgrens: null }, null), groep(1, { inkomensgrens: null })]).toEqual([
      null,
      null,
      null,
    ]);
    expect([groep(4_966_901, { inkomensgrens: null }), groep(2_000_000, {}, null), groep(3_000_000, {}, null)]).toEqual(
      ['BUITEN', 'PRIMAIR', null],
    );
  });

  test('de DAEB-grens hoort bij het huishouden, tot en met de cent; van een jaar zonder grens is niets te zeggen', () => {
    expect(keurDaeb({ grootte: 1, rekeninkomenCent: 4_966_900 }, daeb, 2025).waarde).toBe(true);
    expect(keurDaeb({ grootte: 1, rekeninkomenCent: 4_966_901 }, daeb, 2025).waarde).toBe(false);
    expect(keurDaeb({ grootte: 2, rekeninkomenCent: 4_966_901 }, daeb, 2025).waarde).toBe(true);
    expect(keurDaeb({ grootte: 2, rekeninkomenCent: 1 }, null, 2022)).toEqual({
      waarde: null,
      reden: 'Onbekend: de DAEB-grens van 2022 is nog niet vastgesteld.',
    });
    expect(keurDaeb({ grootte: 2, rekeninkomenCent: null }, daeb, 2025).waarde).toBeNull();
  });
});
