import type { Woningregel } from '../import/woningregel';
import type { Prijsbeleid } from './huurbeleid';

/** What changes at a dwelling on a day; the columns of an import line. */
export type Wijziging = Partial<Woningregel>;

/** A dwelling with its whole life: the line that first told it, and every later change by date (yyyy-mm-dd). */
export interface Demowoning {
  regel: Woningregel;
  wijk: string;
  prijsbeleid: Prijsbeleid;
  /** First peildatum at which a file holds it. */
  vanaf: string;
  wijzigingen: Map<string, Wijziging>;
  /** Ordinary stock: without a place in any event, so it can be added, left out or sold. */
  gewoon: boolean;
}

export function wijzig(woning: Demowoning, dag: string, wijziging: Wijziging): void {
  woning.wijzigingen.set(dag, { ...woning.wijzigingen.get(dag), ...wijziging });
}

/** Days with a change, in order. */
export const dagenVan = (woning: Demowoning): string[] => [...woning.wijzigingen.keys()].sort();

/** The line as a file of that day holds it; null before the dwelling was known. */
export function regelOp(woning: Demowoning, dag: string): Woningregel | null {
  if (dag < woning.vanaf) return null;
  const regel = { ...woning.regel };
  for (const d of dagenVan(woning)) if (d <= dag) Object.assign(regel, woning.wijzigingen.get(d));
  return regel;
}

/** The dwelling leaves the stock; whatever was planned for later does not happen. */
export function haalUit(
  woning: Demowoning,
  dag: string,
  reden: NonNullable<Woningregel['uitExploitatieReden']>,
): Demowoning {
  for (const later of dagenVan(woning).filter((d) => d > dag)) woning.wijzigingen.delete(later);
  wijzig(woning, dag, { uitExploitatie: dag, uitExploitatieReden: reden, status: statusNa[reden] ?? 'GESLOOPT' });
  woning.gewoon = false;
  return woning;
}

const statusNa: Record<string, Woningregel['status']> = {
  VERKOOP: 'VERKOCHT',
  OVERNAME: 'VERKOCHT',
  TRANSFORMATIE: 'ONTWIKKELING',
};
