import type { Browser, Page } from 'playwright-core';
import { bouwWeb } from '../../gateway/webbouw';
import { startBrowser } from '../support/browser';
import { Inlogwereld } from '../support/inlogwereld';
import { keurBlad } from '../support/keur-blad';

jest.setTimeout(120_000);

/** With identity providers of their own: first the organisation, then its login page, and back the same way. */
describe('reis langs de eigen inlogdienst', () => {
  let wereld: Inlogwereld;
  let browser: Browser;
  let blad: Page;

  beforeAll(async () => {
    await bouwWeb();
    wereld = await Inlogwereld.start();
    browser = await startBrowser();
    // The pages of logging in need no JavaScript; the app that they lead to does.
    blad = await browser.newPage({ viewport: { width: 1280, height: 900 }, locale: 'nl-NL' });
  }, 600_000);
  afterAll(async () => {
    await browser?.close();
    await wereld?.stop();
  });

  test('kiest de organisatie, logt daar in en is in Buurtgraaf', async () => {
    await blad.goto(wereld.poort.basis);
    await blad.getByRole('link', { name: 'Inloggen' }).click();
    await blad.getByRole('heading', { level: 1, name: 'Kies uw organisatie' }).waitFor();
    expect(await blad.getByRole('listitem').allInnerTexts()).toEqual([
      'Actium',
      'Gemeente Assen\nvia Regio Inlog',
      'Politie\nvia Regio Inlog',
    ]);
    expect(await keurBlad(blad, 'inlogdienst-keuze')).toEqual([]);
    await blad.getByRole('link', { name: /Politie/ }).click();
    await blad.getByRole('button', { name: 'agent' }).click();
    await blad.getByText('U bent wijkagent bij Politie.').waitFor();
    expect(new URL(blad.url()).origin).toBe(wereld.poort.basis);
    // Nothing is marked as demo, for it is none.
    expect(await blad.getByText(/demonstratie/i).count()).toBe(0);
  });

  test('uitloggen gaat langs de inlogdienst, op een ander adres, en eindigt bij de voordeur', async () => {
    await blad.getByRole('button', { name: 'Uitloggen' }).click();
    await blad.waitForURL(`${wereld.regio.issuer}/**`);
    await blad.getByRole('button', { name: 'Ja, log uit' }).click();
    await blad.getByRole('link', { name: 'Inloggen' }).waitFor();
    expect(new URL(blad.url()).origin).toBe(wereld.poort.basis);
  });

  test('een inlogdienst die weg is: een pagina die het zegt, en opnieuw proberen werkt als zij terug is', async () => {
    await wereld.actium.wordt('weg');
    await blad.getByRole('link', { name: 'Inloggen' }).click();
    await blad.getByRole('link', { name: 'Actium' }).click();
    await blad.getByText('De inlogdienst van Actium is nu niet bereikbaar.').waitFor();
    expect(await keurBlad(blad, 'inlogdienst-weg')).toEqual([]);
    await wereld.actium.wordt('gewoon');
    await blad.waitForTimeout(1_050);
    await blad.getByRole('link', { name: 'Probeer het opnieuw' }).click();
    await blad.getByRole('button', { name: 'sanne' }).click();
    await blad.getByText('U bent verhuurmedewerker bij Actium.').waitFor();
  });
});
