import { aWoning, aWoningregel, databeheerder } from '../../../test/builders/woning';
import { Wereld } from '../../../test/support/wereld';
import type { Importtelling } from '../../kern/import/importsoort';
import { WoningImportService } from './woning-import.service';
import type { Woningregel } from './woningregel';

describe('woningen inlezen als databeheerder van de eigenaar', () => {
  let wereld: Wereld;
  beforeAll(async () => {
    wereld = await Wereld.start({ nu: '2026-06-15T10:00:00+02:00' });
  });
  afterAll(() => wereld.stop());

  const verwerk = (regels: Woningregel[], peildatum: string, partner = 'actium'): Promise<Importtelling> =>
    wereld.verzoek('woningvoorraad', databeheerder(partner)).dienst(WoningImportService).verwerk(regels, peildatum);
  const huren = async (idExtern: string): Promise<unknown[]> =>
    (
      await wereld.sql<{ rij: string }>(
        `select concat_ws(' ', h.van, h.tot, h.kale_huur_cent) as rij from woningvoorraad.woning_huur h
           join woningvoorraad.woning_bedrijf b on b.id = h.woning_id where b.id_extern = $1 order by h.van`,
        [idExtern],
      )
    ).map((r) => r.rij);
  const versie = async (idExtern: string): Promise<number | undefined> =>
    (
      await wereld.sql<{ versie: number }>('select versie from woningvoorraad.woning_bedrijf where id_extern = $1', [
        idExtern,
      ])
    )[0]?.versie;

  test('een nieuwe woning is via de graaf te lezen, met huur en gebruik van vandaag', async () => {
    const id = await aWoning(wereld, { straat: 'Vaart', huisnummer: 12, kaleHuur: 633.25, status: 'LEEG' });
    const { data, codes } = await wereld.vraag(
      { partner: 'actium', rol: 'corporatie/databeheerder', doel: 'VASTGOEDBEHEER' },
      'query($id: ID!) { woning(id: $id) { kaleHuur gebruik zelfstandig status versie wijk { code } adres { straat huisnummer } } }',
      { id },
    );
    expect(codes).toEqual([]);
    expect(data.woning).toEqual({
      kaleHuur: 633.25,
      gebruik: 'REGULIER',
      zelfstandig: true,
      status: 'LEEG',
      versie: 1,
      wijk: { code: 'WK010601' },
      adres: { straat: 'Vaart', huisnummer: 12 },
    });
  });

  test('dezelfde regels twee keer verandert niets, ook de versie niet', async () => {
    const regels = [aWoningregel({ idExtern: 'gelijk-1' }), aWoningregel({ idExtern: 'gelijk-2', kaleHuur: null })];
    expect(await verwerk(regels, '2026-01-01')).toEqual({ nieuw: 2, gewijzigd: 0, ongewijzigd: 0 });
    expect(await verwerk(regels, '2026-01-01')).toEqual({ nieuw: 0, gewijzigd: 0, ongewijzigd: 2 });
    expect(await verwerk(regels, '2026-02-01')).toEqual({ nieuw: 0, gewijzigd: 0, ongewijzigd: 2 });
    expect(await versie('gelijk-1')).toBe(1);
  });

  test('servicekosten gelden vanaf de peildatum; een bestand zonder die kolom zegt er niets van (T9)', async () => {
    const { servicekosten: _zonder, ...regel } = aWoningregel({ idExtern: 'service' });
    await verwerk([{ ...regel, servicekosten: 2500 }], '2024-01-01');
    await verwerk([{ ...regel, servicekosten: 3000 }], '2025-01-01');
    expect(await verwerk([regel], '2025-06-01')).toMatchObject({ gewijzigd: 0, ongewijzigd: 1 });
    const kosten = await wereld.sql<{ rij: string }>(
      `select concat_ws(' ', s.van, s.tot, s.servicekosten_cent) as rij from woningvoorraad.woning_servicekosten s
         join woningvoorraad.woning_bedrijf b on b.id = s.woning_id where b.id_extern = 'service' order by s.van`,
    );
    expect(kosten.map((k) => k.rij)).toEqual(['-infinity 2025-01-01 2500', '2025-01-01 infinity 3000']);
  });

  test('een gewijzigde huur geldt vanaf de peildatum; ervoor blijft de oude', async () => {
    const regel = aWoningregel({ idExtern: 'huur', inExploitatie: '2020-03-01', inExploitatieReden: 'NIEUWBOUW' });
    await verwerk([regel], '2020-03-01');
    expect(await verwerk([{ ...regel, kaleHuur: 61000 }], '2021-07-01')).toMatchObject({ gewijzigd: 1 });
    expect(await huren('huur')).toEqual(['2020-03-01 2021-07-01 60000', '2021-07-01 infinity 61000']);
    expect(await versie('huur')).toBe(2);
    // A correction of the same day replaces what that day told.
    await verwerk([{ ...regel, kaleHuur: 61500 }], '2021-07-01');
    expect(await huren('huur')).toEqual(['2020-03-01 2021-07-01 60000', '2021-07-01 infinity 61500']);
  });

  test('een later ingelezen ouder bestand vult het verleden aan en overschrijft niets wat een nieuwer bestand zei', async () => {
    const regel = aWoningregel({ idExtern: 'ouder', status: 'VERHUURD' });
    await verwerk([regel], '2020-01-01');
    await verwerk([regel], '2024-01-01');
    expect(await verwerk([{ ...regel, kaleHuur: 65000, status: 'LEEG' }], '2022-01-01')).toMatchObject({
      gewijzigd: 1,
    });
    expect(await huren('ouder')).toEqual([
      '-infinity 2022-01-01 60000',
      '2022-01-01 2024-01-01 65000',
      '2024-01-01 infinity 60000',
    ]);
    const [nu] = await wereld.sql(`select status from woningvoorraad.woning_bedrijf where id_extern = 'ouder'`);
    expect(nu).toEqual({ status: 'VERHUURD' });
    expect(await verwerk([{ ...regel, kaleHuur: 65000 }], '2022-01-01')).toMatchObject({ ongewijzigd: 1 });
  });

  test('een verhuizing naar een andere buurt werkt door in elke tabel van de woning', async () => {
    const regel = aWoningregel({ idExtern: 'wijk', wijk: 'WK010601' });
    await verwerk([regel], '2026-01-01');
    await verwerk([{ ...regel, buurtcode: aWoningregel({ wijk: 'WK010604' }).buurtcode }], '2026-01-02');
    const rijen = await wereld.sql<{ wijk_code: string }>(
      ['woning', 'woning_bedrijf', 'woning_huur', 'woning_gebruik', 'woning_zelfstandig', 'woning_exploitatie']
        .map(
          (t) => `select t.wijk_code from woningvoorraad.${t} t join woningvoorraad.woning_bedrijf b
            on b.id = t.${t === 'woning' || t === 'woning_bedrijf' ? 'id' : 'woning_id'} where b.id_extern = 'wijk'`,
        )
        .join(' union all '),
    );
    expect(rijen.map((r) => r.wijk_code)).toEqual(Array(6).fill('WK010604'));
  });

  test('uit exploitatie beëindigt de verhuur met reden; later opnieuw erin is een tweede periode (V5)', async () => {
    const regel = aWoningregel({ idExtern: 'uit' });
    await verwerk([regel], '2020-01-01');
    const uit = { ...regel, uitExploitatie: '2022-05-01', uitExploitatieReden: 'VERKOOP', status: 'VERKOCHT' as const };
    expect(await verwerk([uit], '2022-05-01')).toMatchObject({ gewijzigd: 1 });
    const terug = { ...regel, inExploitatie: '2024-02-01', inExploitatieReden: 'AANKOOP' };
    expect(await verwerk([terug], '2024-02-01')).toMatchObject({ gewijzigd: 1 });
    const rijen = await wereld.sql<{ rij: string }>(
      `select concat_ws(' ', e.van, e.reden_in, e.tot, e.reden_uit) as rij from woningvoorraad.woning_exploitatie e
         join woningvoorraad.woning_bedrijf b on b.id = e.woning_id where b.id_extern = 'uit' order by e.van`,
    );
    expect(rijen.map((r) => r.rij)).toEqual(['-infinity 2022-05-01 VERKOOP', '2024-02-01 AANKOOP infinity']);
    await expect(verwerk([regel], '2024-03-01')).rejects.toThrow('twee keer tegelijk in exploitatie');
  });

  test('wie eerder in exploitatie blijkt, heeft vanaf die dag de eerste feiten', async () => {
    const regel = aWoningregel({ idExtern: 'eerder', inExploitatie: '2021-03-01', inExploitatieReden: 'NIEUWBOUW' });
    await verwerk([regel], '2021-03-01');
    await verwerk([{ ...regel, inExploitatie: '2021-02-01' }], '2021-04-01');
    expect(await huren('eerder')).toEqual(['2021-02-01 infinity 60000']);
  });

  test('overname: uit bij de een, in bij de ander; het zijn twee woningen en geen bestand raakt andermans woning (V5)', async () => {
    const regel = aWoningregel({ idExtern: 'overname', uitExploitatie: '2023-01-01', uitExploitatieReden: 'OVERNAME' });
    await verwerk([regel], '2023-01-01');
    const bij = { ...regel, eigenaar: 'woonservice', uitExploitatie: null, uitExploitatieReden: null };
    await expect(verwerk([bij], '2023-01-01', 'actium')).rejects.toThrow('hoort bij woonservice');
    const nieuw = { ...bij, inExploitatie: '2023-01-01', inExploitatieReden: 'OVERNAME' };
    expect(await verwerk([nieuw], '2023-01-01', 'woonservice')).toMatchObject({ nieuw: 1 });
    const rijen = await wereld.sql(`select eigenaar from woningvoorraad.woning_bedrijf where id_extern = 'overname'`);
    expect(rijen).toHaveLength(2);
  });

  test('een onbekende buurt of een andere gemeente wordt geweigerd en er wordt niets opgeslagen', async () => {
    await wereld.sql(`insert into woningvoorraad.gemeente values ('GM9999', 'Elders')`);
    await wereld.sql(
      `insert into woningvoorraad.wijk (code, naam, gemeente_code, mba) values ('WK999900', 'Elders', 'GM9999', false)`,
    );
    await wereld.sql(
      `insert into woningvoorraad.buurt (code, naam, wijk_code, gemeente_code) values ('BU99990000', 'Elders', 'WK999900', 'GM9999')`,
    );
    const goed = aWoningregel({ idExtern: 'goed' });
    await expect(verwerk([goed, aWoningregel({ buurt: 'BU00000000' })], '2026-01-01')).rejects.toThrow('bestaat niet');
    await expect(verwerk([goed, aWoningregel({ buurt: 'BU99990000' })], '2026-01-01')).rejects.toThrow(
      'andere gemeente',
    );
    expect(await versie('goed')).toBeUndefined();
  });

  test('alleen een databeheerder leest in', async () => {
    const verzoek = wereld.verzoek('woningvoorraad', { partner: 'actium', rol: 'corporatie/bestuurder' });
    await expect(verzoek.dienst(WoningImportService).verwerk([aWoningregel()], '2026-01-01')).rejects.toMatchObject({
      code: 'GEEN_TOEGANG',
    });
  });

  test('tienduizend woningen: in enkele statements per brok, en daarna ongewijzigd', async () => {
    const regels = Array.from({ length: 10_000 }, (_, i) => aWoningregel({ idExtern: `veel-${i}` }));
    expect(await verwerk(regels, '2026-01-01')).toMatchObject({ nieuw: 10_000 });
    expect(await verwerk(regels, '2026-01-01')).toMatchObject({ ongewijzigd: 10_000 });
  });
});
