import type { Doelgroep, Draagkrachtklasse, Normmeldingsoort, Woningsoort } from '../../gql/graphql';
import { formatCount, formatDate, formatDay, formatPercentAgainst, formatSigned, plural } from '../../ui/format';

/** A norm that asks for at least so much (T9); an unknown number is null, with the reason. */
export interface Minstensstand {
  corporatie: string;
  totaal: number | null;
  goed: number | null;
  percentage: number | null;
  norm: number | null;
  ruimte: number | null;
  voldoet: boolean | null;
  bijgewerktTot: string | null;
  reden: string | null;
}

/** "Actium: 412 van de 420 huishoudens, 98,1%. Er mogen er nu nog 13 buiten vallen. Aandeel in Assen: …" */
export function minstensZin(stand: Minstensstand, wie: readonly [een: string, meer: string]): string {
  const { corporatie, totaal, goed, percentage, norm, ruimte, reden } = stand;
  const waarom = reden ? ` ${reden}` : '';
  if (totaal === null || goed === null || percentage === null) return `${corporatie}: nog geen cijfers.${waarom}`;
  const deel =
    norm === null
      ? ''
      : `, ${formatPercentAgainst(percentage, norm)} tegen een norm van ten minste ${norm.toLocaleString('nl-NL')}%`;
  const rest =
    ruimte === null
      ? ''
      : ruimte === 0
        ? ' Er is nu geen ruimte meer.'
        : ` Er ${plural(ruimte, 'mag', 'mogen')} er nu nog ${formatCount(ruimte)} buiten vallen.`;
  return `${corporatie}: ${formatCount(goed)} van de ${formatCount(totaal)} ${plural(totaal, ...wie)}${deel}.${rest}${waarom}`;
}

export interface Halfjaarstand {
  jaar: number;
  halfjaar: number;
  taakstelling: number | null;
  overgenomen: number | null;
  opgave: number | null;
  gehuisvest: number | null;
  saldo: number | null;
  prognose: number | null;
  prognoseSaldo: number | null;
  deadline: string;
  bijgewerktTot: string | null;
  reden: string | null;
}

const saldoWoord = (saldo: number): string =>
  saldo === 0
    ? 'precies op de taakstelling'
    : saldo > 0
      ? `een voorsprong van ${formatCount(saldo)}`
      : `een achterstand van ${formatCount(-saldo)}`;

/** "Eerste halfjaar van 2026: 31 van de 40 personen gehuisvest, tot en met 31 maart 2026. Als het zo doorgaat …" */
export function halfjaarZin(stand: Halfjaarstand): string {
  const naam = `${stand.halfjaar === 1 ? 'Eerste' : 'Tweede'} halfjaar van ${stand.jaar}`;
  const waarom = stand.reden ? ` ${stand.reden}` : '';
  if (stand.gehuisvest === null || stand.bijgewerktTot === null) return `${naam}: nog geen cijfers.${waarom}`;
  const mensen = plural(stand.gehuisvest, 'persoon', 'personen');
  const tot = `tot en met ${formatDate(stand.bijgewerktTot)}`;
  if (stand.opgave === null) return `${naam}: ${formatCount(stand.gehuisvest)} ${mensen} gehuisvest, ${tot}.${waarom}`;
  const eerst = `${naam}: ${formatCount(stand.gehuisvest)} van de ${formatCount(stand.opgave)} personen gehuisvest, ${tot}.`;
  const verder =
    stand.prognose !== null && stand.prognoseSaldo !== null
      ? ` Als het zo doorgaat, zijn het er ${formatCount(stand.prognose)} op ${formatDate(stand.deadline)}: ${saldoWoord(stand.prognoseSaldo)}.`
      : stand.saldo === null
        ? ''
        : ` Dat is ${saldoWoord(stand.saldo)}.`;
  return `${eerst}${verder}${waarom}`;
}

/** Nought is a number too: "0", "+3", "−5"; unknown says so. */
export const saldoTekst = (saldo: number | null): string => (saldo === null ? 'nog niet bekend' : formatSigned(saldo));

export interface Ontvanger {
  partner: string;
  bevestigdOp: string | null;
}

/** "Bevestigd door MEVM (3 april 2024). Nog niet door Actium en Woonservice." */
export function bevestigingZin(ontvangers: readonly Ontvanger[]): string {
  const wel = ontvangers.filter(({ bevestigdOp }) => bevestigdOp !== null);
  const niet = ontvangers.filter(({ bevestigdOp }) => bevestigdOp === null).map(({ partner }) => partner);
  const delen = [
    wel.length === 0
      ? null
      : `Bevestigd door ${wel.map(({ partner, bevestigdOp }) => `${partner} (${formatDay(bevestigdOp ?? '')})`).join(', ')}.`,
    niet.length === 0 ? null : `Nog niet door ${niet.join(', ')}.`,
  ];
  return delen.filter((deel) => deel !== null).join(' ');
}

/** "minder dan 10, of niet getoond om …" fits no cell; what it means stands below the table. */
export const kort = (reden: string): string => (reden.startsWith('minder dan') ? 'te klein om te tonen' : reden);

export const groepnaam: Record<Doelgroep, string> = {
  EEN_TWEE: 'een of twee personen',
  DRIE_PLUS: 'drie of meer personen',
  JONGEREN: 'jongeren',
  OUDEREN: 'ouderen',
  AANDACHTSGROEP: 'aandachtsgroepen',
};
export const soortnaam: Record<Woningsoort, string> = {
  EENGEZINS: 'eengezinswoning',
  APPARTEMENT: 'appartement',
  BENEDENWONING: 'benedenwoning',
  BOVENWONING: 'bovenwoning',
  MAISONNETTE: 'maisonnette',
  ONZELFSTANDIG: 'onzelfstandige woning',
  STANDPLAATS: 'standplaats',
};
export const klassenaam: Record<Draagkrachtklasse, string> = {
  RUIMTE: 'ruimte',
  IN_BALANS: 'in balans',
  ONDER_DRUK: 'onder druk',
};
export const meldingnaam: Record<Normmeldingsoort, string> = {
  OVERSCHREDEN: 'boven de norm',
  STRUCTUREEL: 'structureel boven de norm; overleg gevraagd',
};
