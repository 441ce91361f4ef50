import type { Importbron } from './bron';

export type Codering = 'utf-8' | 'windows-1252';

/** The file is no text in a coding that we know. */
export class Geentekst extends Error {}

/** What is not valid UTF-8 from begin to end is Windows-1252; the beginning of the first line comes along. */
export async function verken(bron: Importbron): Promise<{ codering: Codering; kop: string }> {
  const lezer = new TextDecoder('utf-8', { fatal: true });
  let codering: Codering = 'utf-8';
  let kop: string | null = null;
  for await (const stuk of bron.stroom()) {
    // UTF-16 and spreadsheets: every second byte, or the first dozen, is a NUL; no text in the two codings above has one.
    if (kop === null && stuk.includes(0)) throw new Geentekst();
    kop ??=
      Buffer.from(stuk)
        .toString('latin1')
        .split(/[\r\n]/, 1)[0] ?? '';
    if (codering !== 'utf-8') break;
    codering = geldig(lezer, stuk, true) ? 'utf-8' : 'windows-1252';
  }
  if (codering === 'utf-8' && !geldig(lezer, new Uint8Array(), false)) codering = 'windows-1252';
  return { codering, kop: kop ?? '' };
}

function geldig(lezer: InstanceType<typeof TextDecoder>, stuk: Uint8Array, stream: boolean): boolean {
  try {
    lezer.decode(stuk, { stream });
    return true;
  } catch {
    return false;
  }
}

/** The text of the file, piece by piece and without a BOM. */
export async function* tekstVan(bron: Importbron, codering: Codering): AsyncGenerator<string> {
  const lezer = new TextDecoder(codering);
  for await (const stuk of bron.stroom()) yield lezer.decode(stuk, { stream: true });
  yield lezer.decode();
}
