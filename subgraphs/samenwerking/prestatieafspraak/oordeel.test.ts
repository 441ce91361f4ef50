import { beoordeel as beoordeelMet, beoordeelAfspraak, type Bewijsstand, type TeBeoordelen } from './oordeel';

const drempels = { nadert: 0.9, dichtbij: 90, laatsteDeel: 365, bewijsGeldig: 366 };
const beoordeel = (i: TeBeoordelen, op: string) => beoordeelMet(i, op, drempels);

const dag = '2024-07-01';
const anIndicator = (anders: Partial<TeBeoordelen> = {}): TeBeoordelen => ({
  eenheid: 'procent',
  doel: 85,
  doelTekst: null,
  richting: 'MINSTENS',
  deadline: null,
  wanneer: 'doorlopend',
  streven: false,
  basisjaar: null,
  nulPeildatum: null,
  nulWaarde: null,
  ontbreekt: null,
  reeks: [],
  bewijs: [],
  ...anders,
});
const gemeten = (waarde: number | null, peildatum = dag, wie: string | null = null) => ({
  peildatum,
  waarde,
  reden: waarde === null ? 'De grenzen van dit jaar zijn niet bekend.' : null,
  wie,
});
const status = (i: Partial<TeBeoordelen>, op = dag): string => beoordeel(anIndicator(i), op).status;
const mijlpaal = (anders: Partial<TeBeoordelen> = {}): TeBeoordelen =>
  anIndicator({
    eenheid: 'mijlpaal',
    doel: null,
    richting: null,
    doelTekst: 'plan vastgesteld',
    wanneer: null,
    ...anders,
  });
const bewijs = (stand: Bewijsstand, op: string) => [{ stand, dag: op }];

describe('a figure without a date', () => {
  test('without a target, without a side, or without a measurement nothing is judged, and it says which', () => {
    expect(beoordeel(anIndicator({ doel: null, richting: null, reeks: [gemeten(90)] }), dag)).toEqual({
      status: 'NIET_VASTGESTELD',
      waarom: 'Er is nog geen doel vastgesteld. 90 % op 1 juli 2024.',
    });
    expect(beoordeel(anIndicator({ richting: null, reeks: [gemeten(90)] }), dag).waarom).toContain('richtwaarde 85');
    expect(beoordeel(anIndicator(), dag)).toEqual({ status: 'NIET_VASTGESTELD', waarom: 'Er is nog geen meting.' });
  });

  test('a norm is met or not on the unrounded value: 84,96 is below 85, 20,04 is above 20 (T2)', () => {
    expect(status({ reeks: [gemeten(85)] })).toBe('OP_KOERS');
    expect(status({ reeks: [gemeten(84.96)] })).toBe('ACHTER');
    expect(status({ doel: 20, richting: 'HOOGSTENS', reeks: [gemeten(20.04)] })).toBe('ACHTER');
    expect(status({ doel: 20, richting: 'HOOGSTENS', reeks: [gemeten(20)] })).toBe('LET_OP');
    expect(status({ doel: 20, richting: 'HOOGSTENS', reeks: [gemeten(18)] })).toBe('OP_KOERS');
  });

  test('an aim that is missed asks for attention, a hard norm that is missed is behind (V8)', () => {
    expect(status({ doel: 95, streven: true, reeks: [gemeten(90)] })).toBe('LET_OP');
    expect(status({ doel: 95, reeks: [gemeten(90)] })).toBe('ACHTER');
  });

  test('an unknown value is not judged and keeps its reason', () => {
    const { status: uitkomst, waarom } = beoordeel(anIndicator({ reeks: [gemeten(null)] }), dag);
    expect(uitkomst).toBe('NIET_VASTGESTELD');
    expect(waarom).toBe('Geen cijfer op 1 juli 2024. De grenzen van dit jaar zijn niet bekend.');
    const later = beoordeel(anIndicator({ reeks: [gemeten(89.27, '2024-01-01'), gemeten(null)] }), dag);
    expect(later.status).toBe('NIET_VASTGESTELD');
    expect(later.waarom).toContain('Het laatste cijfer was 89,27 % op 1 januari 2024.');
  });

  test('of which something was left out is judged as it is, and says what is not in it', () => {
    const reden = 'Van 1 van de 3 projecten is de verdeling niet bekend; die tellen niet mee.';
    expect(beoordeel(anIndicator({ reeks: [{ ...gemeten(79.5), reden }] }), dag)).toEqual({
      status: 'ACHTER',
      waarom: `79,5 % op 1 juli 2024, tegen minstens 85: niet gehaald. ${reden}`,
    });
  });

  test('the latest day counts, not a later one than was asked for', () => {
    const reeks = [gemeten(80, '2023-01-01'), gemeten(86, '2024-01-01'), gemeten(80, '2025-01-01')];
    expect(status({ reeks })).toBe('OP_KOERS');
  });

  test('of more corporaties the least favourable decides, and each is told', () => {
    const reeks = [gemeten(12, dag, 'Actium'), gemeten(21, dag, 'Woonservice')];
    const { status: uitkomst, waarom } = beoordeel(anIndicator({ doel: 20, richting: 'HOOGSTENS', reeks }), dag);
    expect(uitkomst).toBe('ACHTER');
    expect(waarom).toContain('Actium: 12 %');
    expect(waarom).toContain('Woonservice: 21 %');
  });
});

