import type { EntityManager } from 'typeorm';
import type { Meterbasis } from './meterstand';
import { isOver, isStructureel, noemerMits, type Normregels } from './norm';
import { leesNormregels } from './normregels.service';

/** Where a corporatie stands in a year, as far as that is told. */
export interface Jaarstand extends Pick<Meterbasis, 'corporatie' | 'tot'> {
  toewijzingen: number;
  statushouders: number | null;
  afwijkend: number;
}

/** Over the norm on unrounded numbers, `marge` hundredths of a percent apart; unknown is not over. */
export function zitErboven(stand: Jaarstand, regels: Normregels | null, marge = 0): boolean {
  const noemer = regels === null || stand.tot === null ? null : noemerMits(stand, regels);
  return regels !== null && noemer !== null && isOver(stand.afwijkend, noemer, regels.norm + marge);
}

/** T5: the corporaties that were over the norm so many years in a row, each year by its own rules and as the caller sees it. */
export async function structureleCorporaties(
  m: EntityManager,
  jaar: number,
  standen: readonly Jaarstand[],
  regels: Normregels | null,
  jarenOpRij: number,
  lees: (m: EntityManager, jaar: number) => Promise<Jaarstand[]> = leesJaar,
  gemeente: string | null = null,
): Promise<Set<string>> {
  const boven = standen.filter((stand) => zitErboven(stand, regels));
  if (boven.length === 0) return new Set();
  const over = new Map(boven.map(({ corporatie }) => [corporatie, [true]]));
  for (let terug = 1; terug < jarenOpRij; terug++) {
    const [eerder, toen] = [await lees(m, jaar - terug), await leesNormregels(m, jaar - terug, gemeente)];
    for (const [corporatie, jaren] of over)
      jaren.push(eerder.some((stand) => stand.corporatie === corporatie && zitErboven(stand, toen)));
  }
  return new Set([...over].filter(([, jaren]) => isStructureel(jaren, jarenOpRij)).map(([corporatie]) => corporatie));
}

const leesJaar = (m: EntityManager, jaar: number): Promise<Jaarstand[]> =>
  m.query('select corporatie, tot::text, toewijzingen, statushouders, afwijkend from toewijzing.beleidsruimte($1)', [
    jaar,
  ]) as Promise<Jaarstand[]>;
