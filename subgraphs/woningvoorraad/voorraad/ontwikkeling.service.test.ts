import fc from 'fast-check';
import { aWoningregel, databeheerder } from '../../../test/builders/woning';
import { Wereld } from '../../../test/support/wereld';
import grenzen from '../huurprijsgrens/grenzen.json';
import { WoningImportService } from '../import/woning-import.service';
import type { Woningregel } from '../import/woningregel';
import { OntwikkelingService, reeksdagen } from './ontwikkeling.service';
import type { Voorraadontwikkeling } from './voorraad.entity';

const nu = { nu: '2026-06-15T10:00:00+02:00' };
const bestuur = { partner: 'samen-sterk', rol: 'huurdersorganisatie/bestuurslid' };

const ontwikkeling = (wereld: Wereld, van: string, tot: string): Promise<Voorraadontwikkeling> =>
  wereld.verzoek('woningvoorraad', bestuur).dienst(OntwikkelingService).tussen(van, tot);
const leesIn = (wereld: Wereld, regels: Woningregel[], peildatum: string): Promise<unknown> =>
  wereld.verzoek('woningvoorraad', databeheerder()).dienst(WoningImportService).verwerk(regels, peildatum);

describe('elke wijziging van de kernvoorraad heeft één reden (V5)', () => {
  let wereld: Wereld;
  beforeAll(async () => {
    wereld = await Wereld.start(nu);
  });
  afterAll(() => wereld.stop());

  test('nieuwbouw, sloop, overname, andere huur, ander gebruik en een nieuwe grens worden elk herkend', async () => {
    const huur = aWoningregel({ kaleHuur: 700 });
    const gebruik = aWoningregel({ gebruik: 'INTRAMURAAL' });
    const regels = [
      huur,
      gebruik,
      aWoningregel({ kaleHuur: 740 }),
      aWoningregel({ inExploitatie: '2020-05-01', inExploitatieReden: 'NIEUWBOUW' }),
      aWoningregel({ inExploitatie: '2021-02-01', inExploitatieReden: 'OVERNAME' }),
      aWoningregel({ uitExploitatie: '2022-03-01', uitExploitatieReden: 'SLOOP', status: 'GESLOOPT' }),
    ];
    await leesIn(wereld, regels, '2019-01-01');
    await leesIn(
      wereld,
      [
        { ...huur, kaleHuur: 80000 },
        { ...gebruik, gebruik: 'EXTRAMURAAL' },
      ],
      '2021-07-01',
    );

    const groei = await ontwikkeling(wereld, '2020-01-01', '2022-12-31');
    expect(groei).toMatchObject({ begin: 2, eind: 4, nettoToename: 2, telt: 1, doel: 300, verschil: -299 });
    expect(Object.fromEntries((groei.perReden ?? []).map((r) => [r.reden, r.aantal]))).toEqual({
      NIEUWBOUW: 1,
      SLOOP: -1,
      OVERNAME: 1,
      HUURPRIJSMUTATIE: -1,
      GEBRUIKSWIJZIGING: 1,
      GRENSWIJZIGING: 1,
    });
    const grens = await ontwikkeling(wereld, '2020-12-31', '2021-01-01');
    expect(grens.perReden).toEqual([{ reden: 'GRENSWIJZIGING', aantal: 1 }]);
    expect(grens.doel).toBeNull();
  });

  test('een periode met een jaar zonder grens is leeg met de reden, en achterstevoren is zij ongeldig', async () => {
    expect(await ontwikkeling(wereld, '2018-06-01', '2020-01-01')).toMatchObject({
      begin: null,
      perReden: null,
      reeks: null,
      reden: 'De liberalisatiegrens van 2018 is niet bekend.',
    });
    await expect(ontwikkeling(wereld, '2020-01-02', '2020-01-01')).rejects.toThrow(/einddatum/);
  });

  test('de reeks begint en eindigt op de gevraagde dagen, en geeft elk maandeinde ertussen', () => {
    expect(reeksdagen('2020-01-15', '2020-03-31')).toEqual(['2020-01-15', '2020-01-31', '2020-02-29', '2020-03-31']);
    expect(reeksdagen('2020-01-01', '2020-01-01')).toEqual(['2020-01-01']);
    expect(reeksdagen('2020-01-01', '2025-12-31')).toHaveLength(73);
  });
});

