import { aantalIn, betaalbaarZin, betaalbaarZinnen, klassenZin, normZin, type Betaalbaar } from './klassen.zin';

describe('price classes in words (V6)', () => {
  const klassen = (perKlasse: Parameters<typeof klassenZin>[0]['perKlasse'], reden: string | null = null) =>
    klassenZin({ peildatum: '2025-07-01', zonderHuur: 0, perKlasse, reden });

  it('adds up everything to the second limit', () => {
    expect(
      klassen([
        { klasse: 'TOT_KWALITEITSKORTING', aantal: 1000 },
        { klasse: 'TOT_EERSTE_AFTOPPING', aantal: 5000 },
        { klasse: 'TOT_TWEEDE_AFTOPPING', aantal: 1142 },
        { klasse: 'TOT_LIBERALISATIE', aantal: 1989 },
      ]),
    ).toBe(
      'Op 1 juli 2025 hebben 7.142 van de 9.131 woningen met een bekende huur een huur tot en met de 2e aftoppingsgrens. Dat is 78,2%.',
    );
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
      'Op 1 juli 2025 hebben alle 12 woningen met een bekende huur een huur tot en met de 2e aftoppingsgrens.',
    );
    expect(klassen([{ klasse: 'TOT_LIBERALISATIE', aantal: 12 }])).toContain('heeft geen van de 12 woningen');
    expect(
      klassen([
        { klasse: 'TOT_EERSTE_AFTOPPING', aantal: 1 },
        { klasse: 'TOT_LIBERALISATIE', aantal: 1 },
      ]),
    ).toContain('heeft 1 van de 2 woningen met een bekende huur een huur');
    expect(klassen([])).toContain('zijn er geen woningen');
  });

  it('gives the reason when the limits are unknown', () => {
    expect(klassen(null, 'De aftoppingsgrenzen van 2026 zijn niet bekend.')).toBe(
      'Op 1 juli 2025 is de verdeling naar huurprijs nog niet vastgesteld. Reden: De aftoppingsgrenzen van 2026 zijn niet bekend.',
    );
  });

  it('tells how many dwellings are in no class', () => {
    expect(
      klassenZin({
        peildatum: '2025-07-01',
        zonderHuur: 3,
        perKlasse: [{ klasse: 'TOT_LIBERALISATIE', aantal: 2 }],
        reden: null,
      }),
    ).toContain('Van 3 woningen is de huur niet bekend.');
  });

  it('reads a class that is not listed as empty', () => {
    expect(aantalIn([{ klasse: 'TOT_LIBERALISATIE', aantal: 3 }], 'BOVEN_LIBERALISATIE')).toBe(0);
  });
});

describe('affordability against the agreement (V7, V8)', () => {
  const stand = (anders: Partial<Betaalbaar> = {}): Betaalbaar => ({
    corporatie: 'Actium',
    onderEersteAftopping: 70,
    onderTweedeAftopping: 86.42,
    norm: 85,
    normhard: true,
    normklasse: 'TOT_TWEEDE_AFTOPPING',
    voldoet: true,
    streven: null,
    reden: null,
    ...anders,
  });
  const woonservice = (anders: Partial<Betaalbaar> = {}): Betaalbaar =>
    stand({ corporatie: 'Woonservice', norm: 74, normklasse: 'TOT_EERSTE_AFTOPPING', streven: 95, ...anders });

  it('says whether a hard norm is met', () => {
    expect(betaalbaarZin(stand())).toBe(
      'Actium: 70% tot en met de 1e aftoppingsgrens, 86,4% tot en met de 2e. ' +
        'De afspraak is minstens 85% tot en met de 2e: gehaald.',
    );
  });

  it('holds a norm against its own limit, and an aim beside it', () => {
    expect(betaalbaarZin(woonservice({ onderEersteAftopping: 73.96, onderTweedeAftopping: 95, voldoet: false }))).toBe(
      'Woonservice: 73,96% tot en met de 1e aftoppingsgrens, 95% tot en met de 2e. ' +
        'De afspraak is minstens 74% tot en met de 1e: niet gehaald. ' +
        'Het streven is minstens 95% tot en met de 2e: gehaald.',
    );
    expect(betaalbaarZin(woonservice({ onderTweedeAftopping: 94.99 }))).toContain('94,99% tot en met de 2e.');
    expect(betaalbaarZin(woonservice({ onderTweedeAftopping: 94.99 }))).toContain('95% tot en met de 2e: niet gehaald');
  });

  it('shows on which side of the norm a figure lies that rounding would hide', () => {
    expect(betaalbaarZin(stand({ onderTweedeAftopping: 84.96, voldoet: false }))).toContain('84,96% tot en met de 2e');
    expect(betaalbaarZin(stand({ onderTweedeAftopping: 85 }))).toContain(' 85% tot en met de 2e');
  });

  it('calls an aim an aim', () => {
    expect(betaalbaarZin(stand({ norm: 95, normhard: false, voldoet: false }))).toContain(
      'Het streven is minstens 95% tot en met de 2e: niet gehaald.',
    );
  });

  it('names the norms apart from where they stand', () => {
    expect(normZin(stand())).toBe('Actium minstens 85% tot en met de 2e aftoppingsgrens');
    expect(normZin(woonservice({ normhard: false }))).toBe(
      'Woonservice streven minstens 74% tot en met de 1e aftoppingsgrens (streven 95% tot en met de 2e)',
    );
    expect(normZin(stand({ norm: null }))).toBeNull();
  });

  it('gives the reason when nothing is known', () => {
    const leeg = { onderEersteAftopping: null, onderTweedeAftopping: null, voldoet: null };
    expect(betaalbaarZin(stand({ ...leeg, reden: 'De grenzen van 2026 ontbreken.' }))).toBe(
      'Actium: nog niet vastgesteld. Reden: De grenzen van 2026 ontbreken.',
    );
    const onbekend = { ...leeg, reden: 'De grenzen van 2026 ontbreken.' };
    expect(betaalbaarZinnen([stand(onbekend), woonservice(onbekend)])).toEqual([
      'Actium en Woonservice: nog niet vastgesteld. Reden: De grenzen van 2026 ontbreken.',
    ]);
    expect(betaalbaarZinnen([stand(), woonservice(onbekend)])).toHaveLength(2);
  });
});
