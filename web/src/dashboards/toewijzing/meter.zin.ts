import type { Normstatus } from '../../gql/graphql';
import { formatCount, formatDate, formatList, formatPercent, formatPercentAgainst, plural } from '../../ui/format';

/** The meter of one corporatie in one year (S3-20); an unknown number is null, with the reason. */
export interface Meterstand {
  corporatie: string;
  jaar: number;
  toewijzingen: number | null;
  noemer: number | null;
  afwijkend: number | null;
  percentage: number | null;
  norm: number | null;
  ruimte: number | null;
  uitstroom: number | null;
  uitstroomPercentage: number | null;
  uitstroomRichtwaarde: number | null;
  uitstroomBijgewerktTot: string | null;
  status: Normstatus | null;
  bijgewerktTot: string | null;
  reden: string | null;
}

const oordelen: readonly [Normstatus, string, string][] = [
  ['STRUCTUREEL', 'zit structureel boven', 'zitten structureel boven'],
  ['OVERSCHREDEN', 'zit boven', 'zitten boven'],
  ['NADERT', 'komt dicht bij', 'komen dicht bij'],
  ['BINNEN', 'blijft binnen', 'blijven binnen'],
];

/** "In 2026 blijft Actium binnen de norm van 20%. Van Woonservice zijn er nog geen cijfers." */
export function meterZin(jaar: number, standen: readonly Meterstand[]): string {
  const zinnen = oordelen.flatMap(([status, een, meer]) => {
    const erin = standen.filter((stand) => stand.status === status);
    const norm = erin[0]?.norm ?? null;
    if (erin.length === 0 || norm === null) return [];
    const namen = formatList(erin.map(({ corporatie }) => corporatie));
    return [
      `In ${jaar} ${plural(erin.length, een.split(' ')[0] ?? '', meer.split(' ')[0] ?? '')} ${namen} ${een.slice(een.indexOf(' ') + 1)} de norm van ${formatPercent(norm)}.`,
    ];
  });
  const zonder = standen.filter(({ status }) => status === null).map(({ corporatie }) => corporatie);
  if (zonder.length > 0) zinnen.push(`Van ${formatList(zonder)} is er voor ${jaar} nog geen oordeel.`);
  return zinnen.length === 0 ? `Er zijn voor ${jaar} geen corporaties om te volgen.` : zinnen.join(' ');
}

/** "Actium: tot en met 15 juni 2026 telden 12 van de 80 toewijzingen mee, 15%. Nog 5 toewijzingen buiten de regels in 2026." */
export function standZin(stand: Meterstand): string {
  const { corporatie, afwijkend, noemer, percentage, norm, ruimte, bijgewerktTot, reden } = stand;
  const waarom = reden ? ` ${reden}` : '';
  if (bijgewerktTot === null || afwijkend === null) return `${corporatie}: nog geen cijfers.${waarom}`;
  if (noemer === null || percentage === null || norm === null) {
    return `${corporatie}: tot en met ${formatDate(bijgewerktTot)} ${plural(afwijkend, 'telde', 'telden')} ${formatCount(afwijkend)} ${plural(afwijkend, 'toewijzing', 'toewijzingen')} mee.${waarom}`;
  }
  const telling =
    `${corporatie}: tot en met ${formatDate(bijgewerktTot)} ${plural(afwijkend, 'telde', 'telden')} ${formatCount(afwijkend)} ` +
    `van de ${formatCount(noemer)} ${plural(noemer, 'toewijzing', 'toewijzingen')} mee, ${formatPercentAgainst(percentage, norm)}.`;
  const rest =
    ruimte === null
      ? ''
      : ruimte === 0
        ? ' Er is nu geen ruimte meer.'
        : ` Nog ${formatCount(ruimte)} ${plural(ruimte, 'toewijzing', 'toewijzingen')} buiten de regels in ${stand.jaar}.`;
  return `${telling}${rest} ${uitstroomZin(stand)}`;
}

/** The 5 % part: how many went to people from care or shelter. */
function uitstroomZin(stand: Meterstand): string {
  const { uitstroom, uitstroomPercentage, uitstroomRichtwaarde, uitstroomBijgewerktTot: tot } = stand;
  if (uitstroom === null) return 'Hoeveel daarvan uitstroom uit zorg en opvang is, wordt nu niet getoond.';
  const deel = uitstroomPercentage === null ? '' : ` (${formatPercent(uitstroomPercentage)} van alle)`;
  const doel = uitstroomRichtwaarde === null ? '' : `; de richtwaarde is ${formatPercent(uitstroomRichtwaarde)}`;
  const eerder = tot === null || tot === stand.bijgewerktTot ? '' : ` (tot en met ${formatDate(tot)})`;
  return `Daarvan ${plural(uitstroom, 'ging', 'gingen')} er ${formatCount(uitstroom)}${deel} naar uitstroom uit zorg en opvang${eerder}${doel}.`;
}

export const normnaam: Record<Normstatus, string> = {
  BINNEN: 'binnen de norm',
  NADERT: 'dicht bij de norm',
  OVERSCHREDEN: 'boven de norm',
  STRUCTUREEL: 'structureel boven de norm',
};
