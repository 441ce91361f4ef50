import { Tekstgeheugen } from './tekstgeheugen';

describe('what is remembered of texts that clients choose', () => {
  const maak = (tekst: string) => ({ tekst });

  test('never more than so many texts, however many come', () => {
    const geheugen = new Tekstgeheugen<{ tekst: string }>(10, 1_000_000);
    for (let i = 0; i < 1_000; i++) geheugen.van(`{ a${i} }`, maak);
    expect(geheugen.grootte.aantal).toBe(10);
  });

  test('never more than so many characters, and a text beyond them all is not kept', () => {
    const geheugen = new Tekstgeheugen<{ tekst: string }>(1_000, 5_000);
    for (let i = 0; i < 100; i++) geheugen.van(String(i).padEnd(900, 'x'), maak);
    expect(geheugen.grootte.tekens).toBeLessThanOrEqual(5_000);
    geheugen.van('y'.repeat(6_000), maak);
    expect(geheugen.grootte.tekens).toBeLessThanOrEqual(5_000);
  });

  test('works a text out once; a failure is tried again', () => {
    const geheugen = new Tekstgeheugen<{ tekst: string }>(10, 1_000);
    const eerste = geheugen.van('a', maak);
    expect(geheugen.van('a', () => ({ tekst: 'anders' }))).toBe(eerste);
    expect(() =>
      geheugen.van('b', () => {
        throw new Error('mis');
      }),
    ).toThrow('mis');
    expect(geheugen.van('b', maak)).toEqual({ tekst: 'b' });
  });
});
