/** So many faults in a row mean that the part itself is down. */
const drempel = 5;
/** While it is down, one request per so many ms finds out whether it is back; the others do not wait for it. */
const proefpoos = 500;

export interface Doorgang {
  /** It finds out whether the part is back: whoever asks need not wait for that as long as usual. */
  readonly proef: boolean;
  gelukt(): void;
  mislukt(): void;
}

/**
 * A circuit breaker. Open it still lets a request through twice a second, also while an earlier one is not answered yet, so
 * that a part that hung and came back is used again within that time.
 */
export class Zekering {
  private opRij = 0;
  private laatsteProef = -Infinity;

  get open(): boolean {
    return this.opRij >= drempel;
  }

  /** null = do not ask now. */
  vraag(): Doorgang | null {
    const proef = this.open;
    if (proef) {
      if (performance.now() - this.laatsteProef < proefpoos) return null;
      this.laatsteProef = performance.now();
    }
    return {
      proef,
      gelukt: () => (this.opRij = 0),
      mislukt: () => {
        this.opRij += 1;
        // It has just been tried.
        if (this.opRij === drempel) this.laatsteProef = performance.now();
      },
    };
  }
}
