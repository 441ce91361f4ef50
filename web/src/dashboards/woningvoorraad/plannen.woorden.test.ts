import { co2Zin, jaNee, mixZin, ofOnbekend, vertragingZin } from './plannen.woorden';

describe('words for plans', () => {
  it.each([
    [null, 'niet bekend'],
    [0, 'op tijd'],
    [1, '1 dag later'],
    [-12, '12 dagen eerder'],
    [91, '3 maanden later'],
  ])('a delay of %p reads %p', (dagen, zin) => {
    expect(vertragingZin(dagen)).toBe(zin);
  });

  it('unknown is not zero and not no', () => {
    expect([ofOnbekend(null), ofOnbekend(0), jaNee(null), jaNee(false)]).toEqual([
      'niet bekend',
      '0',
      'staat nog niet vast',
      'nee',
    ]);
  });

  it('names the wijken that lie far from the city, above it and below it (V17)', () => {
    const wijken = [
      { naam: 'Lariks', ver: true, verschil: 16 },
      { naam: 'Peelo', ver: false, verschil: -6 },
      { naam: 'Buitengebied', ver: true, verschil: -23 },
    ];
    expect(mixZin(27.9, wijken, null)).toBe(
      'In de stad is 27,9% van alle woningen sociale huur. Ver daarboven: Lariks. Ver daaronder: Buitengebied.',
    );
    const onbekend = wijken.map((w) => ({ ...w, ver: null }));
    expect(mixZin(27.9, onbekend, null)).toContain('nog niet vastgesteld');
    expect(mixZin(null, onbekend, 'Reden.')).toBe('Het deel sociale huur van de stad is niet bekend. Reden.');
  });

  it('tells emissions once per party, and what is missing to compare them (V14)', () => {
    const assen = { partij: 'Gemeente Assen', basisjaar: 2019, jaar: 2025, uitstoot: 80, vermindering: 20 };
    const woonservice = { partij: 'Woonservice', basisjaar: null, jaar: 2025, uitstoot: 2774, vermindering: null };
    expect(co2Zin([assen, assen, woonservice])).toBe(
      'Gemeente Assen: in 2025 20% minder dan in 2019. Woonservice: in 2025 2.774 ton; een basisjaar is niet genoemd.',
    );
    expect(co2Zin([{ ...assen, vermindering: -5 }])).toContain('5% meer');
    expect(co2Zin([{ ...assen, uitstoot: null, vermindering: null }])).toContain('nog geen cijfers');
  });
});
