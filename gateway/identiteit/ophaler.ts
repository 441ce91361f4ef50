import { setTimeout as wacht } from 'node:timers/promises';

/**
 * Something that another service holds: fetched when needed, one fetch at a time for all who ask, and never sooner than
 * `rust` ms after the last. What we know outlives a failure.
 */
export class Ophaler<T> {
  private bezig: Promise<T> | null = null;
  private begonnen = -Infinity;
  private bekend: { waarde: T; sinds: number } | null = null;
  private fout: { oorzaak: unknown; sinds: number } | null = null;

  constructor(
    private readonly haalOp: () => Promise<T>,
    private readonly rust = 1_000,
  ) {}

  /** What is at most `vers` ms old. When the service is away, what is at most `nood` ms old will do. */
  async hoogstens(vers: number, nood = 0): Promise<T> {
    const nu = Date.now();
    const { bekend } = this;
    if (bekend && nu < bekend.sinds + vers) return bekend.waarde;
    if (!bekend || nu >= bekend.sinds + nood) return this.haal();
    // Known to be away: ask behind the backs of the requests, which go on with what we have.
    if (this.fout) {
      void this.haal().catch(() => undefined);
      return bekend.waarde;
    }
    return this.haal().catch(() => bekend.waarde);
  }

  /** What was asked for after this moment: a fetch that was already under way may have missed what came since. */
  async vanNa(moment: number): Promise<T> {
    while (this.bekend === null || this.bekend.sinds < moment) {
      const rest = this.begonnen + this.rust - Date.now();
      if (this.bezig === null && rest > 0) await wacht(rest);
      else await this.haal();
    }
    return this.bekend.waarde;
  }

  private haal(): Promise<T> {
    if (this.bezig) return this.bezig;
    // Away a moment ago: whoever asks now is not made to wait for another timeout.
    if (this.fout && Date.now() < this.fout.sinds + this.rust) return Promise.reject(this.fout.oorzaak);
    const sinds = Date.now();
    this.begonnen = sinds;
    this.bezig = this.haalOp()
      .then(
        (waarde) => {
          this.bekend = { waarde, sinds };
          this.fout = null;
          return waarde;
        },
        (oorzaak: unknown) => {
          this.fout = { oorzaak, sinds: Date.now() };
          throw oorzaak;
        },
      )
      .finally(() => (this.bezig = null));
    return this.bezig;
  }
}
