import type { Normmeldingsoort } from './normmelding.entity';

/** What toewijzing tells: a corporatie is over the norm in what everybody may know. Shares in hundredths of a percent. */
export interface Overschrijding {
  gemeente: string;
  corporatie: string;
  jaar: number;
  soort: Normmeldingsoort;
  peildatum: string;
  afwijkend: number;
  noemer: number;
  norm: number;
  /** Years in a row; null = not structural. */
  jaren: number | null;
  op: string;
  voor: string;
}

/** "20,6 %": one decimal, or more where one would hide on which side of the norm it lies. */
function procent(deel: number, norm: number): string {
  for (const cijfers of [1, 2, 3]) {
    const tekst = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: cijfers }).format(deel);
    if (Number(deel.toFixed(cijfers)) !== norm) return `${tekst} %`;
  }
  return `iets meer dan ${norm} %`;
}

const dag = (datum: string): string =>
  new Intl.DateTimeFormat('nl-NL', { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' }).format(
    new Date(`${datum}T00:00:00Z`),
  );

/** The notice in the words of its reader: the corporatie itself, or another party. */
export function tekstVan(o: Overschrijding, naam: string, zelf: boolean): string {
  const norm = o.norm / 100;
  const wie = zelf ? 'Uw organisatie' : naam;
  const stand =
    `${wie} wees in ${o.jaar} tot en met ${dag(o.peildatum)} ${o.afwijkend} van de ${o.noemer} woningen buiten de gewone regels toe: ` +
    `${procent((o.afwijkend / o.noemer) * 100, norm)}. De norm is ${norm} %.`;
  if (o.soort === 'STRUCTUREEL')
    return (
      `${stand} Dat is voor het ${o.jaren}e jaar achter elkaar boven de norm. ` +
      (zelf
        ? `Overleg voor ${dag(o.voor)} met de gemeente en de huurdersorganisaties. De andere partijen hebben dit bericht ook.`
        : `De afspraak is dan: overleg met de gemeente en de huurdersorganisaties, voor ${dag(o.voor)}.`)
    );
  return zelf
    ? `${stand} De andere partijen zijn hierover ingelicht. Licht voor ${dag(o.voor)} toe waarom.`
    : `${stand} Bevestig voor ${dag(o.voor)} dat u dit weet.`;
}
