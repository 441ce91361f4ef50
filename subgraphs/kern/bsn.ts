/** Runs of digit groups as people write them: 123456782, 123 456 782, 1234.56.782. A leading + or 00 is a phone number abroad. */
const getallen = /(\+|\b00\d{2}[\s.-]?)?\d+(?:[\s.-]\d+)*/g;

/** The eleven test of a BSN: 9·d1 + 8·d2 + … + 2·d8 − d9 is a multiple of eleven. */
function doorstaatElfproef(cijfers: string): boolean {
  if (cijfers.length !== 9 || /^0+$/.test(cijfers)) return false;
  const som = [...cijfers].reduce((tot, cijfer, plaats) => tot + Number(cijfer) * (plaats === 8 ? -1 : 9 - plaats), 0);
  return som % 11 === 0;
}

/** Does a stretch of adjacent groups together form such a number? */
function heeftElfproef(groepen: string[]): boolean {
  return groepen.some((_, begin) => {
    let cijfers = '';
    for (const groep of groepen.slice(begin)) {
      cijfers += groep;
      if (cijfers.length >= 9) return doorstaatElfproef(cijfers);
    }
    return false;
  });
}

/** True when free text holds a number that may be a BSN: nine digits that pass the eleven test (A4). */
export function bevatBsn(tekst: string | null | undefined): boolean {
  for (const [stuk, buitenland] of (tekst ?? '').matchAll(getallen)) {
    if (buitenland === undefined && heeftElfproef(stuk.split(/[\s.-]/))) return true;
  }
  return false;
}

/** What to tell the writer; never repeats the number itself. */
export const bsnMelding = (veld: string): string =>
  `In ${veld} staat een getal dat een burgerservicenummer kan zijn. Een BSN mag niet in Buurtgraaf staan. Haal het getal weg of schrijf het anders.`;
