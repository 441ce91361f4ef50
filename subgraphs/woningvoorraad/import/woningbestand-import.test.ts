import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { aWoningregel } from '../../../test/builders/woning';
import { leesTekstIn, woningkop, woningregelTekst } from '../../../test/support/inlezen';
import { Wereld } from '../../../test/support/wereld';
import type { Importuitkomst } from '../../kern/import/inlezen';
import { woningimport } from './woningen.import';
import type { Woningregel } from './woningregel';

const inhoud = (regels: Woningregel[]): string => [woningkop, ...regels.map(woningregelTekst)].join('\n');

describe('een bestand met woningen van meer eigenaren inlezen', () => {
  let wereld: Wereld;
  const map = mkdtempSync(join(tmpdir(), 'inlezen-'));
  beforeAll(async () => {
    wereld = await Wereld.start();
  });
  afterAll(async () => {
    await wereld.stop();
    rmSync(map, { recursive: true });
  });

  async function leesIn(
    regels: Woningregel[],
    anders: { partner?: string; proef?: boolean } = {},
  ): Promise<Importuitkomst> {
    const uitkomst = await leesTekstIn(wereld, woningimport, inhoud(regels), {
      peildatum: '2026-01-01',
      partner: null,
      map,
      ...anders,
    });
    // What was set aside is gone, whatever happened.
    expect(readdirSync(map)).toEqual([]);
    return uitkomst;
  }
  const opgeslagen = async (): Promise<string[]> =>
    (
      await wereld.sql<{ id: string }>(
        'select eigenaar || id_extern as id from woningvoorraad.woning_bedrijf order by 1',
      )
    ).map((r) => r.id);
  const drie = [
    aWoningregel({ idExtern: '-1' }),
    aWoningregel({ idExtern: '-2', eigenaar: 'woonservice' }),
    aWoningregel({ idExtern: '-3', eigenaar: 'gemeente-assen', wijk: 'WK010608' }),
  ];

  test('één fout op de laatste regel: er is niets opgeslagen', async () => {
    const { telling, fouten } = await leesIn([...drie, aWoningregel({ huisnummer: 0 })]);
    expect(telling).toBeNull();
    expect(fouten.lijst).toMatchObject([{ regel: 5, kolom: 'huisnummer' }]);
    expect(await opgeslagen()).toEqual([]);
  });

  test('een proef telt en slaat niets op', async () => {
    expect((await leesIn(drie, { proef: true })).telling).toEqual({ nieuw: 3, gewijzigd: 0, ongewijzigd: 0 });
    expect(await opgeslagen()).toEqual([]);
  });

  test('elke regel als databeheerder van de eigen eigenaar; hetzelfde bestand nog eens verandert niets', async () => {
    expect((await leesIn(drie)).telling).toEqual({ nieuw: 3, gewijzigd: 0, ongewijzigd: 0 });
    expect(await opgeslagen()).toEqual(['actium-1', 'gemeente-assen-3', 'woonservice-2']);
    expect((await leesIn(drie)).telling).toEqual({ nieuw: 0, gewijzigd: 0, ongewijzigd: 3 });
  });

  test('een woning die niet in een later bestand staat, blijft zoals zij is: verhuurd, en niet uit exploitatie', async () => {
    const feiten = (): Promise<unknown[]> =>
      wereld.sql(`select b.id_extern, b.versie, b.status, e.van::text, e.tot::text from woningvoorraad.woning_bedrijf b
                    join woningvoorraad.woning_exploitatie e on e.woning_id = b.id order by 1`);
    const voor = await feiten();
    expect((await leesIn(drie.slice(0, 1))).telling).toEqual({ nieuw: 0, gewijzigd: 0, ongewijzigd: 1 });
    expect(await feiten()).toEqual(voor);
    expect(voor).toHaveLength(3);
  });

  test('wat de database bij de laatste eigenaar weigert, neemt ook de eerdere eigenaren terug', async () => {
    const [actium, woonservice] = drie as [Woningregel, Woningregel];
    const uit = { ...woonservice, uitExploitatie: '2022-01-01', uitExploitatieReden: 'VERKOOP' };
    await leesIn([uit]);
    await leesIn([{ ...woonservice, inExploitatie: '2024-01-01', inExploitatieReden: 'AANKOOP' }]);
    const { telling, fouten } = await leesIn([{ ...actium, straat: 'Elders' }, woonservice]);
    expect(telling).toBeNull();
    expect(fouten.lijst).toMatchObject([{ regel: 3, kolom: 'inExploitatie' }]);
    expect(fouten.lijst[0]?.melding).toContain('twee keer tegelijk');
    expect(await wereld.sql(`select 1 from woningvoorraad.woning_bedrijf where straat = 'Elders'`)).toEqual([]);
  });

  test('met --partner is een regel van een ander een fout', async () => {
    const { fouten, telling } = await leesIn(drie, { partner: 'actium' });
    expect(telling).toBeNull();
    expect(fouten.lijst.map((f) => `${f.regel} ${f.kolom}`)).toEqual(['3 eigenaar', '4 eigenaar']);
  });
});
