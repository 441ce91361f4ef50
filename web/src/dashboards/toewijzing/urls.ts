import type { View } from '../../ui/view-switch';

const delen = ['meter', 'verloop'] as const;
export type Deel = (typeof delen)[number];

/** What a permalink of this page holds. Null = this year, as the server has it; the whole year. */
export interface Keuze {
  jaar: number | null;
  /** 1–12; only the list of allocations looks at it. */
  maand: number | null;
  weergave: Record<Deel, View>;
}

const geheel = (tekst: string | null, van: number, tot: number): number | null => {
  const getal = tekst !== null && /^\d{1,4}$/.test(tekst) ? Number(tekst) : NaN;
  return getal >= van && getal <= tot ? getal : null;
};

/** A link that someone changed by hand must not break the page. */
export const leesKeuze = (zoek: URLSearchParams): Keuze => ({
  jaar: geheel(zoek.get('jaar'), 1900, 2200),
  maand: geheel(zoek.get('maand'), 1, 12),
  weergave: {
    meter: zoek.get('meter') === 'tabel' ? 'tabel' : 'grafiek',
    verloop: zoek.get('verloop') === 'tabel' ? 'tabel' : 'grafiek',
  },
});

export function schrijfKeuze({ jaar, maand, weergave }: Keuze): URLSearchParams {
  const zoek = new URLSearchParams();
  if (jaar !== null) zoek.set('jaar', String(jaar));
  if (maand !== null) zoek.set('maand', String(maand));
  for (const deel of delen) if (weergave[deel] === 'tabel') zoek.set(deel, 'tabel');
  return zoek;
}

/** First and last day of a year, or of one month in it. */
export function dagen(jaar: number, maand: number | null): { vanaf: string; tot: string } {
  const [eerste, laatste] = maand === null ? [1, 12] : [maand, maand];
  const iso = (dag: number): string => new Date(dag).toISOString().slice(0, 10);
  return { vanaf: iso(Date.UTC(jaar, eerste - 1, 1)), tot: iso(Date.UTC(jaar, laatste, 0)) };
}
