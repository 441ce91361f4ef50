import type { ServerResponse } from 'node:http';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ApolloServer } from '@apollo/server';
import { HttpBron } from '../../gateway/bron/http-bron';
import { startGraaf, type Graafcontext, type Uitvoerder } from '../../gateway/graaf';
import { aMelding } from '../builders/melding';
import { KapotDeel, stuurJson, type Kwaal } from '../support/kapot-deel';
import { openPoort, type Poort } from '../support/poort';
import { Waakhond } from '../support/waakhond';
import { Wereld } from '../support/wereld';

/** What a part that is in disorder would say; no character of it may reach a client. */
const geheim = 'GEHEIM-VAN-BINNEN /srv/deel/dist/main.js:41 at Pool.query (http://10.1.2.3:5432)';
const vraag = `{ ik { rol } meldingen { totalCount edges { node { id soort ontvangenOp wijk { naam } } } }
  wijken { code naam inzet { niveau } prioriteiten { jaar } } }`;

interface Uitkomst {
  status: number;
  ms: number;
  tekst: string;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  data: any;
  errors: { message: string; path?: unknown; extensions: Record<string, unknown> }[];
}

/** A part of the answer of the real subgraph, changed. */
const met =
  (verander: (data: Record<string, unknown>) => void): Kwaal =>
  async (res, goed) => {
    const antwoord = await goed();
    verander(antwoord['data'] as Record<string, unknown>);
    stuurJson(res, antwoord);
  };
type Melding = Record<string, unknown>;
const eersteMelding = (data: Record<string, unknown>): Melding | undefined =>
  (data['meldingen'] as { edges: { node: Melding }[] } | undefined)?.edges[0]?.node;
const metMelding = (verander: (melding: Melding) => void): Kwaal =>
  met((data) => {
    const melding = eersteMelding(data);
    if (melding !== undefined) verander(melding);
  });
const tekst =
  (soort: string, lijf: string, status = 200): Kwaal =>
  (res) =>
    void res.writeHead(status, { 'content-type': soort }).end(lijf);

/** 100 MB, as fast as the other side takes it. */
function honderdMegabyte(res: ServerResponse): void {
  res.writeHead(200, { 'content-type': 'application/json' });
  const stuk = Buffer.alloc(1024 * 1024, 'x');
  let over = 100;
  res.write('{"data":{"meldingen":"');
  const verder = (): void => {
    while (over > 0 && !res.destroyed) {
      over -= 1;
      if (!res.write(stuk)) return void res.once('drain', verder);
    }
    res.end('"}}');
  };
  verder();
}

/** One byte every 200 ms: never silent, never finished. */
function druppelend(res: ServerResponse): void {
  res.writeHead(200, { 'content-type': 'application/json' });
  const druppel = setInterval(() => (res.destroyed ? clearInterval(druppel) : res.write(' ')), 200);
}

