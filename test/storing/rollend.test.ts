import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wacht } from 'node:timers/promises';
import { demoClaims } from '../../gateway/identiteit/demo-accounts';
import { demoToken } from '../../gateway/identiteit/demo-token';
import { onderdelen } from '../../gateway/onderdelen';
import { aDossier } from '../builders/dossier';
import { Processen, startProces, vrijePoort, type Proces } from '../support/processen';
import { Verdeler } from '../support/verdeler';
import { Wereld } from '../support/wereld';

jest.setTimeout(180_000);

/** Waits until it is so; a minute is more than enough, also on a busy machine. */
async function tot(isZo: () => boolean, wat: string): Promise<void> {
  for (const begin = Date.now(); !isZo();) {
    if (Date.now() - begin > 60_000) throw new Error(`Duurt te lang: ${wat}.`);
    await wacht(50);
  }
}

/** What a client got: its answer, or how it failed. */
type Uitslag = 'goed' | string;

describe('een bijwerking zonder onderbreking', () => {
  const gegevensmap = mkdtempSync(join(tmpdir(), 'rollend-'));
  let wereld: Wereld;
  let verdeler: Verdeler;
  let processen: Processen;
  const lopend = new Map<string, Proces>();
  let instellingen: Record<string, string>;
  let token: string;

  beforeAll(async () => {
    wereld = await Wereld.start();
    await aDossier(wereld);
    processen = new Processen(wereld.delen.opties.url, undefined);
    // Two parts are enough for the questions below; the others are never asked.
    const adressen = new Map(onderdelen.map(({ naam }) => [naam, 'http://127.0.0.1:9']));
    const delen = ['samenwerking', 'leefbaarheid'];
    const gestart = await Promise.all(delen.map((naam) => startProces(naam, processen.instellingen(naam))));
    for (const proces of gestart) adressen.set(proces.naam, proces.adres);
    for (const proces of gestart) lopend.set(proces.naam, proces);
    const poort = await vrijePoort();
    instellingen = {
      ...processen.instellingen('gateway'),
      DEEL_ADRESSEN: [...adressen].map(([naam, adres]) => `${naam}=${adres}`).join(','),
      GEGEVENSMAP: gegevensmap,
      PUBLIEK_ADRES: `http://127.0.0.1:${poort}`,
      UITLOOP_SECONDEN: '1',
    };
    const kopieen = await Promise.all([0, 1].map(() => startProces('gateway', instellingen)));
    for (const kopie of kopieen) lopend.set(kopie.adres, kopie);
    verdeler = new Verdeler(kopieen.map(({ adres }) => adres));
    await verdeler.start(poort);
    await tot(() => kopieen.every(({ adres }) => verdeler.isGereed(adres)), 'beide kopieën gereed');
    token = await demoToken(demoClaims('actium', ['corporatie/sociaal-beheerder']), {
      host: '127.0.0.1',
      poort,
      gegevensmap,
    });
  });
  afterAll(async () => {
    await verdeler.stop();
    await Promise.all([...lopend.values()].map((proces) => proces.stop()));
    await wereld.stop();
    rmSync(gegevensmap, { recursive: true, force: true });
  });

  async function vraag(): Promise<Uitslag> {
    try {
      const antwoord = await fetch(`${verdeler.adres}/graphql`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          authorization: `Bearer ${token}`,
          Verwerkingsdoel: 'OVERLASTAANPAK',
        },
        body: JSON.stringify({ query: '{ ik { rol } dossiers { totalCount edges { node { id wijk { code } } } } }' }),
      });
      const tekst = await antwoord.text();
      return antwoord.status === 200 && /"totalCount":1/.test(tekst) && !tekst.includes('errors')
        ? 'goed'
        : `${antwoord.status} ${tekst}`;
    } catch (fout) {
      return String((fout as Error).cause ?? fout);
    }
  }

  test('twee kopieën worden onder belasting na elkaar herstart; geen verzoek mislukt', async () => {
    const uitslagen = new Map<Uitslag, number>();
    let bezig = true;
    const klanten = Array.from({ length: 8 }, async () => {
      while (bezig) {
        const uitslag = await vraag();
        uitslagen.set(uitslag, (uitslagen.get(uitslag) ?? 0) + 1);
      }
    });
    try {
      for (const adres of [...lopend.keys()].filter((naam) => naam.startsWith('http'))) {
        const oud = lopend.get(adres)!;
        await oud.stop();
        // Stopped by itself and in order, not killed.
        expect([oud.kind.exitCode, oud.kind.signalCode]).toEqual([0, null]);
        expect(verdeler.isGereed(adres)).toBe(false);
        lopend.set(adres, await startProces('gateway', { ...instellingen, PORT: new URL(adres).port }));
        await tot(() => verdeler.isGereed(adres), 'weer gereed');
        const voor = verdeler.verdeeld.get(adres) ?? 0;
        await tot(() => (verdeler.verdeeld.get(adres) ?? 0) >= voor + 20, 'weer aan het werk');
      }
    } finally {
      bezig = false;
      await Promise.all(klanten);
    }
    expect([...uitslagen.keys()]).toEqual(['goed']);
    expect(uitslagen.get('goed')).toBeGreaterThan(100);
  });

  test('wie stopt zegt dat eerst, antwoordt nog en sluit daarna elke verbinding', async () => {
    const kopie = await startProces('gateway', { ...instellingen, UITLOOP_SECONDEN: '2' });
    const gestopt = kopie.stop();
    await wacht(300);
    expect((await fetch(`${kopie.adres}/readyz/verkeer`)).status).toBe(503);
    const antwoord = await fetch(`${kopie.adres}/livez`);
    expect([antwoord.status, antwoord.headers.get('connection')]).toEqual([200, 'close']);
    await gestopt;
    expect(kopie.kind.exitCode).toBe(0);
    await expect(fetch(`${kopie.adres}/livez`)).rejects.toThrow();
  });
});
