import type { Taak } from '../../kern/werker';
import { looptAf } from '../convenant/convenant.bericht';
import { bewaarNotificaties } from './notificatie.sql';

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

/** Warns the parties of a convenant that is about to end; looking again says nothing new. */
export const afloopTaak: Taak = {
  naam: 'convenanten die aflopen',
  async voer(m) {
    for (const { partijen, nieuw, gemeente, nu, ...convenant } of (await m.query(aflopend)) as Aflopend[]) {
      const bericht = looptAf(convenant, convenant.geldigTot);
      await bewaarNotificaties(
        m,
        gemeente,
        nu,
        partijen.map((aan, i) => ({ ...bericht, aan, id: nieuw[i] ?? '' })),
      );
    }
  },
};
