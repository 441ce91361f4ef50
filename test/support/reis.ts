import type { Browser, Page } from 'playwright-core';
import { bouwWeb } from '../../gateway/webbouw';
import { startBrowser } from './browser';
import { demoNu, demosjabloonKlaar } from './demowereld';
import { keurBlad } from './keur-blad';
import { openPoort, type Poort } from './poort';
import { Wereld, type Beller } from './wereld';

const bereiken = {
  GEEN: 'Niets',
  EIGEN: 'Van uw eigen organisatie',
  GEDEELD: 'Eigen, en wat met u gedeeld is',
  GEMEENTE: 'De hele gemeente',
};

// Every step looks at a page in three views; on a busy machine that takes longer than other tests do.
jest.setTimeout(120_000);

/** One user in a real Chromium, on the whole product with the whole demo. */
export class Reis {
  /** Errors in the browser's console: a refused style or script shows up here as well. */
  readonly consolefouten: string[] = [];
  /** What the app asked of the graph: the name of each question, and whether its text went along. */
  readonly vragen: { naam: string; metTekst: boolean }[] = [];

  private constructor(
    /** First part of the names of its screenshots. */
    private readonly naam: string,
    readonly wereld: Wereld,
    readonly poort: Poort,
    private readonly browser: Browser,
    readonly blad: Page,
  ) {
    blad.on('request', (verzoek) => {
      if (new URL(verzoek.url()).pathname !== '/graphql') return;
      const { operationName, query } = verzoek.postDataJSON() as { operationName: string; query?: string };
      this.vragen.push({ naam: operationName, metTekst: query !== undefined });
    });
    blad.on('pageerror', (fout) => this.consolefouten.push(fout.message));
    blad.on('console', (bericht) => {
      if (bericht.type() !== 'error') return;
      // The first question of a visitor is answered 401: that is how the app knows to show the way in. A part that had no time on a
      // busy machine is answered 503 to a question; the page itself says so when it matters.
      const vraag = new URL(bericht.location().url || 'about:blank').pathname === '/graphql';
      if (!bericht.text().includes('401') && !(vraag && bericht.text().includes('503')))
        this.consolefouten.push(bericht.text());
    });
  }

  static async begin(naam: string, opties: Parameters<typeof Wereld.start>[0] = {}): Promise<Reis> {
    await bouwWeb();
    const wereld = await Wereld.start({ nu: demoNu, van: await demosjabloonKlaar(), ...opties });
    const poort = await openPoort(wereld);
    const browser = await startBrowser();
    const blad = await browser.newPage({ viewport: { width: 1280, height: 900 }, locale: 'nl-NL' });
    return new Reis(naam, wereld, poort, browser, blad);
  }

  async einde(): Promise<void> {
    await this.browser.close();
    await this.poort.stop();
    await this.wereld.stop();
  }

  /** To an address of the app; ready when its title is there and nothing is loading any more. */
  async ga(pad: string): Promise<void> {
    await this.blad.goto(this.poort.basis + pad);
    await this.rust();
  }

  /** Through the menu, as a user goes. */
  async kies(naam: string): Promise<void> {
    await this.blad.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link', { name: naam }).click();
    await this.blad.getByRole('heading', { level: 1, name: naam === 'Start' ? /^Welkom/ : naam }).waitFor();
    await this.rust();
  }

  async kiesDoel(naam: string): Promise<void> {
    await this.blad.getByLabel('Ik werk nu voor').selectOption({ label: naam });
    await this.blad.getByText(`U werkt nu voor het doel ${naam}.`).waitFor({ state: 'attached' });
    await this.rust();
  }

  /** From the front door through the page of the issuer; back on the address that was asked for. */
  async logIn(account: string): Promise<void> {
    await this.blad.getByRole('link', { name: 'Inloggen' }).click();
    await this.blad.getByRole('heading', { level: 1, name: 'Kies een demo-account' }).waitFor();
    await this.blad.locator(`button[value="${account}"]`).click();
    await this.blad.getByRole('button', { name: 'Uitloggen' }).waitFor();
    await this.rust();
  }

  /** Ends at the front door again. */
  async logUit(): Promise<void> {
    await this.blad.getByRole('button', { name: 'Uitloggen' }).click();
    await this.blad.getByRole('link', { name: 'Inloggen' }).waitFor();
  }

  /** What "Wat mag ik zien?" says of each categorie, in the words of the page. */
  async toegang(): Promise<string[]> {
    return (await this.tabel('Uw toegang per soort gegevens')).map((rij) => rij[1] ?? '');
  }

  /** The same from the graph. */
  async toegangVolgensGraaf(beller: Beller): Promise<string[]> {
    const { data } = await this.wereld.vraag(beller, '{ ik { toegang { bereik } } }');
    return (data.ik.toegang as { bereik: keyof typeof bereiken }[]).map(({ bereik }) => bereiken[bereik]);
  }

  async rust(): Promise<void> {
    await this.blad.getByRole('heading', { level: 1 }).first().waitFor();
    await this.blad.locator('.skeleton').first().waitFor({ state: 'detached' });
  }

  menu(): Promise<string[]> {
    return this.blad.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link').allInnerTexts();
  }

  /** Cells of a table by its accessible name, without the row of headers. */
  async tabel(naam: string | RegExp): Promise<string[][]> {
    const rijen = this.blad.getByRole('table', { name: naam }).locator('tbody tr, tfoot tr');
    return Promise.all((await rijen.all()).map((rij) => rij.locator('th, td').allInnerTexts()));
  }

  /** Looks at the page in every view, keeps a picture of each, and returns what is wrong. */
  keur(pagina: string): Promise<string[]> {
    return keurBlad(this.blad, `${this.naam}-${pagina}`);
  }
}
