import { randomUUID } from 'node:crypto';
import { aConvenant } from '../../../test/builders/convenant';
import { aToewijzing, legeWoning, verhuurder } from '../../../test/builders/toewijzing';
import { aUitstroomkandidaat } from '../../../test/builders/uitstroomkandidaat';
import { databeheerder } from '../../../test/builders/woning';
import { Wereld, type Beller } from '../../../test/support/wereld';
import { VervangService } from './vervang.service';

const mutatie = `mutation ($input: CorrectieInput!) { corrigeerToewijzing(input: $input) {
  id status versie datum vervangt grondslag afwijkend rekeninkomen passendheid eindeHuur wachttijdMaanden huishouden { grootte samenstelling } } }`;

describe('corrigeerToewijzing: verbeteren met behoud van wat er stond', () => {
  let wereld: Wereld;
  const corrigeer = (input: Record<string, unknown>, beller: Beller = verhuurder()) =>
    wereld.vraag(beller, mutatie, { input: { versie: 1, reden: 'Verkeerd overgenomen', ...input } });
  const rij = async (id: string) =>
    (
      await wereld.sql(
        'select status, versie, ingetrokken_op is not null as weg, einde_huur::text from toewijzing.toewijzing_bedrijf where id = $1',
        [id],
      )
    )[0];

  beforeAll(async () => {
    wereld = await Wereld.start({ nu: '2025-05-02T10:00:00Z' });
  });
  afterAll(() => wereld.stop());

  test('een nieuwe toewijzing neemt de plaats in en noemt de oude; wat niet wordt genoemd, blijft gelijk', async () => {
    const { id } = await aToewijzing(wereld, await legeWoning(wereld), { datum: '2025-04-01' });
    const huishouden = {
      grootte: 1,
      samenstelling: 'alleenstaand',
      rekeninkomen: 31000,
      inschrijfdatum: '2020-04-01',
      eersteReactie: '2024-04-01',
    };
    const { data, errors } = await corrigeer({ id, huishouden });
    expect(errors).toEqual([]);
    expect(data.corrigeerToewijzing).toMatchObject({
      status: 'GELDIG',
      versie: 1,
      vervangt: id,
      datum: '2025-04-01',
      grondslag: 'REGULIER',
      rekeninkomen: 31000,
      passendheid: 'NIET_VAN_TOEPASSING',
      wachttijdMaanden: 60,
      huishouden: { grootte: 1, samenstelling: 'alleenstaand' },
    });
    expect(await rij(id)).toEqual({ status: 'GECORRIGEERD', versie: 2, weg: true, einde_huur: null });

    // Also within the household: nobody has to know the day of registration to correct its size.
    const nogeens = await corrigeer({
      id: data.corrigeerToewijzing.id,
      huishouden: { grootte: 2, samenstelling: null },
    });
    expect(nogeens.data.corrigeerToewijzing).toMatchObject({
      rekeninkomen: 31000,
      wachttijdMaanden: 60,
      huishouden: { grootte: 2, samenstelling: null },
    });
  });

  test('de oude toewijzing, haar persoon en de reden blijven bewaard, ook na een tweede correctie', async () => {
    const eerste = await aToewijzing(wereld, await legeWoning(wereld));
    const tweede = (await corrigeer({ id: eerste.id, datum: '2025-04-28' })).data.corrigeerToewijzing.id;
    const derde = (await corrigeer({ id: tweede, datum: '2025-04-29', reden: 'Toch een dag later' })).data
      .corrigeerToewijzing.id;
    const stappen = await wereld.sql(
      `select b.id, b.vervangt, p.grootte, t.correctiereden from toewijzing.toewijzing_bedrijf b
         join toewijzing.toewijzing_persoon p on p.id = b.id join toewijzing.toewijzing_toelichting t on t.id = b.id
        where b.woning_id = (select woning_id from toewijzing.toewijzing_bedrijf where id = $1) order by b.datum desc`,
      [eerste.id],
    );
    expect(stappen).toEqual([
      { id: eerste.id, vervangt: null, grootte: 2, correctiereden: null },
      { id: derde, vervangt: tweede, grootte: 2, correctiereden: 'Toch een dag later' },
      { id: tweede, vervangt: eerste.id, grootte: 2, correctiereden: 'Verkeerd overgenomen' },
    ]);
  });

  test('van alle toewijzingen telt alleen de correctie; wat in een gesloten kwartaal stond, blijft daar staan (A10)', async () => {
    const { id } = await aToewijzing(wereld, await legeWoning(wereld, { eigenaar: 'woonservice' }), {
      datum: '2025-02-01',
    });
    await wereld.sql("update toewijzing.toewijzing_bedrijf set vastgelegd_op = '2025-02-01T12:00:00Z' where id = $1", [
      id,
    ]);
    const meter = async (beller: Beller) =>
      (
        await wereld.vraag(
          beller,
          '{ vrijeBeleidsruimte(jaar: 2025, corporatie: "woonservice") { toewijzingen afwijkend } }',
        )
      ).data.vrijeBeleidsruimte[0];
    const buiten = { partner: 'gemeente-assen', rol: 'gemeente/bestuurder' };
    const { codes } = await corrigeer(
      { id, grondslag: 'VRIJE_BELEIDSRUIMTE', motivering: 'Urgentie na brand' },
      verhuurder('woonservice'),
    );
    expect(codes).toEqual([]);
    expect(await meter(verhuurder('woonservice'))).toEqual({ toewijzingen: 1, afwijkend: 1 });
    expect(await meter(buiten)).toEqual({ toewijzingen: 1, afwijkend: 0 });
  });

  test('boven de 20 % vraagt ook een correctie een motivering (T1)', async () => {
    const datum = '2024-06-01';
    for (let i = 0; i < 3; i++) await aToewijzing(wereld, await legeWoning(wereld), { datum });
    const { id } = await aToewijzing(wereld, await legeWoning(wereld), { datum });
    expect((await corrigeer({ id, grondslag: 'VRIJE_BELEIDSRUIMTE' })).codes).toEqual(['NORM_OVERSCHREDEN']);
    expect(await rij(id)).toMatchObject({ status: 'GELDIG', versie: 1 });
    expect((await corrigeer({ id, grondslag: 'VRIJE_BELEIDSRUIMTE', motivering: 'Urgentie' })).codes).toEqual([]);
  });

  test('wordt het een statushouder, dan ziet de gemeente de nieuwe rij; is het er geen, dan stopt het delen', async () => {
    await aConvenant(wereld, {
      code: 'taakstelling',
      partijen: ['actium', 'gemeente-assen'],
      doelen: ['WOONRUIMTEVERDELING'],
      categorieen: ['PERSOON', 'HERKOMST'],
    });
    const regisseur: Beller = {
      partner: 'gemeente-assen',
      rol: 'gemeente/regisseur-statushouders',
      doel: 'WOONRUIMTEVERDELING',
    };
    const ziet = async (id: string) =>
      (await wereld.vraag(regisseur, 'query ($id: ID!) { toewijzing(id: $id) { id } }', { id })).data.toewijzing !==
      null;
    const { id } = await aToewijzing(wereld, await legeWoning(wereld));
    const statushouder = (await corrigeer({ id, grondslag: 'STATUSHOUDER' })).data.corrigeerToewijzing.id;
    expect([await ziet(id), await ziet(statushouder)]).toEqual([false, true]);
    const huishouden = { grootte: 2, statushouder: false };
    const terug = (await corrigeer({ id: statushouder, grondslag: 'REGULIER', huishouden })).data.corrigeerToewijzing
      .id;
    expect([await ziet(statushouder), await ziet(terug)]).toEqual([false, false]);
  });

  test('een oude versie, een tweede keer, of vijf tegelijk: één correctie, de rest CONFLICT', async () => {
    const { id } = await aToewijzing(wereld, await legeWoning(wereld));
    expect((await corrigeer({ id, versie: 9 })).codes).toEqual(['CONFLICT']);
    const antwoorden = await Promise.all(Array.from({ length: 5 }, () => corrigeer({ id })));
    expect(antwoorden.flatMap((a) => a.codes)).toEqual(Array(4).fill('CONFLICT'));
    expect((await corrigeer({ id, versie: 2 })).codes).toEqual(['CONFLICT']);
  });

  test('een afgelopen huur is te verbeteren, maar nooit tot op dagen van een ander huishouden (T13)', async () => {
    const woning = await legeWoning(wereld);
    const vorige = await aToewijzing(wereld, woning, { datum: '2021-01-01' });
    await wereld.sql('update woningvoorraad.woning_bedrijf set versie = 3 where id = $1', [woning.id]);
    await aToewijzing(wereld, { ...woning, versie: 3 }, { datum: '2025-02-01' });
    expect((await corrigeer({ id: vorige.id, versie: 2, eindeHuur: '2025-03-01' })).codes).toEqual(['CONFLICT']);
    const { data } = await corrigeer({ id: vorige.id, versie: 2, eindeHuur: '2025-01-10' });
    expect(data.corrigeerToewijzing.eindeHuur).toBe('2025-01-10');
  });

  test('zonder reden, met een burgerservicenummer of met een einde voor het begin kan het niet', async () => {
    const { id } = await aToewijzing(wereld, await legeWoning(wereld));
    for (const fout of [
      { reden: ' ' },
      { reden: 'BSN 123456782' },
      { eindeHuur: '2001-01-01' },
      { datum: '2025-05-03' },
    ])
      expect((await corrigeer({ id, ...fout })).codes).toEqual(['ONGELDIGE_INVOER']);
  });

  test('wat van een ander is en wat niet bestaat geven hetzelfde antwoord (A14)', async () => {
    const { id } = await aToewijzing(wereld, await legeWoning(wereld, { eigenaar: 'woonservice' }));
    const [vreemd, onbestaand] = [await corrigeer({ id }), await corrigeer({ id: randomUUID() })];
    expect(vreemd.codes).toEqual(['NIET_GEVONDEN']);
    expect(vreemd.errors[0]?.message).toBe(onbestaand.errors[0]?.message);
  });

  test('uitstroom: de kandidaat gaat mee naar de correctie, en alleen onder zijn eigen doel (Z4)', async () => {
    await aConvenant(wereld, {
      code: 'weer-thuis',
      partijen: ['actium', 'coordinatiepunt-weer-thuis', 'cosis'],
      doelen: ['UITSTROOM_WEER_THUIS'],
      categorieen: ['PERSOON', 'ZORG'],
    });
    const kandidaat = await aUitstroomkandidaat(wereld, { corporatie: 'actium', op: '2025-04-01' });
    const woning = await legeWoning(wereld);
    const opdracht = { grondslag: 'UITSTROOM' as const, huishouden: null, kandidaat, motivering: 'Weer Thuis' };
    const { id } = await aToewijzing(wereld, woning, { ...opdracht, datum: '2025-04-20' });
    await wereld.delen.werker.ronde();
    expect((await corrigeer({ id, datum: '2025-04-21' })).codes).toEqual(['ONGELDIGE_INVOER']);
    const uitstroom = verhuurder('actium', 'UITSTROOM');
    expect((await corrigeer({ id, grondslag: 'REGULIER' }, uitstroom)).codes).toEqual(['ONGELDIGE_INVOER']);
    const { data, codes } = await corrigeer({ id, datum: '2025-04-21' }, uitstroom);
    expect(codes).toEqual([]);
    await wereld.delen.werker.ronde();
    expect(
      await wereld.sql('select fase, toewijzing_id, geplaatst_op::text from zorg.uitstroomkandidaat where id = $1', [
        kandidaat,
      ]),
    ).toEqual([{ fase: 'GEPLAATST', toewijzing_id: data.corrigeerToewijzing.id, geplaatst_op: '2025-04-21' }]);
  });

  test('een import vervangt eigen rijen als databeheerder, zonder te kunnen lezen wat er stond', async () => {
    const { id } = await aToewijzing(wereld, await legeWoning(wereld), { grondslag: 'STATUSHOUDER' });
    const verzoek = wereld.verzoek('toewijzing', databeheerder());
    const { woning } = (await wereld.vraag(verhuurder(), `{ toewijzing(id: "${id}") { woning { id } } }`)).data
      .toewijzing;
    const huishouden = { grootte: 4, rekeninkomen: 22_000 };
    const opdracht = { woning: woning.id, datum: '2025-04-02', grondslag: 'REGULIER' as const, huishouden };
    const [nieuw] = await verzoek.metLogboek('Toewijzing.importeer', (m, log) =>
      verzoek.dienst(VervangService).vervang(m, log, [{ id, opdracht, eindeHuur: null, reden: 'Import' }]),
    );
    expect(await rij(id)).toMatchObject({ status: 'GECORRIGEERD' });
    const gelezen = '{ datum grondslag huishouden { grootte } }';
    expect((await wereld.vraag(verhuurder(), `{ toewijzing(id: "${nieuw}") ${gelezen} }`)).data.toewijzing).toEqual({
      datum: '2025-04-02',
      grondslag: 'REGULIER',
      huishouden: { grootte: 4 },
    });
    const deling = 'select tot is not null as klaar from toewijzing.toewijzing_deling where toewijzing_id = $1';
    expect(await wereld.sql(deling, [id])).toEqual([{ klaar: true }]);
  });

  test('een correctie die de grond laat staan, verbergt de grond van een andere toewijzing niet (A10)', async () => {
    const wijsToe = async (datum: string, grondslag: 'REGULIER' | 'STATUSHOUDER' = 'REGULIER') =>
      aToewijzing(wereld, await legeWoning(wereld, { eigenaar: 'woonservice' }), { datum, grondslag });
    const verteld = () =>
      wereld
        .verzoek('toewijzing', { partner: 'woonservice', rol: 'corporatie/bestuurder' })
        .lees((m) =>
          m.query(
            `select toewijzingen, statushouders from toewijzing.beleidsruimte(2026) where corporatie = 'woonservice'`,
          ),
        );
    await wereld.zetKlok('2026-02-02T10:00:00Z');
    const eerste = await wijsToe('2026-02-02');
    await wijsToe('2026-02-02', 'STATUSHOUDER');
    await wereld.zetKlok('2026-04-02T10:00:00Z');
    expect(await verteld()).toEqual([{ toewijzingen: 2, statushouders: 1 }]);
    // In the second quarter one new allocation, and twice a correction of an old one that changes nothing of its ground.
    await wijsToe('2026-04-02', 'STATUSHOUDER');
    const { data } = await corrigeer({ id: eerste.id, datum: '2026-02-03' }, verhuurder('woonservice'));
    await corrigeer({ id: data.corrigeerToewijzing.id, datum: '2026-02-04' }, verhuurder('woonservice'));
    await wereld.zetKlok('2026-07-02T10:00:00Z');
    expect(await verteld()).toEqual([{ toewijzingen: 3, statushouders: null }]);
    // A new one of another ground mixes it.
    await wijsToe('2026-07-02');
    await wereld.zetKlok('2026-10-02T10:00:00Z');
    expect(await verteld()).toEqual([{ toewijzingen: 4, statushouders: 2 }]);
  });
});
