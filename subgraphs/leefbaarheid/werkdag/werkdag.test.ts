import { feestdagen } from './feestdag';
import { werkkalender } from './werkdag';

const nummers = new Map(werkkalender(2015, 2030).map((dag) => [dag.datum, dag.nummer]));
const werkdagen = (van: string, tot: string): number => (nummers.get(tot) ?? NaN) - (nummers.get(van) ?? NaN);

describe('werkdagen kennen de Nederlandse feestdagen (L5)', () => {
  test.each([
    [2019, '2019-04-21'],
    [2021, '2021-04-04'],
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2038, '2038-04-25'],
  ])('Pasen van %i valt op %s; Goede Vrijdag, tweede paasdag, Hemelvaart en Pinksteren volgen eruit', (jaar, pasen) => {
    const dag = (plus: number): string =>
      new Date(Date.parse(`${pasen}T12:00:00Z`) + plus * 86_400_000).toISOString().slice(0, 10);
    expect(feestdagen(jaar)).toEqual(expect.arrayContaining([dag(-2), pasen, dag(1), dag(39), dag(49), dag(50)]));
  });

  test('Koningsdag schuift naar zaterdag als 27 april een zondag is; tot 2014 was het Koninginnedag', () => {
    expect(feestdagen(2025)).toContain('2025-04-26');
    expect(feestdagen(2025)).not.toContain('2025-04-27');
    expect(feestdagen(2026)).toContain('2026-04-27');
    expect(feestdagen(2013)).toContain('2013-04-30');
  });

  test('een melding van vrijdag die maandag is beantwoord, duurde één werkdag', () => {
    expect(werkdagen('2026-06-12', '2026-06-15')).toBe(1);
    expect(werkdagen('2026-06-15', '2026-06-15')).toBe(0);
    expect(werkdagen('2026-06-13', '2026-06-15')).toBe(1);
  });

  test('rond Pasen tellen Goede Vrijdag en tweede paasdag niet', () => {
    expect(werkdagen('2026-04-02', '2026-04-07')).toBe(1);
  });

  test('over de jaarwisseling tellen Kerst en Nieuwjaar niet', () => {
    expect(werkdagen('2025-12-24', '2026-01-02')).toBe(4);
  });

  test('in de nacht waarin de klok verspringt gaat geen dag verloren', () => {
    expect(werkdagen('2026-03-27', '2026-03-30')).toBe(1);
    expect(werkdagen('2025-10-24', '2025-10-27')).toBe(1);
    expect(nummers.size).toBe(16 * 365 + 4);
  });
});
