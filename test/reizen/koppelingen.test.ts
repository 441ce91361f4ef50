import { aConvenant } from '../builders/convenant';
import { Ontvanger } from '../support/ontvanger';
import { Reis } from '../support/reis';

/** The bestuurder of Actium lets the own system hear of convenanten; the rest of Actium does not get to see how. */
describe('reis van een bestuurder die een koppeling legt', () => {
  let reis: Reis;
  let ontvanger: Ontvanger;

  beforeAll(async () => {
    ontvanger = await Ontvanger.start();
    reis = await Reis.begin('koppelingen', { webhookadressen: [{ partner: 'actium', host: ontvanger.host }] });
    reis.wereld.delen.werker.start();
  }, 600_000);
  afterAll(async () => {
    await reis.einde();
    await ontvanger.stop();
  });

  test('vindt de koppelingen in het menu, en leest dat er nog geen zijn', async () => {
    await reis.ga('/');
    await reis.logIn('actium/bestuurder');
    await reis.kies('Koppelingen');
    await reis.blad.getByText('Uw organisatie heeft nog geen koppelingen.').waitFor();
    expect(await reis.keur('leeg')).toEqual([]);
  });

  test('leest bij een adres dat niet mag waarom, en wat te doen', async () => {
    await reis.blad.getByLabel('Naam', { exact: true }).fill('Zaaksysteem');
    await reis.blad.getByLabel('Adres', { exact: true }).fill('https://hooks.elders.nl/b');
    await reis.blad.getByLabel('Convenant vastgelegd').check();
    await reis.blad.getByRole('button', { name: 'Leg vast' }).click();
    const fout = await reis.blad.getByRole('alert').innerText();
    expect(fout).toContain('hooks.elders.nl staat niet op de lijst');
    expect(fout).toContain('Vraag het aan de platformbeheerder');
    expect(await reis.keur('geweigerd-adres')).toEqual([]);
  });

  test('legt de koppeling vast en ziet het geheim één keer', async () => {
    await reis.blad.getByLabel('Adres', { exact: true }).fill(ontvanger.adres);
    await reis.blad.getByRole('button', { name: 'Leg vast' }).click();
    const geheim = reis.blad.getByRole('region', { name: 'Nieuw geheim' });
    await geheim.getByText(/^whsec_/).waitFor();
    expect(await reis.keur('geheim')).toEqual([]);
    await geheim.getByRole('button', { name: 'Ik heb het bewaard' }).click();
    await reis.ga('/koppelingen');
    await reis.blad.getByText('Er is nog niets verstuurd.').waitFor();
    expect(await reis.blad.getByText(/whsec_/).count()).toBe(0);
  });

  test('test de koppeling en ziet de uitkomst verschijnen zonder de pagina te verversen', async () => {
    await reis.blad.getByRole('button', { name: 'Test Zaaksysteem' }).click();
    await reis.blad.getByText('Ontvangen (200). Poging 1.').waitFor();
    expect(ontvanger.aankomsten.map((a) => a.soort)).toEqual(['nl.buurtgraaf.webhook.proef']);
  });

  test('ziet wat mislukt is, en laat het opnieuw bezorgen', async () => {
    ontvanger.gedrag = (antwoord) => void antwoord.writeHead(500).end();
    await aConvenant(reis.wereld, { ondertekendDoor: [] });
    // Its first attempt came in and was noted; the next one is its last.
    const laatsteKans = (): Promise<object[]> =>
      reis.wereld.sql(
        "update samenwerking.webhook_bezorging set pogingen = 7, volgende_poging = now() where status = 'WACHT' and pogingen = 1 returning id",
      );
    while ((await laatsteKans()).length === 0) await new Promise((klaar) => setTimeout(klaar, 50));
    while (ontvanger.aankomsten.length < 3) await new Promise((klaar) => setTimeout(klaar, 50));
    ontvanger.wis();
    await reis.ga('/koppelingen');
    await reis.blad.getByText('mislukt', { exact: true }).waitFor();
    expect(await reis.keur('mislukt')).toEqual([]);
    await reis.blad.getByLabel('Toon').selectOption({ label: 'alleen wat mislukt is' });
    expect(await reis.tabel(/^Bezorgingen aan Zaaksysteem/)).toHaveLength(1);
    await reis.blad.getByRole('button', { name: /^Opnieuw/ }).click();
    await reis.blad.getByText('Er is niets mislukt.').waitFor();
    await reis.blad.getByLabel('Toon').selectOption({ label: 'de laatste bezorgingen' });
    await reis.blad.getByText('Ontvangen (200). Poging 1.').nth(1).waitFor();
  });

  test('verwijdert de koppeling pas na een tweede ja', async () => {
    await reis.blad.getByRole('button', { name: 'Verwijder Zaaksysteem' }).click();
    await reis.blad.getByRole('button', { name: 'Ja, verwijder Zaaksysteem' }).click();
    await reis.blad.getByText('Uw organisatie heeft nog geen koppelingen.').waitFor();
    expect(reis.consolefouten).toEqual([]);
  });

  test('een ander van Actium ziet geen menu en geen formulier, en leest waarom', async () => {
    await reis.logUit();
    await reis.logIn('actium/verhuurmedewerker');
    expect(await reis.menu()).not.toContain('Koppelingen');
    await reis.ga('/koppelingen');
    await reis.blad.getByText('U kunt de koppelingen van uw organisatie nu niet beheren.').waitFor();
    expect(await reis.blad.getByRole('textbox').count()).toBe(0);
    expect(await reis.keur('dicht')).toEqual([]);
  });
});