describe('a figure with a date', () => {
  const groei = { eenheid: 'woningen', doel: 300, deadline: '2025-12-31', nulPeildatum: '2020-01-01', nulWaarde: 0 };

  test('on the straight line it is on course, below it asks for attention, and in the last year it is behind', () => {
    expect(status({ ...groei, reeks: [gemeten(230, '2024-07-01')] })).toBe('OP_KOERS');
    expect(status({ ...groei, reeks: [gemeten(200, '2024-07-01')] })).toBe('LET_OP');
    expect(status({ ...groei, reeks: [gemeten(200, '2025-07-01')] }, '2025-07-01')).toBe('ACHTER');
  });

  test('reached early it is on course, for it has to stay so', () => {
    expect(status({ ...groei, reeks: [gemeten(310, '2024-07-01')] })).toBe('OP_KOERS');
  });

  test('after the date only the measurement of that date decides', () => {
    const na = '2026-03-31';
    expect(status({ ...groei, reeks: [gemeten(300, '2025-12-31'), gemeten(290, '2026-01-01')] }, na)).toBe('BEHAALD');
    expect(status({ ...groei, reeks: [gemeten(299, '2025-12-31'), gemeten(305, '2026-01-01')] }, na)).toBe('ACHTER');
    expect(status({ ...groei, streven: true, reeks: [gemeten(299, '2025-12-31')] }, na)).toBe('LET_OP');
    expect(status({ ...groei, reeks: [gemeten(310, '2025-07-01')] }, na)).toBe('NIET_VASTGESTELD');
  });

  test('without a first measurement there is no line: not reached yet asks for attention', () => {
    expect(status({ doel: 25, deadline: '2025-12-31', reeks: [gemeten(10)] })).toBe('LET_OP');
  });

  test('of emissions the line is taken at the end of the last year that can have been reported (V14, S3-22)', () => {
    const co2 = { doel: 26, basisjaar: 2017, deadline: '2030-12-31', nulPeildatum: '2017-12-31', nulWaarde: 0 };
    // 2 points a year from the end of 2017: 14 at the end of 2024.
    expect(status({ ...co2, reeks: [gemeten(14.1, '2026-01-01')] }, '2026-01-01')).toBe('OP_KOERS');
    expect(status({ ...co2, reeks: [gemeten(13.9, '2025-07-01')] }, '2025-07-01')).toBe('LET_OP');
  });

  test('an upper bound with a date is reached from above', () => {
    const co2 = { doel: 0, richting: 'HOOGSTENS', deadline: '2050-12-31', nulPeildatum: '2020-12-31', nulWaarde: 300 };
    expect(status({ ...co2, reeks: [gemeten(200, dag)] })).toBe('OP_KOERS');
    expect(status({ ...co2, reeks: [gemeten(290, dag)] })).toBe('LET_OP');
  });
});

describe('a milestone', () => {
  test('is reached when a party shows it, also late, and says so', () => {
    const op = beoordeel(mijlpaal({ deadline: '2023-12-31', bewijs: bewijs('BEHAALD', '2023-11-02') }), dag);
    expect(op).toEqual({ status: 'BEHAALD', waarom: 'Behaald op 2 november 2023.' });
    const laat = beoordeel(mijlpaal({ deadline: '2023-12-31', bewijs: bewijs('BEHAALD', '2024-02-01') }), dag);
    expect(laat.waarom).toContain('na de afgesproken datum 31 december 2023');
  });

  test('is behind once its date is past, also while there is work on it', () => {
    expect(beoordeel(mijlpaal({ deadline: '2023-12-31' }), dag).status).toBe('ACHTER');
    expect(beoordeel(mijlpaal({ deadline: '2023-12-31', bewijs: bewijs('BEZIG', dag) }), dag).status).toBe('ACHTER');
  });

  test('asks for attention when its date is near, or when nothing was recorded', () => {
    expect(beoordeel(mijlpaal({ deadline: '2024-09-01', bewijs: bewijs('BEZIG', dag) }), dag).status).toBe('LET_OP');
    expect(beoordeel(mijlpaal({ deadline: '2025-12-31' }), dag).status).toBe('LET_OP');
    expect(beoordeel(mijlpaal({ deadline: '2025-12-31', bewijs: bewijs('BEZIG', dag) }), dag).status).toBe('OP_KOERS');
  });

  test('without a date and without evidence nothing is known', () => {
    expect(beoordeel(mijlpaal(), dag).status).toBe('NIET_VASTGESTELD');
    expect(beoordeel(mijlpaal({ bewijs: bewijs('NIET_BEHAALD', dag) }), dag).status).toBe('ACHTER');
  });

  test('that comes back each year counts for the year of its evidence', () => {
    const lijst = mijlpaal({ wanneer: 'jaarlijks', bewijs: bewijs('BEHAALD', '2023-12-01') });
    expect(beoordeel(lijst, '2023-12-31').status).toBe('OP_KOERS');
    expect(beoordeel(lijst, '2024-01-01').status).toBe('OP_KOERS');
    expect(beoordeel(lijst, '2024-01-02').status).toBe('LET_OP');
  });

  test('evidence of a later day does not count for the day that was asked for', () => {
    expect(beoordeel(mijlpaal({ bewijs: bewijs('BEHAALD', '2025-01-01') }), dag).status).toBe('NIET_VASTGESTELD');
  });
});

