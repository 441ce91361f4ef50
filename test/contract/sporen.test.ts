import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HttpBron } from '../../gateway/bron/http-bron';
import { startSporen } from '../../gateway/beheer/sporen';
import { startGraaf, type Uitvoerder } from '../../gateway/graaf';
import { leesPrive } from '../../subgraphs/kern/poortsleutel';
import { Ondertekenaar } from '../../subgraphs/kern/identiteit';
import { aDossier } from '../builders/dossier';
import { aMelding } from '../builders/melding';
import { Otlpontvanger, type Ontvangenspan } from '../support/otlp';
import { openPoort, type Poort } from '../support/poort';
import { Processen, startProces } from '../support/processen';
import { Wereld } from '../support/wereld';

const omschrijving = 'Ruzie bij Wilhelmina Kloosterveen, bel 0612345678';
const vraag = {
  query: `query Overzicht($wijk: ID) { dossiers { totalCount edges { node { id wijk { code naam } meldingen { id omschrijving } } } } ik { partner { id } } meldingen(filter: { wijk: $wijk }) { totalCount } }`,
  variables: { wijk: 'WK010601' },
  operationName: 'Overzicht',
};

/** One trace: every span hangs below another, up to the one of the browser. */
function isBoom(spans: readonly Ontvangenspan[], wortel: string): void {
  const bekend = new Set([wortel, ...spans.map(({ spanId }) => spanId)]);
  expect(spans.filter(({ parentSpanId }) => !bekend.has(parentSpanId ?? '')).map(({ name }) => name)).toEqual([]);
  expect(spans.filter(({ parentSpanId }) => parentSpanId === wortel).map(({ name }) => name)).toEqual([
    'POST /graphql',
  ]);
}

