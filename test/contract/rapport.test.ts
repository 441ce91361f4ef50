import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { buildSchema, parse, TypeInfo, visit, visitWithTypeInfo, getNamedType } from 'graphql';
import { readFileSync } from 'node:fs';
import { rapportvraag } from '../../gateway/rapport/vraag';
import { projectmap } from '../../subgraphs/kern/instellingen';
import { rapportzegel } from '../../subgraphs/kern/rapportzegel';
import feiten from '../../subgraphs/samenwerking/prestatieafspraak/afspraken-2022-2025.json';
import type { Afsprakenset } from '../../subgraphs/samenwerking/prestatieafspraak/afsprakenset.service';
import { aAfsprakenset } from '../builders/afspraak';
import { laadCyclus } from '../builders/overleg';
import { openPoort, type Poort } from '../support/poort';
import { geheim } from '../support/plek';
import { Wereld, type Beller } from '../support/wereld';

const bestuurder = { partner: 'gemeente-assen', rol: 'gemeente/bestuurder' };
const huurders = { partner: 'mevm', rol: 'huurdersorganisatie/bestuurslid' };
const actium = { partner: 'actium', rol: 'corporatie/bestuurder' };
const platform = { partner: 'platform', rol: 'platform/platformbeheerder' };
const onderteken = `mutation ($jaar: Int!, $halfjaar: Int!, $inhoud: String!, $zegel: String!) {
  ondertekenRapport(jaar: $jaar, halfjaar: $halfjaar, inhoud: $inhoud, zegel: $zegel) { controlegetal ondertekendOp inhoud } }`;

