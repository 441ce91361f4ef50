import type { Locatieoordeel, Projectfase, Projectsoort, Voorraaddoelsoort } from '../../gql/graphql';
import { formatCount, formatPercent, plural } from '../../ui/format';

export const soortnaam: Record<Projectsoort, string> = {
  SLOOP: 'Sloop',
  NIEUWBOUW: 'Nieuwbouw',
  GROOT_ONDERHOUD: 'Groot onderhoud',
  RENOVATIE: 'Renovatie',
  VERDUURZAMING: 'Verduurzaming',
  TRANSFORMATIE: 'Transformatie',
};

export const fasenaam: Record<Projectfase, string> = {
  VERKENNING: 'verkenning',
  GEPLAND: 'gepland',
  BESLOTEN: 'besloten',
  IN_UITVOERING: 'in uitvoering',
  OPGELEVERD: 'opgeleverd',
  VERVALLEN: 'vervallen',
};

export const oordeelnaam: Record<Locatieoordeel, string> = {
  VOLDOET: 'voldoet',
  AFWIJKING_MET_ARGUMENT: 'wijkt af, met argument',
  AFWIJKING_ZONDER_ARGUMENT: 'wijkt af, zonder argument',
  ONBEKEND: 'nog niet vast te stellen',
};

/** What is counted, as it stands in a table. */
export const doelsoort: Record<Voorraaddoelsoort, string> = {
  KERNVOORRAAD: 'woningen',
  GROEI: 'woningen erbij',
  GECLUSTERD: 'woningen erbij',
  STANDPLAATSEN: 'standplaatsen erbij',
};

/** What is not known says so; it is never 0. */
export const ofOnbekend = (waarde: number | null | undefined): string =>
  waarde == null ? 'niet bekend' : formatCount(waarde);
export const deelOfOnbekend = (waarde: number | null | undefined): string =>
  waarde == null ? 'niet bekend' : formatPercent(waarde);
export const jaNee = (waarde: boolean | null | undefined, anders = 'staat nog niet vast'): string =>
  waarde == null ? anders : waarde ? 'ja' : 'nee';

/** "3 maanden later", "12 dagen eerder", "op tijd" */
export function vertragingZin(dagen: number | null): string {
  if (dagen === null) return 'niet bekend';
  if (dagen === 0) return 'op tijd';
  const aantal = Math.abs(dagen);
  const maanden = Math.round(aantal / 30.4);
  const duur =
    aantal < 60 ? `${formatCount(aantal)} ${plural(aantal, 'dag', 'dagen')}` : `${formatCount(maanden)} maanden`;
  return `${duur} ${dagen > 0 ? 'later' : 'eerder'}`;
}
