import { bevestigingZin, halfjaarZin, minstensZin, saldoTekst, type Halfjaarstand } from './cijfers.zin';

describe('zinnen bij de meters van toewijzing', () => {
  const stand = {
    corporatie: 'Actium',
    totaal: 420,
    goed: 412,
    percentage: (412 / 420) * 100,
    norm: 95,
    ruimte: 13,
    voldoet: null,
    bijgewerktTot: '2025-12-31',
    reden: 'Aandeel in Assen.',
  };
  test('een norm van ten minste: hoeveel, welk deel, wat er nog bij past, en waarop het slaat', () => {
    expect(minstensZin(stand, ['huishouden', 'huishoudens'])).toBe(
      'Actium: 412 van de 420 huishoudens, 98,1% tegen een norm van ten minste 95%. Er mogen er nu nog 13 buiten vallen. Aandeel in Assen.',
    );
    expect(minstensZin({ ...stand, ruimte: 0 }, ['huishouden', 'huishoudens'])).toContain('geen ruimte meer');
    expect(minstensZin({ ...stand, goed: null }, ['huishouden', 'huishoudens'])).toBe(
      'Actium: nog geen cijfers. Aandeel in Assen.',
    );
  });

  const half: Halfjaarstand = {
    jaar: 2026,
    halfjaar: 1,
    taakstelling: 38,
    overgenomen: -2,
    opgave: 40,
    gehuisvest: 21,
    saldo: -19,
    prognose: 42,
    prognoseSaldo: 2,
    deadline: '2026-06-30',
    bijgewerktTot: '2026-03-31',
    reden: null,
  };
  test('een halfjaar dat loopt zegt wat er op de laatste dag te verwachten is, een dat voorbij is wat overblijft', () => {
    expect(halfjaarZin(half)).toBe(
      'Eerste halfjaar van 2026: 21 van de 40 personen gehuisvest, tot en met 31 maart 2026. Als het zo doorgaat, zijn het er 42 op 30 juni 2026: een voorsprong van 2.',
    );
    expect(halfjaarZin({ ...half, prognose: null, prognoseSaldo: null })).toContain('Dat is een achterstand van 19.');
    expect(halfjaarZin({ ...half, opgave: null, reden: 'De taakstelling is nog niet vastgesteld.' })).toBe(
      'Eerste halfjaar van 2026: 21 personen gehuisvest, tot en met 31 maart 2026. De taakstelling is nog niet vastgesteld.',
    );
  });

  test('wie bevestigde en wie nog niet', () => {
    expect(
      bevestigingZin([
        { partner: 'MEVM', bevestigdOp: '2024-04-03T08:00:00Z' },
        { partner: 'Actium', bevestigdOp: null },
      ]),
    ).toBe('Bevestigd door MEVM (3 april 2024). Nog niet door Actium.');
    expect(saldoTekst(null)).toBe('nog niet bekend');
    expect(saldoTekst(-3)).toBe('−3');
  });
});
