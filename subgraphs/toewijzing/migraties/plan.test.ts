import { Planproef } from '../../../test/support/planproef';
import { Wereld, type Beller } from '../../../test/support/wereld';

const verhuurder: Beller = { partner: 'actium', rol: 'corporatie/verhuurmedewerker', doel: 'WOONRUIMTEVERDELING' };
const gemeente: Beller = { partner: 'gemeente-assen', rol: 'gemeente/beleidsadviseur-wonen' };

const grote = [
  ...['', '_bedrijf', '_persoon', '_inschrijving', '_financieel', '_herkomst', '_toelichting'].map(
    (deel) => `toewijzing${deel}`,
  ),
  ...['', '_persoon', '_financieel', '_herkomst', '_reactie', '_plaatsing'].map((deel) => `woningzoekende${deel}`),
  'woning',
  'woning_bedrijf',
  'woning_exploitatie',
  'voorraadperiode',
  'voorraadmutatie',
];

/**
 * 240 corporaties of which one asks, each with three hundred dwellings, six years of allocations, two hundred seekers and their
 * reactions: what is asked of one must not grow with all the others.
 */
const vul = `
set session_replication_role = replica;
create temporary table w as
select gen_random_uuid() as id, case when c = 1 then 'actium' else 'corporatie-' || c end as eigenaar,
       case when c = 1 then 'GM0106' else 'GM9' || lpad(c::text, 3, '0') end as gemeente_code,
       case when c = 1 then 'WK01060' || n % 9 else 'WK9' || lpad(c::text, 3, '0') || '0' || n % 9 end as wijk_code, n
  from generate_series(1, 240) c, generate_series(1, 300) n;
insert into woningvoorraad.gemeente select distinct gemeente_code, gemeente_code from w where gemeente_code <> 'GM0106';
insert into woningvoorraad.wijk (code, naam, gemeente_code, mba) select distinct wijk_code, 'Wijk', gemeente_code, false from w where gemeente_code <> 'GM0106';
insert into woningvoorraad.woning (id, gemeente_code, eigenaar, wijk_code, soort, levensloopbestendig, geclusterd, flexwoning, standplaats)
select id, gemeente_code, eigenaar, wijk_code, 'APPARTEMENT', false, false, false, false from w;
insert into woningvoorraad.woning_bedrijf (id, gemeente_code, eigenaar, wijk_code, id_extern, straat, huisnummer, postcode, plaats, conditie, status)
select id, gemeente_code, eigenaar, wijk_code, eigenaar || n, 'Straat', n, '9401AA', 'Assen', 2, case when n % 50 = 0 then 'LEEG' else 'VERHUURD' end from w;
insert into woningvoorraad.voorraadperiode (woning_id, gemeente_code, eigenaar, wijk_code, van, tot, in_kern, klasse)
select id, gemeente_code, eigenaar, wijk_code, '2019-01-01', '2027-01-01', true, 'TOT_EERSTE_AFTOPPING' from w;
insert into woningvoorraad.woning_exploitatie (woning_id, gemeente_code, eigenaar, wijk_code, van)
select id, gemeente_code, eigenaar, wijk_code, '-infinity' from w;
create temporary table r as
select gen_random_uuid() as id, w.id as woning_id, w.gemeente_code, w.eigenaar, w.wijk_code, make_date(j, 1 + n % 12, 1 + n % 28) as datum, n, j
  from w, generate_series(2019, 2024) j where n % 6 = j % 6;
insert into toewijzing.toewijzing select id, gemeente_code, eigenaar, wijk_code, gen_random_uuid() from r;
insert into toewijzing.toewijzing_bedrijf (id, gemeente_code, eigenaar, wijk_code, woning_id, woning_versie, kale_huur_cent, datum, afwijkend, vastgelegd_op)
select id, gemeente_code, eigenaar, wijk_code, woning_id, 1, 60000, datum, n % 9 = 0, datum from r;
insert into toewijzing.toewijzing_herkomst (id, gemeente_code, eigenaar, wijk_code, statushouder, grondslag)
select id, gemeente_code, eigenaar, wijk_code, n % 11 = 0, 'REGULIER' from r;
insert into toewijzing.toewijzing_persoon (id, gemeente_code, eigenaar, wijk_code, grootte) select id, gemeente_code, eigenaar, wijk_code, 2 from r;
insert into toewijzing.toewijzing_financieel (id, gemeente_code, eigenaar, wijk_code, passendheid) select id, gemeente_code, eigenaar, wijk_code, 'PASSEND' from r;
create temporary table z as
select gen_random_uuid() as id, gemeente_code, eigenaar, n from w where n <= 200;
insert into toewijzing.woningzoekende (id, gemeente_code, eigenaar, betrokkene, id_extern, afdruk) select id, gemeente_code, eigenaar, gen_random_uuid(), 'Z' || n, 'x' from z;
insert into toewijzing.woningzoekende_persoon (id, gemeente_code, eigenaar, inschrijfdatum, grootte) select id, gemeente_code, eigenaar, date '2015-01-01' + n, 2 from z;
insert into toewijzing.woningzoekende_financieel (id, gemeente_code, eigenaar, rekeninkomen_cent) select id, gemeente_code, eigenaar, 2500000 from z;
insert into toewijzing.woningzoekende_herkomst (id, gemeente_code, eigenaar, statushouder) select id, gemeente_code, eigenaar, false from z;
insert into toewijzing.woningzoekende_reactie (id, gemeente_code, eigenaar, woningzoekende_id, woning_id, op)
select gen_random_uuid(), z.gemeente_code, z.eigenaar, z.id, w.id, '2025-06-01' from z join w on w.eigenaar = z.eigenaar and w.n % 50 = 0;
insert into toewijzing.woningzoekende_plaatsing (toewijzing_id, gemeente_code, eigenaar, woningzoekende_id, tot)
select r.id, r.gemeente_code, r.eigenaar, z.id, case when r.j < 2024 then now() end
  from r join z on z.eigenaar = r.eigenaar and z.n = r.n where r.n <= 100;
reset session_replication_role;
`;

