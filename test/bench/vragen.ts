import type { Identiteit } from '../../subgraphs/kern/identiteit';

export interface Benchvraag {
  naam: string;
  als: Pick<Identiteit, 'partner' | 'rol' | 'doel'>;
  query: string;
  /** What of the data the question is about; asked once, outside the measurement. */
  variabelen?: (stel: (query: string) => Promise<unknown>) => Promise<object>;
}

const beleid = {
  partner: 'gemeente-assen',
  rol: 'gemeente/beleidsadviseur-wonen',
  doel: 'BELEID_EN_MONITORING',
} as const;
const verhuur = { partner: 'actium', rol: 'corporatie/verhuurmedewerker', doel: 'WOONRUIMTEVERDELING' } as const;

/** What dashboards and officers wait for: figures by day and year, a page of a list over two subgraphs, and one dwelling. */
export const vragen: readonly Benchvraag[] = [
  {
    naam: 'voorraad(peildatum)',
    als: beleid,
    query: `{ voorraad(peildatum: "2025-07-01") { kernvoorraad telt perKlasse { klasse aantal } perEigenaar { aantal } } }`,
  },
  {
    naam: 'voorraadontwikkeling, reeks en redenen',
    als: beleid,
    query: `{ voorraadontwikkeling(van: "2020-01-01", tot: "2025-12-31") { telt perReden { reden aantal } reeks { aantal } } }`,
  },
  {
    naam: 'menging van elke wijk',
    als: beleid,
    query: `{ wijken { code mix(peildatum: "2025-12-31") { aandeel verschil klassen { wijk } } } }`,
  },
  {
    naam: 'de drie meters van een jaar',
    als: beleid,
    query: `{ vrijeBeleidsruimte(jaar: 2025) { percentage status } passendToewijzen(jaar: 2025) { percentage }
      daebToewijzen(jaar: 2025) { percentage } }`,
  },
  {
    naam: '50 woningen met hun toewijzingen',
    als: verhuur,
    query: `{ woningen(first: 50, filter: { eigenaar: "actium" }) { edges { node { id kaleHuur adres { straat } wijk { naam }
      toewijzingen { datum status } } } } }`,
  },
  {
    naam: 'kandidaten voor één woning',
    als: verhuur,
    query: `query ($woning: ID!) { kandidaten(woning: $woning) { id plaats passend inkomensgroep } }`,
    variabelen: async (stel) => {
      const { woningen } = (await stel(
        `{ woningen(first: 1, filter: { eigenaar: "actium", status: LEEG }) { edges { node { id } } } }`,
      )) as { woningen: { edges: { node: { id: string } }[] } };
      return { woning: woningen.edges[0]?.node.id };
    },
  },
];
