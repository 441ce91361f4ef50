import { aToewijzing, legeWoning } from '../../../test/builders/toewijzing';
import { Wereld, type Beller } from '../../../test/support/wereld';

const vraag = `query ($jaar: Int!) { zoektijden(jaar: $jaar) { doelgroep woningsoort mediaanMaanden kwartielLaagMaanden kwartielHoogMaanden
  aantal { ... on Aantal { waarde } ... on Onderdrukt { reden drempel } } wachttijdMediaanMaanden wachttijdAantal { ... on Aantal { waarde } ... on Onderdrukt { drempel } }
  doel reeksVanaf reden } }`;
const ieder: Beller = { partner: 'platform', rol: 'platform/platformbeheerder' };

describe('zoektijd en wachttijd (T7, S3-19)', () => {
  let wereld: Wereld;
  beforeAll(async () => {
    wereld = await Wereld.start({ nu: '2024-12-31T22:30:00Z' });
    for (let i = 0; i < 12; i++) await wijsToe('2024-03-01', 2, i);
    for (let i = 0; i < 11; i++) await wijsToe('2024-03-01', 4, i);
    await wijsToe('2024-03-01', 1, 1, 'STATUSHOUDER');
  });
  afterAll(() => wereld.stop());

  /** A household that searched `maanden` months and waited a year longer. */
  const wijsToe = async (
    datum: string,
    grootte: number,
    maanden: number,
    grondslag: 'REGULIER' | 'STATUSHOUDER' = 'REGULIER',
  ) =>
    aToewijzing(wereld, await legeWoning(wereld), {
      datum,
      grondslag,
      huishouden: {
        grootte,
        eersteReactie: new Date(Date.UTC(Number(datum.slice(0, 4)), 2 - maanden, 1)).toISOString().slice(0, 10),
        inschrijfdatum: new Date(Date.UTC(Number(datum.slice(0, 4)) - 1, 2 - maanden, 1)).toISOString().slice(0, 10),
      },
    });
  const tijden = async (jaar: number, doelgroep?: string) => {
    const { data, errors } = await wereld.vraag(ieder, vraag, { jaar });
    expect(errors).toEqual([]);
    return data.zoektijden.filter(
      (rij: { doelgroep: string; woningsoort: string | null }) =>
        doelgroep === undefined || (rij.doelgroep === doelgroep && rij.woningsoort === null),
    );
  };

  test('voor het jaar voorbij is, staat er geen getal: half elf in UTC op oudejaarsavond is het hier nog 2024', async () => {
    await wereld.delen.werker.dagwerk();
    const rijen = await tijden(2024);
    expect(rijen).toHaveLength(5);
    for (const rij of rijen)
      expect(rij).toMatchObject({ mediaanMaanden: null, aantal: { reden: 'jaar nog niet afgesloten' } });
  });

  test('na de jaarwisseling staan mediaan, kwartielen en aantal vast, per groep en soort woning', async () => {
    await wereld.zetKlok('2024-12-31T23:30:00Z');
    await wereld.delen.werker.dagwerk();
    expect(await tijden(2024, 'EEN_TWEE')).toEqual([
      {
        doelgroep: 'EEN_TWEE',
        woningsoort: null,
        mediaanMaanden: 5.5,
        kwartielLaagMaanden: 2.8,
        kwartielHoogMaanden: 8.3,
        aantal: { waarde: 12 },
        wachttijdMediaanMaanden: 17.5,
        wachttijdAantal: { waarde: 12 },
        doel: null,
        reeksVanaf: '2020-04-28',
        reden: null,
      },
    ]);
  });

  test('een kleine groep is er niet, en een andere valt weg om haar te beschermen', async () => {
    expect((await tijden(2024, 'AANDACHTSGROEP'))[0]).toMatchObject({ mediaanMaanden: null, aantal: { drempel: 10 } });
    expect((await tijden(2024, 'DRIE_PLUS'))[0]).toMatchObject({ mediaanMaanden: null, aantal: { drempel: 5 } });
    const bewaard = await wereld.sql(
      `select 1 from toewijzing.zoektijdstatistiek where doelgroep in ('AANDACHTSGROEP','DRIE_PLUS') and coalesce(zoek_aantal, wacht_aantal, zoek_mediaan, wacht_mediaan) is not null`,
    );
    expect(bewaard).toEqual([]);
  });

  test('het doel is nooit vastgesteld; zodra het er is, staat het erbij (T8)', async () => {
    await wereld.sql(
      `select beleid.zet_parameter('GM0106', 'zoektijd_doel', '', '2024-01-01', null, '12', 'afgesproken')`,
    );
    expect((await tijden(2024, 'EEN_TWEE'))[0].doel).toBe(12);
    expect((await tijden(2023)).map((rij: { doel: number }) => rij.doel)).toEqual([]);
  });

  test('een afgesloten jaar wordt nooit herrekend', async () => {
    await wijsToe('2024-12-31', 2, 1);
    await wereld.delen.werker.dagwerk();
    expect((await tijden(2024, 'EEN_TWEE'))[0].aantal).toEqual({ waarde: 12 });
  });

  test('2020 heeft twee stelsels: geen getal, met de dag van de breuk als reden', async () => {
    for (let i = 0; i < 12; i++) await wijsToe('2020-03-01', 2, 1);
    await wereld.delen.werker.dagwerk();
    const [rij] = await tijden(2020, 'EEN_TWEE');
    expect(rij).toMatchObject({ mediaanMaanden: null, reden: expect.stringContaining('Op 28 april 2020') });
    expect(await wereld.sql('select 1 from toewijzing.zoektijdstatistiek where jaar = 2020')).toEqual([]);
  });
});
