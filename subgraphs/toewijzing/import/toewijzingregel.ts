import type { Grondslagwaarde } from '../toewijzing/toewijzing.entity';

/** Groups of T7, as the owner counts the household. */
export const doelgroepen = ['EEN_TWEE', 'DRIE_PLUS', 'JONGEREN', 'OUDEREN', 'AANDACHTSGROEP'] as const;
export type Doelgroep = (typeof doelgroepen)[number];

/** One line of a toewijzingen file: money in cents, dates as yyyy-mm-dd, null = empty cell. */
export interface Toewijzingregel {
  idExtern: string;
  /** The dwelling, as its owner names it. */
  woning: string;
  corporatie: string;
  datum: string;
  grondslag: Grondslagwaarde;
  huishoudgrootte: number | null;
  ouderenhuishouden: boolean | null;
  rekeninkomen: number | null;
  inschrijfdatum: string | null;
  eersteReactie: string | null;
  statushouder: boolean | null;
  doelgroep: Doelgroep | null;
}
