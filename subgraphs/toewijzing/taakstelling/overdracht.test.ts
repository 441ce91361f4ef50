import fc from 'fast-check';
import { draagOver, prognoseVan, type Halfjaar } from './overdracht';

const halfjaar = (taakstelling: number | null, gehuisvest: number | null, over: Partial<Halfjaar> = {}): Halfjaar => ({
  taakstelling,
  gehuisvest,
  beginsaldo: null,
  klaar: true,
  ...over,
});
const reeks = fc.array(
  fc
    .tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 500 }))
    .map(([taakstelling, gehuisvest]) => halfjaar(taakstelling, gehuisvest)),
  { minLength: 1, maxLength: 20 },
);
const begin = fc.integer({ min: -300, max: 300 });
const metBegin = (halfjaren: Halfjaar[], beginsaldo: number): Halfjaar[] =>
  halfjaren.map((half, i) => (i === 0 ? { ...half, beginsaldo } : half));

describe('taakstelling: achterstand en voorsprong gaan mee naar het volgende halfjaar (T6, S3-21)', () => {
  test('een achterstand maakt de volgende opgave groter, een voorsprong kleiner', () => {
    expect(draagOver([halfjaar(50, 44, { beginsaldo: 0 }), halfjaar(40, 50), halfjaar(40, 0)])).toEqual([
      { overgenomen: 0, opgave: 50, saldo: -6 },
      { overgenomen: -6, opgave: 46, saldo: 4 },
      { overgenomen: 4, opgave: 36, saldo: -36 },
    ]);
  });

  test('het saldo is altijd het beginsaldo met alles wat gehuisvest is, min alle taakstellingen: niets raakt zoek', () => {
    fc.assert(
      fc.property(reeks, begin, (halfjaren, beginsaldo) => {
        const som = halfjaren.reduce((tot, h) => tot + (h.gehuisvest ?? 0) - (h.taakstelling ?? 0), beginsaldo);
        expect(draagOver(metBegin(halfjaren, beginsaldo)).at(-1)?.saldo).toBe(som);
      }),
    );
  });

  test('wat ieder halfjaar overneemt, is het saldo van het vorige', () => {
    fc.assert(
      fc.property(reeks, begin, (halfjaren, beginsaldo) => {
        const uit = draagOver(metBegin(halfjaren, beginsaldo));
        for (let i = 1; i < uit.length; i++) expect(uit[i]?.overgenomen).toBe(uit[i - 1]?.saldo);
      }),
    );
  });

  test('meer huisvesten in een halfjaar scheelt in ieder later halfjaar precies zo veel', () => {
    fc.assert(
      fc.property(reeks, begin, fc.nat(50), (halfjaren, beginsaldo, meer) => {
        const [eerste, ...rest] = metBegin(halfjaren, beginsaldo) as [Halfjaar, ...Halfjaar[]];
        const extra = [{ ...eerste, gehuisvest: (eerste.gehuisvest ?? 0) + meer }, ...rest];
        const verschil = draagOver(extra).map(
          ({ saldo }, i) => (saldo ?? 0) - (draagOver([eerste, ...rest])[i]?.saldo ?? 0),
        );
        expect(new Set(verschil)).toEqual(new Set([meer]));
      }),
    );
  });

  test('onbekend blijft onbekend tot een nieuw beginsaldo, en wordt nooit 0', () => {
    fc.assert(
      fc.property(reeks, begin, fc.nat(19), (halfjaren, beginsaldo, gat) => {
        const i = gat % halfjaren.length;
        const metGat = metBegin(halfjaren, beginsaldo).map((h, j) => (j === i ? { ...h, taakstelling: null } : h));
        const uit = draagOver(metGat);
        expect(uit.slice(i).every(({ saldo }) => saldo === null)).toBe(true);
        expect(uit.slice(0, i).every(({ saldo }) => saldo !== null)).toBe(true);
      }),
    );
    expect(draagOver([halfjaar(10, 10)])[0]).toEqual({ overgenomen: null, opgave: null, saldo: null });
  });

  test('een halfjaar dat nog loopt, geeft nog niets door', () => {
    const [loopt, volgend] = draagOver([halfjaar(50, 20, { beginsaldo: 0, klaar: false }), halfjaar(40, 0)]);
    expect(loopt?.saldo).toBe(-30);
    expect(volgend?.overgenomen).toBeNull();
  });

  test('de verwachting rekent in dagen, ook in een schrikkeljaar', () => {
    expect(prognoseVan(91, '2024-01-01', '2024-03-31', '2024-06-30')).toBe(182);
    expect(prognoseVan(90, '2025-01-01', '2025-03-31', '2025-06-30')).toBe(181);
    expect(prognoseVan(0, '2025-01-01', '2025-03-31', '2025-06-30')).toBe(0);
  });
});
