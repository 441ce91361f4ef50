import { aConvenant, bestuurderVan } from '../../../test/builders/convenant';
import { Wereld } from '../../../test/support/wereld';

const registreer = `mutation ($input: ConvenantInput!) { registreerConvenant(input: $input) {
  id code vanKracht partijen { id } ondertekeningen { partner { id } } geregistreerdDoor { id } } }`;
const onderteken =
  'mutation ($id: ID!) { ondertekenConvenant(id: $id) { id vanKracht ondertekeningen { partner { id } op } } }';
const beeindig =
  'mutation ($id: ID!, $per: DateTime!) { beeindigConvenant(id: $id, per: $per) { id vanKracht geldigTot } }';
const actium = bestuurderVan('actium');
const gemeente = bestuurderVan('gemeente-assen');
const goed = {
  code: 'overlast',
  naam: 'Convenant overlast',
  partijen: ['actium', 'gemeente-assen'],
  doelen: ['OVERLASTAANPAK'],
  categorieen: ['PERSOON', 'SOCIAAL'],
  geldigVan: '2026-01-01T00:00:00+01:00',
  geldigTot: '2027-01-01T00:00:00+01:00',
};

describe('convenanten', () => {
  let wereld: Wereld;
  beforeAll(async () => {
    wereld = await Wereld.start({ nu: '2026-03-31T09:00:00+02:00' });
  });
  afterAll(() => wereld.stop());
  beforeEach(async () => {
    await wereld.zetKlok('2026-03-31T09:00:00+02:00');
    await wereld.sql(
      'truncate samenwerking.notificatie, beleid.convenant_doel, beleid.convenant_categorie, beleid.convenant_partij, beleid.convenant',
    );
  });

  /** What `beleid.deelbaar` gives this caller: the partners whose rows of the category it reaches. */
  async function deelbaar(
    partner: string,
    rol: string,
    doel: string,
    categorie: string,
    type: string,
  ): Promise<string[]> {
    await wereld.sql('begin');
    await wereld.sql(
      `select set_config('role', 'samenwerking', true), set_config('app.partner', $1, true), set_config('app.rol', $2, true), set_config('app.doel', $3, true)`,
      [partner, rol, doel],
    );
    const [rij] = await wereld.sql<{ wie: string[] }>('select beleid.deelbaar($1, $2) as wie', [categorie, type]);
    await wereld.sql('rollback');
    return rij?.wie ?? [];
  }

  test('is in force only when every party has signed, the registering one too', async () => {
    const gemaakt = (await wereld.vraag(actium, registreer, { input: goed })).data.registreerConvenant;
    expect(gemaakt).toMatchObject({ vanKracht: false, ondertekeningen: [], geregistreerdDoor: { id: 'actium' } });
    expect((await wereld.vraag(gemeente, onderteken, { id: gemaakt.id })).data.ondertekenConvenant.vanKracht).toBe(
      false,
    );
    expect((await wereld.vraag(actium, onderteken, { id: gemaakt.id })).data.ondertekenConvenant.vanKracht).toBe(true);
  });

  test('is seen by every signed partner with PARTNER, also when it is no party', async () => {
    const { id } = await aConvenant(wereld);
    const vraag = '{ convenanten { id naam doelen categorieen geldigVan geldigTot vanKracht partijen { id } } }';
    const gezien = await wereld.vraag(bestuurderVan('politie'), vraag);
    expect(gezien.data.convenanten).toEqual([
      expect.objectContaining({ id, vanKracht: true, partijen: [{ id: 'actium' }, { id: 'gemeente-assen' }] }),
    ]);
    const niet = await wereld.vraag(
      { partner: 'platform', rol: 'platform/platformbeheerder' },
      '{ convenanten { id } }',
    );
    expect(niet.data.convenanten).toEqual([]);
    const onbevoegd = await wereld.vraag({ ...actium, doel: 'OVERLASTAANPAK' }, '{ convenanten { id } }');
    expect(onbevoegd).toMatchObject({ data: { convenanten: [] }, codes: ['GEEN_TOEGANG'] });
  });

  test.each([
    ['one party', { partijen: ['actium'] }, 'input.partijen'],
    ['the same party twice', { partijen: ['actium', 'actium'] }, 'input.partijen'],
    ['without the own partner', { partijen: ['woonservice', 'gemeente-assen'] }, 'input.partijen'],
    ['an unknown partner', { partijen: ['actium', 'acme'] }, 'input.partijen'],
    ['a party that cannot sign', { partijen: ['actium', 'platform'] }, 'input.partijen'],
    ['no doel', { doelen: [] }, 'input.doelen'],
    ['no category', { categorieen: [] }, 'input.categorieen'],
    ['an end before its begin', { geldigTot: '2025-12-31T00:00:00+01:00' }, 'input.geldigTot'],
    ['a code that no line can name', { code: 'Overlast 2' }, 'input.code'],
    ['no name', { naam: ' ' }, 'input.naam'],
  ])('%s is refused with place and remedy, and nothing is written', async (_wat, anders, veld) => {
    const { codes, errors } = await wereld.vraag(actium, registreer, { input: { ...goed, ...anders } });
    expect(codes).toEqual(['ONGELDIGE_INVOER']);
    expect(errors[0]?.extensions?.['velden']).toEqual([expect.objectContaining({ veld })]);
    expect(await wereld.sql('select 1 from beleid.convenant')).toEqual([]);
  });

  test.each([
    ['registreerConvenant', registreer, { input: goed }],
    ['ondertekenConvenant', onderteken, { id: '' }],
    ['beeindigConvenant', beeindig, { id: '', per: '2026-04-01T00:00:00+02:00' }],
  ])('%s is for bestuurders under BELEID_EN_MONITORING alone', async (naam, document, variabelen) => {
    const { id } = await aConvenant(wereld, { ondertekendDoor: [] });
    const wie = { partner: 'actium', rol: 'corporatie/verhuurmedewerker' };
    const { data, codes } = await wereld.vraag(wie, document, 'id' in variabelen ? { ...variabelen, id } : variabelen);
    expect(data?.[naam] ?? null).toBeNull();
    expect(codes).toEqual(['GEEN_TOEGANG']);
    const [stand] = await wereld.sql('select count(*)::int as aantal, min(geldig_tot) as tot from beleid.convenant');
    expect(stand).toEqual({ aantal: 1, tot: null });
  });

  test('only a party signs or ends; another partner sees it and is refused', async () => {
    const { id } = await aConvenant(wereld, { ondertekendDoor: [] });
    const per = '2026-04-01T00:00:00+02:00';
    expect((await wereld.vraag(bestuurderVan('woonservice'), onderteken, { id })).codes).toEqual(['GEEN_TOEGANG']);
    expect((await wereld.vraag(bestuurderVan('woonservice'), beeindig, { id, per })).codes).toEqual(['GEEN_TOEGANG']);
  });

  test('signing twice, or after the end, is a conflict; an id that does not exist is not found', async () => {
    const { id } = await aConvenant(wereld, { ondertekendDoor: ['actium'] });
    expect((await wereld.vraag(actium, onderteken, { id })).codes).toEqual(['CONFLICT']);
    await wereld.vraag(actium, beeindig, { id, per: '2026-04-01T00:00:00+02:00' });
    await wereld.zetKlok('2026-04-01T00:00:00+02:00');
    expect((await wereld.vraag(gemeente, onderteken, { id })).codes).toEqual(['CONFLICT']);
    expect((await wereld.vraag(actium, beeindig, { id, per: '2026-05-01T00:00:00+02:00' })).codes).toEqual([
      'CONFLICT',
    ]);
    for (const onbekend of ['x', '11111111-1111-4111-8111-111111111111']) {
      expect((await wereld.vraag(actium, onderteken, { id: onbekend })).codes).toEqual(['NIET_GEVONDEN']);
    }
  });

  test('two bestuurders of one party sign at once: one succeeds, the other gets a conflict', async () => {
    const { id } = await aConvenant(wereld, { ondertekendDoor: [] });
    const uitkomsten = await Promise.all([1, 2].map(() => wereld.vraag(actium, onderteken, { id })));
    expect(uitkomsten.map((u) => u.codes).sort()).toEqual([[], ['CONFLICT']]);
  });

  test('the last two signatures at once still tell all parties that it is complete', async () => {
    const { id } = await aConvenant(wereld, { ondertekendDoor: [] });
    await Promise.all([actium, gemeente].map((wie) => wereld.vraag(wie, onderteken, { id })));
    await wereld.delen.werker.ronde();
    const berichten = await wereld.sql(
      "select eigenaar from samenwerking.notificatie where soort = 'CONVENANT_ONDERTEKEND' order by 1",
    );
    expect(berichten).toEqual([{ eigenaar: 'actium' }, { eigenaar: 'gemeente-assen' }]);
  });

  test('an end lies not in the past and never after the agreed end', async () => {
    const { id } = await aConvenant(wereld, { geldigTot: new Date('2027-01-01T00:00:00+01:00') });
    expect((await wereld.vraag(actium, beeindig, { id, per: '2026-03-31T08:59:00+02:00' })).codes).toEqual([
      'ONGELDIGE_INVOER',
    ]);
    expect((await wereld.vraag(actium, beeindig, { id, per: '2027-01-02T00:00:00+01:00' })).codes).toEqual([
      'ONGELDIGE_INVOER',
    ]);
  });

  test('a convenant that ends at 12:00:00 closes at 12:00:00 what it shared, in the database itself (A2)', async () => {
    const { id } = await aConvenant(wereld);
    const bij = (): Promise<string[]> =>
      deelbaar('gemeente-assen', 'gemeente/wijkregisseur', 'OVERLASTAANPAK', 'SOCIAAL', 'Dossier');
    expect(await bij()).toEqual(['actium']);
    await wereld.vraag(gemeente, beeindig, { id, per: '2026-03-31T12:00:00+02:00' });
    await wereld.zetKlok('2026-03-31T11:59:59.999+02:00');
    expect(await bij()).toEqual(['actium']);
    await wereld.zetKlok('2026-03-31T12:00:00+02:00');
    expect(await bij()).toEqual([]);
  });

  test('a running convenant with another code, doel or category opens nothing', async () => {
    const bij = (): Promise<string[]> =>
      deelbaar('gemeente-assen', 'gemeente/wijkregisseur', 'OVERLASTAANPAK', 'SOCIAAL', 'Dossier');
    await aConvenant(wereld, { code: 'buurtpreventie' });
    await aConvenant(wereld, { doelen: ['LEEFBAARHEID'] });
    await aConvenant(wereld, { categorieen: ['PERSOON'] });
    await aConvenant(wereld, { ondertekendDoor: ['actium'] });
    await aConvenant(wereld, { geldigVan: new Date('2026-04-01T00:00:00+02:00') });
    expect(await bij()).toEqual([]);
  });

  test('a code may exist once per corporatie: Actium and Woonservice stay closed to each other', async () => {
    const vroeg = {
      code: 'vroegsignalering',
      doelen: ['VROEGSIGNALERING_SCHULDEN' as const],
      categorieen: ['PERSOON' as const, 'FINANCIEEL' as const],
    };
    await aConvenant(wereld, { ...vroeg, partijen: ['actium', 'gemeente-assen', 'gkb'] });
    await aConvenant(wereld, { ...vroeg, partijen: ['woonservice', 'gemeente-assen', 'gkb'] });
    const bij = (partner: string, rol: string): Promise<string[]> =>
      deelbaar(partner, rol, 'VROEGSIGNALERING_SCHULDEN', 'FINANCIEEL', 'Signaal');
    expect(await bij('gkb', 'schuldhulp/schuldhulpverlener')).toEqual(['actium', 'gemeente-assen', 'woonservice']);
    expect(await bij('actium', 'corporatie/incassomedewerker')).toEqual([]);
  });

  test('the database refuses what the service would: longer terms, signing for another, more categories after a signature', async () => {
    const { id } = await aConvenant(wereld, {
      ondertekendDoor: ['actium'],
      geldigTot: new Date('2026-06-01T00:00:00Z'),
    });
    const verzoek = wereld.verzoek('samenwerking', actium);
    await expect(
      verzoek.lees((m) => m.query('update beleid.convenant set geldig_tot = null where id = $1', [id])),
    ).rejects.toThrow('verlengd');
    await expect(
      verzoek.lees((m) => m.query("insert into beleid.convenant_categorie values ($1, 'ZORG')", [id])),
    ).rejects.toThrow('row-level security');
    await verzoek.lees((m) =>
      m.query(
        "update beleid.convenant_partij set ondertekend_op = now() where convenant_id = $1 and partner_id = 'gemeente-assen'",
        [id],
      ),
    );
    const getekend = await wereld.sql(
      'select partner_id from beleid.convenant_partij where ondertekend_op is not null',
    );
    expect(getekend).toEqual([{ partner_id: 'actium' }]);
  });
});
