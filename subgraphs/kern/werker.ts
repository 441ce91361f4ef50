import type { Database } from './database';
import { melder } from './melder';
import type { Ontvangst } from './uitgaand';
import { bezorg } from './uitgaand';
import { verzegel } from './verzegeling';

/** A subgraph as the worker sees it. */
export interface Werkplek {
  readonly naam: string;
  readonly db: Database;
  readonly ontvangt: readonly Ontvangst[];
}

const ritme = 400;

/** Delivers outboxes and seals logboeken, each within a second; several workers beside each other do no harm. */
export class Werker {
  private gestopt = false;
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

  async stop(): Promise<void> {
    this.gestopt = true;
    await this.loop;
  }

  private async draai(): Promise<void> {
    while (!this.gestopt) {
      await this.ronde().catch((fout: Error) => melder.error({ fout: fout.message }, 'werker: volgt opnieuw'));
      await new Promise((klaar) => setTimeout(klaar, ritme));
    }
  }
}
