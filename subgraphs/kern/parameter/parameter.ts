import type { EntityManager } from 'typeorm';
import type { Parametercode } from '../../../schema/parameters/parameters';

export interface Parametervraag {
  code: Parametercode;
  /** yyyy-mm-dd */
  dag: string;
  /** Partner or wijk, for a parameter that is about one. */
  sleutel?: string;
}

/**
 * The values of parameters on their days for the caller's gemeente, in the order of the question; null = not set. One statement,
 * and never remembered between requests: a change holds at once in every process.
 */
export async function leesParameters(m: EntityManager, vragen: readonly Parametervraag[]): Promise<(string | null)[]> {
  if (vragen.length === 0) return [];
  const rijen = (await m.query(
    `select beleid.parameter(v.code, v.dag, v.sleutel) as waarde
       from unnest($1::text[], $2::date[], $3::text[]) with ordinality as v(code, dag, sleutel, nr) order by v.nr`,
    [vragen.map((v) => v.code), vragen.map((v) => v.dag), vragen.map((v) => v.sleutel ?? '')],
  )) as { waarde: string | null }[];
  return rijen.map((rij) => rij.waarde);
}

/** One of them. */
export async function leesParameter(
  m: EntityManager,
  code: Parametercode,
  dag: string,
  sleutel = '',
): Promise<string | null> {
  return (await leesParameters(m, [{ code, dag, sleutel }]))[0] ?? null;
}

/** Whole numbers: cents, hundredths of a percent, years, days. */
export const alsGetal = (waarde: string | null): number | null => (waarde === null ? null : Number(waarde));
/** A switch that nobody set is off. */
export const alsSchakelaar = (waarde: string | null): boolean => waarde === 'ja';
