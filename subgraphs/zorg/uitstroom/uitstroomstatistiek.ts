import { beschermElk } from '../../kern/onderdrukking';
import { uitstroomfasen, type Uitstroomfase } from './uitstroomfase';

/** A10: figures about care. */
export const drempel = 10;

/** Outflow of one gemeente in one year, as counted. */
export interface Uitstroomjaar {
  aangemeld: number;
  geplaatst: number;
  /** Allocations for outflow, and those of a candidate that the coördinatiepunt matched. */
  totaal: number;
  via: number;
  perFase: Partial<Record<Uitstroomfase, number>>;
  /** The same per zorgaanbieder, that knows its own people. */
  fasenVan?: Readonly<Record<string, Partial<Record<Uitstroomfase, number>>>>;
  geplaatstVan?: Readonly<Record<string, number>>;
}

/** What may be told of it; null = withheld. */
export interface Getoondjaar {
  aangemeld: number | null;
  geplaatst: number | null;
  via: number | null;
  geen_uitstroom: boolean;
  perFase: Record<Uitstroomfase, number | null>;
}

const telt = (aantal: number): number | null => (aantal < drempel ? null : aantal);
const enkelen = (aantal: number): boolean => aantal > 0 && aantal < drempel;

/**
 * Withholds small cells and what would give them back: stages add up to who were registered; who were placed, beside the exact
 * meter of the 20 % (S3-20), would tell how many came in another way; and a zorgaanbieder takes its own people off, so that what is
 * left of the others is held to the same. That nobody did, tells of nobody.
 */
export function onderdrukUitstroom(jaar: Uitstroomjaar): Getoondjaar {
  const { aangemeld, geplaatst, totaal, via, perFase, fasenVan = {}, geplaatstVan = {} } = jaar;
  const zonder = (eigen: Uitstroomjaar['perFase']): Map<string, number> =>
    new Map(uitstroomfasen.map((fase) => [fase, (perFase[fase] ?? 0) - (eigen[fase] ?? 0)]));
  const anderen = Object.values(fasenVan).map(zonder);
  const verborgen = new Set<string>(
    uitstroomfasen.filter(
      (fase) => (perFase[fase] ?? 0) < drempel || anderen.some((blik) => enkelen(blik.get(fase) ?? 0)),
    ),
  );
  beschermElk([...anderen, zonder({})], verborgen, drempel);
  const som = (blik: Map<string, number>): number => [...blik.values()].reduce((tot, n) => tot + n, 0);
  const dicht = aangemeld < drempel || anderen.some((blik) => enkelen(som(blik)));
  const verraadt = totaal < drempel || enkelen(via) || enkelen(totaal - via);
  const naastMeter =
    enkelen(Math.abs(totaal - geplaatst)) || Object.values(geplaatstVan).some((eigen) => enkelen(geplaatst - eigen));
  return {
    aangemeld: dicht ? null : aangemeld,
    geplaatst: verraadt || naastMeter ? null : telt(geplaatst),
    via: verraadt ? null : (100 * via) / totaal,
    geen_uitstroom: totaal === 0,
    perFase: Object.fromEntries(
      uitstroomfasen.map((fase) => [fase, dicht || verborgen.has(fase) ? null : (perFase[fase] ?? 0)]),
    ) as Getoondjaar['perFase'],
  };
}
