/** Attempts for one event: 8 tries, spread over about a day. */
export const hoogstensPogingen = 8;

/** A subscription to which nothing arrives for so long is switched off. */
export const uitzettenNaDagen = 3;

const eersteWachtMs = 15_000;

/** The wait after a failed attempt: 15 s, 1 min, 4 min … 17 h, each up to a fifth shorter, so that not all return at once. */
export function wachttijdMs(pogingen: number, toeval = Math.random()): number {
  return Math.round(eersteWachtMs * 4 ** (pogingen - 1) * (1 - toeval / 5));
}
