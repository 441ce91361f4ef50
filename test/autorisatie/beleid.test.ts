import { rollen, vindRegel } from '../../schema/beleid/beleid';
import { doelen } from '../../schema/beleid/categorie';
import { handelingen } from '../../schema/beleid/handelingen';
import { typen } from '../../schema/beleid/typen';
import { magHandelen } from '../../schema/beleid/beleid';
import { kentHandeling, mag } from './handelingen.orakel';
import { alleDoelen, alleRollen, isToegekend, kolommen, letter, soortenVan } from './orakel';

const letters = { GEEN: '-', EIGEN: 'e', GEDEELD: 'd', GEMEENTE: 'g' } as const;

describe('het beleid als gegevens is het beleid op papier', () => {
  test('dezelfde rollen en doelen', () => {
    expect([...rollen].sort()).toEqual([...alleRollen].sort());
    expect([...doelen]).toEqual([...alleDoelen]);
  });

  test('elke rol met elk doel heeft per categorie het bereik van de tabel', () => {
    const verschillen = alleRollen.flatMap((rol) =>
      alleDoelen.flatMap((doel) => {
        const regel = vindRegel(rol, doel);
        if ((regel !== null) !== isToegekend(rol, doel)) return [`${rol} ${doel}: toegekend verschilt`];
        return kolommen
          .filter((c) => c !== 'OPENBAAR' && (regel === null ? '-' : letters[regel.bereik[c]]) !== letter(rol, doel, c))
          .map((c) => `${rol} ${doel} ${c}`);
      }),
    );
    expect(verschillen).toEqual([]);
  });

  test('elk type heeft de rijcategorie en de doelen van de tabel', () => {
    for (const [naam, { rij, doelen: verwacht = [], waarde }] of Object.entries(soortenVan)) {
      const type = typen[naam];
      if (naam === 'Query') continue;
      expect([naam, type?.rijcategorie, type?.waarde]).toEqual([naam, rij, waarde]);
      // The doelen of a type matter only to its personal categories.
      if (rij !== 'PARTNER' || naam === 'Signaal')
        expect([naam, ...(type?.doelen ?? [])].sort()).toEqual([naam, ...verwacht].sort());
    }
  });

  test('elke handeling mag door wie de tabel noemt, en door niemand anders', () => {
    const verschillen = Object.keys(handelingen).flatMap((handeling) => {
      if (!kentHandeling(handeling)) return [`${handeling} staat niet in de tabel`];
      return alleRollen.flatMap((rol) =>
        alleDoelen
          .filter((doel) => magHandelen(handeling, rol, doel) !== mag(handeling, rol, doel, isToegekend(rol, doel)))
          .map((doel) => `${handeling}: ${rol} ${doel}`),
      );
    });
    expect(verschillen).toEqual([]);
  });
});
