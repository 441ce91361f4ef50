/** Figures as a page must show them; written here by the test itself, so that a fault in the web app shows. */
const getallen = new Intl.NumberFormat('nl-NL');
const bedragen = new Intl.NumberFormat('nl-NL', { style: 'currency', currency: 'EUR' });
const dagen = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' });

export const getal = (waarde: number): string => getallen.format(waarde);
export const metTeken = (waarde: number): string =>
  (waarde > 0 ? '+' : waarde < 0 ? '−' : '') + getal(Math.abs(waarde));
export const euro = (waarde: number): string => bedragen.format(waarde);
export const datum = (dag: string): string => dagen.format(new Date(dag));
