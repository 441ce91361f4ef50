import type { EntityManager } from 'typeorm';
import type { Normregels } from './norm';

/** The parameters of T1–T3 that hold in a year (on its first day); null = no norm is known for that year. */
export async function leesNormregels(m: EntityManager, jaar: number): Promise<Normregels | null> {
  const rijen = (await m.query(
    `select naam, waarde from toewijzing.parameter
      where geldig_van <= make_date($1::int, 1, 1) and (geldig_tot is null or geldig_tot > make_date($1::int, 1, 1))`,
    [jaar],
  )) as { naam: string; waarde: string }[];
  const waarde = new Map(rijen.map((r) => [r.naam, r.waarde]));
  if (!waarde.has('norm')) return null;
  return {
    norm: Number(waarde.get('norm')),
    nadert: Number(waarde.get('nadert')),
    noemer: waarde.get('noemer') as Normregels['noemer'],
    uitstroom: Number(waarde.get('uitstroom')),
    uitstroomLezing: waarde.get('uitstroom_lezing') as Normregels['uitstroomLezing'],
  };
}
