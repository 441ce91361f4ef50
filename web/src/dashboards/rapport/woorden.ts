import { formatDate } from '../../ui/format';
import type { Afspraakstatus, Rapportindicator } from './inhoud';

export const themanaam: Record<string, string> = {
  BETAALBAARHEID: 'Betaalbaarheid',
  BESCHIKBAARHEID: 'Beschikbaarheid',
  DUURZAAMHEID: 'Duurzaamheid',
  WONEN_EN_ZORG: 'Wonen en zorg',
  LEEFBAARHEID: 'Leefbaarheid',
};

export const statustekst: Record<Afspraakstatus, { tekst: string; toon: 'neutral' | 'good' | 'attention' }> = {
  BEHAALD: { tekst: 'behaald', toon: 'good' },
  OP_KOERS: { tekst: 'op koers', toon: 'good' },
  LET_OP: { tekst: 'let op', toon: 'attention' },
  ACHTER: { tekst: 'achter', toon: 'attention' },
  NIET_VASTGESTELD: { tekst: 'niet vastgesteld', toon: 'neutral' },
};

export const klassenaam: Record<string, string> = {
  TOT_KWALITEITSKORTING: 'tot de kwaliteitskortingsgrens',
  TOT_EERSTE_AFTOPPING: 'tot de eerste aftoppingsgrens',
  TOT_TWEEDE_AFTOPPING: 'tot de tweede aftoppingsgrens',
  TOT_LIBERALISATIE: 'tot de liberalisatiegrens',
  BOVEN_LIBERALISATIE: 'boven de liberalisatiegrens',
};

const getalvorm = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 2 });
export const getal = (waarde: number): string => getalvorm.format(waarde).replace(/^-/, '−');

/** "minstens 85 %, doorlopend"; a target that nobody set is told so (P). */
export function doelzin(indicator: Rapportindicator): string {
  const { doel, doelTekst, richting, eenheid, streven, afgeleid, deadline, wanneer } = indicator;
  const richtingwoord = richting === 'MINSTENS' ? 'minstens ' : richting === 'HOOGSTENS' ? 'hoogstens ' : '';
  const kern = doel === null ? (doelTekst ?? 'nog niet vastgesteld') : `${richtingwoord}${getal(doel)} ${eenheid}`;
  return [
    streven && doel !== null ? `streven: ${kern}` : kern,
    deadline && `uiterlijk ${formatDate(deadline)}`,
    wanneer,
    afgeleid && 'afgeleid',
  ]
    .filter(Boolean)
    .join(', ');
}

/** The measured value, or why there is none; never 0 for unknown. */
export function waardezin({ meting, eenheid }: Rapportindicator): string {
  if (meting === null) return 'nog niet gemeten';
  if (meting.waarde === null) return `onbekend: ${meting.reden ?? 'geen reden gegeven'}`;
  const wie = [meting.partij, meting.onderdeel].filter(Boolean).join(', ');
  return `${getal(meting.waarde)} ${eenheid}${wie && ` (${wie})`}`;
}

/** "2025-2" → "tweede halfjaar 2025" */
export const halfjaarnaam = (halfjaar: string): string =>
  `${halfjaar.endsWith('-1') ? 'eerste' : 'tweede'} halfjaar ${halfjaar.slice(0, 4)}`;
