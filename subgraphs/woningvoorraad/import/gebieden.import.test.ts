import { leesTekstIn } from '../../../test/support/inlezen';
import { Wereld } from '../../../test/support/wereld';
import type { Importfout } from '../../kern/import/importfout';
import type { Importtelling } from '../../kern/import/importsoort';
import { gebiedenimport } from './gebieden.import';

const vlak = (dx = 0, dy = 0): object => ({
  type: 'Polygon',
  coordinates: [[[6.5 + dx, 53 + dy], [6.6 + dx, 53 + dy], [6.6 + dx, 52.9 + dy], [6.5 + dx, 53 + dy]]], // prettier-ignore
});
const gebied = (statcode: unknown, geometry: unknown = vlak()): object => ({
  type: 'Feature',
  properties: { statcode },
  geometry,
});
const collectie = (features: object[], meer: object = {}): object => ({ type: 'FeatureCollection', features, ...meer });

describe('grenzen inlezen als databeheerder van de gemeente', () => {
  let wereld: Wereld;
  beforeAll(async () => {
    wereld = await Wereld.start();
  });
  afterAll(() => wereld.stop());

  const lees = (inhoud: unknown, opties = {}): ReturnType<typeof leesTekstIn> =>
    leesTekstIn(wereld, gebiedenimport, JSON.stringify(inhoud), { partner: 'gemeente-assen', ...opties });
  const verwerk = async (inhoud: unknown, opties = {}): Promise<Importtelling | null> =>
    (await lees(inhoud, opties)).telling;
  const fouten = async (inhoud: unknown): Promise<Importfout[]> => {
    const uitkomst = await lees(inhoud);
    expect(uitkomst.telling).toBeNull();
    return uitkomst.fouten.lijst;
  };
  const grenzen = async (): Promise<number> => {
    const [rij] = await wereld.sql<{ n: number }>('select count(grens)::int as n from woningvoorraad.wijk');
    return rij?.n ?? 0;
  };

  test('een proef verandert niets; daarna is de grens te lezen in de graaf, en nog eens verandert niets', async () => {
    const inhoud = collectie([
      gebied('WK010600', { type: 'MultiPolygon', coordinates: [(vlak() as { coordinates: unknown }).coordinates] }),
      { type: 'Feature', id: 'BU01060000', properties: {}, geometry: vlak() },
    ]);
    expect(await verwerk(inhoud, { proef: true })).toEqual({ nieuw: 0, gewijzigd: 2, ongewijzigd: 0 });
    expect(await grenzen()).toBe(0);
    expect(await verwerk(inhoud)).toEqual({ nieuw: 0, gewijzigd: 2, ongewijzigd: 0 });
    expect(await verwerk(inhoud)).toEqual({ nieuw: 0, gewijzigd: 0, ongewijzigd: 2 });
    const { data } = await wereld.vraag(
      { partner: 'actium', rol: 'corporatie/wijkbeheerder' },
      '{ wijk(code: "WK010600") { grens buurten { code grens } } }',
    );
    expect(data.wijk.grens.type).toBe('MultiPolygon');
    expect(data.wijk.buurten.find((b: { code: string }) => b.code === 'BU01060000').grens).toEqual(vlak());
  });

  test('een wijk is ook te vinden onder de code die het CBS haar nu geeft', async () => {
    await wereld.sql(`insert into woningvoorraad.wijk_cbs values ('WK010602', 'WK010642', '2024-01-01', null)`);
    expect(await verwerk(collectie([gebied('WK010642')]))).toEqual({ nieuw: 0, gewijzigd: 1, ongewijzigd: 0 });
    const [{ grens } = { grens: null }] = await wereld.sql<{ grens: unknown }>(
      `select grens from woningvoorraad.wijk where code = 'WK010602'`,
    );
    expect(grens).toEqual(vlak());
  });

  const ring = (...punten: unknown[]): object => ({ type: 'Polygon', coordinates: [punten] });
  test.each([
    ['meters', gebied('WK010601', vlak(233_000, 556_000)), /Gebied 1 \(WK010601\) heeft coördinaten in meters/],
    [
      'verwisseld',
      gebied('WK010601', ring([53, 6.5], [53, 6.6], [52, 6.5], [53, 6.5])),
      /breedte en lengte verwisseld/,
    ],
    ['buiten Nederland', gebied('WK010601', vlak(10, 0)), /ligt buiten Nederland/],
    ['niet rond', gebied('WK010601', ring([6, 53], [6, 52], [6.1, 52])), /rand die niet rond is/],
    ['een punt', gebied('WK010601', { type: 'Point', coordinates: [6, 53] }), /een Point als vorm/],
    ['geen vorm', gebied('WK010601', null), /geen vlak als vorm/],
    ['tekst', gebied('WK010601', ring(['6', '53'])), /coördinaat zonder twee getallen/],
    ['onbekende code', gebied('WK999999'), /is geen wijk of buurt in Buurtgraaf/],
    ['geen code', gebied(12), /Gebied 1 heeft geen code/],
  ])('%s: geweigerd met het gebied erbij, en er is niets opgeslagen', async (_, fout, melding) => {
    const voor = await grenzen();
    const [eerste, ...meer] = await fouten(collectie([fout, gebied('WK010605')]));
    expect(eerste).toMatchObject({ regel: 1, melding: expect.stringMatching(melding) as string });
    expect(meer).toEqual([]);
    expect(await grenzen()).toBe(voor);
  });

  test('een ander coördinatenstelsel wordt genoemd; de namen van WGS84 mogen', async () => {
    const crs = (name: string): object => ({ crs: { type: 'name', properties: { name } } });
    const inhoud = [gebied('WK010603')];
    const [rd] = await fouten(collectie(inhoud, crs('urn:ogc:def:crs:EPSG::28992')));
    expect(rd?.melding).toContain('EPSG::28992". Zet het bestand om naar WGS84');
    for (const naam of ['urn:ogc:def:crs:OGC:1.3:CRS84', 'urn:ogc:def:crs:EPSG::4326', 'EPSG:4326'])
      expect(await verwerk(collectie(inhoud, crs(naam)))).not.toBeNull();
    expect((await fouten({ type: 'Feature' }))[0]?.melding).toContain('geen GeoJSON');
  });

  test('wat geen JSON is, is één fout met wat u eraan doet; UTF-8 met BOM mag', async () => {
    const afgebroken = '{"type": "FeatureCollection", "features": [';
    for (const tekst of [afgebroken, 'code;grens\n', ''])
      expect((await leesTekstIn(wereld, gebiedenimport, tekst, { partner: 'gemeente-assen' })).fouten.lijst).toEqual([
        { regel: 1, kolom: '', waarde: '', melding: expect.stringContaining('geen geldige JSON') as string },
      ]);
    const met = `\uFEFF${JSON.stringify(collectie([gebied('WK010606')]))}`;
    const { telling } = await leesTekstIn(wereld, gebiedenimport, met, { partner: 'gemeente-assen' });
    expect(telling).toEqual({ nieuw: 0, gewijzigd: 1, ongewijzigd: 0 });
  });

  test('twee grenzen voor één gebied, en alle fouten tegelijk', async () => {
    const inhoud = collectie([gebied('WK010604'), gebied('WK010604'), gebied('WK888888'), gebied('WK010605', null)]);
    expect((await fouten(inhoud)).map((f) => `${f.regel} ${f.kolom} ${f.waarde}`)).toEqual([
      '2 statcode WK010604',
      '3 statcode WK888888',
      '4 geometry ',
    ]);
  });

  test('een gebied van een andere gemeente, en een databeheerder van een corporatie, worden geweigerd', async () => {
    await wereld.sql(`insert into woningvoorraad.gemeente values ('GM9999', 'Elders')`);
    await wereld.sql(
      `insert into woningvoorraad.wijk (code, naam, gemeente_code, mba) values ('WK999900', 'Elders', 'GM9999', false)`,
    );
    expect((await fouten(collectie([gebied('WK999900')])))[0]?.melding).toContain('andere gemeente');
    await expect(verwerk(collectie([gebied('WK010604')]), { partner: 'actium' })).rejects.toMatchObject({
      code: 'GEEN_TOEGANG',
    });
  });
});
