import { formatDate, formatList, formatPercent } from '../../ui/format';

export interface Verlooppunt {
  tot: string;
  toewijzingen: number;
  afwijkend: number;
  percentage: number | null;
  uitstroom: number | null;
}

export interface Verloop {
  corporatie: string;
  norm: number | null;
  punten: readonly Verlooppunt[];
}

const metDeel = (punt: Verlooppunt): punt is Verlooppunt & { percentage: number } => punt.percentage !== null;

/** "Bij Actium was het deel het hoogst op 28 februari 2026: 18,2%. Nu is het 15%." */
export function verloopZin(jaar: number, reeksen: readonly Verloop[]): string {
  const zonder = reeksen.filter(({ punten }) => !punten.some(metDeel)).map(({ corporatie }) => corporatie);
  const zinnen = reeksen.flatMap(({ corporatie, punten }) => {
    const bekend = punten.filter(metDeel);
    const laatste = bekend.at(-1);
    if (laatste === undefined) return [];
    const hoogste = bekend.reduce((top, punt) => (punt.percentage > top.percentage ? punt : top));
    return [
      hoogste.percentage === laatste.percentage
        ? `Bij ${corporatie} is het deel op ${formatDate(laatste.tot)} het hoogst van ${jaar}: ${formatPercent(laatste.percentage)}.`
        : `Bij ${corporatie} was het deel het hoogst op ${formatDate(hoogste.tot)}: ${formatPercent(hoogste.percentage)}. ` +
          `Op ${formatDate(laatste.tot)} was het ${formatPercent(laatste.percentage)}.`,
    ];
  });
  if (zonder.length > 0) zinnen.push(`Van ${formatList(zonder)} is er over ${jaar} nog geen verloop.`);
  return zinnen.length === 0 ? `Er is over ${jaar} nog geen verloop.` : zinnen.join(' ');
}
