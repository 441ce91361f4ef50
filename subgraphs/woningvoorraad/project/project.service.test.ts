import { aProject, aProjectregel, leesProjectenIn } from '../../../test/builders/project';
import { aWoningregel, databeheerder } from '../../../test/builders/woning';
import { Wereld, type Beller } from '../../../test/support/wereld';
import { WoningImportService } from '../import/woning-import.service';
import { ProjectImportService } from './project-import.service';
import { vertragingVan } from './vertraging';

const vandaag = '2026-06-15';
const gemeente: Beller = { partner: 'gemeente-assen', rol: 'gemeente/beleidsadviseur-wonen' };

describe('projecten met plan, oplevering en vertraging (V18)', () => {
  let wereld: Wereld;
  beforeAll(async () => {
    wereld = await Wereld.start({ nu: `${vandaag}T10:00:00+02:00` });
  });
  afterAll(() => wereld.stop());
  // Each rule starts on an empty plan.
  beforeEach(() =>
    wereld.sql(
      'truncate woningvoorraad.project, woningvoorraad.project_bedrijf, woningvoorraad.project_woningen, woningvoorraad.project_woning',
    ),
  );

  const vraag = async (beller: Beller, tekst: string) => {
    const { data, codes } = await wereld.vraag(beller, tekst);
    expect(codes).toEqual([]);
    return data;
  };
  const leesWoningenIn = (regels: Parameters<typeof aWoningregel>[0][], partner = 'actium') =>
    wereld
      .verzoek('woningvoorraad', databeheerder(partner))
      .dienst(WoningImportService)
      .verwerk(
        regels.map((regel) => aWoningregel({ eigenaar: partner, ...regel })),
        '2019-01-01',
      );

  test('een project staat er met soort, fase, dagen en aantallen; zonder dag komt het achteraan, en een wijk filtert', async () => {
    await aProject(wereld, { naam: 'Zonder dag', gepland: null });
    await aProject(wereld, { naam: 'Later', gepland: '2028-01-01' });
    await aProject(wereld, {
      naam: 'Klaar',
      soort: 'GROOT_ONDERHOUD',
      fase: 'OPGELEVERD',
      gepland: '2024-01-01',
      opgeleverd: '2024-01-31',
      wijk: 'WK010601',
    });
    await aProject(
      wereld,
      { naam: 'Alleen het jaar', fase: 'OPGELEVERD', gepland: null, opleverjaar: 2021 },
      'woonservice',
    );
    const velden =
      'totalCount edges { node { naam soort fase vertraging reden opleverjaar eigenaar { id } wijk { code } } }';
    const { alle, lariks } = await vraag(
      gemeente,
      `{ alle: projecten { ${velden} } lariks: projecten(wijk: "WK010601") { ${velden} } }`,
    );
    const namen = alle.edges.map((rand: { node: { naam: string } }) => rand.node.naam);
    expect(namen).toEqual(['Alleen het jaar', 'Klaar', 'Later', 'Zonder dag']);
    expect(lariks).toMatchObject({
      totalCount: 1,
      edges: [{ node: { soort: 'GROOT_ONDERHOUD', vertraging: 30, reden: null, opleverjaar: 2024 } }],
    });
    expect(alle.edges[0].node).toMatchObject({
      eigenaar: { id: 'woonservice' },
      vertraging: null,
      reden: 'De eerste planning is niet bekend.',
    });
  });

  test('bladeren geeft elk project precies eenmaal, ook als dag en naam gelijk zijn', async () => {
    await leesProjectenIn(
      wereld,
      Array.from({ length: 5 }, () => aProjectregel()),
    );
    const gezien: string[] = [];
    for (let na: string | null = null, keer = 0; keer < 5; keer++) {
      const { projecten } = await vraag(
        gemeente,
        `{ projecten(first: 2${na === null ? '' : `, after: "${na}"`}) { edges { node { id } } pageInfo { endCursor hasNextPage } } }`,
      );
      gezien.push(...projecten.edges.map((rand: { node: { id: string } }) => rand.node.id));
      na = projecten.pageInfo.endCursor;
      if (!projecten.pageInfo.hasNextPage) break;
    }
    expect(gezien).toHaveLength(5);
    expect(new Set(gezien).size).toBe(5);
  });

  test('budget, aantekening en gekoppelde woningen ziet alleen de eigenaar', async () => {
    await aProject(wereld, { budget: 12_345_678_90, toelichting: 'Eigen plan' });
    const tekst = '{ projecten { edges { node { naam budget toelichting } } } }';
    const van = async (beller: Beller) => (await wereld.vraag(beller, tekst)).data.projecten.edges[0].node;
    expect(await van(databeheerder())).toEqual({
      naam: 'Proefproject',
      budget: 12_345_678.9,
      toelichting: 'Eigen plan',
    });
    for (const ander of [databeheerder('woonservice'), gemeente])
      expect(await van(ander)).toEqual({ naam: 'Proefproject', budget: null, toelichting: null });
  });

  test('vertraging telt in dagen vanaf het eerste plan; wat niet klaar is, is minstens zo laat als vandaag', () => {
    const plan = { fase: 'IN_UITVOERING' as const, gepland: '2026-06-01', verwacht: null, opgeleverd: null };
    expect(vertragingVan(plan, vandaag)).toBe(14);
    expect(vertragingVan({ ...plan, verwacht: '2026-06-10' }, vandaag)).toBe(14);
    expect(vertragingVan({ ...plan, verwacht: '2026-07-01' }, vandaag)).toBe(30);
    expect(vertragingVan({ ...plan, gepland: '2026-09-01' }, vandaag)).toBe(0);
    expect(vertragingVan({ ...plan, gepland: '2026-09-01', verwacht: '2026-08-30' }, vandaag)).toBe(-2);
    // Over the change to winter time a day is still a day.
    expect(
      vertragingVan({ ...plan, fase: 'OPGELEVERD', gepland: '2025-10-25', opgeleverd: '2025-10-27' }, vandaag),
    ).toBe(2);
    expect(vertragingVan({ ...plan, fase: 'VERVALLEN' }, vandaag)).toBeNull();
    expect(vertragingVan({ ...plan, fase: 'OPGELEVERD' }, vandaag)).toBeNull();
  });

  test('dezelfde regels nog eens veranderen niets; een andere regel verandert alleen die', async () => {
    const regels = [aProjectregel({ budget: 5 }), aProjectregel()];
    expect(await leesProjectenIn(wereld, regels)).toEqual({ nieuw: 2, gewijzigd: 0, ongewijzigd: 0 });
    expect(await leesProjectenIn(wereld, regels)).toEqual({ nieuw: 0, gewijzigd: 0, ongewijzigd: 2 });
    const anders = [{ ...(regels[0] ?? aProjectregel()), budget: 6 }, ...regels.slice(1)];
    expect(await leesProjectenIn(wereld, anders)).toEqual({ nieuw: 0, gewijzigd: 1, ongewijzigd: 1 });
    const [rij] = await wereld.sql<{ budget: string }>(
      'select max(budget_cent) as budget from woningvoorraad.project_bedrijf',
    );
    expect(rij?.budget).toBe('6');
  });

  test('een bestand met een fout wordt in zijn geheel geweigerd, met elke fout', async () => {
    const fout = leesProjectenIn(wereld, [
      aProjectregel(),
      aProjectregel({ wijk: 'WK999999', opgeleverd: '2026-01-01' }),
      aProjectregel({ aantal: 10, socialeHuur: 11 }),
      aProjectregel({ soort: 'SLOOP', woningen: ['niet-bekend'] }),
    ]);
    await expect(fout).rejects.toMatchObject({
      extensions: {
        velden: [
          { veld: 'regels.1.opgeleverd' },
          { veld: 'regels.1.wijk', melding: 'De wijk WK999999 bestaat niet in uw gemeente.' },
          { veld: 'regels.2.socialeHuur' },
        ],
      },
    });
    await expect(
      leesProjectenIn(wereld, [aProjectregel(), aProjectregel({ woningen: ['niet-bekend'] })]),
    ).rejects.toThrow(/Niet elke woning/);
    expect(await wereld.sql('select 1 from woningvoorraad.project')).toEqual([]);
    await expect(wereld.verzoek('woningvoorraad', gemeente).dienst(ProjectImportService).verwerk([])).rejects.toThrow(
      /databeheerder/,
    );
  });

  test('V9: nieuwbouw telt per opgeleverd project en gemiddeld over alle woningen: 1–2 personen tot de eerste, 3+ tot de tweede grens', async () => {
    const groepen = (eenTwee: number, teDuur: number, driePlus: number) => [
      { huishouden: 'EEN_TWEE' as const, klasse: 'TOT_EERSTE_AFTOPPING' as const, aantal: eenTwee },
      // Between 1st and 2nd: too dear for one or two persons, right for three.
      { huishouden: 'EEN_TWEE' as const, klasse: 'TOT_TWEEDE_AFTOPPING' as const, aantal: teDuur },
      { huishouden: 'DRIE_PLUS' as const, klasse: 'TOT_TWEEDE_AFTOPPING' as const, aantal: driePlus },
      // Not social rent.
      { huishouden: 'DRIE_PLUS' as const, klasse: 'BOVEN_LIBERALISATIE' as const, aantal: 5 },
    ];
    const klaar = (opgeleverd: string) => ({ fase: 'OPGELEVERD' as const, opgeleverd, aantal: 45 });
    await leesProjectenIn(wereld, [
      aProjectregel({ naam: 'A', ...klaar('2023-05-01'), groepen: groepen(20, 10, 10) }),
      aProjectregel({ naam: 'B', ...klaar('2024-05-01'), groepen: groepen(9, 0, 1) }),
      aProjectregel({ naam: 'C', ...klaar('2026-02-01'), groepen: groepen(30, 0, 0) }),
      aProjectregel({ naam: 'D', ...klaar('2025-02-01') }),
      aProjectregel({ naam: 'Standplaatsen', ...klaar('2025-03-01'), socialeHuur: 0, standplaatsen: 12 }),
      aProjectregel({ naam: 'Nog niet', groepen: groepen(0, 30, 0) }),
    ]);
    const { nieuwbouw } = await vraag(
      gemeente,
      '{ nieuwbouw { corporatie { id } van tot woningen binnen percentage norm voldoet reden projecten { naam woningen binnen percentage reden } } }',
    );
    const [actium, woonservice] = nieuwbouw;
    expect(actium).toMatchObject({
      corporatie: { id: 'actium' },
      van: '2022-01-01',
      tot: vandaag,
      woningen: 50,
      binnen: 40,
      percentage: 80,
      norm: 80,
      voldoet: true,
      reden: expect.stringContaining('Van 2 van de 4 projecten'),
    });
    expect(actium.projecten).toMatchObject([
      { naam: 'A', woningen: 40, binnen: 30, percentage: 75 },
      { naam: 'B', percentage: 100 },
      { naam: 'D', percentage: null, reden: 'De verdeling naar huishoudgrootte en huurprijs is niet bekend.' },
      { naam: 'C', percentage: null, reden: 'De aftoppingsgrenzen van 2026 zijn niet vastgesteld.' },
    ]);
    expect(woonservice).toMatchObject({
      corporatie: { id: 'woonservice' },
      percentage: null,
      voldoet: null,
      reden: 'Er is in deze periode geen nieuwbouw opgeleverd.',
    });
  });

  test('V11: 30 % sociale huur per ontwikkellocatie, over alle projecten samen; afwijken kan met een vastgelegd argument', async () => {
    const op = (locatie: string, aantal: number, socialeHuur: number | null, anders = {}) =>
      aProjectregel({ locatie, aantal, socialeHuur, ...anders });
    await leesProjectenIn(wereld, [
      op('Haalt het', 70, 0),
      op('Haalt het', 30, 30),
      op('Net niet', 1000, 299),
      op('Beargumenteerd', 100, 10, { argument: 'Er is al veel sociale huur in de wijk.', argumentOp: '2024-02-03' }),
      op('Onbekend', 100, null),
      op('Onbekend', 100, 100),
      op('Vervallen', 100, 0, { fase: 'VERVALLEN' }),
    ]);
    const { ontwikkellocaties } = await vraag(
      gemeente,
      '{ ontwikkellocaties { naam projecten aantal socialeHuur aandeel norm oordeel argumenten { door { id } op tekst } reden } }',
    );
    expect(ontwikkellocaties).toMatchObject([
      {
        naam: 'Beargumenteerd',
        oordeel: 'AFWIJKING_MET_ARGUMENT',
        argumenten: [{ door: { id: 'actium' }, op: '2024-02-03', tekst: 'Er is al veel sociale huur in de wijk.' }],
      },
      { naam: 'Haalt het', projecten: 2, aantal: 100, socialeHuur: 30, aandeel: 30, norm: 30, oordeel: 'VOLDOET' },
      { naam: 'Net niet', oordeel: 'AFWIJKING_ZONDER_ARGUMENT', argumenten: [] },
      {
        naam: 'Onbekend',
        aantal: 200,
        socialeHuur: null,
        aandeel: null,
        oordeel: 'ONBEKEND',
        reden: expect.any(String),
      },
    ]);
  });

  describe('doelen en prognose', () => {
    const doelen = async (peildatum: string) => {
      const { voorraaddoelen } = await vraag(
        gemeente,
        `{ voorraaddoelen(peildatum: "${peildatum}") { code op doel ondergrens bovengrens peildatum stand verschil behaald verwachtLaag verwacht verwachtHoog reden } }`,
      );
      return Object.fromEntries(voorraaddoelen.map((doel: { code: string }) => [doel.code, doel]));
    };

    beforeAll(() =>
      leesWoningenIn([
        ...Array.from({ length: 10 }, () => ({})),
        { geclusterd: true, inExploitatie: '2024-01-01', inExploitatieReden: 'NIEUWBOUW' },
        { geclusterd: true, inExploitatie: '2025-12-31', inExploitatieReden: 'NIEUWBOUW' },
        { geclusterd: true, inExploitatie: '2024-01-01', inExploitatieReden: 'OVERNAME' },
        { geclusterd: true, inExploitatie: '2026-01-01', inExploitatieReden: 'NIEUWBOUW' },
        ...['2021-12-31', '2022-06-01', '2024-06-01'].map((inExploitatie) => ({
          standplaats: true,
          zelfstandig: false,
          soort: 'STANDPLAATS' as const,
          inExploitatie,
          inExploitatieReden: 'NIEUWBOUW' as const,
        })),
      ]),
    );

    test('V3 en V4: 9.170 en +300 zijn op 31-12-2025 bereikt of niet, en met hoeveel; 625 in 2030 staat nog niet vast', async () => {
      const stand = await doelen(vandaag);
      expect(stand['kernvoorraad-2025']).toMatchObject({
        doel: 9170,
        peildatum: '2025-12-31',
        stand: 12,
        verschil: 12 - 9170,
        behaald: false,
        verwacht: null,
        reden: null,
      });
      expect(stand['groei-2025']).toMatchObject({ doel: 300, stand: 2, verschil: -298, behaald: false });
      expect(stand['groei-2030']).toMatchObject({
        doel: 625,
        ondergrens: 525,
        peildatum: vandaag,
        stand: 3,
        behaald: null,
        verwachtLaag: 3,
        verwachtHoog: 3,
        reden: expect.stringContaining('nog niet geweest'),
      });
      expect((await doelen('2025-12-30'))['kernvoorraad-2025']).toMatchObject({
        peildatum: '2025-12-30',
        behaald: null,
      });
    });

    test('V12: geclusterd telt wat er sinds 1-1-2020 bij kwam, zonder overname; V13: standplaatsen vanaf het begin van de afspraken', async () => {
      const stand = await doelen(vandaag);
      expect(stand['geclusterd-2025']).toMatchObject({ doel: 25, stand: 2, behaald: false });
      expect(stand['geclusterd-2030']).toMatchObject({ doel: 50, stand: 3, behaald: null });
      expect(stand['standplaatsen-2025']).toMatchObject({ doel: 10, bovengrens: 15, stand: 2, behaald: false });
    });

    test('de prognose van de kernvoorraad telt de plannen van wie meetelt, en zegt volgens welke regels', async () => {
      await aProject(wereld, { socialeHuur: 30, geclusterd: 12, aantal: 30 });
      await aProject(wereld, { soort: 'SLOOP', fase: 'VERKENNING', aantal: 5, socialeHuur: 5 });
      const { voorraadontwikkeling: uit } = await vraag(
        gemeente,
        `{ voorraadontwikkeling(van: "2020-01-01", tot: "${vandaag}") { eind reeks { peildatum laag hoog } prognosetoelichting
             prognose { peildatum aantal laag hoog } doelen { code } } }`,
      );
      expect(uit.prognose[0]).toEqual({ peildatum: vandaag, aantal: uit.eind, laag: uit.eind, hoog: uit.eind });
      expect(uit.prognose.at(-1)).toEqual({
        peildatum: '2030-12-31',
        aantal: uit.eind + 30,
        laag: uit.eind + 25,
        hoog: uit.eind + 30,
      });
      expect(uit.prognosetoelichting).toContain('Lage lijn: wat erbij komt vanaf fase besloten, 12 maanden later');
      expect(uit.doelen.map((doel: { code: string }) => doel.code)).toEqual([
        'groei-2025',
        'kernvoorraad-2025',
        'groei-2030',
      ]);
      expect(uit.reeks[0]).toEqual({ peildatum: '2020-01-01', laag: null, hoog: null });
      expect((await doelen(vandaag))['geclusterd-2030']).toMatchObject({ verwachtLaag: 15, verwachtHoog: 15 });
    });

    test('zonder regels is er geen prognose, en zij zegt waarom; andere regels gelden meteen', async () => {
      const vraagPrognose = `{ voorraadontwikkeling(van: "2020-01-01", tot: "${vandaag}") { prognose { hoog } prognosetoelichting } }`;
      await wereld.sql(
        `select beleid.zet_parameter('GM0106', 'prognose_hoog_fase', '', '2026-01-01', '2026-07-01', null, 'proef', 'IMPORT', 'gemeente-assen', 'gemeente/databeheerder', 'x')`,
      );
      expect((await vraag(gemeente, vraagPrognose)).voorraadontwikkeling).toEqual({
        prognose: null,
        prognosetoelichting: 'De regels voor de prognose zijn nog niet vastgesteld.',
      });
      await wereld.sql(
        `select beleid.zet_parameter('GM0106', 'prognose_hoog_fase', '', '2026-01-01', '2026-07-01', 'BESLOTEN', 'proef', 'IMPORT', 'gemeente-assen', 'gemeente/databeheerder', 'x')`,
      );
      await aProject(wereld, { fase: 'VERKENNING' });
      const { prognose } = (await vraag(gemeente, vraagPrognose)).voorraadontwikkeling;
      expect(prognose.at(-1).hoog).toBe(prognose[0].hoog);
    });
  });
});
