import { jaNee, ofOnbekend, vertragingZin } from './plannen.woorden';

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
});
