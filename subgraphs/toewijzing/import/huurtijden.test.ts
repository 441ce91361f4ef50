import fc from 'fast-check';
import { ordenHuurtijden, type Huurtijd } from './huurtijden';

const huur = (datum: string, regel: number | null, einde: string | null = null): Huurtijd => ({
  woning: 'w',
  datum,
  einde,
  regel,
});

describe('T13: één huishouden tegelijk in een woning', () => {
  test('een huur duurt tot de volgende toewijzing, in welke volgorde het bestand ze ook noemt', () => {
    const huren = [huur('2024-05-01', 3), huur('2020-01-01', null), huur('2022-03-01', 2)];
    expect(ordenHuurtijden(huren, new Set(['2020-01-01']))).toEqual([]);
    expect(huren.map((h) => h.einde)).toEqual([null, '2022-03-01', '2024-05-01']);
  });

  test('twee toewijzingen op dezelfde dag zijn een fout op de regel uit het bestand', () => {
    expect(ordenHuurtijden([huur('2024-05-01', null), huur('2024-05-01', 7)], new Set())).toEqual([
      { regel: 7, melding: expect.stringContaining('op 2024-05-01 ook aan een ander') as string },
    ]);
  });

  test('een einde dat iemand heeft vastgelegd blijft staan; wat ertegenin gaat is een fout', () => {
    const bekend = huur('2020-01-01', null, '2023-06-30');
    expect(ordenHuurtijden([bekend, huur('2023-01-01', 4)], new Set())).toEqual([
      { regel: 4, melding: expect.stringContaining('tot 2023-06-30') as string },
    ]);
    expect(ordenHuurtijden([bekend, huur('2023-06-30', 4)], new Set())).toEqual([]);
    expect(bekend.einde).toBe('2023-06-30');
  });

  test('wat het bestand ook zegt: huren overlappen nooit en hoogstens de laatste loopt nog', () => {
    const dag = fc.integer({ min: 1, max: 400 }).map((n) => new Date(Date.UTC(2024, 0, n)).toISOString().slice(0, 10));
    fc.assert(
      fc.property(fc.uniqueArray(dag, { minLength: 1, maxLength: 12 }), (dagen) => {
        const huren = dagen.map((d, i) => huur(d, i));
        expect(ordenHuurtijden(huren, new Set())).toEqual([]);
        const opDag = [...huren].sort((a, b) => a.datum.localeCompare(b.datum));
        opDag.slice(1).forEach((volgende, i) => expect(opDag[i]?.einde).toBe(volgende.datum));
        expect(opDag.at(-1)?.einde).toBeNull();
      }),
    );
  });
});
