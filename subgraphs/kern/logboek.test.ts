import { onderdelen } from '../../gateway/onderdelen';
import { Wereld } from '../../test/support/wereld';

const schema = 'samenwerking';
const beller = { partner: 'actium', rol: 'corporatie/verhuurmedewerker', doel: 'WOONRUIMTEVERDELING' as const };

describe('the logboek records every read and write of personal data (A11)', () => {
  let wereld: Wereld;
  beforeAll(async () => {
    wereld = await Wereld.start();
  });
  afterAll(() => wereld.stop());
  const aantal = async (): Promise<number> =>
    (await wereld.sql<{ n: number }>(`select count(*)::int as n from ${schema}.logboek`))[0]?.n ?? -1;

  test('one record per data subject, with field names and never a value, in one statement', async () => {
    const verzoek = wereld.verzoek(schema, beller, ['Persoon.naam']);
    await verzoek.metLogboek('Query.proef', async (_m, log) => {
      log.gelezen('Melding', [
        { eigenaar: 'actium', betrokkene: 'een', open: ['PERSOON'] },
        { eigenaar: 'gemeente-assen', betrokkene: null, open: ['PERSOON'] },
      ]);
    });
    const regels = await wereld.sql(
      `select l.naam, l.eigenaar, l.partner, l.gebruiker, l.doel, l.status, l.velden, l.activiteit, l.parent_span_id as ouder, b.betrokkene
         from ${schema}.logboek l left join ${schema}.logboek_betrokkene b on b.logboek_id = l.id where trace_id = $1 order by l.eigenaar`,
      [verzoek.wie.traceId],
    );
    const gelijk = {
      naam: 'Query.proef',
      partner: 'actium',
      gebruiker: verzoek.wie.pseudoniem,
      doel: 'WOONRUIMTEVERDELING',
      status: 'OK',
      velden: ['Melding.id'],
      activiteit: 'urn:buurtgraaf:verwerking:woonruimteverdeling:1',
      ouder: verzoek.wie.spanId,
    };
    expect(regels).toEqual([
      { ...gelijk, eigenaar: 'actium', betrokkene: 'een' },
      { ...gelijk, eigenaar: 'gemeente-assen', betrokkene: null },
    ]);
  });

  test('work that fails leaves neither data nor record', async () => {
    const eerst = await aantal();
    const mislukt = wereld.verzoek(schema, beller).metLogboek('Query.proef', async (_m, log) => {
      log.geschreven('Persoon', { eigenaar: 'actium', betrokkene: 'een' }, ['naam']);
      await Promise.resolve();
      throw new Error('halverwege');
    });
    await expect(mislukt).rejects.toThrow('halverwege');
    expect(await aantal()).toBe(eerst);
  });

  test('a record that cannot be written means that nothing is given', async () => {
    await wereld.sql(`revoke insert on ${schema}.logboek from ${schema}`);
    const lees = wereld.verzoek(schema, beller).metLogboek('Query.proef', async (m, log) => {
      const gegevens: unknown = await m.query('select 1 as geheim');
      log.gelezen('Melding', [{ eigenaar: 'actium', betrokkene: 'een', open: ['PERSOON'] }]);
      return gegevens;
    });
    await expect(lees).rejects.toThrow('het logboek niet kan vastleggen');
    await wereld.sql(`grant insert on ${schema}.logboek to ${schema}`);
  });

  test.each(onderdelen.map((o) => o.naam))(
    '%s: its roles may add records and never change, remove or invent them',
    async (deel) => {
      for (const rol of [deel, `${deel}_werker`, 'samenwerking']) {
        for (const tabel of ['logboek', 'logboek_betrokkene', 'logboek_zegel']) {
          for (const recht of ['update', 'delete', 'truncate']) {
            const [rij] = await wereld.sql<{ mag: boolean }>('select has_table_privilege($1, $2, $3) as mag', [
              rol,
              `${deel}.${tabel}`,
              recht,
            ]);
            expect([rol, tabel, recht, rij?.mag]).toEqual([rol, tabel, recht, false]);
          }
        }
      }
      const [lezen] = await wereld.sql<{ mag: boolean }>('select has_table_privilege($1, $2, $3) as mag', [
        deel,
        `${deel}.logboek`,
        'select',
      ]);
      expect(lezen?.mag).toBe(deel === 'samenwerking');
      const vals = wereld.verzoek(deel, beller).lees((m) =>
        m.query(
          `insert into ${deel}.logboek (id, trace_id, span_id, naam, status, begin, einde, activiteit, eigenaar, partner, gebruiker, rol, doel, velden, gemeente_code)
         values (gen_random_uuid(), 't', 's', 'n', 'OK', now(), now(), 'a', 'actium', 'politie', 'g', 'politie/wijkagent', 'OVERLASTAANPAK', '{}', 'GM0106')`,
        ),
      );
      await expect(vals).rejects.toThrow('row-level security');
    },
  );

  test('even the administrator adds only: the trigger refuses update, delete and truncate', async () => {
    for (const sql of [
      `update ${schema}.logboek set doel = 'x'`,
      `delete from ${schema}.logboek_betrokkene`,
      `truncate ${schema}.logboek cascade`,
    ]) {
      await expect(wereld.sql(sql)).rejects.toThrow('alleen aangevuld');
    }
  });
});
