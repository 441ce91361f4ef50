import { leesTekstIn } from '../../../test/support/inlezen';
import { Wereld, type Beller } from '../../../test/support/wereld';
import { zorgovereenkomstimport } from './zorgovereenkomsten.import';

const kop = 'idExtern;wijk;zorgaanbieder;omschrijving;woningen;allonge;geldigVan;geldigTot';
const vraag = `{ zorgovereenkomsten { nummer wijk { code } corporatie { id } zorgaanbieder { id } woningen allonge toetser { id } geldigVan geldigTot } }`;

describe('T10: de allonge bindt een zorgaanbieder die verder verhuurt aan passend toewijzen', () => {
  const beheerder: Beller = { partner: 'actium', rol: 'corporatie/databeheerder', doel: 'VASTGOEDBEHEER' };
  let wereld: Wereld;
  beforeAll(async () => {
    wereld = await Wereld.start({ nu: '2026-03-01T10:00:00Z' });
  });
  afterAll(() => wereld.stop());
  const lees = (...regels: string[]) =>
    leesTekstIn(wereld, zorgovereenkomstimport, [kop, ...regels].join('\n'), { deel: 'zorg' });

  test('met een allonge toetst de corporatie inkomen en passendheid; zonder is niemand dat overeengekomen', async () => {
    const { telling } = await lees(
      'A;WK010600;icare;Hof;12;ja;2016-01-01;',
      'B;WK010600;phusis;Plein;;nee;01-06-2015;31-12-2027',
    );
    expect(telling).toEqual({ nieuw: 2, gewijzigd: 0, ongewijzigd: 0 });
    const { data, errors } = await wereld.vraag(beheerder, vraag);
    expect(errors).toEqual([]);
    expect(data.zorgovereenkomsten).toEqual([
      {
        nummer: 'A',
        wijk: { code: 'WK010600' },
        corporatie: { id: 'actium' },
        zorgaanbieder: { id: 'icare' },
        woningen: 12,
        allonge: true,
        toetser: { id: 'actium' },
        geldigVan: '2016-01-01',
        geldigTot: null,
      },
      {
        nummer: 'B',
        wijk: { code: 'WK010600' },
        corporatie: { id: 'actium' },
        zorgaanbieder: { id: 'phusis' },
        woningen: null,
        allonge: false,
        toetser: null,
        geldigVan: '2015-06-01',
        geldigTot: '2027-12-31',
      },
    ]);
  });

  test('hetzelfde bestand nog eens verandert niets; een getekende allonge alleen die regel', async () => {
    expect((await lees('A;WK010600;icare;Hof;12;ja;2016-01-01;')).telling).toEqual({
      nieuw: 0,
      gewijzigd: 0,
      ongewijzigd: 1,
    });
    expect((await lees('B;WK010600;phusis;Plein;;ja;2015-06-01;2027-12-31')).telling).toEqual({
      nieuw: 0,
      gewijzigd: 1,
      ongewijzigd: 0,
    });
    const { data } = await wereld.vraag(beheerder, vraag);
    expect(data.zorgovereenkomsten.map((z: { toetser: { id: string } | null }) => z.toetser?.id)).toEqual([
      'actium',
      'actium',
    ]);
  });

  test('een fout in één regel en niets is opgeslagen; elke fout met regel, kolom en wat te doen', async () => {
    const { fouten } = await lees(
      'C;WK999999;icare;Hof;3;ja;2026-01-01;2025-12-31',
      'D;WK010600;politie;Bureau;1;misschien;2026-01-01;',
    );
    expect(fouten.lijst.map(({ regel, kolom }) => [regel, kolom])).toEqual([
      [2, 'wijk'],
      [2, 'geldigTot'],
      [3, 'zorgaanbieder'],
      [3, 'allonge'],
    ]);
    expect(await wereld.sql('select 1 from zorg.zorgovereenkomst where id_extern in ($1, $2)', ['C', 'D'])).toEqual([]);
  });

  test('van een andere corporatie bestaat zij niet (BEDRIJF, eigen)', async () => {
    const { data } = await wereld.vraag({ ...beheerder, partner: 'woonservice' }, vraag);
    expect(data.zorgovereenkomsten).toEqual([]);
  });
});
