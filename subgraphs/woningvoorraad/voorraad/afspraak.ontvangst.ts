import type { Ontvangst } from '../../kern/uitgaand';

/**
 * What a set of agreements says of the stock: whose dwellings count from its first day (V1), how many, how affordable. The stock
 * is computed anew when that changes.
 */
export const afspraakOntvangst: Ontvangst = {
  soort: 'afsprakenset.geladen',
  verwerk: async (m, inhoud) => {
    await m.query('select woningvoorraad.zet_voorraadafspraak($1)', [JSON.stringify(inhoud)]);
  },
};
