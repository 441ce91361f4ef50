import type { Toeval } from '../../kern/demo';
import grenzen from '../huurprijsgrens/grenzen.json';

/** Up to which limit the owner lets the rent rise; VRIJ = no limit. */
export type Prijsbeleid = 'KORTING' | 'EERSTE' | 'TWEEDE' | 'LIBERALISATIE' | 'VRIJ';

/** Shares of the stock per owner: Actium keeps 85 % below the second limit, Woonservice 74 % below the first (V7, V8). */
const prijsverdeling: Record<string, readonly [Prijsbeleid, number][]> = {
  actium: [
    ['KORTING', 0.14],
    ['EERSTE', 0.56],
    ['TWEEDE', 0.19],
    ['LIBERALISATIE', 0.08],
    ['VRIJ', 0.03],
  ],
  woonservice: [
    ['KORTING', 0.13],
    ['EERSTE', 0.65],
    ['TWEEDE', 0.18],
    ['LIBERALISATIE', 0.025],
    ['VRIJ', 0.015],
  ],
  'gemeente-assen': [['EERSTE', 1]],
  'andere-corporatie': [
    ['KORTING', 0.15],
    ['EERSTE', 0.3],
    ['TWEEDE', 0.3],
    ['LIBERALISATIE', 0.1],
    ['VRIJ', 0.15],
  ],
};

/** Rent rise on 1 July in %: invented, but in 2021 rents of social housing stood still. */
const stijging: Record<number, number> = {
  2019: 1.6,
  2020: 2.4,
  2021: 0,
  2022: 2.1,
  2023: 2.8,
  2024: 5.1,
  2025: 4.3,
  2026: 3.7,
};
export const huurstijging = (jaar: number): number => stijging[jaar] ?? 2.5;

const veld = { KORTING: 'kwaliteitskorting', EERSTE: 'eersteAftopping', TWEEDE: 'tweedeAftopping' } as const;

/** Liberalisatiegrens of a year in cents; null = not known. */
export const liberalisatiegrens = (jaar: number): number | null =>
  grenzen.find((g) => g.jaar === jaar)?.liberalisatie ?? null;

/** The highest rent of this policy in a year: where the limit is not verified, the last known one before (or 97 % of the first after). */
export function plafond(prijsbeleid: Prijsbeleid, jaar: number): number {
  if (prijsbeleid === 'VRIJ') return Infinity;
  const naam = prijsbeleid === 'LIBERALISATIE' ? 'liberalisatie' : veld[prijsbeleid];
  const bekend = grenzen.filter((g) => g[naam] !== null);
  const eerder = bekend.filter((g) => g.jaar <= jaar).at(-1);
  if (eerder !== undefined) return eerder[naam] ?? Infinity;
  return Math.floor((bekend[0]?.[naam] ?? Infinity) * 0.97);
}

export function kiesPrijsbeleid(toeval: Toeval, eigenaar: string): Prijsbeleid {
  let rest = toeval.getal();
  for (const [prijsbeleid, deel] of prijsverdeling[eigenaar] ?? []) {
    rest -= deel;
    if (rest < 0) return prijsbeleid;
  }
  return 'EERSTE';
}

const bodem: Record<Prijsbeleid, number> = {
  KORTING: 33_000,
  EERSTE: 43_500,
  TWEEDE: 60_500,
  LIBERALISATIE: 65_000,
  VRIJ: 70_500,
};

/** A rent in cents under this policy in that year. */
export function kiesHuur(toeval: Toeval, prijsbeleid: Prijsbeleid, jaar: number): number {
  const hoogste = Math.min(plafond(prijsbeleid, jaar), 110_000);
  return toeval.tussen(bodem[prijsbeleid], hoogste);
}

/** The rent after a rise of so many %, never above the policy's limit and never lower than it was. */
export function verhoog(huur: number, percentage: number, prijsbeleid: Prijsbeleid, jaar: number): number {
  return Math.max(huur, Math.min(Math.floor(huur * (1 + percentage / 100)), plafond(prijsbeleid, jaar)));
}
