import type { EntityManager } from 'typeorm';
import type { Database } from './database';
import { datumIn } from './klok';
import { melder } from './melder';
import type { Ontvangst } from './uitgaand';
import { bezorg } from './uitgaand';
import { verzegel } from './verzegeling';

/** Daily work of a subgraph, as its worker; doing it twice must change nothing. */
export interface Taak {
  readonly naam: string;
  voer(m: EntityManager): Promise<void>;
}

/**
 * Work with the world outside, which may be slow: it never holds up outboxes and seals. One round ends when nothing is due
 * any more, or soon after the signal to stop.
 */
export interface Lus {
  readonly naam: string;
  ronde(stop: AbortSignal): Promise<void>;
}

/** A subgraph as the worker sees it. */
export interface Werkplek {
  readonly naam: string;
  readonly db: Database;
  readonly ontvangt: readonly Ontvangst[];
  readonly taken: readonly Taak[];
  readonly lussen: readonly Lus[];
}

const ritme = 400;
const rust = (): Promise<void> => new Promise((klaar) => setTimeout(klaar, ritme));
const tekenVanLevenMs = 5000;

/**
 * Delivers outboxes and seals logboeken, each within a second, and does the daily work; several workers beside each other do
 * no harm.
 */
export class Werker {
  private readonly stopper = new AbortController();
  private teken = 0;
  /** The day whose daily work is done, and delivered once. */
  private gedaan = '';
  private loop: Promise<unknown> = Promise.resolve();

  constructor(private readonly plekken: readonly Werkplek[]) {}

  start(): void {
    const lussen = this.plekken.flatMap((p) => p.lussen);
    this.loop = Promise.all([this.draai(), ...lussen.map((lus) => this.draaiLus(lus))]);
  }

  /** One round; tests and generators call it to be sure that everything has arrived. */
  async ronde(): Promise<void> {
    const ontvangers = this.plekken.flatMap((p) =>
      p.ontvangt.map((o) => ({ soort: o.soort, schema: p.naam, db: p.db, verwerk: o.verwerk })),
    );
    for (const plek of this.plekken) {
      await bezorg(plek.db, plek.naam, ontvangers);
      await verzegel(plek.db, plek.naam);
    }
  }

  /** One round of the work with the world outside. */
  async buitenronde(): Promise<void> {
    await Promise.all(this.plekken.flatMap((p) => p.lussen).map((lus) => lus.ronde(this.stopper.signal)));
  }

  /** A worker that has nothing to do is seen to live all the same (`/readyz`). */
  private async meldTeken(): Promise<void> {
    if (Date.now() - this.teken < tekenVanLevenMs) return;
    await this.plekken[0]?.db.alsWerker((m) => m.query('select beheer.meld_hartslag()'));
    this.teken = Date.now();
  }

  /** The daily work of every subgraph; one that fails does not keep the others from theirs. */
  async dagwerk(): Promise<void> {
    for (const { db, taken } of this.plekken) {
      for (const taak of taken) {
        await db
          .alsWerker((m) => taak.voer(m))
          .catch((fout: Error) =>
            melder.error({ taak: taak.naam, fout: fout.message }, 'dagwerk: volgt morgen opnieuw'),
          );
      }
    }
  }

  async stop(): Promise<void> {
    this.stopper.abort();
    await this.loop;
  }

  private async draai(): Promise<void> {
    while (!this.stopper.signal.aborted) {
      const vandaag = datumIn(new Date());
      if (this.gedaan !== vandaag) await this.dagwerk();
      await this.ronde()
        .then(() => this.meldTeken())
        .catch((fout: Error) => melder.error({ fout: fout.message }, 'werker: volgt opnieuw'));
      this.gedaan = vandaag;
      await rust();
    }
  }

  /**
   * Rounds follow each other without waiting for the slowest work of the last one; on a new day after its daily work, so that on
   * 1 January the year is closed before it is measured (A10).
   */
  private async draaiLus(lus: Lus): Promise<void> {
    const lopend = new Set<Promise<void>>();
    while (!this.stopper.signal.aborted) {
      if (this.gedaan !== datumIn(new Date())) {
        await rust();
        continue;
      }
      const ronde = lus
        .ronde(this.stopper.signal)
        .catch((fout: Error) => melder.error({ lus: lus.naam, fout: fout.message }, 'lus: volgt opnieuw'))
        .finally(() => lopend.delete(ronde));
      lopend.add(ronde);
      await rust();
    }
    await Promise.all(lopend);
  }
}
