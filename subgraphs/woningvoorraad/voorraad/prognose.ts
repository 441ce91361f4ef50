import { DateTime } from 'luxon';
import { projectfasen, type Projectfase, type Projectsoort } from '../project/project.enum';

/** A project as far as the prognosis needs it. */
export interface Prognoseproject {
  soort: Projectsoort;
  fase: Projectfase;
  /** Dwellings that come or go; null = not known. */
  aantal: number | null;
  gepland: string | null;
  verwacht: string | null;
}

/** From which fase on a line counts what brings dwellings, and how much later than planned it expects them (parameters). */
export interface Prognoseregels {
  laag: { fase: Projectfase; uitstel: number };
  midden: { fase: Projectfase; uitstel: number };
  hoog: { fase: Projectfase; uitstel: number };
}

export interface Prognosepunt {
  peildatum: string;
  aantal: number;
  laag: number;
  hoog: number;
}

interface Stap {
  dag: string;
  aantal: number;
}

const zekerheid = (fase: Projectfase): number => projectfasen.indexOf(fase);
const komt: readonly Projectsoort[] = ['NIEUWBOUW', 'TRANSFORMATIE'];
const staatOpen = (fase: Projectfase): boolean => fase !== 'OPGELEVERD' && fase !== 'VERVALLEN';

/** Whether a project changes how many dwellings there are, and has still to do so. */
export const telbaar = ({ soort, fase }: Prognoseproject): boolean =>
  staatOpen(fase) && (komt.includes(soort) || soort === 'SLOOP');

/** A day that has passed without delivery comes at the earliest tomorrow. */
function dagVan(project: Prognoseproject, uitstel: number, vandaag: string): string | null {
  const dag = project.verwacht ?? project.gepland;
  if (dag === null) return null;
  const later = DateTime.fromISO(dag, { zone: 'utc' }).plus({ months: uitstel }).toISODate() ?? dag;
  const morgen = DateTime.fromISO(vandaag, { zone: 'utc' }).plus({ days: 1 }).toISODate() ?? vandaag;
  return later < morgen ? morgen : later;
}

/** What comes from `fase` on, `uitstel` months later; what goes from `sloopfase` on, `sloopuitstel` months later. */
function stappen(
  projecten: readonly Prognoseproject[],
  nieuw: { fase: Projectfase; uitstel: number },
  sloop: { fase: Projectfase; uitstel: number },
  vandaag: string,
): Stap[] {
  return projecten.filter(telbaar).flatMap((project) => {
    const weg = project.soort === 'SLOOP';
    const regel = weg ? sloop : nieuw;
    const dag = dagVan(project, regel.uitstel, vandaag);
    if (dag === null || project.aantal === null || zekerheid(project.fase) < zekerheid(regel.fase)) return [];
    return [{ dag, aantal: weg ? -project.aantal : project.aantal }];
  });
}

/** Quarter ends after today up to and including `einde`. */
export function prognosedagen(vandaag: string, einde: string): string[] {
  const dagen: string[] = [];
  for (
    let dag = DateTime.fromISO(vandaag, { zone: 'utc' }).endOf('quarter');
    ;
    dag = dag.plus({ days: 1 }).endOf('quarter')
  ) {
    const iso = dag.toISODate() ?? einde;
    if (iso >= einde) break;
    if (iso > vandaag) dagen.push(iso);
  }
  return einde > vandaag ? [vandaag, ...dagen, einde] : [vandaag];
}

/**
 * The stock from today on by what is planned (S3-12). The low line believes the least of what comes and the most of what goes, the
 * high line the reverse; delay counts for what comes in the low line and for what goes in the high line.
 */
export function prognose(
  begin: number,
  projecten: readonly Prognoseproject[],
  regels: Prognoseregels,
  vandaag: string,
  einde: string,
): Prognosepunt[] {
  const { laag, midden, hoog } = regels;
  const lijnen = {
    aantal: stappen(projecten, midden, midden, vandaag),
    laag: stappen(projecten, laag, hoog, vandaag),
    hoog: stappen(projecten, hoog, laag, vandaag),
  };
  const tot = (lijn: readonly Stap[], dag: string): number =>
    lijn.reduce((som, stap) => (stap.dag <= dag ? som + stap.aantal : som), begin);
  return prognosedagen(vandaag, einde).map((peildatum) => ({
    peildatum,
    aantal: tot(lijnen.aantal, peildatum),
    laag: tot(lijnen.laag, peildatum),
    hoog: tot(lijnen.hoog, peildatum),
  }));
}

const fasenaam: Record<Projectfase, string> = {
  VERKENNING: 'verkenning',
  GEPLAND: 'gepland',
  BESLOTEN: 'besloten',
  IN_UITVOERING: 'in uitvoering',
  OPGELEVERD: 'opgeleverd',
  VERVALLEN: 'vervallen',
};

/** The rules in words, with what could not be counted: part of the answer. */
export function prognoseUitleg(regels: Prognoseregels, projecten: readonly Prognoseproject[]): string {
  const open = projecten.filter(telbaar);
  const zonderAantal = open.filter((p) => p.aantal === null).length;
  const zonderDag = open.filter((p) => p.aantal !== null && (p.verwacht ?? p.gepland) === null).length;
  const mis = [
    ...(zonderAantal > 0 ? [`van ${zonderAantal} projecten is het aantal sociale huurwoningen niet bekend`] : []),
    ...(zonderDag > 0 ? [`van ${zonderDag} projecten is de datum niet bekend`] : []),
  ];
  const { laag, midden, hoog } = regels;
  const uitstel = (maanden: number): string => (maanden === 0 ? 'op tijd' : `${maanden} maanden later dan verwacht`);
  return [
    `Geteld vanaf de stand van vandaag: nieuwbouw en transformatie erbij, sloop eraf, zonder veranderingen van huur of huurgrens.`,
    `Lage lijn: wat erbij komt vanaf fase ${fasenaam[laag.fase]}, ${uitstel(laag.uitstel)}; wat eraf gaat vanaf fase ${fasenaam[hoog.fase]}.`,
    `Verwachting: alles vanaf fase ${fasenaam[midden.fase]}, ${uitstel(midden.uitstel)}.`,
    `Hoge lijn: wat erbij komt vanaf fase ${fasenaam[hoog.fase]}, ${uitstel(hoog.uitstel)}; wat eraf gaat vanaf fase ${fasenaam[laag.fase]}, ${uitstel(laag.uitstel)}.`,
    ...(mis.length > 0 ? [`Niet meegeteld: ${mis.join('; ')}.`] : []),
  ].join(' ');
}
