import type { View } from '../../ui/view-switch';

/** What a permalink of this page holds. Null = as the server sees it today. */
export interface Keuze {
  peildatum: string | null;
  van: string;
  tot: string | null;
  weergave: Record<Deel, View>;
}

const delen = ['pad', 'groei', 'klassen', 'prognose', 'betaalbaar', 'nieuwbouw', 'locaties', 'mix'] as const;
export type Deel = (typeof delen)[number];

/** The baseline of the growth target (V3). */
const begin = '2020-01-01';

/** An existing calendar day as ISO date, else null: a link that someone changed by hand must not break the page. */
export function leesDatum(tekst: string | null): string | null {
  if (tekst === null || !/^(19|20)\d\d-\d\d-\d\d$/.test(tekst)) return null;
  const dag = new Date(`${tekst}T00:00:00Z`);
  return Number.isNaN(dag.getTime()) || dag.toISOString().slice(0, 10) !== tekst ? null : tekst;
}

export function leesKeuze(zoek: URLSearchParams): Keuze {
  const weergave = (deel: Deel): View => (zoek.get(deel) === 'tabel' ? 'tabel' : 'grafiek');
  return {
    peildatum: leesDatum(zoek.get('peildatum')),
    van: leesDatum(zoek.get('van')) ?? begin,
    tot: leesDatum(zoek.get('tot')),
    weergave: Object.fromEntries(delen.map((deel) => [deel, weergave(deel)])) as Record<Deel, View>,
  };
}

export function schrijfKeuze({ peildatum, van, tot, weergave }: Keuze): URLSearchParams {
  const zoek = new URLSearchParams();
  if (peildatum) zoek.set('peildatum', peildatum);
  if (van !== begin) zoek.set('van', van);
  if (tot) zoek.set('tot', tot);
  for (const deel of delen) if (weergave[deel] === 'tabel') zoek.set(deel, 'tabel');
  return zoek;
}
