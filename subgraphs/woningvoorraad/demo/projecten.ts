import type { Woningregel } from '../import/woningregel';
import s2 from '../project/s2-projecten.json';
import type { Demoeigenaar } from './bouwer';
import type { Prijsbeleid } from './huurbeleid';

type Reden = NonNullable<Woningregel['inExploitatieReden']>;

/** Dwellings that lie together and come, go or simply are. */
export interface Complex {
  naam: string;
  wijk: string;
  aantal: number;
  eigenaar: Demoeigenaar;
  in?: { dag: string; reden: Reden };
  uit?: { dag: string; reden: Reden };
  prijsbeleid?: Prijsbeleid;
  regel?: Partial<Woningregel>;
}

/** Days of delivery: S2 tells the year of what was finished in 2021; the days and everything after it are invented. */
const opgeleverd: Record<string, string> = {
  Noordenveld: '2021-09-01',
  'Vivaldilaan en Smetanalaan': '2021-04-01',
  Cruijffcourt: '2021-06-01',
  'Hoek Alberdastraat en Thorbeckelaan': '2023-04-01',
  'Thorbeckelaan noordzijde': '2023-09-01',
  'Thorbeckelaan zuidzijde': '2024-09-01',
};
const flat = { soort: 'APPARTEMENT' } as const;

/** New building of S2 with the numbers that S2 gives (V18). */
const nieuwbouwS2: readonly Complex[] = s2.projecten.flatMap(({ naam, wijk, soort, aantal }) => {
  const dag = opgeleverd[naam];
  if (soort !== 'NIEUWBOUW' || aantal === null || dag === undefined) return [];
  return [{ naam, wijk, aantal, eigenaar: 'actium' as const, in: { dag, reden: 'NIEUWBOUW' as const } }];
});

/** Thorbeckelaan: 140 back, 28 more than before, so 112 went. The other numbers S2 does not give; these are invented. */
const sloop: readonly Complex[] = (
  [
    ['Luchiesland Zuid', 'WK010601', 40, '2019-03-01'],
    ['Thorbeckelaan noordzijde, oud', 'WK010602', 64, '2021-03-01'],
    ['Thorbeckelaan zuidzijde, oud', 'WK010602', 48, '2021-06-01'],
    ['Hoek Alberdastraat, oud', 'WK010602', 14, '2021-03-01'],
    ['Delft, Aar en Stroom', 'WK010601', 60, '2022-09-01'],
  ] as const
).map(([naam, wijk, aantal, dag]) => ({
  naam,
  wijk,
  aantal,
  eigenaar: 'actium',
  uit: { dag, reden: 'SLOOP' },
  prijsbeleid: 'EERSTE',
  regel: { ...flat, conditie: 5 },
}));

const nieuwbouw = (
  naam: string,
  wijk: string,
  aantal: number,
  dag: string,
  regel: Partial<Woningregel> = {},
  eigenaar: Demoeigenaar = 'actium',
): Complex => ({ naam, wijk, aantal, eigenaar, in: { dag, reden: 'NIEUWBOUW' }, regel });

