import { join } from 'node:path';
import { Reis } from '../support/reis';

/** The bestuurder of the gemeente keeps the yearly cycle, follows it in the own calendar and signs the half-yearly report. */
describe('reis van de bestuurder van de gemeente', () => {
  let reis: Reis;
  beforeAll(async () => {
    reis = await Reis.begin('overleg');
  }, 600_000);
  afterAll(() => reis.einde());

  test('ziet wat er dit jaar moet, wie het voorbereidt en hoe vaak er is overlegd', async () => {
    await reis.ga('/');
    await reis.logIn('gemeente-assen/bestuurder');
    await reis.kies('Overleg');
    expect(await reis.tabel('Gehouden overleggen naast wat is afgesproken')).toEqual([
      ['Bestuurlijk overleg, tripartiet', '1 van minstens 2 gehouden, 1 gepland', 'nog niet'],
      ['Bestuurlijk overleg gemeente en Actium', '1 van minstens 2 gehouden, 1 gepland', 'nog niet'],
      ['Bestuurlijk overleg gemeente en huurdersorganisaties', '0 van minstens 1 gehouden, 1 gepland', 'nog niet'],
      ['Ambtelijk overleg', '1 keer gehouden; de afspraken noemen geen aantal, 1 gepland', 'geen aantal afgesproken'],
    ]);
    const overzicht = reis.blad.getByRole('listitem').filter({ hasText: 'Activiteitenoverzicht met uitnodiging' });
    expect(await overzicht.innerText()).toContain('uiterlijk 1 juli 2026');
    expect(await overzicht.innerText()).toContain('nog niet vastgesteld');
    expect(await reis.keur('cyclus')).toEqual([]);
  });

  test('verzet een overleg en ziet het op de nieuwe dag staan', async () => {
    const overleg = reis.blad
      .getByRole('listitem')
      .filter({ hasText: 'Bestuurlijk overleg gemeente en huurdersorganisaties' });
    await overleg.getByText('Wijzig').click();
    await overleg.getByLabel('Dag en tijd').fill('2026-10-01T15:30');
    expect(await reis.keur('wijzigen')).toEqual([]);
    await overleg.getByRole('button', { name: 'Bewaar' }).click();
    await overleg.getByText('1 oktober 2026 om 15:30').waitFor();
  });

  test('plant een extra overleg, dat als extra in de lijst komt en in de stand telt', async () => {
    await reis.blad.getByText('Plan een extra overleg').click();
    await reis.blad.getByLabel('Welk overleg?').selectOption('Ambtelijk overleg');
    const extra = reis.blad.locator('.overleg__extra');
    await extra.getByLabel('Dag en tijd').fill('2026-11-12T09:00');
    expect(await reis.keur('extra-overleg')).toEqual([]);
    await extra.getByRole('button', { name: 'Plan' }).click();
    await reis.blad
      .getByText('12 november 2026 om 9:00')
      .or(reis.blad.getByText('12 november 2026 om 09:00'))
      .waitFor();
    expect((await reis.tabel('Gehouden overleggen naast wat is afgesproken'))[3]?.[1]).toContain('2 gepland');
  });

  test('maakt een link voor de eigen agenda, ziet hem één keer, en trekt hem in', async () => {
    await reis.blad.getByLabel('Naam van een nieuwe link').fill('Telefoon');
    await reis.blad.getByRole('button', { name: 'Maak een link' }).click();
    const adres = await reis.blad.getByRole('region', { name: 'Nieuwe agendalink' }).locator('code').innerText();
    expect(await reis.keur('agendalink')).toEqual([]);
    const agenda = await fetch(adres);
    expect(await agenda.text()).toContain('DTSTART:20261001T133000Z');
    await reis.blad.getByRole('button', { name: 'Ik heb het' }).click();
    await reis.blad.getByRole('button', { name: 'Trek in Telefoon' }).click();
    await reis.blad.getByText('Uw organisatie heeft nog geen agendalinks.').waitFor();
    expect((await fetch(adres)).status).toBe(404);
  });

  test('leest het rapport over het tweede halfjaar van 2025 als concept: alle afspraken, elk met definitie en bron', async () => {
    await reis.kies('Rapport');
    expect(await reis.keur('halfjaren')).toEqual([]);
    await reis.blad.getByRole('link', { name: 'tweede halfjaar 2025' }).click();
    await reis.blad.getByText('Concept, niet ondertekend.').waitFor();
    expect(await reis.blad.getByRole('article').count()).toBe(36);
    // One theme is looked at: the others are made of the same parts, and thirty-six take half a minute.
    const verder = (zichtbaar: boolean): Promise<void> =>
      reis.blad
        .locator('article')
        .evaluateAll((alle, toon) => alle.slice(13).forEach((een) => een.toggleAttribute('hidden', !toon)), zichtbaar);
    await verder(false);
    expect(await reis.keur('concept')).toEqual([]);
    await verder(true);
  });

  test('op papier staat het rapport zonder menu en knoppen, de tabellen wel', async () => {
    await reis.blad.emulateMedia({ media: 'print' });
    for (const weg of ['Hoofdmenu', 'Onderteken dit rapport', 'Rapport als PDF'])
      expect(await reis.blad.getByText(weg).or(reis.blad.getByLabel(weg)).first().isVisible()).toBe(false);
    expect(await reis.blad.getByRole('table', { name: 'Indicatoren van afspraak 36' }).isVisible()).toBe(true);
    await reis.blad.screenshot({ path: join(__dirname, '..', 'resultaten', 'overleg-afgedrukt.png'), fullPage: true });
    await reis.blad.emulateMedia({ media: null });
  });

  test('ondertekent na een tweede ja; daarna staat het vast, met controlegetal', async () => {
    await reis.blad.getByRole('button', { name: 'Onderteken dit rapport' }).click();
    await reis.blad.getByRole('button', { name: 'Ja, onderteken' }).click();
    await reis.blad.getByText('Concept, niet ondertekend.').waitFor({ state: 'detached' });
    await reis.rust();
    const getal = await reis.blad.locator('code').innerText();
    expect(getal).toMatch(/^[0-9a-f]{64}$/);
    const [bewaard] = await reis.wereld.sql<{ controlegetal: string }>(
      'select controlegetal from samenwerking.rapport',
    );
    expect(bewaard?.controlegetal).toBe(getal);
    expect(await reis.blad.getByRole('button', { name: /nderteken/ }).count()).toBe(0);
    const pdf = await reis.blad.request.get(`${reis.poort.basis}/rapport/2025-2.pdf`);
    expect(pdf.headers()['content-type']).toBe('application/pdf');
    expect(reis.consolefouten).toEqual([]);
  });

  test('wie bij welzijn werkt, leest de cyclus maar wijzigt niets', async () => {
    await reis.logUit();
    await reis.logIn('vaart-welzijn/bestuurder');
    await reis.kies('Overleg');
    await reis.blad.getByRole('table', { name: 'Gehouden overleggen naast wat is afgesproken' }).waitFor();
    expect(await reis.blad.getByText('Wijzig').count()).toBe(0);
    expect(await reis.blad.getByText('In uw eigen agenda').count()).toBe(0);
  });
});
