import { aDossier } from '../../../test/builders/dossier';
import { aMelding } from '../../../test/builders/melding';
import { Wereld, type Beller } from '../../../test/support/wereld';
import { statementteller } from '../../kern/database';
import { Meldingsoort } from './melding.entity';
import { MeldingregistratieService } from './registratie.service';

const lariks = 'WK010601';
const pittelo = 'WK010604';
const beheerder: Beller = { partner: 'actium', rol: 'corporatie/sociaal-beheerder', doel: 'OVERLASTAANPAK' };
const wijkbeheerder: Beller = { partner: 'actium', rol: 'corporatie/wijkbeheerder', doel: 'LEEFBAARHEID' };
const woonservice: Beller = { partner: 'woonservice', rol: 'corporatie/sociaal-beheerder', doel: 'OVERLASTAANPAK' };
const wijkagent: Beller = { partner: 'politie', rol: 'politie/wijkagent', doel: 'OVERLASTAANPAK' };

const lijst = `query L($filter: MeldingFilter, $first: Int, $after: String) {
  meldingen(filter: $filter, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } edges { node { id termijn werkdagen } } } }`;

describe('meldingen', () => {
  let wereld: Wereld;
  beforeAll(async () => {
    wereld = await Wereld.start({ nu: '2026-06-15T10:00:00+02:00' });
  });
  beforeEach(() => wereld.sql('truncate leefbaarheid.melding, leefbaarheid.dossier cascade'));
  afterAll(() => wereld.stop());

  const ids = async (beller: Beller, filter: object = {}): Promise<string[]> => {
    const { data, codes } = await wereld.vraag(beller, lijst, { filter });
    expect(codes).toEqual([]);
    const gevonden = data.meldingen.edges.map((rand: { node: { id: string } }) => rand.node.id) as string[];
    expect(data.meldingen.totalCount).toBe(gevonden.length);
    return gevonden;
  };

  test('groen tot en met 5 werkdagen, oranje tot en met 10, daarna rood; het filter telt precies (L5)', async () => {
    // Working days back from Monday 15 June 2026 (no holiday after Whit Monday, 25 May).
    const op = async (ontvangenOp: string): Promise<string> =>
      (await aMelding(wereld, { ontvangenOp: new Date(ontvangenOp) })).id;
    const vijf = await op('2026-06-08T23:59:59+02:00');
    const zes = await op('2026-06-05T00:00:00+02:00');
    const tien = await op('2026-06-01T12:00:00+02:00');
    const elf = await op('2026-05-29T12:00:00+02:00');
    expect(await ids(wijkbeheerder, { termijn: 'OP_TIJD' })).toEqual([vijf]);
    expect(await ids(wijkbeheerder, { termijn: 'LET_OP' })).toEqual([zes, tien]);
    expect(await ids(wijkbeheerder, { termijn: 'TE_LAAT' })).toEqual([elf]);
    const { data } = await wereld.vraag(wijkbeheerder, lijst, { filter: { termijn: 'LET_OP' }, first: 1 });
    expect(data.meldingen).toMatchObject({
      totalCount: 2,
      pageInfo: { hasNextPage: true },
      edges: [{ node: { id: zes, werkdagen: 6 } }],
    });
    const vervolg = await wereld.vraag(wijkbeheerder, lijst, {
      filter: { termijn: 'LET_OP' },
      first: 1,
      after: data.meldingen.pageInfo.endCursor,
    });
    expect(vervolg.data.meldingen.edges).toMatchObject([{ node: { id: tien, werkdagen: 10 } }]);
  });

  test('tellen op een persoonlijk gegeven is lezen: ook zonder rijen staat het in het logboek (A11)', async () => {
    await aMelding(wereld, { ontvangenOp: new Date('2026-06-08T12:00:00+02:00') });
    const [{ nr } = { nr: '0' }] = await wereld.sql<{ nr: string }>(
      'select coalesce(max(nr), 0) as nr from leefbaarheid.logboek',
    );
    const tel = (filter: object) =>
      wereld.vraag(wijkbeheerder, lijst.replace(/ pageInfo.* } } } }/s, ' } }'), { filter, first: 0 });
    expect((await tel({})).data.meldingen).toEqual({ totalCount: 1 });
    expect((await tel({ vanaf: '2026-06-08', tot: '2026-06-08', wijk: lariks })).data.meldingen).toEqual({
      totalCount: 1,
    });
    const regels = await wereld.sql('select naam, velden, eigenaar from leefbaarheid.logboek where nr > $1', [nr]);
    expect(regels).toEqual([
      { naam: 'Query.meldingen', velden: ['Melding.ontvangenOp', 'Melding.wijk'], eigenaar: 'actium' },
    ]);
  });

  test('de terugkoppeling stopt de telling; een feestdag telt niet mee (L5)', async () => {
    const { id } = await aMelding(wereld, { ontvangenOp: new Date('2026-05-22T12:00:00+02:00') });
    // Friday to Tuesday, with Whit Monday between.
    await wereld
      .verzoek('leefbaarheid', wijkbeheerder)
      .dienst(MeldingregistratieService)
      .handelAf([
        {
          id,
          bevestigdOp: new Date('2026-05-22T13:00:00+02:00'),
          teruggekoppeldOp: new Date('2026-05-26T00:00:01+02:00'),
        },
      ]);
    const { data } = await wereld.vraag(wijkbeheerder, lijst);
    expect(data.meldingen.edges).toEqual([{ node: { id, termijn: 'OP_TIJD', werkdagen: 1 } }]);
  });

  test('de termijn is een parameter met een ingangsdatum (L5)', async () => {
    const { id } = await aMelding(wereld, { ontvangenOp: new Date('2026-06-08T12:00:00+02:00') });
    await wereld.sql(`insert into leefbaarheid.termijnnorm values ('2026-06-01', 2, 4, 'eigen afspraak')`);
    expect(await ids(wijkbeheerder, { termijn: 'TE_LAAT' })).toEqual([id]);
    await wereld.sql(`delete from leefbaarheid.termijnnorm where bron = 'eigen afspraak'`);
  });

  test('vanaf en tot zijn dagen in Nederland: de nacht van de klok hoort bij één dag', async () => {
    const laat = await aMelding(wereld, { ontvangenOp: new Date('2026-03-28T23:30:00Z') });
    const vroeg = await aMelding(wereld, { ontvangenOp: new Date('2026-03-28T22:30:00Z') });
    expect(await ids(wijkbeheerder, { vanaf: '2026-03-29', tot: '2026-03-29' })).toEqual([laat.id]);
    expect(await ids(wijkbeheerder, { tot: '2026-03-28' })).toEqual([vroeg.id]);
  });

  test('elke organisatie ziet alleen haar eigen meldingen, onder de doelen van een melding', async () => {
    const actium = await aMelding(wereld);
    const vanWoonservice = await aMelding(wereld, { door: woonservice });
    const vanPolitie = await aMelding(wereld, { door: wijkagent });
    expect(await ids(wijkbeheerder)).toEqual([actium.id]);
    expect(await ids(beheerder)).toEqual([actium.id]);
    expect(await ids(woonservice)).toEqual([vanWoonservice.id]);
    expect(await ids(wijkagent)).toEqual([vanPolitie.id]);
    expect(await ids({ partner: 'actium', rol: 'corporatie/verhuurmedewerker', doel: 'WOONRUIMTEVERDELING' })).toEqual(
      [],
    );
    expect(await ids({ partner: 'actium', rol: 'corporatie/bestuurder', doel: 'BELEID_EN_MONITORING' })).toEqual([]);
    expect(
      await ids({ partner: 'platform', rol: 'platform/functionaris-gegevensbescherming', doel: 'TOEZICHT' }),
    ).toEqual([]);
  });

  test('wijken versmallen een wijkrol; zonder wijken ziet zij niets', async () => {
    const inLariks = await aMelding(wereld, { wijk: lariks });
    const inPittelo = await aMelding(wereld, { wijk: pittelo });
    expect(await ids({ ...wijkbeheerder, wijken: [pittelo] })).toEqual([inPittelo.id]);
    expect(await ids({ ...wijkbeheerder, wijken: [] })).toEqual([]);
    expect((await ids({ ...beheerder, wijken: [] })).sort()).toEqual([inLariks.id, inPittelo.id].sort());
  });

  const registreer = (beller: Beller, anders: object) =>
    wereld.vraag(
      beller,
      `mutation R($input: MeldingInput!) { registreerMelding(input: $input) { id soort melder { id naam } omschrijving } }`,
      {
        input: { soort: 'OVERLAST', wijk: lariks, omschrijving: 'Lawaai', ...anders },
      },
    );

  test('een wijkagent die meldt, leest de eigen melding terug', async () => {
    const { data, codes } = await registreer(wijkagent, { melder: { naam: 'Jo Jansen' } });
    expect(codes).toEqual([]);
    expect(data.registreerMelding).toMatchObject({
      soort: 'OVERLAST',
      omschrijving: 'Lawaai',
      melder: { naam: 'Jo Jansen' },
    });
  });

  test.each([
    ['een onbekende wijk', { wijk: 'WK999999' }, 'wijk'],
    ['een toekomstig tijdstip', { ontvangenOp: '2026-06-15T10:00:01+02:00' }, 'ontvangenOp'],
    ['een burgerservicenummer (A4)', { omschrijving: 'Het gaat om 123456782' }, 'omschrijving'],
    [
      'een burgerservicenummer bij de melder (A4)',
      { melder: { naam: 'Jo', contact: '1234 56 782' } },
      'melder.contact',
    ],
    ['een lege omschrijving', { omschrijving: '  ' }, 'omschrijving'],
    ['een woning van niemand', { woning: '11111111-1111-4111-8111-111111111111' }, 'woning'],
    ['een woning die geen kenmerk heeft', { woning: 'x' }, 'woning'],
  ])('%s wordt geweigerd en niets wordt geschreven', async (_, anders, veld) => {
    const { data, errors, codes } = await registreer(wijkbeheerder, anders);
    expect(data.registreerMelding).toBeNull();
    expect(codes).toEqual(['ONGELDIGE_INVOER']);
    expect(errors[0]?.extensions?.['velden']).toMatchObject([{ veld }]);
    expect(JSON.stringify(errors)).not.toContain('123456782');
    expect(await wereld.sql('select 1 from leefbaarheid.melding')).toEqual([]);
  });

  test('een wijkrol meldt alleen in haar eigen wijken', async () => {
    expect((await registreer({ ...wijkbeheerder, wijken: [pittelo] }, {})).codes).toEqual(['ONGELDIGE_INVOER']);
    expect((await registreer({ ...wijkbeheerder, wijken: [] }, {})).codes).toEqual(['ONGELDIGE_INVOER']);
  });

  test('wie niet mag melden, schrijft niets', async () => {
    const { codes } = await registreer(
      { partner: 'politie', rol: 'politie/wijkagent', doel: 'BELEID_EN_MONITORING' },
      {},
    );
    expect(codes).toEqual(['GEEN_TOEGANG']);
    expect(await wereld.sql('select 1 from leefbaarheid.melding')).toEqual([]);
  });

  test('schrijven en lezen staan in het logboek, per betrokkene en met veldnamen zonder waarden (A11)', async () => {
    const [vorige] = await wereld.sql<{ nr: string }>('select coalesce(max(nr), 0) as nr from leefbaarheid.logboek');
    await registreer(wijkbeheerder, { melder: { naam: 'Jo Jansen' } });
    const regels = await wereld.sql<{ naam: string; velden: string[]; betrokkene: string | null }>(
      `select naam, velden, betrokkene from leefbaarheid.logboek l left join leefbaarheid.logboek_betrokkene b on b.logboek_id = l.id where nr > $1 order by nr`,
      [vorige?.nr],
    );
    expect(regels.map((r) => r.naam)).toEqual(['Mutation.registreerMelding', 'Mutation.registreerMelding']);
    expect(regels[1]?.velden).toEqual(expect.arrayContaining(['Melding.melder', 'Melding.omschrijving']));
    expect(regels[0]?.betrokkene).toMatch(/^[0-9a-f-]{36}$/);
    expect(regels[1]?.betrokkene).toBe(regels[0]?.betrokkene);
    expect(JSON.stringify(regels)).not.toContain('Jansen');
    await ids(wijkbeheerder);
    const gelezen = await wereld.sql(`select 1 from leefbaarheid.logboek where naam = 'Query.meldingen' and nr > $1`, [
      vorige?.nr,
    ]);
    expect(gelezen).toHaveLength(1);
  });

  test('dezelfde melder heeft bij elke partner een ander pseudoniem (A4)', async () => {
    const { data } = await registreer(wijkbeheerder, { melder: { naam: 'Jo Jansen' } });
    const [rij] = await wereld.sql<{ persoon_id: string; betrokkene: string }>(
      'select persoon_id, betrokkene from leefbaarheid.melding_eigen join leefbaarheid.melding using (id)',
    );
    expect(data.registreerMelding.melder.id).toMatch(/^[0-9a-f]{32}$/);
    expect([rij?.persoon_id, rij?.betrokkene]).not.toContain(data.registreerMelding.melder.id);
  });

  test('een lijst met wijk en dossier kost een vast aantal opdrachten, hoe lang zij ook is', async () => {
    const vraag = `{ meldingen(first: 50) { edges { node { id soort wijk { code inzet { niveau } prioriteiten { tekst } }
      dossier { id status deelnemers { van } interventies { op } strafrechtelijk { soort } } } } } }`;
    const tel = async (): Promise<number> => {
      const teller = { aantal: 0, sql: [] as string[] };
      await statementteller.run(teller, async () => expect((await wereld.vraag(beheerder, vraag)).codes).toEqual([]));
      return teller.aantal;
    };
    const maak = async (): Promise<void> => {
      const melding = await aMelding(wereld, { soort: Meldingsoort.VERVUILING, wijk: lariks });
      await aDossier(wereld, { meldingen: [melding.id] });
    };
    await maak();
    const een = await tel();
    for (let i = 0; i < 4; i++) await maak();
    expect(await tel()).toBe(een);
    // List, dossiers, three lists of them, two of the wijk; a record of each personal read beside it.
    expect(een).toBeLessThanOrEqual(12);
  });
});
