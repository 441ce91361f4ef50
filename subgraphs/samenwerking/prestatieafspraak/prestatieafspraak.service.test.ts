import { aAfsprakenset, anAfspraak } from '../../../test/builders/afspraak';
import { Wereld } from '../../../test/support/wereld';
import feiten from './afspraken-2022-2025.json';
import { AfsprakensetService, type Afsprakenset } from './afsprakenset.service';

const lezer = { partner: 'mevm', rol: 'huurdersorganisatie/bestuurslid' };
const lijst =
  'query ($op: Date, $thema: Thema) { prestatieafspraken(peildatum: $op, thema: $thema) { id set nummer tekst geldigVan geldigTot verlopen } }';

describe('prestatieafspraken by validity (P, V1)', () => {
  let wereld: Wereld;
  beforeAll(async () => {
    wereld = await Wereld.start({ nu: '2026-03-31T09:00:00+02:00' });
  });
  afterAll(() => wereld.stop());
  beforeEach(async () => {
    await wereld.sql('truncate samenwerking.indicator, samenwerking.afspraak, samenwerking.afsprakenset cascade');
  });
  const op = async (dag: string): Promise<[string, boolean]> => {
    const { data } = await wereld.vraag(lezer, lijst, { op: dag });
    return [data.prestatieafspraken[0].set, data.prestatieafspraken[0].verlopen];
  };

  test('the set in force; before the first, the first; after the last and until a successor, the last, marked verlopen', async () => {
    await aAfsprakenset(wereld, { set: 'eerste' });
    expect(await op('2019-12-31')).toEqual(['eerste', false]);
    expect(await op('2022-01-01')).toEqual(['eerste', false]);
    expect(await op('2025-12-31')).toEqual(['eerste', false]);
    expect(await op('2026-01-01')).toEqual(['eerste', true]);
    await aAfsprakenset(wereld, { set: 'opvolger', geldigVan: '2026-07-01', geldigTot: '2030-12-31' });
    expect(await op('2026-06-30')).toEqual(['eerste', true]);
    expect(await op('2026-07-01')).toEqual(['opvolger', false]);
    expect(await op('2031-01-01')).toEqual(['opvolger', true]);
  });

  test('a yearly plan changes one agreement within the set: the text follows the day', async () => {
    await aAfsprakenset(wereld, {
      afspraken: [
        anAfspraak({ tekst: 'Zoals in 2022.', geldigTot: '2022-12-31' }),
        anAfspraak({ tekst: 'Volgens het jaarplan 2023.', geldigVan: '2023-01-01' }),
      ],
    });
    const tekst = async (dag: string): Promise<string[]> =>
      (await wereld.vraag(lezer, lijst, { op: dag })).data.prestatieafspraken.map((a: { tekst: string }) => a.tekst);
    expect(await tekst('2022-06-01')).toEqual(['Zoals in 2022.']);
    expect(await tekst('2023-01-01')).toEqual(['Volgens het jaarplan 2023.']);
    expect(await tekst('2026-03-31')).toEqual(['Volgens het jaarplan 2023.']);
  });

  test('the 36 of S3 load as they stand: themes, parties, and a target that is not set stays unknown', async () => {
    await aAfsprakenset(wereld, feiten as Afsprakenset);
    const { data } = await wereld.vraag(
      lezer,
      `{ prestatieafspraken(thema: BESCHIKBAARHEID) { nummer }
         een: prestatieafspraak(nummer: 1) { indicatoren { code doel richting deadline doelTekst } }
         twaalf: prestatieafspraak(nummer: 12) { geldigVan geldigTot partijen { id naam } indicatoren { code doel richting deadline nulWaarde nulPeildatum streven partij { id } } }
         vier: prestatieafspraak(nummer: 99) { id } }`,
    );
    expect(data.prestatieafspraken.map((a: { nummer: number }) => a.nummer)).toEqual([
      12, 13, 14, 15, 16, 17, 18, 19, 20, 21,
    ]);
    expect(data.een.indicatoren[0]).toEqual({
      code: '1-bandbreedte',
      doel: null,
      richting: null,
      deadline: '2025-12-31',
      doelTekst: 'bandbreedte afgesproken',
    });
    expect(data.twaalf).toMatchObject({
      geldigVan: '2022-01-01',
      geldigTot: '2025-12-31',
      partijen: [{ id: 'gemeente-assen' }, { id: 'actium' }, { id: 'woonservice' }],
    });
    expect(data.twaalf.indicatoren[0]).toMatchObject({
      code: '12-kernvoorraad',
      doel: 9170,
      nulWaarde: 8870,
      richting: 'MINSTENS',
      deadline: '2025-12-31',
    });
    expect(data.twaalf.indicatoren[1]).toMatchObject({ doel: 300, nulWaarde: 0, nulPeildatum: '2020-01-01' });
    expect(data.vier).toBeNull();
  });

  test('the same file twice changes nothing; a changed text replaces the old one under the same id', async () => {
    await aAfsprakenset(wereld);
    const eerst = (await wereld.vraag(lezer, lijst)).data.prestatieafspraken;
    await aAfsprakenset(wereld);
    expect((await wereld.vraag(lezer, lijst)).data.prestatieafspraken).toEqual(eerst);
    await aAfsprakenset(wereld, { afspraken: [anAfspraak({ tekst: 'Beter gezegd.' })] });
    expect((await wereld.vraag(lezer, lijst)).data.prestatieafspraken).toEqual([
      { ...eerst[0], tekst: 'Beter gezegd.' },
    ]);
  });

  test('when a date is near is a parameter that the parties may change, and its value of that day counts', async () => {
    const mijlpaal = {
      ...anAfspraak().indicatoren[0],
      code: '1-plan',
      naam: 'Plan',
      eenheid: 'mijlpaal',
      doel: null,
      richting: null,
      deadline: '2026-12-31',
    };
    await aAfsprakenset(wereld, { geldigTot: null, afspraken: [anAfspraak({ indicatoren: [mijlpaal] })] });
    const waarom = async (): Promise<string> =>
      (await wereld.vraag(lezer, '{ prestatieafspraken { indicatoren { waarom } } }')).data.prestatieafspraken[0]
        .indicatoren[0].waarom;
    expect(await waarom()).toBe('Er is nog niets vastgelegd; er is tijd tot 31 december 2026.');
    await wereld.sql(
      `select beleid.zet_parameter('GM0106', 'afspraak_termijn_dichtbij', '', '2026-01-01', null, '300', 'afgesproken')`,
    );
    expect(await waarom()).toBe('Nog niet behaald, en de afgesproken datum 31 december 2026 is dichtbij.');
  });

  test('only the gemeente loads agreements; the database refuses anyone else', async () => {
    const corporatie = wereld.verzoek('samenwerking', {
      partner: 'actium',
      rol: 'corporatie/databeheerder',
      doel: 'VASTGOEDBEHEER',
    });
    await expect(corporatie.dienst(AfsprakensetService).laad(feiten as Afsprakenset)).rejects.toThrow(
      'row-level security',
    );
    expect((await wereld.vraag(lezer, lijst)).data.prestatieafspraken).toEqual([]);
  });

  test('they are public: also under a doel that is not granted, and as entity through a loader', async () => {
    await aAfsprakenset(wereld);
    const { data } = await wereld.vraag(
      { partner: 'actium', rol: 'corporatie/verhuurmedewerker', doel: 'TOEZICHT' },
      lijst,
    );
    expect(data.prestatieafspraken).toHaveLength(1);
    const deel = wereld.delen.uitvoeringen.get('samenwerking');
    const wie = { partner: 'mevm', rol: 'huurdersorganisatie/bestuurslid', doel: 'BELEID_EN_MONITORING' as const };
    const token = wereld.delen.ondertekenaar.onderteken(wereld.verzoek('samenwerking', wie).wie);
    const verwijzingen = [data.prestatieafspraken[0].id, 'geen-id'].map((id) => ({
      __typename: 'Prestatieafspraak',
      id,
    }));
    const uit = await deel?.voerUit({
      query: 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Prestatieafspraak { nummer verlopen } } }',
      variables: { r: verwijzingen },
      token,
    });
    expect(uit?.data?.['_entities']).toEqual([{ nummer: 1, verlopen: true }, null]);
  });
});
