import { beschermElk } from '../../kern/onderdrukking';

/** Allocations of one wijk in one year, before and after suppression; null = withheld. */
export interface Wijkcel {
  wijk: string;
  aantal: number | null;
  aandachtsgroepen: number | null;
}

/** A10: cells below k are withheld; 10 where statushouders are in the count. */
export const drempels = { aantal: 5, aandachtsgroepen: 10 } as const;

type Maat = keyof typeof drempels;

/** What one corporatie allocated in one wijk. */
interface Wijkdeel extends Record<Maat, number> {
  wijk: string;
  eigenaar: string;
}

function perWijk(delen: readonly Wijkdeel[]): Map<string, Record<Maat, number>> {
  const som = new Map<string, Record<Maat, number>>();
  for (const { wijk, aantal, aandachtsgroepen } of delen) {
    const tot = som.get(wijk) ?? { aantal: 0, aandachtsgroepen: 0 };
    som.set(wijk, { aantal: tot.aantal + aantal, aandachtsgroepen: tot.aandachtsgroepen + aandachtsgroepen });
  }
  return som;
}

/**
 * Primary suppression (below k), the rest of a wijk (aantal − aandachtsgroepen) and complementary suppression. Each corporatie knows
 * its own part and takes it off: what is left, of the others, is held to the same (A7).
 */
export function onderdruk(delen: readonly Wijkdeel[]): Wijkcel[] {
  const alles = perWijk(delen);
  const eigenaren = [...new Set(delen.map((deel) => deel.eigenaar))];
  const blikken = [...eigenaren.map((een) => perWijk(delen.filter(({ eigenaar }) => eigenaar !== een))), alles];
  const verborgen: Record<Maat, Set<string>> = { aantal: new Set(), aandachtsgroepen: new Set() };
  for (const blik of blikken)
    for (const [wijk, { aantal, aandachtsgroepen }] of blik) {
      if (aantal < drempels.aantal) verborgen.aantal.add(wijk);
      if (aandachtsgroepen < drempels.aandachtsgroepen || aantal - aandachtsgroepen < drempels.aandachtsgroepen)
        verborgen.aandachtsgroepen.add(wijk);
    }
  for (const maat of ['aantal', 'aandachtsgroepen'] as const) {
    beschermElk(
      blikken.map((blik) => new Map([...blik].map(([wijk, cel]) => [wijk, cel[maat]]))),
      verborgen[maat],
      drempels[maat],
    );
  }
  return [...alles].map(([wijk, { aantal, aandachtsgroepen }]) => ({
    wijk,
    aantal: verborgen.aantal.has(wijk) ? null : aantal,
    aandachtsgroepen: verborgen.aandachtsgroepen.has(wijk) ? null : aandachtsgroepen,
  }));
}
