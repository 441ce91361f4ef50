import type { Options } from 'express-rate-limit';
import { grenzen } from './grenzen';
import { Tellerstand } from './tellerstand';

describe('the counters of the rate limit', () => {
  const stand = (): Tellerstand => {
    const nieuw = new Tellerstand();
    nieuw.init({ windowMs: 60_000 } as Options);
    return nieuw;
  };

  test('ever new addresses do not make them grow; one that keeps coming is not forgotten', () => {
    const tellers = stand();
    for (let i = 0; i < grenzen.tellers + 1_000; i++) {
      tellers.increment(`10.0.0.${i}`);
      if (i % 1_000 === 0) tellers.increment('trouw');
    }
    expect(tellers.aantal).toBe(grenzen.tellers);
    expect(tellers.increment('trouw').totalHits).toBe(52);
  });

  test('a window ends a minute after its first question, and the count begins anew', () => {
    jest.useFakeTimers({ now: 0 });
    const tellers = stand();
    tellers.increment('klant');
    jest.setSystemTime(59_000);
    expect(tellers.increment('klant')).toEqual({ totalHits: 2, resetTime: new Date(60_000) });
    jest.setSystemTime(60_000);
    expect(tellers.increment('klant')).toEqual({ totalHits: 1, resetTime: new Date(120_000) });
    jest.useRealTimers();
  });
});
