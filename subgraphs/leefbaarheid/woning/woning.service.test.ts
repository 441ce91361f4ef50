import { aConvenant } from '../../../test/builders/convenant';
import { aDossier } from '../../../test/builders/dossier';
import { aMelding } from '../../../test/builders/melding';
import { Wereld, type Beller } from '../../../test/support/wereld';
import { statementteller } from '../../kern/database';
import { Dossierniveau } from '../dossier/dossier.entity';

const lariks = 'WK010601';
const vanActium = '11111111-1111-4111-8111-111111111111';
const vanWoonservice = '22222222-2222-4222-8222-222222222222';
const beheerder: Beller = { partner: 'actium', rol: 'corporatie/sociaal-beheerder', doel: 'OVERLASTAANPAK' };
const regisseur: Beller = { partner: 'gemeente-assen', rol: 'gemeente/wijkregisseur', doel: 'OVERLASTAANPAK' };
const wijkagent: Beller = { partner: 'politie', rol: 'politie/wijkagent', doel: 'OVERLASTAANPAK' };

describe('dossiers over een woning', () => {
  let wereld: Wereld;
  beforeAll(async () => {
    wereld = await Wereld.start({ nu: '2026-06-15T10:00:00+02:00' });
    for (const [id, eigenaar] of [
      [vanActium, 'actium'],
      [vanWoonservice, 'woonservice'],
    ]) {
      await wereld.sql(
        `insert into woningvoorraad.woning (id, gemeente_code, eigenaar, wijk_code, soort, levensloopbestendig, geclusterd, flexwoning, standplaats)
         values ($1, 'GM0106', $2, $3, 'APPARTEMENT', false, false, false, false)`,
        [id, eigenaar, lariks],
      );
      await wereld.sql(
        `insert into woningvoorraad.woning_bedrijf (id, gemeente_code, eigenaar, wijk_code, id_extern, straat, huisnummer, postcode, plaats, status)
         values ($1, 'GM0106', $2, $3, $2, 'Lariksstraat', 12, '9401AB', 'Assen', 'VERHUURD')`,
        [id, eigenaar, lariks],
      );
    }
    await aConvenant(wereld, { partijen: ['actium', 'woonservice', 'gemeente-assen', 'politie'] });
  });
  beforeEach(() => wereld.sql('truncate leefbaarheid.melding, leefbaarheid.dossier cascade'));
  afterAll(() => wereld.stop());

  const dossiers = (beller: Beller) =>
    wereld.vraag(
      beller,
      'query W($id: ID!) { woning(id: $id) { id dossiers { id adres { straat huisnummer } woning { id soort } } } }',
      { id: vanActium },
    );

  test('het adres gaat mee met een gedeeld dossier, ook naar wie het adres van de woning niet ziet', async () => {
    const { id } = await aDossier(wereld, {
      niveau: Dossierniveau.WONING,
      woning: vanActium,
      gedeeldMet: { 'gemeente-assen': '2026-06-30' },
    });
    const verwacht = [
      { id, adres: { straat: 'Lariksstraat', huisnummer: 12 }, woning: { id: vanActium, soort: 'APPARTEMENT' } },
    ];
    for (const beller of [beheerder, regisseur]) {
      const { data, codes } = await dossiers(beller);
      expect(codes).toEqual([]);
      expect(data.woning.dossiers).toEqual(verwacht);
    }
  });

  test('een dossier dat niet gedeeld is, staat er voor een ander niet bij', async () => {
    await aDossier(wereld, { niveau: Dossierniveau.WONING, woning: vanActium });
    expect((await dossiers(regisseur)).data.woning.dossiers).toEqual([]);
  });

  test('voor de politie is het veld gesloten, want SOCIAAL; onder een ander doel voor iedereen', async () => {
    await aDossier(wereld, { niveau: Dossierniveau.WONING, woning: vanActium, gedeeldMet: { politie: '2026-06-30' } });
    for (const beller of [wijkagent, { ...beheerder, doel: 'LEEFBAARHEID' as const }]) {
      const { data, codes } = await dossiers(beller);
      expect(codes).toEqual(['GEEN_TOEGANG']);
      expect(data.woning).toEqual({ id: vanActium, dossiers: null });
    }
  });

  test('een dossier of melding noemt alleen een eigen woning, in de wijk waar zij staat', async () => {
    await aMelding(wereld, { woning: vanActium });
    await expect(aMelding(wereld, { woning: vanWoonservice })).rejects.toThrow('niet van uw organisatie');
    await expect(aDossier(wereld, { woning: vanWoonservice })).rejects.toThrow('niet van uw organisatie');
    await expect(aDossier(wereld, { woning: vanActium, wijk: 'WK010604' })).rejects.toThrow('een andere wijk');
    await expect(aMelding(wereld, { woning: vanActium, wijk: 'WK010604' })).rejects.toThrow('een andere wijk');
  });

  test('veel woningen met hun dossiers kosten evenveel opdrachten als één', async () => {
    await aDossier(wereld, { woning: vanActium });
    const tel = async (query: string): Promise<number> => {
      const teller = { aantal: 0, sql: [] as string[] };
      await statementteller.run(teller, async () => expect((await wereld.vraag(beheerder, query)).codes).toEqual([]));
      return teller.aantal;
    };
    const een = await tel('{ woningen(first: 1) { edges { node { id dossiers { id status } } } } }');
    expect(await tel('{ woningen(first: 2) { edges { node { id dossiers { id status } } } } }')).toBe(een);
  });

  test('inzet en prioriteiten van een wijk zijn openbaar (L2, S2)', async () => {
    const { data, codes } = await wereld.vraag(
      { partner: 'platform', rol: 'platform/platformbeheerder' },
      'query I($code: ID!) { wijk(code: $code) { inzet { schema niveau vanaf tot } prioriteiten { jaar rang tekst } } }',
      { code: lariks },
    );
    expect(codes).toEqual([]);
    expect(data.wijk.inzet).toEqual([{ schema: 'MBA_2021', niveau: 'extra', vanaf: '2021-01-01', tot: null }]);
    expect(data.wijk.prioriteiten).toHaveLength(5);
    expect(new Set(data.wijk.prioriteiten.map((p: { rang: number | null }) => p.rang))).toEqual(new Set([null]));
  });
});
