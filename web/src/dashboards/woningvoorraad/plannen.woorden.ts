import type { Locatieoordeel, Projectfase, Projectsoort, Voorraaddoelsoort } from '../../gql/graphql';
import { formatCount, formatList, formatPercent, plural } from '../../ui/format';

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

interface Wijkligging {
  naam: string;
  ver: boolean | null;
  verschil: number | null;
}

/** "In de stad is 28% van alle woningen sociale huur. Ver daarboven: Lariks en Pittelo. Ver daaronder: Buitengebied." (V17) */
export function mixZin(stad: number | null, wijken: readonly Wijkligging[], reden: string | null): string {
  if (stad === null) return `Het deel sociale huur van de stad is niet bekend. ${reden ?? ''}`.trim();
  const ver = (boven: boolean): string =>
    formatList(wijken.filter((w) => w.ver === true && (w.verschil ?? 0) > 0 === boven).map(({ naam }) => naam));
  const begin = `In de stad is ${formatPercent(stad)} van alle woningen sociale huur.`;
  if (wijken.every((w) => w.ver === null))
    return `${begin} Vanaf welk verschil een wijk ver van de stad ligt is nog niet vastgesteld.`;
  const delen = [ver(true) && `Ver daarboven: ${ver(true)}.`, ver(false) && `Ver daaronder: ${ver(false)}.`].filter(
    Boolean,
  );
  return delen.length === 0 ? `${begin} Geen wijk ligt daar ver vandaan.` : `${begin} ${delen.join(' ')}`;
}

interface Co2stand {
  partij: string;
  basisjaar: number | null;
  jaar: number | null;
  uitstoot: number | null;
  vermindering: number | null;
}

/** One sentence per party, however many targets it has (V14). */
export function co2Zin(standen: readonly Co2stand[]): string {
  const perPartij = [...new Map(standen.filter((s) => s.uitstoot !== null).map((s) => [s.partij, s])).values()];
  if (perPartij.length === 0) return 'Er zijn nog geen cijfers over de uitstoot ingelezen.';
  return perPartij
    .map(({ partij, basisjaar, jaar, uitstoot, vermindering }) => {
      const over = jaar === null ? '' : ` in ${jaar}`;
      if (vermindering !== null)
        return `${partij}:${over} ${formatPercent(Math.abs(vermindering))} ${vermindering < 0 ? 'meer' : 'minder'} dan in ${basisjaar ?? 'het basisjaar'}.`;
      const waarom =
        basisjaar === null ? 'een basisjaar is niet genoemd' : `het cijfer over ${basisjaar} is niet bekend`;
      return `${partij}:${over} ${ofOnbekend(uitstoot)} ton; ${waarom}.`;
    })
    .join(' ');
}

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
