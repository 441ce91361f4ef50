import { aConvenant } from '../../../test/builders/convenant';
import { aSignaal } from '../../../test/builders/signaal';
import { Wereld, type Antwoord, type Beller } from '../../../test/support/wereld';
import { statementteller } from '../../kern/database';

const wijkbeheerder: Beller = { partner: 'actium', rol: 'corporatie/wijkbeheerder', doel: 'LEEFBAARHEID' };
const beheerder: Beller = { partner: 'actium', rol: 'corporatie/sociaal-beheerder', doel: 'LEEFBAARHEID' };
const overlastbeheerder: Beller = { ...beheerder, doel: 'OVERLASTAANPAK' };
const wmo: Beller = { partner: 'gemeente-assen', rol: 'gemeente/wmo-consulent', doel: 'WONEN_EN_ZORG' };
const wijkregisseur: Beller = { partner: 'gemeente-assen', rol: 'gemeente/wijkregisseur', doel: 'OVERLASTAANPAK' };
const wijkagent: Beller = { partner: 'politie', rol: 'politie/wijkagent', doel: 'OVERLASTAANPAK' };
const huurder: Beller = { partner: 'mevm', rol: 'huurdersorganisatie/bestuurslid' };
const welzijn: Beller = { partner: 'vaart-welzijn', rol: 'welzijn/maatschappelijk-werker', doel: 'WONEN_EN_ZORG' };

const velden = `id soort gemeldOp status wijk { code } toestemming { status op } betrokkene { id naam contact geboortejaar }
  doorverwijzingen { naar { id } op status }`;
const lijst = `query($filter: SignaalFilter) { signalen(filter: $filter) { totalCount edges { node { ${velden} } } } }`;