describe('op schaal 240 houden de vragen over toewijzen hun plan', () => {
  let wereld: Wereld;
  let proef: Planproef;
  let leeg: string;
  beforeAll(async () => {
    wereld = await Wereld.start({ nu: '2025-06-15T10:00:00+02:00' });
    await wereld.sql(vul);
    const schemas = await wereld.sql<{ naam: string }>(
      `select schemaname || '.' || relname as naam from pg_stat_user_tables where relname = any ($1)`,
      [grote],
    );
    for (const { naam } of schemas) await wereld.sql(`vacuum analyze ${naam}`);
    const [woning] = await wereld.sql<{ id: string }>(
      `select id from woningvoorraad.woning_bedrijf where eigenaar = 'actium' and status = 'LEEG' limit 1`,
    );
    leeg = woning?.id ?? '';
    proef = await Planproef.begin(wereld, grote);
  }, 180_000);
  afterAll(() => wereld.stop());

  const vraag = (beller: Beller, query: string, variables: Record<string, unknown> = {}) =>
    proef.van(async () => expect((await wereld.vraag(beller, query, variables)).codes).toEqual([]));

  test.each<[string, Beller, string]>([
    [
      'de toewijzingen',
      verhuurder,
      '{ toewijzingen(first: 50) { totalCount edges { node { datum woning { id } } } } }',
    ],
    [
      'de toewijzingen van een jaar',
      verhuurder,
      '{ toewijzingen(first: 50, filter: { jaar: 2024 }) { edges { node { datum statushouder huishouden { grootte } } } } }',
    ],
    ['de woningzoekenden', verhuurder, '{ woningzoekenden(first: 50) { edges { node { id } } } }'],
    [
      'een inschrijfnummer',
      verhuurder,
      '{ woningzoekenden(filter: { inschrijfnummer: "Z7" }) { edges { node { id } } } }',
    ],
    [
      'woningen met hun toewijzingen',
      verhuurder,
      '{ woningen(first: 50) { edges { node { id toewijzingen { datum } } } } }',
    ],
    [
      'de drie meters',
      gemeente,
      `{ vrijeBeleidsruimte(jaar: 2024) { percentage } passendToewijzen(jaar: 2024) { percentage }
         daebToewijzen(jaar: 2024) { percentage } }`,
    ],
    ['de eigen meter', verhuurder, '{ vrijeBeleidsruimte(jaar: 2024, corporatie: "actium") { percentage ruimte } }'],
    ['de taakstelling', gemeente, '{ taakstellingStatushouders(jaar: 2024) { taakstelling } }'],
    ['zoektijden', gemeente, '{ zoektijden(jaar: 2024) { doelgroep } }'],
    ['toewijzingen per wijk', gemeente, '{ wijken { toewijzingen(jaar: 2024) { jaar } } }'],
  ])('%s: geen grote tabel wordt geheel gelezen', async (_wat, beller, query) => {
    expect(await vraag(beller, query)).toEqual([]);
  });

  test('de kandidaten voor een woning: geen grote tabel wordt geheel gelezen', async () => {
    const query = 'query ($woning: ID!) { kandidaten(woning: $woning) { id plaats passend } }';
    expect(await vraag(verhuurder, query, { woning: leeg })).toEqual([]);
  });

  test('de proef ziet het wel als een grote tabel geheel gelezen wordt', async () => {
    await wereld.sql(
      'alter table toewijzing.woningzoekende_reactie drop constraint woningzoekende_reactie_woning_id_woningzoekende_id_key',
    );
    const query = 'query ($woning: ID!) { kandidaten(woning: $woning) { id } }';
    expect(await vraag(verhuurder, query, { woning: leeg })).toEqual([expect.stringContaining('woningzoekende_')]);
  });
});
