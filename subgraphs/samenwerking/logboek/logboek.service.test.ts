import { randomUUID } from 'node:crypto';
import { onderdelen } from '../../../gateway/onderdelen';
import { aMelding } from '../../../test/builders/melding';
import { Wereld, type Beller } from '../../../test/support/wereld';
import { statementteller } from '../../kern/database';
import { LogboekService } from './logboek.service';
import { bladzijde } from './logboek.sql';

const fg = { partner: 'platform', rol: 'platform/functionaris-gegevensbescherming', doel: 'TOEZICHT' as const };
const contact = (partner: string, soort: string): Beller => ({
  partner,
  rol: `${soort}/privacycontactpersoon`,
  doel: 'TOEZICHT',
});
const lijst = `query ($filter: LogboekFilter, $first: Int, $after: String) {
  logboek(filter: $filter, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } edges { node { naam spanId partner { id } betrokkene doel velden begin } } } }`;
interface Rij {
  naam: string;
  spanId: string;
  partner: { id: string };
  betrokkene: string | null;
}

describe('reading the logboek (A11)', () => {
  let wereld: Wereld;
  beforeAll(async () => {
    wereld = await Wereld.start();
    // Two rows per subgraph: Actium looks at its own person and at one of the gemeente.
    for (const { naam } of onderdelen) {
      for (const eigenaar of ['actium', 'gemeente-assen']) await schrijf(naam, eigenaar);
    }
  });
  afterAll(() => wereld.stop());

  const schrijf = (deel: string, eigenaar: string): Promise<void> =>
    wereld
      .verzoek(deel, { partner: 'actium', rol: 'corporatie/sociaal-beheerder', doel: 'OVERLASTAANPAK' })
      .metLogboek(`Query.${deel}`, async (_m, log) =>
        log.geschreven('Persoon', { eigenaar, betrokkene: `persoon-${eigenaar}` }, ['naam']),
      );
  const rijen = async (wie: Beller, variabelen: Record<string, unknown> = {}): Promise<Rij[]> => {
    const { data } = await wereld.vraag(wie, lijst, variabelen);
    return data.logboek.edges.map((rand: { node: Rij }) => rand.node);
  };

  test('the FG sees every record of every subgraph, data subject included', async () => {
    const gezien = await rijen(fg);
    expect(new Set(gezien.map((r) => r.naam))).toEqual(new Set(onderdelen.map((o) => `Query.${o.naam}`)));
    expect(new Set(gezien.map((r) => r.betrokkene))).toEqual(new Set(['persoon-actium', 'persoon-gemeente-assen']));
  });

  test('a privacycontactpersoon sees what touched the own rows, and what the own partner did without whom it was about', async () => {
    const eigenaar = await wereld.vraag(contact('gemeente-assen', 'gemeente'), lijst);
    expect(eigenaar.codes).toEqual([]);
    expect(eigenaar.data.logboek.totalCount).toBe(onderdelen.length);
    for (const { node } of eigenaar.data.logboek.edges)
      expect(node).toMatchObject({ betrokkene: 'persoon-gemeente-assen', partner: { id: 'actium' } });
    const deed = await wereld.vraag(contact('actium', 'corporatie'), lijst);
    expect(deed.codes).toEqual(['GEEN_TOEGANG']);
    expect(deed.errors[0]?.extensions?.['veld']).toBe('Verwerking.betrokkene');
    expect(deed.data.logboek.totalCount).toBe(2 * onderdelen.length);
    expect(new Set(deed.data.logboek.edges.map((r: { node: Rij }) => r.node.betrokkene))).toEqual(
      new Set(['persoon-actium', null]),
    );
    expect(await rijen(contact('woonservice', 'corporatie'))).toEqual([]);
  });

  test('nobody else sees a record, not even as a count', async () => {
    for (const wie of [
      { partner: 'actium', rol: 'corporatie/bestuurder' },
      { partner: 'actium', rol: 'corporatie/privacycontactpersoon', doel: 'RECHTEN_BETROKKENE' as const },
      { partner: 'platform', rol: 'platform/platformbeheerder' },
    ]) {
      const { data } = await wereld.vraag(wie, '{ logboek { totalCount edges { cursor } } }');
      expect(data.logboek).toEqual({ totalCount: 0, edges: [] });
    }
  });

  test.each([
    ['partner', { partner: 'actium' }, 2],
    ['another partner', { partner: 'politie' }, 0],
    ['doel', { doel: 'OVERLASTAANPAK' }, 2],
    ['another doel', { doel: 'TOEZICHT' }, 0],
    ['data subject', { betrokkene: 'persoon-actium' }, 1],
    ['time', { van: '2020-01-01T00:00:00Z', tot: '2020-02-01T00:00:00Z' }, 0],
  ])('can be searched by %s', async (_wat, filter, perDeel) => {
    const { data } = await wereld.vraag(fg, lijst, { filter });
    expect(data.logboek.totalCount).toBe(perDeel * onderdelen.length);
    expect(data.logboek.edges).toHaveLength(perDeel * onderdelen.length);
  });

  test('a filter on whom it was about finds nothing that the caller may not read', async () => {
    expect(await rijen(contact('actium', 'corporatie'), { filter: { betrokkene: 'persoon-gemeente-assen' } })).toEqual(
      [],
    );
  });

  test('pages by three over all subgraphs give each record once, newest first', async () => {
    const gelezen: Rij[] = [];
    let after: string | null = null;
    for (;;) {
      const {
        data,
      }: { data: { logboek: { edges: { node: Rij }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } } } =
        await wereld.vraag(fg, lijst, {
          first: 3,
          after,
        });
      gelezen.push(...data.logboek.edges.map((rand) => rand.node));
      if (!data.logboek.pageInfo.hasNextPage) break;
      after = data.logboek.pageInfo.endCursor;
    }
    expect(gelezen).toEqual(await rijen(fg));
    expect(new Set(gelezen.map((r) => r.spanId)).size).toBe(2 * onderdelen.length);
    const { codes } = await wereld.vraag(contact('actium', 'corporatie'), lijst, { after });
    expect(codes).toEqual(['ONGELDIGE_INVOER']);
  });

  test('a page is one statement that walks the index of a large logboek', async () => {
    await wereld.sql(
      `insert into samenwerking.logboek (id, trace_id, span_id, naam, status, begin, einde, activiteit, eigenaar, partner, gebruiker, rol, doel, velden, gemeente_code)
       select gen_random_uuid(), 't', 's', 'Query.veel', 'OK', now() - n * interval '1 second', now(), 'a', 'actium', 'actium', 'g', 'r', 'TOEZICHT', '{}', 'GM0106'
         from generate_series(1, 20000) n`,
    );
    await wereld.sql('analyze samenwerking.logboek');
    const teller = { aantal: 0, sql: [] as string[] };
    const verzoek = wereld.verzoek('samenwerking', fg);
    await statementteller.run(teller, () => verzoek.dienst(LogboekService).lijst({}, { first: 50 }));
    expect(teller.aantal).toBe(1);
    const [sql, waarden] = bladzijde(['samenwerking', 'zorg'], {}, [new Date().toISOString(), randomUUID()], 51);
    const plan = await verzoek.lees((m) => m.query(`explain ${sql}`, waarden) as Promise<{ 'QUERY PLAN': string }[]>);
    const tekst = plan.map((r) => r['QUERY PLAN']).join('\n');
    expect(tekst).toContain('Index Scan using logboek_begin_id_idx');
    expect(tekst).not.toContain('Seq Scan on logboek l');
  });

  test('a report that is read stands in the log of its owner; without a record it is not given', async () => {
    const melding = await aMelding(wereld);
    const lezer = { partner: 'actium', rol: 'corporatie/wijkbeheerder', doel: 'LEEFBAARHEID' as const };
    const vraag = '{ meldingen { edges { node { id omschrijving } } } }';
    const eerst = (await rijen(contact('actium', 'corporatie'), { first: 200 })).length;
    const { data } = await wereld.vraag(lezer, vraag);
    expect(data.meldingen.edges.map((r: { node: { id: string } }) => r.node.id)).toContain(melding.id);
    const na = await rijen(contact('actium', 'corporatie'), { first: 1 });
    expect(na[0]).toMatchObject({ naam: 'Query.meldingen' });
    expect((await wereld.vraag(contact('actium', 'corporatie'), lijst)).data.logboek.totalCount).toBeGreaterThan(eerst);
    await wereld.sql('revoke insert on leefbaarheid.logboek from leefbaarheid');
    const zonder = await wereld.vraag(lezer, vraag);
    await wereld.sql('grant insert on leefbaarheid.logboek to leefbaarheid');
    expect(zonder.data?.meldingen ?? null).toBeNull();
    expect(zonder.codes).toEqual(['NIET_BESCHIKBAAR']);
  });
});
