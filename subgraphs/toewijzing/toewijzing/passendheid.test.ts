import { bepaalPassendheid, type Passendvraag } from './passendheid';
import { maandenTot } from './wachttijd';

const vraag = (overrides: Partial<Passendvraag> = {}): Passendvraag => ({
  grootte: 1,
  ouderenhuishouden: false,
  rekeninkomenCent: 2_500_000,
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
  ...overrides,
});

describe('passend toewijzen (T9)', () => {
  test('een tot twee personen: de huur is ten hoogste de eerste aftoppingsgrens, drie of meer: de tweede', () => {
    expect(bepaalPassendheid(vraag({ kaleHuurCent: 68_296 }))).toBe('PASSEND');
    expect(bepaalPassendheid(vraag({ kaleHuurCent: 68_297 }))).toBe('NIET_PASSEND');
    expect(bepaalPassendheid(vraag({ grootte: 2, kaleHuurCent: 68_297 }))).toBe('NIET_PASSEND');
    expect(bepaalPassendheid(vraag({ grootte: 3, kaleHuurCent: 73_193 }))).toBe('PASSEND');
    expect(bepaalPassendheid(vraag({ grootte: 3, kaleHuurCent: 73_194 }))).toBe('NIET_PASSEND');
  });

  test('boven de inkomensgrens is de regel niet van toepassing; voor ouderen geldt een eigen grens', () => {
    expect(bepaalPassendheid(vraag({ rekeninkomenCent: 2_837_500 }))).toBe('PASSEND');
    expect(bepaalPassendheid(vraag({ rekeninkomenCent: 2_837_501 }))).toBe('NIET_VAN_TOEPASSING');
    expect(bepaalPassendheid(vraag({ rekeninkomenCent: 2_800_000, ouderenhuishouden: true }))).toBe(
      'NIET_VAN_TOEPASSING',
    );
    expect(bepaalPassendheid(vraag({ grootte: 2, rekeninkomenCent: 3_800_000 }))).toBe('PASSEND');
  });

  test('een onbekende grens, huur of inkomen geeft ONBEKEND, nooit een gok', () => {
    expect(bepaalPassendheid(vraag({ inkomensgrens: null }))).toBe('ONBEKEND');
    expect(bepaalPassendheid(vraag({ aftoppingsgrens: null }))).toBe('ONBEKEND');
    expect(bepaalPassendheid(vraag({ rekeninkomenCent: null }))).toBe('ONBEKEND');
    expect(bepaalPassendheid(vraag({ grootte: null }))).toBe('ONBEKEND');
    expect(bepaalPassendheid(vraag({ kaleHuurCent: null }))).toBe('ONBEKEND');
    expect(bepaalPassendheid(vraag({ telt: null }))).toBe('ONBEKEND');
    expect(bepaalPassendheid(vraag({ servicekostenCent: null }))).toBe('ONBEKEND');
  });

  test('tot en met 2025 telt de huur met servicekosten, vanaf 2026 de kale huur', () => {
    const opDeGrens = { kaleHuurCent: 68_000, servicekostenCent: 296 };
    expect(bepaalPassendheid(vraag(opDeGrens))).toBe('PASSEND');
    expect(bepaalPassendheid(vraag({ ...opDeGrens, servicekostenCent: 297 }))).toBe('NIET_PASSEND');
    expect(bepaalPassendheid(vraag({ ...opDeGrens, servicekostenCent: 297, telt: 'KALE_HUUR' }))).toBe('PASSEND');
    expect(bepaalPassendheid(vraag({ servicekostenCent: null, telt: 'KALE_HUUR' }))).toBe('PASSEND');
    expect(bepaalPassendheid(vraag({ kaleHuurCent: 68_297, servicekostenCent: null }))).toBe('NIET_PASSEND');
  });
});

describe('wachttijd en zoektijd (T7)', () => {
  test('in maanden, op één decimaal; zonder begindag onbekend', () => {
    expect(maandenTot('2020-01-15', '2026-01-15')).toBe(72);
    expect(maandenTot('2026-01-01', '2026-01-16')).toBe(0.5);
    expect(maandenTot(null, '2026-01-16')).toBeNull();
  });
});
