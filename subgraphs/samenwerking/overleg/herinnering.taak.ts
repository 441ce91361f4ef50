import type { EntityManager } from 'typeorm';
import type { Taak } from '../../kern/werker';
import { stuurNotificaties } from '../notificatie/notificatie.ontvangst';
import { herinnering, teLaat, type Teherinneren } from './overleg.bericht';

interface Gevonden extends Teherinneren {
  gemeente: string;
  deelnemers: string[];
  nu: Date;
  nieuw: string[];
}

const kolommen = `
  l.id, l.naam, l.status, l.termijn, l.gepland_dag as "geplandDag", l.gemeente_code as gemeente, l.deelnemers, beleid.nu() as nu,
  (select array_agg(gen_random_uuid()::text) from unnest(l.deelnemers)) as nieuw`;

/** How many days ahead; where the parameter is not set nobody is reminded of a day, only told that one has passed. */
const dagen = `beleid.parameter_van(l.gemeente_code, 'overleg_herinnering_dagen', (select beleid.vandaag()))::int`;

/** Every day up to the day itself, not on one day only: a worker that was away still reminds. */
const nadert = `select ${kolommen} from samenwerking.overleg_lees l
  where l.status in ('TE_PLANNEN', 'GEPLAND')
    and coalesce(l.gepland_dag, l.termijn)::date between (select beleid.vandaag()) and (select beleid.vandaag()) + ${dagen}`;

/** What passed less than sixty days ago: no longer, so that a first start tells no history. */
const voorbij = `select ${kolommen} from samenwerking.overleg_lees l
  where l.status = 'TE_LAAT' and l.termijn::date >= (select beleid.vandaag()) - 60`;

/** Reminds who takes part of what is coming, and of what was missed; looking again says nothing new. */
export const herinneringTaak: Taak = {
  naam: 'overleggen en termijnen die naderen',
  async voer(m) {
    for (const overleg of (await m.query(nadert)) as Gevonden[]) await meld(m, overleg, herinnering(overleg));
    for (const overleg of (await m.query(voorbij)) as Gevonden[]) await meld(m, overleg, teLaat(overleg));
  },
};

async function meld(
  m: EntityManager,
  { deelnemers, nieuw, gemeente, nu }: Gevonden,
  bericht: ReturnType<typeof herinnering>,
): Promise<void> {
  const nieuwe = deelnemers.map((aan, i) => ({ ...bericht, aan, id: nieuw[i] ?? '' }));
  await stuurNotificaties(m, { gemeente, op: nu, nieuwe }, bericht.aanleiding);
}
