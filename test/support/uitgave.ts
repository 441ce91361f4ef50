import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Client } from 'pg';
import type { Statement } from './opname';

/** What the code of a release asks of the schema, as its own tests made it ask; the next release must still answer it. */
export interface Uitgave {
  versie: string;
  /** Temporary tables on which some of the statements work. */
  tijdelijk: Statement[];
  statements: (Statement & Typen)[];
  /** Columns per table: what else an insert of the old code leaves out must be allowed to be left out. */
  kolommen: Record<string, Record<string, Kolom>>;
}

export interface Typen {
  vraagt: string[];
  /** Null: gives nothing back. */
  geeft: string[] | null;
}

export interface Kolom {
  type: string;
  /** May be left out of an insert. */
  vrij: boolean;
}

export const uitgavebestand = join(__dirname, '..', '..', 'schema', 'vorige-uitgave.json');
export const leesUitgave = (): Uitgave => JSON.parse(readFileSync(uitgavebestand, 'utf8')) as Uitgave;

const isTijdelijk = ({ sql }: Statement): boolean => /^\s*create temp/i.test(sql);

/** Lists of parameters differ in length only: one of them stands for all. */
const kern = ({ rol, sql }: Statement): string =>
  `${rol} ${sql.replace(/\$\d+(\s*,\s*\$\d+)+/g, '$…').replace(/(\(\$…\))(\s*,\s*\(\$…\))+/g, '$1')}`;

/** Inside a transaction: makes the tables that a session of the old code made for itself. */
export async function maakTijdelijk(klant: Client, tijdelijk: readonly Statement[]): Promise<void> {
  for (const { rol, sql } of tijdelijk) {
    await klant.query(`set local role ${rol}`);
    await klant.query(sql);
    await klant.query('reset role');
  }
}

/** Inside a transaction: parses and plans a statement as its role, which also asks for its rights; nothing is executed. */
export async function beschrijf(klant: Client, { rol, sql }: Statement): Promise<Typen> {
  await klant.query('savepoint beschrijf');
  try {
    await klant.query(`set local role ${rol}`);
    await klant.query(`prepare s as ${sql}`);
    const { rows } = await klant.query<Typen>(
      `select parameter_types::text[] as vraagt, result_types::text[] as geeft from pg_prepared_statements where name = 's'`,
    );
    await klant.query(`explain (generic_plan) ${sql}`);
    return rows[0] as Typen;
  } finally {
    await klant.query('rollback to savepoint beschrijf');
    await klant.query('deallocate all');
  }
}

export async function leesKolommen(klant: Client): Promise<Uitgave['kolommen']> {
  const { rows } = await klant.query<{ tabel: string; naam: string } & Kolom>(
    `select n.nspname || '.' || c.relname as tabel, a.attname as naam, format_type(a.atttypid, a.atttypmod) as type,
            not a.attnotnull or a.atthasdef or a.attidentity <> '' or a.attgenerated <> '' as vrij
       from pg_class c join pg_namespace n on n.oid = c.relnamespace
       join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      where c.relkind in ('r', 'v') and n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'public') order by 1, a.attnum`,
  );
  const kolommen: Uitgave['kolommen'] = {};
  for (const { tabel, naam, type, vrij } of rows) (kolommen[tabel] ??= {})[naam] = { type, vrij };
  return kolommen;
}

/** Writes down this release, from the recording of its tests and the schema that they ran on. */
export async function legVast(klant: Client, opname: string): Promise<void> {
  const regels = existsSync(opname) ? readFileSync(opname, 'utf8').split('\n').filter(Boolean) : [];
  const uniek = new Map(regels.map((regel) => JSON.parse(regel) as Statement).map((s) => [kern(s), s] as const));
  const opVolgorde = [...uniek].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, statement]) => statement);
  const tijdelijk = opVolgorde.filter(isTijdelijk);
  const statements: Uitgave['statements'] = [];
  await klant.query('begin');
  await maakTijdelijk(klant, tijdelijk);
  for (const statement of opVolgorde.filter((een) => !isTijdelijk(een))) {
    // What this release was refused (its tests try that too) no migration can break.
    const typen = await beschrijf(klant, statement).catch(() => null);
    if (typen !== null) statements.push({ ...statement, ...typen });
  }
  await klant.query('rollback');
  const { version } = JSON.parse(readFileSync(join(__dirname, '..', '..', 'package.json'), 'utf8')) as {
    version: string;
  };
  const uitgave: Uitgave = { versie: version, tijdelijk, statements, kolommen: await leesKolommen(klant) };
  writeFileSync(uitgavebestand, `${JSON.stringify(uitgave, null, 1)}\n`);
}
