import type { Toeval } from '../../kern/demo';
import { regelOp, wijzig, type Demowoning } from './demowoning';
import { huurstijging, liberalisatiegrens, verhoog } from './huurbeleid';

/** Days on which tenancies change in the demo: few, so that a file per day stays a file. */
export const wisseldagen = ['03-01', '06-01', '09-01', '12-01'] as const;
const kansNieuweHuurder = 0.065;

/**
 * Rents of a dwelling up to and including `laatsteJaar`: a rise on 1 July and, where a new tenant comes, the target rent
 * (harmonisation). Changes of use that were planned before are kept.
 */
export function leefVoort(woning: Demowoning, toeval: Toeval, laatsteJaar: number): Demowoning {
  const eerste = Number(woning.vanaf.slice(0, 4));
  let huur = woning.regel.kaleHuur ?? 0;
  let streef = woning.regel.streefhuur ?? huur;
  for (let jaar = eerste; jaar <= laatsteJaar; jaar++) {
    const nieuweHuurder = toeval.kans(kansNieuweHuurder) ? `${jaar}-${toeval.kies(wisseldagen)}` : null;
    const percentage = huurstijging(jaar);
    const stap = (dag: string, nieuw: number, doel: number): void => {
      if (dag <= woning.vanaf) return;
      if (nieuw !== huur || doel !== streef) wijzig(woning, dag, { kaleHuur: nieuw, streefhuur: doel });
      huur = nieuw;
      streef = doel;
    };
    const harmoniseer = (): void => {
      if (nieuweHuurder !== null) stap(nieuweHuurder, Math.max(huur, streef), streef);
    };
    const eerstNieuw = nieuweHuurder !== null && nieuweHuurder < `${jaar}-07-01`;
    if (eerstNieuw) harmoniseer();
    const doel = verhoog(streef, percentage, woning.prijsbeleid, jaar);
    stap(`${jaar}-07-01`, verhoog(huur, percentage, woning.prijsbeleid, jaar), doel);
    if (!eerstNieuw) harmoniseer();
  }
  return woning;
}

/** Whose dwellings do not count (V1). */
const geenPartij = 'andere-corporatie';

/** V1 and V2 by the public rules alone, to steer by; the product's own count is checked against it in a test. */
export function inKern(woning: Demowoning, dag: string): boolean {
  const regel = regelOp(woning, dag);
  const grens = liberalisatiegrens(Number(dag.slice(0, 4)));
  return (
    regel?.kaleHuur != null &&
    regel.eigenaar !== geenPartij &&
    grens !== null &&
    regel.zelfstandig &&
    regel.gebruik !== 'INTRAMURAAL' &&
    regel.kaleHuur <= grens &&
    (regel.inExploitatie === null || regel.inExploitatie <= dag) &&
    (regel.uitExploitatie === null || regel.uitExploitatie > dag)
  );
}

/** What counts for the target: take-overs since the base date are no growth (V5); the demo only takes over, it gives nothing away. */
export function telt(woningen: readonly Demowoning[], dag: string, basis: string): number {
  return woningen.reduce((som, woning) => {
    const { inExploitatie: op, inExploitatieReden } = woning.regel;
    const overgenomen =
      inExploitatieReden === 'OVERNAME' && op !== null && op > basis && op <= dag && inKern(woning, op);
    return som + (inKern(woning, dag) ? 1 : 0) - (overgenomen ? 1 : 0);
  }, 0);
}
