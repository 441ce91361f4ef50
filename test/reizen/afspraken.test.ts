import { vraagGraaf } from '../../subgraphs/kern/meetdienst';
import { Meetdienst } from '../../subgraphs/samenwerking/meting/meetdienst';
import { geheim } from '../support/plek';
import { Reis } from '../support/reis';

/** A member of the tenants' board reads a figure and says what tenants see of it; the other parties read that. */
describe('reis van een bestuurslid van een huurdersorganisatie', () => {
  const reactie = 'Huurders vragen waarom de groei langzamer gaat dan afgesproken.';
  let reis: Reis;

  beforeAll(async () => {
    reis = await Reis.begin('afspraken');
  }, 600_000);
  afterAll(() => reis.einde());

  test('vindt de afspraken die achterlopen, en leest waarom', async () => {
    await reis.ga('/');
    await reis.logIn('mevm/bestuurslid');
    await reis.kies('Afspraken');
    const { data } = await reis.wereld.vraag(
      { partner: 'mevm', rol: 'huurdersorganisatie/bestuurslid' },
      '{ prestatieafspraken { nummer status waarom } }',
    );
    const achter = data.prestatieafspraken.filter((a: { status: string }) => a.status === 'ACHTER');
    await reis.blad.getByText(`36 afspraken: ${achter.length as number} loopt achter`).waitFor();
    await reis.blad.getByLabel('Stand').selectOption({ label: 'Loopt achter' });
    await reis.blad.getByText(`${achter.length as number} van de 36 afspraken`).waitFor();
    expect(await reis.blad.getByRole('main').locator('tbody tr').count()).toBe(achter.length);
    await reis.blad.locator('summary', { hasText: 'bij afspraak 12' }).click();
    await reis.blad.getByText(achter.find((a: { nummer: number }) => a.nummer === 12).waarom as string).waitFor();
    expect(await reis.keur('gefilterd')).toEqual([]);
  });

  test('kiest een thema, een partij en een peildatum; het adres onthoudt ze', async () => {
    await reis.blad.getByLabel('Stand').selectOption({ label: 'Elke stand' });
    await reis.blad.getByLabel('Thema').selectOption({ label: 'Leefbaarheid' });
    await reis.blad.getByLabel('Partij').selectOption({ label: 'Vaart Welzijn' });
    await reis.blad.getByText('2 van de 36 afspraken').waitFor();
    await reis.ga('/afspraken?thema=DUURZAAMHEID&partij=vaart-welzijn');
    await reis.blad.getByText('Geen afspraak past bij deze keuze.').waitFor();
    expect(await reis.keur('leeg')).toEqual([]);
    await reis.ga('/afspraken?peildatum=2023-06-01');
    await reis.blad.getByText(/geldig tot en met 31 december 2025\.$/).waitFor();
  });

  test('leest een cijfer als grafiek en als tabel, met doel en uitleg', async () => {
    await reis.ga('/afspraken');
    await reis.blad.getByRole('link', { name: 'Afspraak 12', exact: true }).click();
    await reis.blad.getByRole('heading', { level: 1, name: 'Afspraak 12' }).waitFor();
    const cijfer = reis.blad.getByRole('region', {
      name: 'Kernvoorraad zelfstandige sociale huurwoningen',
      exact: true,
    });
    await cijfer.getByRole('img').waitFor();
    await reis.rust();
    expect(await reis.keur('afspraak-12')).toEqual([]);
    await cijfer.getByLabel('Tabel').check();
    const rijen = await reis.tabel('Metingen: Kernvoorraad zelfstandige sociale huurwoningen');
    expect(rijen.map(([dag]) => dag)).toEqual(expect.arrayContaining(['31 december 2025', '1 januari 2026']));
    expect(await reis.keur('afspraak-12-tabel')).toEqual([]);
  });

  test('zet er een reactie bij', async () => {
    const cijfer = reis.blad.getByRole('region', {
      name: 'Kernvoorraad zelfstandige sociale huurwoningen',
      exact: true,
    });
    await cijfer.getByLabel(/^Uw duiding bij/).fill('Bel mij op 111222333.');
    await cijfer.getByRole('button', { name: 'Plaats duiding' }).click();
    await cijfer
      .getByRole('alert')
      .getByText(/burgerservicenummer/)
      .waitFor();
    await cijfer.getByLabel(/^Uw duiding bij/).fill(reactie);
    await cijfer.getByRole('button', { name: 'Plaats duiding' }).click();
    await cijfer.getByText(reactie).waitFor();
    await cijfer
      .getByText(/MEVM, 15 juni 2026/)
      .last()
      .waitFor();
  });

  test('een bestuurder van een corporatie leest de reactie, en wijst wie een afspraak trekt', async () => {
    await reis.logUit();
    await reis.logIn('woonservice/bestuurder');
    await reis.ga('/afspraken/12');
    await reis.blad.getByText(reactie).waitFor();
    await reis.ga('/afspraken/35');
    await reis.blad.getByLabel('Bij').waitFor();
    await reis.blad.getByLabel('Wat is er gedaan of besloten?').fill('Verkenning besproken met Mijn Buurt Assen.');
    await reis.blad.getByLabel('Link').fill('geen adres');
    await reis.blad.getByRole('button', { name: 'Leg bewijs vast' }).click();
    await reis.blad
      .getByRole('alert')
      .getByText(/begint met https/)
      .waitFor();
    expect(await reis.keur('bewijs-geweigerd')).toEqual([]);
    await reis.blad.getByLabel('Link').fill('https://www.voorbeeld.nl/verkenning');
    await reis.blad.getByRole('button', { name: 'Leg bewijs vast' }).click();
    await reis.blad.getByRole('link', { name: 'https://www.voorbeeld.nl/verkenning' }).waitFor();
    await reis.blad.getByText('Op koers').first().waitFor();
    expect(await reis.keur('afspraak-35')).toEqual([]);
  });

  test('de gemeente laat opnieuw meten, en ziet de nieuwe meting naast de eerdere', async () => {
    await reis.logUit();
    await reis.logIn('gemeente-assen/beleidsadviseur-wonen');
    await reis.ga('/afspraken/12');
    await reis.blad.getByRole('button', { name: 'Meet alle afspraken' }).click();
    await reis.blad.getByText('De meting van 15 juni 2026 is aangevraagd.').waitFor();
    const db = reis.wereld.delen.databases.get('samenwerking');
    if (db === undefined) throw new Error('geen database');
    await new Meetdienst(db, vraagGraaf(reis.poort.basis, geheim)).ronde(new AbortController().signal);
    await reis.blad.getByRole('button', { name: 'Ververs de cijfers' }).click();
    await reis.blad
      .getByText(/woningen op 15 juni 2026/)
      .first()
      .waitFor();
    expect(await reis.keur('opnieuw-gemeten')).toEqual([]);
  });

  test('het platform leest de openbare afspraken, zonder één formulier', async () => {
    await reis.logUit();
    await reis.logIn('platform/platformbeheerder');
    await reis.ga('/afspraken/12');
    await reis.blad.getByText(reactie).waitFor();
    expect(await reis.blad.getByRole('main').getByRole('textbox').count()).toBe(0);
    expect(await reis.keur('platform')).toEqual([]);
    await reis.ga('/afspraken/99');
    await reis.blad.getByText('Er is geen afspraak 99.').waitFor();
    expect(reis.consolefouten).toEqual([]);
  });
});
