import type { EntityManager } from 'typeorm';
import { normOverschreden } from '../../kern/fout';
import { isAfwijkend } from '../toewijzing/bouw-rij';
import type { Toewijsopdracht } from '../toewijzing/toewijzing.input';
import { isOver, noemerVan, type Normregels, type Telling } from './norm';

/** How a corporatie stands this year, this moment, without the allocation that is being corrected; only for a caller who reads HERKOMST of its own rows. */
export async function telStand(
  m: EntityManager,
  corporatie: string,
  gemeente: string,
  jaar: number,
  zonder: string | null = null,
): Promise<Telling> {
  const [telling] = (await m.query(
    `select count(*)::int as toewijzingen, count(*) filter (where h.statushouder)::int as statushouders,
            count(*) filter (where b.afwijkend)::int as afwijkend
       from toewijzing.toewijzing_bedrijf b join toewijzing.toewijzing_herkomst h on h.id = b.id
      where b.eigenaar = $1 and b.gemeente_code = $2 and b.jaar = $3 and b.status = 'GELDIG' and b.id is distinct from $4::uuid`,
    [corporatie, gemeente, jaar, zonder],
  )) as Telling[];
  return telling ?? { toewijzingen: 0, statushouders: 0, afwijkend: 0 };
}

/** The standing after one more allocation of this kind. */
export function telMee(
  stand: Telling,
  { grondslag, huishouden }: Pick<Toewijsopdracht, 'grondslag' | 'huishouden'>,
): Telling {
  const statushouder = grondslag === 'STATUSHOUDER' || huishouden?.statushouder === true;
  return {
    toewijzingen: stand.toewijzingen + 1,
    statushouders: stand.statushouders + (statushouder ? 1 : 0),
    afwijkend: stand.afwijkend + (isAfwijkend(grondslag) ? 1 : 0),
  };
}

const komma = (getal: number): string => getal.toFixed(2).replace('.', ',');

/** T1: an allocation that takes the corporatie past the 20 % needs a motivering. */
export function keurNorm(opdracht: Toewijsopdracht, stand: Telling, regels: Normregels): void {
  if (!isAfwijkend(opdracht.grondslag) || (opdracht.motivering ?? '').trim() !== '') return;
  const na = telMee(stand, opdracht);
  const noemer = noemerVan(na, regels);
  if (!isOver(na.afwijkend, noemer, regels.norm)) return;
  throw normOverschreden(
    `Met deze toewijzing komt u op ${komma((na.afwijkend / noemer) * 100)} % (${na.afwijkend} van ${noemer}). ` +
      `De norm voor de vrije beleidsruimte is ${regels.norm / 100} % (S3-20). Vul motivering in om toch toe te wijzen.`,
  );
}
