/** A half-year as the agreements report on it: the state on the first day after it (S3 ch. 3: 1 July and 1 January). */
export interface Halfjaar {
  jaar: number;
  halfjaar: 1 | 2;
  van: string;
  tot: string;
  peildatum: string;
}

export const eersteJaar = 2019;

/** '2025-2' → July up to and including December 2025, as it stood on 1 January 2026; null = no half-year. */
export function leesHalfjaar(tekst: string): Halfjaar | null {
  const [, jaartekst, deel] = /^(\d{4})-([12])$/.exec(tekst) ?? [];
  const jaar = Number(jaartekst);
  if (jaartekst === undefined || jaar < eersteJaar || jaar > 2100) return null;
  return deel === '1'
    ? { jaar, halfjaar: 1, van: `${jaar}-01-01`, tot: `${jaar}-06-30`, peildatum: `${jaar}-07-01` }
    : { jaar, halfjaar: 2, van: `${jaar}-07-01`, tot: `${jaar}-12-31`, peildatum: `${jaar + 1}-01-01` };
}
