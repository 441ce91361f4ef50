import { DateTime } from 'luxon';
import { zone } from '../../kern/klok';
import { feestdagen } from './feestdag';

/** Every calendar day with the number of working days up to and including it. */
export interface Kalenderdag {
  datum: string;
  nummer: number;
}

/**
 * The calendar from which the database counts working days (L5): the working days between two dates are the difference of
 * their numbers, so that a report of Friday that is answered on Monday took one.
 */
export function werkkalender(vanJaar: number, totEnMetJaar: number): Kalenderdag[] {
  const uit: Kalenderdag[] = [];
  let nummer = 0;
  for (let jaar = vanJaar; jaar <= totEnMetJaar; jaar++) {
    const vrij = new Set(feestdagen(jaar));
    for (let dag = DateTime.fromObject({ year: jaar }, { zone }); dag.year === jaar; dag = dag.plus({ days: 1 })) {
      const datum = dag.toISODate() ?? '';
      if (dag.weekday <= 5 && !vrij.has(datum)) nummer += 1;
      uit.push({ datum, nummer });
    }
  }
  return uit;
}

/** First and last year of the calendar in the database; a report lies within them. */
export const kalenderVan = 2000;
export const kalenderTot = 2099;
