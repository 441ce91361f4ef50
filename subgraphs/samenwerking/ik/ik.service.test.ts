import velden from '../../../schema/velden.json';
import { aConvenant } from '../../../test/builders/convenant';
import { Wereld } from '../../../test/support/wereld';

const regisseur = { partner: 'gemeente-assen', rol: 'gemeente/wijkregisseur', doel: 'OVERLASTAANPAK' as const };
const verhuur = { partner: 'actium', rol: 'corporatie/verhuurmedewerker', doel: 'WOONRUIMTEVERDELING' as const };
const uitleg =
  'query ($veld: String!) { uitleg(veld: $veld) { veld categorie bereik reden grondslag convenant { code } beleidsversie } }';

describe('ik and uitleg', () => {
  let wereld: Wereld;
  beforeAll(async () => {
    wereld = await Wereld.start({ nu: '2026-03-31T09:00:00+02:00' });
  });
  afterAll(() => wereld.stop());

  test('says who asks, in which rol, for which doel, and that this is demo data', async () => {
    const { data, codes } = await wereld.vraag(
      verhuur,
      '{ ik { gebruiker naam partner { id naam } rol doel doelen demo } }',
    );
    expect(codes).toEqual([]);
    expect(data.ik).toEqual({
      gebruiker: 'actium/corporatie/verhuurmedewerker',
      naam: null,
      partner: { id: 'actium', naam: 'Actium' },
      rol: 'corporatie/verhuurmedewerker',
      doel: 'WOONRUIMTEVERDELING',
      doelen: ['WOONRUIMTEVERDELING', 'UITSTROOM_WEER_THUIS', 'WONEN_EN_ZORG', 'BELEID_EN_MONITORING'],
      demo: true,
    });
  });

  test('gives all ten categories as the matrix has them for this rol and doel', async () => {
    const { data } = await wereld.vraag(verhuur, '{ ik { toegang { categorie bereik } } }');
    expect(data.ik.toegang.map((r: { bereik: string }) => r.bereik)).toEqual([
      ...['GEMEENTE', 'GEMEENTE', 'EIGEN', 'EIGEN', 'EIGEN', 'GEEN', 'GEEN', 'EIGEN', 'GEEN', 'GEEN'],
    ]);
  });

  test('a doel that is not granted leaves only OPENBAAR', async () => {
    const { data, codes } = await wereld.vraag(
      { ...verhuur, doel: 'TOEZICHT' },
      '{ ik { toegang { categorie bereik } } }',
    );
    expect(codes).toEqual(['GEEN_TOEGANG']);
    expect(data.ik.toegang.filter((r: { bereik: string }) => r.bereik !== 'GEEN')).toEqual([
      { categorie: 'OPENBAAR', bereik: 'GEMEENTE' },
    ]);
  });

  test('GEDEELD reads as EIGEN until a convenant in force covers the category', async () => {
    const sociaal = async (): Promise<object> => {
      const { data } = await wereld.vraag(regisseur, '{ ik { toegang { categorie bereik convenant { id } } } }');
      return data.ik.toegang.find((r: { categorie: string }) => r.categorie === 'SOCIAAL');
    };
    await aConvenant(wereld, { categorieen: ['PERSOON'] });
    expect(await sociaal()).toEqual({ categorie: 'SOCIAAL', bereik: 'EIGEN', convenant: null });
    const { id } = await aConvenant(wereld, { categorieen: ['SOCIAAL'] });
    expect(await sociaal()).toEqual({ categorie: 'SOCIAAL', bereik: 'GEDEELD', convenant: { id } });
  });

  test('explains a closed field: category, reason, the doel under which it opens, policy version', async () => {
    const { data } = await wereld.vraag({ ...verhuur, doel: 'WONEN_EN_ZORG' }, uitleg, {
      veld: 'Toewijzing.rekeninkomen',
    });
    expect(data.uitleg).toMatchObject({
      veld: 'Toewijzing.rekeninkomen',
      categorie: 'FINANCIEEL',
      bereik: 'GEEN',
      convenant: null,
    });
    expect(data.uitleg.reden).toContain('Het kan wel met doel WOONRUIMTEVERDELING');
    expect(data.uitleg.beleidsversie).toMatch(/^[0-9a-f]{12}$/);
  });

  test('explains an open field and the ground of the line', async () => {
    const { data } = await wereld.vraag(verhuur, uitleg, { veld: 'Toewijzing.rekeninkomen' });
    expect(data.uitleg).toMatchObject({ bereik: 'EIGEN', grondslag: 'voorbeeld, door de FG te bevestigen' });
    expect(data.uitleg.reden).toContain('van uw eigen organisatie');
  });

  test('knows the mutations: who may, and under which doel', async () => {
    const mag = await wereld.vraag(verhuur, uitleg, { veld: 'Mutation.wijsToe' });
    expect(mag.data.uitleg.bereik).toBe('GEMEENTE');
    const magNiet = await wereld.vraag(regisseur, uitleg, { veld: 'Mutation.wijsToe' });
    expect(magNiet.data.uitleg).toMatchObject({ bereik: 'GEEN', reden: expect.stringContaining('mag niet') });
  });

  test('an unknown field is refused with what to write instead', async () => {
    const { codes, errors } = await wereld.vraag(verhuur, uitleg, { veld: 'Toewijzing.bsn' });
    expect(codes).toEqual(['ONGELDIGE_INVOER']);
    expect(errors[0]?.message).toContain('Type.veld');
  });

  test('has an answer for every field of the whole graph, for a rol with little and a rol with much', async () => {
    const document = `{ ${velden.map((v, i) => `v${i}: uitleg(veld: "${v.type}.${v.veld}") { reden categorie }`).join('\n')} }`;
    for (const wie of [regisseur, { partner: 'platform', rol: 'platform/platformbeheerder' }]) {
      const { data, codes } = await wereld.vraag(wie, document);
      expect(codes).toEqual([]);
      for (const [i, v] of velden.entries())
        expect(data[`v${i}`]).toMatchObject({ categorie: v.categorie, reden: expect.stringMatching(/\.$/) });
    }
  });
});
