import { jaNee, kenmerk, vrijeTekst } from './cel';

describe('een getal dat een BSN kan zijn (A4)', () => {
  test('is als heel kenmerk geweigerd', () => {
    expect(() => kenmerk(60)('123456782', 'idExtern')).toThrow('burgerservicenummer');
  });

  test('mag deel van een kenmerk zijn: cijfers binnen een eigen nummer betekenen niets', () => {
    expect(kenmerk(60)('W123456782', 'idExtern')).toBe('W123456782');
  });

  test('is in vrije tekst geweigerd, waar het ook staat', () => {
    expect(() => vrijeTekst(60)('bij 123456782 achterom', 'straat')).toThrow('burgerservicenummer');
  });
});

test('waar is ja, true of 1, onwaar nee, false of 0, ook met hoofdletters; iets anders is een fout', () => {
  expect(['ja', 'JA', 'true', '1'].map((tekst) => jaNee(tekst, 'zelfstandig'))).toEqual([true, true, true, true]);
  expect(['nee', 'Nee', 'FALSE', '0'].map((tekst) => jaNee(tekst, 'zelfstandig'))).toEqual([
    false,
    false,
    false,
    false,
  ]);
  for (const tekst of ['j', 'waar', '2', 'constructor', '__proto__'])
    expect(() => jaNee(tekst, 'zelfstandig')).toThrow('Schrijf ja of nee (of true/false, 1/0).');
});
