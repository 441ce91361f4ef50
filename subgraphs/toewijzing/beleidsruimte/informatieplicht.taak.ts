import { DateTime } from 'luxon';
import type { EntityManager } from 'typeorm';
import { stuur } from '../../kern/uitgaand';
import type { Taak } from '../../kern/werker';
import { noemerMits, type Normregels } from './norm';
import { leesNormregels } from './normregels.service';
import { structureleCorporaties, zitErboven, type Jaarstand } from './structureel.service';

interface Verteld extends Jaarstand {
  gemeente: string;
}

/**
 * T5: tells the other parties that a corporatie passed the norm, or does so structurally. It goes by what everybody may know, the
 * last closed quarter: a notice at the moment itself would tell the ground of the allocation that caused it (A10). One message per
 * corporatie, year and kind, ever: passing again after a withdrawal is no new fact of that year, becoming structural is.
 */
export const informatieplichtTaak: Taak = {
  naam: 'boven de norm: de andere partijen inlichten',
  voer: (m) => lichtIn(m),
};

/** As on `dag` (default today): this year and the one before, so that a first start tells no history. */
export async function lichtIn(m: EntityManager, dag: string | null = null): Promise<void> {
  const [nu] = (await m.query(
    `select d.dag::text as dag, extract(year from d.dag)::int as jaar,
            case when $1::date is null then beleid.nu() else ($1::date + time '06:00') at time zone 'Europe/Amsterdam' end as op
       from (select coalesce($1::date, beleid.vandaag()) as dag) d`,
    [dag],
  )) as { dag: string; jaar: number; op: Date }[];
  if (nu === undefined) return;
  for (const jaar of [nu.jaar - 1, nu.jaar]) await lichtInOver(m, jaar, nu);
}

async function lichtInOver(m: EntityManager, jaar: number, nu: { dag: string; op: Date }): Promise<void> {
  const lees = (mm: EntityManager, van: number): Promise<Verteld[]> =>
    mm.query(
      `select gemeente_code as gemeente, corporatie, tot::text, toewijzingen, statushouders, afwijkend
         from toewijzing.beleidsruimte_verteld($1, $2)`,
      [van, nu.dag],
    ) as Promise<Verteld[]>;
  const standen = await lees(m, jaar);
  for (const gemeente of new Set(standen.map((stand) => stand.gemeente))) {
    const regels = await leesNormregels(m, jaar, gemeente);
    if (regels === null) continue;
    const plicht = await leesPlicht(m, gemeente, nu.dag);
    const hier = standen.filter((stand) => stand.gemeente === gemeente);
    const structureel = await structureleCorporaties(m, jaar, hier, regels, plicht.jaren, lees, gemeente);
    for (const stand of hier) {
      if (structureel.has(stand.corporatie))
        await meld(m, { ...nu, stand, jaar, soort: 'STRUCTUREEL', regels, plicht });
      else if (zitErboven(stand, regels, plicht.teGroot))
        await meld(m, { ...nu, stand, jaar, soort: 'OVERSCHREDEN', regels, plicht });
    }
  }
}

/** The parameters of T5, as they hold on this day. */
interface Plicht {
  /** So far above the norm, in hundredths of a percent, the others are told. */
  teGroot: number;
  /** So many years in a row are structural. */
  jaren: number;
  /** Days in which a party acknowledges, and in which the parties consult. */
  termijn: number;
  overlegtermijn: number;
}

async function leesPlicht(m: EntityManager, gemeente: string, dag: string): Promise<Plicht> {
  const [plicht] = (await m.query(
    `select beleid.parameter_van($1, 'vrije_beleidsruimte_te_groot', $2)::int as "teGroot",
            beleid.parameter_van($1, 'vrije_beleidsruimte_structureel', $2)::int as jaren,
            beleid.parameter_van($1, 'informatieplicht_termijn', $2)::int as termijn,
            beleid.parameter_van($1, 'informatieplicht_overlegtermijn', $2)::int as overlegtermijn`,
    [gemeente, dag],
  )) as Plicht[];
  return plicht as Plicht;
}

interface Melding {
  stand: Verteld;
  jaar: number;
  soort: 'OVERSCHREDEN' | 'STRUCTUREEL';
  regels: Normregels;
  plicht: Plicht;
  dag: string;
  op: Date;
}

async function meld(m: EntityManager, { stand, jaar, soort, regels, plicht, dag, op }: Melding): Promise<void> {
  const { gemeente, corporatie, tot, afwijkend } = stand;
  const dagen = soort === 'STRUCTUREEL' ? plicht.overlegtermijn : plicht.termijn;
  const inhoud = {
    gemeente,
    corporatie,
    jaar,
    soort,
    peildatum: tot,
    afwijkend,
    noemer: noemerMits(stand, regels),
    norm: regels.norm,
    jaren: soort === 'STRUCTUREEL' ? plicht.jaren : null,
    op,
    voor: DateTime.fromISO(dag).plus({ days: dagen }).toISODate(),
  };
  await stuur(m, 'toewijzing', 'norm.overschreden', inhoud, `${gemeente}:${corporatie}:${jaar}:${soort}`);
}
