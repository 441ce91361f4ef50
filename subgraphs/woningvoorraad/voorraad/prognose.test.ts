import fc from 'fast-check';
import { projectfasen, projectsoorten, type Projectfase } from '../project/project.enum';
import { prognose, prognosedagen, prognoseUitleg, type Prognoseproject, type Prognoseregels } from './prognose';

const regels: Prognoseregels = {
  laag: { fase: 'BESLOTEN', uitstel: 12 },
  midden: { fase: 'GEPLAND', uitstel: 0 },
  hoog: { fase: 'VERKENNING', uitstel: 0 },
};
const vandaag = '2026-06-15';
const aProject = (anders: Partial<Prognoseproject> = {}): Prognoseproject => ({
  soort: 'NIEUWBOUW',
  fase: 'BESLOTEN',
  aantal: 40,
  gepland: '2027-03-01',
  verwacht: null,
  ...anders,
});
const op = (dag: string, projecten: Prognoseproject[]) =>
  prognose(9000, projecten, regels, vandaag, '2030-12-31').find((punt) => punt.peildatum === dag);

describe('de prognose telt vanaf vandaag wat er gepland is, met een lage en een hoge lijn (S3-12)', () => {
  test('zij begint vandaag op de stand en eindigt op de dag van het doel, per kwartaal', () => {
    expect(prognosedagen(vandaag, '2026-12-31')).toEqual(['2026-06-15', '2026-06-30', '2026-09-30', '2026-12-31']);
    expect(prognosedagen(vandaag, vandaag)).toEqual([vandaag]);
    expect(op(vandaag, [aProject()])).toEqual({ peildatum: vandaag, aantal: 9000, laag: 9000, hoog: 9000 });
  });

  test('wat besloten is komt in alle lijnen, in de lage een jaar later', () => {
    expect(op('2027-03-31', [aProject()])).toMatchObject({ laag: 9000, aantal: 9040, hoog: 9040 });
    expect(op('2028-03-31', [aProject()])).toMatchObject({ laag: 9040, aantal: 9040, hoog: 9040 });
  });

  test('een verkenning telt alleen in de hoge lijn, een plan ook in de verwachting', () => {
    expect(op('2030-12-31', [aProject({ fase: 'VERKENNING' })])).toMatchObject({
      laag: 9000,
      aantal: 9000,
      hoog: 9040,
    });
    expect(op('2030-12-31', [aProject({ fase: 'GEPLAND' })])).toMatchObject({ laag: 9000, aantal: 9040, hoog: 9040 });
  });

  test('sloop is voor de lage lijn al zeker als zij nog wordt verkend, en voor de hoge pas als zij besloten is', () => {
    const sloop = aProject({ soort: 'SLOOP', fase: 'VERKENNING' });
    expect(op('2030-12-31', [sloop])).toMatchObject({ laag: 8960, aantal: 9000, hoog: 9000 });
    expect(op('2030-12-31', [{ ...sloop, fase: 'BESLOTEN' }])).toMatchObject({ laag: 8960, aantal: 8960, hoog: 8960 });
  });

  test('wat klaar had moeten zijn en het niet is, komt op zijn vroegst morgen', () => {
    const laat = aProject({ fase: 'IN_UITVOERING', gepland: '2025-01-01', verwacht: '2026-05-01' });
    expect(op(vandaag, [laat])).toMatchObject({ aantal: 9000 });
    expect(op('2026-06-30', [laat])).toMatchObject({ aantal: 9040 });
  });

  test('zonder aantal of zonder dag telt een project niet mee, en het antwoord zegt dat', () => {
    const onbekend = [aProject({ aantal: null }), aProject({ gepland: null })];
    expect(op('2030-12-31', onbekend)).toMatchObject({ laag: 9000, aantal: 9000, hoog: 9000 });
    expect(prognoseUitleg(regels, onbekend)).toMatch(
      /van 1 projecten is het aantal .* niet bekend; van 1 projecten is de datum niet bekend/,
    );
  });

  test('onderhoud, renovatie en verduurzaming veranderen de voorraad niet; opgeleverd en vervallen evenmin', () => {
    const niets = [
      aProject({ soort: 'GROOT_ONDERHOUD' }),
      aProject({ soort: 'RENOVATIE' }),
      aProject({ soort: 'VERDUURZAMING' }),
      aProject({ fase: 'OPGELEVERD' }),
      aProject({ fase: 'VERVALLEN' }),
    ];
    expect(op('2030-12-31', niets)).toMatchObject({ laag: 9000, aantal: 9000, hoog: 9000 });
  });

  test('de lage lijn ligt nooit boven de verwachting en de hoge er nooit onder, wat er ook gepland is', () => {
    const dag = fc
      .integer({ min: 0, max: 3000 })
      .map((n) => new Date(Date.UTC(2024, 0, 1) + n * 864e5).toISOString().slice(0, 10));
    const project = fc.record({
      soort: fc.constantFrom(...projectsoorten),
      fase: fc.constantFrom(...projectfasen),
      aantal: fc.option(fc.nat(200)),
      gepland: fc.option(dag),
      verwacht: fc.option(dag),
    });
    const fasen = fc.uniqueArray(fc.constantFrom<Projectfase>('VERKENNING', 'GEPLAND', 'BESLOTEN', 'IN_UITVOERING'), {
      minLength: 3,
      maxLength: 3,
    });
    fc.assert(
      fc.property(fc.array(project, { maxLength: 20 }), fasen, fc.nat(24), (projecten, gekozen, uitstel) => {
        const [hoog, midden, laag] = [...gekozen].sort((a, b) => projectfasen.indexOf(a) - projectfasen.indexOf(b));
        const eigen: Prognoseregels = {
          laag: { fase: laag as Projectfase, uitstel },
          midden: { fase: midden as Projectfase, uitstel: 0 },
          hoog: { fase: hoog as Projectfase, uitstel: 0 },
        };
        for (const punt of prognose(9000, projecten, eigen, vandaag, '2031-12-31')) {
          expect(punt.laag).toBeLessThanOrEqual(punt.aantal);
          expect(punt.hoog).toBeGreaterThanOrEqual(punt.aantal);
        }
      }),
    );
  });
});
