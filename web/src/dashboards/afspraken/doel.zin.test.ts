import { doelZin } from './doel.zin';

describe('the target of an agreement in words', () => {
  const indicator = {
    naam: 'Kernvoorraad',
    eenheid: 'woningen',
    doel: 9170,
    richting: 'MINSTENS',
    deadline: '2025-12-31',
  } as const;

  it('names side, figure, unit and date', () => {
    expect(doelZin(indicator)).toBe('Kernvoorraad: minstens 9.170 woningen, uiterlijk 31 december 2025');
    expect(
      doelZin({
        ...indicator,
        naam: 'Vrije ruimte',
        eenheid: 'procent',
        doel: 20,
        richting: 'HOOGSTENS',
        deadline: null,
      }),
    ).toBe('Vrije ruimte: hoogstens 20%');
  });

  it('tells a target that was never set (T8), and keeps a real 0', () => {
    expect(doelZin({ ...indicator, doel: null, deadline: null })).toBe('Kernvoorraad: nog niet vastgesteld');
    expect(doelZin({ ...indicator, doel: 0, richting: null })).toContain('Kernvoorraad: 0 woningen');
  });

  it('tells a milestone by its date', () => {
    const mijlpaal = { ...indicator, naam: 'Agenda vastgesteld', eenheid: 'mijlpaal', doel: null, richting: null };
    expect(doelZin(mijlpaal)).toBe('Agenda vastgesteld, uiterlijk 31 december 2025');
    expect(doelZin({ ...mijlpaal, deadline: null })).toBe('Agenda vastgesteld: geen datum afgesproken');
  });
});
