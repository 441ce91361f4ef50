import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ApolloServer } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import { startDelen, type Delen } from '../../gateway/delen';
import { startGraaf, type Graafcontext } from '../../gateway/graaf';
import { leesVerzoek } from '../../gateway/verzoek';
import type { Doel } from '../../schema/beleid/categorie';
import { identiteit, type Antwoord, type Beller } from '../support/wereld';
import { alleVelden, apischema } from './document';
import { nu, stelOp, wie, type Opstelling } from './opstelling';
import { alleDoelen, alleRollen, categorieVan, isToegekend, kolommen, type Categorie } from './orakel';
import { eigenPartner } from './profielen';

/** "Consequences that must hold", one by one, in the words of the policy. */
describe('de gevolgen die moeten gelden', () => {
  let opstelling: Opstelling;
  const document = alleVelden();

  beforeAll(async () => {
    opstelling = await stelOp();
  }, 120_000);
  afterAll(() => opstelling.wereld.stop());

  const rollenVan = (soort: string): string[] => alleRollen.filter((rol) => rol.startsWith(`${soort}/`));
  const toegekend = (rol: string): Doel[] => alleDoelen.filter((doel) => isToegekend(rol, doel));
  const alleVragers: Beller[] = alleRollen.flatMap((rol) =>
    alleDoelen.map((doel) => ({ partner: eigenPartner(rol), rol, doel })),
  );

  function alles(beller: Beller): Promise<Antwoord> {
    const { wereld, rij } = opstelling;
    return wereld.vraag(beller, document, {
      woning: rij('woning actium').id,
      toewijzing: rij('toewijzing actium statushouder').id,
      woningzoekende: rij('woningzoekende actium').id,
      dossier: rij('dossier gedeeld').id,
    });
  }

  /** 'Type.field' of everything in an answer that holds a value, with its category. */
  function gezien(
    waarde: unknown,
  ): { veld: string; categorie: Categorie | undefined; object: Record<string, unknown> }[] {
    if (Array.isArray(waarde)) return waarde.flatMap(gezien);
    if (typeof waarde !== 'object' || waarde === null) return [];
    const object = waarde as Record<string, unknown>;
    const type = typeof object['__typename'] === 'string' ? object['__typename'] : 'Query';
    return Object.entries(object).flatMap(([veld, deel]) =>
      veld === '__typename' || deel === null
        ? []
        : [{ veld: `${type}.${veld}`, categorie: categorieVan(type, veld), object }, ...gezien(deel)],
    );
  }
  const geziene = async (beller: Beller) => gezien((await alles(beller)).data);
  const veldenMet = async (beller: Beller, ...categorieen: Categorie[]): Promise<string[]> => [
    ...new Set(
      (await geziene(beller))
        .filter(({ categorie }) => categorie !== undefined && categorieen.includes(categorie))
        .map(({ veld }) => veld),
    ),
  ];

  test('de politie ziet nooit FINANCIEEL, SOCIAAL of ZORG, op de beperkte blik op een eigen signaal na', async () => {
    const eigenSignaal = opstelling.rij('signaal politie').id;
    for (const rol of rollenVan('politie')) {
      for (const doel of alleDoelen) {
        const beller = { partner: 'politie', rol, doel };
        expect([rol, doel, await veldenMet(beller, 'FINANCIEEL', 'SOCIAAL', 'ZORG')]).toEqual([rol, doel, []]);
        const { data } = await opstelling.wereld.vraag(
          beller,
          '{ signalen(first: 200) { edges { node { id soort wijk { code } betrokkene { id } } } } }',
        );
        const signalen = (data as { signalen: { edges: { node: Record<string, unknown> }[] } }).signalen.edges.map(
          ({ node }) => node,
        );
        for (const signaal of signalen.filter((s) => s['soort'] !== 'COLLECTIEF')) {
          expect(signaal).toEqual({ id: eigenSignaal, soort: 'VERWAARLOZING', wijk: null, betrokkene: null });
        }
      }
    }
  });

  test('Woonservice ziet van Actium nooit meer dan PARTNER', async () => {
    const actium = new Set(
      opstelling.proef.rijen
        .filter((r) => r.eigenaar === 'actium' && !['Notificatie', 'Convenant'].includes(r.type))
        .map((r) => r.id),
    );
    for (const rol of rollenVan('corporatie')) {
      for (const doel of toegekend(rol)) {
        const velden = (await geziene({ partner: 'woonservice', rol, doel }))
          .filter(({ object }) => actium.has(String(object['id'])))
          .filter(
            ({ categorie, veld }) => categorie !== 'OPENBAAR' && categorie !== 'PARTNER' && veld !== 'Woning.dossiers',
          );
        expect([rol, doel, velden.map(({ veld }) => veld)]).toEqual([rol, doel, []]);
      }
    }
  });

  test('een huurdersorganisatie ziet nooit een persoon', async () => {
    const personen = kolommen.slice(kolommen.indexOf('PERSOON'), kolommen.indexOf('VERANTWOORDING'));
    for (const rol of rollenVan('huurdersorganisatie')) {
      for (const doel of alleDoelen)
        expect([rol, doel, await veldenMet({ partner: 'mevm', rol, doel }, ...personen)]).toEqual([rol, doel, []]);
    }
  });

  test('de FG ziet het logboek en geen inhoud', async () => {
    const fg = { partner: 'platform', rol: 'platform/functionaris-gegevensbescherming', doel: 'TOEZICHT' } as const;
    const velden = await geziene(fg);
    expect(velden.filter(({ veld }) => veld === 'Verwerking.spanId').length).toBeGreaterThan(20);
    const inhoud = velden.filter(
      ({ categorie }) => categorie !== 'OPENBAAR' && categorie !== 'PARTNER' && categorie !== 'VERANTWOORDING',
    );
    expect(inhoud.map(({ veld }) => veld)).toEqual([]);
    const { data } = await alles(fg);
    const logregels = JSON.stringify((data as Record<string, unknown>)['logboek']);
    expect(logregels).not.toMatch(/Jo Jansen|0592 123456|Lawaai|Vernieling|ouder met kinderen/);
  });

  test('een platformbeheerder ziet alleen OPENBAAR', async () => {
    for (const doel of alleDoelen) {
      const velden = await geziene({ partner: 'platform', rol: 'platform/platformbeheerder', doel });
      expect([doel, velden.filter(({ categorie }) => categorie !== 'OPENBAAR').map(({ veld }) => veld)]).toEqual([
        doel,
        [],
      ]);
    }
  });

  test('een incassomedewerker ziet nooit een inkomen van een kandidaat, en nooit een melder', async () => {
    for (const doel of alleDoelen) {
      const velden = (await geziene({ partner: 'actium', rol: 'corporatie/incassomedewerker', doel })).map(
        ({ veld }) => veld,
      );
      expect(
        velden.filter((veld) =>
          ['Toewijzing.rekeninkomen', 'Toewijzing.passendheid', 'Melding.melder', 'Melding.id'].includes(veld),
        ),
      ).toEqual([]);
    }
  });

  test('een verhuurmedewerker ziet nooit een achterstand', async () => {
    const verhuur = 'corporatie/verhuurmedewerker';
    for (const doel of alleDoelen) {
      const velden = await geziene({ partner: 'actium', rol: verhuur, doel });
      const soorten = velden.filter(({ veld }) => veld === 'Signaal.soort').map(({ object }) => object['soort']);
      expect(soorten.filter((soort) => soort === 'ENERGIEARMOEDE' || soort === 'HUURACHTERSTAND')).toEqual([]);
    }
    // An arrear has no other path: a signal about one is refused, also for who may raise signals.
    const { codes, errors } = await opstelling.wereld.vraag(
      wie.incasso,
      'mutation { meldSignaal(input: { soort: HUURACHTERSTAND, wijk: "WK010601", toelichting: "huur", toestemming: GEGEVEN }) { id } }',
    );
    expect(codes).toEqual(['ONGELDIGE_INVOER']);
    expect(JSON.stringify(errors)).toMatch(/meldAchterstand/);
    expect(Object.keys(apischema.getTypeMap()).filter((naam) => /chterstand/.test(naam))).toEqual([]);
  });

  test('dezelfde persoon met een ander doel ziet andere velden', async () => {
    const onder = async (doel: Doel) => {
      const { data } = await opstelling.wereld.vraag(
        { ...wie.beheerder, doel },
        '{ meldingen { totalCount } dossiers { totalCount } signalen { totalCount } }',
      );
      return data as unknown;
    };
    expect(await onder('OVERLASTAANPAK')).not.toEqual(await onder('LEEFBAARHEID'));
    expect(await onder('LEEFBAARHEID')).not.toEqual(await onder('WONEN_EN_ZORG'));
  });

  test('een doel dat bestaat maar niet is toegekend: openbare gegevens en een GEEN_TOEGANG', async () => {
    const { data, errors } = await opstelling.wereld.vraag(
      { ...wie.verhuur, doel: 'OVERLASTAANPAK' },
      '{ wijken { code } woningen { totalCount } }',
    );
    expect((data as { wijken: unknown[] }).wijken.length).toBeGreaterThan(9);
    expect((data as { woningen: { totalCount: number } }).woningen.totalCount).toBe(0);
    expect(errors.map((f: GraphQLFormattedError) => f.extensions?.['veld'])).toEqual(['Query.*']);
  });

  test('een doel dat niet bestaat: ONGELDIGE_INVOER die de doelen van de vrager noemt', () => {
    const aanmelding = {
      partner: 'actium',
      rollen: ['corporatie/verhuurmedewerker'],
      wijken: [],
      gemeente: 'GM0106',
      gebruiker: 'x',
    };
    const lees = (): unknown =>
      leesVerzoek(aanmelding as never, { verwerkingsdoel: 'SNUFFELEN' }, 'geheim', { traceId: '', spanId: '' });
    expect(lees).toThrow(
      expect.objectContaining({
        extensions: expect.objectContaining({ code: 'ONGELDIGE_INVOER' }) as unknown,
      }) as Error,
    );
    try {
      lees();
    } catch (fout) {
      const tekst = JSON.stringify(fout);
      for (const doel of toegekend('corporatie/verhuurmedewerker')) expect(tekst).toContain(doel);
      expect(tekst).not.toContain('OVERLASTAANPAK');
    }
  });

  test('geen vraag vertelt de grond van een toewijzing, behalve aan de eigen verhuurmedewerker en, gedeeld, aan de regisseur statushouders', async () => {
    const rij = opstelling.rij('toewijzing actium statushouder');
    const mogen = new Set([
      'corporatie/verhuurmedewerker WOONRUIMTEVERDELING',
      'corporatie/verhuurmedewerker UITSTROOM_WEER_THUIS',
      'gemeente/regisseur-statushouders WOONRUIMTEVERDELING',
    ]);
    const vraag = `query V($id: ID!) {
      toewijzing(id: $id) { id grondslag statushouder }
      toewijzingen { totalCount }
      met: toewijzingen(filter: { grondslag: STATUSHOUDER }) { totalCount edges { node { id } } }
      zonder: toewijzingen(filter: { grondslag: UITSTROOM }) { totalCount edges { node { id } } } }`;
    for (const beller of [
      ...alleVragers,
      ...alleRollen
        .filter((r) => r.startsWith('corporatie/'))
        .flatMap((rol) => toegekend(rol).map((doel) => ({ partner: 'woonservice', rol, doel }))),
    ]) {
      const { data } = await opstelling.wereld.vraag(beller, vraag, { id: rij.id });
      const { toewijzing, met, zonder } = data as Record<
        string,
        { grondslag?: unknown; statushouder?: unknown; edges?: { node: { id: string } }[] } | null
      >;
      const kent = beller.partner !== 'woonservice' && mogen.has(`${beller.rol} ${beller.doel}`);
      const wieDan = `${beller.rol} ${beller.doel} ${beller.partner}`;
      expect([wieDan, toewijzing?.grondslag ?? null, toewijzing?.statushouder ?? null]).toEqual([
        wieDan,
        kent ? 'STATUSHOUDER' : null,
        kent ? true : null,
      ]);
      // Filtering on the ground finds the row only for who may read it; the two filters look alike to everybody else.
      expect([wieDan, met?.edges?.some(({ node }) => node.id === rij.id) ?? false]).toEqual([wieDan, kent]);
      if (!kent && beller.partner !== 'woonservice') expect([wieDan, met]).toEqual([wieDan, zonder]);
    }
  });

  test('geen meter verraadt de grond van één toewijzing aan wie die niet mag weten', async () => {
    const vraag = `{ vrijeBeleidsruimte(jaar: 2025) { corporatie { id } toewijzingen noemer afwijkend percentage ruimte uitstroom uitstroomPercentage status bijgewerktTot reden } }`;
    const kijkers = alleVragers.filter(({ rol, doel }) => isToegekend(rol, doel ?? ''));
    const live = (b: Beller): boolean =>
      b.rol === 'corporatie/verhuurmedewerker' &&
      ['WOONRUIMTEVERDELING', 'UITSTROOM_WEER_THUIS'].includes(b.doel ?? '');
    const meet = async (b: Beller): Promise<unknown> => (await opstelling.wereld.vraag(b, vraag)).data as unknown;
    const vooraf = await Promise.all(kijkers.map(meet));
    await opstelling.bouw.woning('woning meter', 'actium', 'WK010601');
    await opstelling.bouw.toewijzing('meter', 'woning meter', wie.verhuur, 'VRIJE_BELEIDSRUIMTE');
    const achteraf = await Promise.all(kijkers.map(meet));
    for (const [i, kijker] of kijkers.entries()) {
      const bewoog = JSON.stringify(vooraf[i]) !== JSON.stringify(achteraf[i]);
      expect([kijker.rol, kijker.doel, bewoog]).toEqual([kijker.rol, kijker.doel, live(kijker)]);
    }
    // The other corporatie's officer sees own rows live, but not this one.
    const woonservice = { ...wie.verhuurWoonservice };
    const voor = await meet(woonservice);
    await opstelling.bouw.woning('woning meter 2', 'actium', 'WK010601');
    await opstelling.bouw.toewijzing('meter 2', 'woning meter 2', wie.verhuur, 'VRIJE_BELEIDSRUIMTE');
    expect(await meet(woonservice)).toEqual(voor);
  });

  test('dossiers, meldingen en signalen bestaan niet onder een doel dat niet het hunne is, ook niet als aantal', async () => {
    const vraag = `query V($d: ID!) { dossier(id: $d) { id } dossiers { totalCount edges { node { id } } } meldingen { totalCount edges { node { id } } }
      signalen { totalCount edges { node { id soort } } } }`;
    const doelen: Record<string, readonly string[]> = {
      dossiers: ['OVERLASTAANPAK'],
      meldingen: ['LEEFBAARHEID', 'OVERLASTAANPAK'],
    };
    for (const beller of alleVragers) {
      const { data } = await opstelling.wereld.vraag(beller, vraag, { d: opstelling.rij('dossier gedeeld').id });
      const antwoord = data as Record<string, { totalCount: number; edges: { node: { soort: string } }[] } | null>;
      const wieDan = `${beller.rol} ${beller.doel}`;
      for (const [lijst, mogelijk] of Object.entries(doelen)) {
        if (!mogelijk.includes(beller.doel ?? ''))
          expect([wieDan, lijst, antwoord[lijst]]).toEqual([wieDan, lijst, { totalCount: 0, edges: [] }]);
      }
      if (beller.doel !== 'OVERLASTAANPAK') expect([wieDan, antwoord['dossier']]).toEqual([wieDan, null]);
      if (['BELEID_EN_MONITORING', 'VASTGOEDBEHEER', 'TOEZICHT', 'RECHTEN_BETROKKENE'].includes(beller.doel ?? '')) {
        // A collective signal is never about a person; every partner sees it.
        expect(antwoord['signalen']?.edges.filter(({ node }) => node.soort !== 'COLLECTIEF')).toEqual([]);
        expect(antwoord['signalen']?.totalCount).toBe(antwoord['signalen']?.edges.length);
      }
    }
  });

  test('een lopend convenant met een andere code opent niets', async () => {
    // Woonservice and the gemeente have "voorzieningenwijzer" in force for every doel and category, and none that these lines name.
    const dossiers = await opstelling.wereld.vraag(
      wie.wijkregisseurOverlast,
      'query D($id: ID!) { dossier(id: $id) { id } }',
      { id: opstelling.rij('dossier woonservice').id },
    );
    expect(dossiers.data).toEqual({ dossier: null });
    const toewijzing = await opstelling.wereld.vraag(
      wie.statushouders,
      'query T($id: ID!) { toewijzing(id: $id) { id } }',
      {
        id: opstelling.rij('toewijzing woonservice statushouder').id,
      },
    );
    expect(toewijzing.data).toEqual({ toewijzing: null });
  });

  describe('een convenant dat eindigt', () => {
    let andereDelen: Delen;
    let andereGraaf: ApolloServer<Graafcontext>;

    beforeAll(async () => {
      andereDelen = await startDelen({ ...opstelling.wereld.delen.opties, nu: new Date(nu) });
      andereGraaf = await startGraaf(
        readFileSync(join(__dirname, '..', '..', 'schema', 'supergraph.graphql'), 'utf8'),
        andereDelen.uitvoeringen,
      );
    });
    afterAll(async () => {
      await andereGraaf.stop();
      await andereDelen.sluit();
    });

    async function elders(beller: Beller, query: string, variables: Record<string, unknown>): Promise<unknown> {
      const w = identiteit(beller);
      const { body } = await andereGraaf.executeOperation(
        { query, variables },
        { contextValue: { wie: w, token: andereDelen.ondertekenaar.onderteken(w) } },
      );
      return body.kind === 'single' ? body.singleResult.data : null;
    }

    test('sluit om 12:00:00 wat het deelde, ook in een ander proces, en laat de eigenaar de eigen rijen', async () => {
      const { wereld, rij } = opstelling;
      const vraag = 'query D($id: ID!) { dossier(id: $id) { id status } dossiers { totalCount } }';
      const id = rij('dossier gedeeld').id;
      const lopend = { dossier: { id, status: 'IN_BEHANDELING' }, dossiers: { totalCount: 1 } };
      const dicht = { dossier: null, dossiers: { totalCount: 0 } };
      const convenant = rij('convenant overlast actium gemeente-assen').id;
      const { codes } = await wereld.vraag(
        { partner: 'actium', rol: 'corporatie/bestuurder' },
        'mutation B($id: ID!) { beeindigConvenant(id: $id, per: "2025-09-15T12:00:00+02:00") { id geldigTot } }',
        { id: convenant },
      );
      expect(codes).toEqual([]);

      await wereld.zetKlok('2025-09-15T11:59:59+02:00');
      expect((await wereld.vraag(wie.wijkregisseurOverlast, vraag, { id })).data).toEqual(lopend);
      expect(await elders(wie.wijkregisseurOverlast, vraag, { id })).toEqual(lopend);

      await wereld.zetKlok('2025-09-15T12:00:00+02:00');
      expect((await wereld.vraag(wie.wijkregisseurOverlast, vraag, { id })).data).toEqual(dicht);
      expect(await elders(wie.wijkregisseurOverlast, vraag, { id })).toEqual(dicht);
      expect((await wereld.vraag(wie.beheerder, vraag, { id })).data).toMatchObject({
        dossier: { id, status: 'IN_BEHANDELING' },
      });
      expect(await elders(wie.beheerder, vraag, { id })).toMatchObject({ dossier: { id } });
      await wereld.zetKlok(nu);
    });

    test('sluit binnen een seconde wanneer een partij het nu beëindigt', async () => {
      const { wereld, rij } = opstelling;
      const vraag = 'query T($id: ID!) { toewijzing(id: $id) { id grondslag } }';
      const id = rij('toewijzing actium statushouder').id;
      expect(await elders(wie.statushouders, vraag, { id })).toMatchObject({
        toewijzing: { grondslag: 'STATUSHOUDER' },
      });
      await wereld.vraag(
        { partner: 'gemeente-assen', rol: 'gemeente/bestuurder' },
        'mutation B($id: ID!, $per: DateTime!) { beeindigConvenant(id: $id, per: $per) { id } }',
        { id: rij('convenant taakstelling actium gemeente-assen').id, per: nu },
      );
      const begin = Date.now();
      expect(await elders(wie.statushouders, vraag, { id })).toEqual({ toewijzing: null });
      expect(Date.now() - begin).toBeLessThan(1000);
      expect(await elders(wie.verhuur, vraag, { id })).toMatchObject({ toewijzing: { grondslag: 'STATUSHOUDER' } });
    });
  });
});
