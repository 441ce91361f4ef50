import type { EntityManager } from 'typeorm';
import type { Aftoppingsgrens, Inkomensgrens, TellendeHuur } from '../toewijzing/passendheid';

/** Income and rent limits by year; a year that is not there has no known limits. */
export interface Grenzen {
  inkomen: ReadonlyMap<number, Inkomensgrens>;
  aftopping: ReadonlyMap<number, Aftoppingsgrens>;
  /** Which rent counts (T9). */
  huur: ReadonlyMap<number, TellendeHuur>;
}

/** The limits of these years: income from this subgraph, rent from woningvoorraad's read view. */
export async function leesGrenzen(m: EntityManager, jaren: readonly number[]): Promise<Grenzen> {
  const inkomen = (await m.query(
    `select jaar, passend_een, passend_meer, passend_een_ouderen, passend_meer_ouderen
       from toewijzing.inkomensgrens where jaar = any($1::int[])`,
    [jaren],
  )) as Inkomensgrens[];
  const aftopping = (await m.query(
    `select jaar, eerste_aftopping_cent, tweede_aftopping_cent from woningvoorraad_uit.huurprijsgrens where jaar = any($1::int[])`,
    [jaren],
  )) as Aftoppingsgrens[];
  const huur = (await m.query(
    `select jaar, waarde from unnest($1::int[]) as jaar
       join toewijzing.parameter p on p.naam = 'passend_huur' and p.geldig_van <= make_date(jaar, 1, 1)
        and (p.geldig_tot is null or p.geldig_tot > make_date(jaar, 1, 1))`,
    [jaren],
  )) as { jaar: number; waarde: TellendeHuur }[];
  return {
    inkomen: new Map(inkomen.map((g) => [g.jaar, g])),
    aftopping: new Map(aftopping.map((g) => [g.jaar, g])),
    huur: new Map(huur.map((h) => [h.jaar, h.waarde])),
  };
}
