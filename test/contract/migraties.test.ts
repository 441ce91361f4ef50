import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { alleMigraties, migreerAlles } from '../../gateway/delen';
import { onderdelen } from '../../gateway/onderdelen';
import { metGebruiker } from '../../subgraphs/kern/database';
import { beheerbron } from '../../subgraphs/kern/migratie/migreer';
import { beheerbestand, wachtwoord } from '../support/plek';

/** Everything in the catalogue that a migration can make, as comparable lines. */
const catalogus = `
  select 'kolom ' || table_schema || '.' || table_name || '.' || column_name || ' ' || data_type || ' ' || is_nullable as regel
    from information_schema.columns where table_schema not in ('pg_catalog', 'information_schema')
  union all select 'index ' || schemaname || ' ' || indexdef from pg_indexes where schemaname not in ('pg_catalog')
  union all select 'beleid ' || schemaname || '.' || tablename || ' ' || policyname || ' ' || roles::text || ' ' || coalesce(qual, '') || ' ' || coalesce(with_check, '') from pg_policies
  union all select 'functie ' || n.nspname || '.' || p.proname || ' ' || pg_get_functiondef(p.oid) from pg_proc p join pg_namespace n on n.oid = p.pronamespace
     where n.nspname not in ('pg_catalog', 'information_schema') and p.prokind = 'f'
  union all select 'recht ' || table_schema || '.' || table_name || ' ' || grantee || ' ' || privilege_type from information_schema.role_table_grants
     where table_schema not in ('pg_catalog', 'information_schema')
  union all select 'rls ' || n.nspname || '.' || c.relname || ' ' || c.relrowsecurity || ' ' || c.relforcerowsecurity from pg_class c
      join pg_namespace n on n.oid = c.relnamespace where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema')
  union all select 'beperking ' || conrelid::regclass::text || ' ' || pg_get_constraintdef(oid) from pg_constraint where connamespace <> 'pg_catalog'::regnamespace and conrelid <> 0
  order by 1`;

describe('migraties op een lege database', () => {
  const naam = `proef_${randomUUID().slice(0, 8)}`;
  const { beheerUrl } = JSON.parse(readFileSync(beheerbestand, 'utf8')) as { beheerUrl: string };
  const url = beheerUrl.replace(/\/postgres$/, `/${naam}`);
  const server = new Client({ connectionString: beheerUrl });

  beforeAll(async () => {
    await server.connect();
    await server.query(`create database ${naam}`);
    await migreerAlles(url, wachtwoord, null, true);
  });
  afterAll(async () => {
    await server.query(`drop database ${naam} with (force)`);
    await server.end();
  });

  test('elke migratie is omkeerbaar: terug naar leeg en weer op geeft precies hetzelfde', async () => {
    const beheer = await beheerbron(url, alleMigraties);
    try {
      const eerst = await beheer.query(catalogus);
      for (let i = 0; i < alleMigraties.length + 1; i += 1) await beheer.undoLastMigration();
      const leeg = (await beheer.query(catalogus)) as { regel: string }[];
      expect(leeg.map((r) => r.regel).filter((r) => !/ (public\.)?migratie(_id_seq)?\b|\.migratie\b/.test(r))).toEqual(
        [],
      );
      await migreerAlles(url, wachtwoord, null, true);
      expect(await beheer.query(catalogus)).toEqual(eerst);
    } finally {
      await beheer.destroy();
    }
  });

  test.each(onderdelen.map((o) => [o.naam, o] as const))(
    'de entiteiten van %s passen op hun tabellen',
    async (_naam, onderdeel) => {
      const bron = await new DataSource({
        type: 'postgres',
        url: metGebruiker(url, `${onderdeel.naam}_login`, wachtwoord),
        entities: onderdeel.entiteiten,
      }).initialize();
      try {
        const kolommen = await kolommenVan(url);
        const afwijkend = bron.entityMetadatas.flatMap((entiteit) =>
          entiteit.columns.flatMap((kolom) => {
            const plek = `${entiteit.schema ?? 'public'}.${entiteit.tableName}.${kolom.databaseName}`;
            const echt = kolommen.get(plek);
            if (echt === undefined) return [`${plek} bestaat niet`];
            const isTabel = entiteit.tableType === 'regular' && echt.soort === 'BASE TABLE';
            return isTabel && echt.leeg !== kolom.isNullable ? [`${plek} verschilt in "mag leeg zijn"`] : [];
          }),
        );
        expect(afwijkend).toEqual([]);
        expect(bron.entityMetadatas.length).toBeGreaterThan(0);
      } finally {
        await bron.destroy();
      }
    },
  );

  test('elke tabel met een eigenaar heeft afgedwongen row-level security', async () => {
    const beheer = new Client({ connectionString: url });
    await beheer.connect();
    const { rows } = await beheer.query<{ tabel: string }>(
      `select distinct k.table_schema || '.' || k.table_name as tabel from information_schema.columns k
         join pg_namespace n on n.nspname = k.table_schema join pg_class c on c.relnamespace = n.oid and c.relname = k.table_name
        where k.column_name = 'eigenaar' and c.relkind = 'r' and not (c.relrowsecurity and c.relforcerowsecurity)`,
    );
    await beheer.end();
    expect(rows).toEqual([]);
  });
});

async function kolommenVan(url: string): Promise<Map<string, { leeg: boolean; soort: string }>> {
  const klant = new Client({ connectionString: url });
  await klant.connect();
  const { rows } = await klant.query<{ plek: string; leeg: boolean; soort: string }>(
    `select k.table_schema || '.' || k.table_name || '.' || k.column_name as plek, k.is_nullable = 'YES' as leeg, t.table_type as soort
       from information_schema.columns k join information_schema.tables t using (table_schema, table_name)`,
  );
  await klant.end();
  return new Map(rows.map((r) => [r.plek, r]));
}
