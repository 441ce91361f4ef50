import { padZin, type Stand } from './pad.zin';

const stand = (anders: Partial<Stand> = {}): Stand => ({
  peildatum: '2025-07-01',
  kernvoorraad: 9131,
  telt: 9131,
  doel: 9170,
  verschil: -39,
  reden: null,
  ...anders,
});

describe('the path to 9.170 in words (V3)', () => {
  it('says what is still missing', () => {
    expect(padZin(stand())).toBe(
      'Op 1 juli 2025 tellen 9.131 woningen mee. Er moeten er nog 39 bij voor het doel van 9.170.',
    );
  });

  it('speaks of one dwelling in the singular', () => {
    expect(padZin(stand({ telt: 9169, kernvoorraad: 9169, verschil: -1 }))).toBe(
      'Op 1 juli 2025 tellen 9.169 woningen mee. Er moet er nog 1 bij voor het doel van 9.170.',
    );
    expect(padZin(stand({ telt: 9171, kernvoorraad: 9171, verschil: 1 }))).toContain('Dat is er 1 meer dan het doel');
    expect(padZin(stand({ telt: 1, kernvoorraad: 1, verschil: -9169 }))).toContain('telt 1 woning mee');
  });

  it('tells exactly reached apart from exceeded', () => {
    expect(padZin(stand({ telt: 9170, kernvoorraad: 9170, verschil: 0 }))).toContain(
      'Dat is precies het doel van 9.170.',
    );
    expect(padZin(stand({ telt: 9182, kernvoorraad: 9182, verschil: 12 }))).toContain(
      'Dat zijn er 12 meer dan het doel van 9.170.',
    );
  });

  it('never shows an unknown figure as 0, and gives the reason', () => {
    const zin = padZin(
      stand({ telt: null, kernvoorraad: null, verschil: null, reden: 'De huurgrenzen van 2027 zijn niet bekend.' }),
    );
    expect(zin).toBe(
      'Op 1 juli 2025 is het aantal woningen dat meetelt nog niet vastgesteld. Reden: De huurgrenzen van 2027 zijn niet bekend.',
    );
    expect(zin).not.toContain(' 0 ');
  });

  it('shows a real 0 as 0', () => {
    expect(padZin(stand({ telt: 0, kernvoorraad: 0, verschil: -9170 }))).toContain('tellen 0 woningen mee');
  });

  it('says so when there is no target', () => {
    expect(padZin(stand({ doel: null, verschil: null }))).toBe(
      'Op 1 juli 2025 tellen 9.131 woningen mee. Het doel is nog niet vastgesteld.',
    );
  });

  it('keeps take-overs (V5) out of what counts', () => {
    expect(padZin(stand({ kernvoorraad: 9150 }))).toContain(
      'De hele kernvoorraad is 9.150: het verschil van 19 komt door overname van andere corporaties en telt niet mee.',
    );
  });

  it('does not ask for more dwellings after the day of the target', () => {
    expect(padZin(stand({ peildatum: '2026-06-15', deadline: '2025-12-31' }))).toBe(
      'Op 15 juni 2026 tellen 9.131 woningen mee. Dat zijn er 39 minder dan het doel van 9.170.',
    );
    expect(padZin(stand({ peildatum: '2025-12-31', deadline: '2025-12-31' }))).toContain('Er moeten er nog 39 bij');
  });

  it('does not give the reason of another figure for a missing target', () => {
    expect(padZin(stand({ doel: null, verschil: null, reden: 'De aftoppingsgrenzen ontbreken.' }))).not.toContain(
      'Reden',
    );
  });
});
