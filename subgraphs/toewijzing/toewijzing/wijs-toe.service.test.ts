import { randomUUID } from 'node:crypto';
import { aToewijzing, anOpdracht, legeWoning, verhuurder } from '../../../test/builders/toewijzing';
import { Wereld } from '../../../test/support/wereld';
import type { WijsToeInput } from './toewijzing.input';

const mutatie = `mutation ($input: WijsToeInput!) { wijsToe(input: $input) {
  id datum afwijkend status versie grondslag rekeninkomen passendheid wachttijdMaanden huishouden { grootte } corporatie { id } woning { id } } }`;

describe('wijsToe', () => {
  let wereld: Wereld;
  const wijsToe = (input: WijsToeInput, beller = verhuurder('actium', input.grondslag)) =>
    wereld.vraag(beller, mutatie, { input });
  const lees = (id: string) =>
    wereld.sql<{ n: number }>('select count(*)::int as n from toewijzing.toewijzing_bedrijf where woning_id = $1', [
      id,
    ]);

  beforeAll(async () => {
    // Twenty officers at once get a connection each, as in kandidaat.service.test.ts.
    wereld = await Wereld.start({ nu: '2025-05-02T10:00:00Z', poolgrootte: 22 });
  });
  afterAll(() => wereld.stop());

  test('een lege eigen woning gaat naar een huishouden; de verhuurmedewerker leest zijn eigen rij terug', async () => {
    const woning = await legeWoning(wereld);
    const { data, errors } = await wijsToe(anOpdracht(woning, { datum: '2025-05-01' }));
    expect(errors).toEqual([]);
    expect(data.wijsToe).toMatchObject({
      datum: '2025-05-01',
      afwijkend: false,
      status: 'GELDIG',
      versie: 1,
      grondslag: 'REGULIER',
      rekeninkomen: 25000,
      passendheid: 'PASSEND',
      wachttijdMaanden: 76,
      huishouden: { grootte: 2 },
      corporatie: { id: 'actium' },
      woning: { id: woning.id },
    });
  });

  test('de toewijzing gaat als bericht naar de andere delen, en staat in het logboek zonder waarden (A11)', async () => {
    const woning = await legeWoning(wereld);
    const { data } = await wijsToe(anOpdracht(woning));
    const [bericht] = await wereld.sql<{ inhoud: object }>(
      "select inhoud from toewijzing.uitgaand where inhoud->>'toewijzing' = $1",
      [data.wijsToe.id],
    );
    expect(bericht?.inhoud).toEqual({
      toewijzing: data.wijsToe.id,
      woning: woning.id,
      datum: '2020-01-02',
      kandidaat: null,
    });
    const regels = await wereld.sql<{ naam: string; velden: string[] }>(
      `select l.naam, l.velden from toewijzing.logboek l join toewijzing.logboek_betrokkene b on b.logboek_id = l.id
         join toewijzing.toewijzing t on t.betrokkene::text = b.betrokkene where t.id = $1`,
      [data.wijsToe.id],
    );
    expect(regels).toHaveLength(1);
    expect(regels[0]).toMatchObject({
      naam: 'Mutation.wijsToe',
      velden: expect.arrayContaining(['Toewijzing.rekeninkomen', 'Toewijzing.grondslag']),
    });
  });

  test('twintig medewerkers tegelijk op één woning: precies één slaagt, de anderen krijgen CONFLICT (T13)', async () => {
    const woning = await legeWoning(wereld);
    const antwoorden = await Promise.all(Array.from({ length: 20 }, () => wijsToe(anOpdracht(woning))));
    expect(antwoorden.filter((a) => a.codes.length === 0)).toHaveLength(1);
    expect(antwoorden.flatMap((a) => a.codes)).toEqual(Array(19).fill('CONFLICT'));
    expect(await lees(woning.id)).toEqual([{ n: 1 }]);
  });

  test('ook met data in verschillende jaren krijgt één woning één huishouden (T13)', async () => {
    const woning = await legeWoning(wereld);
    const antwoorden = await Promise.all(
      Array.from({ length: 6 }, (_, i) =>
        wijsToe(anOpdracht(woning, { datum: `20${14 + i}-03-01`, huishouden: { grootte: 1 } })),
      ),
    );
    expect(antwoorden.filter((a) => a.codes.length === 0)).toHaveLength(1);
    expect(new Set(antwoorden.flatMap((a) => a.codes))).toEqual(new Set(['CONFLICT']));
  });

  test('dezelfde opdracht nog eens sturen geeft dezelfde toewijzing, ook twintig keer tegelijk', async () => {
    const opdracht = anOpdracht(await legeWoning(wereld));
    const antwoorden = await Promise.all(Array.from({ length: 20 }, () => wijsToe(opdracht)));
    expect(antwoorden.flatMap((a) => a.codes)).toEqual([]);
    expect(new Set(antwoorden.map((a) => JSON.stringify(a.data))).size).toBe(1);
    expect(await lees(opdracht.woning)).toEqual([{ n: 1 }]);
  });

  test('een andere opdracht onder dezelfde sleutel is een CONFLICT; een andere partner mag die sleutel wel gebruiken', async () => {
    const opdracht = anOpdracht(await legeWoning(wereld));
    await wijsToe(opdracht);
    expect((await wijsToe({ ...opdracht, motivering: 'toch anders' })).codes).toEqual(['CONFLICT']);
    const ander = anOpdracht(await legeWoning(wereld, { eigenaar: 'woonservice' }), {
      idempotencySleutel: opdracht.idempotencySleutel,
    });
    expect((await wijsToe(ander, verhuurder('woonservice'))).codes).toEqual([]);
  });

  test('een verouderde versie van de woning, of een woning die niet leeg is, geeft CONFLICT', async () => {
    const woning = await legeWoning(wereld);
    expect((await wijsToe(anOpdracht({ ...woning, versie: 7 }))).codes).toEqual(['CONFLICT']);
    expect((await wijsToe(anOpdracht(await legeWoning(wereld, { status: 'VERHUURD' })))).codes).toEqual(['CONFLICT']);
    expect(await lees(woning.id)).toEqual([{ n: 0 }]);
  });

  test('een woning die niet bestaat wordt niet gevonden; die van een ander is niet toe te wijzen', async () => {
    expect((await wijsToe(anOpdracht({ id: randomUUID(), versie: 1 }))).codes).toEqual(['NIET_GEVONDEN']);
    expect((await wijsToe(anOpdracht({ id: 'geen-nummer', versie: 1 }))).codes).toEqual(['NIET_GEVONDEN']);
    const vreemd = await legeWoning(wereld, { eigenaar: 'woonservice' });
    expect((await wijsToe(anOpdracht(vreemd))).codes).toEqual(['ONGELDIGE_INVOER']);
  });

  test.each([
    { partner: 'actium', rol: 'corporatie/bestuurder' },
    { partner: 'actium', rol: 'corporatie/verhuurmedewerker' },
    { partner: 'gemeente-assen', rol: 'gemeente/regisseur-statushouders', doel: 'WOONRUIMTEVERDELING' as const },
  ])('$rol mag niet toewijzen onder doel $doel en schrijft niets', async (beller) => {
    const woning = await legeWoning(wereld);
    expect((await wijsToe(anOpdracht(woning), beller)).codes).toContain('GEEN_TOEGANG');
    expect(await lees(woning.id)).toEqual([{ n: 0 }]);
  });

  test('boven de 20 % vraagt een motivering; met motivering mag het (T1)', async () => {
    const datum = '2024-06-01';
    for (let i = 0; i < 4; i++) await aToewijzing(wereld, await legeWoning(wereld), { datum });
    await aToewijzing(wereld, await legeWoning(wereld), { datum, grondslag: 'VRIJE_BELEIDSRUIMTE' });
    const over = anOpdracht(await legeWoning(wereld), { datum, grondslag: 'VRIJE_BELEIDSRUIMTE' });
    const geweigerd = await wijsToe(over);
    expect(geweigerd.codes).toEqual(['NORM_OVERSCHREDEN']);
    expect(geweigerd.errors[0]?.message).toContain('2 van 6');
    expect((await wijsToe({ ...over, motivering: 'Urgentie na brand' })).codes).toEqual([]);
  });

  test('de norm houdt ook als tien medewerkers tegelijk afwijken: geen enkele glipt erlangs (T1)', async () => {
    const datum = '2023-06-01';
    for (let i = 0; i < 16; i++) await aToewijzing(wereld, await legeWoning(wereld), { datum });
    const opdrachten = await Promise.all(
      Array.from({ length: 10 }, async () =>
        anOpdracht(await legeWoning(wereld), { datum, grondslag: 'VRIJE_BELEIDSRUIMTE' }),
      ),
    );
    const antwoorden = await Promise.all(opdrachten.map((o) => wijsToe(o)));
    expect(antwoorden.filter((a) => a.codes.length === 0)).toHaveLength(4);
    expect(antwoorden.flatMap((a) => a.codes)).toEqual(Array(6).fill('NORM_OVERSCHREDEN'));
  });

  test('een statushouder telt niet mee tegen de 20 % (T3)', async () => {
    const { data, codes } = await wijsToe(
      anOpdracht(await legeWoning(wereld), { datum: '2022-06-01', grondslag: 'STATUSHOUDER' }),
    );
    expect(codes).toEqual([]);
    expect(data.wijsToe.afwijkend).toBe(false);
  });

  test('een woning die na de huur weer leeg is gemeld, kan opnieuw worden toegewezen; de oude huur eindigt dan', async () => {
    const woning = await legeWoning(wereld);
    const eerste = await aToewijzing(wereld, woning, { datum: '2021-01-01' });
    const opnieuw = anOpdracht({ id: woning.id, versie: 3 }, { datum: '2025-02-01' });
    expect((await wijsToe({ ...opnieuw, woningVersie: 1 })).codes).toEqual(['CONFLICT']);
    await wereld.sql('update woningvoorraad.woning_bedrijf set versie = 3 where id = $1', [woning.id]);
    expect((await wijsToe(opnieuw)).codes).toEqual([]);
    expect(
      await wereld.sql('select einde_huur::text, versie from toewijzing.toewijzing_bedrijf where id = $1', [eerste.id]),
    ).toEqual([{ einde_huur: '2025-02-01', versie: 2 }]);
  });
});
