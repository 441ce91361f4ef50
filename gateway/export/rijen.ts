import { DateTime } from 'luxon';
import { zone } from '../../subgraphs/kern/klok';
import type { Plan, Planlid, Soort } from './plan';

/** One cell: words, or a value that a spreadsheet can calculate with. */
export type Cel =
  | string
  | { soort: 'geheel' | 'getal' | 'bedrag' | 'procent'; waarde: number }
  | { soort: 'dag' | 'moment'; waarde: string };

type Bak = Record<string, unknown>;

/** Cells of one answered row; a row with lists to lay out gives as many rows as those lists have elements. */
export function cellen(plan: Plan, leden: readonly Planlid[], rij: Bak): Cel[][] {
  return legUit(new Map([['', rij]]), plan.rijen?.split('.') ?? []).map((keten) =>
    leden.map((lid) => celVan(lid, keten)),
  );
}

/** From every prefix of the laid out path to the element of this row. An unknown list still leaves its row. */
function legUit(keten: Map<string, Bak | null>, namen: readonly string[], tot = ''): Map<string, Bak | null>[] {
  const [naam, ...rest] = namen;
  if (naam === undefined) return [keten];
  const pad = tot === '' ? naam : `${tot}.${naam}`;
  const lijst = keten.get(tot)?.[naam] as Bak[] | null | undefined;
  return (lijst ?? [null]).flatMap((element) => legUit(new Map(keten).set(pad, element), rest, pad));
}

function celVan(lid: Planlid, keten: Map<string, Bak | null>): Cel {
  const namen = lid.stappen.map(({ naam }) => naam);
  let vanaf = namen.length;
  while (vanaf > 0 && !keten.has(namen.slice(0, vanaf).join('.'))) vanaf -= 1;
  const begin = keten.get(namen.slice(0, vanaf).join('.')) ?? null;
  const waarde = loop(begin, namen.slice(vanaf));
  if (Array.isArray(waarde)) {
    const woorden = waarde.filter((deel) => deel != null).map(String);
    return woorden.length === 0 ? (lid.onbekend ?? '') : [...new Set(woorden)].join(', ');
  }
  return waarde == null ? (lid.onbekend ?? '') : schrijf(lid.soort, waarde);
}

function loop(begin: unknown, namen: readonly string[]): unknown {
  if (Array.isArray(begin)) return begin.flatMap((deel) => loop(deel, namen));
  const [naam, ...rest] = namen;
  if (naam === undefined || begin == null) return begin;
  return loop((begin as Bak)[naam], rest);
}

function schrijf(soort: Soort, waarde: unknown): Cel {
  switch (soort) {
    case 'geheel':
    case 'getal':
    case 'bedrag':
    case 'procent':
      return { soort, waarde: waarde as number };
    case 'dag':
      return { soort, waarde: waarde as string };
    case 'moment':
      return { soort, waarde: DateTime.fromISO(waarde as string, { zone }).toFormat('yyyy-MM-dd HH:mm:ss') };
    case 'janee':
      return waarde === true ? 'ja' : 'nee';
    case 'telling': {
      // A withheld number reads as its words: never 0, never empty (A10).
      const telling = waarde as { waarde: number } | { reden: string };
      return 'reden' in telling ? telling.reden : { soort: 'geheel', waarde: telling.waarde };
    }
    case 'tekst':
      return String(waarde);
  }
}
