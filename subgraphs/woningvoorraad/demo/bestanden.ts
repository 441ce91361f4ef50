import type { Toeval } from '../../kern/demo';
import type { Woningregel } from '../import/woningregel';
import type { Woningstatus } from '../woning/woning.enum';
import { dagenVan, regelOp, wijzig, type Demowoning } from './demowoning';

/** What an owner would deliver on a day: the lines that are new or changed since the day before. */
export interface Demobestand {
  dag: string;
  eigenaar: string;
  regels: Woningregel[];
}

/** The files up to and including today, in order of day and owner; what lies later does not exist yet. */
export function maakBestanden(woningen: readonly Demowoning[], vandaag: string): Demobestand[] {
  const perDag = new Map<string, Demobestand>();
  const zet = (dag: string, regel: Woningregel): void => {
    const sleutel = `${dag} ${regel.eigenaar}`;
    const bestand = perDag.get(sleutel) ?? { dag, eigenaar: regel.eigenaar, regels: [] };
    bestand.regels.push(regel);
    perDag.set(sleutel, bestand);
  };
  for (const woning of woningen.filter((w) => w.vanaf <= vandaag)) {
    let { regel } = woning;
    if (!woning.wijzigingen.has(woning.vanaf)) zet(woning.vanaf, regel);
    for (const dag of dagenVan(woning).filter((d) => d <= vandaag)) {
      regel = { ...regel, ...woning.wijzigingen.get(dag) };
      zet(dag, regel);
    }
  }
  return [...perDag.entries()].sort(([a], [b]) => a.localeCompare(b)).map(([, bestand]) => bestand);
}

/** Per 10.000 dwellings of a corporatie and at least: most of what stands empty can be allocated at once. */
const standen: readonly { status: Woningstatus; deel: number; minstens: number }[] = [
  { status: 'LEEG', deel: 120, minstens: 12 },
  { status: 'RENOVATIE', deel: 24, minstens: 1 },
];

/** How the dwellings stand today: some are empty or being renovated. */
export function zetStanden(woningen: readonly Demowoning[], toeval: Toeval, vandaag: string): void {
  for (const eigenaar of ['actium', 'woonservice']) {
    const eigen = woningen.filter((w) => w.regel.eigenaar === eigenaar);
    const verhuurd = eigen.filter((woning) => {
      const regel = regelOp(woning, vandaag);
      return regel !== null && regel.uitExploitatie === null && regel.zelfstandig && regel.gebruik === 'REGULIER';
    });
    for (const { status, deel, minstens } of standen) {
      const aantal = Math.max(minstens, Math.round((eigen.length * deel) / 10_000));
      for (let i = 0; i < aantal && verhuurd.length > 0; i++) {
        const [woning] = verhuurd.splice(toeval.tussen(0, verhuurd.length - 1), 1);
        if (woning !== undefined) wijzig(woning, vandaag, { status });
      }
    }
  }
}
