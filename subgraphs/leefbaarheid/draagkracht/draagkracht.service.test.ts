import { bestuurderVan } from '../../../test/builders/convenant';
import { leesTekstIn } from '../../../test/support/inlezen';
import { Wereld, type Beller } from '../../../test/support/wereld';
import { draagkrachtimport } from './draagkracht.import';
import { DraagkrachtService } from './draagkracht.service';

const vraag = `{ draagkracht { id klasse geldigVan geldigTot bron wijk { code draagkracht { id } }
  bijdragen { soort waarde toelichting } duiding { door { id } tekst } } }`;
const databeheerder: Beller = { partner: 'gemeente-assen', rol: 'gemeente/databeheerder', doel: 'VASTGOEDBEHEER' };
const ieder: Beller = { partner: 'platform', rol: 'platform/platformbeheerder' };

describe('draagkracht van een wijk (L12, S3-36)', () => {
  let wereld: Wereld;
  beforeAll(async () => {
    wereld = await Wereld.start({ nu: '2025-06-30T23:30:00+02:00' });
    await legVast('IN_BALANS', '2024-01-01');
    await legVast('ONDER_DRUK', '2025-07-01');
  });
  afterAll(() => wereld.stop());

  const legVast = (klasse: 'IN_BALANS' | 'ONDER_DRUK', geldigVan: string, beller = databeheerder) =>
    wereld
      .verzoek('leefbaarheid', beller)
      .dienst(DraagkrachtService)
      .legVast({
        wijk: 'WK010601',
        klasse,
        geldigVan,
        bron: 'wijkplan',
        bijdragen: [
          {
            soort: 'LEEFBAAROMETER',
            waarde: 5,
            eenheid: 'klasse',
            peildatum: null,
            toelichting: null,
            bron: 'openbaar',
          },
          {
            soort: 'WIJKMONITOR',
            waarde: null,
            eenheid: null,
            peildatum: null,
            toelichting: 'onbekend',
            bron: 'gemeente',
          },
        ],
      });
  const lijst = async (beller = ieder) => {
    const { data, errors } = await wereld.vraag(beller, vraag);
    expect(errors).toEqual([]);
    return data.draagkracht;
  };

  test('het oordeel van vandaag, met de cijfers erachter; een onbekend cijfer is leeg', async () => {
    const [oordeel] = await lijst();
    expect(oordeel).toMatchObject({
      klasse: 'IN_BALANS',
      geldigVan: '2024-01-01',
      geldigTot: '2025-06-30',
      bijdragen: [
        { soort: 'LEEFBAAROMETER', waarde: 5 },
        { soort: 'WIJKMONITOR', waarde: null, toelichting: 'onbekend' },
      ],
      duiding: [],
    });
    expect(oordeel.wijk).toEqual({ code: 'WK010601', draagkracht: { id: oordeel.id } });
    await wereld.zetKlok('2025-07-01T00:00:00+02:00');
    expect((await lijst()).map((een: { klasse: string }) => een.klasse)).toEqual(['ONDER_DRUK']);
  });

  test('van een wijk waarover niemand oordeelde, staat er niets', async () => {
    const { data } = await wereld.vraag(ieder, '{ wijk(code: "WK010608") { draagkracht { klasse } } }');
    expect(data.wijk.draagkracht).toBeNull();
  });

  test('partners kunnen er iets bij zeggen, en iedereen leest dat (L4)', async () => {
    const [oordeel] = await lijst();
    const { codes } = await wereld.vraag(
      bestuurderVan('mevm'),
      'mutation ($id: ID!) { legDuidingVast(bij: $id, tekst: "Bewoners merken dit ook.") { id } }',
      { id: oordeel.id },
    );
    expect(codes).toEqual([]);
    expect((await lijst())[0].duiding).toEqual([{ door: { id: 'mevm' }, tekst: 'Bewoners merken dit ook.' }]);
  });

  test('uit een bestand: hetzelfde nog eens verandert niets, een ander oordeel op dezelfde dag wordt geweigerd', async () => {
    const kop = 'wijk;klasse;geldigVan;bron;soort;waarde;eenheid;peildatum;toelichting';
    const regel = (klasse: string) =>
      `WK010603;${klasse};01-06-2025;wijkplan;LEEFBAAROMETER;4,5;klasse;2024-01-01;=formule is tekst`;
    const lees = (...regels: string[]) =>
      leesTekstIn(wereld, draagkrachtimport, [kop, ...regels].join('\r\n'), {
        deel: 'leefbaarheid',
        partner: 'gemeente-assen',
      });
    const tweede = 'WK010603;RUIMTE;01-06-2025;wijkplan;WIJKMONITOR;;;;onbekend';
    expect(await lees(regel('RUIMTE'), tweede)).toMatchObject({ telling: { nieuw: 2, ongewijzigd: 0 } });
    expect(await lees(regel('RUIMTE'), tweede)).toMatchObject({ telling: { nieuw: 0, ongewijzigd: 2 } });
    expect((await lees(regel('ONDER_DRUK'))).fouten.lijst).toEqual([
      expect.objectContaining({ kolom: 'geldigVan', melding: expect.stringContaining('al een ander oordeel') }),
    ]);
    expect((await lees(regel('RUIMTE').replace('WK010603', 'WK9'))).fouten.lijst).toEqual([
      expect.objectContaining({ kolom: 'wijk' }),
    ]);
    const { data } = await wereld.vraag(
      ieder,
      '{ wijk(code: "WK010603") { draagkracht { klasse bijdragen { waarde toelichting } } } }',
    );
    expect(data.wijk.draagkracht).toEqual({
      klasse: 'RUIMTE',
      bijdragen: [
        { waarde: 4.5, toelichting: '=formule is tekst' },
        { waarde: null, toelichting: 'onbekend' },
      ],
    });
  });

  test('alleen de databeheerder van de gemeente legt een oordeel vast', async () => {
    const corporatie: Beller = { partner: 'actium', rol: 'corporatie/databeheerder', doel: 'VASTGOEDBEHEER' };
    for (const beller of [corporatie, bestuurderVan('gemeente-assen')])
      await expect(legVast('IN_BALANS', '2025-08-01', beller)).rejects.toThrow();
  });
});
