import type { Huurprijsklasse } from '../../gql/graphql';
import { formatCount, formatDate, formatPercent, formatPercentAgainst, plural } from '../../ui/format';

export interface KlasseAantal {
  klasse: Huurprijsklasse;
  aantal: number;
}

/** The price classes of the whole kernvoorraad on one date (V6). */
export interface Prijzen {
  peildatum: string;
  perKlasse: readonly KlasseAantal[] | null;
  reden: string | null;
}

const goedkoop: readonly Huurprijsklasse[] = ['TOT_KWALITEITSKORTING', 'TOT_EERSTE_AFTOPPING', 'TOT_TWEEDE_AFTOPPING'];

const som = (posten: readonly KlasseAantal[]): number => posten.reduce((totaal, { aantal }) => totaal + aantal, 0);

/** How many of a class; a class that is not listed holds none. */
export const aantalIn = (posten: readonly KlasseAantal[], klasse: Huurprijsklasse): number =>
  som(posten.filter((post) => post.klasse === klasse));

/** "Op 1 juli 2025 hebben 7.142 van de 9.131 woningen een huur tot de 2e aftoppingsgrens. Dat is 78,2%." */
export function klassenZin({ peildatum, perKlasse, reden }: Prijzen): string {
  const op = `Op ${formatDate(peildatum)}`;
  if (perKlasse === null) {
    return `${op} is de verdeling naar huurprijs nog niet vastgesteld.${reden ? ` Reden: ${reden.replace(/\.$/, '')}.` : ''}`;
  }
  const totaal = som(perKlasse);
  if (totaal === 0) return `${op} zijn er geen woningen om naar huurprijs te verdelen.`;
  const laag = som(perKlasse.filter(({ klasse }) => goedkoop.includes(klasse)));
  const grens = 'een huur tot de 2e aftoppingsgrens';
  if (laag === 0) return `${op} heeft geen van de ${formatCount(totaal)} woningen ${grens}.`;
  if (laag === totaal)
    return totaal === 1
      ? `${op} heeft de enige woning ${grens}.`
      : `${op} hebben alle ${formatCount(totaal)} woningen ${grens}.`;
  return (
    `${op} ${plural(laag, 'heeft', 'hebben')} ${formatCount(laag)} van de ${formatCount(totaal)} woningen ${grens}. ` +
    `Dat is ${formatPercentAgainst((laag / totaal) * 100, 100)}.`
  );
}

/** What a corporatie agreed on affordability (V7, V8) and where it stands. */
export interface Betaalbaar {
  corporatie: string;
  onderEersteAftopping: number | null;
  onderTweedeAftopping: number | null;
  norm: number | null;
  normhard: boolean | null;
  voldoet: boolean | null;
  reden: string | null;
}

/** "Actium: 86,4% tot de 2e aftoppingsgrens. De afspraak is minstens 85%: gehaald." */
export function betaalbaarZin(stand: Betaalbaar): string {
  const {
    corporatie,
    onderEersteAftopping: eerste,
    onderTweedeAftopping: tweede,
    norm,
    normhard,
    voldoet,
    reden,
  } = stand;
  if (tweede === null)
    return `${corporatie}: nog niet vastgesteld.${reden ? ` Reden: ${reden.replace(/\.$/, '')}.` : ''}`;
  const delen = [
    ...(eerste === null ? [] : [`${formatPercent(eerste)} tot de 1e aftoppingsgrens`]),
    `${norm === null ? formatPercent(tweede) : formatPercentAgainst(tweede, norm)} tot de 2e aftoppingsgrens`,
  ];
  const cijfers = `${corporatie}: ${delen.join(', ')}.`;
  if (norm === null) return `${cijfers} Er is geen norm afgesproken.`;
  const soort = normhard === false ? 'Het streven' : 'De afspraak';
  const oordeel = voldoet === null ? (reden ?? 'nog niet vastgesteld') : voldoet ? 'gehaald' : 'niet gehaald';
  return `${cijfers} ${soort} is minstens ${formatPercent(norm)}: ${oordeel}.`;
}
