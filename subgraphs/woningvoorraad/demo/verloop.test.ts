import { Toeval } from '../../kern/demo';
import { maakBestanden, zetStanden } from './bestanden';
import { regelOp, type Demowoning } from './demowoning';
import { liberalisatiegrens, plafond } from './huurbeleid';
import { inKern, telt } from './levensloop';
import { basis, einde, maakVerloop } from './verloop';

const vandaag = '2026-06-15';

describe('de verzonnen voorraad', () => {
  let woningen: Demowoning[];
  beforeAll(() => {
    const toeval = new Toeval(1);
    woningen = maakVerloop(toeval, 100, 2026);
    zetStanden(woningen, toeval, vandaag);
  });
  const stand = (eigenaar: string, dag: string) =>
    woningen
      .filter((w) => w.regel.eigenaar === eigenaar)
      .map((w) => regelOp(w, dag))
      .filter((r) => r !== null && (r.uitExploitatie === null || r.uitExploitatie > dag));

  test('de kernvoorraad is 8.870 op 1-1-2020 en blijft eind 2025 iets onder het doel (V3)', () => {
    expect(woningen.filter((w) => inKern(w, basis.dag))).toHaveLength(8870);
    expect(telt(woningen, einde.dag, basis.dag)).toBe(9142);
    expect(telt(woningen, einde.dag, basis.dag)).toBeLessThan(woningen.filter((w) => inKern(w, einde.dag)).length);
  });

  test('op elke schaal telt de voorraad naar verhouding', () => {
    for (const schaal of [3, 20]) {
      const klein = maakVerloop(new Toeval(7), schaal, 2026);
      expect(klein.filter((w) => inKern(w, basis.dag))).toHaveLength(Math.round(88.7 * schaal));
      expect(telt(klein, einde.dag, basis.dag)).toBe(Math.round(91.42 * schaal));
    }
  });

  test('ook in een kleine demo heeft geen eigenaar een handvol woningen in een wijk, want dan zou de wijk dicht zijn', () => {
    const groepen = new Map<string, number>();
    for (const { regel, wijk } of maakVerloop(new Toeval(7), 10, 2026))
      groepen.set(`${regel.eigenaar} ${wijk}`, (groepen.get(`${regel.eigenaar} ${wijk}`) ?? 0) + 1);
    expect([...groepen].filter(([, aantal]) => aantal < 5)).toEqual([]);
    expect(groepen.size).toBeGreaterThan(12);
  });

  test('elke reden om te komen of te gaan komt voor (V5)', () => {
    const regels = woningen.flatMap((w) => regelOp(w, vandaag) ?? []);
    const redenen = (naam: 'inExploitatieReden' | 'uitExploitatieReden') =>
      [...new Set(regels.map((r) => r[naam]))].filter((r) => r !== null).sort();
    expect(redenen('inExploitatieReden')).toEqual([
      'AANKOOP',
      'NIEUWBOUW',
      'OVERNAME',
      'SAMENVOEGING',
      'SPLITSING',
      'TRANSFORMATIE',
    ]);
    expect(redenen('uitExploitatieReden')).toEqual(['SAMENVOEGING', 'SLOOP', 'SPLITSING', 'TRANSFORMATIE', 'VERKOOP']);
  });

  test('Actium houdt 85 % onder de tweede grens, Woonservice 74 % onder de eerste (V7, V8)', () => {
    for (const jaar of [2020, 2021, 2022, 2023, 2024, 2025]) {
      const aandeel = (eigenaar: string, grens: number) => {
        const regels = stand(eigenaar, `${jaar}-12-31`);
        return regels.filter((r) => (r?.kaleHuur ?? Infinity) <= grens).length / regels.length;
      };
      expect(aandeel('actium', plafond('TWEEDE', jaar))).toBeGreaterThan(0.86);
      expect(aandeel('woonservice', plafond('EERSTE', jaar))).toBeGreaterThan(0.74);
      expect(aandeel('woonservice', plafond('EERSTE', jaar))).toBeLessThan(0.82);
      expect(aandeel('woonservice', plafond('TWEEDE', jaar))).toBeGreaterThan(0.94);
    }
  });

  test('huren dalen niet en gaan elk jaar op 1 juli omhoog, behalve in 2021', () => {
    const juli = (jaar: number) => woningen.filter((w) => w.wijzigingen.get(`${jaar}-07-01`)?.kaleHuur != null).length;
    expect(juli(2021)).toBe(0);
    expect(juli(2022)).toBeGreaterThan(6000);
    for (const woning of woningen) {
      let huur = 0;
      for (const dag of ['2019-01-01', '2020-08-01', '2022-08-01', '2024-08-01', vandaag]) {
        const nu = regelOp(woning, dag)?.kaleHuur ?? 0;
        expect(nu).toBeGreaterThanOrEqual(huur);
        huur = nu;
      }
    }
  });

  test('rond de liberalisatiegrens gaan woningen eruit door de huur en erin door de grens', () => {
    const wisselt = (voor: string, na: string, van: boolean) =>
      woningen.filter(
        (w) => inKern(w, voor) === van && inKern(w, na) === !van && regelOp(w, voor)?.gebruik === 'REGULIER',
      );
    expect(wisselt('2020-06-30', '2020-07-01', true).length).toBeGreaterThan(3);
    expect(wisselt('2023-12-31', '2024-01-01', false).length).toBeGreaterThan(3);
    expect(liberalisatiegrens(2024)).toBe(87966);
  });

  test('er zijn ongeveer tienduizend woningen in alle buurten met adressen en nummers die één keer voorkomen', () => {
    expect(woningen.length).toBeGreaterThan(9500);
    expect(woningen.length).toBeLessThan(10_500);
    const uniek = (kies: (w: Demowoning) => unknown) => new Set(woningen.map(kies)).size;
    expect(uniek((w) => w.regel.bagId)).toBe(woningen.length);
    expect(uniek((w) => w.regel.idExtern)).toBe(woningen.length);
    expect(uniek((w) => `${w.regel.straat} ${w.regel.huisnummer}`)).toBe(woningen.length);
    expect(uniek((w) => `${w.regel.postcode} ${w.regel.huisnummer}`)).toBe(woningen.length);
    expect(uniek((w) => w.wijk)).toBe(10);
    expect(uniek((w) => w.regel.buurtcode)).toBeGreaterThan(90);
    expect(
      woningen.every((w) => /^94\d\d[A-Z]{2}$/.test(w.regel.postcode) && /^\d{16}$/.test(w.regel.bagId ?? '')),
    ).toBe(true);
  });

  test('de gemeente heeft precies dertig woningen, in Kloosterveen (V3)', () => {
    expect(stand('gemeente-assen', vandaag)).toHaveLength(30);
    expect(new Set(woningen.filter((w) => w.regel.eigenaar === 'gemeente-assen').map((w) => w.wijk))).toEqual(
      new Set(['WK010608']),
    );
  });

  test('wat na vandaag komt staat in geen bestand, en een bestand houdt alleen wat verandert', () => {
    const bestanden = maakBestanden(woningen, '2021-06-30');
    expect(bestanden.every((b) => b.dag <= '2021-06-30')).toBe(true);
    expect(bestanden.flatMap((b) => b.regels).every((r) => (r.inExploitatie ?? '') <= '2021-06-30')).toBe(true);
    const eerste = bestanden.filter((b) => b.dag === '2019-01-01').flatMap((b) => b.regels);
    expect(new Set(eerste.map((r) => r.idExtern)).size).toBe(eerste.length);
    const herfst = bestanden.filter((b) => b.dag === '2020-09-01').flatMap((b) => b.regels);
    expect(herfst.length).toBeLessThan(600);
  });

  test('er staan nu woningen leeg om toe te wijzen', () => {
    const leeg = woningen.filter((w) => regelOp(w, vandaag)?.status === 'LEEG');
    expect(leeg.length).toBeGreaterThan(100);
    expect(leeg.some((w) => w.regel.eigenaar === 'woonservice')).toBe(true);
  });

  test('hetzelfde zaad geeft hetzelfde verhaal', () => {
    const maak = () => maakBestanden(maakVerloop(new Toeval(5), 5, 2026), vandaag);
    expect(maak()).toEqual(maak());
  });
});
