/** T1–T3 as pure arithmetic; shares in hundredths of a percent, so that every comparison is on whole numbers. */
export interface Normregels {
  /** 2000 = 20 %. */
  norm: number;
  /** Share of the norm from which it nears: 9000 = 90 %. */
  nadert: number;
  noemer: 'TOTAAL' | 'EXCLUSIEF_STATUSHOUDERS';
  /** 500 = 5 %. */
  uitstroom: number;
  /** T2: percentage points of all allocations, or a part of the norm. */
  uitstroomLezing: 'PUNTEN' | 'DEEL_VAN_NORM';
}

export interface Telling {
  toewijzingen: number;
  statushouders: number;
  afwijkend: number;
}

const geheel = 10_000;

export type Normstatuswaarde = 'BINNEN' | 'NADERT' | 'OVERSCHREDEN' | 'STRUCTUREEL';

/** T3: whether statushouders count in the denominator is a parameter; they never count against the 20 %. */
export const noemerVan = (telling: Telling, regels: Normregels): number =>
  regels.noemer === 'TOTAAL' ? telling.toewijzingen : telling.toewijzingen - telling.statushouders;

/** Null when the denominator leaves the statushouders out and their number is withheld. */
export function noemerMits(
  telling: Omit<Telling, 'statushouders'> & { statushouders: number | null },
  regels: Normregels,
): number | null {
  if (regels.noemer === 'EXCLUSIEF_STATUSHOUDERS' && telling.statushouders === null) return null;
  return noemerVan({ ...telling, statushouders: telling.statushouders ?? 0 }, regels);
}

/** More than the norm, on unrounded numbers: 20,04 % is over. */
export const isOver = (afwijkend: number, noemer: number, norm: number): boolean => afwijkend * geheel > norm * noemer;

export function statusVan(afwijkend: number, noemer: number, { norm, nadert }: Normregels): Normstatuswaarde {
  if (isOver(afwijkend, noemer, norm)) return 'OVERSCHREDEN';
  return noemer > 0 && afwijkend * geheel * geheel >= norm * nadert * noemer ? 'NADERT' : 'BINNEN';
}

/** T5: over the norm this year and in the years before it, as many in a row as the rules say; `over` begins with this year. */
export const isStructureel = (over: readonly boolean[], jaren: number): boolean =>
  over.length >= jaren && over.slice(0, jaren).every(Boolean);

/** The largest n ≥ 0 with (afwijkend + n) / (noemer + n) ≤ norm; 0 when there is no room, null when the norm ends nowhere. */
export function ruimteVan(afwijkend: number, noemer: number, norm: number): number | null {
  if (norm >= geheel) return null;
  return Math.max(0, Math.floor((norm * noemer - geheel * afwijkend) / (geheel - norm)));
}

/** The largest n ≥ 0 with goed / (totaal + n) ≥ norm: what may still fall outside a norm that asks for at least; unknown is null. */
export const ruimteOnder = (goed: number | null, totaal: number | null, norm: number | null): number | null =>
  goed === null || totaal === null || norm === null || norm === 0
    ? null
    : Math.max(0, Math.floor((goed * geheel) / norm) - totaal);

export const percentage = (deel: number, noemer: number): number | null =>
  noemer === 0 ? null : (deel / noemer) * 100;

/** The guide value for outflow in percent of all allocations, under either reading of T2. */
export const uitstroomrichtwaarde = ({ norm, uitstroom, uitstroomLezing }: Normregels): number =>
  uitstroomLezing === 'PUNTEN' ? uitstroom / 100 : (uitstroom / geheel) * (norm / 100);
