import { pipeline, Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import type { Importbron } from './bron';
import { Geentekst, tekstVan, verken } from './tekst';

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

/** The records of a CSV file one by one, never the whole file at once; empty lines are skipped. */
export async function* leesTabel(bron: Importbron): AsyncGenerator<Tabelregel> {
  const { codering, kop } = await verken(bron).catch((fout: unknown) => {
    throw fout instanceof Geentekst ? new Tabelfout(1, geenTekst) : fout;
  });
  // The separator is the one that the first line uses most.
  const tel = (teken: string): number => kop.split(teken).length;
  const ontleder = parse({
    delimiter: tel(',') > tel(';') ? ',' : ';',
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    // A quote that is never closed would otherwise swallow the rest of the file.
    max_record_size: 100_000,
  });
  // A fault destroys the parser, which the loop below then sees as its own.
  pipeline(Readable.from(tekstVan(bron, codering)), ontleder, () => undefined);
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
