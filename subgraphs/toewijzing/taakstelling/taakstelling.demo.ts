import { beginwaarden } from '../../kern/parameter/parameter.sql';

const bron = 'verzonnen voor de demo';
const gemeente = 'GM0106';
/** Persons per half-year since the demo begins. */
const opgaven = [104, 110, 118, 112, 120, 126, 122, 116, 110, 118, 124, 120, 116, 122];

/** Invented, and said to be so; later half-years stay "nog niet vastgesteld". For the administrator, as every first value is. */
export const taakstellingDemo: string = beginwaarden([
  { gemeente, code: 'taakstelling_beginsaldo', geldigVan: '2020-01-01', geldigTot: '2020-07-01', waarde: 0, bron },
  ...opgaven.map((waarde, i) => ({
    gemeente,
    code: 'taakstelling_statushouders' as const,
    geldigVan: eersteDag(i),
    geldigTot: eersteDag(i + 1),
    waarde,
    bron,
  })),
]);

function eersteDag(halfjaar: number): string {
  return `${2020 + Math.floor(halfjaar / 2)}-${halfjaar % 2 === 0 ? '01' : '07'}-01`;
}
