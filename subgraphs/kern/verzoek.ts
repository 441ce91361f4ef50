import { randomBytes, randomUUID } from 'node:crypto';
import DataLoader from 'dataloader';
import type { EntityManager } from 'typeorm';
import type { Doel } from '../../schema/beleid/categorie';
import { vindRegel } from '../../schema/beleid/beleid';
import type { Regel } from '../../schema/beleid/matrix';
import type { Database } from './database';
import type { Identiteit } from './identiteit';
import type { Klok } from './klok';
import { Logboekregels } from './logboek';
import type { Termijn } from './termijn';
import type { Velden } from './velden';
import type { Webhookadres } from './webhookadressen';

/** What lives as long as a subgraph: shared by all its requests. */
export interface Omgeving {
  readonly db: Database;
  readonly klok: Klok;
  readonly velden: Velden;
  /** Key of pseudonyms and cursors; the same in every process of one installation. */
  readonly geheim: string;
  /** True while the database holds demo data. */
  readonly demo: boolean;
  /** Where webhooks may go. */
  readonly webhookadressen: readonly Webhookadres[];
  readonly schema: string;
}

type Dienst<T> = new (verzoek: Verzoek) => T;

/** One request to one subgraph: its caller, loaders and services. Resolvers get it as their context. */
export class Verzoek {
  private readonly diensten = new Map<unknown, unknown>();
  private readonly laders = new Map<string, DataLoader<string, unknown>>();
  /** Fields refused so far: each field answers one error, however many rows it has. */
  readonly geweigerd = new Set<string>();

  constructor(
    readonly omgeving: Omgeving,
    readonly wie: Identiteit,
    /** 'Type.field' of everything that the document selects; known before execution. */
    readonly gevraagd: ReadonlySet<string>,
    /** Until when there is somebody who waits for it; absent for work that nobody waits for. */
    private readonly termijn?: Termijn,
  ) {}

  get regel(): Regel | null {
    return vindRegel(this.wie.rol, this.wie.doel);
  }

  get doel(): Doel {
    return this.wie.doel;
  }

  get klok(): Klok {
    return this.omgeving.klok;
  }

  nieuwId(): string {
    return randomUUID();
  }

  /** The service of this request; one instance, so that its loaders are shared. */
  dienst<T>(klasse: Dienst<T>): T {
    let dienst = this.diensten.get(klasse) as T | undefined;
    if (dienst === undefined) {
      dienst = new klasse(this);
      this.diensten.set(klasse, dienst);
    }
    return dienst;
  }

  /**
   * A DataLoader by name, made once per request. The batch function gets unique keys and answers a map; a missing key is
   * null: absent and denied look the same.
   */
  lader<T>(
    naam: string,
    haalOp: (sleutels: readonly string[]) => Promise<ReadonlyMap<string, T>>,
  ): DataLoader<string, T | null> {
    let lader = this.laders.get(naam) as DataLoader<string, T | null> | undefined;
    if (lader === undefined) {
      lader = new DataLoader<string, T | null>(async (sleutels) => {
        const gevonden = await haalOp(sleutels);
        return sleutels.map((sleutel) => gevonden.get(sleutel) ?? null);
      });
      this.laders.set(naam, lader as DataLoader<string, unknown>);
    }
    return lader;
  }

  /** Reads without personal data: one short transaction as the caller. */
  lees<T>(werk: (m: EntityManager) => Promise<T>): Promise<T> {
    return this.omgeving.db.als(this.wie, werk, this.termijn);
  }

  /** Records that are written in a transaction that another began (an import). */
  logboek(naam: string): Logboekregels {
    return new Logboekregels(this, naam);
  }

  /**
   * Reads or writes rows of a personal type: the logboek's records are written in the same transaction, one INSERT. If they
   * cannot be written, nothing is given (A11). `naam` is the server's Type.field.
   */
  metLogboek<T>(naam: string, werk: (m: EntityManager, log: Logboekregels) => Promise<T>): Promise<T> {
    const log = this.logboek(naam);
    const gelogd = async (m: EntityManager): Promise<T> => {
      const uitkomst = await werk(m, log);
      await log.schrijf(m);
      return uitkomst;
    };
    return this.omgeving.db.als(this.wie, gelogd, this.termijn);
  }

  /** Counts rows of a personal type; by a filter that is a read of what it looks at (A11), without one it tells of nobody. */
  telRijen(
    naam: string,
    type: string,
    gefilterd: readonly string[],
    tel: (m: EntityManager) => Promise<number>,
  ): Promise<number> {
    if (gefilterd.length === 0) return this.lees(tel);
    return this.metLogboek(naam, (m, log) => {
      log.gezocht(type, gefilterd);
      return tel(m);
    });
  }

  nieuweSpan(): string {
    return randomBytes(8).toString('hex');
  }
}
