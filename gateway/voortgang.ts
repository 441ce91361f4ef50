/** Shows what a slow start is busy with: a line at the end of every step, and one every two seconds during it. */

/** Replaces the detail shown while the step runs, such as "3.000 van 10.000 woningen". */
export type Meld = (detail: string) => void;
export type Stap = <T>(naam: string, doe: (meld: Meld) => Promise<T> | T) => Promise<T>;

const TUSSENPOOS_MS = 2000;

export function maakStap(schrijf: (regel: string) => void): Stap {
  return async (naam, doe) => {
    const begin = Date.now();
    const duur = () => `${((Date.now() - begin) / 1000).toLocaleString('nl-NL', { maximumFractionDigits: 1 })} s`;
    let detail = 'nog bezig';
    const teller = setInterval(() => schrijf(`  ${naam}: ${detail} (${duur()})`), TUSSENPOOS_MS);
    try {
      const uitkomst = await doe((tekst) => (detail = tekst));
      schrijf(`✓ ${naam} (${duur()})`);
      return uitkomst;
    } finally {
      clearInterval(teller);
    }
  };
}
