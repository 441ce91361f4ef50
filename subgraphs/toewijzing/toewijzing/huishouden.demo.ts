import { DateTime } from 'luxon';
import type { Toeval } from '../../kern/demo';
import type { Grondslagwaarde } from './toewijzing.entity';
import type { HuishoudenInput } from './toewijzing.input';

const samenstellingen = ['alleenstaand', 'stel', 'eenoudergezin', 'gezin met kinderen'] as const;

/** An invented household that could get a dwelling of this size: size, income and waits as the ground makes likely. */
export function kiesHuishouden(
  toeval: Toeval,
  datum: string,
  kamers: number,
  grondslag: Grondslagwaarde,
): HuishoudenInput {
  const statushouder = grondslag === 'STATUSHOUDER';
  const grootte = kamers > 2 || statushouder ? toeval.tussen(1, 6) : toeval.kies([1, 1, 1, 2, 2, 3]);
  const samenstelling =
    grootte === 1 ? samenstellingen[0] : grootte === 2 ? toeval.kies(samenstellingen.slice(1, 3)) : samenstellingen[3];
  const laag = statushouder || toeval.kans(0.72);
  const rekeninkomen = laag ? toeval.tussen(12_500, 24_500) + (grootte > 1 ? 4_000 : 0) : toeval.tussen(29_000, 46_000);
  const maanden = statushouder ? toeval.tussen(2, 14) : toeval.tussen(10, 150);
  const inschrijfdatum = terug(datum, maanden * 30);
  // Priority housing and statushouders do not react themselves; everybody else searched for a part of the wait.
  const eersteReactie = statushouder
    ? null
    : terug(datum, toeval.tussen(20, Math.max(21, Math.min(maanden * 30, 900))));
  return {
    grootte,
    samenstelling,
    ouderenhuishouden: !statushouder && grootte <= 2 && toeval.kans(0.25),
    rekeninkomen,
    statushouder: statushouder ? true : null,
    inschrijfdatum,
    eersteReactie,
  };
}

const terug = (datum: string, dagen: number): string =>
  DateTime.fromISO(datum).minus({ days: dagen }).toISODate() ?? datum;
