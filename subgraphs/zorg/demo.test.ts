import { democontext } from '../../gateway/demo';
import type { Doel, Gegevenscategorie } from '../../schema/beleid/categorie';
import { partners } from '../../schema/beleid/partners';
import { aConvenant } from '../../test/builders/convenant';
import { Wereld } from '../../test/support/wereld';
import { uitstroomvervolgDemo, zorgDemo } from './demo';

const convenanten: readonly [string, Doel, Gegevenscategorie[]][] = [
  ['wonen-zorg', 'WONEN_EN_ZORG', ['PERSOON', 'SOCIAAL', 'ZORG']],
  ['veilig-thuis', 'WONEN_EN_ZORG', ['PERSOON', 'SOCIAAL']],
  ['overlast', 'OVERLASTAANPAK', ['PERSOON', 'SOCIAAL']],
  ['vroegsignalering', 'VROEGSIGNALERING_SCHULDEN', ['PERSOON', 'FINANCIEEL']],
  ['weer-thuis', 'UITSTROOM_WEER_THUIS', ['PERSOON', 'ZORG']],
];

describe('de demo van zorg', () => {
  let wereld: Wereld;

  beforeAll(async () => {
    const nu = '2026-03-01T10:00:00Z';
    wereld = await Wereld.start({ nu });
    const partijen = partners.filter((p) => p.soort !== 'PLATFORM').map((p) => p.id);
    for (const [code, doel, categorieen] of convenanten)
      await aConvenant(wereld, { code, doelen: [doel], categorieen, partijen });
    const context = democontext(wereld.delen, { nu: new Date(nu), schaal: 20, melding: () => undefined });
    await zorgDemo.maak(context);
    // In place of toewijzing: everyone who was matched before this year has a home.
    await wereld.sql(`update zorg.uitstroomkandidaat set fase = 'GEPLAATST', toewijzing_id = gen_random_uuid(), geplaatst_op = gematcht_op + 20
      where fase = 'GEMATCHT' and gematcht_op < date '2026-01-01'`);
    await uitstroomvervolgDemo.maak(context);
  }, 60_000);
  afterAll(() => wereld.stop());

  const groepen = async (sql: string): Promise<string[]> =>
    (await wereld.sql<{ groep: string }>(sql)).map((r) => r.groep);

  test('er zijn signalen van elke soort, behalve huurachterstand', async () => {
    expect(await groepen('select distinct soort as groep from zorg.signaal order by 1')).toEqual([
      'COLLECTIEF',
      'EENZAAMHEID',
      'ENERGIEARMOEDE',
      'HUISELIJK_GEWELD',
      'VALRISICO',
      'VERWAARLOZING',
      'VERWARD_GEDRAG',
    ]);
  });

  test('er zijn doorverwijzingen in elke stand', async () => {
    expect(
      await groepen(`select distinct case when a.op is not null then 'AFGEROND' else d.status end as groep
        from zorg.doorverwijzing d left join zorg.doorverwijzing_afronding a on a.doorverwijzing_id = d.id order by 1`),
    ).toEqual(['AFGEROND', 'DOORVERWEZEN', 'NIET_OPGEPAKT', 'OPGEPAKT']);
  });

  test('wie kon worden geplaatst is gematcht, elk jaar bij elke corporatie, en er wachten er nu nog', async () => {
    const jaren = await wereld.sql<{ corporatie: string; jaren: number }>(
      `select corporatie, count(distinct extract(year from gematcht_op))::int as jaren from zorg.uitstroomkandidaat where corporatie is not null group by 1 order by 1`,
    );
    expect(jaren).toEqual([
      { corporatie: 'actium', jaren: 7 },
      { corporatie: 'woonservice', jaren: 7 },
    ]);
    expect(await groepen('select distinct fase as groep from zorg.uitstroomkandidaat order by 1')).toEqual(
      expect.arrayContaining(['AANGEMELD', 'GEMATCHT', 'PROEFWONEN', 'TERUGGETROKKEN', 'ZELFSTANDIG']),
    );
  });
});
