import { aWoningregel } from '../builders/woning';
import { woningkop, woningregelTekst } from '../support/inlezen';
import { Reis } from '../support/reis';

/** The databeheerder of Actium hands in a file: first one with faults, then a good one. */
describe('reis van een databeheerder die woningen inleest', () => {
  let reis: Reis;
  beforeAll(async () => {
    reis = await Reis.begin('importeren');
  }, 600_000);
  afterAll(() => reis.einde());

  const kies = (naam: string, ...regels: Parameters<typeof aWoningregel>[0][]): Promise<void> =>
    reis.blad.getByLabel('Bestand op uw computer').setInputFiles({
      name: naam,
      mimeType: 'text/csv',
      buffer: Buffer.from([woningkop, ...regels.map((r) => woningregelTekst(aWoningregel(r)))].join('\n')),
    });
  const opgeslagen = async (): Promise<number> =>
    (
      await reis.wereld.sql<{ n: number }>(
        "select count(*)::int as n from woningvoorraad.woning_bedrijf where id_extern like 'reis-%'",
      )
    )[0]?.n ?? 0;

  test('leest onder een ander doel waarom inlezen niet kan, en kiest het goede doel', async () => {
    await reis.ga('/');
    await reis.logIn('actium/databeheerder');
    await reis.kies('Importeren');
    if (await reis.blad.getByText('U kunt nu geen bestanden inlezen.').isVisible()) {
      expect(await reis.keur('dicht')).toEqual([]);
      await reis.kiesDoel('Woningen beheren');
    }
    await reis.blad.getByLabel('Soort').selectOption({ label: 'Woningen' });
    expect(await reis.keur('begin')).toEqual([]);
    expect(await reis.blad.getByRole('button', { name: 'Lees het bestand in' }).isDisabled()).toBe(true);
  });

  test('een proefrit met fouten noemt regel, kolom, waarde en wat te doen, en slaat niets op', async () => {
    await kies('fout.csv', { idExtern: 'reis-1' }, { idExtern: 'reis-2', huisnummer: 0 }, { eigenaar: 'woonservice' });
    await reis.blad.getByRole('button', { name: 'Maak een proefrit' }).click();
    await reis.blad.getByRole('heading', { name: '2 fouten gevonden' }).waitFor();
    const rijen = await reis.tabel('Fouten in het bestand');
    expect(rijen).toHaveLength(2);
    expect(JSON.stringify(rijen)).toContain('huisnummer');
    expect(await reis.keur('fouten')).toEqual([]);
    expect(await reis.blad.getByRole('button', { name: 'Lees het bestand in' }).isDisabled()).toBe(true);
    expect(await opgeslagen()).toBe(0);
  });

  test('na een goede proefrit leest hij het bestand in', async () => {
    await kies('goed.csv', { idExtern: 'reis-1' }, { idExtern: 'reis-2' });
    await reis.blad.getByRole('button', { name: 'Maak een proefrit' }).click();
    await reis.blad.getByRole('heading', { name: 'De proefrit ging goed' }).waitFor();
    expect(await opgeslagen()).toBe(0);
    await reis.blad.getByRole('button', { name: 'Lees het bestand in' }).click();
    await reis.blad.getByRole('heading', { name: 'Het bestand is ingelezen' }).waitFor();
    expect(await reis.keur('ingelezen')).toEqual([]);
    expect(await opgeslagen()).toBe(2);
    expect(reis.consolefouten).toEqual([]);
  });
});
