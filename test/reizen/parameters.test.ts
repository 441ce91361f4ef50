import { Reis } from '../support/reis';

/** The databeheerder of the gemeente proposes a limit; it holds once the bestuurder agreed, and not before. */
describe('reis van een parameter die met vier ogen wijzigt', () => {
  let reis: Reis;
  beforeAll(async () => {
    reis = await Reis.begin('parameters');
  }, 600_000);
  afterAll(() => reis.einde());

  const nu = async (thema: string, naam: string): Promise<string | undefined> =>
    (await reis.tabel(`Parameters: ${thema}`)).find(([parameter]) => parameter === naam)?.[1];

  test('de databeheerder leest wat geldt, en stelt een wijziging voor', async () => {
    await reis.ga('/');
    await reis.logIn('gemeente-assen/databeheerder');
    await reis.kies('Parameters');
    await reis.kiesDoel('Woningen beheren');
    expect(await nu('Toewijzen', 'DAEB: norm')).toBe('92,5%');
    await reis.blad.getByText('Er wacht geen voorstel op een besluit.').waitFor();
    await reis.blad.getByLabel('Parameter', { exact: true }).selectOption({ label: 'DAEB: norm' });
    await reis.blad.getByLabel('Waarde', { exact: true }).fill('85');
    await reis.blad.getByLabel('Geldt vanaf', { exact: true }).fill('2026-01-01');
    await reis.blad.getByLabel('Bron', { exact: true }).fill('Lokale afspraak');
    await reis.blad.getByRole('button', { name: 'Dien in' }).click();
    await reis.blad.getByText('door u; een ander beslist.').waitFor();
    expect(await reis.blad.getByRole('button', { name: /^Keur goed/ }).count()).toBe(0);
    expect(await nu('Toewijzen', 'DAEB: norm')).toBe('92,5%');
    expect(await reis.keur('voorgesteld')).toEqual([]);
  });

  test('de bestuurder keurt goed, en de nieuwe waarde staat er', async () => {
    await reis.logUit();
    await reis.logIn('gemeente-assen/bestuurder');
    await reis.kies('Parameters');
    expect(await reis.blad.getByRole('button', { name: 'Dien in' }).count()).toBe(0);
    await reis.blad.getByRole('button', { name: /^Keur goed/ }).click();
    await reis.blad.getByText('Er wacht geen voorstel op een besluit.').waitFor();
    expect(await nu('Toewijzen', 'DAEB: norm')).toBe('85%');
    await reis.blad.locator('summary', { hasText: 'van DAEB: norm' }).click();
    await reis.blad.getByText('92,5% vanaf 1 januari 2022 (landelijk)').waitFor();
    expect(await reis.keur('goedgekeurd')).toEqual([]);
    expect(reis.consolefouten).toEqual([]);
  });
});
