import { kenmerk, vrijeTekst } from './cel';

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
