import { formatCount } from '../../ui/format';

/** "Alle 4 dossiers", "1 melding", "De eerste 10 van 132 meldingen" */
export function toonZin(getoond: number, totaal: number, een: string, meer: string): string {
  if (totaal > getoond) return `De eerste ${formatCount(getoond)} van ${formatCount(totaal)} ${meer}`;
  return totaal === 1 ? `1 ${een}` : `Alle ${formatCount(totaal)} ${meer}`;
}
