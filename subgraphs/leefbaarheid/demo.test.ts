import { democontext } from '../../gateway/demo';
import { Wereld, type Beller } from '../../test/support/wereld';
import { samenwerkingDemo } from '../samenwerking/demo';
import { leefbaarheidDemo } from './demo';

const beheerder: Beller = { partner: 'actium', rol: 'corporatie/sociaal-beheerder', doel: 'OVERLASTAANPAK' };
const wijkagent: Beller = { partner: 'politie', rol: 'politie/wijkagent', doel: 'OVERLASTAANPAK' };
const regisseur: Beller = { partner: 'gemeente-assen', rol: 'gemeente/wijkregisseur', doel: 'OVERLASTAANPAK' };

describe('de demo van leefbaarheid', () => {
  let wereld: Wereld;
  beforeAll(async () => {
    const nu = '2026-06-15T10:00:00+02:00';
    wereld = await Wereld.start({ nu });
    const context = democontext(wereld.delen, { nu: new Date(nu), schaal: 100, melding: () => undefined });
    await samenwerkingDemo.maak(context);
    await leefbaarheidDemo.maak(context);
  }, 120_000);
  afterAll(() => wereld.stop());

  const tel = async (beller: Beller, filter: string): Promise<number> => {
    const { data, codes } = await wereld.vraag(beller, `{ uitkomst: ${filter} { totalCount } }`);
    expect(codes).toEqual([]);
    return data.uitkomst.totalCount as number;
  };

  test('er is werk in elke stand: op tijd, let op en te laat', async () => {
    for (const termijn of ['OP_TIJD', 'LET_OP', 'TE_LAAT']) {
      expect(await tel(beheerder, `meldingen(filter: { termijn: ${termijn}, vanaf: "2026-05-18" })`)).toBeGreaterThan(
        3,
      );
    }
    expect(await tel(beheerder, 'meldingen')).toBeGreaterThan(800);
  });

  test('er zijn dossiers in elke stand, en een deel is nu met anderen gedeeld', async () => {
    for (const status of ['OPEN', 'IN_BEHANDELING', 'AFGESLOTEN']) {
      expect(await tel(beheerder, `dossiers(filter: { status: ${status} })`)).toBeGreaterThan(5);
    }
    const alle = await tel(beheerder, 'dossiers');
    for (const deelnemer of [wijkagent, regisseur]) {
      const gezien = await tel(deelnemer, 'dossiers');
      expect(gezien).toBeGreaterThan(5);
      expect(gezien).toBeLessThan(alle);
    }
    const [standen] = await wereld.sql<{ beeindigd: string; verlopen: string; strafrecht: string }>(
      `select (select count(*) from leefbaarheid.deelname where beeindigd_op is not null) as beeindigd,
              (select count(*) from leefbaarheid.deelname where beeindigd_op is null and tot < beleid.nu()) as verlopen,
              (select count(*) from leefbaarheid.strafrechtelijk_feit) as strafrecht`,
    );
    for (const aantal of Object.values(standen ?? {})) expect(Number(aantal)).toBeGreaterThan(2);
  });

  test('niets ligt in de toekomst', async () => {
    expect(
      await wereld.sql(
        `select 1 from leefbaarheid.melding_persoon where ontvangen_op > beleid.nu() or bevestigd_op > beleid.nu() or teruggekoppeld_op > beleid.nu()
         union all select 1 from leefbaarheid.dossier where geopend_op > beleid.nu()
         union all select 1 from leefbaarheid.interventie where op > beleid.vandaag()`,
      ),
    ).toEqual([]);
  });
});
