import { dagen, leesKeuze, schrijfKeuze } from './urls';

describe('the address of the dashboard Toewijzing', () => {
  it('comes back as it was written', () => {
    const adres = 'jaar=2025&maand=3&verloop=tabel';
    expect(schrijfKeuze(leesKeuze(new URLSearchParams(adres))).toString()).toBe(adres);
    expect(schrijfKeuze(leesKeuze(new URLSearchParams(''))).toString()).toBe('');
  });

  it('reads what cannot be meant as not chosen', () => {
    expect(leesKeuze(new URLSearchParams('jaar=ooit&maand=13&meter=taart'))).toEqual({
      jaar: null,
      maand: null,
      weergave: { meter: 'grafiek', verloop: 'grafiek' },
    });
  });

  it('knows the days of a month and of a year', () => {
    expect(dagen(2024, 2)).toEqual({ vanaf: '2024-02-01', tot: '2024-02-29' });
    expect(dagen(2025, null)).toEqual({ vanaf: '2025-01-01', tot: '2025-12-31' });
  });
});