describe('een deel dat uitvalt kost alleen zijn eigen velden', () => {
  let wereld: Wereld;
  let graaf: ApolloServer<Graafcontext>;
  let poort: Poort;
  let deel: KapotDeel;
  let bron: HttpBron;
  let token: string;
  let waakhond: Waakhond;

  beforeAll(async () => {
    wereld = await Wereld.start({ nu: '2026-06-15T10:00:00Z' });
    await aMelding(wereld);
    await aMelding(wereld);
    deel = new KapotDeel(wereld.delen.uitvoeringen.get('leefbaarheid')!);
    await deel.op();
    bron = new HttpBron('leefbaarheid', deel.adres);
    const supergraaf = readFileSync(join(__dirname, '..', '..', 'schema', 'supergraph.graphql'), 'utf8');
    graaf = await startGraaf(
      supergraaf,
      new Map<string, Uitvoerder>([...wereld.delen.uitvoeringen, ['leefbaarheid', bron]]),
    );
    poort = await openPoort({ delen: wereld.delen, graaf });
    token = await poort.token('actium', 'corporatie/wijkbeheerder');
    waakhond = new Waakhond(wereld);
  });
  afterAll(async () => {
    await poort.stop();
    await graaf.stop();
    await bron.sluit();
    await deel.weg();
    waakhond.stop();
    await wereld.stop();
  });

  async function stel(query = vraag): Promise<Uitkomst> {
    const begin = performance.now();
    const antwoord = await poort.post(token, { query }, { Verwerkingsdoel: 'LEEFBAARHEID' });
    const inhoud = await antwoord.text();
    const { data, errors = [] } = JSON.parse(inhoud) as Uitkomst;
    return { status: antwoord.status, ms: performance.now() - begin, tekst: inhoud, data, errors };
  }

  /** Asks until the answer is whole; in ms. */
  async function totHeel(): Promise<number> {
    const begin = performance.now();
    while (performance.now() - begin < 5000) {
      if ((await stel()).errors.length === 0) return performance.now() - begin;
      await new Promise((klaar) => setTimeout(klaar, 50));
    }
    return Infinity;
  }

  const heel = (uitkomst: Uitkomst): void => {
    expect(uitkomst.errors).toEqual([]);
    expect(uitkomst.data.meldingen.totalCount).toBeGreaterThanOrEqual(2);
    expect(uitkomst.data.wijken.every((wijk: { inzet: unknown }) => Array.isArray(wijk.inzet))).toBe(true);
  };

  /** Own fields empty with one Dutch error that says where; everything else as usual, in time, and nothing from inside. */
  const alleenEigenVelden = (uitkomst: Uitkomst, gewoon = 0): void => {
    const { data, errors } = uitkomst;
    expect(uitkomst.status).toBe(200);
    expect(data.ik.rol).toBe('corporatie/wijkbeheerder');
    expect(data.meldingen).toBeNull();
    expect(data.wijken).toHaveLength(10);
    for (const wijk of data.wijken as Record<string, unknown>[])
      expect(wijk).toEqual({ code: wijk['code'], naam: expect.any(String) as string, inzet: null, prioriteiten: null });
    expect(errors).toEqual([
      {
        message: 'Dit onderdeel is even niet bereikbaar. Probeer het over een minuut opnieuw.',
        path: expect.any(Array) as unknown,
        extensions: {
          code: 'NIET_BESCHIKBAAR',
          ontbreekt: expect.arrayContaining(['meldingen', 'wijken.*.inzet', 'wijken.*.prioriteiten']) as unknown,
        },
      },
    ]);
    expect([['meldingen'], ['wijken', 0, 'inzet']]).toContainEqual(errors[0]?.path);
    expect(uitkomst.tekst).not.toMatch(/GEHEIM|127\.0\.0\.1|10\.1\.2\.3|leefbaarheid|node_modules|\bat \w+|<html/i);
    expect(uitkomst.ms - gewoon).toBeLessThan(2000);
  };

  const kwalen: [string, Kwaal][] = [
    ['antwoordt nooit', () => undefined],
    ['druppelt', druppelend],
    ['stuurt alleen de kop', (res) => void res.writeHead(200, { 'content-type': 'application/json' }).flushHeaders()],
    ['verbreekt de verbinding', (res) => void res.socket?.resetAndDestroy()],
    ['breekt halverwege af', (res) => void (res.writeHead(200, { 'content-length': 999 }).write('{'), res.destroy())],
    ['antwoordt met HTML', tekst('text/html', `<html>${geheim}</html>`)],
    ['antwoordt met HTML en noemt het JSON', tekst('application/json', `<html>${geheim}</html>`)],
    ['antwoordt met een fout 500 in HTML', tekst('text/html', `<html>${geheim}</html>`, 500)],
    ['antwoordt met een fout 500 in JSON', (res) => stuurJson(res, { errors: [{ message: geheim }] }, 500)],
    ['verwijst door', (res) => void res.writeHead(302, { location: 'http://10.1.2.3/' }).end()],
    ['antwoordt met halve JSON', tekst('application/json', '{"data":{"meldingen":{"totalCount":2,"edges":[{"no')],
    ['antwoordt met niets', tekst('application/json', '')],
    ['antwoordt met null', tekst('application/json', 'null')],
    ['antwoordt met een lijst', tekst('application/json', '[]')],
    ['antwoordt met data noch fouten', tekst('application/json', '{"data":null}')],
    ['antwoordt met 100 MB', honderdMegabyte],
    ['antwoordt met een fout met stack', (res) => stuurJson(res, { data: null, errors: [{ message: geheim }] })],
    [
      'antwoordt met een bekende code en een adres in de zin',
      (res) =>
        stuurJson(res, {
          data: null,
          errors: [{ message: geheim, extensions: { code: 'CONFLICT', http: { status: 418 } } }],
        }),
    ],
    ['antwoordt met fouten die geen lijst zijn', (res) => stuurJson(res, { errors: { message: geheim } })],
    [
      'kent het token van de gateway niet',
      (res) =>
        stuurJson(res, { errors: [{ message: 'U bent niet ingelogd.', extensions: { code: 'NIET_INGELOGD' } }] }),
    ],
  ];

  const onwaarheden: [string, Kwaal][] = [
    ['geeft tekst voor een getal', met((d) => d['meldingen'] && Object.assign(d['meldingen'], { totalCount: '2' }))],
    [
      'geeft een breuk voor een heel getal',
      met((d) => d['meldingen'] && Object.assign(d['meldingen'], { totalCount: 2.5 })),
    ],
    ['geeft een object voor een lijst', met((d) => d['meldingen'] && Object.assign(d['meldingen'], { edges: {} }))],
    ['geeft een lijst voor een object', met((d) => 'meldingen' in d && (d['meldingen'] = []))],
    ['geeft tekst voor een object', met((d) => 'meldingen' in d && (d['meldingen'] = geheim))],
    ['geeft een object voor een kenmerk', metMelding((m) => (m['id'] = { geheim }))],
    ['geeft een getal voor een kenmerk', metMelding((m) => (m['id'] = 7))],
    ['geeft een waarde die niet in de opsomming staat', metMelding((m) => (m['soort'] = geheim))],
    ['geeft een tijdstip dat geen tijdstip is', metMelding((m) => (m['ontvangenOp'] = 'gisteren'))],
    ['geeft een sleutel van een verkeerd soort', metMelding((m) => (m['wijk'] = { code: ['WK010601'] }))],
    ['laat een gevraagd veld weg', metMelding((m) => delete m['soort'])],
    ['laat leeg wat niet leeg mag zijn', metMelding((m) => (m['id'] = null))],
  ];

  test.each(kwalen)('%s: binnen twee seconden, één fout met de plek, niets van binnen', async (_naam, kwaal) => {
    const gewoon = await stel();
    heel(gewoon);
    deel.kwaal = kwaal;
    const uitkomst = await stel();
    deel.kwaal = null;
    alleenEigenVelden(uitkomst, gewoon.ms);
    heel(await stel());
    expect(await waakhond.bevindingen()).toEqual([]);
  });

  test.each(onwaarheden)('%s: het antwoord wordt niet geloofd en zijn velden blijven leeg', async (_naam, kwaal) => {
    deel.kwaal = kwaal;
    const { status, data, errors, tekst: inhoud } = await stel();
    deel.kwaal = null;
    expect(status).toBe(200);
    expect(data).toMatchObject({ ik: { rol: 'corporatie/wijkbeheerder' }, meldingen: null });
    expect(data.wijken).toHaveLength(10);
    expect(errors).toMatchObject([{ extensions: { code: 'NIET_BESCHIKBAAR' } }]);
    expect(errors[0]?.extensions['ontbreekt']).toContain('meldingen');
    expect(inhoud).not.toMatch(/GEHEIM|gisteren|Antwoordfout|totalCount|extensions":{"code":"INTERNE/);
    heel(await stel());
  });

  test('verkeerde velden van een wijk, te veel wijken en te weinig wijken komen er evenmin door', async () => {
    type Wijken = Record<string, unknown>[];
    const bijWijken = (verander: (wijken: Wijken) => void) =>
      met((data) => {
        if (Array.isArray(data['_entities'])) verander(data['_entities'] as Wijken);
      });
    for (const kwaal of [
      bijWijken((wijken) => (wijken[3]!['inzet'] = [{ niveau: { waarde: geheim } }])),
      bijWijken((wijken) => (wijken[3]!['prioriteiten'] = 'geen')),
      bijWijken((wijken) => wijken.push({ ...wijken[0] })),
      bijWijken((wijken) => wijken.pop()),
    ]) {
      deel.kwaal = kwaal;
      const { data, errors, tekst: inhoud } = await stel('{ wijken { naam inzet { niveau } prioriteiten { jaar } } }');
      deel.kwaal = null;
      expect(errors).toMatchObject([{ path: ['wijken', 0, 'inzet'], extensions: { code: 'NIET_BESCHIKBAAR' } }]);
      expect(data.wijken).toHaveLength(10);
      expect((data.wijken as Wijken).every((wijk) => wijk['naam'] && wijk['inzet'] === null)).toBe(true);
      expect(inhoud).not.toContain('GEHEIM');
    }
    heel(await stel());
  });

  test('wat een deel ongevraagd meestuurt, wordt van niemand een veld', async () => {
    deel.kwaal = met((data) => {
      for (const wijk of (data['_entities'] ?? []) as Record<string, unknown>[])
        Object.assign(wijk, { naam: geheim, mba: geheim, code: 'WK999999' });
    });
    const { data, errors } = await stel('{ wijken { code naam mba inzet { niveau } } }');
    deel.kwaal = null;
    expect(errors).toEqual([]);
    expect(JSON.stringify(data)).not.toMatch(/GEHEIM|WK999999/);
  });

  test('is er niets te beantwoorden, dan is het antwoord 503 met Retry-After', async () => {
    await deel.weg();
    const antwoord = await poort.post(
      token,
      { query: '{ meldingen { totalCount } }' },
      { Verwerkingsdoel: 'LEEFBAARHEID' },
    );
    await deel.op();
    expect(antwoord.status).toBe(503);
    expect(antwoord.headers.get('retry-after')).toBe('1');
    expect(await antwoord.json()).toEqual({
      errors: [
        {
          message: expect.stringContaining('niet bereikbaar') as string,
          path: ['meldingen'],
          extensions: { code: 'NIET_BESCHIKBAAR', ontbreekt: ['meldingen'] },
        },
      ],
    });
    expect(await totHeel()).toBeLessThan(2000);
  });

  test('een wijziging waarop geen antwoord kwam: de zin zegt dat het onzeker is', async () => {
    deel.kwaal = (res, goed) => void goed().then(() => res.destroy());
    const { errors } = await stel(
      'mutation { registreerMelding(input: { soort: OVERLAST, wijk: "WK010601", omschrijving: "Lawaai" }) { id } }',
    );
    deel.kwaal = null;
    expect(errors).toMatchObject([{ path: ['registreerMelding'], extensions: { code: 'NIET_BESCHIKBAAR' } }]);
    expect(errors[0]?.message).toContain('Kijk eerst of zij is opgeslagen');
  });

  test('weg en weer terug: eerst meteen zonder, en binnen twee seconden na terugkeer weer heel', async () => {
    await deel.weg();
    const eerste = await stel();
    alleenEigenVelden(eerste);
    for (let i = 0; i < 10; i++) alleenEigenVelden(await stel());
    await deel.op();
    expect(await totHeel()).toBeLessThan(2000);
    heel(await stel());
  });

  test('hangt het, dan wacht na vijf keer niemand meer; komt het terug, dan is het er binnen twee seconden', async () => {
    deel.kwaal = () => undefined;
    const eerste = await Promise.all(Array.from({ length: 6 }, () => stel()));
    expect(eerste.map(({ data }) => data.meldingen)).toEqual(Array(6).fill(null));
    const vragen = deel.vragen;
    const begin = performance.now();
    const gewoon = (await stel('{ ik { rol } wijken { code naam } }')).ms;
    for (let i = 0; i < 6; i++) expect((await stel()).ms - gewoon).toBeLessThan(1000);
    // At most one question per half second finds out whether it is back.
    expect(deel.vragen - vragen).toBeLessThanOrEqual(1 + (performance.now() - begin) / 500);
    deel.kwaal = null;
    expect(await totHeel()).toBeLessThan(2000);
    expect(await waakhond.bevindingen()).toEqual([]);
    expect(deel.open).toBeLessThanOrEqual(64);
  });
});
