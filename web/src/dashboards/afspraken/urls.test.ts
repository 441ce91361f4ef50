import { adresVan, leesKeuze, schrijfKeuze } from './urls';

describe('the address of the agreements', () => {
  it('holds the filters, and reads them back', () => {
    const keuze = { peildatum: '2025-07-01', thema: 'LEEFBAARHEID', status: 'LET_OP', partij: 'mevm' } as const;
    expect(leesKeuze(schrijfKeuze(keuze))).toEqual(keuze);
    expect(adresVan(12, '2025-07-01')).toBe('/afspraken/12?peildatum=2025-07-01');
    expect(adresVan(12, null)).toBe('/afspraken/12');
  });

  it('shows everything where somebody changed it into something that is not', () => {
    const zoek = new URLSearchParams('peildatum=2025-02-30&thema=WONEN&status=GOED&partij=<b>');
    expect(leesKeuze(zoek)).toEqual({ peildatum: null, thema: null, status: null, partij: null });
  });
});
