import { aConvenant } from '../../../test/builders/convenant';
import { aSignaal } from '../../../test/builders/signaal';
import { Wereld, type Antwoord, type Beller } from '../../../test/support/wereld';
import { DoorverwijzingService } from './doorverwijzing.service';

const wijkbeheerder: Beller = { partner: 'actium', rol: 'corporatie/wijkbeheerder', doel: 'LEEFBAARHEID' };
const wmo: Beller = { partner: 'gemeente-assen', rol: 'gemeente/wmo-consulent', doel: 'WONEN_EN_ZORG' };
const icare: Beller = { partner: 'icare', rol: 'zorgaanbieder/zorgcoordinator', doel: 'WONEN_EN_ZORG' };
const incasso: Beller = { partner: 'actium', rol: 'corporatie/incassomedewerker', doel: 'VROEGSIGNALERING_SCHULDEN' };
const velden = 'id soort status doorverwijzingen { naar { id } status }';

describe('een signaal melden en doorverwijzen (toegang, "Who may do what"; Z6)', () => {
  let wereld: Wereld;

  const meld = (wie: Beller, anders: object = {}): Promise<Antwoord> =>
    wereld.vraag(wie, `mutation($input: SignaalInput!) { meldSignaal(input: $input) { ${velden} } }`, {
      input: { soort: 'VALRISICO', wijk: 'WK010601', toelichting: 'Valt vaak.', toestemming: 'ONBEKEND', ...anders },
    });
  const verwijs = (
    wie: Beller,
    signaal: string,
    partner: string,
    doel = 'WONEN_EN_ZORG',
    anders: object = {},
  ): Promise<Antwoord> =>
    wereld.vraag(
      wie,
      `mutation($signaal: ID!, $partner: ID!, $doel: Doel!, $wettelijkeGrond: String, $toelichting: String) {
         verwijsDoor(signaal: $signaal, partner: $partner, doel: $doel, wettelijkeGrond: $wettelijkeGrond, toelichting: $toelichting) { ${velden} } }`,
      { signaal, partner, doel, ...anders },
    );
  const toestemming = (wie: Beller, signaal: string, status: string): Promise<Antwoord> =>
    wereld.vraag(
      wie,
      `mutation($s: ID!, $t: Toestemmingstatus!) { legToestemmingVast(signaal: $s, status: $t, reden: "gevraagd") { ${velden} } }`,
      { s: signaal, t: status },
    );
  const pakOp = (wie: Beller, id: string): Promise<Antwoord> =>
    wereld.vraag(wie, `mutation($id: ID!) { pakSignaalOp(id: $id) { ${velden} } }`, { id });
  const geefTerug = (wie: Beller, id: string): Promise<Antwoord> =>
    wereld.vraag(wie, `mutation($id: ID!) { geefSignaalTerug(id: $id, reden: "hoort elders") { ${velden} } }`, { id });
  const zie = async (wie: Beller, id: string) =>
    (await wereld.vraag(wie, `{ signalen(first: 200) { edges { node { ${velden} } } } }`)).data.signalen.edges
      .map((e: { node: object }) => e.node)
      .find((n: { id: string }) => n.id === id);
  const bijWmo = { partner: 'gemeente-assen', doel: 'WONEN_EN_ZORG' } as const;

  beforeAll(async () => {
    wereld = await Wereld.start({ nu: '2025-06-02T10:00:00Z' });
    await aConvenant(wereld, {
      code: 'wonen-zorg',
      partijen: ['actium', 'gemeente-assen', 'vaart-welzijn', 'icare'],
      doelen: ['WONEN_EN_ZORG'],
      categorieen: ['PERSOON', 'SOCIAAL', 'ZORG'],
    });
    await aConvenant(wereld, { code: 'overlast', partijen: ['actium', 'politie', 'gemeente-assen'] });
    await aConvenant(wereld, {
      code: 'vroegsignalering',
      partijen: ['gemeente-assen', 'actium', 'gkb'],
      doelen: ['VROEGSIGNALERING_SCHULDEN'],
      categorieen: ['PERSOON', 'FINANCIEEL'],
    });
  });
  afterAll(() => wereld.stop());

  test('een rol met PERSOON onder haar doel mag melden, ook wat zij niet mag lezen', async () => {
    const { data, codes } = await meld(wijkbeheerder, { betrokkene: { naam: 'Jan' } });
    expect(codes).toEqual([]);
    expect(data.meldSignaal).toMatchObject({ soort: 'VALRISICO', status: 'GEMELD', doorverwijzingen: [] });
    const [rij] = await wereld.sql<{ tekst: string }>('select tekst from zorg.signaal_zorg where signaal_id = $1', [
      data.meldSignaal.id,
    ]);
    expect(rij?.tekst).toBe('Valt vaak.');
  });

  test.each<[string, Beller]>([
    ['een beleidsadviseur', { partner: 'actium', rol: 'corporatie/beleidsadviseur', doel: 'VASTGOEDBEHEER' }],
    ['een wijkbeheerder zonder werkdoel', { ...wijkbeheerder, doel: 'BELEID_EN_MONITORING' }],
    [
      'een privacycontactpersoon voor rechten van betrokkenen',
      { partner: 'actium', rol: 'corporatie/privacycontactpersoon', doel: 'RECHTEN_BETROKKENE' },
    ],
    ['een wijkbeheerder onder een doel dat niet is toegekend', { ...wijkbeheerder, doel: 'OVERLASTAANPAK' }],
  ])('%s mag niet melden en er is niets geschreven', async (_wie, beller) => {
    const voor = await wereld.sql('select count(*) from zorg.signaal');
    const { data, codes } = await meld(beller);
    expect(codes).toContain('GEEN_TOEGANG');
    expect(data?.meldSignaal ?? null).toBeNull();
    expect(await wereld.sql('select count(*) from zorg.signaal')).toEqual(voor);
  });

  test.each<[string, object, string]>([
    ['HUURACHTERSTAND gaat langs meldAchterstand', { soort: 'HUURACHTERSTAND' }, 'gebruik meldAchterstand'],
    [
      'COLLECTIEF gaat nooit over een persoon',
      { soort: 'COLLECTIEF', betrokkene: { naam: 'Jan' } },
      'Laat betrokkene weg',
    ],
    ['de wijk moet bestaan', { wijk: 'WK999999' }, 'bestaat niet in uw gemeente'],
    ['een lege toelichting', { toelichting: '  ' }, 'Schrijf in toelichting'],
    ['een BSN in de toelichting (A4)', { toelichting: 'BSN 111222333' }, 'burgerservicenummer'],
    ['een onmogelijk geboortejaar', { betrokkene: { naam: 'Jan', geboortejaar: 1700 } }, 'geboortejaar'],
  ])('geweigerd met uitleg: %s', async (_regel, anders, uitleg) => {
    const { codes, errors } = await meld(wijkbeheerder, anders);
    expect(codes).toEqual(['ONGELDIGE_INVOER']);
    expect(errors[0]?.message).toContain(uitleg);
    expect(errors[0]?.message).not.toContain('111222333');
  });

  test('alleen dezelfde rol van de melder, onder hetzelfde doel, verwijst door en legt toestemming vast', async () => {
    const id = await aSignaal(wereld);
    for (const ander of [
      { ...wijkbeheerder, rol: 'corporatie/sociaal-beheerder' },
      { partner: 'actium', rol: 'corporatie/sociaal-beheerder', doel: 'WONEN_EN_ZORG' as const },
      { ...wijkbeheerder, partner: 'woonservice' },
      wmo,
    ]) {
      expect((await verwijs(ander, id, 'gemeente-assen')).codes).toEqual(['NIET_GEVONDEN']);
      expect((await toestemming(ander, id, 'GEGEVEN')).codes).toEqual(['NIET_GEVONDEN']);
    }
    expect((await toestemming(wijkbeheerder, id, 'GEGEVEN')).codes).toEqual([]);
    expect((await verwijs(wijkbeheerder, id, 'gemeente-assen')).data.verwijsDoor.status).toBe('DOORVERWEZEN');
  });

  test('bestaat niet en niet van u geven hetzelfde antwoord (A14)', async () => {
    const id = await aSignaal(wereld);
    const vreemd = await verwijs({ ...wijkbeheerder, partner: 'woonservice' }, id, 'gemeente-assen');
    const nergens = await verwijs(wijkbeheerder, '00000000-0000-4000-8000-000000000000', 'gemeente-assen');
    const onzin = await verwijs(wijkbeheerder, "x'; drop table", 'gemeente-assen');
    for (const antwoord of [nergens, onzin]) expect(antwoord.errors[0]?.message).toBe(vreemd.errors[0]?.message);
  });

  test('het doel moet er een zijn waaronder de ontvanger de categorie opent; de fout noemt de mogelijke doelen', async () => {
    const id = await aSignaal(wereld);
    const { codes, errors } = await verwijs(wijkbeheerder, id, 'gemeente-assen', 'OVERLASTAANPAK');
    expect(codes).toEqual(['ONGELDIGE_INVOER']);
    expect(errors[0]?.message).toContain('Mogelijk is: WONEN_EN_ZORG');
    const politie = await verwijs(wijkbeheerder, id, 'politie', 'OVERLASTAANPAK');
    expect(politie.codes).toEqual(['ONGELDIGE_INVOER']);
    expect(politie.errors[0]?.message).toContain('Bij Politie mag niemand');
  });

  test('een eigen leesrecht is niet genoeg: `e` opent nooit een signaal', async () => {
    // The verhuurmedewerker has ZORG only `e` under WONEN_EN_ZORG, and `d` under UITSTROOM_WEER_THUIS.
    const id = await aSignaal(wereld, { soort: 'VERWARD_GEDRAG', door: icare });
    const { errors } = await verwijs(icare, id, 'actium', 'WONEN_EN_ZORG');
    expect(errors[0]?.message).toContain('Mogelijk is: UITSTROOM_WEER_THUIS');
  });

  test('zonder lopend convenant gaat er niets weg', async () => {
    const id = await aSignaal(wereld);
    const { codes, errors } = await verwijs(wijkbeheerder, id, 'cosis');
    expect(codes).toEqual(['ONGELDIGE_INVOER']);
    expect(errors[0]?.message).toContain('geen convenant');
  });

  test('nooit van corporatie naar corporatie (A7)', async () => {
    const id = await aSignaal(wereld, { soort: 'VERWAARLOZING' });
    const { codes, errors } = await verwijs(wijkbeheerder, id, 'woonservice', 'OVERLASTAANPAK');
    expect(codes).toEqual(['ONGELDIGE_INVOER']);
    expect(errors[0]?.message).toContain('andere corporatie');
  });

  test('een collectief signaal blijft bij Mijn Buurt Assen (Z7)', async () => {
    const id = await aSignaal(wereld, { soort: 'COLLECTIEF' });
    expect((await verwijs(wijkbeheerder, id, 'gemeente-assen')).errors[0]?.message).toContain('collectief');
    expect((await toestemming(wijkbeheerder, id, 'GEGEVEN')).codes).toEqual(['ONGELDIGE_INVOER']);
  });

  test('geweigerde toestemming houdt doorverwijzen tegen, behalve met een wettelijke grond', async () => {
    const id = await aSignaal(wereld);
    await toestemming(wijkbeheerder, id, 'GEWEIGERD');
    const { codes, errors } = await verwijs(wijkbeheerder, id, 'gemeente-assen');
    expect(codes).toEqual(['ONGELDIGE_INVOER']);
    expect(errors[0]?.extensions?.['velden']).toMatchObject([{ veld: 'wettelijkeGrond' }]);
    expect(
      (await verwijs(wijkbeheerder, id, 'gemeente-assen', 'WONEN_EN_ZORG', { wettelijkeGrond: ' ' })).codes,
    ).toEqual(['ONGELDIGE_INVOER']);
    expect(
      (await verwijs(wijkbeheerder, id, 'gemeente-assen', 'WONEN_EN_ZORG', { wettelijkeGrond: 'Vitaal belang' })).codes,
    ).toEqual([]);
  });

  test('de laatste toestemming telt', async () => {
    const id = await aSignaal(wereld, { toestemming: 'GEWEIGERD' });
    await toestemming(wijkbeheerder, id, 'GEGEVEN');
    expect((await verwijs(wijkbeheerder, id, 'gemeente-assen')).codes).toEqual([]);
  });

  test('een financieel signaal gaat naar de schuldhulp onder vroegsignalering', async () => {
    const id = await aSignaal(wereld, { soort: 'ENERGIEARMOEDE', door: incasso });
    expect((await verwijs(incasso, id, 'gkb', 'VROEGSIGNALERING_SCHULDEN')).codes).toEqual([]);
    const gkb: Beller = { partner: 'gkb', rol: 'schuldhulp/schuldhulpverlener', doel: 'VROEGSIGNALERING_SCHULDEN' };
    expect(await zie(gkb, id)).toMatchObject({ soort: 'ENERGIEARMOEDE', status: 'DOORVERWEZEN' });
    expect(await zie({ ...gkb, partner: 'isd' }, id)).toBeUndefined();
  });

  test('binnen de eigen organisatie mag ook, onder een ander doel', async () => {
    const id = await aSignaal(wereld, { soort: 'VERWAARLOZING' });
    expect((await verwijs(wijkbeheerder, id, 'actium', 'OVERLASTAANPAK')).codes).toEqual([]);
    const beheerder: Beller = { partner: 'actium', rol: 'corporatie/sociaal-beheerder', doel: 'OVERLASTAANPAK' };
    expect(await zie(beheerder, id)).toMatchObject({ status: 'DOORVERWEZEN' });
    const zelf = await aSignaal(wereld, { soort: 'VERWAARLOZING', door: beheerder });
    expect((await verwijs(beheerder, zelf, 'actium', 'OVERLASTAANPAK')).codes).toEqual(['ONGELDIGE_INVOER']);
  });

  test('een ontvanger ziet alleen de eigen doorverwijzing; de melder ziet alle eigen', async () => {
    const id = await aSignaal(wereld, { naar: bijWmo });
    await verwijs(wijkbeheerder, id, 'icare');
    expect((await zie(wmo, id)).doorverwijzingen).toEqual([{ naar: { id: 'gemeente-assen' }, status: 'DOORVERWEZEN' }]);
    expect((await zie(icare, id)).doorverwijzingen).toEqual([{ naar: { id: 'icare' }, status: 'DOORVERWEZEN' }]);
    expect((await zie(wijkbeheerder, id)).doorverwijzingen).toHaveLength(2);
    await pakOp(wmo, id);
    expect((await zie(icare, id)).status).toBe('DOORVERWEZEN');
    expect((await zie(wijkbeheerder, id)).status).toBe('OPGEPAKT');
  });

  test('oppakken mag alleen een rol van de ontvanger die de rij mag lezen, onder het doel van de doorverwijzing', async () => {
    const id = await aSignaal(wereld, { naar: bijWmo });
    expect((await pakOp(icare, id)).codes).toEqual(['NIET_GEVONDEN']);
    expect(
      (await pakOp({ partner: 'gemeente-assen', rol: 'gemeente/wijkregisseur', doel: 'OVERLASTAANPAK' }, id)).codes,
    ).toEqual(['NIET_GEVONDEN']);
    expect((await pakOp({ ...wmo, doel: 'BELEID_EN_MONITORING' }, id)).codes).toEqual(['GEEN_TOEGANG']);
    expect((await pakOp(wijkbeheerder, id)).codes).toEqual(['GEEN_TOEGANG']);
    expect((await pakOp(wmo, id)).data.pakSignaalOp.status).toBe('OPGEPAKT');
  });

  test('van twee collega’s die tegelijk oppakken slaagt er één, de ander krijgt CONFLICT', async () => {
    const id = await aSignaal(wereld, { naar: bijWmo });
    const antwoorden = await Promise.all([1, 2, 3, 4].map(() => pakOp(wmo, id)));
    expect(antwoorden.flatMap((a) => a.codes)).toEqual(['CONFLICT', 'CONFLICT', 'CONFLICT']);
  });

  test('na oppakken verwijst de melder niet meer door en legt geen toestemming meer vast', async () => {
    const id = await aSignaal(wereld, { naar: bijWmo });
    await pakOp(wmo, id);
    expect((await verwijs(wijkbeheerder, id, 'icare')).codes).toEqual(['CONFLICT']);
    expect((await toestemming(wijkbeheerder, id, 'GEWEIGERD')).codes).toEqual(['CONFLICT']);
  });

  test('twee keer naar dezelfde ontvanger: CONFLICT', async () => {
    const id = await aSignaal(wereld, { naar: bijWmo });
    expect((await verwijs(wijkbeheerder, id, 'gemeente-assen')).codes).toEqual(['CONFLICT']);
  });

  test('na teruggeven ziet de ontvanger het niet meer; de melder ziet alleen NIET_OPGEPAKT en kan verder (Z6)', async () => {
    const id = await aSignaal(wereld, { naar: bijWmo });
    const terug = await geefTerug(wmo, id);
    expect(terug.codes).toEqual([]);
    expect(terug.data.geefSignaalTerug).toEqual({
      id,
      soort: 'VALRISICO',
      status: 'NIET_OPGEPAKT',
      doorverwijzingen: [],
    });
    expect(await zie(wmo, id)).toBeUndefined();
    expect((await pakOp(wmo, id)).codes).toEqual(['NIET_GEVONDEN']);
    expect((await geefTerug(wmo, id)).codes).toEqual(['NIET_GEVONDEN']);
    expect(await zie(wijkbeheerder, id)).toMatchObject({
      status: 'NIET_OPGEPAKT',
      doorverwijzingen: [{ status: 'NIET_OPGEPAKT' }],
    });
    expect((await verwijs(wijkbeheerder, id, 'gemeente-assen')).codes).toEqual([]);
    expect((await zie(wijkbeheerder, id)).status).toBe('DOORVERWEZEN');
  });

  test('wat klaar is, leest de ontvanger als AFGEROND en de melder als OPGEPAKT', async () => {
    const id = await aSignaal(wereld, { naar: bijWmo });
    const ontvanger = () => wereld.verzoek('zorg', wmo).dienst(DoorverwijzingService);
    await expect(ontvanger().rondAf(id)).rejects.toThrow('Alleen een signaal dat u hebt opgepakt');
    await ontvanger().pakOp(id);
    await ontvanger().rondAf(id);
    expect(await zie(wmo, id)).toMatchObject({ status: 'AFGEROND', doorverwijzingen: [{ status: 'AFGEROND' }] });
    expect(await zie(wijkbeheerder, id)).toMatchObject({
      status: 'OPGEPAKT',
      doorverwijzingen: [{ status: 'OPGEPAKT' }],
    });
    expect((await geefTerug(wmo, id)).codes).toEqual(['CONFLICT']);
  });

  test('melden, toestemming, doorverwijzen en oppakken staan elk in het logboek, met veldnamen en zonder waarden', async () => {
    const id = await aSignaal(wereld, { naar: bijWmo });
    await pakOp(wmo, id);
    const regels = await wereld.sql<{ naam: string; partner: string; velden: string[]; eigenaar: string }>(
      `select l.naam, l.partner, l.velden, l.eigenaar from zorg.logboek l join zorg.logboek_betrokkene b on b.logboek_id = l.id
         join zorg.signaal s on s.betrokkene::text = b.betrokkene where s.id = $1 order by l.nr`,
      [id],
    );
    expect(regels).toEqual([
      {
        naam: 'Mutation.meldSignaal',
        partner: 'actium',
        eigenaar: 'actium',
        velden: ['Signaal.soort', 'Signaal.wijk', 'Signaal.toestemming', 'Signaal.betrokkene'],
      },
      { naam: 'Mutation.verwijsDoor', partner: 'actium', eigenaar: 'actium', velden: ['Signaal.doorverwijzingen'] },
      { naam: 'Mutation.pakSignaalOp', partner: 'gemeente-assen', eigenaar: 'actium', velden: ['Signaal.status'] },
    ]);
  });
});
