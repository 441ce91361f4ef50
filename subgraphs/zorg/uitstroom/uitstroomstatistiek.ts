import { bescherm } from '../../kern/onderdrukking';
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
 * Withholds small cells and what would give them back: stages add up to who were registered; and who were placed, subtracted from the
 * exact meter of the 20 % (S3-20), would tell how many came in another way. That nobody did, tells of nobody.
 */
export function onderdrukUitstroom({ aangemeld, geplaatst, totaal, via, perFase }: Uitstroomjaar): Getoondjaar {
  const geteld = new Map(uitstroomfasen.map((fase) => [fase as string, perFase[fase] ?? 0]));
  const verborgen = new Set([...geteld].filter(([, n]) => n < drempel).map(([fase]) => fase));
  bescherm(geteld, verborgen, drempel);
  const verraadt = totaal < drempel || enkelen(via) || enkelen(totaal - via);
  const fasen = uitstroomfasen.map((fase) => [
    fase,
    aangemeld < drempel || verborgen.has(fase) ? null : (perFase[fase] ?? 0),
  ]);
  return {
    aangemeld: telt(aangemeld),
    geplaatst: verraadt ? null : telt(geplaatst),
    via: verraadt ? null : (100 * via) / totaal,
    geen_uitstroom: totaal === 0,
    perFase: Object.fromEntries(fasen) as Getoondjaar['perFase'],
  };
}
