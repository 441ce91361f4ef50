import { leesTekstIn } from '../../../test/support/inlezen';
import { Wereld } from '../../../test/support/wereld';
import { parametersimport } from './parameters.import';

const kop = 'code;sleutel;waarde;geldigVan;geldigTot;bron';

describe('parameters inlezen als databeheerder van de gemeente', () => {
  let wereld: Wereld;
  beforeAll(async () => {
    wereld = await Wereld.start({ nu: '2026-11-25T10:00:00+01:00' });
  });
  afterAll(() => wereld.stop());

  const lees = (regels: string[], opties = {}): ReturnType<typeof leesTekstIn> =>
    leesTekstIn(wereld, parametersimport, [kop, ...regels].join('\n'), {
      deel: 'samenwerking',
      partner: 'gemeente-assen',
      ...opties,
    });
  const register = () =>
    wereld.sql(
      `select code, sleutel, geldig_van::text as van, geldig_tot::text as tot, waarde, herkomst, vastgelegd_rol as rol
         from beleid.parameter where herkomst = 'IMPORT' and vervangen_op is null order by code, sleutel, geldig_van`,
    );

  test('bedragen en percentages met een komma; een totaal per wijk loopt tot het volgende, in welke volgorde ook', async () => {
    const regels = [
      'wijk_woningen;WK010601;4100;2025-01-01;;CBS',
      'wijk_woningen;WK010601;4200;01-01-2026;;CBS',
      'liberalisatiegrens;;1.012,34;2027-01-01;;Staatscourant',
      'daeb_norm;;92,5;2027-01-01;2028-01-01;Besluit',
      'eerste_aftoppingsgrens;;;2027-01-01;;Nog niet bekend',
    ];
    expect((await lees(regels, { proef: true })).telling).toEqual({ nieuw: 5, gewijzigd: 0, ongewijzigd: 0 });
    expect(await register()).toEqual([]);
    expect((await lees(regels)).telling).toEqual({ nieuw: 5, gewijzigd: 0, ongewijzigd: 0 });
    const rol = 'gemeente/databeheerder';
    expect(await register()).toEqual([
      { code: 'daeb_norm', sleutel: '', van: '2027-01-01', tot: '2028-01-01', waarde: '9250', herkomst: 'IMPORT', rol },
      {
        code: 'eerste_aftoppingsgrens',
        sleutel: '',
        van: '2027-01-01',
        tot: '2028-01-01',
        waarde: null,
        herkomst: 'IMPORT',
        rol,
      },
      {
        code: 'liberalisatiegrens',
        sleutel: '',
        van: '2027-01-01',
        tot: '2028-01-01',
        waarde: '101234',
        herkomst: 'IMPORT',
        rol,
      },
      {
        code: 'wijk_woningen',
        sleutel: 'WK010601',
        van: '2025-01-01',
        tot: '2026-01-01',
        waarde: '4100',
        herkomst: 'IMPORT',
        rol,
      },
      {
        code: 'wijk_woningen',
        sleutel: 'WK010601',
        van: '2026-01-01',
        tot: null,
        waarde: '4200',
        herkomst: 'IMPORT',
        rol,
      },
    ]);
    const telling = () => wereld.sql('select count(*) from beleid.parameter');
    const eerst = await telling();
    expect((await lees(regels)).telling).toEqual({ nieuw: 0, gewijzigd: 0, ongewijzigd: 5 });
    expect(await telling()).toEqual(eerst);
  });

  test('één fout, en er is niets van het bestand opgeslagen; elke fout noemt regel, kolom en wat te doen', async () => {
    const eerst = await register();
    const { fouten } = await lees([
      'passend_norm;;96;2027-01-01;;Goed',
      'bestaat_niet;;1;2027-01-01;;x',
      'liberalisatiegrens;;9o0;2027-02-01;;x',
      'vrije_beleidsruimte_norm;WK010601;120;2027-01-01;2026-01-01;x',
      'wijk_woningen;;100;2027-01-01;;x',
      'passend_norm;;97;2027-01-01;;Dubbel',
    ]);
    expect(fouten.lijst.map(({ regel, kolom }) => [regel, kolom])).toEqual([
      [3, 'code'],
      [4, 'waarde'],
      [4, 'geldigVan'],
      [5, 'waarde'],
      [5, 'sleutel'],
      [5, 'geldigTot'],
      [6, 'sleutel'],
      [7, 'code'],
    ]);
    expect(await register()).toEqual(eerst);
  });

  test('een wijk van een andere gemeente staat er niet in', async () => {
    const { fouten } = await lees(['wijk_woningen;WK168001;100;2027-01-01;;x']);
    expect(fouten.lijst).toEqual([expect.objectContaining({ regel: 2, kolom: 'sleutel' })]);
  });

  test('alleen een gemeente leest parameters in', () => {
    expect(parametersimport.door).toEqual(['GEMEENTE']);
  });
});
