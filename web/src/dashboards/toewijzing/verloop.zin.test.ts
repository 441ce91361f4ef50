import { verloopZin, type Verlooppunt } from './verloop.zin';

const punt = (tot: string, percentage: number | null): Verlooppunt => ({
  tot,
  toewijzingen: 40,
  afwijkend: 6,
  percentage,
  uitstroom: null,
});

describe('the months of the meter in words', () => {
  it('tells the highest point and the last', () => {
    const punten = [punt('2026-01-31', 10), punt('2026-02-28', 18.24), punt('2026-03-31', 15)];
    expect(verloopZin(2026, [{ corporatie: 'Actium', norm: 20, punten }])).toBe(
      'Bij Actium was het deel het hoogst op 28 februari 2026: 18,2%. Op 31 maart 2026 was het 15%.',
    );
    expect(verloopZin(2026, [{ corporatie: 'Actium', norm: 20, punten: punten.slice(0, 2) }])).toBe(
      'Bij Actium is het deel op 28 februari 2026 het hoogst van 2026: 18,2%.',
    );
  });

  it('tells of whom there is nothing yet', () => {
    const leeg = { corporatie: 'Woonservice', norm: 20, punten: [punt('2026-01-31', null)] };
    expect(verloopZin(2026, [leeg])).toBe('Van Woonservice is er over 2026 nog geen verloop.');
    expect(verloopZin(2026, [])).toBe('Er is over 2026 nog geen verloop.');
  });
});
