import type { EntityManager } from 'typeorm';
import { aConvenant } from '../../../test/builders/convenant';
import { aSignaal } from '../../../test/builders/signaal';
import { identiteit, Wereld, type Beller } from '../../../test/support/wereld';

const wijkbeheerder: Beller = { partner: 'actium', rol: 'corporatie/wijkbeheerder', doel: 'LEEFBAARHEID' };
const wmo: Beller = { partner: 'gemeente-assen', rol: 'gemeente/wmo-consulent', doel: 'WONEN_EN_ZORG' };
const wijkagent: Beller = { partner: 'politie', rol: 'politie/wijkagent', doel: 'OVERLASTAANPAK' };

describe('de muur in de database houdt ook alleen (SQL als login van zorg)', () => {
  let wereld: Wereld;
  let id: string;

  const als = <T>(wie: Beller | null, werk: (m: EntityManager) => Promise<T>): Promise<T> => {
    const db = wereld.delen.databases.get('zorg');
    if (db === undefined) throw new Error('geen zorg');
    return db.als(wie === null ? null : identiteit(wie), werk);
  };
  const tel = (wie: Beller | null, tabel: string): Promise<number> =>
    als(wie, async (m) =>
      Number(((await m.query(`select count(*) from zorg.${tabel}`)) as { count: string }[])[0]?.count),
    );

  beforeAll(async () => {
    wereld = await Wereld.start({ nu: '2025-06-02T10:00:00Z' });
    await aConvenant(wereld, {
      code: 'wonen-zorg',
      partijen: ['actium', 'gemeente-assen', 'politie'],
      doelen: ['WONEN_EN_ZORG'],
      categorieen: ['PERSOON', 'SOCIAAL', 'ZORG'],
    });
    id = await aSignaal(wereld, { naar: { partner: 'gemeente-assen', doel: 'WONEN_EN_ZORG' } });
    await aSignaal(wereld, { soort: 'VERWARD_GEDRAG', door: wijkagent });
    await aSignaal(wereld, { soort: 'COLLECTIEF' });
  });
  afterAll(() => wereld.stop());

  test.each<[string, Beller | null, Record<string, number>]>([
    [
      'de melder: rij en doorverwijzing, geen wijk, geen persoon',
      wijkbeheerder,
      { signaal: 2, signaal_plaats: 1, signaal_persoon: 0, signaal_toestemming: 0, doorverwijzing: 1 },
    ],
    [
      'de ontvanger: alles van het gedeelde',
      wmo,
      { signaal: 2, signaal_plaats: 2, signaal_persoon: 1, signaal_toestemming: 1, doorverwijzing: 1 },
    ],
    [
      'de politie: de eigen rij en de collectieve',
      wijkagent,
      { signaal: 2, signaal_plaats: 1, signaal_persoon: 0, signaal_toestemming: 0, doorverwijzing: 0 },
    ],
    [
      'een andere rol van de melder',
      { ...wijkbeheerder, rol: 'corporatie/sociaal-beheerder' },
      { signaal: 1, signaal_plaats: 1, signaal_persoon: 0, doorverwijzing: 0 },
    ],
    [
      'een rol die niet bij de partner hoort',
      { ...wmo, partner: 'politie' },
      { signaal: 0, signaal_plaats: 0, signaal_persoon: 0, doorverwijzing: 0 },
    ],
    ['niemand', null, { signaal: 0, signaal_plaats: 0, signaal_persoon: 0, doorverwijzing: 0 }],
  ])('%s', async (_regel, wie, verwacht) => {
    for (const [tabel, aantal] of Object.entries(verwacht))
      expect([tabel, await tel(wie, tabel)]).toEqual([tabel, aantal]);
  });

  test('teksten, de grond van een doorverwijzing en haar wijk kan de login niet lezen', async () => {
    for (const vraag of [
      'select * from zorg.signaal_zorg',
      'select wijk_code from zorg.doorverwijzing',
      'select wettelijke_grond from zorg.doorverwijzing',
    ])
      await expect(als(wmo, (m) => m.query(vraag))).rejects.toThrow(/permission denied/);
  });

  test('zonder rol heeft de login niets', async () => {
    const db = wereld.delen.databases.get('zorg');
    await expect(db?.bron.query('select * from zorg.signaal')).rejects.toThrow(/permission denied/);
  });

  test.each<[string, Beller, string]>([
    [
      'melden namens een ander',
      wijkbeheerder,
      `insert into zorg.signaal (id, gemeente_code, eigenaar, soort, gemeld_op, gemeld_rol, gemeld_doel) values (gen_random_uuid(), 'GM0106', 'woonservice', 'VALRISICO', now(), 'corporatie/wijkbeheerder', 'LEEFBAARHEID')`,
    ],
    [
      'melden onder een ander doel',
      wijkbeheerder,
      `insert into zorg.signaal (id, gemeente_code, eigenaar, soort, gemeld_op, gemeld_rol, gemeld_doel) values (gen_random_uuid(), 'GM0106', 'actium', 'VALRISICO', now(), 'corporatie/wijkbeheerder', 'OVERLASTAANPAK')`,
    ],
    [
      'een huurachterstand',
      wijkbeheerder,
      `insert into zorg.signaal (id, gemeente_code, eigenaar, soort, gemeld_op, gemeld_rol, gemeld_doel) values (gen_random_uuid(), 'GM0106', 'actium', 'HUURACHTERSTAND', now(), 'corporatie/wijkbeheerder', 'LEEFBAARHEID')`,
    ],
    [
      'doorverwijzen naar wie het niet mag lezen',
      wijkbeheerder,
      `insert into zorg.doorverwijzing (id, signaal_id, naar, doel, op) values (gen_random_uuid(), '$id', 'politie', 'OVERLASTAANPAK', now())`,
    ],
    [
      'doorverwijzen zonder convenant',
      wijkbeheerder,
      `insert into zorg.doorverwijzing (id, signaal_id, naar, doel, op) values (gen_random_uuid(), '$id', 'icare', 'WONEN_EN_ZORG', now())`,
    ],
    [
      'het signaal van een ander doorverwijzen',
      wijkagent,
      `insert into zorg.doorverwijzing (id, signaal_id, naar, doel, op) values (gen_random_uuid(), '$id', 'gemeente-assen', 'WONEN_EN_ZORG', now())`,
    ],
    [
      'een persoon bij het signaal van een ander',
      wijkagent,
      `insert into zorg.signaal_persoon (signaal_id, persoon_id, eigenaar, gemeente_code, naam) values ('$id', gen_random_uuid(), 'politie', 'GM0106', 'x')`,
    ],
    [
      'teruggeven wat niet aan u is voorgelegd',
      wijkagent,
      `insert into zorg.doorverwijzing_teruggave (doorverwijzing_id, eigenaar, gemeente_code, op) values ('$verwijzing', 'actium', 'GM0106', now())`,
    ],
    [
      'als melder de eigen doorverwijzing teruggeven',
      wijkbeheerder,
      `insert into zorg.doorverwijzing_teruggave (doorverwijzing_id, eigenaar, gemeente_code, op) values ('$verwijzing', 'actium', 'GM0106', now())`,
    ],
  ])('de database weigert: %s', async (_regel, wie, sql) => {
    const [verwijzing] = await wereld.sql<{ id: string }>('select id from zorg.doorverwijzing where signaal_id = $1', [
      id,
    ]);
    const opdracht = sql.replace('$id', id).replace('$verwijzing', verwijzing?.id ?? '');
    await expect(als(wie, (m) => m.query(opdracht))).rejects.toThrow(/row-level security/);
  });

  test('de melder kan de status niet zelf zetten, en een ontvanger alleen DOORVERWEZEN → OPGEPAKT', async () => {
    const zet = (wie: Beller, status: string) =>
      als(
        wie,
        async (m) =>
          (
            (await m.query(`update zorg.doorverwijzing set status = $1 where signaal_id = $2`, [status, id])) as [
              unknown,
              number,
            ]
          )[1],
      );
    expect(await zet(wijkbeheerder, 'OPGEPAKT')).toBe(0);
    await expect(zet(wmo, 'NIET_OPGEPAKT')).rejects.toThrow(/row-level security/);
    expect(await zet(wmo, 'OPGEPAKT')).toBe(1);
  });

  test('geweigerde toestemming zonder grond: ook de database houdt het tegen', async () => {
    const geweigerd = await aSignaal(wereld, { toestemming: 'GEWEIGERD' });
    const verwijs = `insert into zorg.doorverwijzing (id, signaal_id, naar, doel, op) values (gen_random_uuid(), $1, 'gemeente-assen', 'WONEN_EN_ZORG', now())`;
    await expect(als(wijkbeheerder, (m) => m.query(verwijs, [geweigerd]))).rejects.toThrow(/row-level security/);
  });
});
