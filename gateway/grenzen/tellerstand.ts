import type { ClientRateLimitInfo, Options, Store } from 'express-rate-limit';
import { LRUCache } from 'lru-cache';
import { grenzen } from './grenzen';

interface Teller {
  totalHits: number;
  resetTime: Date;
}

/** Counts per key within one window, bounded: ever new addresses only make the longest unseen one forgotten. */
export class Tellerstand implements Store {
  readonly localKeys = true;
  private venster = 60_000;
  private readonly tellers = new LRUCache<string, Teller>({ max: grenzen.tellers });

  init({ windowMs }: Options): void {
    this.venster = windowMs;
  }

  increment(sleutel: string): ClientRateLimitInfo {
    const nu = Date.now();
    let teller = this.tellers.get(sleutel);
    if (teller === undefined || teller.resetTime.getTime() <= nu) {
      teller = { totalHits: 0, resetTime: new Date(nu + this.venster) };
      this.tellers.set(sleutel, teller);
    }
    teller.totalHits += 1;
    return teller;
  }

  decrement(sleutel: string): void {
    const teller = this.tellers.get(sleutel);
    if (teller !== undefined) teller.totalHits = Math.max(0, teller.totalHits - 1);
  }

  resetKey(sleutel: string): void {
    this.tellers.delete(sleutel);
  }

  get aantal(): number {
    return this.tellers.size;
  }
}