describe('een signaal lezen (toegang, "Special rows")', () => {
  let wereld: Wereld;
  let valrisico: string;
  let verwaarlozing: string;
  let collectief: string;
  let politie: string;
  let convenant: { id: string };

  const lees = (wie: Beller, filter = {}): Promise<Antwoord> => wereld.vraag(wie, lijst, { filter });
  const ids = async (wie: Beller, filter = {}): Promise<string[]> =>
    (await lees(wie, filter)).data.signalen.edges.map((e: { node: { id: string } }) => e.node.id);
  const een = async (wie: Beller, id: string) =>
    (await lees(wie)).data.signalen.edges.map((e: { node: object }) => e.node).find((n: { id: string }) => n.id === id);

  beforeAll(async () => {
    wereld = await Wereld.start({ nu: '2025-06-02T10:00:00Z' });
    convenant = await aConvenant(wereld, {
      code: 'wonen-zorg',
      partijen: ['actium', 'gemeente-assen', 'vaart-welzijn', 'politie'],
      doelen: ['WONEN_EN_ZORG'],
      categorieen: ['PERSOON', 'SOCIAAL', 'ZORG'],
    });
    await aConvenant(wereld, { code: 'overlast', partijen: ['actium', 'gemeente-assen', 'politie'] });
    valrisico = await aSignaal(wereld, { naar: { partner: 'gemeente-assen', doel: 'WONEN_EN_ZORG' } });
    verwaarlozing = await aSignaal(wereld, {
      soort: 'VERWAARLOZING',
      door: overlastbeheerder,
      naar: { partner: 'gemeente-assen', doel: 'OVERLASTAANPAK' },
    });
    collectief = await aSignaal(wereld, { soort: 'COLLECTIEF', toestemming: 'NIET_MOGELIJK' });
    politie = await aSignaal(wereld, {
      soort: 'VERWARD_GEDRAG',
      door: wijkagent,
      naar: { partner: 'gemeente-assen', doel: 'WONEN_EN_ZORG' },
    });
  });
  afterAll(() => wereld.stop());

  test.each([
    ['VALRISICO', 'ZORG'],
    ['VERWARD_GEDRAG', 'ZORG'],
    ['HUURACHTERSTAND', 'FINANCIEEL'],
    ['ENERGIEARMOEDE', 'FINANCIEEL'],
    ['COLLECTIEF', 'PARTNER'],
    ['EENZAAMHEID', 'SOCIAAL'],
    ['HUISELIJK_GEWELD', 'SOCIAAL'],
    ['VERWAARLOZING', 'SOCIAAL'],
  ])('de database bewaart bij %s de categorie %s; niemand schrijft die zelf', async (soort, categorie) => {
    const [rij] = await wereld.sql<{ id: string; categorie: string }>(
      `insert into zorg.signaal (id, gemeente_code, eigenaar, soort, gemeld_op, gemeld_rol, gemeld_doel)
       values (gen_random_uuid(), 'GM0106', 'actium', $1, now(), 'x', 'x') returning id, categorie`,
      [soort],
    );
    expect(rij?.categorie).toBe(categorie);
    await expect(wereld.sql(`update zorg.signaal set categorie = 'PARTNER'`)).rejects.toThrow(
      /can only be updated to DEFAULT/,
    );
    await wereld.sql('delete from zorg.signaal where id = $1', [rij?.id]);
  });

  test('de rol die het meldde ziet onder hetzelfde doel alleen de beperkte versie, met per dicht veld één fout', async () => {
    await aSignaal(wereld, { soort: 'EENZAAMHEID', door: wijkbeheerder });
    const { data, errors } = await lees(wijkbeheerder);
    const rij = data.signalen.edges.find((e: { node: { id: string } }) => e.node.id === valrisico).node;
    expect(rij).toMatchObject({
      soort: 'VALRISICO',
      wijk: null,
      toestemming: null,
      betrokkene: null,
      status: 'DOORVERWEZEN',
    });
    expect(rij.gemeldOp).toBe('2025-06-02T10:00:00.000Z');
    expect(rij.doorverwijzingen).toMatchObject([{ naar: { id: 'gemeente-assen' }, status: 'DOORVERWEZEN' }]);
    expect(errors.map((f) => f.extensions?.['veld']).sort()).toEqual([
      'Signaal.betrokkene',
      'Signaal.toestemming',
      'Signaal.wijk',
    ]);
    expect(errors.every((f) => f.extensions?.['code'] === 'GEEN_TOEGANG')).toBe(true);
  });

  test('een andere rol van de melder ziet het niet, en dezelfde rol onder een ander doel ook niet', async () => {
    expect(await ids(beheerder)).toEqual([collectief]);
    expect((await ids(overlastbeheerder)).sort()).toEqual([verwaarlozing, collectief].sort());
    expect(await ids({ ...beheerder, doel: 'WONEN_EN_ZORG' })).toEqual([collectief]);
    expect(await ids({ ...wijkbeheerder, doel: 'BELEID_EN_MONITORING' })).toEqual([collectief]);
  });

  test('dezelfde rol van een andere partner ziet het niet', async () => {
    expect(await ids({ ...wijkbeheerder, partner: 'woonservice' })).toEqual([collectief]);
  });

  test('de ontvanger ziet alles onder het doel van de doorverwijzing, met een eigen pseudoniem voor de persoon', async () => {
    const rij = await een(wmo, valrisico);
    expect(rij).toMatchObject({
      wijk: { code: 'WK010601' },
      toestemming: { status: 'GEGEVEN', op: '2025-06-02' },
      betrokkene: { naam: 'Jan Proef', contact: 'jan@proef.nl', geboortejaar: 1950 },
    });
    const [bewaard] = await wereld.sql<{ persoon_id: string }>(
      'select persoon_id from zorg.signaal_persoon where signaal_id = $1',
      [valrisico],
    );
    expect(rij.betrokkene.id).not.toBe(bewaard?.persoon_id);
  });

  test('de ontvanger met een ander doel, of met een rol die de categorie niet opent, ziet het niet', async () => {
    expect(await ids(wijkregisseur)).not.toContain(valrisico);
    expect(await ids({ ...wmo, doel: 'BELEID_EN_MONITORING' })).not.toContain(valrisico);
    expect(await ids(wmo)).not.toContain(verwaarlozing);
    expect(await ids(welzijn)).toEqual([collectief]);
  });

  test('de wijken in het token beperken de wijkregisseur; zonder wijken ziet hij geen gedeeld signaal', async () => {
    expect(await ids({ ...wijkregisseur, wijken: ['WK010601'] })).toContain(verwaarlozing);
    expect(await ids({ ...wijkregisseur, wijken: ['WK010604'] })).not.toContain(verwaarlozing);
    expect(await ids({ ...wijkregisseur, wijken: [] })).toEqual([collectief]);
  });

  test('een collectief signaal ziet iedereen met PARTNER, met de wijk, en nooit een persoon', async () => {
    const { data, codes } = await wereld.vraag(
      huurder,
      '{ signalen { totalCount edges { node { id soort status wijk { code } doorverwijzingen { status } } } } }',
    );
    expect(codes).toEqual([]);
    expect(data.signalen).toEqual({
      totalCount: 1,
      edges: [
        {
          node: {
            id: collectief,
            soort: 'COLLECTIEF',
            status: 'GEMELD',
            wijk: { code: 'WK010601' },
            doorverwijzingen: [],
          },
        },
      ],
    });
    expect(await een(wijkbeheerder, collectief)).toMatchObject({
      wijk: { code: 'WK010601' },
      betrokkene: null,
      toestemming: null,
    });
  });

  test('een platformbeheerder (geen PARTNER) ziet geen enkel signaal', async () => {
    expect(await ids({ partner: 'platform', rol: 'platform/platformbeheerder' })).toEqual([]);
  });

  test('de politie ziet van haar eigen signaal alleen de beperkte versie, en van anderen niets', async () => {
    const rij = await een(wijkagent, politie);
    expect(rij).toMatchObject({
      soort: 'VERWARD_GEDRAG',
      status: 'DOORVERWEZEN',
      wijk: null,
      betrokkene: null,
      toestemming: null,
    });
    expect((await ids(wijkagent)).sort()).toEqual([politie, collectief].sort());
  });

  test('zonder werk onder dit doel bestaat een signaal niet, ook niet als aantal', async () => {
    const { data } = await lees({ partner: 'gemeente-assen', rol: 'gemeente/bestuurder' });
    expect(data.signalen.totalCount).toBe(1);
  });

  test('filteren op een veld dat dicht is, vindt niets; de melder kan de wijk dus niet raden', async () => {
    expect(await ids(wijkbeheerder, { wijk: 'WK010601' })).toEqual([collectief]);
    expect(await ids(wmo, { wijk: 'WK010601' })).toEqual(expect.arrayContaining([valrisico, politie, collectief]));
    expect(await ids(wmo, { soort: 'VALRISICO' })).toEqual([valrisico]);
    expect(await ids(wmo, { status: 'OPGEPAKT' })).toEqual([]);
  });

  test('bladeren: een cursor van een ander, of van een ander filter, werkt niet', async () => {
    const blad =
      'query($after: String, $filter: SignaalFilter) { signalen(first: 1, after: $after, filter: $filter) { edges { cursor node { id } } pageInfo { hasNextPage } } }';
    const een = (await wereld.vraag(wmo, blad)).data.signalen;
    const twee = await wereld.vraag(wmo, blad, { after: een.edges[0].cursor });
    expect(twee.data.signalen.edges[0].node.id).not.toBe(een.edges[0].node.id);
    expect((await wereld.vraag(wijkregisseur, blad, { after: een.edges[0].cursor })).codes).toEqual([
      'ONGELDIGE_INVOER',
    ]);
    expect(
      (await wereld.vraag(wmo, blad, { after: een.edges[0].cursor, filter: { soort: 'VALRISICO' } })).codes,
    ).toEqual(['ONGELDIGE_INVOER']);
  });

  test('het aantal SQL-opdrachten hangt niet af van het aantal rijen', async () => {
    const tel = async (): Promise<number> => {
      const teller = { aantal: 0, sql: [] as string[] };
      await statementteller.run(teller, () => wereld.vraag(wmo, `{ signalen { edges { node { ${velden} } } } }`));
      return teller.aantal;
    };
    const voor = await tel();
    for (let i = 0; i < 5; i += 1)
      await aSignaal(wereld, { naar: { partner: 'gemeente-assen', doel: 'WONEN_EN_ZORG' } });
    expect(await tel()).toBe(voor);
    // The list, the logboek and the referrals.
    expect(voor).toBe(3);
  });

  test('elke inzage staat in het logboek per betrokkene, ook de beperkte', async () => {
    await lees(wmo);
    await lees(wijkbeheerder);
    const regels = await wereld.sql<{ partner: string; velden: string[] }>(
      `select l.partner, l.velden from zorg.logboek l join zorg.logboek_betrokkene b on b.logboek_id = l.id
         join zorg.signaal s on s.betrokkene::text = b.betrokkene where l.naam = 'Query.signalen' and s.id = $1`,
      [valrisico],
    );
    expect(regels).toContainEqual({ partner: 'gemeente-assen', velden: ['Signaal.betrokkene', 'Signaal.toestemming'] });
    expect(regels).toContainEqual({ partner: 'actium', velden: ['Signaal.id'] });
  });

  test('loopt het convenant af, dan ziet de ontvanger dezelfde seconde niets meer; de melder houdt de eigen versie', async () => {
    await wereld.sql('update beleid.convenant set geldig_tot = $2 where id = $1', [
      convenant.id,
      '2025-06-02T11:00:00Z',
    ]);
    await wereld.zetKlok('2025-06-02T10:59:59Z');
    expect(await ids(wmo)).toContain(valrisico);
    await wereld.zetKlok('2025-06-02T11:00:00Z');
    expect(await ids(wmo)).toEqual([collectief]);
    expect(await ids(wijkbeheerder)).toContain(valrisico);
  });
});
