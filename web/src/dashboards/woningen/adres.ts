export interface Zoekadres {
  postcode: string;
  huisnummer: number;
}

interface Adresdelen {
  straat: string | null;
  huisnummer: number | null;
  toevoeging: string | null;
  postcode: string | null;
  plaats: string | null;
}

/** Reads "9401ab" and " 12 " as typed; every fault in words, at its own field. */
export function leesAdres(
  postcode: string,
  huisnummer: string,
): { adres: Zoekadres | null; fouten: { postcode?: string; huisnummer?: string } } {
  const code = postcode.replace(/\s/g, '').toUpperCase();
  const nummer = huisnummer.trim();
  const fouten = {
    ...(/^[1-9]\d{3}[A-Z]{2}$/.test(code) ? {} : { postcode: 'Vul een postcode in van vier cijfers en twee letters.' }),
    ...(/^[1-9]\d{0,4}$/.test(nummer) ? {} : { huisnummer: 'Vul alleen het nummer in, zonder letter of toevoeging.' }),
  };
  return Object.keys(fouten).length === 0
    ? { adres: { postcode: code, huisnummer: Number(nummer) }, fouten }
    : { adres: null, fouten };
}

/** "Kloosterstraat 12-A, 9401 AB Assen"; null reads as closed. */
export function adresregel(adres: Adresdelen | null): string {
  if (!adres) return 'Adres niet zichtbaar';
  const { straat, huisnummer, toevoeging, postcode, plaats } = adres;
  const nummer = huisnummer === null ? '' : ` ${huisnummer}${toevoeging ? `-${toevoeging}` : ''}`;
  const code = postcode?.replace(/^(\d{4})\s?([A-Z]{2})$/, '$1 $2');
  return [`${straat ?? 'Straat onbekend'}${nummer}`, [code, plaats].filter(Boolean).join(' ')]
    .filter(Boolean)
    .join(', ');
}
