/** Numbers and dates as a Dutch reader writes them. Pure; used by sentences, tables and charts alike. */
const count = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 0, useGrouping: true });
const percent = new Intl.NumberFormat('nl-NL', { minimumFractionDigits: 0, maximumFractionDigits: 1 });
const euro = new Intl.NumberFormat('nl-NL', { style: 'currency', currency: 'EUR' });
const longDate = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const longMoment = new Intl.DateTimeFormat('nl-NL', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Europe/Amsterdam',
});
const day = new Intl.DateTimeFormat('nl-NL', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'Europe/Amsterdam',
});

/** 9170 → "9.170" */
export const formatCount = (value: number): string => count.format(value).replace(/^-/, '−');

/** 12 → "+12", -3 → "−3", 0 → "0" */
export const formatSigned = (value: number): string => (value > 0 ? `+${formatCount(value)}` : formatCount(value));

/** 85.04 → "85%" ; 78.26 → "78,3%" (0–100, one decimal at most) */
export const formatPercent = (value: number): string => `${percent.format(value)}%`;

/** As formatPercent, with as many decimals (at most 3) as show on which side of the norm an unrounded value lies. */
export function formatPercentAgainst(value: number, norm: number): string {
  for (const digits of [1, 2, 3]) {
    const shown = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: digits }).format(value);
    const shownNorm = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: digits }).format(norm);
    if (value === norm || shown !== shownNorm) return `${shown}%`;
  }
  return value < norm ? `net geen ${formatPercent(norm)}` : `net meer dan ${formatPercent(norm)}`;
}

/** 633.25 → "€ 633,25" */
export const formatEuro = (value: number): string => euro.format(value);

/** ISO date "2025-07-01" → "1 juli 2025" */
export const formatDate = (isoDate: string): string => longDate.format(new Date(`${isoDate.slice(0, 10)}T00:00:00Z`));

/** ISO date-time → "1 juli 2025 om 14:05" in Amsterdam */
export const formatMoment = (isoMoment: string): string => longMoment.format(new Date(isoMoment));

/** ISO date-time → the day it falls on in Amsterdam: "1 juli 2025" */
export const formatDay = (isoMoment: string): string => day.format(new Date(isoMoment));

/** ["a", "b", "c"] → "a, b en c" */
export const formatList = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} en ${items[items.length - 1]}`;

/** Singular for exactly one (also −1), plural for the rest: plural(1, "woning", "woningen") */
export const plural = (value: number, one: string, more: string): string => (Math.abs(value) === 1 ? one : more);
