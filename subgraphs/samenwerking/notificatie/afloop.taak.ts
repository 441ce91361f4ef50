import type { EntityManager } from 'typeorm';
import type { Taak } from '../../kern/werker';
import { looptAf } from '../convenant/convenant.bericht';
import { meldGebeurtenis } from '../webhook/gebeurtenis.ontvangst';
import { stuurNotificaties } from './notificatie.ontvangst';

interface Aflopend {
  id: string;
  naam: string;
  geldigVan: Date;
  geldigTot: Date;
  gemeente: string;
  nu: Date;
  partijen: string[];
  nieuw: string[];
}

/** Convenanten in force that end within sixty days, with fresh ids for the notices of their parties. */
const aflopend = `
  select c.id, c.naam, c.geldig_van as "geldigVan", c.geldig_tot as "geldigTot", c.gemeente_code as gemeente, beleid.nu() as nu,
         array_agg(p.partner_id) as partijen, array_agg(gen_random_uuid()::text) as nieuw
    from beleid.convenant c join beleid.convenant_partij p on p.convenant_id = c.id
   where c.geldig_tot > beleid.nu() and c.geldig_tot <= beleid.nu() + interval '60 days' and beleid.van_kracht(c.id)
   group by c.id`;

/** Convenanten that were in force until less than sixty days ago: no longer, so that a first start tells no history. */
const afgelopen = `
  select c.id, c.geldig_tot as "geldigTot" from beleid.convenant c
   where c.geldig_tot <= beleid.nu() and c.geldig_tot > beleid.nu() - interval '60 days' and c.geldig_van < c.geldig_tot
     and not exists (select 1 from beleid.convenant_partij p where p.convenant_id = c.id and p.ondertekend_op is null)`;

/** Tells the parties of a convenant that it is about to end, and that it has ended; looking again says nothing new. */
export const afloopTaak: Taak = {
  naam: 'convenanten die aflopen',
  async voer(m) {
    for (const convenant of (await m.query(aflopend)) as Aflopend[]) await waarschuw(m, convenant);
    for (const { id, geldigTot } of (await m.query(afgelopen)) as Aflopend[])
      await meldGebeurtenis(m, { soort: 'CONVENANT_AFGELOPEN', onderwerp: id, op: geldigTot }, `afgelopen:${id}`);
  },
};

async function waarschuw(m: EntityManager, { partijen, nieuw, gemeente, nu, ...convenant }: Aflopend): Promise<void> {
  const bericht = looptAf(convenant, convenant.geldigTot);
  const nieuwe = partijen.map((aan, i) => ({ ...bericht, aan, id: nieuw[i] ?? '' }));
  await stuurNotificaties(m, { gemeente, op: nu, nieuwe }, bericht.aanleiding);
  await meldGebeurtenis(m, { soort: 'CONVENANT_LOOPT_AF', onderwerp: convenant.id, op: nu }, bericht.aanleiding);
}
