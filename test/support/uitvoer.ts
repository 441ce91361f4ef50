import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import type { Poort } from './poort';
import type { Beller } from './wereld';

/** A file as its receiver opens it. */
export interface Bestand {
  status: number;
  koppen: Headers;
  /** What stands above the rows: name and text, in order. */
  over: [string, string][];
  kolommen: string[];
  rijen: Record<string, string>[];
  tekst: string;
}

export const regel = ({ over }: Bestand, naam: string): string | undefined => over.find(([n]) => n === naam)?.[1];

/** GET /export/… with a bearer token, under the doel of the caller. */
export async function haal(
  poort: Poort,
  { partner, rol, doel, wijken }: Beller,
  bestand: string,
  zoek: Record<string, string> = {},
  koppen: Record<string, string> = {},
): Promise<Response> {
  const adres = new URLSearchParams({ ...(doel === undefined ? {} : { doel }), ...zoek });
  const authorization = `Bearer ${await poort.token(partner, rol, wijken)}`;
  return fetch(`${poort.basis}/export/${bestand}?${adres.toString()}`, { headers: { authorization, ...koppen } });
}

export async function haalCsv(
  poort: Poort,
  wie: Beller,
  lijst: string,
  zoek: Record<string, string> = {},
): Promise<Bestand> {
  const antwoord = await haal(poort, wie, `${lijst}.csv`, zoek);
  const tekst = Buffer.from(await antwoord.arrayBuffer()).toString('utf8');
  if (antwoord.status !== 200) throw new Error(`${antwoord.status}: ${tekst}`);
  const regels: string[][] = parse(tekst, { delimiter: ';', bom: true, relax_column_count: true });
  const grens = regels.findIndex((delen) => delen.join('') === '');
  const [kolommen = [], ...rijen] = regels.slice(grens + 1);
  return {
    status: antwoord.status,
    koppen: antwoord.headers,
    over: regels.slice(0, grens).map(([naam = '', waarde = '']) => [naam, waarde]),
    kolommen,
    rijen: rijen.map((rij) => Object.fromEntries(kolommen.map((kop, i) => [kop, rij[i] ?? '']))),
    tekst,
  };
}

export interface Xlsxcel {
  /** 'n' for numbers and dates, anything else for text. */
  soort: string;
  waarde: string;
}

const entiteiten: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const ontsnapt = (tekst: string): string =>
  tekst.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (_, tien?: string, hex?: string, naam?: string) =>
    naam === undefined
      ? String.fromCodePoint(tien === undefined ? parseInt(hex ?? '', 16) : Number(tien))
      : (entiteiten[naam] ?? ''),
  );

/** The sheet of a workbook, read from its XML, and that XML itself. */
export async function leesXlsx(antwoord: Response): Promise<{ rijen: Xlsxcel[][]; xml: string }> {
  const delen = unzipSync(new Uint8Array(await antwoord.arrayBuffer()));
  const xml = strFromU8(delen['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  const gedeeld = [...strFromU8(delen['xl/sharedStrings.xml'] ?? new Uint8Array()).matchAll(/<si>(.*?)<\/si>/gs)].map(
    ([, si = '']) => [...si.matchAll(/<t[^>]*>(.*?)<\/t>/gs)].map(([, t = '']) => ontsnapt(t)).join(''),
  );
  const rijen = [...xml.matchAll(/<row [^>]*?(?:\/>|>(.*?)<\/row>)/gs)].map(([, rij = '']) =>
    [...rij.matchAll(/<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)].map(([, kenmerken = '', inhoud = '']) => {
      const soort = / ?t="(\w+)"/.exec(kenmerken)?.[1] ?? 'n';
      const ruw = /<(?:v|t)[^>]*>(.*?)<\/(?:v|t)>/s.exec(inhoud)?.[1] ?? '';
      return { soort, waarde: soort === 's' ? (gedeeld[Number(ruw)] ?? '') : ontsnapt(ruw) };
    }),
  );
  return { rijen, xml };
}
