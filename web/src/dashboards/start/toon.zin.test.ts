import { toonZin } from './toon.zin';

describe('caption of a list of work', () => {
  it.each([
    [1, 1, '1 melding'],
    [4, 4, 'Alle 4 meldingen'],
    [10, 1320, 'De eerste 10 van 1.320 meldingen'],
    [1, 2, 'De eerste 1 van 2 meldingen'],
  ])('%i of %i', (getoond, totaal, zin) => {
    expect(toonZin(getoond, totaal, 'melding', 'meldingen')).toBe(zin);
  });
});
