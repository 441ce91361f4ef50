/** A half-year as it is known; null = not set or not told. */
export interface Halfjaar {
  taakstelling: number | null;
  /** Lead (above 0) or shortage with which the counting begins here; null = carried over from the half-year before. */
  beginsaldo: number | null;
  gehuisvest: number | null;
  /** Over, and told to its last day: only then its balance carries over. */
  klaar: boolean;
}

export interface Overdracht {
  /** Lead (above 0) or shortage (below 0) from the half-year before. */
  overgenomen: number | null;
  /** What is to be housed: the taakstelling less a lead, or with a shortage; below 0 the lead is more than enough. */
  opgave: number | null;
  saldo: number | null;
}

/** T6: shortage and lead carry over to the next half-year; what is unknown makes everything after it unknown, never 0. */
export function draagOver(halfjaren: readonly Halfjaar[]): Overdracht[] {
  let vorig: number | null = null;
  return halfjaren.map(({ taakstelling, beginsaldo, gehuisvest, klaar }) => {
    const overgenomen = beginsaldo ?? vorig;
    const opgave = taakstelling === null || overgenomen === null ? null : taakstelling - overgenomen;
    const saldo = opgave === null || gehuisvest === null ? null : gehuisvest - opgave;
    vorig = klaar ? saldo : null;
    return { overgenomen, opgave, saldo };
  });
}

const dagMs = 86_400_000;
const dagen = (van: string, tot: string): number => Math.round((Date.parse(tot) - Date.parse(van)) / dagMs) + 1;

/** Housed by the deadline if it goes on as it went: by days, first and last included. */
export function prognoseVan(gehuisvest: number, begin: string, tot: string, einde: string): number {
  return Math.round((gehuisvest / dagen(begin, tot)) * dagen(begin, einde));
}
