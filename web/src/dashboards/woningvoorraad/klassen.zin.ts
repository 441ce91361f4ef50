import type { Huurprijsklasse } from '../../gql/graphql';
import { formatCount, formatDate, formatList, formatPercent, formatPercentAgainst, plural } from '../../ui/format';

export interface KlasseAantal {
  klasse: Huurprijsklasse;
  aantal: number;
}

/** The price classes of all dwellings with a known rent on one date (V6). */
export interface Prijzen {
  peildatum: string;
  /** Dwellings of which nobody delivered the rent; they are in no class. */
  zonderHuur: number;
  perKlasse: readonly KlasseAantal[] | null;
  reden: string | null;
}

const goedkoop: readonly Huurprijsklasse[] = ['TOT_KWALITEITSKORTING', 'TOT_EERSTE_AFTOPPING', 'TOT_TWEEDE_AFTOPPING'];

const som = (posten: readonly KlasseAantal[]): number => posten.reduce((totaal, { aantal }) => totaal + aantal, 0);

/** How many of a class; a class that is not listed holds none. */
export const aantalIn = (posten: readonly KlasseAantal[], klasse: Huurprijsklasse): number =>
  som(posten.filter((post) => post.klasse === klasse));

/** "Op 1 juli 2025 hebben 7.142 van de 9.131 woningen met een bekende huur een huur tot de 2e aftoppingsgrens. Dat is 78,2%." */
export function klassenZin({ peildatum, perKlasse, reden, zonderHuur }: Prijzen): string {
  const op = `Op ${formatDate(peildatum)}`;
  if (perKlasse === null) {
    return `${op} is de verdeling naar huurprijs nog niet vastgesteld.${reden ? ` Reden: ${reden.replace(/\.$/, '')}.` : ''}`;
  }
  const totaal = som(perKlasse);
  const rest =
    zonderHuur === 0
      ? ''
      : ` Van ${formatCount(zonderHuur)} ${plural(zonderHuur, 'woning', 'woningen')} is de huur niet bekend.`;
  if (totaal === 0) return `${op} zijn er geen woningen om naar huurprijs te verdelen.${rest}`;
  const laag = som(perKlasse.filter(({ klasse }) => goedkoop.includes(klasse)));
  const huur = 'een huur tot en met de 2e aftoppingsgrens';
  const woningen = `${formatCount(totaal)} woningen met een bekende huur`;
  if (laag === 0) return `${op} heeft geen van de ${woningen} ${huur}.${rest}`;
  if (laag === totaal)
    return totaal === 1
      ? `${op} heeft de enige woning met een bekende huur ${huur}.${rest}`
      : `${op} hebben alle ${woningen} ${huur}.${rest}`;
  return (
    `${op} ${plural(laag, 'heeft', 'hebben')} ${formatCount(laag)} van de ${woningen} ${huur}. ` +
    `Dat is ${formatPercentAgainst((laag / totaal) * 100, 100)}.${rest}`
  );
}

/** What a corporatie agreed on affordability (V7, V8) and where it stands. */
export interface Betaalbaar {
  corporatie: string;
  onderEersteAftopping: number | null;
  onderTweedeAftopping: number | null;
  norm: number | null;
  normhard: boolean | null;
  /** To which limit the norm holds. */
  normklasse: Huurprijsklasse | null;
  voldoet: boolean | null;
  /** An aim for the 2e aftoppingsgrens beside a norm for the 1e. */
  streven: number | null;
  reden: string | null;
}

const tegen = (deel: number, norm: number | null): string =>
  norm === null ? formatPercent(deel) : formatPercentAgainst(deel, norm);

/** "Actium: 86,4% tot en met de 2e aftoppingsgrens. De afspraak is minstens 85%: gehaald." */
export function betaalbaarZin(stand: Betaalbaar): string {
  const { corporatie, onderEersteAftopping: eerste, onderTweedeAftopping: tweede } = stand;
  const { norm, normhard, normklasse, voldoet, streven, reden } = stand;
  if (eerste === null || tweede === null)
    return `${corporatie}: nog niet vastgesteld.${reden ? ` Reden: ${reden.replace(/\.$/, '')}.` : ''}`;
  const opEerste = normklasse === 'TOT_EERSTE_AFTOPPING';
  const cijfers =
    `${corporatie}: ${tegen(eerste, opEerste ? norm : null)} tot en met de 1e aftoppingsgrens, ` +
    `${tegen(tweede, opEerste ? streven : norm)} tot en met de 2e.`;
  if (norm === null) return `${cijfers} Er is geen norm afgesproken.`;
  const afspraak =
    ` ${normhard === false ? 'Het streven' : 'De afspraak'} is minstens ${formatPercent(norm)} tot en met de ` +
    `${opEerste ? '1e' : '2e'}: ${voldoet === null ? 'nog niet vastgesteld' : voldoet ? 'gehaald' : 'niet gehaald'}.`;
  const doel =
    streven === null
      ? ''
      : ` Het streven is minstens ${formatPercent(streven)} tot en met de 2e: ${tweede >= streven ? 'gehaald' : 'niet gehaald'}.`;
  return `${cijfers}${afspraak}${doel}`;
}

/** Of each what it reached; what is unknown of all for one reason is said once. */
export function betaalbaarZinnen(standen: readonly Betaalbaar[]): string[] {
  const [eerste] = standen;
  const samen = standen.every(
    ({ onderEersteAftopping, reden }) => onderEersteAftopping === null && reden === eerste?.reden,
  );
  if (eerste === undefined || !samen) return standen.map(betaalbaarZin);
  return [betaalbaarZin({ ...eerste, corporatie: formatList(standen.map(({ corporatie }) => corporatie)) })];
}

/** "Actium: minstens 85% tot en met de 2e aftoppingsgrens"; also when nothing is known of where it stands. */
export function normZin(stand: Betaalbaar): string | null {
  const { corporatie, norm, normhard, normklasse, streven } = stand;
  if (norm === null) return null;
  const grens = normklasse === 'TOT_EERSTE_AFTOPPING' ? '1e' : '2e';
  const soort = normhard === false ? 'streven ' : '';
  const erbij = streven === null ? '' : ` (streven ${formatPercent(streven)} tot en met de 2e)`;
  return `${corporatie} ${soort}minstens ${formatPercent(norm)} tot en met de ${grens} aftoppingsgrens${erbij}`;
}
