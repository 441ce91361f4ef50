import type { Parameterthema } from '../../gql/graphql';
import { formatCount, formatDate, formatEuro } from '../../ui/format';

export const themas: Record<Parameterthema, string> = {
  HUURGRENZEN: 'Huurgrenzen',
  INKOMENSGRENZEN: 'Inkomensgrenzen',
  TOEWIJZEN: 'Toewijzen',
  VOORRAAD: 'Woningvoorraad',
  LEEFBAARHEID: 'Leefbaarheid',
  AFSPRAKEN: 'Afspraken en overleg',
};

const keuzenamen: Record<string, string> = {
  TOTAAL: 'alle toewijzingen',
  EXCLUSIEF_STATUSHOUDERS: 'zonder statushouders',
  PUNTEN: 'procentpunten van alle toewijzingen',
  DEEL_VAN_NORM: 'een deel van de norm',
  STATUSHOUDER_URGENTIE_UITSTROOM: 'statushouders, dan urgentie, dan uitstroom',
  STATUSHOUDER_UITSTROOM_URGENTIE: 'statushouders, dan uitstroom, dan urgentie',
  ALLEEN_INSCHRIJFDUUR: 'alleen de duur van de inschrijving',
};

export const keuzenaam = (keuze: string): string => keuzenamen[keuze] ?? keuze.replaceAll('_', ' ').toLowerCase();

interface Waarde {
  waarde: string | null;
  getal: number | null;
}

/** A value as a reader says it; empty is not zero. */
export function toonWaarde(eenheid: string, waarde: Waarde | null): string {
  if (waarde === null) return 'niet bekend';
  const { waarde: tekst, getal } = waarde;
  if (tekst === null) return 'nog niet vastgesteld';
  if (eenheid === 'CENT' && getal !== null) return formatEuro(getal);
  if (eenheid === 'HONDERDSTE_PROCENT') return `${tekst}%`;
  if (eenheid === 'AANTAL' && getal !== null) return formatCount(getal);
  if (eenheid === 'JAREN') return `${tekst} jaar`;
  if (eenheid === 'DAGEN') return getal === 1 ? '1 dag' : `${tekst} dagen`;
  if (eenheid === 'KEUZE') return keuzenaam(tekst);
  return eenheid === 'DATUM' ? formatDate(tekst) : tekst;
}

interface Periode {
  geldigVan: string | null;
  geldigTot: string | null;
}

/** "in 2027", "vanaf 1 januari 2027", "1 juli 2026 tot 1 januari 2027"; the end itself does not count. */
export function toonPeriode({ geldigVan, geldigTot }: Periode): string {
  if (geldigVan === null) return '';
  if (geldigTot === null) return `vanaf ${formatDate(geldigVan)}`;
  const jaar = Number(geldigVan.slice(0, 4));
  if (geldigVan.endsWith('-01-01') && geldigTot === `${jaar + 1}-01-01`) return `in ${jaar}`;
  return `${formatDate(geldigVan)} tot ${formatDate(geldigTot)}`;
}

export const hintVoor: Record<string, string> = {
  CENT: 'In euro, zoals 633,25. Leeg is: nog niet vastgesteld',
  HONDERDSTE_PROCENT: 'In procent, zoals 20 of 92,5. Leeg is: nog niet vastgesteld',
  SCHAKELAAR: 'ja of nee',
  DATUM: 'Als jjjj-mm-dd',
};

/** Who works with the limits, for the menu; the page itself is open to everyone. */
export const werktMetParameters = (rol: string): boolean =>
  /\/(databeheerder|bestuurder|beleidsadviseur|beleidsadviseur-wonen)$/.test(rol);
