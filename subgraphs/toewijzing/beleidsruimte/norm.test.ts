import fc from 'fast-check';
import {
  isOver,
  isStructureel,
  noemerVan,
  ruimteOnder,
  ruimteVan,
  statusVan,
  uitstroomrichtwaarde,
  type Normregels,
} from './norm';

const regels: Normregels = {
  norm: 2000,
  nadert: 9000,
  noemer: 'TOTAAL',
  uitstroom: 500,
  uitstroomLezing: 'PUNTEN',
};
const stand = fc
  .record({ noemer: fc.integer({ min: 1, max: 20_000 }), deel: fc.double({ min: 0, max: 1, noNaN: true }) })
  .map(({ noemer, deel }) => ({ noemer, afwijkend: Math.floor(noemer * deel) }));

describe('vrije beleidsruimte: rekenen met de norm (T1–T3)', () => {
  test('precies 20 % is niet over, 20,04 % wel: het oordeel volgt het onafgeronde getal', () => {
    expect(isOver(500, 2500, 2000)).toBe(false);
    expect(isOver(501, 2500, 2000)).toBe(true);
    expect(statusVan(501, 2500, regels)).toBe('OVERSCHREDEN');
  });

  test('wat nog buiten een norm van ten minste 95 % past: zo veel, en niet één meer (T9)', () => {
    fc.assert(
      fc.property(stand, ({ noemer, afwijkend }) => {
        const goed = noemer - afwijkend;
        const n = ruimteOnder(goed, noemer, 9500) ?? 0;
        if (goed * 20 >= noemer * 19) expect(goed * 20 >= (noemer + n) * 19).toBe(true);
        expect(goed * 20 >= (noemer + n + 1) * 19).toBe(false);
      }),
    );
    expect(ruimteOnder(null, 10, 9500)).toBeNull();
  });

  test('structureel is zo veel jaren achter elkaar boven de norm als de parameter zegt, dit jaar meegeteld (T5)', () => {
    expect(isStructureel([true, true], 2)).toBe(true);
    expect(isStructureel([true, false, true], 2)).toBe(false);
    expect(isStructureel([true], 2)).toBe(false);
    expect(isStructureel([true, true], 3)).toBe(false);
  });

  test('vanaf 90 % van de norm (18 %) nadert een corporatie de norm', () => {
    expect(statusVan(179, 1000, regels)).toBe('BINNEN');
    expect(statusVan(180, 1000, regels)).toBe('NADERT');
    expect(statusVan(200, 1000, regels)).toBe('NADERT');
    expect(statusVan(0, 0, regels)).toBe('BINNEN');
  });

  test('ruimte is de grootste n waarmee (afwijkend + n) / (noemer + n) nog binnen de norm is', () => {
    expect(ruimteVan(0, 100, 2000)).toBe(25);
    expect(ruimteVan(20, 100, 2000)).toBe(0);
    // A norm that nothing can pass leaves no largest number.
    expect(ruimteVan(20, 100, 10_000)).toBeNull();
    expect(ruimteOnder(20, 100, 0)).toBeNull();
    fc.assert(
      fc.property(stand, fc.integer({ min: 1, max: 9000 }), ({ afwijkend, noemer }, norm) => {
        const n = ruimteVan(afwijkend, noemer, norm) ?? 0;
        expect(isOver(afwijkend + n + 1, noemer + n + 1, norm)).toBe(true);
        if (n > 0) expect(isOver(afwijkend + n, noemer + n, norm)).toBe(false);
        if (!isOver(afwijkend, noemer, norm)) expect(isOver(afwijkend + n, noemer + n, norm)).toBe(false);
      }),
    );
  });

  test('wie over de norm is heeft geen ruimte; wie ruimte heeft is niet over', () => {
    fc.assert(
      fc.property(stand, ({ afwijkend, noemer }) => {
        if (statusVan(afwijkend, noemer, regels) === 'OVERSCHREDEN')
          expect(ruimteVan(afwijkend, noemer, regels.norm)).toBe(0);
      }),
    );
  });

  test('een gewone toewijzing erbij maakt een corporatie nooit meer over de norm', () => {
    fc.assert(
      fc.property(stand, ({ afwijkend, noemer }) => {
        if (!isOver(afwijkend, noemer, regels.norm)) expect(isOver(afwijkend, noemer + 1, regels.norm)).toBe(false);
      }),
    );
  });

  test('statushouders tellen in de noemer alleen mee als de parameter dat zegt (T3)', () => {
    const telling = { toewijzingen: 100, statushouders: 12, afwijkend: 15 };
    expect(noemerVan(telling, regels)).toBe(100);
    expect(noemerVan(telling, { ...regels, noemer: 'EXCLUSIEF_STATUSHOUDERS' })).toBe(88);
  });

  test('ruimte is in beide noemers de grootste n: één meer gaat eroverheen, ook zonder statushouders in de noemer (T3)', () => {
    const tellingen = fc
      .record({ gewoon: fc.nat(3000), statushouders: fc.nat(500), afwijkend: fc.nat(900) })
      .map((t) => ({ ...t, toewijzingen: t.gewoon + t.statushouders + t.afwijkend }));
    fc.assert(
      fc.property(
        tellingen,
        fc.constantFrom('TOTAAL' as const, 'EXCLUSIEF_STATUSHOUDERS' as const),
        (telling, noemer) => {
          const van = noemerVan(telling, { ...regels, noemer });
          expect(van).toBe(telling.gewoon + telling.afwijkend + (noemer === 'TOTAAL' ? telling.statushouders : 0));
          let n = 0;
          // Counted up, instead of computed: what the sentence of S3-20 says.
          while ((telling.afwijkend + n + 1) * 5 <= van + n + 1) n += 1;
          expect(ruimteVan(telling.afwijkend, van, 2000)).toBe(n);
        },
      ),
    );
  });

  test('in beide lezingen is de richtwaarde voor uitstroom nooit hoger dan de norm waarin zij valt (T2)', () => {
    fc.assert(
      fc.property(fc.integer({ min: 500, max: 10_000 }), fc.integer({ min: 0, max: 500 }), (norm, uitstroom) => {
        const punten = uitstroomrichtwaarde({ ...regels, norm, uitstroom });
        const deel = uitstroomrichtwaarde({ ...regels, norm, uitstroom, uitstroomLezing: 'DEEL_VAN_NORM' });
        expect(punten).toBe(uitstroom / 100);
        expect(deel).toBeCloseTo((punten * norm) / 10_000, 9);
        expect(deel).toBeLessThanOrEqual(punten);
        expect(punten).toBeLessThanOrEqual(norm / 100);
      }),
    );
  });

  test('de 5 % voor uitstroom is gelezen als procentpunten; de andere lezing is 5 % van de 20 % (T2)', () => {
    expect(uitstroomrichtwaarde(regels)).toBe(5);
    expect(uitstroomrichtwaarde({ ...regels, uitstroomLezing: 'DEEL_VAN_NORM' })).toBe(1);
  });
});
