/** So many faults in a row mean that the part itself is down. */
const drempel = 5;
/** While it is down, one request per so many ms finds out whether it is back; the others do not wait for it. */
const proefpoos = 500;

export interface Doorgang {
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

  constructor(private readonly nu: () => number = () => performance.now()) {}

  get open(): boolean {
    return this.opRij >= drempel;
  }

  /** null = do not ask now. */
  vraag(): Doorgang | null {
    if (this.open) {
      if (this.nu() - this.laatsteProef < proefpoos) return null;
      this.laatsteProef = this.nu();
    }
    return {
      gelukt: () => (this.opRij = 0),
      mislukt: () => {
        this.opRij += 1;
        // It has just been tried.
        if (this.opRij === drempel) this.laatsteProef = this.nu();
      },
    };
  }
}
