import { formatCount, formatDate, plural } from '../../ui/format';

/** The stock on one date against the target (V3): `telt` counts for the target, `kernvoorraad` is all of it (V1). */
export interface Stand {
  peildatum: string;
  kernvoorraad: number | null;
  telt: number | null;
  doel: number | null;
  verschil: number | null;
  reden: string | null;
  /** The day on which the target was to be reached. */
  deadline?: string | null;
}

const reden = (tekst: string | null): string => (tekst ? ` Reden: ${tekst.replace(/\.$/, '')}.` : '');

function afstand(doel: number, verschil: number, voorbij: boolean): string {
  const rest = Math.abs(verschil);
  if (verschil < 0 && voorbij) {
    return `Dat ${plural(rest, 'is', 'zijn')} er ${formatCount(rest)} minder dan het doel van ${formatCount(doel)}.`;
  }
  if (verschil === 0) return `Dat is precies het doel van ${formatCount(doel)}.`;
  if (verschil > 0) {
    return `Dat ${plural(rest, 'is', 'zijn')} er ${formatCount(rest)} meer dan het doel van ${formatCount(doel)}.`;
  }
  return `Er ${plural(rest, 'moet', 'moeten')} er nog ${formatCount(rest)} bij voor het doel van ${formatCount(doel)}.`;
}

function overgenomen(telt: number, kernvoorraad: number | null): string {
  if (kernvoorraad === null || kernvoorraad === telt) return '';
  const rest = Math.abs(kernvoorraad - telt);
  return (
    ` De hele kernvoorraad is ${formatCount(kernvoorraad)}: het verschil van ${formatCount(rest)} ` +
    'komt door overname van andere corporaties en telt niet mee.'
  );
}

/** "Op 1 juli 2025 tellen 9.131 woningen mee. Er moeten er nog 39 bij voor het doel van 9.170." */
export function padZin(stand: Stand): string {
  const { peildatum, kernvoorraad, telt, doel, verschil, reden: waarom, deadline } = stand;
  const op = `Op ${formatDate(peildatum)}`;
  if (telt === null) return `${op} is het aantal woningen dat meetelt nog niet vastgesteld.${reden(waarom)}`;
  const aantal = `${op} ${plural(telt, 'telt', 'tellen')} ${formatCount(telt)} ${plural(telt, 'woning', 'woningen')} mee.`;
  // After its day a target can no longer be worked towards: then it is compared with.
  const voorbij = deadline != null && peildatum > deadline;
  const doelzin =
    doel === null || verschil === null ? 'Het doel is nog niet vastgesteld.' : afstand(doel, verschil, voorbij);
  return `${aantal} ${doelzin}${overgenomen(telt, kernvoorraad)}`;
}
