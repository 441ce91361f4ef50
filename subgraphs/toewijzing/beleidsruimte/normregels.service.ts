import type { EntityManager } from 'typeorm';
import type { Parametercode } from '../../../schema/parameters/parameters';
import type { Normregels } from './norm';

const codes = [
  'vrije_beleidsruimte_norm',
  'vrije_beleidsruimte_nadert',
  'vrije_beleidsruimte_noemer',
  'uitstroom_richtwaarde',
  'uitstroom_lezing',
] as const satisfies readonly Parametercode[];

/**
 * The parameters of T1–T3 that hold in a year (on its first day); null = no norm is known for that year. Of the caller's gemeente;
 * a worker has none and names it.
 */
export async function leesNormregels(
  m: EntityManager,
  jaar: number,
  gemeente: string | null = null,
): Promise<Normregels | null> {
  const rijen = (await m.query(
    `select code, beleid.parameter_van(coalesce($3, beleid.gemeente()), code, make_date($2::int, 1, 1)) as waarde from unnest($1::text[]) as code`,
    [codes, jaar, gemeente],
  )) as { code: (typeof codes)[number]; waarde: string | null }[];
  const waarde = new Map(rijen.map((r) => [r.code, r.waarde]));
  if (waarde.get('vrije_beleidsruimte_norm') == null) return null;
  return {
    norm: Number(waarde.get('vrije_beleidsruimte_norm')),
    nadert: Number(waarde.get('vrije_beleidsruimte_nadert')),
    noemer: waarde.get('vrije_beleidsruimte_noemer') as Normregels['noemer'],
    uitstroom: Number(waarde.get('uitstroom_richtwaarde')),
    uitstroomLezing: waarde.get('uitstroom_lezing') as Normregels['uitstroomLezing'],
  };
}
