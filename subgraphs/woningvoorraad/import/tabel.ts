import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { CsvError, parse } from 'csv-parse';

/** One record of a CSV file, with the number of the line on which it ends. */
export interface Tabelregel {
  regel: number;
  cellen: string[];
}

/** The file stops being a table here. */
export class Tabelfout extends Error {
  constructor(
    readonly regel: number,
    melding: string,
  ) {
    super(melding);
  }
}

const geenTekst =
  'Dit is geen CSV-bestand in UTF-8 of Windows-1252. Sla het op als "CSV UTF-8" en probeer het opnieuw; een Excel-bestand kan niet.';

type Codering = 'utf-8' | 'windows-1252';

/** What is not valid UTF-8 from begin to end is Windows-1252; the separator is the one that the first line uses most. */
async function verken(bestand: string): Promise<{ codering: Codering; scheiding: string }> {
  const lezer = new TextDecoder('utf-8', { fatal: true });
  let codering: Codering = 'utf-8';
  let kop: string | null = null;
  for await (const stuk of createReadStream(bestand)) {
    // UTF-16 and spreadsheets: every second byte, or the first dozen, is a NUL; no text in the two codings above has one.
    if (kop === null && (stuk as Buffer).includes(0)) throw new Tabelfout(1, geenTekst);
    kop ??= (stuk as Buffer).toString('latin1').split(/[\r\n]/, 1)[0] ?? '';
    if (codering !== 'utf-8') break;
    codering = geldig(lezer, stuk as Buffer, true) ? 'utf-8' : 'windows-1252';
  }
  if (codering === 'utf-8' && !geldig(lezer, Buffer.alloc(0), false)) codering = 'windows-1252';
  const tel = (teken: string): number => (kop ?? '').split(teken).length;
  return { codering, scheiding: tel(',') > tel(';') ? ',' : ';' };
}

function geldig(lezer: InstanceType<typeof TextDecoder>, stuk: Buffer, stream: boolean): boolean {
  try {
    lezer.decode(stuk, { stream });
    return true;
  } catch {
    return false;
  }
}

/** The records of a CSV file one by one, never the whole file at once; empty lines are skipped. */
export async function* leesTabel(bestand: string): AsyncGenerator<Tabelregel> {
  const { codering, scheiding } = await verken(bestand);
  const lezer = new TextDecoder(codering);
  const ontleder = parse({
    delimiter: scheiding,
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    // A quote that is never closed would otherwise swallow the rest of the file.
    max_record_size: 100_000,
  });
  const tekst = async function* (stukken: AsyncIterable<Buffer>): AsyncGenerator<string> {
    for await (const stuk of stukken) yield lezer.decode(stuk, { stream: true });
    yield lezer.decode();
  };
  // A fault destroys the parser, which the loop below then sees as its own.
  pipeline(createReadStream(bestand), tekst, ontleder, () => undefined);
  try {
    for await (const { record, info } of ontleder as AsyncIterable<{ record: string[]; info: { lines: number } }>) {
      yield { regel: info.lines, cellen: record };
    }
  } catch (fout) {
    if (!(fout instanceof CsvError)) throw fout;
    const regel = Number((fout as { lines?: unknown }).lines ?? 1);
    throw new Tabelfout(
      regel,
      'Vanaf hier kloppen de aanhalingstekens niet. Zet een cel met een aanhalingsteken tussen aanhalingstekens en schrijf het dubbel.',
    );
  }
}