describe('an effort', () => {
  const inzet = (anders: Partial<TeBeoordelen>): TeBeoordelen =>
    mijlpaal({ eenheid: 'ja of nee', doelTekst: 'ja', wanneer: 'doorlopend', ...anders });

  test('that always holds is on course for a year after it was shown', () => {
    expect(beoordeel(inzet({ bewijs: bewijs('BEHAALD', '2024-01-10') }), dag).status).toBe('OP_KOERS');
    expect(beoordeel(inzet({ bewijs: bewijs('BEHAALD', '2022-01-10') }), dag).status).toBe('LET_OP');
    expect(beoordeel(inzet({ bewijs: bewijs('NIET_BEHAALD', '2024-01-10') }), dag).status).toBe('ACHTER');
    expect(beoordeel(inzet({}), dag).status).toBe('NIET_VASTGESTELD');
  });

  test('that must hold until a day is on course before it and reached on it (S3-33)', () => {
    const blijft = inzet({ wanneer: null, deadline: '2025-12-31', bewijs: bewijs('BEHAALD', '2025-01-15') });
    expect(beoordeel(blijft, '2025-07-01')).toEqual({
      status: 'OP_KOERS',
      waarom: 'Vastgelegd op 15 januari 2025; het moet zo blijven tot 31 december 2025.',
    });
    expect(beoordeel(blijft, '2025-12-31').status).toBe('BEHAALD');
  });

  test('without a target stays unjudged, whatever was done', () => {
    const zonder = inzet({ doelTekst: null, bewijs: bewijs('BEHAALD', '2024-01-10') });
    expect(beoordeel(zonder, dag).status).toBe('NIET_VASTGESTELD');
  });
});

test('what the graph does not hold is said in words, with who could supply it, and never as a figure', () => {
  const ontbreekt = 'De graaf kent de lokale lasten niet; de gemeente kan ze leveren.';
  expect(beoordeel(anIndicator({ doel: null, richting: null, ontbreekt }), dag)).toEqual({
    status: 'NIET_VASTGESTELD',
    waarom: `Er is nog geen doel vastgesteld. ${ontbreekt}`,
  });
  expect(beoordeel(anIndicator({ ontbreekt }), dag).waarom).toBe(`Er is nog geen meting. ${ontbreekt}`);
});

test('where the line lies is a parameter: of the bound, of the days before a date, of the age of evidence', () => {
  const streng = { nadert: 0.5, dichtbij: 400, laatsteDeel: 0, bewijsGeldig: 10 };
  const met = (i: TeBeoordelen, op = dag): string => beoordeelMet(i, op, streng).status;
  expect(met(anIndicator({ doel: 20, richting: 'HOOGSTENS', reeks: [gemeten(15)] }))).toBe('LET_OP');
  expect(met(mijlpaal({ deadline: '2025-07-31', bewijs: bewijs('BEZIG', dag) }))).toBe('LET_OP');
  const groei = { doel: 300, deadline: '2025-12-31', nulPeildatum: '2020-01-01', nulWaarde: 0 };
  expect(met(anIndicator({ ...groei, reeks: [gemeten(200, '2025-07-01')] }), '2025-07-01')).toBe('LET_OP');
  const inzet = mijlpaal({ eenheid: 'ja of nee', wanneer: 'doorlopend', bewijs: bewijs('BEHAALD', '2024-06-01') });
  expect(met(inzet)).toBe('LET_OP');
});

describe('an agreement', () => {
  const deel = (oordeel: string, heeftDoel = true) => ({
    naam: 'Deel',
    heeftDoel,
    oordeel: { status: oordeel as 'ACHTER', waarom: 'Zo is het.' },
  });

  test('stands as the most serious of its indicators with a target', () => {
    expect(beoordeelAfspraak([deel('BEHAALD'), deel('LET_OP'), deel('OP_KOERS')], null).status).toBe('LET_OP');
    expect(beoordeelAfspraak([deel('BEHAALD'), deel('NIET_VASTGESTELD', false)], null).status).toBe('BEHAALD');
    expect(beoordeelAfspraak([deel('BEHAALD'), deel('NIET_VASTGESTELD')], null).status).toBe('OP_KOERS');
  });

  test('without any target it is not judged, and after the end of its set it says so', () => {
    const { status: uitkomst, waarom } = beoordeelAfspraak([deel('NIET_VASTGESTELD', false)], '2025-12-31');
    expect(uitkomst).toBe('NIET_VASTGESTELD');
    expect(waarom).toContain('afgelopen op 31 december 2025');
  });
});
