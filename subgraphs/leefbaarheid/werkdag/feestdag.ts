import { DateTime } from 'luxon';
import { zone } from '../../kern/klok';

/** Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher). */
function eerstePaasdag(jaar: number): DateTime {
  const a = jaar % 19;
  const eeuw = Math.floor(jaar / 100);
  const rest = jaar % 100;
  const g = Math.floor((8 * eeuw + 13) / 25);
  const h = (19 * a + eeuw - Math.floor(eeuw / 4) - g + 15) % 30;
  const l = (32 + 2 * (eeuw % 4) + 2 * Math.floor(rest / 4) - h - (rest % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const maand = Math.floor((h + l - 7 * m + 114) / 31);
  return DateTime.fromObject({ year: jaar, month: maand, day: ((h + l - 7 * m + 114) % 31) + 1 }, { zone });
}

/** The King's birthday is kept a day earlier when it falls on a Sunday; until 2013 it was the Queen's, on 30 April. */
function koningsdag(jaar: number): DateTime {
  const dag = DateTime.fromObject({ year: jaar, month: 4, day: jaar < 2014 ? 30 : 27 }, { zone });
  return dag.weekday === 7 ? dag.minus({ days: 1 }) : dag;
}

/**
 * The days that the Algemene termijnenwet (art. 3) treats as public holidays, as ISO dates: Good Friday counts with them and
 * 5 May does so every year.
 */
export function feestdagen(jaar: number): string[] {
  const pasen = eerstePaasdag(jaar);
  const vast = (maand: number, dag: number): DateTime =>
    DateTime.fromObject({ year: jaar, month: maand, day: dag }, { zone });
  return [
    vast(1, 1),
    pasen.minus({ days: 2 }),
    pasen,
    pasen.plus({ days: 1 }),
    koningsdag(jaar),
    vast(5, 5),
    pasen.plus({ days: 39 }),
    pasen.plus({ days: 49 }),
    pasen.plus({ days: 50 }),
    vast(12, 25),
    vast(12, 26),
  ].map((dag) => dag.toISODate() ?? '');
}
