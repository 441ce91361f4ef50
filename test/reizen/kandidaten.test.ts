import { anOpdracht, verhuurder as beller } from '../builders/toewijzing';
import { getal } from '../support/nederlands';
import { Reis } from '../support/reis';

interface Kandidaat {
  id: string;
  plaats: number;
  redenen: string[];
  statushouder: boolean | null;
}

/** Somebody who allocates: from the empty dwellings to a candidate, and what to do when it was wrong. */
describe('reis van een verhuurmedewerker langs de kandidaten', () => {
  let reis: Reis;
  let woningen: { id: string; versie: number }[];

  beforeAll(async () => {
    reis = await Reis.begin('kandidaten');
    reis.wereld.delen.werker.start();
  }, 600_000);
  afterAll(() => reis.einde());

  const kandidaten = async (woning: string): Promise<Kandidaat[]> =>
    (
      await reis.wereld.vraag(
        beller(),
        'query ($w: ID!) { kandidaten(woning: $w) { id plaats redenen statushouder } }',
        { w: woning },
      )
    ).data.kandidaten;
  const knop = (naam: string | RegExp) =>
    reis.blad.getByRole('button', { name: naam, exact: typeof naam === 'string' });
  /** Opens a dwelling and takes the first candidate in the order whom these words fit. */
  const open = async (woning: string): Promise<void> => {
    await reis.ga(`/kandidaten/${woning}`);
    await reis.blad.getByRole('heading', { level: 2, name: 'Volgorde' }).waitFor();
  };

  test('onder beleid zijn er geen kandidaten, en de pagina zegt waarom', async () => {
    await reis.ga('/');
    await reis.logIn('actium/verhuurmedewerker');
    expect(await reis.menu()).not.toContain('Kandidaten');
    await reis.ga('/kandidaten');
    await reis.blad.getByText('U ziet hier geen kandidaten.').waitFor();
    expect(await reis.keur('dicht')).toEqual([]);
  });

  test('onder toewijzen staan de lege woningen van de eigen corporatie op een rij', async () => {
    await reis.kiesDoel('Woningen toewijzen');
    await reis.kies('Kandidaten');
    const { data } = await reis.wereld.vraag(
      beller(),
      '{ woningen(filter: { status: LEEG, eigenaar: "actium" }, first: 100) { totalCount edges { node { id versie } } } }',
    );
    woningen = (data.woningen.edges as { node: { id: string; versie: number } }[]).map((rand) => rand.node);
    await reis.blad.getByText(`${getal(data.woningen.totalCount as number)} lege woningen`).waitFor();
    expect(await reis.tabel(/lege woningen$/)).toHaveLength(woningen.length);
    expect(await reis.keur('leegstand')).toEqual([]);
  });

  test('de volgorde is die van de graaf, met de redenen in woorden', async () => {
    const woning = woningen[0]?.id ?? '';
    await open(woning);
    const gegeven = await kandidaten(woning);
    const rijen = await reis.tabel(/aan de beurt/);
    expect(rijen.map((rij) => rij[0])).toEqual(gegeven.map((k) => String(k.plaats)));
    expect(rijen.map((rij) => /voorrang/.test(rij[1] ?? ''))).toEqual(
      gegeven.map((k) => k.redenen.includes('VOORRANG')),
    );
    // Nothing on the page tells which priority it was.
    expect(rijen.flat().join(' ')).not.toMatch(/statushouder|uitstroom/i);
    // The limits of 2026 are not verified: said, not guessed.
    expect(rijen[0]?.[4]).toMatch(/^(Onbekend|Ja)/);
    expect(await reis.keur('volgorde')).toEqual([]);
  });

  test('een reactie aan de balie: met het inschrijfnummer staat de woningzoekende op de lijst', async () => {
    const woning = woningen.at(-2)?.id ?? '';
    await open(woning);
    const voor = await kandidaten(woning);
    const [zoeker] = await reis.wereld.sql<{ nummer: string }>(
      `select p.inschrijfnummer as nummer from toewijzing.woningzoekende_persoon p
        where p.eigenaar = 'actium' and p.uitgeschreven_op is null and p.inschrijfdatum < '2025-01-01'
          and not exists (select 1 from toewijzing.woningzoekende_reactie r where r.woningzoekende_id = p.id and r.woning_id = $1)
          and not exists (select 1 from toewijzing.woningzoekende_plaatsing l where l.woningzoekende_id = p.id and l.tot is null) limit 1`,
      [woning],
    );
    await knop('Leg een reactie vast').click();
    await reis.blad.getByLabel('Inschrijfnummer').fill('bestaat-niet');
    await knop('Leg vast').click();
    await reis.blad.getByText(/^De reactie is niet vastgelegd\./).waitFor();
    expect(await reis.keur('reactie')).toEqual([]);
    await reis.blad.getByLabel('Inschrijfnummer').fill(zoeker?.nummer ?? '');
    await knop('Leg vast').click();
    await reis.blad.getByText('De reactie is vastgelegd.').waitFor();
    expect(await kandidaten(woning)).toHaveLength(voor.length + 1);
  });

  test('toewijzen gaat in twee stappen: kiezen en bevestigen', async () => {
    const woning = woningen[0]?.id ?? '';
    await open(woning);
    await knop('Wijs toe aan nummer 1').click();
    expect(await reis.keur('formulier')).toEqual([]);
    await knop('Ga verder').click();
    await reis.blad.getByText(/^U wijst .* toe per 15 juni 2026/).waitFor();
    expect(await reis.keur('bevestigen')).toEqual([]);
    const voor = await reis.wereld.sql('select 1 from toewijzing.woningzoekende_plaatsing');
    await knop('Ja, wijs toe').click();
    await reis.blad.getByText(/^Toegewezen: /).waitFor();
    expect(await reis.wereld.sql('select 1 from toewijzing.woningzoekende_plaatsing')).toHaveLength(voor.length + 1);
    const [rij] = await reis.wereld.sql<{ n: number }>(
      "select count(*)::int as n from toewijzing.toewijzing_bedrijf where woning_id = $1 and status = 'GELDIG' and einde_huur is null",
      [woning],
    );
    expect(rij).toEqual({ n: 1 });
    // A moment later the dwelling is let, and nobody can be chosen any more.
    await knop(/^Wijs toe/)
      .first()
      .waitFor({ state: 'detached' });
    expect(await reis.keur('toegewezen')).toEqual([]);
  });

  test('een fout wordt gecorrigeerd; wat er stond, blijft te lezen', async () => {
    await knop(/^Corrigeer/)
      .first()
      .click();
    await reis.blad.getByLabel('Juiste datum').fill('2026-06-14');
    await reis.blad.getByLabel('Aantal personen').fill('5');
    await reis.blad.getByLabel('Reden van de correctie').fill('Verkeerde dag ingevuld');
    expect(await reis.keur('corrigeren')).toEqual([]);
    await knop('Ja, corrigeer').click();
    await reis.blad.getByText('De toewijzing is gecorrigeerd.').waitFor();
    await reis.blad.getByText('geldig (correctie)').waitFor();
    const standen = (await reis.tabel(/^Toewijzingen van deze woning/)).map((rij) => `${rij[0]} ${rij[1]}`);
    expect(standen).toEqual(expect.arrayContaining(['15 juni 2026 gecorrigeerd', '14 juni 2026 geldig (correctie)']));
    const [personen] = await reis.wereld.sql<{ grootte: number }>(
      `select p.grootte from toewijzing.toewijzing_persoon p join toewijzing.toewijzing_bedrijf b on b.id = p.id
        where b.status = 'GELDIG' and b.vervangt is not null and b.datum = '2026-06-14' and b.woning_id = $1`,
      [woningen[0]?.id ?? ''],
    );
    expect(personen).toEqual({ grootte: 5 });
  });

  test('na intrekken komt de woning weer vrij, en de kandidaat staat weer op de lijst', async () => {
    await knop(/^Trek in/)
      .first()
      .click();
    await knop('Ja, trek in').click();
    await reis.blad.getByText('De toewijzing is niet ingetrokken.').waitFor();
    await reis.blad.getByLabel('Reden van intrekken').fill('De kandidaat weigerde');
    await knop('Ja, trek in').click();
    await reis.blad.getByText('De toewijzing is ingetrokken. De woning komt weer vrij.').waitFor();
    await knop('Wijs toe aan nummer 1').waitFor();
    expect(await reis.keur('ingetrokken')).toEqual([]);
  });

  test('boven de norm vraagt de pagina om een motivering, en daarmee kan het (S3-20)', async () => {
    await reis.wereld.sql(norm('1'));
    try {
      const woning = woningen[1]?.id ?? '';
      await open(woning);
      const gewoon = (await kandidaten(woning)).find((k) => k.statushouder !== true);
      await knop(`Wijs toe aan nummer ${gewoon?.plaats}`).click();
      await reis.blad.getByLabel('Grondslag').selectOption('VRIJE_BELEIDSRUIMTE');
      await knop('Ga verder').click();
      await knop('Ja, wijs toe').click();
      await reis.blad.getByText('Hiervoor is een motivering nodig; er is nog niets toegewezen.').waitFor();
      expect(await reis.keur('motivering')).toEqual([]);
      // What was filled in is still there.
      expect(await reis.blad.getByLabel('Grondslag').inputValue()).toBe('VRIJE_BELEIDSRUIMTE');
      await reis.blad.getByLabel('Motivering').fill('Urgentie na brand');
      await knop('Ga verder').click();
      await knop('Ja, wijs toe').click();
      await reis.blad.getByText(/^Toegewezen: /).waitFor();
    } finally {
      await reis.wereld.sql(norm('2000'));
    }
  });

  test('was een collega eerder, dan staat er wat er veranderde en wat te doen', async () => {
    const { data } = await reis.wereld.vraag(
      beller(),
      '{ woningen(filter: { status: LEEG, eigenaar: "actium" }, first: 100) { edges { node { id versie } } } }',
    );
    // Empty now: this step may be tried again.
    const woning = (data.woningen.edges as { node: { id: string; versie: number } }[]).at(-1)?.node ?? {
      id: '',
      versie: 0,
    };
    await open(woning.id);
    await knop('Wijs toe aan nummer 1').click();
    await knop('Ga verder').click();
    const [, ander] = await kandidaten(woning.id);
    const { codes } = await reis.wereld.vraag(
      beller(),
      'mutation ($input: WijsToeInput!) { wijsToe(input: $input) { id } }',
      {
        input: anOpdracht(woning, {
          huishouden: null,
          kandidaat: ander?.id ?? '',
          datum: '2026-06-15',
          grondslag: ander?.statushouder === true ? 'STATUSHOUDER' : 'REGULIER',
        }),
      },
    );
    expect(codes).toEqual([]);
    await knop('Ja, wijs toe').click();
    await reis.blad.getByText('Intussen is er iets veranderd; er is niets toegewezen.').waitFor();
    expect(await reis.keur('conflict')).toEqual([]);
    await knop('Vernieuw de lijst').click();
    await reis.blad.getByText('De lijst is vernieuwd.').waitFor();
    expect(reis.consolefouten).toEqual([]);
  });
});

const norm = (waarde: string): string =>
  `select beleid.zet_parameter('NL', 'vrije_beleidsruimte_norm', '', '2026-01-01', null, '${waarde}', 'Proef')`;
