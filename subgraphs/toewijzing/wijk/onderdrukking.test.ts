import fc from 'fast-check';
import { drempels, onderdruk } from './onderdrukking';

const cel = fc
  .record({ aantal: fc.integer({ min: 0, max: 60 }), deel: fc.double({ min: 0, max: 1, noNaN: true }) })
  .map(({ aantal, deel }) => ({ aantal, aandachtsgroepen: Math.floor(aantal * deel) }));
const wijken = fc
  .array(cel, { minLength: 1, maxLength: 12 })
  .map((cellen) => cellen.map((c, i) => ({ ...c, wijk: `WK${i}`, eigenaar: 'actium' })));

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
      { wijk: 'A', eigenaar: 'actium', aantal: 3, aandachtsgroepen: 0 },
      { wijk: 'B', eigenaar: 'actium', aantal: 40, aandachtsgroepen: 0 },
      { wijk: 'C', eigenaar: 'actium', aantal: 60, aandachtsgroepen: 0 },
    ]);
    expect(uit.map((c) => c.aantal)).toEqual([null, null, 60]);
  });

  test('wie haar eigen toewijzingen aftrekt, vindt die van een andere corporatie niet (A7)', () => {
    const bij = (wijk: string, eigenaar: string, aantal: number, aandachtsgroepen: number) => ({
      wijk,
      eigenaar,
      aantal,
      aandachtsgroepen,
    });
    const uit = onderdruk([
      bij('A', 'actium', 40, 15),
      bij('A', 'woonservice', 1, 1),
      bij('B', 'actium', 60, 20),
      bij('B', 'woonservice', 30, 12),
      bij('C', 'actium', 50, 20),
      bij('D', 'actium', 50, 25),
      bij('E', 'actium', 80, 40),
      bij('E', 'woonservice', 60, 30),
    ]);
    // A: one of Woonservice is left. B shelters it from who knows all of Woonservice; who knows neither can subtract no wijk either.
    expect(uit.map((c) => [c.wijk, c.aantal, c.aandachtsgroepen])).toEqual([
      ['A', null, null],
      ['B', null, null],
      ['C', 50, 20],
      ['D', 50, 25],
      ['E', 140, 70],
    ]);
  });

  test('ook na aftrek van het eigen deel is wat getoond wordt niet kleiner dan de drempel, en geen verborgen wijk alleen', () => {
    fc.assert(
      fc.property(wijken, wijken, (een, ander) => {
        const ervan = ander.filter(({ aantal }) => aantal > 0).map((c) => ({ ...c, eigenaar: 'woonservice' }));
        const uit = onderdruk([...een, ...ervan]);
        for (const maat of ['aantal', 'aandachtsgroepen'] as const) {
          const van = (wijk: string): number => ervan.find((c) => c.wijk === wijk)?.[maat] ?? 0;
          for (const c of uit)
            if (c[maat] !== null && ervan.some(({ wijk }) => wijk === c.wijk))
              expect(van(c.wijk)).toBeGreaterThanOrEqual(drempels[maat]);
          const weg = uit.filter((c) => c[maat] === null && van(c.wijk) > 0);
          if (weg.length > 0 && ervan.some((c) => c[maat] > 0 && !weg.some(({ wijk }) => wijk === c.wijk)))
            expect(weg.length).toBeGreaterThan(1);
        }
      }),
    );
  });
});
