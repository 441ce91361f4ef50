import { melder } from '../../subgraphs/kern/melder';
import { woningimport } from '../../subgraphs/woningvoorraad/import/woningen.import';
import { aMelding } from '../builders/melding';
import { aWoning, aWoningregel } from '../builders/woning';
import { Bezoeker } from '../support/bezoeker';
import { demoNu, demosjabloonKlaar } from '../support/demowereld';
import { leesTekstIn, woningkop, woningregelTekst } from '../support/inlezen';
import { openPoort, type Poort } from '../support/poort';
import { haal, haalCsv, leesXlsx, regel } from '../support/uitvoer';
import { Wereld } from '../support/wereld';
import {
  adviseur,
  bestuurder,
  contact,
  fg,
  gevallen,
  platform,
  reden,
  verhuurder,
  wijkbeheerder,
  type Gegevens,
} from './export.gevallen';

describe('exports: dezelfde lijst als op de pagina, met hetzelfde beleid', () => {
  let wereld: Wereld;
  let poort: Poort;
  beforeAll(async () => {
    wereld = await Wereld.start({ nu: demoNu, van: await demosjabloonKlaar() });
    poort = await openPoort(wereld);
  }, 240_000);
  afterAll(async () => {
    await poort.stop();
    await wereld.stop();
  });

  const fout = async (antwoord: Response) => {
    const { errors } = (await antwoord.json()) as {
      errors: { message: string; extensions: { code: string; velden?: { veld: string }[] } }[];
    };
    return { status: antwoord.status, code: errors[0]?.extensions.code, ...errors[0] };
  };
  const aantalMeldingen = async (): Promise<number> =>
    (await wereld.vraag(wijkbeheerder, '{ meldingen(first: 0, filter: { vanaf: "2026-06-15" }) { totalCount } }')).data
      .meldingen.totalCount;

  describe.each(gevallen)('$lijst', ({ lijst, zoek, vraag, rijen, cellen, bellers }) => {
    test.each(bellers.map(([wie, gesloten]) => [wie.rol, wie, gesloten] as const))(
      '%s: precies wat de graaf geeft, zonder de gesloten kolommen',
      async (_rol, wie, gesloten) => {
        const verwacht = rijen((await wereld.vraag(wie, vraag)).data);
        const bestand = await haalCsv(poort, wie, lijst, zoek);
        const open = Object.keys(cellen).filter((kop) => !gesloten.includes(kop));
        expect(bestand.kolommen).toEqual(expect.arrayContaining(open));
        expect(bestand.rijen.map((rij) => open.map((kop) => rij[kop]))).toEqual(
          verwacht.map((rij) => open.map((kop) => cellen[kop]?.(rij))),
        );
        expect(regel(bestand, 'Aantal rijen')).toBe(String(verwacht.length));
        const nietOpgenomen = bestand.over.filter(([naam]) => naam === 'Niet opgenomen').map(([, tekst]) => tekst);
        for (const kop of gesloten) {
          expect(bestand.kolommen).not.toContain(kop);
          expect(nietOpgenomen.join('\n')).toMatch(new RegExp(`(^|, |\n)${kop}[,:].*gesloten`, 'm'));
        }
        // A comparison of nothing with nothing proves nothing.
        expect(verwacht.length).toBeGreaterThan(0);
      },
    );
  });

  test('een lijst van meer dan één bladzijde staat er geheel in, iedere rij één keer; van een ander blijft leeg wat gesloten is', async () => {
    const bestand = await haalCsv(poort, verhuurder, 'woningen', { wijk: 'WK010601' });
    const kenmerken: string[] = [];
    let after: string | null = null;
    do {
      const { data }: Gegevens = await wereld.vraag(
        verhuurder,
        'query ($after: String) { woningen(first: 150, after: $after, filter: { wijk: "WK010601" }) { edges { node { id } } pageInfo { hasNextPage endCursor } } }',
        { after },
      );
      kenmerken.push(...data.woningen.edges.map((rand: Gegevens) => rand.node.id));
      after = data.woningen.pageInfo.hasNextPage ? data.woningen.pageInfo.endCursor : null;
    } while (after !== null);
    expect(kenmerken.length).toBeGreaterThan(400);
    expect(bestand.rijen.map((rij) => rij['Kenmerk'])).toEqual(kenmerken);
    const [eigen, vreemd] = ['Actium', 'Woonservice'].map((naam) =>
      bestand.rijen.filter((r) => r['Eigenaar'] === naam),
    );
    expect(eigen?.every((rij) => rij['Kale huur'] !== '' && rij['Straat'] !== '')).toBe(true);
    expect(vreemd?.length).toBeGreaterThan(0);
    expect(vreemd?.every((rij) => rij['Kale huur'] === '' && rij['Straat'] === '' && rij['Bouwjaar'] !== '')).toBe(
      true,
    );
    expect(bestand.over).toContainEqual([
      'Niet op elke rij gevuld',
      expect.stringMatching(/^Kale huur: .*gegevens van uw eigen organisatie\.$/),
    ]);
  });

  test('rijen van een ander staan er niet in; wat voor niemand van uw rol bestaat, is een leeg bestand', async () => {
    const { rijen } = await haalCsv(poort, verhuurder, 'toewijzingen', { vanaf: '2026-05-01', reden });
    expect(new Set(rijen.map((rij) => rij['Corporatie']))).toEqual(new Set(['Actium']));
    const leeg = await haalCsv(poort, adviseur, 'toewijzingen', { reden });
    expect({ rijen: leeg.rijen, kolommen: leeg.kolommen }).toEqual({ rijen: [], kolommen: ['Kenmerk'] });
  });

  test('een filter op wat gesloten is en een gesloten onderdeel worden geweigerd, met de reden van de graaf', async () => {
    for (const [wie, bestand, zoek] of [
      [adviseur, 'toewijzingen.csv', { jaar: '2026', reden }],
      [platform, 'voorraad.xlsx', {}],
    ] as const) {
      const antwoord = await fout(await haal(poort, wie, bestand, zoek));
      expect(antwoord).toMatchObject({ status: 403, code: 'GEEN_TOEGANG' });
      expect(antwoord.message).toContain('gesloten');
    }
  });

  test('een onderdrukt aantal staat er in woorden, nooit als 0 of leeg (A10)', async () => {
    const dit = await haalCsv(poort, adviseur, 'toewijzingen-per-wijk', { jaar: '2026' });
    expect(new Set(dit.rijen.map((rij) => rij['Toewijzingen']))).toEqual(new Set(['jaar nog niet afgesloten']));
    const vorig = await haalCsv(poort, adviseur, 'toewijzingen-per-wijk', { jaar: '2025' });
    expect(vorig.rijen.map((rij) => rij['Aandachtsgroepen'])).toContainEqual(expect.stringMatching(/^minder dan 10/));
    for (const rij of vorig.rijen) expect(rij['Toewijzingen']).toMatch(/^[1-9]\d*$|^minder dan 5/);
  });

  test('boven de rijen staat wat het bestand is', async () => {
    const bestand = await haalCsv(poort, verhuurder, 'toewijzingen', { vanaf: '2026-06-01', status: 'GELDIG', reden });
    expect(bestand.over.slice(0, -1)).toEqual([
      ['Titel', 'Toewijzingen'],
      ['Let op', 'DEMO: dit zijn verzonnen gegevens'],
      ['Peildatum', '2026-06-15'],
      ['Filters', 'vanaf = 2026-06-01; status = GELDIG'],
      ['Organisatie', 'Actium'],
      ['Rol', 'corporatie/verhuurmedewerker'],
      ['Doel', 'WOONRUIMTEVERDELING'],
      ['Reden van export', reden],
      ['Gemaakt op', '2026-06-15 10:00:00'],
      ['Bron', 'de corporatie die toewees'],
      ['Versie van het toegangsbeleid', expect.stringMatching(/^[0-9a-f]{12}$/)],
      ['Aantal rijen', String(bestand.rijen.length)],
    ]);
    expect(bestand.over.at(-1)).toEqual(['Nummer van deze export', expect.stringMatching(/^[0-9a-f]{32}$/)]);
    expect(bestand.tekst.startsWith('\uFEFFTitel;Toewijzingen\r\n')).toBe(true);
  });

  test('een bestand wordt opgeslagen onder een veilige naam, nergens bewaard en nooit anders gelezen', async () => {
    for (const [vorm, type] of [
      ['csv', 'text/csv; charset=utf-8'],
      ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    ]) {
      const { headers } = await haal(poort, adviseur, `kernvoorraad.${vorm}`);
      expect(Object.fromEntries(headers)).toMatchObject({
        'content-type': type,
        'content-disposition': `attachment; filename="buurtgraaf-kernvoorraad-2026-06-15.${vorm}"; filename*=UTF-8''Buurtgraaf%20%E2%80%93%20Kernvoorraad%20en%20doel%20%E2%80%93%202026-06-15.${vorm}`,
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
      });
    }
  });

  describe('een rekenblad voert niets uit', () => {
    const lading = ['=1+2', '+31592', '-2+3', '@SUM(A1)', '=HYPERLINK("http://boos.test";"klik; \'hier\'")'];

    test('in CSV krijgt elke formule een aanhalingsteken ervoor; in Excel blijft zij tekst', async () => {
      for (const omschrijving of lading)
        await aMelding(wereld, { omschrijving, wijk: 'WK010603', ontvangenOp: new Date('2026-06-13T08:00:00Z') });
      const zoek = { wijk: 'WK010603', vanaf: '2026-06-13', tot: '2026-06-13', reden };
      const { rijen } = await haalCsv(poort, wijkbeheerder, 'meldingen', zoek);
      expect(rijen.map((rij) => rij['Omschrijving'])).toEqual(
        expect.arrayContaining(lading.map((tekst) => `'${tekst}`)),
      );
      const { rijen: blad, xml } = await leesXlsx(await haal(poort, wijkbeheerder, 'meldingen.xlsx', zoek));
      const cellen = blad.flat().filter(({ waarde }) => lading.includes(waarde));
      expect(cellen).toHaveLength(lading.length);
      expect(cellen.every(({ soort }) => soort !== 'n')).toBe(true);
      expect(xml).not.toMatch(/<f[ >]/);
    });

    test('wat met een formule begint gaat als tekst heen en terug: uit een bestand erin, met een aanhalingsteken in CSV en als tekst in Excel eruit', async () => {
      const erin = ['=1+2', '+31592', '-2+3', '@SUM(A1)', '"\t=1+3"', '"\r=1+4"'];
      const eruit = ['=1+2', '+31592', '-2+3', '@SUM(A1)', '=1+3', '=1+4'];
      const regels = erin.map((straat) =>
        woningregelTekst(aWoningregel({ straat, soort: 'STANDPLAATS', standplaats: true, wijk: 'WK010607' })),
      );
      const { telling } = await leesTekstIn(wereld, woningimport, [woningkop, ...regels].join('\n'));
      expect(telling).toEqual({ nieuw: erin.length, gewijzigd: 0, ongewijzigd: 0 });
      await verwachtTekst('WK010607', eruit);
    });

    test('ook na een tab of een regeleinde dat er al stond, en een reden telt mee', async () => {
      const straten = ['\t=cmd|x', '\r=cmd|y'];
      for (const straat of straten)
        await wereld.sql('update woningvoorraad.woning_bedrijf set straat = $1 where id = $2', [
          straat,
          await aWoning(wereld, { soort: 'STANDPLAATS', standplaats: true, wijk: 'WK010604' }),
        ]);
      await verwachtTekst('WK010604', straten);
      const metReden = await haalCsv(poort, wijkbeheerder, 'meldingen', { vanaf: '2026-06-15', reden: '=1+1 en meer' });
      expect(regel(metReden, 'Reden van export')).toBe("'=1+1 en meer");
    });

    async function verwachtTekst(wijk: string, straten: string[]): Promise<void> {
      const zoek = { wijk, soort: 'STANDPLAATS' };
      const { rijen } = await haalCsv(poort, verhuurder, 'woningen', zoek);
      expect(rijen.map((rij) => rij['Straat'])).toEqual(expect.arrayContaining(straten.map((straat) => `'${straat}`)));
      const { rijen: blad, xml } = await leesXlsx(await haal(poort, verhuurder, 'woningen.xlsx', zoek));
      const cellen = blad.flat().filter(({ waarde }) => straten.includes(waarde));
      expect(cellen.map(({ waarde }) => waarde).sort()).toEqual([...straten].sort());
      expect(cellen.every(({ soort }) => soort !== 'n')).toBe(true);
      expect(xml).not.toMatch(/<f[ >]/);
    }

    test('ook midden in een tekst, voor een rekenblad dat bij een komma of een tab scheidt', async () => {
      await wereld.sql('update woningvoorraad.woning_bedrijf set straat = $1 where id = $2', [
        'Dorp, =cmd|x',
        await aWoning(wereld, { soort: 'STANDPLAATS', standplaats: true, wijk: 'WK010605' }),
      ]);
      const { tekst } = await haalCsv(poort, verhuurder, 'woningen', { wijk: 'WK010605', soort: 'STANDPLAATS' });
      expect(tekst).toContain(';"Dorp, =cmd|x";');
    });

    test('een negatief getal is geen formule: het blijft een getal', async () => {
      const bestand = await haalCsv(poort, adviseur, 'kernvoorraad', { peildatum: '2025-12-31' });
      const verschil = bestand.rijen[0]?.['Verschil met doel'] ?? '';
      expect(verschil).toMatch(/^-\d+$/);
      const { rijen } = await leesXlsx(await haal(poort, adviseur, 'kernvoorraad.xlsx', { peildatum: '2025-12-31' }));
      expect(rijen.at(-1)).toContainEqual({ soort: 'n', waarde: verschil });
    });
  });

  test('in Excel zijn getallen getallen, datums datums en percentages percentages', async () => {
    const { data } = await wereld.vraag(
      verhuurder,
      '{ vrijeBeleidsruimte(jaar: 2026, corporatie: "actium") { toewijzingen percentage bijgewerktTot } }',
    );
    const [meter] = data.vrijeBeleidsruimte;
    const { rijen } = await leesXlsx(
      await haal(poort, verhuurder, 'vrije-beleidsruimte.xlsx', { jaar: '2026', corporatie: 'actium' }),
    );
    expect(rijen[0]?.map(({ waarde }) => waarde)).toEqual(['Titel', 'Vrije beleidsruimte']);
    const [koppen = [], waarden = []] = rijen.slice(-2);
    const cel = (kop: string) => waarden[koppen.findIndex(({ waarde }) => waarde === kop)];
    expect(cel('Corporatie')).toMatchObject({ soort: expect.not.stringMatching('^n$'), waarde: 'Actium' });
    expect(cel('Toewijzingen')).toEqual({ soort: 'n', waarde: String(meter.toewijzingen) });
    expect(cel('Afwijkend (%)')?.soort).toBe('n');
    expect(Number(cel('Afwijkend (%)')?.waarde)).toBeCloseTo(meter.percentage / 100, 9);
    // A day in Excel counts from 30 December 1899.
    const dag = (Date.parse(`${meter.bijgewerktTot}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000;
    expect(cel('Bijgewerkt tot en met')).toEqual({ soort: 'n', waarde: String(dag) });
  });

  describe('rijen over personen', () => {
    test('tweehonderd mogen mee, de tweehonderdeerste niet; dan is er ook niemand gelezen', async () => {
      for (let nog = 200 - (await aantalMeldingen()); nog > 0; nog -= 1) await aMelding(wereld);
      const zoek = { vanaf: '2026-06-15', reden };
      expect((await haalCsv(poort, wijkbeheerder, 'meldingen', zoek)).rijen).toHaveLength(200);
      await aMelding(wereld);
      const regels = async () =>
        (await wereld.sql<{ n: number }>('select count(*)::int as n from leefbaarheid.logboek_betrokkene'))[0]?.n;
      const voor = await regels();
      const antwoord = await fout(await haal(poort, wijkbeheerder, 'meldingen.xlsx', zoek));
      expect(antwoord).toMatchObject({ status: 400, code: 'ONGELDIGE_INVOER' });
      expect(antwoord.message).toMatch(/meer dan 200 rijen.*wijk, soort, termijn, vanaf, tot/);
      expect(await regels()).toBe(voor);
    });

    test.each([
      ['ontbreekt', undefined, /minstens 10 tekens/],
      ['te kort', 'omdat', /minstens 10 tekens/],
      ['te lang', 'x'.repeat(501), /hoogstens 500 tekens/],
      ['op twee regels', 'voor het\noverleg van maandag', /op één regel/],
      ['met een burgerservicenummer', 'Nazoeken van 123456782', /burgerservicenummer/],
    ])('de reden %s: geweigerd, met wat u moet doen', async (_wat, tekst, melding) => {
      const antwoord = await fout(
        await haal(poort, wijkbeheerder, 'meldingen.csv', tekst === undefined ? {} : { reden: tekst }),
      );
      expect(antwoord).toMatchObject({
        status: 400,
        code: 'ONGELDIGE_INVOER',
        extensions: { velden: [{ veld: 'reden' }] },
      });
      expect(antwoord.message).toMatch(melding);
    });

    test('een browser krijgt een pagina waarop de reden in te vullen is', async () => {
      const antwoord = await haal(
        poort,
        wijkbeheerder,
        'meldingen.csv',
        { soort: 'OVERLAST' },
        { accept: 'text/html' },
      );
      const html = await antwoord.text();
      expect({ status: antwoord.status, soort: antwoord.headers.get('content-type') }).toEqual({
        status: 400,
        soort: 'text/html; charset=utf-8',
      });
      expect(html).toContain('<form method="get" action="/export/meldingen.csv">');
      expect(html).toContain('<input type="hidden" name="soort" value="OVERLAST">');
      expect(html).toContain('<label for="reden">');
    });

    test('het logboek heeft per gelezen rij een regel met de reden, die de toezichthouder leest', async () => {
      const zoek = { wijk: 'WK010603', vanaf: '2026-06-13', tot: '2026-06-13', reden: 'Voorbereiding wijkoverleg' };
      const bestand = await haalCsv(poort, wijkbeheerder, 'meldingen', zoek);
      const regels = await wereld.sql<{ reden: string; velden: string[] }>(
        // Without the counts by wijk and day, which are about nobody.
        `select reden, velden from leefbaarheid.logboek where trace_id = $1 and velden <> '{Melding.ontvangenOp,Melding.wijk}'`,
        [regel(bestand, 'Nummer van deze export')],
      );
      expect(bestand.rijen.length).toBeGreaterThan(0);
      expect(regels).toHaveLength(bestand.rijen.length);
      for (const r of regels)
        expect(r).toMatchObject({ reden: zoek.reden, velden: expect.arrayContaining(['Melding.omschrijving']) });
      for (const lezer of [fg, contact]) {
        const { data } = await wereld.vraag(lezer, '{ logboek(first: 1) { edges { node { naam reden } } } }');
        expect(data.logboek.edges[0].node).toEqual({ naam: 'Query.meldingen', reden: zoek.reden });
      }
      await wereld.vraag(wijkbeheerder, '{ meldingen(first: 1) { edges { node { omschrijving } } } }');
      const { data } = await wereld.vraag(fg, '{ logboek(first: 1) { edges { node { naam reden } } } }');
      expect(data.logboek.edges[0].node).toEqual({ naam: 'Query.meldingen', reden: null });
    });

    test('wie het logboek zelf meeneemt, staat daarna ook in het logboek', async () => {
      const [eerste] = await wereld.sql<{ nu: Date }>('select clock_timestamp() as nu');
      await wereld.vraag(
        wijkbeheerder,
        '{ meldingen(first: 2, filter: { vanaf: "2026-06-15" }) { edges { node { id } } } }',
      );
      const van = eerste?.nu.toISOString() ?? '';
      const vraag =
        'query ($van: DateTime) { logboek(first: 200, filter: { van: $van, doel: LEEFBAARHEID }) { edges { node { naam spanId betrokkene } } } }';
      for (const [wie, betrokken] of [
        [fg, true],
        [contact, true],
        [{ ...contact, partner: 'woonservice' }, false],
      ] as const) {
        const { data } = await wereld.vraag(wie, vraag, { van });
        const bestand = await haalCsv(poort, wie, 'logboek', {
          van,
          'filter-doel': 'LEEFBAARHEID',
          reden: 'Jaarlijks onderzoek',
        });
        expect(bestand.rijen.map((r) => [r['Wat'], r['Stap'], r['Betrokkene (pseudoniem)']])).toEqual(
          data.logboek.edges.map(({ node }: Gegevens) => [node.naam, node.spanId, node.betrokkene ?? '']),
        );
        expect(bestand.rijen.length > 0).toBe(betrokken);
        const regels = await wereld.sql('select naam, reden, partner from samenwerking.logboek where trace_id = $1', [
          regel(bestand, 'Nummer van deze export'),
        ]);
        const eigen = { naam: 'Query.logboek', reden: 'Jaarlijks onderzoek', partner: wie.partner };
        expect(regels).toEqual(betrokken ? [eigen] : []);
      }
    });

    test('kan het logboek niet geschreven worden, dan is er geen bestand', async () => {
      const niveau = melder.level;
      melder.level = 'silent';
      await wereld.sql('revoke insert on leefbaarheid.logboek from leefbaarheid');
      const antwoord = await haal(poort, wijkbeheerder, 'meldingen.csv', {
        wijk: 'WK010603',
        vanaf: '2026-06-13',
        tot: '2026-06-13',
        reden,
      });
      await wereld.sql('grant insert on leefbaarheid.logboek to leefbaarheid');
      melder.level = niveau;
      expect(await fout(antwoord)).toMatchObject({ status: 503, code: 'NIET_BESCHIKBAAR' });
      expect(antwoord.headers.get('content-disposition')).toBeNull();
    });
  });

  describe('wie vraagt, en vanwaar', () => {
    const meldingen = `/export/meldingen.csv?${new URLSearchParams({ doel: 'WOONRUIMTEVERDELING', reden }).toString()}`;

    test('zonder inloggen: 401, voor een browser met de weg naar binnen', async () => {
      expect(await fout(await fetch(poort.basis + meldingen))).toMatchObject({ status: 401, code: 'NIET_INGELOGD' });
      const html = await fetch(poort.basis + meldingen, { headers: { accept: 'text/html' } });
      expect({ status: html.status, tekst: await html.text() }).toEqual({
        status: 401,
        tekst: expect.stringContaining('href="/aanmelden?terug=%2Fexport%2Fmeldingen.csv'),
      });
    });

    test('met een sessie alleen vanuit Buurtgraaf zelf; een andere site krijgt niets, ook niet zonder dat de browser het zegt', async () => {
      const bezoeker = new Bezoeker(poort.basis);
      await bezoeker.ga('/aanmelden?terug=%2Flivez');
      await bezoeker.verstuur(bezoeker.spoor.at(-1) ?? '', { account: 'actium/verhuurmedewerker' });
      const met = async (pad: string, herkomst: string | null) =>
        (
          await bezoeker.vraag(pad, {
            headers: { accept: '*/*', ...(herkomst === null ? {} : { 'sec-fetch-site': herkomst }) },
          })
        ).status;
      for (const herkomst of ['cross-site', 'same-site', null]) expect(await met(meldingen, herkomst)).toBe(403);
      for (const herkomst of ['same-origin', 'none']) expect(await met(meldingen, herkomst)).toBe(200);
      expect(await met('/export/kernvoorraad.csv', 'cross-site')).toBe(200);
    });

    test('doel en rol staan in het adres; een doel dat niet is toegekend opent alleen wat openbaar is', async () => {
      expect(
        await fout(await haal(poort, { ...verhuurder, doel: undefined }, 'woningen.csv', { doel: 'SNUFFELEN' })),
      ).toMatchObject({
        status: 400,
        message: expect.stringContaining('WOONRUIMTEVERDELING'),
      });
      expect(await fout(await haal(poort, verhuurder, 'woningen.csv', { rol: 'corporatie/bestuurder' }))).toMatchObject(
        { status: 400 },
      );
      const open = await haalCsv(poort, verhuurder, 'prestatieafspraken', { doel: 'TOEZICHT' });
      expect(regel(open, 'Opmerking')).toContain('niet toegekend');
    });

    test('het nummer van de vrager loopt door in bestand en logboek', async () => {
      const traceId = 'a'.repeat(31) + '1';
      const antwoord = await haal(
        poort,
        adviseur,
        'convenanten.csv',
        {},
        { traceparent: `00-${traceId}-${'b'.repeat(16)}-01` },
      );
      expect(await antwoord.text()).toContain(`Nummer van deze export;${traceId}`);
    });
  });

  test.each([
    ['voorraad.csv', { peildatum: '2026-02-30' }, 400, /peildatum is een datum/],
    [
      'voorraad.csv',
      { postcode: '9401AA' },
      400,
      /postcode bestaat niet. U kunt gebruiken: peildatum, doel, rol, reden/,
    ],
    ['voorraadontwikkeling.csv', { van: '2020-01-01' }, 400, /tot ontbreekt/],
    ['woningen.csv', { soort: 'KASTEEL' }, 400, /soort is één van: EENGEZINS/],
    ['toewijzingen.csv', { jaar: 'dit', reden }, 400, /jaar is een heel getal/],
    ['logboek.csv', { van: 'gisteren', reden }, 400, /van is een tijdstip/],
    ['geheimen.csv', {}, 404, /Deze export bestaat niet. U kunt kiezen uit: woningen/],
    ['voorraad.pdf', {}, 404, /als \.csv of \.xlsx/],
  ])('%s met %o: geweigerd, met plaats en uitweg', async (bestand, zoek, status, melding) => {
    const antwoord = await fout(await haal(poort, bestuurder, bestand, zoek));
    expect(antwoord.status).toBe(status);
    expect(antwoord.message).toMatch(melding);
  });

  test('een parameter twee keer, en een ander werkwoord dan GET, worden geweigerd', async () => {
    const authorization = `Bearer ${await poort.token('actium', 'corporatie/bestuurder')}`;
    const tweemaal = await fetch(`${poort.basis}/export/voorraad.csv?doel=TOEZICHT&doel=TOEZICHT`, {
      headers: { authorization },
    });
    expect(await fout(tweemaal)).toMatchObject({ status: 400, message: expect.stringContaining('maar één keer') });
    for (const method of ['POST', 'HEAD'])
      expect((await fetch(`${poort.basis}/export/voorraad.csv`, { method, headers: { authorization } })).status).toBe(
        405,
      );
  });

  test('een bestand van meer dan 25.000 rijen wordt niet begonnen', async () => {
    await wereld.sql(
      `insert into woningvoorraad.woning (id, gemeente_code, eigenaar, wijk_code, soort, levensloopbestendig, geclusterd, flexwoning, standplaats)
       select gen_random_uuid(), 'GM0106', 'actium', 'WK010601', 'APPARTEMENT', false, false, false, false from generate_series(1, 25000)`,
    );
    const antwoord = await fout(await haal(poort, adviseur, 'woningen.csv'));
    expect(antwoord).toMatchObject({ status: 400, code: 'ONGELDIGE_INVOER' });
    expect(antwoord.message).toMatch(/meer dan 25000 rijen.*wijk, eigenaar, soort/);
  });
});
