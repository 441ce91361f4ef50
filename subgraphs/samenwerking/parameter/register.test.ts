import { parameters, vindParameter, waardefout } from '../../../schema/parameters/parameters';
import { leesParameter, leesParameters } from '../../kern/parameter/parameter';
import { Wereld } from '../../../test/support/wereld';

const adviseur = { partner: 'gemeente-assen', rol: 'gemeente/beleidsadviseur-wonen' };

describe('het register van parameters', () => {
  let wereld: Wereld;
  beforeAll(async () => {
    wereld = await Wereld.start({ nu: '2026-06-15T10:00:00+02:00' });
  });
  afterAll(() => wereld.stop());

  const zet = (
    code: string,
    sleutel: string,
    van: string,
    tot: string | null,
    waarde: string | null,
    gemeente = 'GM0106',
  ) =>
    wereld
      .sql<{ uit: string }>('select beleid.zet_parameter($1, $2, $3, $4, $5, $6, $7) as uit', [
        gemeente,
        code,
        sleutel,
        van,
        tot,
        waarde,
        'proef',
      ])
      .then(([rij]) => rij?.uit);
  const waarde = (dag: string, code = 'vrije_beleidsruimte_nadert') =>
    wereld.verzoek('toewijzing', adviseur).lees((m) => leesParameter(m, code as 'passend_norm', dag));
  const fout = (werk: Promise<unknown>) =>
    werk.then(
      () => 'aangenomen',
      (f: Error) => f.message,
    );

  test('elke definitie van deze uitgave staat in de database', async () => {
    const rijen = await wereld.sql<{ code: string }>('select code from beleid.parametersoort');
    expect(rijen.map((r) => r.code).sort()).toEqual(parameters.map((p) => p.code).sort());
  });

  test('een latere waarde geldt vanaf haar dag en de oude blijft ervoor staan, met haar eigen bron', async () => {
    await zet('uitstroom_richtwaarde', '', '2030-01-01', null, '400');
    expect(await zet('uitstroom_richtwaarde', '', '2031-01-01', null, '300')).toBe('GEWIJZIGD');
    const [voor, op] = await wereld.verzoek('toewijzing', adviseur).lees((m) =>
      leesParameters(m, [
        { code: 'uitstroom_richtwaarde', dag: '2030-12-31' },
        { code: 'uitstroom_richtwaarde', dag: '2031-01-01' },
      ]),
    );
    expect([voor, op]).toEqual(['400', '300']);
  });

  test('wat vervangen is blijft bestaan: de geschiedenis telt elke beslissing', async () => {
    await zet('vrije_beleidsruimte_nadert', '', '2040-01-01', '2042-01-01', '8000');
    await zet('vrije_beleidsruimte_nadert', '', '2041-01-01', '2042-01-01', '7000');
    const rijen = await wereld.sql<{ van: string; tot: string; waarde: string; weg: boolean }>(
      `select geldig_van::text as van, geldig_tot::text as tot, waarde, vervangen_op is not null as weg from beleid.parameter
        where code = 'vrije_beleidsruimte_nadert' and geldig_van >= '2040-01-01' order by nr`,
    );
    expect(rijen).toEqual([
      { van: '2040-01-01', tot: '2042-01-01', waarde: '8000', weg: true },
      { van: '2040-01-01', tot: '2041-01-01', waarde: '8000', weg: false },
      { van: '2041-01-01', tot: '2042-01-01', waarde: '7000', weg: false },
    ]);
    const [id] = await wereld.sql<{ id: string }>(`select id from beleid.parameter where waarde = '7000'`);
    expect(await fout(wereld.sql(`update beleid.parameter set waarde = '1' where id = $1`, [id?.id]))).toMatch(
      'wordt vervangen, nooit gewijzigd',
    );
  });

  test('dezelfde waarde met dezelfde bron nog eens: er verandert niets', async () => {
    expect(await zet('passend_norm', '', '2050-01-01', null, '9000')).toBe('NIEUW');
    const telling = () => wereld.sql<{ n: number }>('select count(*)::int as n from beleid.parameter');
    const eerst = await telling();
    expect(await zet('passend_norm', '', '2050-01-01', null, '9000')).toBe('ONGEWIJZIGD');
    expect(await telling()).toEqual(eerst);
  });

  test('zonder einde geldt een waarde tot de volgende bekende: wat al voor later besloten is, blijft', async () => {
    await zet('wijk_woningen', 'WK010601', '2045-01-01', null, '110');
    await zet('wijk_woningen', 'WK010601', '2044-01-01', null, '100');
    const lees = (dag: string) =>
      wereld.verzoek('woningvoorraad', adviseur).lees((m) => leesParameter(m, 'wijk_woningen', dag, 'WK010601'));
    expect([await lees('2043-12-31'), await lees('2044-12-31'), await lees('2045-01-01')]).toEqual([
      null,
      '100',
      '110',
    ]);
  });

  test('de eigen waarde van een gemeente gaat voor de landelijke, ook als zij "nog niet vastgesteld" is', async () => {
    await zet('daeb_norm', '', '2060-01-01', '2063-01-01', '9000', 'NL');
    await zet('daeb_norm', '', '2061-01-01', '2062-01-01', '8500');
    await zet('daeb_norm', '', '2062-01-01', '2063-01-01', null);
    const jaren = await Promise.all(['2060', '2061', '2062'].map((j) => waarde(`${j}-07-01`, 'daeb_norm')));
    expect(jaren).toEqual(['9000', '8500', null]);
  });

  test.each([
    ['liberalisatiegrens', '', '2050-01-01', null, '633,25', 'geheel getal'],
    ['liberalisatiegrens', '', '2050-01-01', null, '-5', 'te laag'],
    ['liberalisatiegrens', '', '2050-02-01', null, '90000', 'kalenderjaar'],
    ['vrije_beleidsruimte_norm', '', '2050-01-01', null, '10001', 'te hoog'],
    ['vrije_beleidsruimte_noemer', '', '2050-01-01', null, 'ANDERS', 'Kies een van'],
    ['vrije_beleidsruimte_noemer', '', '2050-01-01', null, null, 'niet leeg'],
    ['wijk_woningen', '', '2050-01-01', null, '10', 'ontbreekt'],
    ['wijk_woningen', 'WK999999', '2050-01-01', null, '10', 'bestaat niet in deze gemeente'],
    ['daeb_norm', 'WK010601', '2050-01-01', null, '10', 'geen sleutel'],
    ['bestaat_niet', '', '2050-01-01', null, '10', 'bestaat niet'],
  ])('een verkeerde rij kan niet bestaan: %s %s %s %s %s', async (code, sleutel, van, tot, w, melding) => {
    expect(await fout(zet(code, sleutel, van, tot, w))).toMatch(melding);
    const soort = vindParameter(code);
    // The form says the same as the database, of what concerns the value itself.
    if (soort !== undefined && /getal|te laag|te hoog|Kies|leeg/.test(melding))
      expect(waardefout(soort, w)).toMatch(melding);
  });

  test('twee waarden gelden nooit tegelijk, ook niet langs een andere weg', async () => {
    await zet('passend_huur', '', '2050-01-01', '2051-01-01', 'KALE_HUUR');
    const dubbel = wereld.sql(
      `insert into beleid.parameter (gemeente_code, code, geldig_van, geldig_tot, waarde, bron, herkomst, vastgelegd_op)
       values ('GM0106', 'passend_huur', '2050-07-01', '2052-01-01', 'REKENHUUR', 'proef', 'UITGAVE', now())`,
    );
    expect(await fout(dubbel)).toMatch('geldt al een andere waarde');
  });

  test('niemand van de delen schrijft erlangs', async () => {
    const rechten = await wereld.sql<{ grantee: string; privilege_type: string }>(
      `select distinct grantee, privilege_type from information_schema.role_table_grants
        where table_schema = 'beleid' and table_name in ('parameter', 'parametersoort') and privilege_type <> 'SELECT'
          and grantee <> (select tableowner from pg_tables where schemaname = 'beleid' and tablename = 'parameter')`,
    );
    expect(rechten).toEqual([]);
  });
});
