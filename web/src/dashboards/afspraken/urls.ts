import type { Afspraakstatus, Thema } from '../../gql/graphql';
import { statussen, themas } from './woorden';

/** What a permalink of the overview holds. Null = all; peildatum null = today, as the server has it. */
export interface Keuze {
  peildatum: string | null;
  thema: Thema | null;
  status: Afspraakstatus | null;
  partij: string | null;
}

/** An existing calendar day as ISO date, else null: a link that someone changed by hand must not break the page. */
export function leesDatum(tekst: string | null): string | null {
  if (tekst === null || !/^(19|20)\d\d-\d\d-\d\d$/.test(tekst)) return null;
  const dag = new Date(`${tekst}T00:00:00Z`);
  return Number.isNaN(dag.getTime()) || dag.toISOString().slice(0, 10) !== tekst ? null : tekst;
}

export const leesKeuze = (zoek: URLSearchParams): Keuze => ({
  peildatum: leesDatum(zoek.get('peildatum')),
  thema: themas.find(([thema]) => thema === zoek.get('thema'))?.[0] ?? null,
  status: statussen.find(([status]) => status === zoek.get('status'))?.[0] ?? null,
  partij: /^[a-z0-9-]{1,60}$/.exec(zoek.get('partij') ?? '')?.[0] ?? null,
});

export function schrijfKeuze(keuze: Keuze): URLSearchParams {
  const zoek = new URLSearchParams();
  for (const naam of ['peildatum', 'thema', 'status', 'partij'] as const) {
    const waarde = keuze[naam];
    if (waarde !== null) zoek.set(naam, waarde);
  }
  return zoek;
}

/** The address of one agreement, as it stands on that day. */
export const adresVan = (nummer: number | null, peildatum: string | null): string =>
  `/afspraken/${nummer ?? 0}${peildatum === null ? '' : `?peildatum=${peildatum}`}`;
