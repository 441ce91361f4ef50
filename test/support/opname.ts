import { appendFileSync } from 'node:fs';

/** A statement that the product ran, and the database role that it ran under. */
export interface Statement {
  rol: string;
  sql: string;
}

interface Loper {
  query(sql: string, waarden?: unknown[], ...rest: unknown[]): Promise<unknown>;
}

const bestand = process.env['OPNAME'];

/** With OPNAME (`npm run uitgave`): keeps what the code of this release asks of its tables, for the release after it. */
if (bestand !== undefined) {
  const { PostgresQueryRunner } = jest.requireActual<{ PostgresQueryRunner: { prototype: Loper } }>(
    'typeorm/driver/postgres/PostgresQueryRunner',
  );
  const rollen = new WeakMap<Loper, string>();
  const gezien = new Set<string>();
  const echt = PostgresQueryRunner.prototype.query;
  PostgresQueryRunner.prototype.query = function (this: Loper, sql, waarden, ...rest) {
    if (sql.startsWith(`select set_config('role', $5`)) rollen.set(this, String(waarden?.[4]));
    const rol = rollen.get(this);
    const regel = JSON.stringify({ rol, sql } satisfies Partial<Statement>);
    if (rol !== undefined && /^\W*(select|with|insert|update|delete|create temp)/i.test(sql) && !gezien.has(regel)) {
      gezien.add(regel);
      appendFileSync(bestand, `${regel}\n`);
    }
    return echt.call(this, sql, waarden, ...rest);
  };
}
