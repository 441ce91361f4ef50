import { Reis } from '../support/reis';
import { zieStoring, zieWoningvoorraad } from './woningvoorraad.stappen';

/** The police see what was shared with them against nuisance, and never the social side of it. */
describe('reis van een wijkagent', () => {
  const beller = { partner: 'politie', rol: 'politie/wijkagent' } as const;
  let reis: Reis;

  beforeAll(async () => {
    reis = await Reis.begin('wijkagent');
  }, 600_000);
  afterAll(() => reis.einde());

  test('logt in, en moet eerst zeggen waarvoor', async () => {
    await reis.ga('/');
    await reis.logIn('politie/wijkagent');
    await reis.blad.getByText('U bent wijkagent bij Politie.').waitFor();
    await reis.blad.getByRole('heading', { level: 2, name: 'Waarvoor werkt u nu?' }).waitFor();
    expect(await reis.blad.getByRole('heading', { level: 2, name: 'Dossiers' }).count()).toBe(0);
    expect(await reis.keur('start-beleid')).toEqual([]);
  });

  test('ziet onder Overlast aanpakken de dossiers die met de politie gedeeld zijn', async () => {
    const sporen = new Set<string | undefined>();
    reis.blad.on('request', (verzoek) => sporen.add(/^00-(\w{32})-/.exec(verzoek.headers()['traceparent'] ?? '')?.[1]));
    await reis.blad.getByRole('button', { name: 'Overlast aanpakken' }).click();
    await reis.blad.getByRole('heading', { level: 2, name: 'Dossiers' }).waitFor();
    await reis.rust();
    // The trace begins in the browser and ends in the logboek (A11).
    const [gelogd] = await reis.wereld.sql<{ aantal: number }>(
      'select count(*)::int as aantal from leefbaarheid.logboek where trace_id = any ($1)',
      [[...sporen]],
    );
    expect(gelogd?.aantal).toBeGreaterThan(0);
    const { data } = await reis.wereld.vraag(
      { ...beller, doel: 'OVERLASTAANPAK' },
      '{ dossiers(first: 10) { totalCount edges { node { wijk { naam } } } } }',
    );
    const { totalCount, edges } = data.dossiers as {
      totalCount: number;
      edges: { node: { wijk: { naam: string } } }[];
    };
    expect(totalCount).toBeGreaterThan(0);
    const rijen = await reis.tabel(new RegExp(`${totalCount} dossier`));
    expect(rijen.map((rij) => rij[1])).toEqual(edges.map(({ node }) => node.wijk.naam));
    expect(await reis.keur('start-overlast')).toEqual([]);
  });

  test('ziet met een ander doel andere gegevens, en nooit de sociale kant', async () => {
    await reis.kies('Wat mag ik zien?');
    const overlast = await reis.toegang();
    expect(overlast).toEqual(await reis.toegangVolgensGraaf({ ...beller, doel: 'OVERLASTAANPAK' }));
    expect(await reis.keur('toegang-overlast')).toEqual([]);
    const sociaal = (await reis.tabel('Uw toegang per soort gegevens')).find(([soort]) => soort?.startsWith('Sociale'));
    expect(sociaal?.[1]).toBe('Niets');
    await reis.kiesDoel('Beleid en cijfers');
    const beleid = await reis.toegang();
    expect(beleid).toEqual(await reis.toegangVolgensGraaf({ ...beller, doel: 'BELEID_EN_MONITORING' }));
    expect(beleid).not.toEqual(overlast);
  });

  test('leest op het dashboard dezelfde cijfers als de graaf geeft', () => zieWoningvoorraad(reis, beller));

  test('krijgt geen adressen te zoeken en geen logboek', async () => {
    expect(await reis.menu()).not.toContain('Woning zoeken');
    await reis.ga('/woningen');
    await reis.blad.getByText('U kunt hier geen adressen zoeken.').waitFor();
    await reis.ga('/logboek');
    await reis.blad.getByText('U kunt het logboek nu niet bekijken.').waitFor();
    expect(await reis.keur('logboek-geweigerd')).toEqual([]);
    await reis.ga('/dit-bestaat-niet');
    await reis.blad.getByRole('heading', { level: 1, name: 'Deze pagina bestaat niet' }).waitFor();
    expect(await reis.keur('niet-gevonden')).toEqual([]);
  });

  test('ziet dat een onderdeel stuk is, en dat het weer werkt', () => zieStoring(reis));

  test('logt uit; het doel van toen geldt niet meer voor wie daarna inlogt', async () => {
    await reis.kiesDoel('Overlast aanpakken');
    await reis.logUit();
    await reis.logIn('platform/platformbeheerder');
    await reis.blad.getByText('U houdt het platform draaiend.').waitFor();
    await reis.kies('Woningvoorraad');
    await reis.blad.getByText('U ziet de woningvoorraad hier niet.').waitFor();
    expect(await reis.keur('woningvoorraad-geweigerd')).toEqual([]);
    expect(reis.consolefouten).toEqual([]);
  });
});
