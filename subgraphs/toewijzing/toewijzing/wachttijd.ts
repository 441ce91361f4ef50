import { DateTime } from 'luxon';

/** T7: months from a day to the day of allocation, to one decimal; null when the first day is not known. */
export function maandenTot(van: string | null, datum: string): number | null {
  if (van === null) return null;
  const maanden = DateTime.fromISO(datum).diff(DateTime.fromISO(van), 'months').months;
  return Math.round(maanden * 10) / 10;
}
