import { meterZin, standZin, type Meterstand } from './meter.zin';

const actium: Meterstand = {
  corporatie: 'Actium',
  jaar: 2026,
  toewijzingen: 80,
  noemer: 80,
  afwijkend: 12,
  percentage: 15,
  norm: 20,
  ruimte: 5,
  uitstroom: 3,
  uitstroomPercentage: 3.75,
  uitstroomRichtwaarde: 5,
  uitstroomBijgewerktTot: '2026-06-15',
  status: 'BINNEN',
  bijgewerktTot: '2026-06-15',
  reden: null,
};
const leeg: Meterstand = {
  ...actium,
  corporatie: 'Woonservice',
  toewijzingen: null,
  noemer: null,
  afwijkend: null,
  percentage: null,
  ruimte: null,
  uitstroom: null,
  uitstroomPercentage: null,
  status: null,
  bijgewerktTot: null,
  reden: 'Het eerste kwartaal van 2026 is nog niet afgesloten.',
};

describe('the meter of 20% in words', () => {
  it('says who is within the norm, near it, over it, and of whom nothing is known', () => {
    expect(meterZin(2026, [actium, leeg])).toBe(
      'In 2026 blijft Actium binnen de norm van 20%. Van Woonservice is er voor 2026 nog geen oordeel.',
    );
    const over = { ...actium, corporatie: 'Woonservice', status: 'OVERSCHREDEN' as const };
    expect(meterZin(2026, [{ ...actium, status: 'NADERT' }, over])).toBe(
      'In 2026 zit Woonservice boven de norm van 20%. In 2026 komt Actium dicht bij de norm van 20%.',
    );
    expect(meterZin(2026, [actium, { ...over, status: 'BINNEN' }])).toBe(
      'In 2026 blijven Actium en Woonservice binnen de norm van 20%.',
    );
    expect(meterZin(2026, [])).toBe('Er zijn voor 2026 geen corporaties om te volgen.');
  });

  it('tells the count, what still fits and the part for outflow', () => {
    expect(standZin(actium)).toBe(
      'Actium: tot en met 15 juni 2026 telden 12 van de 80 toewijzingen mee, 15%. Nog 5 toewijzingen buiten de regels in 2026. ' +
        'Daarvan gingen er 3 (3,8% van alle) naar uitstroom uit zorg en opvang; de richtwaarde is 5%.',
    );
    expect(standZin({ ...actium, ruimte: 1 })).toContain('Nog 1 toewijzing buiten de regels in 2026.');
    expect(standZin({ ...actium, uitstroomBijgewerktTot: '2026-03-31' })).toContain(
      'opvang (tot en met 31 maart 2026);',
    );
    expect(standZin({ ...actium, ruimte: 0 })).toContain('Er is nu geen ruimte meer.');
  });

  it('shows on which side of the norm an unrounded share lies', () => {
    expect(standZin({ ...actium, percentage: 20.04 })).toContain('20,04%');
  });

  it('tells what is withheld and what is not known; never as 0', () => {
    expect(standZin({ ...actium, uitstroom: null, uitstroomPercentage: null })).toContain(
      'Hoeveel daarvan uitstroom uit zorg en opvang is, wordt nu niet getoond.',
    );
    expect(standZin(leeg)).toBe('Woonservice: nog geen cijfers. Het eerste kwartaal van 2026 is nog niet afgesloten.');
    expect(
      standZin({ ...actium, norm: null, percentage: null, noemer: null, reden: 'Voor 2015 is geen norm vastgelegd.' }),
    ).toBe('Actium: tot en met 15 juni 2026 telden 12 toewijzingen mee. Voor 2015 is geen norm vastgelegd.');
  });
});
