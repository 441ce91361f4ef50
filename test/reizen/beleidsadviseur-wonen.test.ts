import { Reis } from '../support/reis';
import { zieStoring, zieWoningvoorraad } from './woningvoorraad.stappen';

/** The gemeente prepares a meeting on the agreements: totals and agreements, no address, no person. */
describe('reis van een beleidsadviseur wonen van de gemeente', () => {
  const beller = { partner: 'gemeente-assen', rol: 'gemeente/beleidsadviseur-wonen' } as const;
  let reis: Reis;

  beforeAll(async () => {
    reis = await Reis.begin('beleidsadviseur-wonen');
  }, 600_000);
  afterAll(() => reis.einde());

  test('logt in en begint met de berichten aan de gemeente', async () => {
    await reis.ga('/');
    await reis.logIn('gemeente-assen/beleidsadviseur-wonen');
    await reis.blad.getByText('U bent beleidsadviseur wonen bij Gemeente Assen.').waitFor();
    await reis.blad.getByRole('heading', { level: 2, name: 'Berichten voor u' }).waitFor();
    expect(await reis.keur('start')).toEqual([]);
  });

  test('bevestigt een bericht, en ziet het niet terug', async () => {
    const gezien = reis.blad.getByRole('button', { name: /^Gezien/ });
    const aantal = await gezien.count();
    expect(aantal).toBeGreaterThan(0);
    const bericht = await gezien.first().innerText();
    await gezien.first().click();
    await reis.blad.getByRole('button', { name: bericht, exact: true }).waitFor({ state: 'detached' });
    await reis.ga('/');
    expect(await gezien.count()).toBe(aantal - 1);
  });

  test('leest op het dashboard dezelfde cijfers als de graaf geeft', () => zieWoningvoorraad(reis, beller));

  test('leest waarom de huurprijzen van dit jaar er nog niet zijn', async () => {
    await reis.ga('/woningvoorraad');
    await reis.blad.getByText('Er is nog geen verdeling naar huurprijs.').waitFor();
    expect(await reis.keur('woningvoorraad-vandaag')).toEqual([]);
    await reis.blad.getByRole('link', { name: 'Bekijk de verdeling op 31 december 2025' }).click();
    await reis.blad.getByText(/^Op 31 december 2025 hebben .* een huur tot en met de 2e aftoppingsgrens/).waitFor();
  });

  test('leest alle afspraken en convenanten', async () => {
    await reis.kies('Afspraken');
    const { data } = await reis.wereld.vraag(beller, '{ prestatieafspraken { id } convenanten { id } }');
    const rijen = reis.blad.getByRole('main').locator('tbody tr');
    expect(await rijen.count()).toBe(data.prestatieafspraken.length);
    expect(await reis.keur('afspraken')).toEqual([]);
    await reis.kies('Convenanten');
    expect(await rijen.count()).toBe(data.convenanten.length);
    expect(await reis.keur('convenanten')).toEqual([]);
  });

  test('heeft één doel, en leest waarom de rest gesloten is', async () => {
    await reis.kies('Wat mag ik zien?');
    expect(await reis.toegang()).toEqual(await reis.toegangVolgensGraaf(beller));
    expect(await reis.keur('toegang')).toEqual([]);
  });

  test('krijgt geen zoekvak, en van een woning geen adres en geen huur', async () => {
    expect(await reis.menu()).not.toContain('Woning zoeken');
    await reis.ga('/woningen');
    await reis.blad.getByText('U kunt hier geen adressen zoeken.').waitFor();
    expect(await reis.blad.getByRole('textbox').count()).toBe(0);
    expect(await reis.keur('zoeken-geweigerd')).toEqual([]);
    const { data } = await reis.wereld.vraag(beller, '{ woningen(first: 1) { edges { node { id } } } }');
    await reis.ga(`/woningen/${data.woningen.edges[0].node.id as string}`);
    await reis.blad.getByRole('heading', { level: 1, name: 'Adres niet zichtbaar' }).waitFor();
    expect(await reis.blad.getByText('voor u gesloten').count()).toBeGreaterThan(3);
    expect(await reis.blad.getByText('€').count()).toBe(0);
    expect(await reis.keur('woning-gesloten')).toEqual([]);
  });

  test('ziet dat een onderdeel stuk is, en dat het weer werkt', async () => {
    await zieStoring(reis);
    expect(reis.consolefouten).toEqual([]);
  });

  test('leest in gewone taal dat de graaf niet bereikbaar is', async () => {
    await reis.wereld.graaf.stop();
    await reis.ga('/');
    await reis.blad.getByRole('heading', { level: 1, name: 'Buurtgraaf is nu niet bereikbaar' }).waitFor();
    await reis.blad.getByRole('complementary', { name: 'Over de gegevens' }).waitFor();
    expect(await reis.keur('onbereikbaar')).toEqual([]);
  });
});
