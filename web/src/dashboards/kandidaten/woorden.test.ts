import { gronden, huishoudenzin, oordeel, redenzin, wachtzin } from './woorden';

describe('de volgorde van kandidaten in woorden', () => {
  it('says which reason decides, and never which priority it was', () => {
    expect(redenzin(['VOORRANG', 'INSCHRIJFDUUR'])).toBe('Heeft voorrang; daarna telt de inschrijving');
    expect(redenzin(['VOORRANG', 'URGENTIE', 'INSCHRIJFDUUR'])).toBe(
      'Heeft voorrang en is urgent; daarna telt de inschrijving',
    );
    expect(redenzin(['INSCHRIJFDUUR'])).toBe('Volgorde van inschrijving');
  });

  it('keeps unknown apart from no', () => {
    expect(oordeel(null, 'Onbekend: de aftoppingsgrens van 2026 is nog niet vastgesteld.')).toMatch(/^Onbekend: /);
    expect(oordeel(false, null)).toBe('Nee');
    expect(oordeel(true, null)).toBe('Ja');
  });

  it('writes waits and households as people say them', () => {
    expect([wachtzin(1.9), wachtzin(11), wachtzin(63.4), wachtzin(null)]).toEqual([
      '1 maand',
      '11 maanden',
      '5 jaar',
      'niet bekend',
    ]);
    expect(huishoudenzin({ grootte: 1, samenstelling: 'alleenstaand' })).toBe('1 persoon, alleenstaand');
    expect(huishoudenzin(null)).toBe('niet bekend');
  });

  it('never offers the 20% for a statushouder (S3-20)', () => {
    expect(gronden(false, true)).not.toContain('VRIJE_BELEIDSRUIMTE');
    expect(gronden(true, null)).toEqual(['UITSTROOM']);
  });
});
