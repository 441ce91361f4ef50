import { leesTekstIn } from '../../../test/support/inlezen';
import { Wereld } from '../../../test/support/wereld';
import { projectimport } from './projecten.import';

const vast = 'idExtern;naam;wijk;soort;fase;aantal;socialeHuur;gepland;verwacht;opgeleverd;bron';

describe('een bestand met projecten inlezen (V18)', () => {
  let wereld: Wereld;
  beforeAll(async () => {
    wereld = await Wereld.start({ nu: '2026-06-15T10:00:00+02:00' });
  });
  afterAll(() => wereld.stop());
  const lees = (...regels: string[]) => leesTekstIn(wereld, projectimport, regels.join('\n'));

  test('vaste kolommen zijn genoeg; hetzelfde bestand nog eens verandert niets', async () => {
    const bestand = [vast, 'P-1;=Havenkwartier;WK010600;NIEUWBOUW;BESLOTEN;90;;01-03-2027;;;planning 2026'];
    expect(await lees(...bestand)).toMatchObject({ telling: { nieuw: 1, gewijzigd: 0, ongewijzigd: 0 } });
    expect(await lees(...bestand)).toMatchObject({ telling: { nieuw: 0, gewijzigd: 0, ongewijzigd: 1 } });
    const [rij] = await wereld.sql(
      `select naam, aantal, sociale_huur, gepland::text, geclusterd, verzonnen from woningvoorraad.project where id_extern = 'P-1'`,
    );
    // Unknown is not zero; what looks like a formula is data.
    expect(rij).toEqual({
      naam: '=Havenkwartier',
      aantal: 90,
      sociale_huur: null,
      gepland: '2027-03-01',
      geclusterd: null,
      verzonnen: true,
    });
  });

  test('vrije kolommen vullen budget, locatie, argument en de groepen naar huishoudgrootte en huurprijs (V9, V11)', async () => {
    await lees(
      `${vast};budget;locatie;argument;argumentOp;eenTweeTotEersteAftopping;driePlusTotTweedeAftopping`,
      'P-2;Rand;WK010608;NIEUWBOUW;OPGELEVERD;20;20;2025-01-01;;2025-02-01;eigen;12500000;Kloosterrand;Past hier niet;2024-01-01;12;8',
    );
    const [rij] = await wereld.sql(
      `select b.budget_cent, p.locatie, p.argument_op::text, jsonb_object_agg(g.huishouden || ' ' || g.klasse, g.aantal) as groepen
         from woningvoorraad.project p join woningvoorraad.project_bedrijf b on b.id = p.id join woningvoorraad.project_woningen g on g.project_id = p.id
        where p.id_extern = 'P-2' group by 1, 2, 3`,
    );
    expect(rij).toEqual({
      budget_cent: '1250000000',
      locatie: 'Kloosterrand',
      argument_op: '2024-01-01',
      groepen: { 'EEN_TWEE TOT_EERSTE_AFTOPPING': 12, 'DRIE_PLUS TOT_TWEEDE_AFTOPPING': 8 },
    });
  });

  test('elke fout heeft regel, kolom, waarde en wat te doen; met één fout is er niets opgeslagen', async () => {
    const uitkomst = await lees(
      vast,
      'P-3;Goed;WK010600;NIEUWBOUW;BESLOTEN;90;30;2027-03-01;;;eigen',
      'P-4;Fout;WK999999;NIEUWBOUW;BESLOTEN;10;11;2027-03-01;;2026-01-01;eigen',
      'P-5;Soort;WK010600;BOUWEN;BESLOTEN;veel;;morgen;;;eigen',
      'P-3;Dubbel;WK010600;SLOOP;BESLOTEN;1;1;;;;eigen',
    );
    const fouten = uitkomst.fouten.lijst.map(({ regel, kolom, waarde }) => `${regel} ${kolom} ${waarde}`);
    expect(fouten).toEqual(
      expect.arrayContaining(['4 soort BOUWEN', '4 aantal veel', '4 gepland morgen', '5 idExtern P-3']),
    );
    expect(await wereld.sql(`select 1 from woningvoorraad.project where id_extern in ('P-3', 'P-4')`)).toEqual([]);
    const dieper = await lees(vast, 'P-4;Fout;WK999999;NIEUWBOUW;BESLOTEN;10;11;2027-03-01;;2026-01-01;eigen');
    expect(dieper.fouten.lijst.map(({ regel, kolom, waarde }) => `${regel} ${kolom} ${waarde}`)).toEqual([
      '2 opgeleverd 2026-01-01',
      '2 socialeHuur 11',
      '2 wijk WK999999',
    ]);
  });
});
