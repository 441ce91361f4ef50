import { maakStap } from './voortgang';

describe('progress of the start', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  test('a slow step says every two seconds what it is busy with, and when it is done', async () => {
    const regels: string[] = [];
    const stap = maakStap((regel) => regels.push(regel));
    const klaar = stap('Demo laden', async (meld) => {
      await new Promise((verder) => setTimeout(verder, 3000));
      meld('500 van 1.000 woningen');
      await new Promise((verder) => setTimeout(verder, 2000));
      return 7;
    });
    await jest.advanceTimersByTimeAsync(10_000);
    expect(await klaar).toBe(7);
    expect(regels).toEqual([
      '  Demo laden: nog bezig (2 s)',
      '  Demo laden: 500 van 1.000 woningen (4 s)',
      '✓ Demo laden (5 s)',
    ]);
  });

  test('a step that fails stops reporting and is not called done', async () => {
    const regels: string[] = [];
    const stap = maakStap((regel) => regels.push(regel));
    await expect(stap('Misgaan', () => Promise.reject(new Error('nee')))).rejects.toThrow('nee');
    await jest.advanceTimersByTimeAsync(10_000);
    expect(regels).toEqual([]);
  });
});
