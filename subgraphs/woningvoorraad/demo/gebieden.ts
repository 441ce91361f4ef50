import type { Toeval } from '../../kern/demo';
import assen from '../gebied/assen.json';

interface Wijkbeeld {
  /** Share of the social rent of each owner, in parts. */
  actium: number;
  woonservice: number;
  bouwjaren: readonly [number, number];
}

/** Plausible, invented: where the stock lies and when it was built. */
export const wijkbeelden: Record<string, Wijkbeeld> = {
  WK010600: { actium: 90, woonservice: 10, bouwjaren: [1925, 1998] },
  WK010601: { actium: 125, woonservice: 5, bouwjaren: [1961, 1972] },
  WK010602: { actium: 130, woonservice: 5, bouwjaren: [1948, 1966] },
  WK010603: { actium: 115, woonservice: 10, bouwjaren: [1950, 1974] },
  WK010604: { actium: 125, woonservice: 5, bouwjaren: [1960, 1971] },
  WK010605: { actium: 85, woonservice: 10, bouwjaren: [1964, 1982] },
  WK010606: { actium: 95, woonservice: 15, bouwjaren: [1976, 1990] },
  WK010607: { actium: 115, woonservice: 20, bouwjaren: [1984, 2001] },
  WK010608: { actium: 80, woonservice: 25, bouwjaren: [1999, 2016] },
  WK010699: { actium: 4, woonservice: 1, bouwjaren: [1930, 1985] },
};

/** Work, sport, nature and scattered houses: hardly any social rent. */
const dunBebouwd =
  /bedrijventerrein|terrein|sportpark|recreatiepark|natuur|golf|verspreide|veld$|asserbos|hertenkamp|uitbreidings|bos$|groene dijk|zoom|hoogspanning/i;

/** Chooses a buurt inside a wijk, each with a weight of its own. */
export class Buurtkiezer {
  private readonly perWijk = new Map<string, { code: string; gewicht: number }[]>();

  constructor(private readonly toeval: Toeval) {
    for (const { code, naam, wijk } of assen.buurten) {
      const gewicht = dunBebouwd.test(naam) ? 0.03 : 0.5 + toeval.getal();
      this.perWijk.set(wijk, [...(this.perWijk.get(wijk) ?? []), { code, gewicht }]);
    }
  }

  kies(wijk: string): string {
    const buurten = this.perWijk.get(wijk) ?? [];
    return kiesGewogen(this.toeval, buurten)?.code ?? '';
  }
}

export function kiesGewogen<T extends { gewicht: number }>(toeval: Toeval, uit: readonly T[]): T | undefined {
  let rest = toeval.getal() * uit.reduce((som, { gewicht }) => som + gewicht, 0);
  return uit.find(({ gewicht }) => (rest -= gewicht) < 0) ?? uit.at(-1);
}

/**
 * Where dwellings of an owner with so many of them may lie. A small demo leaves out wijken in which there would be a handful: of
 * those the platform would rightly tell nothing.
 */
export function wijkenVan(eigenaar: 'actium' | 'woonservice', aantal: number): { code: string; gewicht: number }[] {
  const wijken = Object.entries(wijkbeelden).map(([code, beeld]) => ({ code, gewicht: beeld[eigenaar] }));
  const som = wijken.reduce((tot, { gewicht }) => tot + gewicht, 0);
  const ruim = wijken.filter(({ gewicht }) => (aantal * gewicht) / som >= 10);
  return ruim.length > 0 ? ruim : wijken.sort((a, b) => b.gewicht - a.gewicht).slice(0, 1);
}
