import { readFileSync } from 'node:fs';
import { melder } from '../../subgraphs/kern/melder';
import { datum, getal } from '../support/nederlands';
import { Reis } from '../support/reis';
import type { Beller } from '../support/wereld';

interface Stand {
  corporatie: { naam: string };
  noemer: number;
  afwijkend: number;
  ruimte: number;
  uitstroom: number | null;
  bijgewerktTot: string;
  verloop: { tot: string; toewijzingen: number; afwijkend: number; uitstroom: number | null }[];
}

/** The dashboard Toewijzing: today for who allocates, the last closed quarter and no single allocation for the tenants. */
describe('reis langs het dashboard Toewijzing', () => {
  const verhuurder: Beller = { partner: 'actium', rol: 'corporatie/verhuurmedewerker', doel: 'WOONRUIMTEVERDELING' };
  const huurders: Beller = { partner: 'mevm', rol: 'huurdersorganisatie/bestuurslid' };
  let reis: Reis;

  beforeAll(async () => {
    reis = await Reis.begin('toewijzing');
  }, 600_000);
  afterAll(() => reis.einde());

  const paneel = (naam: string) => reis.blad.getByRole('region', { name: naam, exact: true });
  const meter = 'Vrije ruimte per corporatie';
  const verloop = 'Verloop in 2026';
  const lijst = 'Toewijzingen achter het cijfer';

  async function standen(beller: Beller): Promise<Stand[]> {
    const { data, errors } = await reis.wereld.vraag(
      beller,
      `{ vrijeBeleidsruimte(jaar: 2026) { corporatie { naam } noemer afwijkend ruimte uitstroom bijgewerktTot
         verloop { tot toewijzingen afwijkend uitstroom } } }`,
    );
    expect(errors).toEqual([]);
    return data.vrijeBeleidsruimte as Stand[];
  }
  const niet = (aantal: number | null): string => (aantal === null ? 'niet getoond' : getal(aantal));

  /** Sentences and tables say what the graph answers this caller. */
  async function vergelijk(beller: Beller): Promise<void> {
    const gegeven = await standen(beller);
    for (const { corporatie, afwijkend, noemer, bijgewerktTot } of gegeven)
      await paneel(meter)
        .getByText(`${corporatie.naam}: tot en met ${datum(bijgewerktTot)} telden ${afwijkend} van de ${getal(noemer)}`)
        .waitFor();
    for (const naam of [meter, verloop]) await paneel(naam).getByRole('radio', { name: 'Tabel' }).check();
    const rijen = (await reis.tabel(/^Vrije ruimte per corporatie in/)).map((rij) =>
      [0, 2, 3, 4, 5, 8].map((i) => rij[i]),
    );
    expect(rijen).toEqual(
      gegeven.map((s) => [
        s.corporatie.naam,
        ...[s.ruimte, s.afwijkend, s.noemer].map(getal),
        niet(s.uitstroom),
        datum(s.bijgewerktTot),
      ]),
    );
    const punten = (await reis.tabel(/^Toewijzingen sinds 1 januari/)).map((rij) => [0, 2, 3, 4, 5].map((i) => rij[i]));
    expect(punten).toEqual(
      gegeven.flatMap((s) =>
        s.verloop.map((p) => [
          datum(p.tot),
          s.corporatie.naam,
          getal(p.afwijkend),
          getal(p.toewijzingen),
          niet(p.uitstroom),
        ]),
      ),
    );
  }

  test('een verhuurmedewerker ziet onder beleid alleen totalen, en leest waarom', async () => {
    await reis.ga('/');
    await reis.logIn('actium/verhuurmedewerker');
    await reis.kies('Toewijzing');
    await paneel(lijst).getByText('U ziet hier geen losse toewijzingen.').waitFor();
    for (const naam of [meter, verloop]) await paneel(naam).locator('svg.recharts-surface').first().waitFor();
    expect(await reis.keur('geweigerd')).toEqual([]);
  });

  test('onder het eigen doel staat de eigen corporatie er tot vandaag in, per maand; de andere per afgesloten kwartaal', async () => {
    await reis.kiesDoel('Woningen toewijzen');
    for (const naam of [meter, verloop]) {
      await paneel(naam)
        .getByRole('img', { name: /^Grafiek: / })
        .waitFor();
      await paneel(naam).locator('svg.recharts-surface').first().waitFor();
      for (const bij of [/Doel: /, /Bron: /, /Peildatum: /]) await paneel(naam).getByText(bij).last().waitFor();
    }
    const [actium, woonservice] = await standen(verhuurder);
    expect(actium?.verloop.map(({ tot }) => tot).slice(-2)).toEqual(['2026-05-31', '2026-06-15']);
    expect(woonservice?.verloop.map(({ tot }) => tot)).toEqual(['2026-03-31']);
    expect(await reis.keur('grafieken')).toEqual([]);
    await vergelijk(verhuurder);
    expect(await reis.keur('tabellen')).toEqual([]);
  });

  test('de lijst erachter volgt de gekozen maand; een maand zonder toewijzingen zegt dat', async () => {
    await paneel(lijst).getByLabel('Maand').selectOption({ label: 'mei' });
    const { data } = await reis.wereld.vraag(
      verhuurder,
      '{ toewijzingen(first: 25, filter: { vanaf: "2026-05-01", tot: "2026-05-31" }) { totalCount edges { node { datum afwijkend } } } }',
    );
    const { totalCount, edges } = data.toewijzingen as {
      totalCount: number;
      edges: { node: { datum: string; afwijkend: boolean } }[];
    };
    const naam = `${getal(totalCount)} toewijzingen in mei 2026, nieuwste eerst (bladzijde 1)`;
    await reis.blad.getByRole('table', { name: naam }).waitFor();
    expect((await reis.tabel(naam)).map((rij) => [rij[0], rij[2]])).toEqual(
      edges.map(({ node }) => [datum(node.datum), node.afwijkend ? 'telt mee' : 'telt niet mee']),
    );
    expect(await reis.keur('lijst')).toEqual([]);
    await paneel(lijst).getByLabel('Maand').selectOption({ label: 'december' });
    await paneel(lijst).getByText('Er zijn geen toewijzingen in december 2026.').waitFor();
    expect(await reis.keur('lijst-leeg')).toEqual([]);
  });

  test('met een reden gaan de toewijzingen mee als bestand, cijfers zonder', async () => {
    await paneel(lijst).getByLabel('Maand').selectOption({ label: 'mei' });
    await paneel(lijst).getByText('Exporteren').click();
    await paneel(lijst).getByLabel('Reden van de export').fill('Controle van de maand mei');
    expect(await reis.keur('export')).toEqual([]);
    const bewaar = async (klik: () => Promise<void>): Promise<{ naam: string; tekst: string }> => {
      const [bestand] = await Promise.all([reis.blad.waitForEvent('download'), klik()]);
      return { naam: bestand.suggestedFilename(), tekst: readFileSync(await bestand.path(), 'utf8') };
    };
    const personen = await bewaar(() => paneel(lijst).getByRole('button', { name: 'CSV' }).click());
    expect(personen.naam).toMatch(/Toewijzingen.*2026-06-15\.csv$/);
    expect(personen.tekst).toContain('Reden van export;Controle van de maand mei');
    expect(personen.tekst).toContain('"vanaf = 2026-05-01; tot = 2026-05-31"');
    const cijfers = await bewaar(() =>
      paneel(meter).getByRole('link', { name: 'CSV: Vrije ruimte per corporatie' }).click(),
    );
    expect(cijfers.tekst).toContain('Titel;Vrije beleidsruimte');
    expect(cijfers.tekst).toContain('Filters;jaar = 2026');
  });

  test('de vaste link geeft later hetzelfde', async () => {
    const vast = await paneel(verloop).getByRole('link', { name: 'Vaste link naar dit cijfer' }).getAttribute('href');
    expect(vast).toBe('/toewijzing?jaar=2026&maand=5&meter=tabel&verloop=tabel#verloop');
    await reis.ga('/');
    await reis.ga(vast ?? '');
    await vergelijk(verhuurder);
  });

  test('zegt dat het laadt, dat een onderdeel stuk is, en dat het weer werkt', async () => {
    const niveau = melder.level;
    melder.level = 'silent';
    let door = (): void => undefined;
    const wacht = new Promise<void>((klaar) => (door = klaar));
    await reis.wereld.sql('alter function toewijzing.beleidsruimte(int) rename to beleidsruimte_weg');
    try {
      await reis.blad.route('**/graphql', async (route) => {
        if (route.request().postData()?.includes('Beleidsruimte')) await wacht;
        await route.continue();
      });
      await reis.blad.goto(`${reis.poort.basis}/toewijzing?jaar=2026`);
      await reis.blad.getByRole('heading', { level: 1, name: 'Toewijzing' }).waitFor();
      await reis.blad.getByLabel('Jaar').waitFor();
      await reis.blad.getByRole('status').getByText('Bezig met laden').first().waitFor();
      expect(await reis.keur('laden')).toEqual([]);
      door();
      await reis.blad.getByText('Het lukt nu niet om de vrije ruimte op te halen.').waitFor();
      expect(await reis.keur('storing')).toEqual([]);
    } finally {
      door();
      await reis.blad.unroute('**/graphql');
      await reis.wereld.sql('alter function toewijzing.beleidsruimte_weg(int) rename to beleidsruimte');
      melder.level = niveau;
    }
    await reis.blad.getByRole('button', { name: 'Probeer opnieuw' }).click();
    await paneel(meter).waitFor();
  });

  test('het huurdersbestuur ziet van iedere corporatie het laatste kwartaal, en geen enkele toewijzing', async () => {
    await reis.logUit();
    await reis.ga('/toewijzing');
    await reis.logIn('mevm/bestuurslid');
    const gegeven = await standen(huurders);
    expect(gegeven.map((s) => s.bijgewerktTot)).toEqual(['2026-03-31', '2026-03-31']);
    await paneel(lijst).getByText('U ziet hier geen losse toewijzingen.').waitFor();
    expect(await paneel(lijst).getByRole('table').count()).toBe(0);
    expect(await reis.keur('huurders')).toEqual([]);
    await vergelijk(huurders);
    expect(await reis.keur('huurders-tabellen')).toEqual([]);
  });

  test('een jaar zonder cijfers zegt dat, en waarom', async () => {
    await reis.ga('/toewijzing?jaar=2031');
    await paneel('Verloop in 2031').getByText('Over 2031 is er nog geen verloop.').waitFor();
    await paneel(meter)
      .getByText(/Actium: nog geen cijfers\./)
      .waitFor();
    expect(await reis.keur('leeg')).toEqual([]);
    expect(reis.consolefouten).toEqual([]);
  });
});
