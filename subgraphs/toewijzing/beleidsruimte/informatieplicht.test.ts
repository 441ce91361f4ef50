import { aAfsprakenset, anAfspraak } from '../../../test/builders/afspraak';
import { bestuurderVan } from '../../../test/builders/convenant';
import { aToewijzing, legeWoning, verhuurder } from '../../../test/builders/toewijzing';
import { Wereld, type Beller } from '../../../test/support/wereld';
import { TrekInService } from '../toewijzing/trek-in.service';

const vraag = `query ($jaar: Int) { normmeldingen(jaar: $jaar) { id corporatie { id } jaar soort peildatum afwijkend noemer percentage norm op voor
  ontvangers { partner { id } op bevestigdOp bevestigdDoor } } }`;
const agent: Beller = { partner: 'politie', rol: 'politie/bestuurder' };

describe('de plicht om de andere partijen in te lichten (T5, S3-20)', () => {
  let wereld: Wereld;
  beforeAll(async () => {
    wereld = await Wereld.start({ nu: '2024-02-10T10:00:00+01:00' });
  });
  afterAll(() => wereld.stop());

  const wijsToe = async (datum: string, grondslag: 'REGULIER' | 'VRIJE_BELEIDSRUIMTE', aantal: number) => {
    for (let i = 0; i < aantal; i++)
      await aToewijzing(wereld, await legeWoning(wereld), { datum, grondslag, motivering: 'afgesproken' });
  };
  /** A day on which the worker does its daily work, twice, and everything arrives. */
  const dag = async (nu: string) => {
    await wereld.zetKlok(nu);
    for (let keer = 0; keer < 2; keer += 1) {
      await wereld.delen.werker.dagwerk();
      await wereld.delen.werker.ronde();
    }
  };
  const zet = (code: string, waarde: number) =>
    wereld.sql(`select beleid.zet_parameter('GM0106', $1, '', '2020-01-01', null, $2, 'afgesproken')`, [
      code,
      String(waarde),
    ]);
  const berichten = async (partner: string): Promise<{ id: string; soort: string; tekst: string; voor: string }[]> =>
    (await wereld.vraag(bestuurderVan(partner), '{ notificaties { id soort tekst voor } }')).data.notificaties;
  const meldingen = async (beller: Beller, jaar: number | null = null) =>
    (await wereld.vraag(beller, vraag, { jaar })).data.normmeldingen;

  test('op het moment zelf hoort niemand iets: dat zou van één toewijzing de grond vertellen (A10)', async () => {
    await wijsToe('2024-02-09', 'REGULIER', 3);
    await wijsToe('2024-02-10', 'VRIJE_BELEIDSRUIMTE', 1);
    await dag('2024-03-31T23:59:00+02:00');
    for (const partner of ['actium', 'woonservice', 'gemeente-assen']) expect(await berichten(partner)).toEqual([]);
    expect(await meldingen(bestuurderVan('mevm'))).toEqual([]);
  });

  test('als het kwartaal sluit, krijgen de vijf ondertekenaars elk één bericht met een termijn; uitvoerders niet', async () => {
    await dag('2024-04-01T00:00:01+02:00');
    for (const partner of ['woonservice', 'gemeente-assen', 'mevm', 'samen-sterk'])
      expect(await berichten(partner)).toEqual([
        expect.objectContaining({
          soort: 'NORM_OVERSCHREDEN',
          voor: '2024-04-15',
          tekst: expect.stringContaining(
            'Actium wees in 2024 tot en met 31 maart 2024 1 van de 4 woningen buiten de gewone regels toe: 25 %.',
          ),
        }),
      ]);
    expect(await berichten('actium')).toEqual([
      expect.objectContaining({ tekst: expect.stringContaining('Uw organisatie wees in 2024') }),
    ]);
    for (const partner of ['politie', 'icare', 'vaart-welzijn']) expect(await berichten(partner)).toEqual([]);
  });

  test('wie wat wanneer hoorde en bevestigde, zien de ondertekenaars later terug; anderen zien niets', async () => {
    const [bericht] = await berichten('mevm');
    await wereld.zetKlok('2024-04-03T10:00:00+02:00');
    await wereld.vraag(bestuurderVan('mevm'), 'mutation ($id: ID!) { bevestigNotificatie(id: $id) { id } }', {
      id: bericht?.id,
    });
    const [melding] = await meldingen(bestuurderVan('actium'), 2024);
    expect(melding).toMatchObject({
      corporatie: { id: 'actium' },
      soort: 'OVERSCHREDEN',
      peildatum: '2024-03-31',
      afwijkend: 1,
      noemer: 4,
      percentage: 25,
      norm: 20,
      voor: '2024-04-15',
    });
    expect(melding.ontvangers.map((o: { partner: { id: string } }) => o.partner.id)).toEqual([
      ...['actium', 'gemeente-assen', 'mevm', 'samen-sterk', 'woonservice'],
    ]);
    expect(melding.ontvangers[2]).toMatchObject({
      bevestigdOp: '2024-04-03T08:00:00.000Z',
      bevestigdDoor: 'huurdersorganisatie/bestuurslid',
    });
    expect(melding.ontvangers[0]).toMatchObject({ bevestigdOp: null, bevestigdDoor: null });
    expect(await meldingen(agent)).toEqual([]);
    expect(
      await wereld
        .verzoek('samenwerking', agent)
        .lees((m) => m.query('select * from samenwerking.normontvangers($1)', [[melding.id]])),
    ).toEqual([]);
    expect(await meldingen(bestuurderVan('actium'), 2023)).toEqual([]);
  });

  test('na een intrekking en opnieuw overschrijden in hetzelfde jaar komt er geen tweede bericht', async () => {
    const [rij] = await wereld.sql<{ id: string }>(
      'select id from toewijzing.toewijzing_bedrijf where afwijkend and jaar = 2024',
    );
    await wereld
      .verzoek('toewijzing', verhuurder())
      .dienst(TrekInService)
      .trekIn(rij?.id ?? '', 1, 'geweigerd');
    await dag('2024-07-01T09:00:00+02:00');
    await wijsToe('2024-07-01', 'VRIJE_BELEIDSRUIMTE', 2);
    await dag('2024-10-01T09:00:00+02:00');
    await dag('2025-01-01T09:00:00+01:00');
    expect(await berichten('gemeente-assen')).toHaveLength(1);
  });

  test('een bericht dat niet weg kan, wacht in de uitgaande post en komt alsnog, één keer', async () => {
    await wijsToe('2025-01-01', 'REGULIER', 2);
    await wijsToe('2025-01-01', 'VRIJE_BELEIDSRUIMTE', 1);
    await wereld.sql(`alter table samenwerking.notificatie add constraint proef check (soort <> 'NORM_STRUCTUREEL')`);
    await dag('2025-04-01T09:00:00+02:00');
    expect(await berichten('mevm')).toHaveLength(0);
    expect(await meldingen(bestuurderVan('mevm'), 2025)).toEqual([]);
    await wereld.sql('alter table samenwerking.notificatie drop constraint proef');
    await dag('2025-04-02T09:00:00+02:00');
    expect(await berichten('mevm')).toHaveLength(1);
  });

  test('twee jaren achter elkaar is structureel: het bericht vraagt om overleg met gemeente en huurdersorganisaties', async () => {
    expect((await berichten('gemeente-assen'))[0]).toMatchObject({
      soort: 'NORM_STRUCTUREEL',
      voor: '2025-05-13',
      tekst: expect.stringMatching(/2e jaar achter elkaar.*overleg met de gemeente en de huurdersorganisaties/),
    });
    expect((await meldingen(bestuurderVan('mevm'), 2025)).map((m: { soort: string }) => m.soort)).toEqual([
      'STRUCTUREEL',
    ]);
    const stand = '{ vrijeBeleidsruimte(jaar: 2025, corporatie: "actium") { status } }';
    for (const beller of [bestuurderVan('gemeente-assen'), verhuurder()])
      expect((await wereld.vraag(beller, stand)).data.vrijeBeleidsruimte).toEqual([{ status: 'STRUCTUREEL' }]);
  });

  test('wanneer te groot en hoeveel jaren structureel is, zijn parameters', async () => {
    const stand = '{ vrijeBeleidsruimte(jaar: 2025, corporatie: "actium") { status } }';
    await zet('vrije_beleidsruimte_structureel', 3);
    expect((await wereld.vraag(verhuurder(), stand)).data.vrijeBeleidsruimte).toEqual([{ status: 'OVERSCHREDEN' }]);
    // 33 % is 13 above the norm: not too large when 15 is allowed.
    await zet('vrije_beleidsruimte_te_groot', 1500);
    await dag('2025-07-01T09:00:00+02:00');
    expect(await meldingen(bestuurderVan('mevm'), 2025)).toHaveLength(1);
  });

  test('wie het hoort, zijn de ondertekenaars van de reeks die op die dag geldt: na een opvolger andere', async () => {
    await zet('vrije_beleidsruimte_te_groot', 0);
    const reeks = { afspraken: [anAfspraak()] };
    await aAfsprakenset(wereld, { ...reeks, set: 'eerste', geldigTot: '2025-12-31' });
    const ondertekenaars = ['gemeente-assen', 'actium', 'vaart-welzijn'];
    await aAfsprakenset(wereld, {
      ...reeks,
      set: 'opvolger',
      geldigVan: '2026-01-01',
      geldigTot: null,
      ondertekenaars,
    });
    await wereld.zetKlok('2026-01-05T09:00:00+01:00');
    await wijsToe('2026-01-05', 'REGULIER', 1);
    await wijsToe('2026-01-05', 'VRIJE_BELEIDSRUIMTE', 1);
    await dag('2026-04-01T09:00:00+02:00');
    const [melding] = await meldingen(bestuurderVan('vaart-welzijn'), 2026);
    expect(melding.ontvangers.map((o: { partner: { id: string } }) => o.partner.id)).toEqual(ondertekenaars.sort());
    expect(await berichten('vaart-welzijn')).toHaveLength(1);
    // Who signed the earlier set only keeps what it was told then.
    expect(await meldingen(bestuurderVan('mevm'), 2026)).toEqual([]);
    expect(await meldingen(bestuurderVan('vaart-welzijn'), 2025)).toEqual([]);
  });
});
