import { partners } from '../../../schema/beleid/partners';
import { ongeldigeInvoer } from '../../kern/fout';

/** What every meter of a corporatie and year says of itself (A10). */
export interface Meterbasis {
  corporatie: string;
  /** Up to today, for who reads the ground of its own rows; else up to the last closed quarter. */
  live: boolean;
  /** Last day that counts; null = nothing is told yet. */
  tot: string | null;
}

/** Why a number of a meter is empty for who may not read the fact behind it per allocation. */
export const verraadt =
  'Een getal is leeg zolang het van een enkele toewijzing zou vertellen op welke grond of voor welk inkomen zij is gedaan.';

/** Refuses a year or a corporatie that cannot be meant. */
export function keurMetervraag(jaar: number, corporatie: string | null): void {
  if (jaar < 1900 || jaar > 2200)
    throw ongeldigeInvoer([{ veld: 'jaar', melding: 'Vraag een jaar van 1900 tot en met 2200.' }]);
  if (corporatie !== null && !partners.some((p) => p.id === corporatie && p.soort === 'CORPORATIE'))
    throw ongeldigeInvoer([
      { veld: 'corporatie', melding: 'Dit is geen corporatie. Kies bijvoorbeeld actium of woonservice.' },
    ]);
}

export const nogNiets = ({ live }: Meterbasis, jaar: number): string =>
  live
    ? `Het jaar ${jaar} is nog niet begonnen.`
    : `Het eerste kwartaal van ${jaar} is nog niet afgesloten. Daarna ziet u hier cijfers.`;

/** Said of figures that stop before today; null when they are up to date or the year is over. */
export const totKwartaal = ({ live, tot }: Meterbasis, jaar: number): string | null =>
  live || tot === `${jaar}-12-31` ? null : 'Cijfers tot en met het laatste afgesloten kwartaal.';

/** Several reasons as one text; null when there is none. */
export const samen = (...redenen: readonly (string | null)[]): string | null =>
  redenen.filter((reden) => reden !== null).join(' ') || null;
