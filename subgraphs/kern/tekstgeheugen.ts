import { LRUCache } from 'lru-cache';

/**
 * What was worked out for a text that clients choose. Bounded twice, in number and in characters together: whoever sends ever
 * new texts only makes it forget, longest unused first.
 */
export class Tekstgeheugen<T extends object> {
  private readonly bekend: LRUCache<string, T>;

  constructor(aantal: number, tekens: number) {
    this.bekend = new LRUCache({
      max: aantal,
      maxSize: tekens,
      sizeCalculation: (_waarde, tekst) => tekst.length || 1,
    });
  }

  /** What is remembered of this text, or worked out now; a failure is not remembered. */
  van(tekst: string, maak: (tekst: string) => T): T {
    let waarde = this.bekend.get(tekst);
    if (waarde === undefined) {
      waarde = maak(tekst);
      this.bekend.set(tekst, waarde);
    }
    return waarde;
  }

  get grootte(): { aantal: number; tekens: number } {
    return { aantal: this.bekend.size, tekens: this.bekend.calculatedSize };
  }
}
