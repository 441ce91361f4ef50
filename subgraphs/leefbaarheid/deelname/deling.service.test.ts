import { aConvenant } from '../../../test/builders/convenant';
import { aDossier } from '../../../test/builders/dossier';
import { anInterventie } from '../../../test/builders/interventie';
import { aMelding } from '../../../test/builders/melding';
import { aStrafrechtelijkFeit } from '../../../test/builders/strafrechtelijk-feit';
import { Wereld, type Antwoord, type Beller } from '../../../test/support/wereld';

const lariks = 'WK010601';
const pittelo = 'WK010604';
const beheerder: Beller = { partner: 'actium', rol: 'corporatie/sociaal-beheerder', doel: 'OVERLASTAANPAK' };
const woonservice: Beller = { partner: 'woonservice', rol: 'corporatie/sociaal-beheerder', doel: 'OVERLASTAANPAK' };
const regisseur: Beller = { partner: 'gemeente-assen', rol: 'gemeente/wijkregisseur', doel: 'OVERLASTAANPAK' };
const wijkagent: Beller = { partner: 'politie', rol: 'politie/wijkagent', doel: 'OVERLASTAANPAK' };
const alles = ['actium', 'woonservice', 'gemeente-assen', 'vaart-welzijn', 'politie'];

const dossiers = `{ dossiers { totalCount edges { node {
  id niveau status wijk { code } betrokkene { id naam } deelnemers { partner { id } van tot }
  meldingen { id soort melder { naam } omschrijving } interventies { id instrument } strafrechtelijk { soort } } } } }`;

