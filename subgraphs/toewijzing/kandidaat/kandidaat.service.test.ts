import { randomUUID } from 'node:crypto';
import { aConvenant } from '../../../test/builders/convenant';
import { anOpdracht, legeWoning, verhuurder } from '../../../test/builders/toewijzing';
import { aUitstroomkandidaat } from '../../../test/builders/uitstroomkandidaat';
import { aKandidaat, aWoningzoekende, type Zoeker } from '../../../test/builders/woningzoekende';
import { Wereld, type Beller } from '../../../test/support/wereld';
import { statementteller } from '../../kern/database';
import { KandidaatService } from './kandidaat.service';
import { kandidatenVan } from './kandidaatrij';

const velden = `id plaats redenen wachttijdMaanden passend passendReden inkomenstoets inkomenstoetsReden statushouder
  huishouden { grootte samenstelling }`;

describe('kandidaten voor een woning', () => {
  let wereld: Wereld;
  const kandidaten = async (woning: string, beller: Beller = verhuurder(), keuze = velden) => {
    const antwoord = await wereld.vraag(beller, `query ($w: ID!) { kandidaten(woning: $w) { ${keuze} } }`, {
      w: woning,
    });
    return { ...antwoord, lijst: (antwoord.data?.kandidaten ?? []) as Record<string, unknown>[] };
  };
  const wijsToe = (woning: { id: string; versie: number }, kandidaat: string, anders: object = {}, beller?: Beller) =>
    wereld.vraag(
      beller ?? verhuurder(),
      'mutation ($input: WijsToeInput!) { wijsToe(input: $input) { id rekeninkomen statushouder zoektijdMaanden wachttijdMaanden huishouden { grootte } } }',
      { input: anOpdracht(woning, { huishouden: null, kandidaat, datum: '2025-05-02', ...anders }) },
    );

  beforeAll(async () => {
    // Twenty officers at once get a connection each: on a busy machine nobody may wait so long that he is sent away.
    wereld = await Wereld.start({ nu: '2025-05-02T10:00:00Z', poolgrootte: 22 });
  });
  afterAll(() => wereld.stop());

  /** A seeker and the candidate that he is for this dwelling. */
  const metReactie = async (woning: string, anders: Parameters<typeof aWoningzoekende>[1] = {}) => {
    const zoeker: Zoeker = await aWoningzoekende(wereld, anders);
    return { zoeker, id: await aKandidaat(wereld, zoeker, woning) };
  };

  test('wie op de woning reageerde, in volgorde, met redenen, huishouden en beide inkomenstoetsen (T4, T9)', async () => {
    const woning = await legeWoning(wereld);
    const lang = await metReactie(woning.id, { inschrijfdatum: '2015-05-02', rekeninkomen: 9_000_000 });
    const urgent = await metReactie(woning.id, {
      inschrijfdatum: '2024-05-02',
      urgentieVan: '2025-05-01',
      huishoudgrootte: 4,
    });
    const status = await metReactie(woning.id, {
      inschrijfdatum: '2025-01-02',
      statushouder: true,
      rekeninkomen: null,
    });
    const { lijst, errors } = await kandidaten(woning.id);
    expect(errors).toEqual([]);
    expect(lijst).toMatchObject([
      {
        id: status.id,
        plaats: 1,
        redenen: ['VOORRANG', 'INSCHRIJFDUUR'],
        statushouder: true,
        passend: null,
        inkomenstoets: null,
      },
      { id: urgent.id, plaats: 2, redenen: ['URGENTIE', 'INSCHRIJFDUUR'], passend: true, huishouden: { grootte: 4 } },
      { id: lang.id, plaats: 3, redenen: ['INSCHRIJFDUUR'], wachttijdMaanden: 120, inkomenstoets: false },
    ]);
    expect(lijst[0]?.['passendReden']).toMatch(/^Onbekend/);
  });

  test('de voorrang van statushouders is een schakelaar met een datum: na die dag geldt zij niet meer (T4)', async () => {
    const woning = await legeWoning(wereld);
    const lang = await metReactie(woning.id, { inschrijfdatum: '2015-01-01' });
    const status = await metReactie(woning.id, { inschrijfdatum: '2025-01-02', statushouder: true });
    await wereld.sql(
      "select beleid.zet_parameter('NL', 'voorrang_statushouders', '', '2025-07-01', null, 'nee', 'Proef: de wet verbiedt het')",
    );
    const volgorde = async () => (await kandidaten(woning.id)).lijst.map((k) => k['id']);
    expect(await volgorde()).toEqual([status.id, lang.id]);
    try {
      await wereld.zetKlok('2025-07-01T10:00:00Z');
      expect(await volgorde()).toEqual([lang.id, status.id]);
    } finally {
      await wereld.zetKlok('2025-05-02T10:00:00Z');
    }
  });

  test('een woning van een ander, een die niet bestaat en een ander doel of andere rol: telkens leeg (A7, A14)', async () => {
    const vreemd = await legeWoning(wereld, { eigenaar: 'woonservice' });
    await metReactie(vreemd.id, { eigenaar: 'woonservice' });
    const eigen = await legeWoning(wereld);
    await metReactie(eigen.id);
    for (const id of [vreemd.id, randomUUID(), 'geen-nummer'])
      expect(await kandidaten(id)).toMatchObject({ lijst: [], errors: [] });
    for (const beller of [
      { partner: 'actium', rol: 'corporatie/verhuurmedewerker' },
      { partner: 'actium', rol: 'corporatie/verhuurmedewerker', doel: 'WONEN_EN_ZORG' as const },
      { partner: 'actium', rol: 'corporatie/beleidsadviseur', doel: 'VASTGOEDBEHEER' as const },
      { partner: 'gemeente-assen', rol: 'gemeente/regisseur-statushouders', doel: 'WOONRUIMTEVERDELING' as const },
    ])
      expect((await kandidaten(eigen.id, beller, 'id')).lijst).toEqual([]);
    expect((await kandidaten(vreemd.id, verhuurder('woonservice'), 'id')).lijst).toHaveLength(1);
  });

  test('wie bij twee corporaties staat ingeschreven, is bij elk een ander: niets verbindt de inschrijvingen (A7)', async () => {
    const idExtern = 'Z-GELIJK';
    const [bijActium, bijWoonservice] = [
      await aWoningzoekende(wereld, { idExtern }),
      await aWoningzoekende(wereld, { idExtern, eigenaar: 'woonservice' }),
    ];
    const rijen = await wereld.sql<{ betrokkene: string }>(
      'select betrokkene from toewijzing.woningzoekende where id = any($1)',
      [[bijActium.id, bijWoonservice.id]],
    );
    expect(new Set(rijen.map((r) => r.betrokkene)).size).toBe(2);
  });

  test('elk gelezen persoon staat in het logboek, ook als de lijst alleen om nummers vraagt (A11)', async () => {
    const woning = await legeWoning(wereld);
    const twee = [await metReactie(woning.id), await metReactie(woning.id, { statushouder: true })];
    const [{ nr } = { nr: '0' }] = await wereld.sql<{ nr: string }>('select max(nr) as nr from toewijzing.logboek');
    await kandidaten(woning.id, verhuurder(), 'id');
    const regels = await wereld.sql<{ id: string; velden: string[] }>(
      `select w.id, l.velden from toewijzing.logboek l join toewijzing.logboek_betrokkene b on b.logboek_id = l.id
         join toewijzing.woningzoekende w on w.betrokkene::text = b.betrokkene where l.nr > $1 and l.naam = 'Query.kandidaten'`,
      [nr],
    );
    expect(regels.map((r) => r.id).sort()).toEqual(twee.map((t) => t.zoeker.id).sort());
    expect(regels[0]?.velden).toEqual(expect.arrayContaining(['Kandidaat.plaats', 'Kandidaat.statushouder']));
  });

  test('wie de herkomst niet mag lezen, krijgt een volgorde zonder voorrang en geen plaats', async () => {
    const woning = await legeWoning(wereld);
    const lang = await metReactie(woning.id, { inschrijfdatum: '2015-01-01' });
    const status = await metReactie(woning.id, { inschrijfdatum: '2025-01-02', statushouder: true });
    await wereld.sql(
      "update beleid.regel set bereik = 'GEEN' where rol = 'corporatie/verhuurmedewerker' and doel = 'WOONRUIMTEVERDELING' and categorie = 'HERKOMST'",
    );
    try {
      const { lijst } = await kandidaten(woning.id);
      expect(lijst).toMatchObject([
        { id: lang.id, plaats: null, redenen: ['INSCHRIJFDUUR'], statushouder: null },
        { id: status.id, plaats: null, redenen: ['INSCHRIJFDUUR'], statushouder: null },
      ]);
    } finally {
      await wereld.sql(
        "update beleid.regel set bereik = 'EIGEN' where rol = 'corporatie/verhuurmedewerker' and doel = 'WOONRUIMTEVERDELING' and categorie = 'HERKOMST'",
      );
    }
  });

  test('onder het doel uitstroom zijn alleen gematchte uitstroomkandidaten te zien, en zij zijn toe te wijzen (Z4)', async () => {
    await aConvenant(wereld, {
      code: 'weer-thuis',
      partijen: ['actium', 'coordinatiepunt-weer-thuis', 'cosis'],
      doelen: ['UITSTROOM_WEER_THUIS'],
      categorieen: ['PERSOON', 'ZORG'],
    });
    const kandidaat = await aUitstroomkandidaat(wereld, { corporatie: 'actium', op: '2025-04-01' });
    const woning = await legeWoning(wereld);
    await metReactie(woning.id);
    const uitstroom = verhuurder('actium', 'UITSTROOM');
    const { lijst, errors } = await kandidaten(woning.id, uitstroom);
    expect(errors).toEqual([]);
    expect(lijst).toMatchObject([{ id: kandidaat, plaats: 1, redenen: ['VOORRANG'], passend: null, huishouden: null }]);
    const motivering = 'Weer Thuis';
    expect((await wijsToe(woning, kandidaat, { grondslag: 'UITSTROOM', motivering }, uitstroom)).codes).toEqual([]);
  });

  describe('toewijzen aan een kandidaat', () => {
    test('het huishouden komt van de inschrijving; de kandidaat is daarna nergens meer kandidaat', async () => {
      const [woning, andere] = [await legeWoning(wereld), await legeWoning(wereld)];
      const { zoeker, id } = await metReactie(woning.id, { inschrijfdatum: '2020-05-02', huishoudgrootte: 3 });
      await aKandidaat(wereld, zoeker, andere.id, '2025-03-02');
      const { data, errors } = await wijsToe(woning, id);
      expect(errors).toEqual([]);
      expect(data.wijsToe).toMatchObject({
        rekeninkomen: 25000,
        wachttijdMaanden: 60,
        zoektijdMaanden: 15,
        statushouder: false,
        huishouden: { grootte: 3 },
      });
      expect((await kandidaten(andere.id)).lijst).toEqual([]);
      await wereld.vraag(
        verhuurder(),
        `mutation { trekToewijzingIn(id: "${data.wijsToe.id}", versie: 1, reden: "Weigerde") { status } }`,
      );
      expect((await kandidaten(andere.id)).lijst).toHaveLength(1);
    });

    test('na een correctie blijft hij gehuisvest, en na intrekking van de correctie zoekt hij weer', async () => {
      const woning = await legeWoning(wereld);
      const { id } = await metReactie(woning.id);
      const eerste = (await wijsToe(woning, id)).data.wijsToe.id;
      const { data } = await wereld.vraag(
        verhuurder(),
        `mutation { corrigeerToewijzing(input: { id: "${eerste}", versie: 1, reden: "Dag", datum: "2025-05-01" }) { id versie } }`,
      );
      expect((await kandidaten(woning.id)).lijst).toEqual([]);
      await wereld.vraag(
        verhuurder(),
        `mutation { trekToewijzingIn(id: "${data.corrigeerToewijzing.id}", versie: 1, reden: "Weigerde") { status } }`,
      );
      expect((await kandidaten(woning.id)).lijst).toHaveLength(1);
    });

    test('twintig medewerkers tegelijk, elk met een andere kandidaat voor één woning: precies één slaagt (T13)', async () => {
      const woning = await legeWoning(wereld);
      const allen: string[] = [];
      for (let i = 0; i < 20; i++) allen.push((await metReactie(woning.id)).id);
      const antwoorden = await Promise.all(allen.map((id) => wijsToe(woning, id)));
      expect(antwoorden.filter((a) => a.codes.length === 0)).toHaveLength(1);
      expect(antwoorden.flatMap((a) => a.codes)).toEqual(Array(19).fill('CONFLICT'));
    });

    test('één kandidaat voor tien woningen tegelijk krijgt er één', async () => {
      const zoeker = await aWoningzoekende(wereld);
      const plekken: { woning: { id: string; versie: number }; id: string }[] = [];
      for (let i = 0; i < 10; i++) {
        const woning = await legeWoning(wereld);
        plekken.push({ woning, id: await aKandidaat(wereld, zoeker, woning.id) });
      }
      const antwoorden = await Promise.all(
        plekken.map(({ woning, id }, i) => wijsToe(woning, id, { datum: `202${(i % 2) + 4}-05-01` })),
      );
      expect(antwoorden.filter((a) => a.codes.length === 0)).toHaveLength(1);
    });

    test('dezelfde sleutel nog eens geeft dezelfde toewijzing; met een andere kandidaat is zij een CONFLICT', async () => {
      const woning = await legeWoning(wereld);
      const [een, ander] = [await metReactie(woning.id), await metReactie(woning.id)];
      const idempotencySleutel = randomUUID();
      const eerste = await wijsToe(woning, een.id, { idempotencySleutel });
      expect((await wijsToe(woning, een.id, { idempotencySleutel })).data).toEqual(eerste.data);
      expect((await wijsToe(woning, ander.id, { idempotencySleutel })).codes).toEqual(['CONFLICT']);
    });

    test('wie niet op deze woning reageerde, van een ander is of niet bestaat, is geen kandidaat: één antwoord (A14)', async () => {
      const woning = await legeWoning(wereld);
      const elders = await metReactie((await legeWoning(wereld)).id);
      const vreemd = await metReactie((await legeWoning(wereld, { eigenaar: 'woonservice' })).id, {
        eigenaar: 'woonservice',
      });
      const antwoorden = await Promise.all(
        [elders.id, vreemd.id, randomUUID(), 'geen-nummer'].map((id) => wijsToe(woning, id)),
      );
      expect(new Set(antwoorden.map((a) => `${a.codes.join()} ${a.errors[0]?.message}`)).size).toBe(1);
      expect(antwoorden[0]?.codes).toEqual(['ONGELDIGE_INVOER']);
    });

    test('de grond hoort bij de kandidaat; een weigering die dat vertelt, staat in het logboek (S3-20, A11)', async () => {
      const woning = await legeWoning(wereld);
      const { id, zoeker } = await metReactie(woning.id);
      expect((await wijsToe(woning, id, { grondslag: 'STATUSHOUDER' })).codes).toEqual(['ONGELDIGE_INVOER']);
      const regels = await wereld.sql(
        `select 1 from toewijzing.logboek l join toewijzing.logboek_betrokkene b on b.logboek_id = l.id
           join toewijzing.woningzoekende w on w.betrokkene::text = b.betrokkene
          where w.id = $1 and l.naam = 'Mutation.wijsToe' and 'Kandidaat.statushouder' = any(l.velden)`,
        [zoeker.id],
      );
      expect(regels).toHaveLength(1);
    });

    test('een huur die niet past vraagt een motivering en kan daarmee: het is een norm, geen slot (T9)', async () => {
      const woning = await legeWoning(wereld);
      await wereld.sql('update woningvoorraad.woning_huur set kale_huur_cent = 75000 where woning_id = $1', [
        woning.id,
      ]);
      const { id } = await metReactie(woning.id);
      expect((await wijsToe(woning, id)).codes).toEqual(['NORM_OVERSCHREDEN']);
      expect((await wijsToe(woning, id, { motivering: 'Er is geen andere woning' })).codes).toEqual([]);
    });
  });

  describe('inschrijvingen als woningzoekende', () => {
    const zoekersvelden = `id inschrijfnummer inschrijfdatum wachttijdMaanden gehuisvest huishouden { grootte } rekeninkomen statushouder
      doelgroep corporatie { id } reacties { kandidaat op woning { id } }`;
    const opNummer = async (inschrijfnummer: string, beller: Beller = verhuurder(), keuze = zoekersvelden) =>
      wereld.vraag(
        beller,
        `query ($f: WoningzoekendeFilter) { woningzoekenden(filter: $f) { totalCount edges { node { ${keuze} } } } }`,
        { f: { inschrijfnummer } },
      );
    const registreer = (woningzoekende: string, woning: string, op = '2025-05-01', beller = verhuurder()) =>
      wereld.vraag(
        beller,
        'mutation ($input: ReactieInput!) { registreerReactie(input: $input) { id reacties { kandidaat op woning { id } } } }',
        { input: { woningzoekende, woning, op } },
      );

    test('de eigen corporatie ziet de inschrijving met huishouden, inkomen, herkomst en reacties; gelezen is gelogd (A11)', async () => {
      const woning = await legeWoning(wereld);
      const { zoeker, id } = await metReactie(woning.id, { inschrijfdatum: '2020-05-02', statushouder: true });
      const { data, errors } = await opNummer(zoeker.idExtern);
      expect(errors).toEqual([]);
      expect(data.woningzoekenden).toEqual({
        totalCount: 1,
        edges: [
          {
            node: {
              id: zoeker.id,
              inschrijfnummer: zoeker.idExtern,
              inschrijfdatum: '2020-05-02',
              wachttijdMaanden: 60,
              gehuisvest: false,
              huishouden: { grootte: 2 },
              rekeninkomen: 25_000,
              statushouder: true,
              doelgroep: null,
              corporatie: { id: 'actium' },
              reacties: [{ kandidaat: id, op: '2024-02-01', woning: { id: woning.id } }],
            },
          },
        ],
      });
      const regels = await wereld.sql<{ velden: string[] }>(
        `select l.velden from toewijzing.logboek l join toewijzing.logboek_betrokkene b on b.logboek_id = l.id
           join toewijzing.woningzoekende w on w.betrokkene::text = b.betrokkene where w.id = $1 and l.naam = 'Query.woningzoekenden'`,
        [zoeker.id],
      );
      expect(regels[0]?.velden).toEqual(
        expect.arrayContaining([
          'Woningzoekende.rekeninkomen',
          'Woningzoekende.statushouder',
          'Woningzoekende.reacties',
        ]),
      );
    });

    test('geen corporatie vindt een inschrijving bij een andere, niet op nummer en niet op id, ook niet in SQL (A7)', async () => {
      const idExtern = 'Z-OVERAL';
      const hier = await aWoningzoekende(wereld, { idExtern });
      const daar = await aWoningzoekende(wereld, { idExtern, eigenaar: 'woonservice' });
      for (const [partner, zoeker, ander] of [
        ['actium', hier, daar],
        ['woonservice', daar, hier],
      ] as const) {
        const beller = verhuurder(partner);
        const { data } = await opNummer(idExtern, beller, 'id');
        expect(data.woningzoekenden).toEqual({ totalCount: 1, edges: [{ node: { id: zoeker.id } }] });
        const vraag = 'query ($id: ID!) { woningzoekende(id: $id) { id } }';
        expect((await wereld.vraag(beller, vraag, { id: ander.id })).data).toEqual({ woningzoekende: null });
        expect((await wereld.vraag(beller, vraag, { id: randomUUID() })).data).toEqual({ woningzoekende: null });
        const inSql = await wereld
          .verzoek('toewijzing', beller)
          .lees(
            (m) =>
              m.query('select id from toewijzing.woningzoekende_lees where inschrijfnummer = $1', [
                idExtern,
              ]) as Promise<unknown[]>,
          );
        expect(inSql).toEqual([{ id: zoeker.id }]);
      }
    });

    test('onder een ander doel of in een andere rol bestaat geen inschrijving, ook niet als aantal', async () => {
      for (const beller of [
        { partner: 'actium', rol: 'corporatie/bestuurder' },
        { partner: 'actium', rol: 'corporatie/databeheerder', doel: 'VASTGOEDBEHEER' as const },
        { partner: 'actium', rol: 'corporatie/verhuurmedewerker', doel: 'WONEN_EN_ZORG' as const },
        { partner: 'gemeente-assen', rol: 'gemeente/regisseur-statushouders', doel: 'WOONRUIMTEVERDELING' as const },
      ]) {
        const { data } = await wereld.vraag(beller, '{ woningzoekenden { totalCount edges { node { id } } } }');
        expect(data).toEqual({ woningzoekenden: { totalCount: 0, edges: [] } });
        // By number: refused, or for who may read shared persons nothing there.
        const opEenNummer = await opNummer('Z-OVERAL', beller, 'id');
        expect(opEenNummer.data.woningzoekenden ?? { totalCount: 0, edges: [] }).toEqual(data.woningzoekenden);
      }
    });

    test('een vastgelegde reactie maakt de woningzoekende kandidaat; nog eens vastleggen verandert niets (A11)', async () => {
      const woning = await legeWoning(wereld);
      const zoeker = await aWoningzoekende(wereld);
      const eerste = await registreer(zoeker.idExtern, woning.id);
      expect(eerste.codes).toEqual([]);
      expect((await registreer(zoeker.id, woning.id)).data).toEqual(eerste.data);
      const [reactie] = eerste.data.registreerReactie.reacties as { kandidaat: string }[];
      expect((await kandidaten(woning.id)).lijst.map((k) => k['id'])).toEqual([reactie?.kandidaat]);
      expect((await registreer(zoeker.id, woning.id, '2025-04-01')).codes).toEqual(['CONFLICT']);
      const regels = await wereld.sql(
        `select 1 from toewijzing.logboek l join toewijzing.logboek_betrokkene b on b.logboek_id = l.id
           join toewijzing.woningzoekende w on w.betrokkene::text = b.betrokkene
          where w.id = $1 and l.naam = 'Mutation.registreerReactie' and 'Woningzoekende.reacties' = any(l.velden)`,
        [zoeker.id],
      );
      expect(regels.length).toBeGreaterThan(0);
    });

    test('geen reactie van of op wat van een ander is, voor de inschrijving, in de toekomst, of van wie al een woning kreeg', async () => {
      const woning = await legeWoning(wereld);
      const vreemdeWoning = await legeWoning(wereld, { eigenaar: 'woonservice' });
      const zoeker = await aWoningzoekende(wereld, { inschrijfdatum: '2025-01-01', uitgeschrevenOp: '2025-03-01' });
      const vreemd = await aWoningzoekende(wereld, { eigenaar: 'woonservice' });
      const gehuisvest = await metReactie(woning.id);
      expect((await wijsToe(woning, gehuisvest.id)).codes).toEqual([]);
      const codes = async (...wat: Parameters<typeof registreer>) => (await registreer(...wat)).codes.join();
      expect(await codes(vreemd.id, woning.id)).toBe('NIET_GEVONDEN');
      expect(await codes(randomUUID(), woning.id)).toBe('NIET_GEVONDEN');
      expect(await codes(zoeker.id, vreemdeWoning.id, '2025-02-01')).toBe('ONGELDIGE_INVOER');
      expect(await codes(zoeker.id, randomUUID(), '2025-02-01')).toBe('NIET_GEVONDEN');
      for (const op of ['2024-12-31', '2025-03-01', '2025-05-03'])
        expect(await codes(zoeker.id, woning.id, op)).toBe('ONGELDIGE_INVOER');
      expect(await codes(gehuisvest.zoeker.id, woning.id)).toBe('CONFLICT');
      expect(await codes(zoeker.id, woning.id, '2025-02-28')).toBe('');
    });

    test('ook wie de dienst voorbij gaat, schrijft geen vreemde reactie, plaatsing of deling', async () => {
      const woning = await legeWoning(wereld);
      const { zoeker, id } = await metReactie(woning.id);
      const ander = await aWoningzoekende(wereld);
      const vreemd = await aWoningzoekende(wereld, { eigenaar: 'woonservice' });
      const toewijzing = (await wijsToe(woning, id)).data.wijsToe.id as string;
      const schrijf = (sql: string, waarden: unknown[]) =>
        wereld.verzoek('toewijzing', verhuurder()).lees((m) => m.query(sql, waarden) as Promise<unknown>);
      const reactie = `insert into toewijzing.woningzoekende_reactie (id, gemeente_code, eigenaar, woningzoekende_id, woning_id, op)
        values (gen_random_uuid(), 'GM0106', 'actium', $1, $2, '2025-01-01')`;
      const plaatsing = `insert into toewijzing.woningzoekende_plaatsing (toewijzing_id, gemeente_code, eigenaar, woningzoekende_id)
        values ($1, 'GM0106', 'actium', $2)`;
      const deling = `insert into toewijzing.toewijzing_deling (toewijzing_id, naar_partner, doel, eigenaar, gemeente_code, van)
        values ($1, $2, $3, 'actium', 'GM0106', now())`;
      const dicht = /row-level security|statushouder wordt gedeeld/;
      await expect(schrijf(reactie, [vreemd.id, woning.id])).rejects.toThrow(dicht);
      await expect(schrijf(reactie, [zoeker.id, randomUUID()])).rejects.toThrow(dicht);
      await expect(schrijf(plaatsing, [toewijzing, ander.id])).rejects.toThrow(dicht);
      await expect(schrijf(deling, [toewijzing, 'woonservice', 'WOONRUIMTEVERDELING'])).rejects.toThrow(dicht);
      await expect(schrijf(deling, [toewijzing, 'gemeente-assen', 'OVERLASTAANPAK'])).rejects.toThrow(dicht);
      // Not on the ground STATUSHOUDER: nothing to share.
      await expect(schrijf(deling, [toewijzing, 'gemeente-assen', 'WOONRUIMTEVERDELING'])).rejects.toThrow(dicht);
    });

    test('hoe lang inschrijvingen en reacties bewaard blijven, is een gegeven; zolang niemand het vaststelt is het leeg (A8)', async () => {
      const termijn = `geldend { waarde bron }`;
      const { data } = await wereld.vraag(
        verhuurder(),
        `{ i: parameters(code: "bewaartermijn_woningzoekende") { ${termijn} } r: parameters(code: "bewaartermijn_reactie") { ${termijn} } }`,
      );
      const leeg = [{ geldend: { waarde: null, bron: expect.stringMatching(/^A8: geen bron noemt een termijn/) } }];
      expect(data).toEqual({ i: leeg, r: leeg });
    });
  });

  test('één opdracht per laag, hoeveel kandidaten ook; met 240 % van Assen wordt geen tabel doorlopen', async () => {
    const [klein, groot] = [await legeWoning(wereld), await legeWoning(wereld)];
    await metReactie(klein.id);
    await wereld.sql(`
      with w as (insert into toewijzing.woningzoekende (id, gemeente_code, eigenaar, betrokkene, id_extern, afdruk)
                 select gen_random_uuid(), 'GM0106', case when i % 3 = 0 then 'woonservice' else 'actium' end, gen_random_uuid(), 'V' || i, ''
                   from generate_series(1, 24000) i returning id, gemeente_code, eigenaar),
           p as (insert into toewijzing.woningzoekende_persoon (id, gemeente_code, eigenaar, inschrijfdatum, grootte)
                 select id, gemeente_code, eigenaar, '2020-01-01', 2 from w),
           f as (insert into toewijzing.woningzoekende_financieel select id, gemeente_code, eigenaar, 2000000 from w)
      insert into toewijzing.woningzoekende_herkomst select id, gemeente_code, eigenaar, false from w`);
    await wereld.sql(`
      insert into toewijzing.woningzoekende_reactie (id, gemeente_code, eigenaar, woningzoekende_id, woning_id, op)
      select gen_random_uuid(), gemeente_code, eigenaar, id, gen_random_uuid(), '2025-01-01'
        from toewijzing.woningzoekende cross join generate_series(1, 3) where id_extern like 'V%'`);
    await wereld.sql(
      `insert into toewijzing.woningzoekende_reactie (id, gemeente_code, eigenaar, woningzoekende_id, woning_id, op)
       select gen_random_uuid(), gemeente_code, eigenaar, id, $1, '2025-01-01' from toewijzing.woningzoekende
        where id_extern like 'V%' and eigenaar = 'actium' order by id desc limit 300`,
      [groot.id],
    );
    // Of them, six thousand were housed over the years.
    await wereld.sql(`
      with z as (select id, gemeente_code, eigenaar, gen_random_uuid() as toewijzing from toewijzing.woningzoekende
                  where id_extern like 'V%' order by id limit 6000),
           t as (insert into toewijzing.toewijzing select toewijzing, gemeente_code, eigenaar, 'WK010600', gen_random_uuid() from z)
      insert into toewijzing.woningzoekende_plaatsing (toewijzing_id, gemeente_code, eigenaar, woningzoekende_id)
      select toewijzing, gemeente_code, eigenaar, id from z`);
    await wereld.sql('analyze');
    const gemeten = async <T extends object>(werk: () => Promise<T>): Promise<T & { sql: string[] }> => {
      const teller = { aantal: 0, sql: [] as string[] };
      return Object.assign(await statementteller.run(teller, werk), { sql: teller.sql });
    };
    const tel = async (woning: string) => {
      const teller = { aantal: 0, sql: [] as string[] };
      const lijst = await statementteller.run(teller, () =>
        wereld.verzoek('toewijzing', verhuurder(), ['Kandidaat.plaats']).dienst(KandidaatService).vanWoning(woning),
      );
      return { aantal: lijst.length, statements: teller.aantal };
    };
    const [weinig, veel] = [await tel(klein.id), await tel(groot.id)];
    expect(weinig.aantal).toBe(1);
    // A page holds no more (toegang: rows ≤ 200).
    expect(veel.aantal).toBe(200);
    expect(veel.statements).toBe(weinig.statements);
    const plan = async (vraag: string, waarden: unknown[] = []): Promise<string> => {
      const regels = await wereld
        .verzoek('toewijzing', verhuurder())
        .lees((m) => m.query(`explain ${vraag}`, waarden) as Promise<{ 'QUERY PLAN': string }[]>);
      return regels.map((regel) => regel['QUERY PLAN']).join('\n');
    };
    const tekst = await plan(kandidatenVan, [groot.id, 'actium']);
    expect(tekst).toMatch(/Index.* on woningzoekende_reactie/);
    expect(tekst).not.toMatch(/Seq Scan on woningzoekende/);

    // The registrations by page and by number: by key and by index, whatever their number.
    const { data, sql } = await gemeten(() =>
      wereld.vraag(
        verhuurder(),
        '{ woningzoekenden(first: 100) { edges { node { huishouden { grootte } gehuisvest rekeninkomen statushouder reacties { op } } } } }',
      ),
    );
    expect(data.woningzoekenden.edges).toHaveLength(100);
    const op = (tabel: string) =>
      sql.filter((opdracht) => opdracht.includes(`toewijzing.${tabel}`) || opdracht.includes(`"${tabel}"`));
    expect([op('woningzoekende_lees').length, op('woningzoekende_reactie').length]).toEqual([1, 1]);
    for (const waar of ['order by w.id limit 101', "and w.inschrijfnummer = 'V17'"])
      expect(await plan(`select * from toewijzing.woningzoekende_lees w where true ${waar}`)).not.toMatch(/Seq Scan/);
  });
});
