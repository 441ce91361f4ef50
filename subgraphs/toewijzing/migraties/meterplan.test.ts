import { Wereld } from '../../../test/support/wereld';

interface Knoop {
  'Node Type': string;
  'Relation Name'?: string;
  Plans?: Knoop[];
}

/** 150 corporaties, six years, sixty allocations each: what one corporatie asks must not grow with all the others. */
const vul = `
create temporary table r as
select gen_random_uuid() as id, 'corporatie-' || c as eigenaar, make_date(j, 1 + n % 12, 1 + n % 28) as datum, n
  from generate_series(1, 150) c, generate_series(2019, 2024) j, generate_series(1, 60) n;
insert into toewijzing.toewijzing select id, 'GM0106', eigenaar, 'WK010600', id from r;
insert into toewijzing.toewijzing_bedrijf (id, gemeente_code, eigenaar, wijk_code, woning_id, woning_versie, kale_huur_cent, datum, afwijkend, vastgelegd_op)
select id, 'GM0106', eigenaar, 'WK010600', id, 1, 60000, datum, n % 9 = 0, datum from r;
insert into toewijzing.toewijzing_herkomst (id, gemeente_code, eigenaar, wijk_code, statushouder, grondslag)
select id, 'GM0106', eigenaar, 'WK010600', n % 11 = 0, 'REGULIER' from r;
insert into toewijzing.toewijzing_persoon (id, gemeente_code, eigenaar, wijk_code, grootte) select id, 'GM0106', eigenaar, 'WK010600', 2 from r;
insert into toewijzing.toewijzing_financieel (id, gemeente_code, eigenaar, wijk_code, passendheid) select id, 'GM0106', eigenaar, 'WK010600', 'PASSEND' from r;
analyze toewijzing.toewijzing_bedrijf, toewijzing.toewijzing_herkomst, toewijzing.toewijzing_persoon, toewijzing.toewijzing_financieel;
`;

describe('de meters houden hun plan als er veel toewijzingen zijn', () => {
  let wereld: Wereld;
  beforeAll(async () => {
    wereld = await Wereld.start({ nu: '2025-06-15T10:00:00+02:00' });
    await wereld.sql(vul);
    await wereld.sql('vacuum analyze toewijzing.toewijzing_bedrijf');
  }, 120_000);
  afterAll(() => wereld.stop());

  async function heleTabellen(vraag: string): Promise<string[]> {
    const [uitleg] = await wereld.sql<{ 'QUERY PLAN': [{ Plan: Knoop }] }>(`explain (format json) ${vraag}`);
    const loop = (knoop: Knoop): string[] => [
      ...(knoop['Node Type'] === 'Seq Scan' ? [knoop['Relation Name'] ?? ''] : []),
      ...(knoop.Plans ?? []).flatMap(loop),
    ];
    return loop((uitleg as { 'QUERY PLAN': [{ Plan: Knoop }] })['QUERY PLAN'][0].Plan).filter((naam) =>
      naam.startsWith('toewijzing_'),
    );
  }

  test.each([
    'beleidsruimte',
    'beleidsruimte_verloop',
    'beleidsruimte_verteld',
    'passend',
    'daeb',
    'gehuisvest',
    'zoektijdcellen',
    'herbeoordeeld',
  ])('%s leest geen tabel met toewijzingen geheel', async (functie) => {
    const [bron] = await wereld.sql<{ tekst: string }>(
      `select prosrc as tekst from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname = 'toewijzing' and proname = $1`,
      [functie],
    );
    await wereld.sql('set search_path = toewijzing, pg_catalog');
    const waarden = { p_jaar: '2024', p_dag: "date '2025-06-15'", p_gemeente: "'GM0106'", p_van: "date '2024-01-01'" };
    let vraag = (bron?.tekst ?? '').replaceAll('p_tot', "date '2025-01-01'");
    for (const [naam, waarde] of Object.entries(waarden)) vraag = vraag.replaceAll(naam, waarde);
    expect(await heleTabellen(vraag)).toEqual([]);
  });

  test('de proef zelf ziet het verschil: een telling over alles leest de tabel wel geheel', async () => {
    expect(await heleTabellen('select count(kale_huur_cent) from toewijzing.toewijzing_bedrijf')).toEqual([
      'toewijzing_bedrijf',
    ]);
  });
});