describe('begin plus de wijzigingen is precies het eind', () => {
  let wereld: Wereld;
  beforeAll(async () => {
    wereld = await Wereld.start(nu);
  });
  afterAll(() => wereld.stop());

  const dag = fc
    .integer({ min: Date.UTC(2019, 0, 1) / 864e5, max: Date.UTC(2026, 5, 14) / 864e5 })
    .map((n) => new Date(n * 864e5).toISOString().slice(0, 10));
  /** A dwelling with its story: when it is let, and what a file told of rent and use on three days. */
  const verhaal = fc.record({
    in: fc.option(dag),
    uit: fc.option(dag),
    feiten: fc.uniqueArray(
      fc.record({
        dag,
        huur: fc.constantFrom(40000, 72042, 72043, 73714, 75233, 75234, 76347, 80806, 87966, 90008, 93294),
        gebruik: fc.constantFrom('REGULIER' as const, 'INTRAMURAAL' as const),
      }),
      { minLength: 1, maxLength: 3, selector: (f) => f.dag },
    ),
  });
  type Verhaal = typeof verhaal extends fc.Arbitrary<infer T> ? T : never;

  const regel = (v: Verhaal, nr: string, feit: Verhaal['feiten'][number]): Woningregel =>
    aWoningregel({
      idExtern: nr,
      kaleHuur: feit.huur / 100,
      gebruik: feit.gebruik,
      inExploitatie: v.in,
      inExploitatieReden: v.in === null ? null : 'AANKOOP',
      uitExploitatie: v.uit !== null && v.uit > (v.in ?? '') ? v.uit : null,
      uitExploitatieReden: v.uit !== null && v.uit > (v.in ?? '') ? 'VERKOOP' : null,
    });
  /** V1 in plain words, without the database. */
  const hoortErbij = (v: Verhaal, op: string): boolean => {
    const uit = v.uit !== null && v.uit > (v.in ?? '') ? v.uit : '9999';
    if (op < (v.in ?? '') || op >= uit) return false;
    const feit = v.feiten.filter((f) => f.dag <= op).at(-1) ?? v.feiten[0];
    const grens = grenzen.find((g) => g.jaar === Number(op.slice(0, 4)))?.liberalisatie ?? 0;
    return feit !== undefined && feit.gebruik === 'REGULIER' && feit.huur <= grens;
  };

  test('voor elke voorraad en elke periode, en elke stand is te controleren met de hand', async () => {
    let ronde = 0;
    const eerder: Verhaal[] = [];
    await fc.assert(
      fc.asyncProperty(fc.array(verhaal, { minLength: 1, maxLength: 12 }), dag, dag, async (ruw, a, b) => {
        const verhalen = ruw.map((v) => ({ ...v, feiten: [...v.feiten].sort((x, y) => x.dag.localeCompare(y.dag)) }));
        ronde += 1;
        for (const [nr, v] of verhalen.entries()) {
          for (const feit of v.feiten) await leesIn(wereld, [regel(v, `${ronde}-${nr}`, feit)], feit.dag);
        }
        eerder.push(...verhalen);
        const [van, tot] = a < b ? [a, b] : [b, a];
        const groei = await ontwikkeling(wereld, van, tot);
        const som = (groei.perReden ?? []).reduce((totaal, r) => totaal + r.aantal, 0);
        expect((groei.begin ?? 0) + som).toBe(groei.eind);
        expect(groei.reeks?.at(-1)?.aantal).toBe(groei.eind);
        for (const punt of groei.reeks ?? []) {
          expect([punt.peildatum, punt.aantal]).toEqual([
            punt.peildatum,
            eerder.filter((v) => hoortErbij(v, punt.peildatum)).length,
          ]);
        }
      }),
      { numRuns: 12, seed: 20260101, endOnFailure: true },
    );
  }, 60_000);
});