/** Invented, so that every way in and out of the stock occurs. */
const verzonnen: readonly Complex[] = [
  nieuwbouw('Luchiesland nieuw', 'WK010601', 36, '2019-09-01'),
  nieuwbouw('Kloosterveste', 'WK010608', 32, '2020-09-01', {}, 'woonservice'),
  nieuwbouw('Kloosterakker', 'WK010608', 48, '2022-06-01'),
  nieuwbouw('Hofje', 'WK010606', 25, '2022-12-01', { ...flat, geclusterd: true, levensloopbestendig: true }),
  nieuwbouw('Standplaatsen', 'WK010606', 12, '2023-06-01', { ...standplaats(), bouwjaar: null }),
  nieuwbouw('Kleuvenrand', 'WK010607', 24, '2024-03-01'),
  nieuwbouw('Flexhof', 'WK010606', 24, '2024-06-01', { ...flat, flexwoning: true }),
  nieuwbouw('Stationskwartier', 'WK010600', 36, '2025-06-01', flat),
  nieuwbouw('Oosterhof', 'WK010603', 20, '2026-03-01'),
  {
    naam: 'Overgenomen van een andere toegelaten instelling',
    wijk: 'WK010607',
    aantal: 36,
    eigenaar: 'woonservice',
    in: { dag: '2023-03-01', reden: 'OVERNAME' },
  },
  {
    naam: 'Oude school',
    wijk: 'WK010605',
    aantal: 24,
    eigenaar: 'actium',
    in: { dag: '2024-03-01', reden: 'TRANSFORMATIE' },
    regel: flat,
  },
  ...verbouwd('Samengevoegd', 'WK010604', 8, 4, '2022-03-01', 'SAMENVOEGING'),
  ...verbouwd('Gesplitst', 'WK010600', 5, 10, '2023-09-01', 'SPLITSING'),
  {
    naam: 'Wijkcentrum',
    wijk: 'WK010602',
    aantal: 3,
    eigenaar: 'actium',
    uit: { dag: '2022-06-01', reden: 'TRANSFORMATIE' },
    prijsbeleid: 'EERSTE',
    regel: flat,
  },
];

/** Stock outside the kernvoorraad, or in it by a use of its own (V2, V3). */
const bijzonder: readonly Complex[] = [
  {
    naam: 'Kamers',
    wijk: 'WK010600',
    aantal: 60,
    eigenaar: 'actium',
    prijsbeleid: 'KORTING',
    regel: { soort: 'ONZELFSTANDIG', zelfstandig: false },
  },
  {
    naam: 'Woonwagens',
    wijk: 'WK010604',
    aantal: 22,
    eigenaar: 'actium',
    prijsbeleid: 'KORTING',
    regel: standplaats(),
  },
  // V1: social rent of a corporatie that is no party does not count; it is there to be seen beside what does.
  ...['WK010603', 'WK010606', 'WK010607'].map((wijk): Complex => ({
    naam: 'Andere corporatie',
    wijk,
    aantal: 40,
    eigenaar: 'andere-corporatie',
    regel: flat,
  })),
  { naam: 'Gemeente', wijk: 'WK010608', aantal: 30, eigenaar: 'gemeente-assen', prijsbeleid: 'EERSTE' },
  ...['WK010600', 'WK010603', 'WK010605', 'WK010607'].flatMap((wijk): Complex[] => [
    { naam: 'Zorghuis', wijk, aantal: 22, eigenaar: 'actium', regel: { ...flat, gebruik: 'INTRAMURAAL' } },
    { naam: 'Zorgwoningen', wijk, aantal: 30, eigenaar: 'actium', regel: { ...flat, gebruik: 'EXTRAMURAAL' } },
  ]),
  {
    naam: 'Zorghof',
    wijk: 'WK010608',
    aantal: 10,
    eigenaar: 'woonservice',
    regel: { ...flat, gebruik: 'INTRAMURAAL' },
  },
];

export const complexen: readonly Complex[] = [...bijzonder, ...sloop, ...nieuwbouwS2, ...verzonnen];

/** The last project of the agreements' years; its size is what brings the stock where the demo wants it. */
export const sluitstuk = nieuwbouw('Velden', 'WK010606', 0, '2025-09-01');

function standplaats(): Partial<Woningregel> {
  return { soort: 'STANDPLAATS', zelfstandig: false, standplaats: true, energielabel: null, oppervlakte: null };
}

function verbouwd(
  naam: string,
  wijk: string,
  eruit: number,
  erin: number,
  dag: string,
  reden: 'SAMENVOEGING' | 'SPLITSING',
): Complex[] {
  const basis = { wijk, eigenaar: 'actium' as const, prijsbeleid: 'EERSTE' as const, regel: flat };
  return [
    { ...basis, naam: `${naam}, eerst`, aantal: eruit, uit: { dag, reden } },
    { ...basis, naam: `${naam}, daarna`, aantal: erin, in: { dag, reden } },
  ];
}
