import { leesParameter } from '../../kern/parameter/parameter';
import { Wereld, type Beller } from '../../../test/support/wereld';

const databeheerder: Beller = { partner: 'gemeente-assen', rol: 'gemeente/databeheerder', doel: 'VASTGOEDBEHEER' };
const bestuurder: Beller = { partner: 'gemeente-assen', rol: 'gemeente/bestuurder' };
const actium: Beller = { partner: 'actium', rol: 'corporatie/databeheerder', doel: 'VASTGOEDBEHEER' };

describe('een parameter wijzigen met vier ogen', () => {
  let wereld: Wereld;
  beforeAll(async () => {
    wereld = await Wereld.start({ nu: '2026-11-25T10:00:00+01:00' });
  });
  afterAll(() => wereld.stop());

  const stelVoor = (input: object, als = databeheerder) =>
    wereld.vraag(
      als,
      'mutation ($input: ParametervoorstelInput!) { stelParameterVoor(input: $input) { id waarde status vanMij } }',
      {
        input: { bron: 'Besluit van de raad', ...input },
      },
    );
  const doe = (wat: string, id: string, als: Beller, extra = '') =>
    wereld.vraag(als, `mutation ($id: ID!) { ${wat}(id: $id${extra}) { status beslistRol reden } }`, { id });
  const nieuw = async (input: object): Promise<string> => (await stelVoor(input)).data.stelParameterVoor.id;
  const parameter = async (code: string, peildatum = '2027-06-01', als = bestuurder) =>
    (
      await wereld.vraag(
        als,
        `query ($code: String, $peildatum: Date) { parameters(code: $code, peildatum: $peildatum) { naam eenheid
           geldend { waarde getal geldigVan geldigTot bron herkomst landelijk vastgelegdRol vastgelegdDoor { id } }
           komend { waarde geldigVan } reeks { waarde geldigVan geldigTot } geschiedenis { waarde geldigVan vervangenOp vastgelegdRol } } }`,
        { code, peildatum },
      )
    ).data.parameters[0];

  test('de grens van 2027 is nog niet vastgesteld; voorgesteld geldt zij niet, door een ander goedgekeurd meteen', async () => {
    expect((await parameter('liberalisatiegrens')).geldend).toBeNull();
    expect((await parameter('liberalisatiegrens', '2026-11-25')).komend).toEqual([]);
    const { data } = await stelVoor({ code: 'liberalisatiegrens', waarde: '1.012,34', geldigVan: '2027-01-01' });
    expect(data.stelParameterVoor).toMatchObject({ waarde: '1012,34', status: 'OPEN', vanMij: true });
    expect((await parameter('liberalisatiegrens')).geldend).toBeNull();
    expect(
      (await doe('keurParameterGoed', data.stelParameterVoor.id, bestuurder)).data.keurParameterGoed,
    ).toMatchObject({
      status: 'GOEDGEKEURD',
      beslistRol: 'gemeente/bestuurder',
    });
    expect((await parameter('liberalisatiegrens')).geldend).toEqual({
      waarde: '1012,34',
      getal: 1012.34,
      geldigVan: '2027-01-01',
      geldigTot: '2028-01-01',
      bron: 'Besluit van de raad',
      herkomst: 'VOORSTEL',
      landelijk: false,
      vastgelegdRol: 'gemeente/bestuurder',
      vastgelegdDoor: { id: 'gemeente-assen' },
    });
    // Seen from today it is to come, also of a parameter that has no value today (a total of next year, say).
    const komt = async (code: string) => (await parameter(code, '2026-11-25')).komend;
    expect(await komt('liberalisatiegrens')).toEqual([{ waarde: '1012,34', geldigVan: '2027-01-01' }]);
    await doe(
      'keurParameterGoed',
      await nieuw({ code: 'mix_afwijking', waarde: '12,5', geldigVan: '2027-03-01' }),
      bestuurder,
    );
    expect((await parameter('mix_afwijking', '2026-11-25')).geldend).toBeNull();
    expect(await komt('mix_afwijking')).toEqual([{ waarde: '12,5', geldigVan: '2027-03-01' }]);
    const inToewijzing = await wereld
      .verzoek('toewijzing', actium)
      .lees((m) => leesParameter(m, 'liberalisatiegrens', '2027-12-31'));
    expect(inToewijzing).toBe('101234');
  });

  test('wie voorstelt, beslist nooit: niet in de graaf en niet in de database', async () => {
    const id = await nieuw({ code: 'daeb_norm', waarde: '85', geldigVan: '2027-01-01' });
    for (const wat of ['keurParameterGoed', 'wijsParameterAf']) {
      const { codes } = await doe(wat, id, databeheerder, wat === 'wijsParameterAf' ? ', reden: "liever niet"' : '');
      expect(codes).toEqual(['GEEN_TOEGANG']);
    }
    await expect(
      wereld.sql(
        `update samenwerking.parametervoorstel set status = 'GOEDGEKEURD', beslist_op = now(), beslist_rol = 'x', beslist_door = ingediend_door where id = $1`,
        [id],
      ),
    ).rejects.toThrow('vier_ogen');
    expect((await parameter('daeb_norm')).geldend.getal).toBe(92.5);
    expect(
      (await doe('wijsParameterAf', id, bestuurder, ', reden: "Niet afgesproken."')).data.wijsParameterAf,
    ).toMatchObject({
      status: 'AFGEWEZEN',
      reden: 'Niet afgesproken.',
    });
    expect((await doe('keurParameterGoed', id, bestuurder)).codes).toEqual(['CONFLICT']);
  });

  test('intrekken kan alleen wie indiende; anderen dan de gemeente stellen niets voor en keuren niets goed', async () => {
    const id = await nieuw({ code: 'daeb_norm', waarde: '85', geldigVan: '2028-01-01' });
    expect((await doe('trekParametervoorstelIn', id, bestuurder)).codes).toEqual(['GEEN_TOEGANG']);
    expect((await stelVoor({ code: 'daeb_norm', waarde: '85', geldigVan: '2028-01-01' }, actium)).codes).toEqual([
      'GEEN_TOEGANG',
    ]);
    expect((await doe('keurParameterGoed', id, actium)).codes).toEqual(['GEEN_TOEGANG']);
    expect((await doe('trekParametervoorstelIn', id, databeheerder)).data.trekParametervoorstelIn.status).toBe(
      'INGETROKKEN',
    );
  });

  test('twee goedkeuringen tegelijk: er is één beslissing en één nieuwe waarde', async () => {
    const id = await nieuw({ code: 'passend_norm', waarde: '97,5', geldigVan: '2027-01-01' });
    const uitkomsten = await Promise.all(Array.from({ length: 4 }, () => doe('keurParameterGoed', id, bestuurder)));
    expect(uitkomsten.filter(({ codes }) => codes.length === 0)).toHaveLength(1);
    expect(uitkomsten.flatMap(({ codes }) => codes)).toEqual(['CONFLICT', 'CONFLICT', 'CONFLICT']);
    const rijen = await wereld.sql(`select 1 from beleid.parameter where voorstel_id = $1`, [id]);
    expect(rijen).toHaveLength(1);
    expect((await parameter('passend_norm')).geldend.getal).toBe(97.5);
  });

  test('is er sinds het voorstel iets anders beslist, dan overschrijft goedkeuren dat niet ongezien', async () => {
    const oud = await nieuw({ code: 'vrije_beleidsruimte_norm', waarde: '15', geldigVan: '2027-01-01' });
    const later = await nieuw({ code: 'vrije_beleidsruimte_norm', waarde: '18', geldigVan: '2027-07-01' });
    await doe('keurParameterGoed', later, bestuurder);
    expect((await doe('keurParameterGoed', oud, bestuurder)).codes).toEqual(['CONFLICT']);
    expect((await parameter('vrije_beleidsruimte_norm', '2027-06-30')).geldend.getal).toBe(20);
    expect((await parameter('vrije_beleidsruimte_norm', '2027-07-01')).geldend.getal).toBe(18);
  });

  test('de geschiedenis laat zien wat vervangen is, door welke rol, en nooit welk account', async () => {
    const { geschiedenis, reeks } = await parameter('passend_norm');
    expect(reeks.map((r: { waarde: string; geldigVan: string }) => [r.waarde, r.geldigVan])).toEqual([
      ['95', '2016-01-01'],
      ['97,5', '2027-01-01'],
    ]);
    const weer = await nieuw({ code: 'passend_norm', waarde: '96', geldigVan: '2027-01-01' });
    await doe('keurParameterGoed', weer, bestuurder);
    const nu = await parameter('passend_norm');
    expect(nu.geschiedenis).toHaveLength(geschiedenis.length + 1);
    expect(nu.geschiedenis[1]).toMatchObject({
      waarde: '97,5',
      vervangenOp: expect.any(String),
      vastgelegdRol: 'gemeente/bestuurder',
    });
  });

  test('een jaar dat niet geverifieerd is, is leeg en geen nul: 2026 heeft geen aftoppingsgrenzen', async () => {
    const { geldend } = await parameter('eerste_aftoppingsgrens', '2026-06-01');
    expect(geldend).toMatchObject({ waarde: null, getal: null, bron: expect.stringContaining('niet geverifieerd') });
    expect((await parameter('eerste_aftoppingsgrens', '2021-06-01')).geldend).toMatchObject({
      waarde: '633,25',
      getal: 633.25,
    });
  });

  test('op 31 december geldt de oude waarde nog, vanaf middernacht in Nederland de nieuwe', async () => {
    const leeftijd = async () =>
      (await wereld.vraag(bestuurder, '{ parameters(code: "liberalisatiegrens") { geldend { waarde } } }')).data
        .parameters[0].geldend.waarde;
    await wereld.zetKlok('2026-12-31T22:59:59Z');
    expect(await leeftijd()).toBe('932,93');
    await wereld.zetKlok('2026-12-31T23:00:00Z');
    expect(await leeftijd()).toBe('1012,34');
    await wereld.zetKlok('2026-11-25T09:00:00Z');
  });

  test.each([
    [{ code: 'liberalisatiegrens', waarde: '90o', geldigVan: '2030-01-01' }, 'input.waarde', 'geen bedrag'],
    [{ code: 'liberalisatiegrens', waarde: '900', geldigVan: '2030-02-01' }, 'input.geldigVan', 'kalenderjaar'],
    [{ code: 'daeb_norm', waarde: '101', geldigVan: '2030-01-01' }, 'input.waarde', 'te hoog'],
    [
      { code: 'wijk_woningen', sleutel: 'WK999999', waarde: '10', geldigVan: '2030-01-01' },
      'input.sleutel',
      'bestaat niet',
    ],
    [{ code: 'vrije_beleidsruimte_noemer', geldigVan: '2030-01-01' }, 'input.waarde', 'kan niet leeg'],
    [{ code: 'daeb_norm', waarde: '85', geldigVan: '2030-01-01', bron: ' ' }, 'input.bron', 'vandaan'],
  ])('een voorstel dat niet kan, zegt waar en waarom: %j', async (input, veld, melding) => {
    const { codes, errors } = await stelVoor(input);
    expect(codes).toEqual(['ONGELDIGE_INVOER']);
    expect(errors[0]?.extensions?.['velden']).toEqual([{ veld, melding: expect.stringContaining(melding) }]);
  });

  test('een voorstel is er voor elke partner; wie alleen het openbare ziet, ziet de parameters en geen voorstel', async () => {
    const vraag = '{ parametervoorstellen { id } parameters(thema: HUURGRENZEN) { code } }';
    await nieuw({ code: 'daeb_norm', waarde: '86', geldigVan: '2029-01-01' });
    const aantal = async (als: Beller) => (await wereld.vraag(als, vraag)).data;
    expect(
      (await aantal({ partner: 'mevm', rol: 'huurdersorganisatie/bestuurslid' })).parametervoorstellen,
    ).not.toEqual([]);
    const platform = await aantal({ partner: 'platform', rol: 'platform/platformbeheerder' });
    expect(platform.parametervoorstellen).toEqual([]);
    expect(platform.parameters).toHaveLength(5);
  });

  test('duurt het doorrekenen langer dan een antwoord mag duren, dan geldt het besluit toch, en de beslisser hoort dat het onzeker is', async () => {
    const id = await nieuw({ code: 'zoektijd_doel', waarde: '6', geldigVan: '2027-05-01' });
    await wereld.sql(`create function public.traag() returns trigger language plpgsql as $$ begin perform pg_sleep(2); return null; end $$;
      create constraint trigger traag after insert on beleid.parameter deferrable initially deferred for each row
        when (new.code = 'zoektijd_doel') execute function public.traag();`);
    try {
      expect((await doe('keurParameterGoed', id, bestuurder)).codes).toEqual(['NIET_BESCHIKBAAR']);
      const geldend = async () => (await parameter('zoektijd_doel')).geldend?.waarde ?? null;
      for (let keer = 0; keer < 30 && (await geldend()) === null; keer++) await new Promise((r) => setTimeout(r, 100));
      expect(await geldend()).toBe('6');
    } finally {
      await wereld.sql('drop trigger traag on beleid.parameter; drop function public.traag();');
    }
  });
});
