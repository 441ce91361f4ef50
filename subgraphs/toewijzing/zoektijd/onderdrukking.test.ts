import fc from 'fast-check';
import { doelgroepen, woningsoorten, type Doelgroep } from './groepen';
import { drempelVan, onderdrukTijden as onderdruk, type Gemeld, type Tijdcel } from './onderdrukking';

const onderdrukTijden = (cellen: readonly Tijdcel[], gemeld: Gemeld = { statushouders: 0, uitstroom: 0 }) =>
  onderdruk(cellen, gemeld);
const kwartielen = [1.04, 2, 3] as const;
const cel = (doelgroep: Doelgroep, woningsoort: string, zoek: number, wacht = zoek): Tijdcel => ({
  doelgroep,
  woningsoort,
  zoek: { aantal: zoek, kwartielen: zoek === 0 ? null : kwartielen },
  wacht: { aantal: wacht, kwartielen: wacht === 0 ? null : kwartielen },
});
/** A year: per group and kind a number, with the totals that belong to it. */
const jaar = fc
  .array(
    fc.array(fc.oneof(fc.nat(12), fc.nat(80)), { minLength: woningsoorten.length, maxLength: woningsoorten.length }),
    {
      minLength: doelgroepen.length,
      maxLength: doelgroepen.length,
    },
  )
  .map((tabel) =>
    doelgroepen.flatMap((doelgroep, i) => {
      const rij = tabel[i] ?? [];
      return [
        cel(
          doelgroep,
          '',
          rij.reduce((a, b) => a + b, 0),
        ),
        ...woningsoorten.map((soort, j) => cel(doelgroep, soort, rij[j] ?? 0)),
      ];
    }),
  );

describe('zoektijden: kleine aantallen zijn er niet, ook niet door aftrekken (A10)', () => {
  test('een getoond aantal is nooit kleiner dan de drempel: 10 bij aandachtsgroepen, anders 5', () => {
    fc.assert(
      fc.property(jaar, (cellen) => {
        for (const uit of onderdrukTijden(cellen))
          expect(uit.zoek === null || uit.zoek.aantal >= drempelVan(uit.doelgroep)).toBe(true);
      }),
    );
  });

  test('wat binnen een getoonde groep ontbreekt, is nul of ten minste de drempel, en van meer dan één soort', () => {
    fc.assert(
      fc.property(jaar, (cellen) => {
        const uit = onderdrukTijden(cellen);
        for (const doelgroep of doelgroepen) {
          const totaal = uit.find((c) => c.doelgroep === doelgroep && c.woningsoort === '')?.zoek;
          if (totaal == null) continue;
          const soorten = uit.filter((c) => c.doelgroep === doelgroep && c.woningsoort !== '');
          const rest = totaal.aantal - soorten.reduce((som, c) => som + (c.zoek?.aantal ?? 0), 0);
          const weg = soorten
            .filter((c) => c.zoek === null)
            .map((c) => aantalVan(cellen, c))
            .filter((n) => n > 0);
          const enige = cellen.filter((c) => c.doelgroep === doelgroep && c.woningsoort !== '' && c.zoek.aantal > 0);
          expect(rest === 0 || (rest >= drempelVan(doelgroep) && weg.length > 1) || enige.length === 1).toBe(true);
        }
      }),
    );
  });

  test('een groep die wegvalt, neemt haar soorten mee en verbergt zich achter een andere', () => {
    const uit = onderdrukTijden([
      cel('EEN_TWEE', '', 30),
      cel('EEN_TWEE', 'APPARTEMENT', 30),
      cel('DRIE_PLUS', '', 12),
      cel('DRIE_PLUS', 'EENGEZINS', 12),
      cel('OUDEREN', '', 3),
      cel('OUDEREN', 'APPARTEMENT', 3),
    ]);
    expect(uit.map((c) => c.zoek?.aantal ?? null)).toEqual([30, 30, null, null, null, null]);
  });

  test('wat van de aandachtsgroepen overblijft naast de openbare meters, is nul of ten minste 10: anders staat er geen aantal (A10)', () => {
    const groepen = (aandacht: number) => [
      cel('EEN_TWEE', '', 80),
      cel('DRIE_PLUS', '', 60),
      cel('AANDACHTSGROEP', '', aandacht),
    ];
    const getoond = (aandacht: number, gemeld: Gemeld) =>
      onderdrukTijden(groepen(aandacht), gemeld)[2]?.zoek?.aantal ?? null;
    // 20 statushouders and 12 of outflow are told by the meters: of 35, three would be left; of 25, five beside the statushouders.
    const gemeld = { statushouders: 20, uitstroom: 12 };
    expect([35, 25, 15, 32, 42].map((aandacht) => getoond(aandacht, gemeld))).toEqual([null, null, null, 32, 42]);
    expect(getoond(32, { statushouders: 32, uitstroom: 0 })).toBe(32);
    fc.assert(
      fc.property(fc.nat(120), fc.nat(60), fc.nat(60), (aandacht, statushouders, uitstroom) => {
        const aantal = getoond(aandacht, { statushouders, uitstroom });
        if (aantal === null) return;
        for (const bekend of [statushouders, uitstroom, statushouders + uitstroom]) {
          const rest = Math.abs(aantal - bekend);
          expect(rest === 0 || rest >= 10).toBe(true);
        }
      }),
    );
  });

  test('wie de eigen toewijzingen aftrekt, vindt geen klein aantal van een andere corporatie (A7)', () => {
    const van = (een: Tijdcel, actium: number): Tijdcel => {
      const vanEigenaar = { actium, woonservice: een.zoek.aantal - actium };
      return { ...een, zoek: { ...een.zoek, vanEigenaar }, wacht: { ...een.wacht, vanEigenaar } };
    };
    const uit = onderdrukTijden([
      van(cel('EEN_TWEE', '', 40), 38),
      van(cel('DRIE_PLUS', '', 60), 30),
      van(cel('JONGEREN', '', 50), 25),
      van(cel('OUDEREN', '', 45), 45),
    ]);
    // Two of Woonservice are left of the first, so another one shelters them. Where nobody of another is, nobody is told of.
    expect(uit.map((c) => c.zoek?.aantal ?? null)).toEqual([null, 60, null, 45]);
  });

  test('hoeveel mensen wel wachtten en niet zochten, valt niet af te trekken', () => {
    const [totaal] = onderdrukTijden([cel('EEN_TWEE', '', 40, 43), cel('DRIE_PLUS', '', 40), cel('OUDEREN', '', 40)]);
    expect(totaal).toMatchObject({ zoek: { aantal: 40 }, wacht: null });
  });

  test('de verdeling vraagt twee keer de drempel; de mediaan staat op één decimaal', () => {
    const [klein] = onderdrukTijden([cel('EEN_TWEE', '', 9), cel('DRIE_PLUS', '', 40)]);
    expect(klein?.zoek).toEqual({ aantal: 9, laag: null, mediaan: 2, hoog: null });
    const [ruim] = onderdrukTijden([cel('EEN_TWEE', '', 10), cel('DRIE_PLUS', '', 40)]);
    expect(ruim?.zoek).toEqual({ aantal: 10, laag: 1, mediaan: 2, hoog: 3 });
  });
});

const aantalVan = (
  cellen: readonly Tijdcel[],
  { doelgroep, woningsoort }: { doelgroep: string; woningsoort: string },
) => cellen.find((c) => c.doelgroep === doelgroep && c.woningsoort === woningsoort)?.zoek.aantal ?? 0;