describe('één spoor van de browser tot de SQL', () => {
  let wereld: Wereld;
  let ontvanger: Otlpontvanger;

  beforeAll(async () => {
    wereld = await Wereld.start();
    await aDossier(wereld);
    await aMelding(wereld, { omschrijving });
    ontvanger = await Otlpontvanger.start();
  });
  afterAll(async () => {
    await ontvanger.stop();
    await wereld.stop();
  });

  /** Asks as a browser does, with a trace of its own, and waits for what is exported. */
  async function volg(
    doe: (koppen: Record<string, string>) => Promise<void>,
  ): Promise<{ traceId: string; wortel: string; spans: Ontvangenspan[] }> {
    const [traceId, wortel] = [randomBytes(16).toString('hex'), randomBytes(8).toString('hex')];
    await doe({ traceparent: `00-${traceId}-${wortel}-01`, Verwerkingsdoel: 'OVERLASTAANPAK' });
    return { traceId, wortel, spans: ontvanger.van(traceId) };
  }

  async function metSporen(werk: (poort: Poort) => Promise<void>): Promise<void> {
    const sporen = startSporen(ontvanger.adres, 'gateway');
    const poort = await openPoort(wereld);
    await werk(poort);
    await poort.stop();
    // Stopping sends what was kept.
    await sporen.stop();
  }

  test('een span voor de gateway, een per subgraaf en een per statement; hetzelfde spoor als in het logboek', async () => {
    const { traceId, wortel, spans } = await volg((koppen) =>
      metSporen(async (poort) => {
        const token = await poort.token('actium', 'corporatie/sociaal-beheerder');
        const antwoord = (await (await poort.post(token, vraag, koppen)).json()) as {
          data: { dossiers: { totalCount: number } };
        };
        expect(antwoord.data.dossiers.totalCount).toBe(1);
      }),
    );
    isBoom(spans, wortel);
    const poortspan = spans.find(({ name }) => name === 'POST /graphql')!;
    expect(poortspan.kenmerken).toMatchObject({
      'http.response.status_code': '200',
      'buurtgraaf.rol': 'corporatie/sociaal-beheerder',
    });
    const delen = spans.filter(({ name }) => name.startsWith('subgraaf '));
    expect(new Set(delen.map(({ name }) => name))).toEqual(
      new Set(['subgraaf leefbaarheid', 'subgraaf samenwerking', 'subgraaf woningvoorraad']),
    );
    const statements = spans.filter(({ name }) => name.startsWith('SQL '));
    const vanDelen = new Set(delen.map(({ spanId }) => spanId));
    expect(statements.length).toBeGreaterThan(5);
    for (const span of statements)
      expect([span.name, vanDelen.has(span.parentSpanId ?? '')]).toEqual([span.name, true]);
    expect(
      statements.some(({ kenmerken }) => /insert into leefbaarheid\.logboek/i.test(kenmerken['db.query.text'] ?? '')),
    ).toBe(true);

    const regels = await wereld.sql<{ parent_span_id: string }>(
      'select parent_span_id from leefbaarheid.logboek where trace_id = $1',
      [traceId],
    );
    expect(regels.length).toBeGreaterThan(0);
    expect(new Set(regels.map((r) => r.parent_span_id))).toEqual(new Set([poortspan.spanId]));
  });

  test('geen span draagt een waarde: geen parameter, geen variabele, geen persoon, geen token', async () => {
    expect(ontvanger.spans.length).toBeGreaterThan(10);
    const [dossier] = await wereld.sql<{ id: string }>('select id from leefbaarheid.dossier');
    for (const waarde of [
      dossier!.id,
      'WK010601',
      'Wilhelmina',
      '0612345678',
      'Overzicht',
      'Bearer',
      'proefwachtwoord',
      'actium',
    ]) {
      expect([waarde, ontvanger.tekst.includes(waarde)]).toEqual([waarde, false]);
    }
  });

  test('het spoor loopt door naar een subgraaf in een ander proces', async () => {
    const processen = new Processen(wereld.delen.opties.url, undefined);
    const leefbaarheid = await startProces('leefbaarheid', {
      ...processen.instellingen('leefbaarheid'),
      OTEL_EXPORTER_OTLP_ENDPOINT: ontvanger.adres,
    });
    const supergraph = readFileSync(join(__dirname, '..', '..', 'schema', 'supergraph.graphql'), 'utf8');
    const bron = new HttpBron('leefbaarheid', `${leefbaarheid.adres}/graphql`);
    const graaf = await startGraaf(
      supergraph,
      new Map<string, Uitvoerder>([...wereld.delen.uitvoeringen, ['leefbaarheid', bron]]),
    );
    const delen = { ...wereld.delen, ondertekenaar: new Ondertekenaar(leesPrive(processen.sleutel.prive)) };
    const sporen = startSporen(ontvanger.adres, 'gateway');
    const { traceId, wortel } = await volg(async (koppen) => {
      const poort = await openPoort(Object.assign(Object.create(wereld) as Wereld, { graaf, delen }));
      const token = await poort.token('actium', 'corporatie/sociaal-beheerder');
      const antwoord = await poort.post(token, { query: '{ dossiers { totalCount } }' }, koppen);
      expect(await antwoord.json()).toEqual({ data: { dossiers: { totalCount: 1 } } });
      await poort.stop();
    });
    await graaf.stop();
    await sporen.stop();
    await leefbaarheid.stop();
    const spans = ontvanger.van(traceId);
    isBoom(spans, wortel);
    const sql = spans.filter(({ dienst, name }) => dienst === 'buurtgraaf-leefbaarheid' && name.startsWith('SQL '));
    const aanroep = spans.find(({ name }) => name === 'subgraaf leefbaarheid')!;
    expect(aanroep.dienst).toBe('buurtgraaf-gateway');
    expect(sql.length).toBeGreaterThan(1);
    expect(new Set(sql.map(({ parentSpanId }) => parentSpanId))).toEqual(new Set([aanroep.spanId]));
  });

  test('een ontvanger die er niet is, kost sporen en verder niets', async () => {
    const sporen = startSporen('http://127.0.0.1:9', 'gateway');
    const poort = await openPoort(wereld);
    const token = await poort.token('actium', 'corporatie/sociaal-beheerder');
    expect((await poort.post(token, { query: '{ ik { rol } }' })).status).toBe(200);
    await poort.stop();
    await sporen.stop();
  });

  test('een traceparent die geen vorm heeft, begint een nieuw spoor', async () => {
    await metSporen(async (poort) => {
      const token = await poort.token('actium', 'corporatie/sociaal-beheerder');
      await poort.post(token, { query: '{ ik { rol } }' }, { traceparent: '00-Wilhelmina-x-01' });
    });
    const wortels = ontvanger.spans.filter(({ name, parentSpanId }) => name === 'POST /graphql' && !parentSpanId);
    expect(wortels.length).toBeGreaterThan(0);
    expect(ontvanger.tekst).not.toContain('Wilhelmina');
  });
});
