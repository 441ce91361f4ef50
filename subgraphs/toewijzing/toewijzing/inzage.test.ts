import { aToewijzing, legeWoning, verhuurder } from '../../../test/builders/toewijzing';
import { Wereld } from '../../../test/support/wereld';

describe('wie toewijzingen op grondslag zoekt of telt, leest de grondslag: dat staat in het logboek (A11)', () => {
  let wereld: Wereld;
  let statushouder: { id: string };

  const nieuw = async (query: string) => {
    const [{ nr } = { nr: '0' }] = await wereld.sql<{ nr: string }>(
      'select coalesce(max(nr), 0) as nr from toewijzing.logboek',
    );
    const { data, errors } = await wereld.vraag(verhuurder(), query);
    expect(errors).toEqual([]);
    const regels = await wereld.sql(
      `select l.naam, l.velden, t.id from toewijzing.logboek l join toewijzing.logboek_betrokkene b on b.logboek_id = l.id
         join toewijzing.toewijzing t on t.betrokkene::text = b.betrokkene where l.nr > $1 order by l.nr`,
      [nr],
    );
    return { data, regels };
  };
  const ids = (regels: object[]): string[] => regels.map((r) => (r as { id: string }).id).sort();
  let alle: string[];

  beforeAll(async () => {
    wereld = await Wereld.start({ nu: '2025-02-10T10:00:00Z' });
    for (let i = 0; i < 8; i++) await aToewijzing(wereld, await legeWoning(wereld));
    statushouder = await aToewijzing(wereld, await legeWoning(wereld), { grondslag: 'STATUSHOUDER' });
    alle = (await wereld.sql<{ id: string }>('select id from toewijzing.toewijzing order by id')).map((r) => r.id);
  });
  afterAll(() => wereld.stop());

  test('zoeken zonder het veld zelf te vragen: van wie gevonden is en van wie niet', async () => {
    const { regels } = await nieuw(
      '{ toewijzingen(filter: { grondslag: STATUSHOUDER }) { edges { node { id datum } } } }',
    );
    expect(ids(regels)).toEqual(alle);
    expect(regels).toContainEqual({
      naam: 'Query.toewijzingen',
      velden: ['Toewijzing.grondslag'],
      id: statushouder.id,
    });
  });

  test('alleen tellen', async () => {
    const { data, regels } = await nieuw(
      '{ toewijzingen(first: 0, filter: { grondslag: STATUSHOUDER }) { totalCount } }',
    );
    expect(data).toEqual({ toewijzingen: { totalCount: 1 } });
    expect(ids(regels)).toEqual(alle);
  });

  test('een woning en een grond zonder uitkomst: dat zij het niet is, is ook gelezen', async () => {
    const { woning } = (await wereld.vraag(verhuurder(), `{ toewijzing(id: "${statushouder.id}") { woning { id } } }`))
      .data.toewijzing;
    const { data, regels } = await nieuw(
      `{ toewijzingen(filter: { woning: "${woning.id}", grondslag: REGULIER }) { totalCount edges { node { id } } } }`,
    );
    expect(data.toewijzingen).toEqual({ totalCount: 0, edges: [] });
    expect(ids(regels)).toEqual([statushouder.id]);
  });

  test('zoeken en tellen zonder persoonlijk veld gaat over niemand', async () => {
    const { data, regels } = await nieuw(
      '{ toewijzingen(filter: { jaar: 2025 }) { totalCount edges { node { id datum } } } }',
    );
    expect(data).toMatchObject({ toewijzingen: { totalCount: 9 } });
    expect(regels).toEqual([]);
  });

  test('een intrekking die wordt geweigerd omdat de grond bij een ander doel hoort', async () => {
    const [regulier] = await wereld.sql<{ id: string }>(
      `select id from toewijzing.toewijzing_herkomst where grondslag = 'REGULIER' limit 1`,
    );
    const onder = { ...verhuurder(), doel: 'UITSTROOM_WEER_THUIS' as const };
    const { codes } = await wereld.vraag(
      onder,
      `mutation { trekToewijzingIn(id: "${regulier?.id}", versie: 1, reden: "x") { id } }`,
    );
    expect(codes).toEqual(['ONGELDIGE_INVOER']);
    const regels = await wereld.sql(
      `select l.velden from toewijzing.logboek l join toewijzing.logboek_betrokkene b on b.logboek_id = l.id
         join toewijzing.toewijzing t on t.betrokkene::text = b.betrokkene
        where l.naam = 'Mutation.trekToewijzingIn' and t.id = $1`,
      [regulier?.id],
    );
    expect(regels).toEqual([{ velden: ['Toewijzing.grondslag'] }]);
  });
});
