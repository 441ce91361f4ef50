import type { Rapportindicator } from './inhoud';

/** Codes of the contract in the words of a report. */
export const themanaam: Record<string, string> = {
  BETAALBAARHEID: 'Betaalbaarheid',
  BESCHIKBAARHEID: 'Beschikbaarheid',
  DUURZAAMHEID: 'Duurzaamheid',
  WONEN_EN_ZORG: 'Wonen en zorg',
  LEEFBAARHEID: 'Leefbaarheid',
};
export const statusnaam: Record<string, string> = {
  OP_KOERS: 'op koers',
  LET_OP: 'let op',
  ACHTER: 'achter',
  BEHAALD: 'behaald',
  NIET_VASTGESTELD: 'niet vastgesteld',
};
export const standnaam: Record<string, string> = {
  BEZIG: 'bezig',
  BEHAALD: 'behaald',
  NIET_BEHAALD: 'niet behaald',
};
export const soortnaam: Record<string, string> = {
  KWANTITATIEF: 'getal',
  MIJLPAAL: 'mijlpaal',
  INSPANNING: 'inspanning',
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

const dagvorm = new Intl.DateTimeFormat('nl-NL', { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' });
export const dag = (iso: string): string => dagvorm.format(new Date(`${iso.slice(0, 10)}T00:00:00Z`));
const momentvorm = new Intl.DateTimeFormat('nl-NL', {
  timeZone: 'Europe/Amsterdam',
  dateStyle: 'long',
  timeStyle: 'short',
});
export const moment = (iso: string): string => momentvorm.format(new Date(iso));

/** "minstens 85 %, doorlopend"; a target that nobody set is told so (P). */
export function doelzin({
  doel,
  doelTekst,
  richting,
  eenheid,
  streven,
  afgeleid,
  deadline,
  wanneer,
}: Rapportindicator): string {
  const richtingwoord = richting === 'MINSTENS' ? 'minstens ' : richting === 'HOOGSTENS' ? 'hoogstens ' : '';
  const kern = doel === null ? (doelTekst ?? 'nog niet vastgesteld') : `${richtingwoord}${getal(doel)} ${eenheid}`;
  return [
    streven && doel !== null ? `streven: ${kern}` : kern,
    deadline === null ? null : `uiterlijk ${dag(deadline)}`,
    wanneer,
    afgeleid ? 'afgeleid' : null,
  ]
    .filter((deel) => deel !== null)
    .join(', ');
}

/** The measured value, or why there is none; never 0 for unknown. */
export function waardezin({ meting, eenheid }: Rapportindicator): string {
  if (meting === null) return 'nog niet gemeten';
  if (meting.waarde === null) return `onbekend: ${meting.reden ?? 'geen reden gegeven'}`;
  const wie = [meting.partij, meting.onderdeel].filter((deel) => deel !== null).join(', ');
  return `${getal(meting.waarde)} ${eenheid}${wie === '' ? '' : ` (${wie})`}`;
}
