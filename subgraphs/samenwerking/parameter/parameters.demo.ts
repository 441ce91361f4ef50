import type { Parametercode } from '../../../schema/parameters/parameters';
import type { Democontext, Demostap } from '../../kern/demo';
import { leesDemobestand } from '../../kern/import/demobestand';
import { datumIn } from '../../kern/klok';
import { parametersimport } from './parameters.import';

/** A line as the gemeente's databeheerder would write it, without its source. */
interface Regel {
  code: Parametercode;
  sleutel?: string;
  waarde: number;
  geldigVan: string;
  geldigTot?: string;
}

/** All dwellings of a wijk in 2019 at the full scale, how much of a thousand comes every year, and the guideline of social rent in %. */
const wijken = [
  { code: 'WK010600', woningen: 3000, groei: 9, richtlijn: 30 },
  { code: 'WK010601', woningen: 2450, groei: 1, richtlijn: 35 },
  { code: 'WK010602', woningen: 3300, groei: 3, richtlijn: 35 },
  { code: 'WK010603', woningen: 2750, groei: 4, richtlijn: 30 },
  { code: 'WK010604', woningen: 2600, groei: 2, richtlijn: 35 },
  { code: 'WK010605', woningen: 2850, groei: 5, richtlijn: 30 },
  { code: 'WK010606', woningen: 4050, groei: 3, richtlijn: 25 },
  { code: 'WK010607', woningen: 5500, groei: 2, richtlijn: 25 },
  { code: 'WK010608', woningen: 4700, groei: 14, richtlijn: 25 },
  { code: 'WK010699', woningen: 690, groei: 2, richtlijn: null },
];

/** Tonnes in the first year that a party tells of, and the part that is left each year after. */
const uitstoot = [
  { partij: 'actium', vanaf: 2017, ton: 41_200, blijft: [0.99, 0.985, 0.97, 0.985, 0.98, 0.97, 0.975, 0.98] },
  { partij: 'gemeente-assen', vanaf: 2019, ton: 348_000, blijft: [0.95, 0.985, 0.96, 0.97, 0.975, 0.98] },
  { partij: 'woonservice', vanaf: 2021, ton: 3_150, blijft: [0.97, 0.96, 0.975, 0.97] },
];

/** Persons per half-year since 2020, at the full scale; after the last the series begins again at its middle. */
const taakstellingen = [72, 76, 70, 78, 84, 96, 90, 88, 82, 90, 94, 84, 78, 84];

/** What nobody set and a demo cannot do without, through the import of real parameters and said to be invented (V11, V14, V17, T6). */
export const parametersDemo: Demostap = {
  naam: 'Grenzen, aantallen en opgaven',
  async maak(context) {
    const regels = [...perWijk(context), ...perPartij(context), ...perHalfjaar(context)];
    const beheerder = { partner: 'gemeente-assen', rol: 'gemeente/databeheerder' };
    await leesDemobestand(context, 'samenwerking', parametersimport, beheerder, [
      'code;sleutel;waarde;geldigVan;geldigTot;bron',
      ...regels.map(({ code, sleutel = '', waarde, geldigVan, geldigTot = '' }) =>
        [code, sleutel, waarde, geldigVan, geldigTot, 'Verzonnen voor de demo'].join(';'),
      ),
    ]);
  },
};

const jaarVan = ({ nu }: Democontext): number => Number(datumIn(nu).slice(0, 4));
const jaren = (van: number, tot: number): number[] =>
  Array.from({ length: Math.max(tot - van + 1, 0) }, (_, i) => van + i);

/** Totals as of 1 January; a smaller demo has a smaller city, so that shares stay what they are. */
function perWijk(context: Democontext): Regel[] {
  const totalen = wijken.flatMap(({ code, woningen, groei }) =>
    jaren(2019, jaarVan(context)).map((jaar): Regel => {
      const aantal = woningen * (1 + groei / 1000) ** (jaar - 2019);
      return {
        code: 'wijk_woningen',
        sleutel: code,
        waarde: Math.max(Math.round((aantal * context.schaal) / 100), 1),
        geldigVan: `${jaar}-01-01`,
      };
    }),
  );
  const richtlijnen = wijken.flatMap(({ code, richtlijn }): Regel[] =>
    richtlijn === null
      ? []
      : [{ code: 'sociale_huur_wijk', sleutel: code, waarde: richtlijn, geldigVan: '2022-01-01' }],
  );
  return [...totalen, ...richtlijnen, { code: 'mix_afwijking', waarde: 10, geldigVan: '2022-01-01' }];
}

/** Up to and including last year: of a year that still runs nobody knows the emissions. */
function perPartij(context: Democontext): Regel[] {
  return uitstoot.flatMap(({ partij, vanaf, ton, blijft }) =>
    jaren(vanaf, Math.min(vanaf + blijft.length, jaarVan(context) - 1)).map((jaar): Regel => ({
      code: 'co2_uitstoot',
      sleutel: partij,
      waarde: Math.round(blijft.slice(0, jaar - vanaf).reduce((rest, deel) => rest * deel, ton)),
      geldigVan: `${jaar}-01-01`,
    })),
  );
}

/** Up to the half-year after this one; what comes later is "nog niet vastgesteld". */
function perHalfjaar(context: Democontext): Regel[] {
  const eersteDag = (nr: number): string => `${2020 + Math.floor(nr / 2)}-${nr % 2 === 0 ? '01' : '07'}-01`;
  const vandaag = datumIn(context.nu);
  const nummers = jaren(0, (jaarVan(context) - 2020) * 2 + (vandaag.slice(5) < '07-01' ? 1 : 2));
  const helft = taakstellingen.length / 2;
  return [
    { code: 'taakstelling_beginsaldo', waarde: 0, geldigVan: eersteDag(0), geldigTot: eersteDag(1) },
    ...nummers.map((nr): Regel => {
      const personen = taakstellingen[nr] ?? taakstellingen[helft + (nr % helft)] ?? 0;
      return {
        code: 'taakstelling_statushouders',
        // Two corporaties that each house a household or two in a quarter house at least so many people.
        waarde: Math.max(Math.round((personen * context.schaal) / 100), 18),
        geldigVan: eersteDag(nr),
        geldigTot: eersteDag(nr + 1),
      };
    }),
  ];
}
