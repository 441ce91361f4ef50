import type { EntityManager } from 'typeorm';
import type { Aftoppingsgrens, Inkomensgrens } from '../toewijzing/passendheid';

/** Income and rent limits by year; a year that is not there has no known limits. */
export interface Grenzen {
  inkomen: ReadonlyMap<number, Inkomensgrens>;
  aftopping: ReadonlyMap<number, Aftoppingsgrens>;
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
  return { inkomen: new Map(inkomen.map((g) => [g.jaar, g])), aftopping: new Map(aftopping.map((g) => [g.jaar, g])) };
}
