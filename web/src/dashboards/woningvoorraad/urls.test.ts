import { leesDatum, leesKeuze, schrijfKeuze } from './urls';

describe('permalink of the dashboard', () => {
  it('reads back what it wrote', () => {
    const keuze = {
      peildatum: '2025-07-01',
      van: '2021-01-01',
      tot: '2025-06-30',
      weergave: {
        pad: 'tabel',
        groei: 'grafiek',
        klassen: 'tabel',
        prognose: 'tabel',
        betaalbaar: 'grafiek',
        nieuwbouw: 'grafiek',
        locaties: 'tabel',
        mix: 'grafiek',
      },
    } as const;
    expect(leesKeuze(schrijfKeuze(keuze))).toEqual(keuze);
  });

  it('leaves defaults out of the link', () => {
    expect(schrijfKeuze(leesKeuze(new URLSearchParams())).toString()).toBe('');
  });

  it.each([['2025-02-30'], ['0002-01-01'], ['gisteren'], ['']])('ignores %p instead of breaking', (tekst) => {
    expect(leesDatum(tekst)).toBeNull();
  });

  it('knows the leap day', () => {
    expect(leesDatum('2024-02-29')).toBe('2024-02-29');
  });
});
