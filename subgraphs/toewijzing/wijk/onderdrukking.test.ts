import fc from 'fast-check';
import { drempels, onderdruk } from './onderdrukking';

const cel = fc
  .record({ aantal: fc.integer({ min: 0, max: 60 }), deel: fc.double({ min: 0, max: 1, noNaN: true }) })
  .map(({ aantal, deel }) => ({ aantal, aandachtsgroepen: Math.floor(aantal * deel) }));
const wijken = fc
  .array(cel, { minLength: 1, maxLength: 12 })
  .map((cellen) => cellen.map((c, i) => ({ ...c, wijk: `WK${i}` })));

describe('onderdrukking per wijk (A10)', () => {
  test('wat getoond wordt is nooit kleiner dan de drempel en klopt', () => {
    fc.assert(
      fc.property(wijken, (cellen) => {
        for (const [i, uit] of onderdruk(cellen).entries()) {
          if (uit.aantal !== null) expect(uit.aantal).toBe(cellen[i]?.aantal);
          if (uit.aantal !== null) expect(uit.aantal).toBeGreaterThanOrEqual(drempels.aantal);
          if (uit.aandachtsgroepen !== null)
            expect(uit.aandachtsgroepen).toBeGreaterThanOrEqual(drempels.aandachtsgroepen);
        }
      }),
    );
  });

  test('het stadstotaal min de getoonde wijken geeft geen enkele verborgen wijk terug', () => {
    fc.assert(
      fc.property(wijken, (cellen) => {
        const uit = onderdruk(cellen);
        for (const maat of ['aantal', 'aandachtsgroepen'] as const) {
          const verborgen = cellen.filter((c, i) => uit[i]?.[maat] === null && c[maat] > 0);
          const zichtbaar = uit.filter((c) => c[maat] !== null);
          const som = verborgen.reduce((tot, c) => tot + c[maat], 0);
          // Nothing visible left to subtract, or at least two wijken behind a sum that is not small.
          if (verborgen.length > 0 && zichtbaar.length > 0) {
            expect(verborgen.length).toBeGreaterThan(1);
            expect(som).toBeGreaterThanOrEqual(drempels[maat]);
          }
        }
      }),
    );
  });

  test('het aantal min de aandachtsgroepen geeft geen kleine rest', () => {
    fc.assert(
      fc.property(wijken, (cellen) => {
        for (const uit of onderdruk(cellen)) {
          if (uit.aantal !== null && uit.aandachtsgroepen !== null)
            expect(uit.aantal - uit.aandachtsgroepen).toBeGreaterThanOrEqual(drempels.aandachtsgroepen);
        }
      }),
    );
  });

  test('één kleine wijk neemt de op één na kleinste mee', () => {
    const uit = onderdruk([
      { wijk: 'A', aantal: 3, aandachtsgroepen: 0 },
      { wijk: 'B', aantal: 40, aandachtsgroepen: 0 },
      { wijk: 'C', aantal: 60, aandachtsgroepen: 0 },
    ]);
    expect(uit.map((c) => c.aantal)).toEqual([null, null, 60]);
  });
});
