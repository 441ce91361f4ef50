import { bevatBsn, bsnMelding } from '../bsn';
import { toonbaar } from './importfout';

/** A cell that cannot be what its column asks: the sentence says why and how to write it. */
export class Celfout extends Error {}

/** Reads the text of a cell, which is not empty; the name of the column is for its sentence. */
export type Cellezer<T> = (tekst: string, kolom: string) => T;

const geen = (tekst: string, wat: string, schrijf: string): Celfout =>
  new Celfout(`"${toonbaar(tekst)}" is geen ${wat}. ${schrijf}`);

/** Text as it stands: what looks like a formula is data. */
export const vrijeTekst =
  (hoogstens: number): Cellezer<string> =>
  (tekst, kolom) => {
    if (bevatBsn(tekst)) throw new Celfout(bsnMelding(`de kolom ${kolom}`));
    return leesbaar(tekst, hoogstens);
  };

/** An id of the owner's own system: digits inside it mean nothing, but as a whole it may not be a BSN (A4). */
export const kenmerk =
  (hoogstens: number): Cellezer<string> =>
  (tekst, kolom) => {
    if (/^\d{9}$/.test(tekst) && bevatBsn(tekst)) throw new Celfout(bsnMelding(`de kolom ${kolom}`));
    return leesbaar(tekst, hoogstens);
  };

function leesbaar(tekst: string, hoogstens: number): string {
  // Line breaks and other control characters are remains of another program, never part of an address.
  if (/\p{Cc}/u.test(tekst)) throw new Celfout('Hier staat een onleesbaar teken of een nieuwe regel. Haal dat weg.');
  if (tekst.length > hoogstens) throw new Celfout(`Deze tekst is te lang. Gebruik hoogstens ${hoogstens} tekens.`);
  return tekst;
}

export const patroon =
  (vorm: RegExp, wat: string, schrijf: string): Cellezer<string> =>
  (tekst) => {
    if (!vorm.test(tekst)) throw geen(tekst, wat, schrijf);
    return tekst;
  };

export const keuze =
  <T extends string>(mogelijk: readonly T[]): Cellezer<T> =>
  (tekst) => {
    const gekozen = mogelijk.find((een) => een === tekst);
    if (gekozen === undefined)
      throw new Celfout(`"${toonbaar(tekst)}" kan hier niet. Kies uit ${mogelijk.join(', ')}; let op hoofdletters.`);
    return gekozen;
  };

export const geheel =
  (van: number, tot: number): Cellezer<number> =>
  (tekst) => {
    const getal = /^\d{1,9}$/.test(tekst) ? Number(tekst) : NaN;
    if (!(getal >= van && getal <= tot))
      throw geen(tekst, 'goed getal', `Schrijf een heel getal van ${van} tot en met ${tot}.`);
    return getal;
  };

/** Euros as people write them here, in cents: 633,25 · 1.633,25 · 633. A dot before two digits is read as a comma. */
export const bedragTot =
  (hoogste: number): Cellezer<number> =>
  (tekst) => {
    const delen = /^(\d{1,3}(?:\.\d{3})+|\d{1,9})(?:,(\d{1,2}))?$/.exec(tekst) ?? /^(\d{1,9})\.(\d{1,2})$/.exec(tekst);
    const cent = Number(delen?.[1]?.replaceAll('.', '')) * 100 + Number((delen?.[2] ?? '').padEnd(2, '0'));
    if (!delen) throw geen(tekst, 'bedrag', 'Schrijf het in euro, als 633,25 of 1.633,25.');
    if (cent > hoogste * 100)
      throw geen(tekst, 'bedrag dat kan', `Schrijf een bedrag tot en met ${hoogste.toLocaleString('nl-NL')} euro.`);
    return cent;
  };

export const bedrag = bedragTot(99_999.99);

/** A day that exists, as jjjj-mm-dd or dd-mm-jjjj; given back as the first. */
export const datum: Cellezer<string> = (tekst) => {
  const omgekeerd = /^(\d{2})-(\d{2})-(\d{4})$/.exec(tekst);
  const iso = omgekeerd ? `${omgekeerd[3]}-${omgekeerd[2]}-${omgekeerd[1]}` : tekst;
  const moment = /^(1[89]|20)\d{2}-\d{2}-\d{2}$/.test(iso) ? new Date(`${iso}T00:00:00Z`) : new Date(NaN);
  if (Number.isNaN(moment.getTime()) || !moment.toISOString().startsWith(iso))
    throw geen(tekst, 'datum', 'Schrijf een bestaande datum als 2026-01-31 of 31-01-2026.');
  return iso;
};

const waarheden = new Map([
  ['ja', true],
  ['true', true],
  ['1', true],
  ['nee', false],
  ['false', false],
  ['0', false],
]);

export const jaNee: Cellezer<boolean> = (tekst) => {
  const waarde = waarheden.get(tekst.toLowerCase());
  if (waarde === undefined) throw geen(tekst, 'ja of nee', 'Schrijf ja of nee (of true/false, 1/0).');
  return waarde;
};

export const postcode: Cellezer<string> = (tekst) => {
  if (!/^[1-9]\d{3}\s?[a-z]{2}$/i.test(tekst)) throw geen(tekst, 'postcode', 'Schrijf haar als 9401 AB.');
  return tekst.replace(/\s/, '').toUpperCase();
};
