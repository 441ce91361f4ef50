import type { Wereld } from './wereld';

/** What must hold after any fault: nobody's promise was lost, and every connection is back where it belongs. */
export class Waakhond {
  private readonly verloren: unknown[] = [];
  private readonly hoor = (reden: unknown): void => void this.verloren.push(reden);

  constructor(private readonly wereld: Pick<Wereld, 'delen' | 'sql'>) {
    process.on('unhandledRejection', this.hoor);
    process.on('uncaughtException', this.hoor);
  }

  /** Names what is wrong; empty = all is well. Waits a moment for work that was given up to be cleared away. */
  async bevindingen(): Promise<string[]> {
    for (let poging = 1; ; poging++) {
      const mis = [...this.verloren.map((reden) => `niemand ving op: ${String(reden)}`), ...(await this.lekken())];
      if (mis.length === 0 || poging === 40) return mis;
      await new Promise((klaar) => setTimeout(klaar, 50));
    }
  }

  stop(): void {
    process.off('unhandledRejection', this.hoor);
    process.off('uncaughtException', this.hoor);
  }

  private async lekken(): Promise<string[]> {
    const bezet = [...this.wereld.delen.databases]
      .filter(([, db]) => db.toelating.stand.bezet + db.toelating.stand.wachtend > 0)
      .map(([naam, db]) => `${naam}: ${JSON.stringify(db.toelating.stand)}`);
    const open = await this.wereld.sql<{ wie: string; state: string }>(
      `select usename as wie, state from pg_stat_activity
        where datname = current_database() and usename like '%\\_login' and state <> 'idle'`,
    );
    return [...bezet, ...open.map(({ wie, state }) => `${wie} staat nog op "${state}"`)];
  }
}
