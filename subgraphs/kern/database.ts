import { AsyncLocalStorage } from 'node:async_hooks';
import type { Pool, PoolClient } from 'pg';
import {
  DataSource,
  type EntityManager,
  type EntitySchema,
  type Logger,
  type MixedList,
  type QueryRunner,
} from 'typeorm';
import { annuleer } from './annuleer';
import { nietBeschikbaar, onzekerOpgeslagen } from './fout';
import type { Identiteit } from './identiteit';
import { melder } from './melder';
import { isStoring } from './storing';
import type { Termijn } from './termijn';
import { Toelating } from './toelating';
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
    readonly toelating: Toelating,
  ) {}

  static async open(opties: {
    url: string;
    rol: string;
    entiteiten: Entiteiten;
    poolgrootte?: number;
  }): Promise<Database> {
    const plaatsen = opties.poolgrootte ?? 10;
    const bron = new DataSource({
      type: 'postgres',
      url: opties.url,
      entities: opties.entiteiten,
      synchronize: false,
      logging: ['query'],
      logger: new Tellerlogger(),
      poolSize: plaatsen,
      poolErrorHandler: (fout: Error) => melder.warn({ rol: opties.rol, fout: fout.message }, 'verbinding verloren'),
      // A transaction that its process forgot must not hold its locks; an import may think for a while between statements.
      extra: { connectionTimeoutMillis: 5000, keepAlive: true, idle_in_transaction_session_timeout: 300_000 },
    });
    await bron.initialize();
    return new Database(bron, opties.rol, new Toelating(plaatsen));
  }

  /**
   * One transaction as this caller; committed when the work resolves, rolled back when it throws. At the end of the term, when
   * there is one, its statement is cancelled and its caller told so.
   */
  async als<T>(identiteit: Identiteit | null, werk: (m: EntityManager) => Promise<T>, termijn?: Termijn): Promise<T> {
    return this.eenheid(this.rol, identiteit, werk, termijn);
  }

  /** One transaction as the worker of this subgraph: outbox, sealing, statistics. It has its own, narrow grants. */
  async alsWerker<T>(werk: (m: EntityManager) => Promise<T>): Promise<T> {
    return this.eenheid(`${this.rol}_werker`, null, werk);
  }

  private async eenheid<T>(
    rol: string,
    wie: Identiteit | null,
    werk: (m: EntityManager) => Promise<T>,
    termijn?: Termijn,
  ): Promise<T> {
    const geefVrij = await this.toelating.neem(termijn);
    const eenheid = new Eenheid(volgStatements(this.bron.createQueryRunner()), termijn);
    const verloop = eenheid.doe([...bellerVan(wie), rol], werk).finally(geefVrij);
    if (termijn === undefined) return verloop;
    try {
      return await termijn.binnen(verloop, () => eenheid.geefOp());
    } catch (fout) {
      if (!isStoring(fout)) throw fout;
      melder.warn({ rol, fout: (fout as Error).message }, 'database niet beschikbaar');
      throw nietBeschikbaar();
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

/** After its statement was cancelled a healthy connection is back at once; one that is not back by now is given up. */
const uitstel = 1000;

/** One transaction on one connection, from BEGIN until the connection is back in the pool. */
class Eenheid {
  private client: PoolClient | undefined;
  private annulering: Promise<void> | undefined;
  private fase: 'begin' | 'werk' | 'vastleggen' | 'klaar' = 'begin';

  constructor(
    private readonly loper: QueryRunner,
    private readonly termijn: Termijn | undefined,
  ) {}

  async doe<T>(wie: string[], werk: (m: EntityManager) => Promise<T>): Promise<T> {
    const { loper, termijn } = this;
    this.client = (await loper.connect()) as PoolClient;
    try {
      await loper.startTransaction();
      await loper.query(
        `select set_config('role', $5, true), ${beller},
                set_config('statement_timeout', coalesce($6, current_setting('statement_timeout')), true)`,
        [...wie, termijn?.over ?? null],
      );
      this.fase = 'werk';
      const bezig = werk(loper.manager);
      const uitkomst = termijn === undefined ? await bezig : await termijn.binnen(bezig, nietBeschikbaar);
      this.fase = 'vastleggen';
      await loper.commitTransaction();
      return uitkomst;
    } catch (fout) {
      // An ERROR of the server itself says that it kept nothing; a lost connection says nothing.
      if (this.fase === 'vastleggen' && isStoring(fout) && (fout as { severity?: string }).severity !== 'ERROR')
        throw onzekerOpgeslagen();
      if (loper.isTransactionActive) await loper.rollbackTransaction().catch(() => undefined);
      throw fout;
    } finally {
      await this.annulering;
      this.fase = 'klaar';
      await loper.release();
    }
  }

  /** Time is up: stops what the database is doing; the transaction is rolled back by `doe`, which notices. */
  geefOp(): Error {
    const { client, fase } = this;
    if (client !== undefined && fase !== 'klaar') {
      if (fase !== 'vastleggen') this.annulering = annuleer(client);
      setTimeout(() => this.fase !== 'klaar' && verbreek(client), uitstel).unref();
    }
    return fase === 'vastleggen' ? onzekerOpgeslagen() : nietBeschikbaar();
  }
}

/** The other side does not answer any more: without its socket the pool drops the connection. */
function verbreek(client: PoolClient): void {
  (client as unknown as { connection: { stream: { destroy(fout: Error): void } } }).connection.stream.destroy(
    new Error('Connection terminated: no answer'),
  );
}
