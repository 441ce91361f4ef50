import { leesBedrag, leesCorrectie, type Vorige } from './correctie';
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

describe('a correction says only what is another than it was', () => {
  const was = {
    id: 'x',
    versie: 2,
    datum: '2026-06-15',
    grondslag: 'REGULIER',
    eindeHuur: null,
    rekeninkomen: 21000.5,
    statushouder: null,
    huishouden: { grootte: 2, samenstelling: 'stel', ouderenhuishouden: false },
  } as Vorige;
  const formulier = (anders: Record<string, string> = {}) =>
    new Map(
      Object.entries({
        datum: '2026-06-15',
        grondslag: 'REGULIER',
        eindeHuur: '',
        grootte: '2',
        samenstelling: 'stel',
        ouderenhuishouden: 'nee',
        rekeninkomen: '21000,5',
        statushouder: '',
        inschrijfdatum: '',
        eersteReactie: '',
        reden: 'Vergissing',
        motivering: '',
        ...anders,
      }),
    );

  it('leaves out what stayed the same', () => {
    expect(leesCorrectie(formulier(), was)).toEqual({ id: 'x', versie: 2, reden: 'Vergissing' });
  });

  it('sends of the household its size and what differs; an emptied part is unknown from now on', () => {
    const { huishouden, eindeHuur } = leesCorrectie(
      formulier({ rekeninkomen: '', statushouder: 'nee', inschrijfdatum: '2020-01-01', eindeHuur: '2026-07-01' }),
      was,
    );
    expect(huishouden).toEqual({ grootte: 2, rekeninkomen: null, statushouder: false, inschrijfdatum: '2020-01-01' });
    expect(eindeHuur).toBe('2026-07-01');
  });

  it('reads amounts as people write them, and guesses none', () => {
    expect(['21.000', '21000,50', '21.000,50', '21000.5', ''].map(leesBedrag)).toEqual([
      21000,
      21000.5,
      21000.5,
      21000.5,
      null,
    ]);
    expect(leesBedrag('veel')).toBeNaN();
  });
});
