import { randomUUID } from 'node:crypto';
import { aToewijzing, anOpdracht, legeWoning, verhuurder } from '../../../test/builders/toewijzing';
import { Wereld, type Beller } from '../../../test/support/wereld';
import { WijsToeService } from './wijs-toe.service';

const mutatie = `mutation ($id: ID!, $versie: Int!, $reden: String!) { trekToewijzingIn(id: $id, versie: $versie, reden: $reden) { id status versie } }`;

describe('trekToewijzingIn', () => {
  let wereld: Wereld;
  const trekIn = (id: string, versie = 1, reden = 'De kandidaat weigerde', beller: Beller = verhuurder()) =>
    wereld.vraag(beller, mutatie, { id, versie, reden });

  beforeAll(async () => {
    wereld = await Wereld.start({ nu: '2025-05-02T10:00:00Z' });
  });
  afterAll(() => wereld.stop());

  test('de rij blijft met een nieuwe versie, de andere delen krijgen bericht', async () => {
    const woning = await legeWoning(wereld);
    const { id } = await aToewijzing(wereld, woning);
    const { data, codes } = await trekIn(id);
    expect(codes).toEqual([]);
    expect(data.trekToewijzingIn).toEqual({ id, status: 'INGETROKKEN', versie: 2 });
    expect(
      await wereld.sql(
        "select inhoud from toewijzing.uitgaand where soort = 'toewijzing.ingetrokken' and inhoud->>'toewijzing' = $1",
        [id],
      ),
    ).toEqual([{ inhoud: { toewijzing: id, woning: woning.id, kandidaat: null } }]);
  });

  test('een oude versie, nog eens intrekken of een huur die voorbij is, geeft CONFLICT', async () => {
    const { id } = await aToewijzing(wereld, await legeWoning(wereld));
    expect((await trekIn(id, 9)).codes).toEqual(['CONFLICT']);
    await trekIn(id);
    expect((await trekIn(id, 2)).codes).toEqual(['CONFLICT']);
    const voorbij = await aToewijzing(wereld, await legeWoning(wereld));
    await wereld.sql("update toewijzing.toewijzing_bedrijf set einde_huur = '2025-05-02' where id = $1", [voorbij.id]);
    expect((await trekIn(voorbij.id)).codes).toEqual(['CONFLICT']);
  });

  test('vijf medewerkers tegelijk: één trekt in, de anderen krijgen CONFLICT', async () => {
    const { id } = await aToewijzing(wereld, await legeWoning(wereld));
    const antwoorden = await Promise.all(Array.from({ length: 5 }, () => trekIn(id)));
    expect(antwoorden.flatMap((a) => a.codes)).toEqual(Array(4).fill('CONFLICT'));
  });

  test('zonder reden, of met een burgerservicenummer in de reden, kan het niet (A4)', async () => {
    const { id } = await aToewijzing(wereld, await legeWoning(wereld));
    expect((await trekIn(id, 1, ' ')).codes).toEqual(['ONGELDIGE_INVOER']);
    expect((await trekIn(id, 1, 'BSN 123456782')).codes).toEqual(['ONGELDIGE_INVOER']);
  });

  test('wat niet bestaat en wat van een ander is, geven hetzelfde antwoord (A14)', async () => {
    const { id } = await aToewijzing(wereld, await legeWoning(wereld, { eigenaar: 'woonservice' }));
    const vreemd = await trekIn(id);
    const onbestaand = await trekIn(randomUUID());
    expect(vreemd.codes).toEqual(['NIET_GEVONDEN']);
    expect(vreemd.errors[0]?.message).toBe(onbestaand.errors[0]?.message);
  });

  test('een ingetrokken toewijzing telt niet mee en maakt plaats voor een nieuwe', async () => {
    const woning = await legeWoning(wereld);
    const { id } = await aToewijzing(wereld, woning, { datum: '2024-02-01', grondslag: 'STATUSHOUDER' });
    const meter = async () =>
      (await wereld.vraag(verhuurder(), '{ vrijeBeleidsruimte(jaar: 2024, corporatie: "actium") { toewijzingen } }'))
        .data.vrijeBeleidsruimte[0].toewijzingen;
    expect(await meter()).toBe(1);
    await trekIn(id);
    expect(await meter()).toBe(0);
    const opnieuw = wereld.verzoek('toewijzing', verhuurder()).dienst(WijsToeService).wijsToe(anOpdracht(woning));
    await expect(opnieuw).resolves.toMatchObject({ status: 'GELDIG' });
  });
});