describe('een dossier delen', () => {
  let wereld: Wereld;
  beforeAll(async () => {
    wereld = await Wereld.start({ nu: '2026-06-15T10:00:00+02:00' });
  });
  beforeEach(async () => {
    await wereld.zetKlok('2026-06-15T10:00:00+02:00');
    await wereld.sql('truncate leefbaarheid.melding, leefbaarheid.dossier cascade');
    await wereld.sql('truncate beleid.convenant cascade');
  });
  afterAll(() => wereld.stop());

  const lees = (beller: Beller): Promise<Antwoord> => wereld.vraag(beller, dossiers);
  const zien = async (beller: Beller): Promise<string[]> => {
    const { data } = await wereld.vraag(beller, '{ dossiers { totalCount edges { node { id } } } }');
    const ids = data.dossiers.edges.map((rand: { node: { id: string } }) => rand.node.id) as string[];
    expect(data.dossiers.totalCount).toBe(ids.length);
    return ids;
  };
  const gevuld = async (
    gedeeldMet: Record<string, string>,
    wijk = lariks,
  ): Promise<{ id: string; melding: string }> => {
    const melding = await aMelding(wereld, { wijk, melder: { naam: 'Mel der' } });
    const { id } = await aDossier(wereld, { wijk, meldingen: [melding.id], gedeeldMet });
    await anInterventie(wereld, beheerder, id);
    await aStrafrechtelijkFeit(wereld, beheerder, id);
    return { id, melding: melding.id };
  };

  test('een deelnemer leest wat zijn eigen regel opent; melder en omschrijving gaan nooit mee (A6)', async () => {
    await aConvenant(wereld, { partijen: alles });
    const { id, melding } = await gevuld({ 'gemeente-assen': '2026-06-30' });
    const { data, errors } = await lees(regisseur);
    expect(data.dossiers.edges).toMatchObject([
      {
        node: {
          id,
          niveau: 'STRAAT',
          status: 'IN_BEHANDELING',
          betrokkene: { naam: 'Jo Jansen' },
          deelnemers: [{ partner: { id: 'gemeente-assen' }, tot: '2026-06-30T21:59:59.999Z' }],
          meldingen: [{ id: melding, soort: 'OVERLAST', melder: null, omschrijving: null }],
          interventies: [{ instrument: 'Huisbezoek' }],
          strafrechtelijk: null,
        },
      },
    ]);
    expect(errors.map((fout) => fout.extensions?.['veld']).sort()).toEqual([
      'Dossier.strafrechtelijk',
      'Melding.melder',
      'Melding.omschrijving',
    ]);
    // Two partners cannot join on the person (A4).
    const eigen = await lees(beheerder);
    expect(eigen.data.dossiers.edges[0].node.betrokkene.id).not.toBe(data.dossiers.edges[0].node.betrokkene.id);
  });

  test('de politie ziet persoon en strafrecht van een gedeeld dossier, nooit meldingen en interventies', async () => {
    await aConvenant(wereld, { partijen: alles });
    const { id } = await gevuld({ politie: '2026-06-30' });
    const { data, errors } = await lees(wijkagent);
    expect(data.dossiers.edges).toMatchObject([
      {
        node: {
          id,
          betrokkene: { naam: 'Jo Jansen' },
          meldingen: null,
          interventies: null,
          strafrechtelijk: [{ soort: 'Vernieling' }],
        },
      },
    ]);
    expect(errors.map((fout) => fout.extensions?.['veld']).sort()).toEqual([
      'Dossier.interventies',
      'Dossier.meldingen',
    ]);
    const { data: lijst } = await wereld.vraag(wijkagent, '{ meldingen { totalCount } }');
    expect(lijst.meldingen.totalCount).toBe(0);
  });

  test('een melding in een gedeeld dossier bestaat voor wie SOCIAAL heeft, en alleen zolang het delen loopt', async () => {
    await aConvenant(wereld, { partijen: alles });
    const { id, melding } = await gevuld({ 'gemeente-assen': '2026-06-30', politie: '2026-06-30' });
    const los = await aMelding(wereld);
    const gezien = async (): Promise<string[]> =>
      (await wereld.vraag(regisseur, '{ meldingen { edges { node { id } } } }')).data.meldingen.edges.map(
        (rand: { node: { id: string } }) => rand.node.id,
      );
    expect(await gezien()).toEqual([melding]);
    expect(await gezien()).not.toContain(los.id);
    await wereld.vraag(
      beheerder,
      'mutation B($id: ID!) { beeindigDeling(id: $id, partner: "gemeente-assen") { id } }',
      { id },
    );
    expect(await gezien()).toEqual([]);
    expect(await zien(regisseur)).toEqual([]);
    expect(await zien(wijkagent)).toEqual([id]);
    expect(await zien(beheerder)).toEqual([id]);
  });

  test('delen loopt tot en met 23:59:59 van de laatste dag', async () => {
    await aConvenant(wereld, { partijen: alles });
    const { id } = await gevuld({ 'gemeente-assen': '2026-06-15' });
    await wereld.zetKlok('2026-06-15T23:59:59+02:00');
    expect(await zien(regisseur)).toEqual([id]);
    await wereld.zetKlok('2026-06-16T00:00:00+02:00');
    expect(await zien(regisseur)).toEqual([]);
  });

  test('een convenant dat om 12:00:00 eindigt, sluit om 12:00:00 wat erop gedeeld is; de eigenaar houdt zijn rijen', async () => {
    await aConvenant(wereld, { partijen: alles, geldigTot: new Date('2026-06-20T12:00:00+02:00') });
    const { id } = await gevuld({ 'gemeente-assen': '2026-12-31', politie: '2026-12-31' });
    await wereld.zetKlok('2026-06-20T11:59:59+02:00');
    expect(await zien(regisseur)).toEqual([id]);
    await wereld.zetKlok('2026-06-20T12:00:00+02:00');
    expect(await zien(regisseur)).toEqual([]);
    expect(await zien(wijkagent)).toEqual([]);
    expect(await zien(beheerder)).toEqual([id]);
    const { data } = await wereld.vraag(regisseur, 'query D($id: ID!) { dossier(id: $id) { id } }', { id });
    expect(data.dossier).toBeNull();
  });

  test('wijken versmallen ook wat gedeeld is; zonder wijken is er niets', async () => {
    await aConvenant(wereld, { partijen: alles });
    const { id } = await gevuld({ 'gemeente-assen': '2026-06-30' });
    const ander = await gevuld({ 'gemeente-assen': '2026-06-30' }, pittelo);
    expect((await zien(regisseur)).sort()).toEqual([id, ander.id].sort());
    expect(await zien({ ...regisseur, wijken: [pittelo] })).toEqual([ander.id]);
    expect(await zien({ ...regisseur, wijken: [] })).toEqual([]);
  });

  test('Woonservice ziet niets van Actium, ook niet onder hetzelfde convenant (A7)', async () => {
    await aConvenant(wereld, { partijen: alles });
    await gevuld({ 'gemeente-assen': '2026-06-30' });
    expect(await zien(woonservice)).toEqual([]);
    const { data } = await wereld.vraag(woonservice, '{ meldingen { totalCount } }');
    expect(data.meldingen.totalCount).toBe(0);
  });

  test('onder een ander doel bestaan dossiers niet, ook niet als aantal', async () => {
    await aConvenant(wereld, { partijen: alles });
    await gevuld({ 'gemeente-assen': '2026-06-30' });
    for (const beller of [beheerder, regisseur]) {
      const anders = await wereld.vraag(
        { ...beller, doel: 'LEEFBAARHEID' },
        '{ dossiers { totalCount } meldingen { edges { node { dossier { id } } } } }',
      );
      expect(anders.data.dossiers.totalCount).toBe(0);
      for (const { node } of anders.data.meldingen.edges) expect(node.dossier).toBeNull();
    }
  });

  const deel = (id: string, partner: string, tot: string, beller = beheerder): Promise<Antwoord> =>
    wereld.vraag(
      beller,
      'mutation D($id: ID!, $partner: ID!, $tot: Date!) { deelDossier(id: $id, partner: $partner, tot: $tot) { id deelnemers { partner { id } tot } } }',
      { id, partner, tot },
    );

  test('opnieuw delen verlengt het delen dat loopt', async () => {
    await aConvenant(wereld, { partijen: alles });
    const { id } = await aDossier(wereld);
    await deel(id, 'politie', '2026-06-30');
    const { data } = await deel(id, 'politie', '2026-07-31');
    expect(data.deelDossier.deelnemers).toEqual([{ partner: { id: 'politie' }, tot: '2026-07-31T21:59:59.999Z' }]);
  });

  test.each([
    ['een andere corporatie (A7)', 'woonservice', '2026-06-30', 'partner'],
    ['de eigen organisatie', 'actium', '2026-06-30', 'partner'],
    ['een partner zonder convenant overlast', 'icare', '2026-06-30', 'partner'],
    ['een partner die niet bestaat', 'niemand', '2026-06-30', 'partner'],
    ['een dag die voorbij is', 'politie', '2026-06-14', 'tot'],
    ['langer dan een jaar', 'politie', '2027-06-16', 'tot'],
  ])('delen wordt geweigerd: %s', async (_, partner, tot, veld) => {
    await aConvenant(wereld, { partijen: alles });
    await aConvenant(wereld, { code: 'wonen-zorg', partijen: ['actium', 'icare'] });
    const { id } = await aDossier(wereld);
    const { errors, codes } = await deel(id, partner, tot);
    expect(codes).toEqual(['ONGELDIGE_INVOER']);
    expect(errors[0]?.extensions?.['velden']).toMatchObject([{ veld }]);
    expect(await wereld.sql('select 1 from leefbaarheid.deelname')).toEqual([]);
  });

  test('een convenant dat nog niet door iedereen is ondertekend of al is afgelopen, laat niet delen', async () => {
    await aConvenant(wereld, { partijen: alles, ondertekendDoor: ['actium', 'gemeente-assen'] });
    await aConvenant(wereld, { partijen: alles, geldigTot: new Date('2026-06-15T10:00:01+02:00') });
    await wereld.zetKlok('2026-06-15T10:00:01+02:00');
    const { id } = await aDossier(wereld);
    expect((await deel(id, 'gemeente-assen', '2026-06-30')).codes).toEqual(['ONGELDIGE_INVOER']);
  });

  test('alleen de eigenaar deelt, koppelt en beëindigt; voor een ander bestaat het dossier niet (A14)', async () => {
    await aConvenant(wereld, { partijen: alles });
    const { id } = await gevuld({ 'gemeente-assen': '2026-06-30' });
    expect((await deel(id, 'politie', '2026-06-30', woonservice)).codes).toEqual(['NIET_GEVONDEN']);
    expect((await deel('geen-kenmerk', 'politie', '2026-06-30')).codes).toEqual(['NIET_GEVONDEN']);
    expect((await deel(id, 'politie', '2026-06-30', regisseur)).codes).toEqual(['GEEN_TOEGANG']);
    const vanWoonservice = await aMelding(wereld, { door: woonservice });
    const koppel = `mutation K($id: ID!, $m: ID!) { koppelMelding(dossier: $id, melding: $m) { id } }`;
    expect((await wereld.vraag(beheerder, koppel, { id, m: vanWoonservice.id })).codes).toEqual(['NIET_GEVONDEN']);
    expect((await wereld.vraag(woonservice, koppel, { id, m: vanWoonservice.id })).codes).toEqual(['NIET_GEVONDEN']);
  });

  test('een melding hoort bij één dossier', async () => {
    const melding = await aMelding(wereld);
    const eerste = await aDossier(wereld, { meldingen: [melding.id] });
    const tweede = await aDossier(wereld);
    const koppel = `mutation K($id: ID!, $m: ID!) { koppelMelding(dossier: $id, melding: $m) { meldingen { id dossier { id } } } }`;
    expect((await wereld.vraag(beheerder, koppel, { id: tweede.id, m: melding.id })).codes).toEqual(['CONFLICT']);
    const { data } = await wereld.vraag(beheerder, koppel, { id: eerste.id, m: melding.id });
    expect(data.koppelMelding).toEqual({ meldingen: [{ id: melding.id, dossier: { id: eerste.id } }] });
  });

  test('wat niet gedeeld is, is niet te beëindigen', async () => {
    const { id } = await aDossier(wereld);
    const { codes } = await wereld.vraag(
      beheerder,
      'mutation B($id: ID!) { beeindigDeling(id: $id, partner: "politie") { id } }',
      { id },
    );
    expect(codes).toEqual(['ONGELDIGE_INVOER']);
  });

  test('delen en lezen door een deelnemer staan in het logboek van de eigenaar (A11)', async () => {
    await aConvenant(wereld, { partijen: alles });
    await gevuld({ 'gemeente-assen': '2026-06-30' });
    await lees(regisseur);
    const regels = await wereld.sql<{ naam: string; eigenaar: string; betrokkene: string | null }>(
      `select naam, l.eigenaar, betrokkene from leefbaarheid.logboek l join leefbaarheid.logboek_betrokkene b on b.logboek_id = l.id
        where l.partner = 'gemeente-assen' order by nr desc limit 20`,
    );
    expect(regels.map((r) => r.naam)).toEqual(
      expect.arrayContaining(['Query.dossiers', 'Dossier.meldingen', 'Dossier.interventies']),
    );
    expect(new Set(regels.map((r) => r.eigenaar))).toEqual(new Set(['actium']));
  });

  describe('de database houdt het ook zonder de graaf tegen', () => {
    const als = <T>(beller: Beller, sql: string): Promise<T[]> =>
      wereld.verzoek('leefbaarheid', beller).lees((m) => m.query(sql));

    test('als wijkagent: persoon en strafrecht, geen SOCIAAL in welke tabel ook', async () => {
      await aConvenant(wereld, { partijen: alles });
      await gevuld({ politie: '2026-06-30' });
      const tel = async (tabel: string): Promise<number> =>
        (await als(wijkagent, `select 1 from leefbaarheid.${tabel}`)).length;
      for (const open of ['dossier', 'dossier_persoon', 'strafrechtelijk_feit', 'deelname'])
        expect([open, await tel(open)]).toEqual([open, 1]);
      for (const dicht of [
        'dossier_sociaal',
        'interventie',
        'melding',
        'melding_persoon',
        'melding_sociaal',
        'melding_eigen',
      ])
        expect([dicht, await tel(dicht)]).toEqual([dicht, 0]);
    });

    test('als wijkregisseur: wat gedeeld is, maar nooit melder, omschrijving of strafrecht', async () => {
      await aConvenant(wereld, { partijen: alles });
      await gevuld({ 'gemeente-assen': '2026-06-30' });
      const tel = async (tabel: string): Promise<number> =>
        (await als(regisseur, `select 1 from leefbaarheid.${tabel}`)).length;
      for (const open of ['dossier', 'dossier_sociaal', 'interventie', 'melding', 'melding_sociaal'])
        expect([open, await tel(open)]).toEqual([open, 1]);
      for (const dicht of ['melding_eigen', 'strafrechtelijk_feit'])
        expect([dicht, await tel(dicht)]).toEqual([dicht, 0]);
    });

    test('een rij voor een ander, in een andere wijk of gedeeld met een corporatie wordt niet geschreven', async () => {
      await aConvenant(wereld, { partijen: alles });
      const { id } = await aDossier(wereld);
      const deelname = (partner: string, eigenaar = 'actium'): Promise<unknown> =>
        als(
          beheerder,
          `insert into leefbaarheid.deelname (id, dossier_id, gemeente_code, eigenaar, wijk_code, partner, doel, van, tot)
           values (gen_random_uuid(), '${id}', 'GM0106', '${eigenaar}', '${lariks}', '${partner}', 'OVERLASTAANPAK', now(), now() + interval '1 day')`,
        );
      await expect(deelname('woonservice')).rejects.toThrow('row-level security');
      await expect(deelname('icare')).rejects.toThrow('row-level security');
      await expect(deelname('politie', 'woonservice')).rejects.toThrow('row-level security');
      await expect(deelname('politie')).resolves.toBeDefined();
      const melding = (beller: Beller, eigenaar: string): Promise<unknown> =>
        als(
          beller,
          `insert into leefbaarheid.melding (id, gemeente_code, eigenaar, wijk_code) values (gen_random_uuid(), 'GM0106', '${eigenaar}', '${lariks}')`,
        );
      await expect(melding({ ...wijkagent, wijken: [pittelo] }, 'politie')).rejects.toThrow('row-level security');
      await expect(melding(wijkagent, 'actium')).rejects.toThrow('row-level security');
      await expect(melding(wijkagent, 'politie')).resolves.toBeDefined();
    });

    test('de inlogrol zelf heeft zonder werkrol nergens recht op', async () => {
      const db = wereld.verzoek('leefbaarheid', beheerder).omgeving.db;
      await expect(db.bron.query('select 1 from leefbaarheid.dossier')).rejects.toThrow('permission denied');
    });
  });
});
