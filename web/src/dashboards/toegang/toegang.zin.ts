import type { Bereik, Gegevenscategorie } from '../../gql/graphql';
import { categorietekst, inGewoneWoorden } from '../../ik/woorden';
import { formatCount, formatList, plural } from '../../ui/format';

interface Regel {
  categorie: Gegevenscategorie;
  bereik: Bereik;
  convenant: { naam: string | null } | null;
}

interface Uitleg {
  categorie: Gegevenscategorie;
  bereik: Bereik;
  reden: string;
}

/** "U ziet nu iets van 3 van de 10 soorten gegevens: openbaar, voor partners en bedrijfsgegevens." */
export function toegangZin(toegang: readonly Pick<Regel, 'categorie' | 'bereik'>[]): string {
  const open = toegang.filter(({ bereik }) => bereik !== 'GEEN');
  const totaal = `${formatCount(toegang.length)} ${plural(toegang.length, 'soort', 'soorten')} gegevens`;
  if (open.length === 0) return `U ziet nu niets van de ${totaal}. Kies bovenaan een ander doel.`;
  const namen = formatList(open.map(({ categorie }) => categorietekst[categorie].naam.toLowerCase()));
  return open.length === toegang.length
    ? `U ziet nu iets van alle ${totaal}.`
    : `U ziet nu iets van ${formatCount(open.length)} van de ${totaal}: ${namen}.`;
}

const vast: Record<Bereik, string> = {
  GEEN: 'Voor dit doel hebt u deze gegevens niet nodig.',
  EIGEN: 'Uw organisatie is zelf verantwoordelijk voor deze gegevens.',
  GEDEELD: 'U ziet wat een andere partner met u deelt, zolang de afspraak daarover loopt.',
  GEMEENTE: 'Deze gegevens mag iedere partner met dit doel zien.',
};

/** The policy's own reason for this line: from an example with the same bereik, else what the bereik itself means. */
export function redenVan({ categorie, bereik, convenant }: Regel, uitleg: readonly Uitleg[]): string {
  const voorbeeld = uitleg.find((kandidaat) => kandidaat.categorie === categorie && kandidaat.bereik === bereik);
  const reden = voorbeeld ? inGewoneWoorden(voorbeeld.reden) : vast[bereik];
  return convenant?.naam ? `${reden} Convenant: ${convenant.naam}.` : reden;
}
