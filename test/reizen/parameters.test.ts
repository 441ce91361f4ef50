import { Reis } from '../support/reis';

/** The databeheerder of the gemeente proposes a limit; it holds once the bestuurder agreed, and then in the figures too: no release is needed. */
describe('reis van een parameter die met vier ogen wijzigt', () => {
  let reis: Reis;
  beforeAll(async () => {
    reis = await Reis.begin('parameters');
  }, 600_000);
  afterAll(() => reis.einde());

  const nu = async (thema: string, naam: string): Promise<string | undefined> =>
    (await reis.tabel(`Parameters: ${thema}`)).find(([parameter]) => parameter === naam)?.[1]?.replace(/\s/g, ' ');

  /** What the page of the stock says of today. */
  const kernvoorraad = async (): Promise<number> => {
    await reis.kies('Woningvoorraad');
    const zin = await reis.blad.getByText(/tellen [\d.]+ woningen mee/).innerText();
    return Number(/tellen ([\d.]+) woningen/.exec(zin)?.[1]?.replaceAll('.', ''));
  };

  test('de databeheerder leest wat geldt, en stelt een wijziging voor', async () => {
    await reis.ga('/');
    await reis.logIn('gemeente-assen/databeheerder');
    await reis.kies('Parameters');
    await reis.kiesDoel('Woningen beheren');
    expect(await nu('Huurgrenzen', 'Liberalisatiegrens')).toBe('€ 932,93');
    await reis.blad.getByText('Er wacht geen voorstel op een besluit.').waitFor();
    await reis.blad.getByLabel('Parameter', { exact: true }).selectOption({ label: 'Liberalisatiegrens' });
    await reis.blad.getByLabel('Waarde', { exact: true }).fill('700');
    await reis.blad.getByLabel('Jaar', { exact: true }).fill('2026');
    await reis.blad.getByLabel('Bron', { exact: true }).fill('Lokale afspraak');
    await reis.blad.getByRole('button', { name: 'Dien in' }).click();
    await reis.blad.getByText('door u; een ander beslist.').waitFor();
    expect(await reis.blad.getByRole('button', { name: /^Keur goed/ }).count()).toBe(0);
    expect(await nu('Huurgrenzen', 'Liberalisatiegrens')).toBe('€ 932,93');
    expect(await reis.keur('voorgesteld')).toEqual([]);
  });

  test('de bestuurder keurt goed; de nieuwe waarde staat er, en de kernvoorraad volgt haar meteen', async () => {
    await reis.logUit();
    await reis.logIn('gemeente-assen/bestuurder');
    const voorheen = await kernvoorraad();
    await reis.kies('Parameters');
    expect(await reis.blad.getByRole('button', { name: 'Dien in' }).count()).toBe(0);
    await reis.blad.getByRole('button', { name: /^Keur goed/ }).click();
    await reis.blad.getByText('Er wacht geen voorstel op een besluit.').waitFor();
    expect(await nu('Huurgrenzen', 'Liberalisatiegrens')).toBe('€ 700,00');
    await reis.blad.locator('summary', { hasText: 'van Liberalisatiegrens' }).click();
    await reis.blad.getByText('€ 932,93 in 2026 (landelijk)').waitFor();
    expect(await reis.keur('goedgekeurd')).toEqual([]);
    expect(await kernvoorraad()).toBeLessThan(voorheen - 500);
    expect(reis.consolefouten).toEqual([]);
  });
});
