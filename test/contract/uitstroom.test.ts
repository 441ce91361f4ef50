import { aConvenant } from '../builders/convenant';
import { anOpdracht, legeWoning, verhuurder } from '../builders/toewijzing';
import { aUitstroomkandidaat } from '../builders/uitstroomkandidaat';
import { Wereld } from '../support/wereld';

const beller = verhuurder('actium', 'UITSTROOM');
const wijsToe =
  'mutation ($input: WijsToeInput!) { wijsToe(input: $input) { id afwijkend grondslag huishouden { grootte } passendheid } }';
const trekIn = 'mutation ($id: ID!) { trekToewijzingIn(id: $id, versie: 1, reden: "verhuisde toch niet") { status } }';

describe('uitstroom: een gematchte kandidaat krijgt een woning (Z4, T2)', () => {
  let wereld: Wereld;
  beforeAll(async () => {
    wereld = await Wereld.start({ nu: '2025-05-02T10:00:00Z' });
    await aConvenant(wereld, {
      code: 'weer-thuis',
      partijen: ['coordinatiepunt-weer-thuis', 'cosis', 'actium', 'woonservice'],
      doelen: ['UITSTROOM_WEER_THUIS'],
      categorieen: ['PERSOON', 'FINANCIEEL', 'ZORG'],
    });
  });
  afterAll(() => wereld.stop());

  const opdracht = async (kandidaat: string | null) =>
    anOpdracht(await legeWoning(wereld), {
      grondslag: 'UITSTROOM',
      kandidaat,
      huishouden: null,
      datum: '2025-05-02',
      motivering: 'eerste toewijzing van het jaar',
    });
  const wijs = async (kandidaat: string | null) => wereld.vraag(beller, wijsToe, { input: await opdracht(kandidaat) });
  const fase = async (kandidaat: string) =>
    (await wereld.sql<{ fase: string }>('select fase from zorg.uitstroomkandidaat where id = $1', [kandidaat]))[0]
      ?.fase;

  test('de kandidaat wordt geplaatst, en staat weer klaar als de toewijzing wordt ingetrokken', async () => {
    const kandidaat = await aUitstroomkandidaat(wereld, { corporatie: 'actium' });
    const { data, codes } = await wijs(kandidaat);
    expect(codes).toEqual([]);
    // The corporatie does not know the household: the care organisation does.
    expect(data.wijsToe).toMatchObject({
      afwijkend: true,
      grondslag: 'UITSTROOM',
      huishouden: null,
      passendheid: 'ONBEKEND',
    });
    await wereld.delen.werker.ronde();
    expect(await fase(kandidaat)).toBe('GEPLAATST');
    expect((await wereld.vraag(beller, trekIn, { id: data.wijsToe.id })).codes).toEqual([]);
    await wereld.delen.werker.ronde();
    expect(await fase(kandidaat)).toBe('GEMATCHT');
    expect((await wijs(kandidaat)).codes).toEqual([]);
  });

  test('uitstroom intrekken hoort bij het doel Weer Thuis', async () => {
    const { data } = await wijs(await aUitstroomkandidaat(wereld, { corporatie: 'actium' }));
    expect((await wereld.vraag(verhuurder(), trekIn, { id: data.wijsToe.id })).codes).toEqual(['ONGELDIGE_INVOER']);
  });

  test('zonder kandidaat, met een die niet is gematcht, of die aan een ander is gematcht: ONGELDIGE_INVOER', async () => {
    const kandidaten = [
      null,
      'onzin',
      await aUitstroomkandidaat(wereld),
      await aUitstroomkandidaat(wereld, { corporatie: 'woonservice' }),
    ];
    for (const kandidaat of kandidaten) expect((await wijs(kandidaat)).codes).toEqual(['ONGELDIGE_INVOER']);
  });

  test('twee woningen tegelijk voor dezelfde kandidaat: één slaagt', async () => {
    const kandidaat = await aUitstroomkandidaat(wereld, { corporatie: 'actium' });
    const antwoorden = await Promise.all([wijs(kandidaat), wijs(kandidaat), wijs(kandidaat)]);
    expect(antwoorden.flatMap((a) => a.codes)).toEqual(['CONFLICT', 'CONFLICT']);
  });
});
