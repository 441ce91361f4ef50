import type { Richting } from '../../gql/graphql';
import { formatDate } from '../../ui/format';

export interface Indicatordoel {
  naam: string | null;
  eenheid: string | null;
  doel: number | null;
  richting: Richting | null;
  deadline: string | null;
}

const getal = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 2 });

/** Indicators that are reached or not; they have a date, never a number. */
const zonderGetal = ['mijlpaal', 'ja of nee'];

/** "Kernvoorraad: minstens 9.170 woningen, uiterlijk 31 december 2025"; a target that was never set is told, never 0. */
export function doelZin({ naam, eenheid, doel, richting, deadline }: Indicatordoel): string {
  const wat = naam ?? 'Doel';
  const wanneer = deadline ? `, uiterlijk ${formatDate(deadline)}` : '';
  if (doel === null && zonderGetal.includes(eenheid ?? '')) return `${wat}${wanneer || ': geen datum afgesproken'}`;
  if (doel === null) return `${wat}: nog niet vastgesteld${wanneer}`;
  const kant = richting === 'MINSTENS' ? 'minstens ' : richting === 'HOOGSTENS' ? 'hoogstens ' : '';
  const maat = eenheid === 'procent' ? '%' : eenheid ? ` ${eenheid}` : '';
  return `${wat}: ${kant}${getal.format(doel)}${maat}${wanneer}`;
}
