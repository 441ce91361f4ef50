import { setMaxListeners } from 'node:events';

/**
 * How long work may take, in ms. Each bound lies a little inside the next, so that whoever waits longest still gets an answer:
 * the database gives up first, then the part that asked it, then the gateway, whose answer must be out within two seconds. A part that was down is waited for less long.
 */
export const termijnen = { database: 1_600, deel: 1_700, antwoord: 1_800, proef: 500, verzoek: 10_000 } as const;

/** Waking up this late means that this process itself was busy: what it waited for may have come long ago. */
const gemist = 100;

/** Aborts after `ms`. An event loop that was held up looks once more before it gives up on somebody else. */
function wek(ms: number, doe: () => void): () => void {
  const tot = performance.now() + ms;
  let klok = setTimeout(() => {
    if (performance.now() - tot < gemist) doe();
    else klok = setTimeout(doe, gemist);
  }, ms);
  return () => clearTimeout(klok);
}

/** A piece of work with an end: it is over when its time is, or when whoever asked for it gave up. */
export class Termijn {
  private readonly bel = new AbortController();
  private readonly tot: number;
  private readonly opruimen: () => void;

  constructor(ms: number, ouder?: AbortSignal) {
    this.tot = performance.now() + ms;
    // Every statement of the work listens: more than the ten that Node takes for a leak.
    setMaxListeners(0, this.bel.signal);
    const stop = (): void => this.bel.abort();
    const zetUit = wek(ms, stop);
    ouder?.addEventListener('abort', stop, { once: true });
    this.opruimen = () => {
      zetUit();
      ouder?.removeEventListener('abort', stop);
    };
    if (ouder?.aborted === true) stop();
  }

  get signaal(): AbortSignal {
    return this.bel.signal;
  }

  get verstreken(): boolean {
    return this.signaal.aborted;
  }

  /** Milliseconds left, at least one: PostgreSQL reads zero as "for ever". */
  get over(): number {
    return Math.max(1, Math.ceil(this.tot - performance.now()));
  }

  /** The outcome of the work, or the refusal when time is up first; the work itself must listen to `signaal`. */
  async binnen<T>(werk: Promise<T>, teLaat: () => Error): Promise<T> {
    let hoor: (() => void) | undefined;
    const einde = new Promise<never>((_, weiger) => {
      hoor = () => weiger(teLaat());
      if (this.verstreken) hoor();
      else this.signaal.addEventListener('abort', hoor, { once: true });
    });
    // Whichever loses the race may still fail, with nobody left to hear it.
    werk.catch(() => undefined);
    try {
      return await Promise.race([werk, einde]);
    } finally {
      if (hoor !== undefined) this.signaal.removeEventListener('abort', hoor);
    }
  }

  /** Always called in the end: a timer that nobody waits for keeps a request in memory. */
  sluit(): void {
    this.opruimen();
  }
}
