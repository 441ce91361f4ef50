import type { Overlegsoort, Overlegstatus } from '../../gql/graphql';
import { formatCount } from '../../ui/format';

export const statustekst: Record<Overlegstatus, { tekst: string; toon: 'neutral' | 'good' | 'attention' }> = {
  TE_PLANNEN: { tekst: 'nog te plannen', toon: 'neutral' },
  GEPLAND: { tekst: 'gepland', toon: 'neutral' },
  GEHOUDEN: { tekst: 'gehouden', toon: 'good' },
  TE_LAAT: { tekst: 'te laat', toon: 'attention' },
  VERVALLEN: { tekst: 'vervallen', toon: 'neutral' },
};

/** What "done" is called, per kind. */
const gedaan: Partial<Record<Overlegsoort, string>> = {
  MARKTRAPPORTAGE: 'verschenen',
  ACTIVITEITENOVERZICHT: 'verstuurd',
  PUBLICATIE: 'gepubliceerd',
};
export const gedaantekst = (soort: Overlegsoort | null): string => (soort && gedaan[soort]) ?? 'gehouden';

/** "1 van minstens 2 gehouden, 1 gepland" */
export function telzin(gehouden: number, minimum: number | null, gepland: number): string {
  const kern =
    minimum === null
      ? `${formatCount(gehouden)} keer gehouden; de afspraken noemen geen aantal`
      : `${formatCount(gehouden)} van minstens ${formatCount(minimum)} gehouden`;
  return gepland > 0 ? `${kern}, ${formatCount(gepland)} gepland` : kern;
}

/** Rollen that keep the cycle, for what the page offers; the graph decides. */
export const beheertOverleg = (rol: string): boolean =>
  /^(gemeente\/(bestuurder|beleidsadviseur-wonen)|corporatie\/(bestuurder|beleidsadviseur)|huurdersorganisatie\/bestuurslid)$/.test(
    rol,
  );
