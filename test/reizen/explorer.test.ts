import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Reis } from '../support/reis';

const resultaten = join(__dirname, '..', 'resultaten');

// Run inside the browser.
const volgOvertredingen = `window.overtredingen = [];
  addEventListener('securitypolicyviolation', (e) => window.overtredingen.push(e.violatedDirective + ' ' + e.blockedURI));`;
const bewaardOpSchijf = 'Object.keys(localStorage).concat(Object.keys(sessionStorage))';
const schrijf = (vraag: string): string =>
  `document.querySelector('.graphiql-query-editor .CodeMirror').CodeMirror.setValue(${JSON.stringify(vraag)})`;
const antwoord = `document.querySelector('.result-window .CodeMirror').CodeMirror.getValue()`;
const kaal = (tekst: string): string => tekst.replace(/\s/g, '');
const axebron = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
// GraphiQL's tabs hold their own closing button, and its answer scrolls through its (named) text field.
const axe = `axe.run({ resultTypes: ['violations'], rules: { 'nested-interactive': { enabled: false }, 'scrollable-region-focusable': { enabled: false } } })
  .then(({ violations }) => violations.map(({ id, nodes }) => id + ' ' + nodes.map(({ html }) => html.slice(0, 120)).join(' | ')))`;

/** A developer at a partner tries the graph, in a real Chromium, with the login of the police. */
describe('reis: vragen uitproberen', () => {
  let reis: Reis;
  const elders: string[] = [];

  beforeAll(async () => {
    reis = await Reis.begin('explorer');
    reis.blad.on('request', (verzoek) => {
      if (!verzoek.url().startsWith(`${reis.poort.basis}/`)) elders.push(verzoek.url().slice(0, 80));
    });
    await reis.blad.addInitScript(volgOvertredingen);
    mkdirSync(resultaten, { recursive: true });
  }, 600_000);
  afterAll(() => reis.einde());

  const stel = async (vraag?: string): Promise<{ data?: unknown; errors?: { extensions: { code: string } }[] }> => {
    if (vraag !== undefined) await reis.blad.evaluate(schrijf(vraag));
    // Not the question after the schema, with which the editor begins.
    const klaar = reis.blad.waitForResponse(
      (r) => r.url().endsWith('/graphql') && !r.request().postData()?.includes('__schema'),
    );
    await reis.blad.getByRole('button', { name: /^Execute query/ }).click();
    const tekst = await (await klaar).text();
    while (kaal(await reis.blad.evaluate<string>(antwoord)) !== kaal(tekst)) await reis.blad.waitForTimeout(50);
    return JSON.parse(tekst) as Awaited<ReturnType<typeof stel>>;
  };
  const beeld = (naam: string): Promise<unknown> =>
    reis.blad.screenshot({ path: join(resultaten, `explorer-${naam}.png`) });

  test('wie niet is ingelogd, logt eerst in en komt dan op deze pagina', async () => {
    await reis.blad.goto(`${reis.poort.basis}/explorer`);
    await reis.blad.getByRole('heading', { level: 1, name: 'Kies een demo-account' }).waitFor();
    await reis.blad.locator('button[value="politie/wijkagent"]').click();
    await reis.blad.getByRole('heading', { level: 1, name: 'Vragen uitproberen' }).waitFor();
    expect(new URL(reis.blad.url()).pathname).toBe('/explorer');
    await reis.blad.getByText('verzonnen gegevens').waitFor();
  });

  test('de eerste vraag staat klaar en krijgt antwoord', async () => {
    await reis.blad.getByRole('textbox', { name: 'Uw vraag', exact: true }).waitFor({ state: 'attached' });
    const { data, errors } = await stel();
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({ ik: { rol: 'politie/wijkagent', doel: 'BELEID_EN_MONITORING' } });
    await beeld('licht');
  });

  test('het schema ernaast is dat van de rol, en de editor vult niets anders aan', async () => {
    await reis.blad.getByRole('button', { name: 'Show Documentation Explorer' }).click();
    const namen = reis.blad.locator('.graphiql-doc-explorer .graphiql-doc-explorer-type-name');
    await namen.getByText('Dossier', { exact: true }).waitFor();
    const types = await namen.allInnerTexts();
    expect(types).toEqual(expect.arrayContaining(['StrafrechtelijkFeit', 'Melding', 'Woning']));
    expect(types.filter((naam) => ['Toewijzing', 'Huishouden', 'Interventie', 'Verwerking'].includes(naam))).toEqual(
      [],
    );
    await reis.blad.evaluate(schrijf('{ '));
    await reis.blad.locator('.graphiql-query-editor .CodeMirror').click();
    await reis.blad.keyboard.press('Control+End');
    await reis.blad.keyboard.press('Control+Space');
    const aanvullingen = reis.blad.locator('.CodeMirror-hints li');
    await aanvullingen.first().waitFor();
    const gevonden = await aanvullingen.allInnerTexts();
    expect(gevonden).toContain('dossiers');
    expect(gevonden.filter((naam) => ['toewijzingen', 'toewijzing', 'logboek'].includes(naam))).toEqual([]);
    await reis.blad.keyboard.press('Escape');
    // What vanishes while axe looks has no place any more that it could name.
    await aanvullingen.first().waitFor({ state: 'detached' });
    await reis.blad.mouse.move(0, 0);
    await reis.blad.getByRole('tooltip').waitFor({ state: 'detached' });
    await reis.blad.evaluate(axebron);
    expect(await reis.blad.evaluate<string[]>(axe)).toEqual([]);
  });

  test('met een ander doel zijn andere gegevens open, en het vorige antwoord is weg', async () => {
    const vraag = '{ dossiers(first: 1) { totalCount edges { node { niveau } } } voorraad { kernvoorraad } }';
    expect((await stel(vraag)).data).toMatchObject({ dossiers: { totalCount: 0, edges: [] } });
    await reis.blad.getByLabel('Verwerkingsdoel').selectOption({ label: 'Overlast aanpakken' });
    await reis.blad.getByRole('textbox', { name: 'Uw vraag', exact: true }).waitFor({ state: 'attached' });
    expect(await reis.blad.evaluate(antwoord)).toBe('');
    const { data } = await stel(vraag);
    const { totalCount } = (data as { dossiers: { totalCount: number } }).dossiers;
    expect(totalCount).toBeGreaterThan(0);
  });

  test('wat niet in het schema van de rol staat, antwoordt gesloten en met de reden', async () => {
    const { errors } = await stel('{ woningen(first: 1) { edges { node { soort kaleHuur } } } }');
    expect(errors?.map((f) => f.extensions.code)).toEqual(['GEEN_TOEGANG']);
  });

  test('de vensters van de editor openen ook onder onze Content-Security-Policy', async () => {
    for (const knop of ['Open settings dialog', 'Open short keys dialog']) {
      await reis.blad.getByRole('button', { name: knop }).click();
      await reis.blad.getByRole('dialog').waitFor();
      await reis.blad.keyboard.press('Escape');
      await reis.blad.getByRole('dialog').waitFor({ state: 'detached' });
    }
    await reis.blad.emulateMedia({ colorScheme: 'dark' });
    await beeld('donker');
    await reis.blad.setViewportSize({ width: 375, height: 900 });
    await beeld('375');
    const teBreed = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
    expect(await reis.blad.evaluate(teBreed)).toBe(0);
  });

  test('niets kwam van elders, niets botste met het beleid van de pagina, niets bleef achter in de browser', async () => {
    expect(elders).toEqual([]);
    expect(await reis.blad.evaluate('window.overtredingen')).toEqual([]);
    expect(reis.consolefouten).toEqual([]);
    expect(await reis.blad.evaluate(bewaardOpSchijf)).toEqual([]);
  });

  test('de dashboards wijzen ernaar voor wie aan de graaf bouwt, niet voor de wijkagent', async () => {
    await reis.blad.setViewportSize({ width: 1280, height: 900 });
    await reis.blad.getByRole('link', { name: 'Naar de dashboards' }).click();
    await reis.rust();
    expect(await reis.menu()).not.toContain('Vragen uitproberen');
    await reis.logUit();
    await reis.logIn('actium/databeheerder');
    await reis.blad.getByRole('link', { name: 'Vragen uitproberen' }).click();
    await reis.blad.getByRole('heading', { level: 1, name: 'Vragen uitproberen' }).waitFor();
    await reis.blad.getByText('databeheerder').waitFor();
  });
});
