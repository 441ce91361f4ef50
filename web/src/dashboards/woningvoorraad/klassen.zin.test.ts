import { aantalIn, betaalbaarZin, klassenZin, type Betaalbaar } from './klassen.zin';

describe('price classes in words (V6)', () => {
  const klassen = (perKlasse: Parameters<typeof klassenZin>[0]['perKlasse'], reden: string | null = null) =>
    klassenZin({ peildatum: '2025-07-01', perKlasse, reden });

  it('adds up everything to the second limit', () => {
    expect(
      klassen([
        { klasse: 'TOT_KWALITEITSKORTING', aantal: 1000 },
        { klasse: 'TOT_EERSTE_AFTOPPING', aantal: 5000 },
        { klasse: 'TOT_TWEEDE_AFTOPPING', aantal: 1142 },
        { klasse: 'TOT_LIBERALISATIE', aantal: 1989 },
      ]),
    ).toBe('Op 1 juli 2025 hebben 7.142 van de 9.131 woningen een huur tot de 2e aftoppingsgrens. Dat is 78,2%.');
  });

  it('does not round almost all up to all', () => {
    expect(
      klassen([
        { klasse: 'TOT_EERSTE_AFTOPPING', aantal: 9999 },
        { klasse: 'TOT_LIBERALISATIE', aantal: 1 },
      ]),
    ).toContain('99,99%');
  });

  it('knows all, none, one and no dwelling', () => {
    expect(klassen([{ klasse: 'TOT_EERSTE_AFTOPPING', aantal: 12 }])).toBe(
      'Op 1 juli 2025 hebben alle 12 woningen een huur tot de 2e aftoppingsgrens.',
    );
    expect(klassen([{ klasse: 'TOT_LIBERALISATIE', aantal: 12 }])).toContain('heeft geen van de 12 woningen');
    expect(
      klassen([
        { klasse: 'TOT_EERSTE_AFTOPPING', aantal: 1 },
        { klasse: 'TOT_LIBERALISATIE', aantal: 1 },
      ]),
    ).toContain('heeft 1 van de 2 woningen');
    expect(klassen([])).toContain('zijn er geen woningen');
  });

  it('gives the reason when the limits are unknown', () => {
    expect(klassen(null, 'De aftoppingsgrenzen van 2026 zijn niet bekend.')).toBe(
      'Op 1 juli 2025 is de verdeling naar huurprijs nog niet vastgesteld. Reden: De aftoppingsgrenzen van 2026 zijn niet bekend.',
    );
  });

  it('reads a class that is not listed as empty', () => {
    expect(aantalIn([{ klasse: 'TOT_LIBERALISATIE', aantal: 3 }], 'BOVEN_LIBERALISATIE')).toBe(0);
  });
});

describe('affordability against the agreement (V7, V8)', () => {
  const stand = (anders: Partial<Betaalbaar> = {}): Betaalbaar => ({
    corporatie: 'Actium',
    onderEersteAftopping: null,
    onderTweedeAftopping: 86.42,
    norm: 85,
    normhard: true,
    voldoet: true,
    reden: null,
    ...anders,
  });

  it('says whether a hard norm is met', () => {
    expect(betaalbaarZin(stand())).toBe(
      'Actium: 86,4% tot de 2e aftoppingsgrens. De afspraak is minstens 85%: gehaald.',
    );
  });

  it('shows on which side of the norm a figure lies that rounding would hide', () => {
    expect(betaalbaarZin(stand({ onderTweedeAftopping: 84.96, voldoet: false }))).toContain('84,96% tot de 2e');
    expect(betaalbaarZin(stand({ onderTweedeAftopping: 85 }))).toContain(' 85% tot de 2e');
  });

  it('calls an aim an aim', () => {
    expect(betaalbaarZin(stand({ corporatie: 'Woonservice', norm: 95, normhard: false, voldoet: false }))).toContain(
      'Het streven is minstens 95%: niet gehaald.',
    );
  });

  it('gives the reason when nothing is known', () => {
    expect(
      betaalbaarZin(stand({ onderTweedeAftopping: null, voldoet: null, reden: 'De grenzen van 2026 ontbreken.' })),
    ).toBe('Actium: nog niet vastgesteld. Reden: De grenzen van 2026 ontbreken.');
  });
});