interface Gelezen {
  titel: string;
  taal: string;
  gemerkt: boolean;
  bladzijden: string[];
}
async function leesPdf(bytes: Buffer): Promise<Gelezen> {
  const kind = spawn(process.execPath, [join(projectmap, 'test', 'support', 'pdftekst.mjs')], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  let uit = '';
  kind.stdout.setEncoding('utf8').on('data', (deel: string) => (uit += deel));
  kind.stdin.end(bytes);
  await once(kind, 'close');
  return JSON.parse(uit) as Gelezen;
}

describe('het halfjaarrapport van de gemeente (S3 hoofdstuk 3, Monitoring)', () => {
  let wereld: Wereld;
  let poort: Poort;
  beforeAll(async () => {
    wereld = await Wereld.start({ nu: '2026-01-02T10:00:00+01:00' });
    poort = await openPoort(wereld);
    await aAfsprakenset(wereld, feiten as unknown as Afsprakenset);
    await laadCyclus(wereld);
    const standen: [string, number][] = [
      ['2025-01-01', 9090],
      ['2025-07-01', 9133],
      ['2026-01-01', 9171],
    ];
    for (const [dag, waarde] of standen) await meet(dag, waarde);
  }, 300_000);
  afterAll(async () => {
    await poort.stop();
    await wereld.stop();
  });

  const meet = (dag: string, waarde: number) =>
    wereld.sql(
      `with r as (insert into samenwerking.meetronde (id, gemeente_code, peildatum, aanleiding, gevraagd_op, klaar_op)
         values (gen_random_uuid(), 'GM0106', $1, 'KALENDER', $1::date, $1::date) returning id)
       insert into samenwerking.meting (id, gemeente_code, ronde_id, afspraak_id, indicator, peildatum, waarde, definitie, bron, beleidsversie, gemeten_op)
       select gen_random_uuid(), 'GM0106', r.id, a.id, '12-kernvoorraad', $1, $2, 'Zelfstandige sociale huurwoningen (V1).', 'voorraad(peildatum)', 'proef', $1::date
         from r, samenwerking.afspraak a where a.nummer = 12`,
      [dag, waarde],
    );
  const haal = async (wie: Beller | null, pad: string) => {
    const token = wie === null ? null : await poort.token(wie.partner, wie.rol);
    const antwoord = await fetch(`${poort.basis}/rapport/${pad}`, {
      headers: { accept: 'application/json', ...(token === null ? {} : { authorization: `Bearer ${token}` }) },
    });
    const lijf = Buffer.from(await antwoord.arrayBuffer());
    return {
      status: antwoord.status,
      kop: (naam: string) => antwoord.headers.get(naam) ?? '',
      lijf,
      tekst: lijf.toString(),
    };
  };
  const som = (tekst: string | Buffer): string => createHash('sha256').update(tekst).digest('hex');

  test('de vraag achter het rapport bevat alleen wat openbaar is of wat elke partner mag zien', () => {
    const velden = JSON.parse(readFileSync(join(projectmap, 'schema', 'velden.json'), 'utf8')) as {
      type: string;
      veld: string;
      categorie: string;
    }[];
    const categorieen = new Map(velden.map(({ type, veld, categorie }) => [`${type}.${veld}`, categorie]));
    const schema = buildSchema(readFileSync(join(projectmap, 'schema', 'api.graphql'), 'utf8'));
    const info = new TypeInfo(schema);
    const gevraagd = new Set<string>();
    visit(
      parse(rapportvraag),
      visitWithTypeInfo(info, {
        Field: (knoop) => {
          gevraagd.add(`${getNamedType(info.getParentType())?.name}.${knoop.name.value}`);
        },
      }),
    );
    expect(gevraagd.size).toBeGreaterThan(50);
    expect([...gevraagd].filter((plek) => !['OPENBAAR', 'PARTNER'].includes(categorieen.get(plek) ?? ''))).toEqual([]);
  });

  test('een concept: alle 36 afspraken, met peildatum, rol, doel, filters en beleidsversie; de peildatum is de dag na het halfjaar', async () => {
    const { status, kop, tekst } = await haal(huurders, '2025-2.json');
    expect(status).toBe(200);
    expect(kop('rapport-status')).toBe('concept');
    expect(kop('cache-control')).toBe('no-store');
    const inhoud = JSON.parse(tekst);
    expect(inhoud.lijst.map((a: { nummer: number }) => a.nummer)).toEqual(Array.from({ length: 36 }, (_, i) => i + 1));
    expect(inhoud).toMatchObject({
      rapport: '2025-2',
      peildatum: '2026-01-01',
      voorlopig: false,
      periode: { van: '2025-07-01', tot: '2025-12-31' },
      opgesteld: { organisatie: 'Huurdersplatform MEVM', rol: huurders.rol, doel: 'BELEID_EN_MONITORING', demo: true },
    });
    const kern = inhoud.lijst[11].indicatoren[0];
    expect(kern.meting).toMatchObject({ waarde: 9171, peildatum: '2026-01-01', bron: 'voorraad(peildatum)' });
    expect(kern.reeks.map((p: { waarde: number }) => p.waarde)).toEqual([9090, 9133, 9171]);
    // What nobody set stays empty.
    expect(inhoud.lijst[18].indicatoren.some((i: { doel: number | null }) => i.doel === null)).toBe(true);
    expect(JSON.parse((await haal(huurders, '2025-1.json')).tekst).peildatum).toBe('2025-07-01');
    expect(JSON.parse((await haal(huurders, '2025-1.json')).tekst).lijst[11].indicatoren[0].meting.waarde).toBe(9133);
  });

  test('wie de partnergegevens niet mag zien, krijgt geen rapport; zonder inlog 401; wat geen begonnen halfjaar is, bestaat niet', async () => {
    expect((await haal(platform, '2025-2.json')).status).toBe(403);
    expect((await haal(null, '2025-2.json')).status).toBe(401);
    for (const welk of ['2026-2', '2025-3', '2018-1', 'x-1'])
      expect([welk, (await haal(huurders, `${welk}.pdf`)).status]).toEqual([welk, 404]);
  });

  test('een halfjaar dat nog loopt is voorlopig, met de standen van vandaag, en kan niet ondertekend worden', async () => {
    const { tekst, kop } = await haal(bestuurder, '2026-1.json');
    expect(JSON.parse(tekst)).toMatchObject({ voorlopig: true, peildatum: '2026-01-02' });
    const { codes } = await wereld.vraag(bestuurder, onderteken, {
      jaar: 2026,
      halfjaar: 1,
      inhoud: tekst,
      zegel: kop('rapport-zegel'),
    });
    expect(codes).toEqual(['CONFLICT']);
  });

  test('alleen wat Buurtgraaf zelf opstelde, voor deze gemeente en vandaag, kan ondertekend worden, en alleen door haar bestuurder', async () => {
    const { tekst, kop } = await haal(bestuurder, '2025-2.json');
    const zegel = kop('rapport-zegel');
    const basis = { jaar: 2025, halfjaar: 2, inhoud: tekst, zegel };
    const anders = tekst.replace('9171', '9999');
    const vreemd = await haal(huurders, '2025-2.json');
    const oud = tekst.replace(/"op":"2026-01-02T[^"]+"/, '"op":"2025-12-01T10:00:00.000Z"');
    const pogingen: [Beller, object, string][] = [
      [bestuurder, { ...basis, inhoud: anders }, 'ONGELDIGE_INVOER'],
      [bestuurder, { ...basis, inhoud: vreemd.tekst, zegel: vreemd.kop('rapport-zegel') }, 'ONGELDIGE_INVOER'],
      [bestuurder, { ...basis, halfjaar: 1 }, 'ONGELDIGE_INVOER'],
      [bestuurder, { ...basis, inhoud: oud, zegel: rapportzegel(geheim, 'gemeente-assen', oud) }, 'ONGELDIGE_INVOER'],
      [actium, basis, 'GEEN_TOEGANG'],
      [{ partner: 'gemeente-assen', rol: 'gemeente/beleidsadviseur-wonen' }, basis, 'GEEN_TOEGANG'],
    ];
    for (const [wie, variabelen, code] of pogingen)
      expect((await wereld.vraag(wie, onderteken, { ...variabelen })).codes).toEqual([code]);
    expect(await wereld.sql('select 1 from samenwerking.rapport')).toEqual([]);
  });

  describe('ondertekend', () => {
    let getekend: string;
    let getal: string;
    beforeAll(async () => {
      const { tekst, kop } = await haal(bestuurder, '2025-2.json');
      const { data } = await wereld.vraag(bestuurder, onderteken, {
        jaar: 2025,
        halfjaar: 2,
        inhoud: tekst,
        zegel: kop('rapport-zegel'),
      });
      getekend = tekst;
      getal = data.ondertekenRapport.controlegetal as string;
    });

    test('het controlegetal is het SHA-256-getal van het bestand dat iedere partner ophaalt', async () => {
      const { lijf, kop, tekst } = await haal(actium, '2025-2.json');
      expect(tekst).toBe(getekend);
      expect(kop('rapport-status')).toBe('ondertekend');
      expect(kop('rapport-controlegetal')).toBe(getal);
      expect(som(lijf)).toBe(getal);
    });

    test('daarna verandert niets meer: niet door nieuwe metingen, niet door nog een handtekening, niet in de database', async () => {
      await wereld.zetKlok('2026-01-20T10:00:00+01:00');
      await meet('2026-01-20', 1);
      const later = JSON.stringify({ rapport: '2025-2' });
      const { data } = await wereld.vraag(bestuurder, onderteken, {
        jaar: 2025,
        halfjaar: 2,
        inhoud: later,
        zegel: 'x',
      });
      expect(data.ondertekenRapport).toMatchObject({
        controlegetal: getal,
        inhoud: getekend,
        ondertekendOp: '2026-01-02T09:00:00.000Z',
      });
      expect((await haal(huurders, '2025-2.json')).tekst).toBe(getekend);
      for (const sql of ["update samenwerking.rapport set inhoud = '{}'", 'delete from samenwerking.rapport'])
        await expect(wereld.sql(sql)).rejects.toThrow(/verandert niet meer/);
    });

    test('de pdf: elk van de 36 afspraken, de cijfers ook als tabel, peildatum en controlegetal; met titel, taal en structuur', async () => {
      const { status, kop, lijf } = await haal(huurders, '2025-2.pdf');
      expect([status, kop('content-type')]).toEqual([200, 'application/pdf']);
      const { titel, taal, gemerkt, bladzijden } = await leesPdf(lijf);
      expect({ titel, taal, gemerkt }).toEqual({
        titel: 'Halfjaarrapport prestatieafspraken, tweede halfjaar 2025',
        taal: 'nl-NL',
        gemerkt: true,
      });
      const tekst = bladzijden.join(' ').replace(/\s+/g, ' ');
      for (let nummer = 1; nummer <= 36; nummer += 1) expect(tekst).toContain(`Afspraak ${nummer}:`);
      for (const stuk of [
        '9.090',
        '9.133',
        '9.171',
        '1 januari 2026',
        'nog niet vastgesteld',
        'DEMO',
        'BELEID_EN_MONITORING',
      ])
        expect(tekst).toContain(stuk);
      expect(tekst.replaceAll(' ', '')).toContain(getal);
      expect(tekst).not.toContain('CONCEPT');
      expect(bladzijden.at(-1)).toContain(`bladzijde ${bladzijden.length} van ${bladzijden.length}`);
    });

    test('een concept zegt op elke bladzijde dat het er een is', async () => {
      const { bladzijden } = await leesPdf((await haal(huurders, '2025-1.pdf')).lijf);
      for (const bladzijde of bladzijden) expect(bladzijde).toContain('CONCEPT');
    });
  });
});
