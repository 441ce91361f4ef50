import { euro } from '../support/nederlands';
import { Reis } from '../support/reis';
import { zieStoring, zieWoningvoorraad } from './woningvoorraad.stappen';

/** Monday morning of somebody who allocates dwellings for Actium. */
describe('reis van een verhuurmedewerker van Actium', () => {
  const beller = { partner: 'actium', rol: 'corporatie/verhuurmedewerker' } as const;
  let reis: Reis;

  beforeAll(async () => {
    reis = await Reis.begin('verhuurmedewerker');
  }, 600_000);
  afterAll(() => reis.einde());

  test('logt in langs de pagina van de inlogdienst, die zegt dat het een demo is', async () => {
    await reis.ga('/woningvoorraad');
    expect(await reis.keur('aanmelden')).toEqual([]);
    await reis.blad.getByRole('complementary', { name: 'Over de gegevens' }).waitFor();
    await reis.blad.getByRole('link', { name: 'Inloggen' }).click();
    await reis.blad.getByText('Dit is een demonstratie.').waitFor();
    expect(await reis.keur('inlogdienst')).toEqual([]);
    await reis.ga('/woningvoorraad');
    await reis.logIn('actium/verhuurmedewerker');
    expect(new URL(reis.blad.url()).pathname).toBe('/woningvoorraad');
  });

  test('begint op een eigen startpagina, die zegt onder welk doel er werk is', async () => {
    await reis.kies('Start');
    await reis.blad.getByText('U bent verhuurmedewerker bij Actium.').waitFor();
    expect(await reis.menu()).not.toContain('Woning zoeken');
    expect(await reis.keur('start')).toEqual([]);
    await reis.blad.getByRole('button', { name: 'Woningen toewijzen' }).click();
    await reis.blad.getByRole('heading', { level: 2, name: 'Signalen' }).waitFor();
    await reis.rust();
    expect(await reis.menu()).toContain('Woning zoeken');
    expect(await reis.keur('start-toewijzen')).toEqual([]);
  });

  test('ziet met een ander doel andere gegevens', async () => {
    await reis.kiesDoel('Beleid en cijfers');
    await reis.kies('Wat mag ik zien?');
    const beleid = await reis.toegang();
    expect(beleid).toEqual(await reis.toegangVolgensGraaf({ ...beller, doel: 'BELEID_EN_MONITORING' }));
    expect(await reis.keur('toegang-beleid')).toEqual([]);
    await reis.kiesDoel('Woningen toewijzen');
    const toewijzen = await reis.toegang();
    expect(toewijzen).toEqual(await reis.toegangVolgensGraaf({ ...beller, doel: 'WOONRUIMTEVERDELING' }));
    expect(toewijzen).not.toEqual(beleid);
    expect(await reis.keur('toegang-toewijzen')).toEqual([]);
  });

  test('leest op het dashboard dezelfde cijfers als de graaf geeft', () =>
    zieWoningvoorraad(reis, { ...beller, doel: 'WOONRUIMTEVERDELING' }));

  test('krijgt onder het doel voor beleid geen adressen te zoeken', async () => {
    await reis.kiesDoel('Beleid en cijfers');
    await reis.ga('/woningen');
    await reis.blad.getByText('U kunt hier geen adressen zoeken.').waitFor();
    expect(await reis.blad.getByLabel('Postcode').count()).toBe(0);
    expect(await reis.keur('zoeken-geweigerd')).toEqual([]);
    await reis.kiesDoel('Woningen toewijzen');
    await reis.blad.getByLabel('Postcode').waitFor();
  });

  test('vindt een eigen woning op adres, met de huur', async () => {
    const { data } = await reis.wereld.vraag(
      { ...beller, doel: 'WOONRUIMTEVERDELING' },
      `{ woningen(filter: { eigenaar: "actium" }, first: 20) { edges { node { kaleHuur adres { straat huisnummer toevoeging postcode } } } } }`,
    );
    const { kaleHuur, adres } = (data.woningen.edges as { node: Woning }[])
      .map(({ node }) => node)
      .find((woning) => woning.kaleHuur !== null && woning.adres !== null) as Woning;
    await reis.kies('Woning zoeken');
    await zoek(adres.postcode, adres.huisnummer);
    expect(await reis.keur('zoeken')).toEqual([]);
    const toevoeging = adres.toevoeging ? `-${adres.toevoeging}` : '';
    await reis.blad
      .getByRole('main')
      .getByRole('link', { name: `${adres.straat} ${adres.huisnummer}${toevoeging},` })
      .first()
      .click();
    await reis.blad.getByRole('heading', { level: 2, name: 'Verhuur en staat' }).waitFor();
    await reis.blad
      .getByText(`${euro(kaleHuur)} per maand`)
      .first()
      .waitFor();
    expect(await reis.keur('woning')).toEqual([]);
  });

  test('vindt de woning van een ander niet, net zo min als een adres dat niet bestaat', async () => {
    const [ander] = await reis.wereld.sql<{ postcode: string; huisnummer: number }>(
      `select b.postcode, b.huisnummer from woningvoorraad.woning_bedrijf b join woningvoorraad.woning w using (id)
        where w.eigenaar = 'woonservice' and b.postcode is not null
          and not exists (select from woningvoorraad.woning_bedrijf x join woningvoorraad.woning y using (id)
                           where y.eigenaar = 'actium' and x.postcode = b.postcode and x.huisnummer = b.huisnummer)
        limit 1`,
    );
    await reis.kies('Woning zoeken');
    await zoek(ander?.postcode ?? '', ander?.huisnummer ?? 0);
    await reis.blad.getByText('Geen woning gevonden op').waitFor();
    await zoek('9999ZZ', 99999);
    await reis.blad.getByText('Geen woning gevonden op 9999ZZ, nummer 99999.').waitFor();
    expect(await reis.keur('zoeken-leeg')).toEqual([]);
    await zoek('94', 1);
    await reis.blad.getByText('Vul een postcode in van vier cijfers en twee letters.').waitFor();
    expect(await reis.keur('zoeken-fout')).toEqual([]);
  });

  test('ziet dat een onderdeel stuk is, en dat het weer werkt', () => zieStoring(reis));

  test('kan met alleen het toetsenbord langs het menu naar de inhoud', async () => {
    await reis.ga('/toegang');
    await reis.blad.keyboard.press('Tab');
    expect(await reis.blad.evaluate('document.activeElement.textContent')).toContain('Naar de inhoud');
    await reis.blad.keyboard.press('Enter');
    await reis.blad.keyboard.press('Tab');
    expect(await reis.blad.evaluate('document.activeElement.closest("main") !== null')).toBe(true);
    await reis.kies('Start');
    // After a navigation the title has the focus, so that a screen reader hears where it is.
    expect(await reis.blad.evaluate('document.activeElement.tagName')).toBe('H1');
  });

  test('logt uit, en moet daarna opnieuw inloggen', async () => {
    await reis.logUit();
    await reis.ga('/toegang');
    await reis.blad.getByRole('link', { name: 'Inloggen' }).waitFor();
    expect(reis.consolefouten).toEqual([]);
    // All the way, the app sent ids of its questions and never a text.
    expect(reis.vragen.length).toBeGreaterThan(5);
    expect(reis.vragen.filter(({ metTekst }) => metTekst)).toEqual([]);
  });

  async function zoek(postcode: string, huisnummer: number): Promise<void> {
    await reis.blad.getByLabel('Postcode').fill(postcode);
    await reis.blad.getByLabel('Huisnummer').fill(String(huisnummer));
    await reis.blad.getByRole('button', { name: 'Zoek' }).click();
    await reis.rust();
  }
});

interface Woning {
  kaleHuur: number;
  adres: { straat: string; huisnummer: number; toevoeging: string | null; postcode: string };
}
