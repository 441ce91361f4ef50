import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { stringify } from 'csv-stringify';
import type { Planlid } from './plan';
import type { Cel } from './rijen';

const bedrag = new Intl.NumberFormat('nl-NL', {
  useGrouping: false,
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
});
const getal = new Intl.NumberFormat('nl-NL', { useGrouping: false, maximumFractionDigits: 6 });

/**
 * RFC 4180 as a Dutch spreadsheet opens it: UTF-8 with a byte order mark, `;` between cells, a decimal comma. Words that a
 * spreadsheet would run as a formula get an apostrophe; a negative number is a number and stays one.
 */
export async function schrijfCsv(
  kop: readonly string[][],
  leden: readonly Planlid[],
  rijen: AsyncIterable<Cel[]>,
  uit: NodeJS.WritableStream,
): Promise<void> {
  const vorm = stringify({
    bom: true,
    delimiter: ';',
    record_delimiter: 'windows',
    escape_formulas: true,
    // A spreadsheet set to another separator must not cut a formula loose from the middle of a text.
    quoted_match: /[,\t]\s*[=+\-@]/,
    cast: {
      number: (waarde, { column }) => (leden[Number(column)]?.soort === 'bedrag' ? bedrag : getal).format(waarde),
    },
  });
  await pipeline(Readable.from(regels(kop, leden, rijen)), vorm, uit);
}

async function* regels(
  kop: readonly string[][],
  leden: readonly Planlid[],
  rijen: AsyncIterable<Cel[]>,
): AsyncGenerator<(string | number)[]> {
  yield* kop;
  yield [''];
  yield leden.map((lid) => lid.kop);
  for await (const rij of rijen) yield rij.map((cel) => (typeof cel === 'string' ? cel : cel.waarde));
}
