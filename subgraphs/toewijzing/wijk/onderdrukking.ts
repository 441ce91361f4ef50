import { bescherm } from '../../kern/onderdrukking';

/** Allocations of one wijk in one year, before and after suppression; null = withheld. */
export interface Wijkcel {
  wijk: string;
  aantal: number | null;
  aandachtsgroepen: number | null;
}

/** A10: cells below k are withheld; 10 where statushouders are in the count. */
export const drempels = { aantal: 5, aandachtsgroepen: 10 } as const;

type Maat = keyof typeof drempels;
/** Primary suppression (below k), the rest of a wijk (aantal − aandachtsgroepen) and complementary suppression. */
export function onderdruk(cellen: readonly { wijk: string; aantal: number; aandachtsgroepen: number }[]): Wijkcel[] {
  const verborgen: Record<Maat, Set<string>> = { aantal: new Set(), aandachtsgroepen: new Set() };
  for (const cel of cellen) {
    if (cel.aantal < drempels.aantal) verborgen.aantal.add(cel.wijk);
    const rest = cel.aantal - cel.aandachtsgroepen;
    if (cel.aandachtsgroepen < drempels.aandachtsgroepen || rest < drempels.aandachtsgroepen)
      verborgen.aandachtsgroepen.add(cel.wijk);
  }
  for (const maat of ['aantal', 'aandachtsgroepen'] as const)
    bescherm(new Map(cellen.map((cel) => [cel.wijk, cel[maat]])), verborgen[maat], drempels[maat]);
  return cellen.map(({ wijk, aantal, aandachtsgroepen }) => ({
    wijk,
    aantal: verborgen.aantal.has(wijk) ? null : aantal,
    aandachtsgroepen: verborgen.aandachtsgroepen.has(wijk) ? null : aandachtsgroepen,
  }));
}
