import { meettoken, vraagGraaf, type Graafvraag } from '../../subgraphs/kern/meetdienst';
import { Meetdienst } from '../../subgraphs/samenwerking/meting/meetdienst';
import feiten from '../../subgraphs/samenwerking/prestatieafspraak/afspraken-2022-2025.json';
import type { Afsprakenset } from '../../subgraphs/samenwerking/prestatieafspraak/afsprakenset.service';
import { aAfsprakenset } from '../builders/afspraak';
import { bestuurderVan } from '../builders/convenant';
import { geheim } from '../support/plek';
import { openPoort, type Poort } from '../support/poort';
import { Wereld, type Antwoord } from '../support/wereld';

const adviseur = { partner: 'gemeente-assen', rol: 'gemeente/beleidsadviseur-wonen' };
const huurders = { partner: 'mevm', rol: 'huurdersorganisatie/bestuurslid' };
const nooit = new AbortController().signal;

interface Meting {
  id: string;
  peildatum: string;
  waarde: number | null;
  reden: string | null;
  vervangen: boolean;
}

/** The agreements are measured through the front door, as a partner would; everything in order of the calendar. */
describe('prestatieafspraken volgen', () => {
  let wereld: Wereld;
  let poort: Poort;
  beforeAll(async () => {
    wereld = await Wereld.start({ nu: '2025-12-31T23:30:00+01:00' });
    poort = await openPoort(wereld);
    await aAfsprakenset(wereld, feiten as unknown as Afsprakenset);
  });
  afterAll(async () => {
    await poort.stop();
    await wereld.stop();
  });

  const meetdienst = (graaf: Graafvraag = vraagGraaf(poort.basis, geheim)): Meetdienst => {
    const db = wereld.delen.databases.get('samenwerking');
    if (db === undefined) throw new Error('geen database');
    return new Meetdienst(db, graaf);
  };
  const ronden = () =>
    wereld.sql<{ peildatum: string; aanleiding: string; klaar: boolean; pogingen: number }>(
      `select peildatum::text, aanleiding, klaar_op is not null as klaar, pogingen from samenwerking.meetronde order by gevraagd_op, peildatum`,
    );
  const indicatoren = async (nummer: number, op = '2026-01-01'): Promise<Antwoord['data']> =>
    (
      await wereld.vraag(
        huurders,
        `query ($nr: Int!, $op: Date) { prestatieafspraak(nummer: $nr, peildatum: $op) { id status waarom ondertekend ondertekeningen { partner { id } } trekker { id }
           bewijs { stand link door { id } }
           indicatoren { code status waarom meting { id waarde bron definitie beleidsversie gemetenOp }
             reeks { id peildatum waarde reden vervangen partij { id } } alleMetingen { id peildatum waarde reden vervangen } } } }`,
        { nr: nummer, op },
      )
    ).data.prestatieafspraak;
  const metingen = async (nummer: number, code: string): Promise<Meting[]> =>
    (await indicatoren(nummer)).indicatoren.find((i: { code: string }) => i.code === code).alleMetingen as Meting[];

  test('op oudejaarsavond is er nog niets te meten', async () => {
    await meetdienst().ronde(nooit);
    expect(await ronden()).toEqual([]);
    expect((await indicatoren(12)).indicatoren[0]).toMatchObject({ status: 'NIET_VASTGESTELD', meting: null });
  });

  test('een graaf die uitvalt geeft geen halve meting; de ronde blijft staan tot zij heel is', async () => {
    await wereld.zetKlok('2026-01-01T00:10:00+01:00');
    let keer = 0;
    const half: Graafvraag = async (...vraag) => {
      keer += 1;
      if (keer === 3) return { data: { voorraad: null }, codes: ['NIET_BESCHIKBAAR'] };
      return vraagGraaf(poort.basis, geheim)(...vraag);
    };
    await meetdienst(half).ronde(nooit);
    expect(keer).toBe(3);
    expect(await ronden()).toEqual([{ peildatum: '2026-01-01', aanleiding: 'KALENDER', klaar: false, pogingen: 1 }]);
    expect(await metingen(2, '2-onder-tweede')).toEqual([]);
  });

  test('op 1 januari, Nederlandse tijd, meet de dienst één keer, ook als er twee werkers zijn', async () => {
    await wereld.sql('update samenwerking.meetronde set volgende_poging = now()');
    await Promise.all([meetdienst().ronde(nooit), meetdienst().ronde(nooit)]);
    expect(await ronden()).toEqual([{ peildatum: '2026-01-01', aanleiding: 'KALENDER', klaar: true, pogingen: 2 }]);
    const kern = await metingen(12, '12-kernvoorraad');
    expect(kern.map((m) => m.peildatum)).toEqual(['2025-12-31', '2026-01-01']);
  });

  test('een meting zegt waaruit zij komt, hoe er gerekend is en onder welk beleid; een leeg antwoord heeft de reden van de graaf', async () => {
    const twaalf = (await indicatoren(12)).indicatoren[0];
    const { data } = await wereld.vraag(adviseur, '{ voorraad(peildatum: "2026-01-01") { telt } }');
    expect(twaalf.meting).toMatchObject({
      waarde: data.voorraad.telt,
      bron: expect.stringContaining('voorraad(peildatum: $peildatum)'),
      definitie: expect.stringContaining('zonder wat'),
      beleidsversie: expect.stringMatching(/^[0-9a-f]{12}$/),
      gemetenOp: '2025-12-31T23:10:00.000Z',
    });
    const [twee] = (await indicatoren(2)).indicatoren;
    const graaf = await wereld.vraag(
      adviseur,
      '{ betaalbaarheid(peildatum: "2026-01-01") { corporatie { id } reden } }',
    );
    const actium = graaf.data.betaalbaarheid.find((b: { corporatie: { id: string } }) => b.corporatie.id === 'actium');
    expect(twee.reeks).toEqual([expect.objectContaining({ waarde: null, reden: actium.reden })]);
    expect(twee.waarom).toContain(actium.reden);
  });

  test('wat de meter alleen partners vertelt, vertelt een bewaarde meting niet aan de platformbeheerder', async () => {
    const { data } = await wereld.vraag(
      { partner: 'platform', rol: 'platform/platformbeheerder' },
      `{ prestatieafspraak(nummer: 12, peildatum: "2026-01-01") { status waarom indicatoren { waarom meting { peildatum waarde reden } reeks { waarde } } } }`,
    );
    expect((await indicatoren(12)).indicatoren[0].meting.waarde).toEqual(expect.any(Number));
    const { status, waarom, indicatoren: van } = data.prestatieafspraak;
    expect([status, waarom, van[0].waarom]).toEqual(['ACHTER', null, null]);
    expect(van[0].meting).toEqual({ peildatum: '2026-01-01', waarde: null, reden: null });
    expect(van[0].reeks.map((m: { waarde: number | null }) => m.waarde)).toEqual([null, null]);
  });

  test('wat op 31 december gehaald moest zijn, wordt beslist met de stand van die dag', async () => {
    const { status, waarom } = await indicatoren(12, '2026-01-01');
    expect(status).toBe('ACHTER');
    expect(waarom).toContain('niet gehaald op 31 december 2025');
    expect(waarom).toContain('afgelopen op 31 december 2025');
  });

  test('op verzoek wordt opnieuw gemeten: een nieuwe rij telt, de eerdere blijft zichtbaar', async () => {
    const vraagAan =
      'mutation ($op: Date) { vraagMetingAan(peildatum: $op) { peildatum aanleiding klaarOp gevraagdDoor { id } } }';
    const gevraagd = await wereld.vraag(adviseur, vraagAan, { op: '2026-01-01' });
    expect(gevraagd.data.vraagMetingAan).toEqual({
      peildatum: '2026-01-01',
      aanleiding: 'VERZOEK',
      klaarOp: null,
      gevraagdDoor: { id: 'gemeente-assen' },
    });
    const voor = await metingen(12, '12-kernvoorraad');
    await meetdienst().ronde(nooit);
    const na = (await metingen(12, '12-kernvoorraad')).filter((m) => m.peildatum === '2026-01-01');
    expect(na.map((m) => m.vervangen)).toEqual([true, false]);
    expect(na[0]?.id).toBe(voor[1]?.id);
    expect((await indicatoren(12)).indicatoren[0].meting.id).toBe(na[1]?.id);
    await expect(wereld.sql('delete from samenwerking.meting')).rejects.toThrow('blijft staan');
    const morgen = await wereld.vraag(adviseur, vraagAan, { op: '2026-01-02' });
    expect(morgen.codes).toEqual(['ONGELDIGE_INVOER']);
    expect((await wereld.vraag(huurders, vraagAan, {})).codes).toEqual(['GEEN_TOEGANG']);
  });

  test('de meetdienst ziet wat een beleidsadviseur wonen ziet, en haar sleutel opent niets anders', async () => {
    const vraag = { query: '{ ik { rol doel partner { id } } woningen(first: 1) { edges { node { kaleHuur } } } }' };
    const antwoord = await (await poort.post(meettoken('GM0106', geheim), vraag)).json();
    expect(antwoord).toMatchObject({
      data: { ik: { rol: adviseur.rol, doel: 'BELEID_EN_MONITORING', partner: { id: 'gemeente-assen' } } },
    });
    for (const token of [
      meettoken('GM0106', 'x'.repeat(32)),
      meettoken('GM0106', geheim, Date.now() - 120_000),
      meettoken('GM9999', geheim),
      `${meettoken('GM0106', geheim).slice(0, -4)}AAAA`,
    ])
      expect((await poort.post(token, vraag)).status).toBe(401);
  });

  const duid =
    'mutation ($bij: ID!, $tekst: String!) { legDuidingVast(bij: $bij, tekst: $tekst) { id tekst door { id naam } } }';

  test('wat een huurdersorganisatie bij een cijfer zegt, lezen alle partijen', async () => {
    const { meting } = (await indicatoren(12)).indicatoren[0];
    const gezegd = await wereld.vraag(huurders, duid, {
      bij: meting.id,
      tekst: ' Huurders zien de wachtlijst groeien. ',
    });
    expect(gezegd.data.legDuidingVast).toMatchObject({
      tekst: 'Huurders zien de wachtlijst groeien.',
      door: { id: 'mevm' },
    });
    for (const beller of [
      bestuurderVan('actium'),
      bestuurderVan('woonservice'),
      bestuurderVan('samen-sterk'),
      adviseur,
    ]) {
      const { data } = await wereld.vraag(
        beller,
        '{ prestatieafspraak(nummer: 12) { indicatoren { meting { id duiding { tekst door { id } } } } } }',
      );
      expect(data.prestatieafspraak.indicatoren[0].meting.duiding).toEqual([
        { tekst: 'Huurders zien de wachtlijst groeien.', door: { id: 'mevm' } },
      ]);
    }
  });

  test('een duiding over niets, zonder woorden, met een BSN of van het platform wordt geweigerd', async () => {
    const { meting } = (await indicatoren(12)).indicatoren[0];
    const probeer = async (beller: typeof huurders, bij: string, tekst: string): Promise<string[]> =>
      (await wereld.vraag(beller, duid, { bij, tekst })).codes;
    expect(await probeer(huurders, '00000000-0000-4000-8000-000000000000', 'x')).toEqual(['NIET_GEVONDEN']);
    expect(await probeer(huurders, meting.id as string, '  ')).toEqual(['ONGELDIGE_INVOER']);
    expect(await probeer(huurders, meting.id as string, 'Bel 111222333.')).toEqual(['ONGELDIGE_INVOER']);
    const platform = { partner: 'platform', rol: 'platform/platformbeheerder' };
    expect(await probeer(platform, meting.id as string, 'x')).toEqual(['GEEN_TOEGANG']);
  });

  const bewijs = 'mutation ($i: BewijsInput!) { legBewijsVast(input: $i) { stand dag link door { id } } }';

  test('een partij legt bewijs vast en de mijlpaal is behaald; wie geen partij is, kan dat niet', async () => {
    const { id, status } = await indicatoren(23);
    expect(status).toBe('ACHTER');
    const input = {
      afspraak: id,
      indicator: '23-warmtenet',
      stand: 'BEHAALD',
      dag: '2023-11-01',
      link: 'https://www.assen.nl/warmtenet',
      toelichting: 'Rapport besproken in de raad.',
    };
    expect((await wereld.vraag(huurders, bewijs, { i: input })).codes).toEqual(['GEEN_TOEGANG']);
    const vast = await wereld.vraag(adviseur, bewijs, { i: input });
    expect(vast.data.legBewijsVast).toMatchObject({ stand: 'BEHAALD', door: { id: 'gemeente-assen' } });
    const na = await indicatoren(23);
    expect(na.indicatoren.find((i: { code: string }) => i.code === '23-warmtenet').status).toBe('BEHAALD');
    expect(na.bewijs).toEqual([
      { stand: 'BEHAALD', link: 'https://www.assen.nl/warmtenet', door: { id: 'gemeente-assen' } },
    ]);
  });

  test.each([
    ['een link die geen webadres is', { link: 'javascript:alert(1)' }, 'input.link'],
    ['een link met een wachtwoord', { link: 'https://a:b@assen.nl' }, 'input.link'],
    ['een dag die nog komt', { dag: '2026-01-02' }, 'input.dag'],
    ['een andere indicator', { indicator: '12-kernvoorraad' }, 'input.indicator'],
    ['een toelichting met een BSN', { toelichting: 'Van 111222333.' }, 'input.toelichting'],
    ['geen toelichting', { toelichting: '' }, 'input.toelichting'],
  ])('bewijs met %s wordt geweigerd, met de plaats', async (_wat, anders, veld) => {
    const { id } = await indicatoren(23);
    const goed = { afspraak: id, indicator: '23-warmtenet', stand: 'BEZIG', toelichting: 'Bezig.' };
    const { errors, codes } = await wereld.vraag(adviseur, bewijs, { i: { ...goed, ...anders } });
    expect(codes).toEqual(['ONGELDIGE_INVOER']);
    expect(errors[0]?.extensions?.['velden']).toEqual([expect.objectContaining({ veld })]);
  });

  test('de trekker is wie de afspraak noemt, tot een partij een andere partij aanwijst', async () => {
    const wijs = 'mutation ($a: ID!, $p: ID!) { wijsTrekkerAan(afspraak: $a, partner: $p) { trekker { id } } }';
    const { id, trekker } = await indicatoren(26);
    expect(trekker).toEqual({ id: 'gemeente-assen' });
    expect((await indicatoren(25)).trekker).toBeNull();
    const anders = await wereld.vraag(bestuurderVan('actium'), wijs, { a: id, p: 'actium' });
    expect(anders.data.wijsTrekkerAan.trekker).toEqual({ id: 'actium' });
    expect((await wereld.vraag(bestuurderVan('actium'), wijs, { a: id, p: 'politie' })).codes).toEqual([
      'ONGELDIGE_INVOER',
    ]);
    expect((await wereld.vraag(bestuurderVan('politie'), wijs, { a: id, p: 'actium' })).codes).toEqual([
      'GEEN_TOEGANG',
    ]);
  });

  test('een afspraak is ondertekend als elke ondertekenaar tekende; een andere tekst moet opnieuw', async () => {
    const teken =
      'mutation ($id: ID!) { ondertekenAfspraak(id: $id) { ondertekend ondertekeningen { partner { id } } } }';
    expect((await wereld.vraag(bestuurderVan('actium'), teken, { id: (await indicatoren(1)).id })).codes).toEqual([
      'CONFLICT',
    ]);
    const opvolger = { set: 'Opvolger', geldigVan: '2026-01-01', geldigTot: '2029-12-31' };
    await aAfsprakenset(wereld, opvolger);
    const { id } = await indicatoren(1);
    const een = await wereld.vraag(bestuurderVan('actium'), teken, { id });
    expect(een.data.ondertekenAfspraak).toEqual({
      ondertekend: false,
      ondertekeningen: [{ partner: { id: 'actium' } }],
    });
    expect((await wereld.vraag(bestuurderVan('actium'), teken, { id })).codes).toEqual(['CONFLICT']);
    expect((await wereld.vraag(bestuurderVan('politie'), teken, { id })).codes).toEqual(['GEEN_TOEGANG']);
    const twee = await wereld.vraag(bestuurderVan('gemeente-assen'), teken, { id });
    expect(twee.data.ondertekenAfspraak.ondertekend).toBe(true);
    const [afspraak] = (await aAfsprakenset(wereld, opvolger)).afspraken;
    expect((await indicatoren(1)).ondertekend).toBe(true);
    await aAfsprakenset(wereld, {
      ...opvolger,
      afspraken: [{ ...(afspraak as never as object), tekst: 'Anders.' } as never],
    });
    expect(await indicatoren(1)).toMatchObject({ id, ondertekend: false, ondertekeningen: [] });
  });
});
