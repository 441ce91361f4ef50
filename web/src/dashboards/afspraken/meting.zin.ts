import { formatCount, formatDate, formatPercent } from '../../ui/format';

const getal = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1 });

/** 85 procent → "85%", 9170 woningen → "9.170 woningen". */
export function maatZin(waarde: number, eenheid: string | null): string {
  if (eenheid === 'procent') return formatPercent(waarde);
  return `${Number.isInteger(waarde) ? formatCount(waarde) : getal.format(waarde)}${eenheid ? ` ${eenheid}` : ''}`;
}

export interface Stand {
  peildatum: string | null;
  waarde: number | null;
  reden: string | null;
}

/** "9.112 woningen op 1 juli 2025"; a value that is not known says why. */
export function metingZin(stand: Stand | null, eenheid: string | null): string {
  if (stand === null || stand.peildatum === null) return 'nog niet gemeten';
  const dag = formatDate(stand.peildatum);
  return stand.waarde === null
    ? `geen cijfer op ${dag}. ${stand.reden ?? ''}`.trim()
    : `${maatZin(stand.waarde, eenheid)} op ${dag}`;
}
