import type { Bereik, Gegevenscategorie } from '../../gql/graphql';
import { categorietekst, inGewoneWoorden } from '../../ik/woorden';
import { formatCount, formatList, plural } from '../../ui/format';

interface Regel {
  categorie: Gegevenscategorie;
  bereik: Bereik;
  convenant: { naam: string | null } | null;
}

interface Uitleg {
  /** "Type.veld": the example that the reason speaks of. */
  veld: string;
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

/** The examples in plain words; the reason names them by their name in the graph. */
const veldnaam: Record<string, string> = {
  'Wijk.naam': 'De naam van een wijk',
  'Woning.soort': 'Het soort woning',
  'Woning.kaleHuur': 'De huur van een woning',
  'Toewijzing.huishouden': 'Het huishouden bij een toewijzing',
  'Melding.melder': 'De naam van een melder',
  'Signaal.betrokkene': 'De bewoner om wie een signaal gaat',
  'Toewijzing.rekeninkomen': 'Het inkomen bij een toewijzing',
  'Dossier.interventies': 'Wat er in een dossier is gedaan',
  'Toewijzing.grondslag': 'De reden van één toewijzing',
  'Dossier.strafrechtelijk': 'Wat er strafbaar is in een dossier',
  'Verwerking.activiteit': 'Wat iemand met gegevens deed',
};

function leesbaar({ veld, reden }: Uitleg): string {
  const naam = veldnaam[veld];
  return inGewoneWoorden(naam === undefined ? reden : reden.replace(/^\w+\.\w+ \([A-Z]+\)/, naam));
}

/** The policy's own reason for this line: from an example with the same bereik, else what the bereik itself means. */
export function redenVan({ categorie, bereik, convenant }: Regel, uitleg: readonly Uitleg[]): string {
  const voorbeeld = uitleg.find((kandidaat) => kandidaat.categorie === categorie && kandidaat.bereik === bereik);
  const reden = voorbeeld ? leesbaar(voorbeeld) : vast[bereik];
  return convenant?.naam && !reden.includes(convenant.naam) ? `${reden} Convenant: ${convenant.naam}.` : reden;
}
