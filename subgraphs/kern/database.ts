import { AsyncLocalStorage } from 'node:async_hooks';
import { DataSource, type EntityManager, type Logger, type MixedList, type EntitySchema } from 'typeorm';
import type { Pool } from 'pg';
import type { Identiteit } from './identiteit';
import { volgStatements } from './spoor';

/** Counts SQL statements of one request, so that tests can hold N+1 away. */
export const statementteller = new AsyncLocalStorage<{ aantal: number; sql: string[] }>();

class Tellerlogger implements Logger {
  logQuery(sql: string): void {
    const teller = statementteller.getStore();
    if (teller === undefined || /^(START TRANSACTION|COMMIT|ROLLBACK|select set_config)/i.test(sql)) return;
    teller.aantal += 1;
    teller.sql.push(sql);
  }
  logQueryError(): void {}
  logQuerySlow(): void {}
  logSchemaBuild(): void {}
  logMigration(): void {}
  log(): void {}
}

export type Entiteiten = MixedList<Function | string | EntitySchema>;

/** The part of the URL that differs per login role. */
export function metGebruiker(url: string, gebruiker: string, wachtwoord: string): string {
  const adres = new URL(url);
  adres.username = encodeURIComponent(gebruiker);
  adres.password = encodeURIComponent(wachtwoord);
  return adres.toString();
}

const beller = `set_config('app.partner', $1, true), set_config('app.rol', $2, true), set_config('app.doel', $3, true),
                set_config('app.wijken', $4, true)`;
const bellerVan = (wie: Identiteit | null): string[] => [
  wie?.partner ?? '',
  wie?.rol ?? '',
  wie?.doel ?? '',
  wie?.wijken.join(',') ?? '',
];

/** Goes on as another caller inside the same transaction: one file with rows of several owners is stored as a whole or not. */
export async function wissel(m: EntityManager, wie: Identiteit): Promise<void> {
  await m.query(`select ${beller}`, bellerVan(wie));
}

/**
 * One subgraph's door to PostgreSQL. The login role has no grants of its own (NOINHERIT): every unit of work sets the
 * working role and the caller inside its transaction, so that a forgotten setting fails closed.
 */
export class Database {
  private constructor(
    readonly bron: DataSource,
    private readonly rol: string,
  ) {}

  static async open(opties: {
    url: string;
    rol: string;
    entiteiten: Entiteiten;
    poolgrootte?: number;
  }): Promise<Database> {
    const bron = new DataSource({
      type: 'postgres',
      url: opties.url,
      entities: opties.entiteiten,
      synchronize: false,
      logging: ['query'],
      logger: new Tellerlogger(),
      poolSize: opties.poolgrootte ?? 10,
      extra: { connectionTimeoutMillis: 5000 },
    });
    await bron.initialize();
    return new Database(bron, opties.rol);
  }

  /** One transaction as this caller; committed when the work resolves, rolled back when it throws. */
  async als<T>(identiteit: Identiteit | null, werk: (m: EntityManager) => Promise<T>): Promise<T> {
    return this.eenheid(this.rol, identiteit, werk);
  }

  /** One transaction as the worker of this subgraph: outbox, sealing, statistics. It has its own, narrow grants. */
  async alsWerker<T>(werk: (m: EntityManager) => Promise<T>): Promise<T> {
    return this.eenheid(`${this.rol}_werker`, null, werk);
  }

  private async eenheid<T>(rol: string, wie: Identiteit | null, werk: (m: EntityManager) => Promise<T>): Promise<T> {
    const loper = volgStatements(this.bron.createQueryRunner());
    try {
      await loper.startTransaction();
      await loper.query(`select set_config('role', $5, true), ${beller}`, [...bellerVan(wie), rol]);
      const uitkomst = await werk(loper.manager);
      await loper.commitTransaction();
      return uitkomst;
    } catch (fout) {
      if (loper.isTransactionActive) await loper.rollbackTransaction().catch(() => undefined);
      throw fout;
    } finally {
      await loper.release();
    }
  }

  /** For measuring; work goes through `als`. */
  get pool(): Pool | undefined {
    return (this.bron.driver as unknown as { master?: Pool }).master;
  }

  async sluit(): Promise<void> {
    if (this.bron.isInitialized) await this.bron.destroy();
  }
}
