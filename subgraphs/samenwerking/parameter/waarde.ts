import { waardefout, type Parameterdefinitie } from '../../../schema/parameters/parameters';
import { bedragTot, Celfout, datum, jaNee } from '../../kern/import/cel';

/** A value as the register holds it, from how people write it here: 633,25 euro, 20,5 %, ja. Throws Celfout with the remedy. */
export function leesWaarde(soort: Parameterdefinitie, tekst: string): string {
  const waarde = vertaal(soort, tekst.trim());
  const fout = waardefout(soort, waarde);
  if (fout !== null) throw new Celfout(fout);
  return waarde;
}

function vertaal({ eenheid }: Parameterdefinitie, tekst: string): string {
  if (eenheid === 'CENT') return String(bedragTot(9_999_999.99)(tekst, 'waarde'));
  if (eenheid === 'HONDERDSTE_PROCENT') return percentage(tekst);
  if (eenheid === 'SCHAKELAAR') return jaNee(tekst, 'waarde') ? 'ja' : 'nee';
  return eenheid === 'DATUM' ? datum(tekst, 'waarde') : tekst;
}

function percentage(tekst: string): string {
  const delen = /^(\d{1,3})(?:[,.](\d{1,2}))?\s?%?$/.exec(tekst);
  if (delen === null)
    throw new Celfout('Schrijf een percentage met hoogstens twee cijfers achter de komma, als 20 of 92,5.');
  return String(Number(delen[1]) * 100 + Number((delen[2] ?? '').padEnd(2, '0')));
}

/** The other way: as it is written in a file or a form. */
export function schrijfWaarde({ eenheid }: Parameterdefinitie, waarde: string | null): string | null {
  if (waarde === null || (eenheid !== 'CENT' && eenheid !== 'HONDERDSTE_PROCENT')) return waarde;
  const n = Number(waarde);
  if (eenheid === 'CENT') return (n / 100).toFixed(2).replace('.', ',');
  return String(n / 100).replace('.', ',');
}

/** Euros, a percentage, or the number itself; null for a choice, a switch and a day. */
export function getalVan({ eenheid }: Parameterdefinitie, waarde: string | null): number | null {
  if (waarde === null || ['KEUZE', 'SCHAKELAAR', 'DATUM'].includes(eenheid)) return null;
  return eenheid === 'CENT' || eenheid === 'HONDERDSTE_PROCENT' ? Number(waarde) / 100 : Number(waarde);
}
