import type { Taak } from '../../kern/werker';

/** Deliveries are kept as long as somebody looks back: what arrived thirty days, what failed ninety. */
export const bewaringTaak: Taak = {
  naam: 'bezorgde gebeurtenissen opruimen',
  async voer(m) {
    await m.query(
      `delete from samenwerking.webhook_bezorging
        where (status = 'BEZORGD' and laatste_poging < clock_timestamp() - interval '30 days')
           or (status = 'MISLUKT' and laatste_poging < clock_timestamp() - interval '90 days')`,
    );
  },
};
