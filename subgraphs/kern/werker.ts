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

/** A subgraph as the worker sees it. */
export interface Werkplek {
  readonly naam: string;
  readonly db: Database;
  readonly ontvangt: readonly Ontvangst[];
  readonly taken: readonly Taak[];
}

const ritme = 400;
const tekenVanLevenMs = 5000;

/**
 * Delivers outboxes and seals logboeken, each within a second, and does the daily work; several workers beside each other do
 * no harm.
 */
export class Werker {
  private gestopt = false;
  private teken = 0;
  private loop: Promise<void> = Promise.resolve();

  constructor(private readonly plekken: readonly Werkplek[]) {}

  start(): void {
    this.loop = this.draai();
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
    this.gestopt = true;
    await this.loop;
  }

  private async draai(): Promise<void> {
    let gedaan = '';
    while (!this.gestopt) {
      const vandaag = datumIn(new Date());
      if (gedaan !== vandaag) await this.dagwerk();
      gedaan = vandaag;
      await this.ronde()
        .then(() => this.meldTeken())
        .catch((fout: Error) => melder.error({ fout: fout.message }, 'werker: volgt opnieuw'));
      await new Promise((klaar) => setTimeout(klaar, ritme));
    }
  }
}
