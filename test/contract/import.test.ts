import { request } from 'node:http';
import { aWoningregel } from '../builders/woning';
import { woningkop, woningregelTekst } from '../support/inlezen';
import { openPoort, type Poort } from '../support/poort';
import { Wereld } from '../support/wereld';
import type { Importantwoord } from '../../subgraphs/kern/import/balie';

interface Antwoord {
  status: number;
  cache: string | null;
  uitkomst: Importantwoord | null;
  fout: string | null;
}

describe('bestanden inlezen over het web', () => {
  let wereld: Wereld;
  let poort: Poort;
  let actium: string;
  beforeAll(async () => {
    wereld = await Wereld.start();
    poort = await openPoort(wereld);
    actium = await poort.token('actium', 'corporatie/databeheerder');
  });
  afterAll(async () => {
    await poort.stop();
    await wereld.stop();
  });

  const bestand = (...regels: Parameters<typeof aWoningregel>[0][]): string =>
    [woningkop, ...regels.map((r) => woningregelTekst(aWoningregel(r)))].join('\n');
  async function stuur(
    pad: string,
    lijf: string,
    { token = actium as string | null, koppen = {} as Record<string, string> } = {},
  ): Promise<Antwoord> {
    const antwoord = await fetch(`${poort.basis}/import/${pad}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/octet-stream',
        verwerkingsdoel: 'VASTGOEDBEHEER',
        ...(token === null ? {} : { authorization: `Bearer ${token}` }),
        ...koppen,
      },
      body: lijf,
    });
    const tekst = (await antwoord.text()).trim().split('\n').at(-1) ?? '';
    const laatste = JSON.parse(tekst) as {
      uitkomst?: Importantwoord;
      fout?: { code: string };
      errors?: { extensions: { code: string } }[];
    };
    return {
      status: antwoord.status,
      cache: antwoord.headers.get('cache-control'),
      uitkomst: laatste.uitkomst ?? null,
      fout: laatste.fout?.code ?? laatste.errors?.[0]?.extensions.code ?? null,
    };
  }
  const opgeslagen = async (): Promise<string[]> =>
    (await wereld.sql<{ id_extern: string }>('select id_extern from woningvoorraad.woning_bedrijf order by 1')).map(
      (r) => r.id_extern,
    );

  test('een databeheerder ziet welke soorten hij kan inlezen, met de kolommen; een ander geen', async () => {
    const soorten = async (partner: string, rol: string): Promise<{ soort: string; kolommen: string[] }[]> => {
      const koppen = { authorization: `Bearer ${await poort.token(partner, rol)}`, verwerkingsdoel: 'VASTGOEDBEHEER' };
      const antwoord = await fetch(`${poort.basis}/import`, { headers: koppen });
      return ((await antwoord.json()) as { soorten: { soort: string; kolommen: string[] }[] }).soorten;
    };
    const vanActium = await soorten('actium', 'corporatie/databeheerder');
    expect(vanActium.map((s) => s.soort)).toEqual(expect.arrayContaining(['woningen', 'toewijzingen']));
    expect(vanActium.map((s) => s.soort)).not.toContain('gebieden');
    expect(vanActium.find((s) => s.soort === 'woningen')?.kolommen.join(';')).toBe(woningkop);
    const vanGemeente = await soorten('gemeente-assen', 'gemeente/databeheerder');
    expect(vanGemeente.map((s) => s.soort)).toContain('gebieden');
    expect(vanGemeente.map((s) => s.soort)).not.toContain('toewijzingen');
    expect(await soorten('actium', 'corporatie/verhuurmedewerker')).toEqual([]);
  });

  test('een proefrit telt en slaat niets op; inlezen wel, en nog eens verandert niets', async () => {
    const tekst = bestand({ idExtern: 'web-1' }, { idExtern: 'web-2' });
    const proef = await stuur('woningen?proef=1&peildatum=01-02-2026', tekst);
    expect(proef).toMatchObject({ status: 200, cache: 'no-store' });
    expect(proef.uitkomst).toMatchObject({
      proef: true,
      peildatum: '2026-02-01',
      telling: { nieuw: 2, gewijzigd: 0, ongewijzigd: 0 },
    });
    expect(await opgeslagen()).toEqual([]);
    expect((await stuur('woningen', tekst)).uitkomst?.telling).toEqual({ nieuw: 2, gewijzigd: 0, ongewijzigd: 0 });
    expect((await stuur('woningen', tekst)).uitkomst?.telling).toEqual({ nieuw: 0, gewijzigd: 0, ongewijzigd: 2 });
    expect(await opgeslagen()).toEqual(['web-1', 'web-2']);
  });

  test('elke fout komt terug met regel, kolom, waarde en wat u doet; een bestand van een ander wordt geweigerd', async () => {
    const { uitkomst } = await stuur(
      'woningen',
      bestand(
        { idExtern: 'web-3' },
        { idExtern: 'web-4', eigenaar: 'woonservice' },
        { idExtern: 'web-5', huisnummer: 0 },
      ),
    );
    expect(uitkomst).toMatchObject({
      telling: null,
      aantalFouten: 2,
      fouten: [
        { regel: 3, kolom: 'eigenaar', waarde: 'woonservice' },
        { regel: 4, kolom: 'huisnummer', waarde: '0' },
      ],
    });
    expect(await opgeslagen()).toEqual(['web-1', 'web-2']);
  });

  test('wie niet mag inlezen, wordt geweigerd voordat het bestand gelezen is', async () => {
    const tekst = bestand({ idExtern: 'web-6' });
    const verhuurder = await poort.token('actium', 'corporatie/verhuurmedewerker');
    const vreemd = { koppen: { 'sec-fetch-site': 'cross-site' } };
    const gevallen: [Antwoord, number, string][] = [
      [await stuur('woningen', tekst, { token: null }), 401, 'NIET_INGELOGD'],
      [await stuur('woningen', tekst, { token: verhuurder }), 403, 'GEEN_TOEGANG'],
      [await stuur('gebieden', '{}'), 403, 'GEEN_TOEGANG'],
      [await stuur('woningen', tekst, { koppen: { verwerkingsdoel: 'BELEID_EN_MONITORING' } }), 403, 'GEEN_TOEGANG'],
      [await stuur('woningen', tekst, vreemd), 403, 'GEEN_TOEGANG'],
      [await stuur('dingen', tekst), 404, 'NIET_GEVONDEN'],
      [await stuur('woningen', tekst, { koppen: { 'content-type': 'text/plain' } }), 415, 'ONGELDIGE_INVOER'],
      [await stuur('woningen?proef=ja', tekst), 400, 'ONGELDIGE_INVOER'],
      [await stuur('woningen?peildatum=2026-02-30', tekst), 200, 'ONGELDIGE_INVOER'],
      [await stuur('toewijzingen?peildatum=2026-02-01', tekst), 200, 'ONGELDIGE_INVOER'],
    ];
    expect(gevallen.map(([{ status, fout }]) => [status, fout])).toEqual(gevallen.map(([, ...verwacht]) => verwacht));
    expect(await opgeslagen()).toEqual(['web-1', 'web-2']);
  });

  test('een verbinding die tijdens het versturen breekt, laat niets achter en houdt niets bezet', async () => {
    const half = Buffer.from(bestand({ idExtern: 'web-7' }, { idExtern: 'web-8' }));
    for (let keer = 0; keer < 4; keer += 1) {
      const verzoek = request(`${poort.basis}/import/woningen`, {
        method: 'POST',
        headers: {
          'content-type': 'text/csv',
          'content-length': half.length * 2,
          verwerkingsdoel: 'VASTGOEDBEHEER',
          authorization: `Bearer ${actium}`,
        },
      });
      verzoek.on('error', () => undefined);
      verzoek.write(half);
      await new Promise((klaar) => setTimeout(klaar, 100));
      verzoek.destroy();
    }
    expect(await opgeslagen()).toEqual(['web-1', 'web-2']);
    expect((await stuur('woningen', bestand({ idExtern: 'web-1' }))).uitkomst?.telling).not.toBeNull();
  });

  test('de gemeente leest grenzen in als GeoJSON; meters worden geweigerd met wat u doet', async () => {
    const token = await poort.token('gemeente-assen', 'gemeente/databeheerder');
    const grens = (dx: number, dy: number): string =>
      JSON.stringify({
        type: 'FeatureCollection',
        features: [
          {
            type: 'Feature',
            properties: { statcode: 'WK010600' },
            geometry: {
              type: 'Polygon',
              coordinates: [[[6.5 + dx, 53 + dy], [6.6 + dx, 53 + dy], [6.6 + dx, 52.9 + dy], [6.5 + dx, 53 + dy]]], // prettier-ignore
            },
          },
        ],
      });
    const koppen = { 'content-type': 'application/geo+json' };
    const rd = await stuur('gebieden', grens(233_000, 556_000), { token, koppen });
    expect(rd.uitkomst?.fouten[0]?.melding).toContain('Zet het bestand om naar WGS84');
    const goed = await stuur('gebieden', grens(0, 0), { token, koppen });
    expect(goed.uitkomst?.telling).toEqual({ nieuw: 0, gewijzigd: 1, ongewijzigd: 0 });
  });
});
