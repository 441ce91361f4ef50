import { formatList } from '../../ui/format';

/** "Mutation.koppelMelding", ["Melding.dossier"] → "Gewijzigd met koppelMelding. Melding: dossier." */
export function watZin(naam: string | null, velden: readonly string[], reden: string | null = null): string {
  const [plek = '', handeling = ''] = (naam ?? '').split('.');
  const begin = plek === 'Mutation' ? `Gewijzigd met ${handeling}.` : naam === null ? '' : 'Bekeken.';
  const perType = new Map<string, string[]>();
  for (const veld of velden) {
    const [type = '', deel = ''] = veld.split('.');
    perType.set(type, [...(perType.get(type) ?? []), deel]);
  }
  const bestand = reden === null ? [] : [`Meegenomen in een bestand. Reden: ${reden}`];
  return [begin, ...[...perType].map(([type, delen]) => `${type}: ${formatList(delen)}.`), ...bestand]
    .filter(Boolean)
    .join(' ');
}
