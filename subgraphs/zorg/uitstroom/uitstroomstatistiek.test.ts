import { onderdrukUitstroom, type Uitstroomjaar } from './uitstroomstatistiek';

const jaar = (anders: Partial<Uitstroomjaar> = {}): Uitstroomjaar => ({
  aangemeld: 60,
  geplaatst: 40,
  totaal: 40,
  via: 40,
  perFase: { AANGEMELD: 12, GEPLAATST: 11, PROEFWONEN: 12, ZELFSTANDIG: 15, TERUGGETROKKEN: 10 },
  ...anders,
});

describe('uitstroom zonder dat een klein aantal te zien of terug te rekenen is (A10, S3-28)', () => {
  test('alles via het coördinatiepunt is 100 %, en vertelt van niemand', () => {
    expect(onderdrukUitstroom(jaar())).toMatchObject({ aangemeld: 60, geplaatst: 40, via: 100 });
  });

  test('een fase onder de 10 is er niet, en een andere valt weg omdat de som bekend is', () => {
    const { perFase } = onderdrukUitstroom(jaar({ aangemeld: 57, perFase: { ...jaar().perFase, TERUGGETROKKEN: 7 } }));
    expect(perFase).toEqual({
      AANGEMELD: 12,
      GEMATCHT: null,
      GEPLAATST: null,
      PROEFWONEN: 12,
      ZELFSTANDIG: 15,
      TERUGGETROKKEN: null,
    });
  });

  test('1 tot 9 buiten het coördinatiepunt om: geen aandeel, en ook niet wie er geplaatst zijn', () => {
    expect(onderdrukUitstroom(jaar({ totaal: 43 }))).toMatchObject({ geplaatst: null, via: null });
    expect(onderdrukUitstroom(jaar({ totaal: 50 }))).toMatchObject({ geplaatst: 40, via: 80 });
  });

  test('1 tot 9 meer of minder geplaatst dan er toewijzingen voor uitstroom zijn: niet te zien wie er geplaatst zijn', () => {
    expect(onderdrukUitstroom(jaar({ geplaatst: 42 }))).toMatchObject({ geplaatst: null, via: 100 });
  });

  test('een zorgaanbieder die de eigen mensen aftrekt, vindt geen klein aantal van een andere (A7)', () => {
    const { perFase } = jaar();
    // Of who were registered nobody but Cosis has many; of one stage two others are left, and another one shelters them.
    const alleen = onderdrukUitstroom(
      jaar({ fasenVan: { cosis: { ...perFase, ZELFSTANDIG: 13 }, icare: { ZELFSTANDIG: 2 } } }),
    );
    expect(alleen.aangemeld).toBeNull();
    expect(Object.values(alleen.perFase).filter((aantal) => aantal !== null)).toEqual([]);
    const samen = onderdrukUitstroom(
      jaar({
        fasenVan: {
          cosis: { AANGEMELD: 12, PROEFWONEN: 10, ZELFSTANDIG: 15 },
          icare: { GEPLAATST: 11, PROEFWONEN: 2, TERUGGETROKKEN: 10 },
        },
        geplaatstVan: { cosis: 39, icare: 1 },
      }),
    );
    expect(samen).toMatchObject({ aangemeld: 60, geplaatst: null, via: 100 });
    expect(samen.perFase).toMatchObject({ PROEFWONEN: null, TERUGGETROKKEN: null, ZELFSTANDIG: 15 });
  });

  test('minder dan 10 in het hele jaar: niets, behalve dat er helemaal geen uitstroom was', () => {
    const klein = onderdrukUitstroom(
      jaar({ aangemeld: 9, geplaatst: 9, totaal: 9, via: 9, perFase: { GEPLAATST: 9 } }),
    );
    expect(klein).toMatchObject({ aangemeld: null, geplaatst: null, via: null, geen_uitstroom: false });
    expect(Object.values(klein.perFase).filter((aantal) => aantal !== null)).toEqual([]);
    expect(onderdrukUitstroom(jaar({ totaal: 0, via: 0, geplaatst: 0 }))).toMatchObject({
      via: null,
      geen_uitstroom: true,
    });
  });
});
