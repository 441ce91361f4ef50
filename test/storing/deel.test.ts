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
import { geheim, Klant, verwachtAlleenEigenVelden, verwachtHeel } from './klant';

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
  let klant: Klant;
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
    poort = await openPoort({ delen: wereld.delen, graaf, processen: null });
    klant = await Klant.van(poort);
    waakhond = new Waakhond(wereld);
  });
  // The breaker may still be open from the fault before.
  beforeEach(async () => {
    deel.kwaal = null;
    expect(await klant.totHeel()).toBeLessThan(2000);
  });
  afterAll(async () => {
    await poort.stop();
    await graaf.stop();
    await bron.sluit();
    await deel.weg();
    waakhond.stop();
    await wereld.stop();
  });

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

  test.each(kwalen)(
    '%s: binnen twee seconden, één fout per vraag met de plek, niets van binnen',
    async (_naam, kwaal) => {
      const gewoon = await klant.stel();
      verwachtHeel(gewoon);
      deel.kwaal = kwaal;
      const uitkomst = await klant.stel();
      deel.kwaal = null;
      verwachtAlleenEigenVelden(uitkomst, gewoon.ms);
      expect(await waakhond.bevindingen()).toEqual([]);
    },
  );

  test.each(onwaarheden)('%s: het antwoord wordt niet geloofd en zijn velden blijven leeg', async (_naam, kwaal) => {
    deel.kwaal = kwaal;
    const { status, data, errors, tekst: inhoud } = await klant.stel();
    deel.kwaal = null;
    expect(status).toBe(200);
    expect(data).toMatchObject({ ik: { rol: 'corporatie/wijkbeheerder' }, meldingen: null });
    expect(data.wijken).toHaveLength(10);
    expect(errors.find(({ path }) => JSON.stringify(path) === '["meldingen"]')).toMatchObject({
      extensions: { code: 'NIET_BESCHIKBAAR', ontbreekt: ['meldingen'] },
    });
    expect(inhoud).not.toMatch(/GEHEIM|gisteren|Antwoordfout|totalCount|extensions":{"code":"INTERNE/);
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
      const {
        data,
        errors,
        tekst: inhoud,
      } = await klant.stel('{ wijken { naam inzet { niveau } prioriteiten { jaar } } }');
      deel.kwaal = null;
      expect(errors).toMatchObject([{ path: ['wijken', 0, 'inzet'], extensions: { code: 'NIET_BESCHIKBAAR' } }]);
      expect(data.wijken).toHaveLength(10);
      expect((data.wijken as Wijken).every((wijk) => wijk['naam'] && wijk['inzet'] === null)).toBe(true);
      expect(inhoud).not.toContain('GEHEIM');
    }
    verwachtHeel(await klant.stel());
  });

  test('wat een deel ongevraagd meestuurt, wordt van niemand een veld', async () => {
    deel.kwaal = met((data) => {
      for (const wijk of (data['_entities'] ?? []) as Record<string, unknown>[])
        Object.assign(wijk, { naam: geheim, mba: geheim, code: 'WK999999' });
    });
    const { data, errors } = await klant.stel('{ wijken { code naam mba inzet { niveau } } }');
    deel.kwaal = null;
    expect(errors).toEqual([]);
    expect(JSON.stringify(data)).not.toMatch(/GEHEIM|WK999999/);
  });

  test('is er niets te beantwoorden, dan is het antwoord 503 met Retry-After', async () => {
    await deel.weg();
    const antwoord = await klant.post('{ meldingen { totalCount } }');
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
    expect(await klant.totHeel()).toBeLessThan(2000);
  });

  test('een wijziging waarop geen antwoord kwam: de zin zegt dat het onzeker is', async () => {
    deel.kwaal = (res, goed) => void goed().then(() => res.destroy());
    const { errors } = await klant.stel(
      'mutation { registreerMelding(input: { soort: OVERLAST, wijk: "WK010601", omschrijving: "Lawaai" }) { id } }',
    );
    deel.kwaal = null;
    expect(errors).toMatchObject([{ path: ['registreerMelding'], extensions: { code: 'NIET_BESCHIKBAAR' } }]);
    expect(errors[0]?.message).toContain('Kijk eerst of zij is opgeslagen');
  });

  test('weg en weer terug: eerst meteen zonder, en binnen twee seconden na terugkeer weer heel', async () => {
    await deel.weg();
    const eerste = await klant.stel();
    verwachtAlleenEigenVelden(eerste);
    for (let i = 0; i < 10; i++) verwachtAlleenEigenVelden(await klant.stel());
    await deel.op();
    expect(await klant.totHeel()).toBeLessThan(2000);
    verwachtHeel(await klant.stel());
  });

  test('hangt het, dan wacht na vijf keer niemand meer; komt het terug, dan is het er binnen twee seconden', async () => {
    deel.kwaal = () => undefined;
    const eerste = await Promise.all(Array.from({ length: 6 }, () => klant.stel()));
    expect(eerste.map(({ data }) => data.meldingen)).toEqual(Array(6).fill(null));
    const vragen = deel.vragen;
    const begin = performance.now();
    const gewoon = (await klant.stel('{ ik { rol } wijken { code naam } }')).ms;
    for (let i = 0; i < 6; i++) expect((await klant.stel()).ms - gewoon).toBeLessThan(1000);
    // At most one question per half second finds out whether it is back.
    expect(deel.vragen - vragen).toBeLessThanOrEqual(1 + (performance.now() - begin) / 500);
    deel.kwaal = null;
    expect(await klant.totHeel()).toBeLessThan(2000);
    expect(await waakhond.bevindingen()).toEqual([]);
    expect(deel.open).toBeLessThanOrEqual(64);
  });
});
