import { leesTekstIn } from '../../../test/support/inlezen';
import { Wereld } from '../../../test/support/wereld';
import feiten from './cyclus-2022-2025.json';
import { overlegcyclusimport } from './overlegcyclus.import';
import { keurCyclus } from './overlegcyclus.keuring';

const adviseur = { partner: 'gemeente-assen', rol: 'gemeente/beleidsadviseur-wonen' };

describe('een jaarcyclus inlezen als databeheerder van de gemeente', () => {
  let wereld: Wereld;
  beforeAll(async () => {
    wereld = await Wereld.start({ nu: '2025-03-31T09:00:00+02:00' });
  });
  afterAll(() => wereld.stop());

  const lees = (inhoud: unknown, opties = {}): ReturnType<typeof leesTekstIn> =>
    leesTekstIn(wereld, overlegcyclusimport, JSON.stringify(inhoud), {
      deel: 'samenwerking',
      partner: 'gemeente-assen',
      ...opties,
    });

  test('een proef bewaart niets; daarna geldt de cyclus, en hetzelfde bestand nog eens verandert niets', async () => {
    const aantal = feiten.regels.length;
    expect((await lees(feiten, { proef: true })).telling).toEqual({ nieuw: aantal, gewijzigd: 0, ongewijzigd: 0 });
    expect((await wereld.vraag(adviseur, '{ overleggen { id } }')).data.overleggen).toEqual([]);
    expect((await lees(feiten)).telling).toEqual({ nieuw: aantal, gewijzigd: 0, ongewijzigd: 0 });
    expect((await lees(feiten)).telling).toEqual({ nieuw: 0, gewijzigd: 0, ongewijzigd: aantal });
    expect((await wereld.vraag(adviseur, '{ overleggen { id } }')).data.overleggen).toHaveLength(10);
  });

  test('andere regels onder dezelfde naam worden geweigerd: een opvolger heeft een eigen naam', async () => {
    const anders = { ...feiten, regels: feiten.regels.slice(1) };
    const { fouten } = await lees(anders);
    expect(fouten.lijst[0]?.melding).toContain('Geef een opvolger een eigen naam');
    expect(
      (await lees({ ...anders, cyclus: 'Opvolger', geldigVan: '2026-01-01', geldigTot: null })).telling?.nieuw,
    ).toBe(8);
  });
});

test('elke fout in een bestand wordt genoemd, met regel en sleutel', () => {
  const fouten: string[] = [];
  const regel = { code: 'x', soort: 'BESTUURLIJK', naam: 'X', deelnemers: ['actium'] };
  keurCyclus(
    {
      cyclus: '',
      geldigVan: '2026-02-30',
      geldigTot: '2025-01-01',
      regels: [
        regel,
        { ...regel, soort: 'BORREL', deelnemers: ['acme'], agendaDoor: 'acme' },
        { ...regel, code: 'Y!', termijn: 'OP', maand: 2, dag: 29, aantal: 2 },
        'geen regel',
      ],
    },
    (nummer, sleutel) => fouten.push(`${nummer} ${sleutel}`),
  );
  expect(fouten.sort()).toEqual([
    '0 cyclus',
    '0 geldigTot',
    '0 geldigVan',
    '2 agendaDoor',
    '2 code',
    '2 deelnemers',
    '2 soort',
    '3 aantal',
    '3 code',
    '3 dag',
    '3 termijn',
    '4 ',
  ]);
  const niets: string[] = [];
  keurCyclus(feiten, (nummer, sleutel) => niets.push(`${nummer} ${sleutel}`));
  expect(niets).toEqual([]);
});
