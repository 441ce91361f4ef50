import pino, { type Logger } from 'pino';

/** What a message may quote: values of persons stand between quotes or brackets, or are addresses and numbers. */
const waarden =
  /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`[^`]*`|\([^)]*\)=\([^)]*\)|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|\b\d{4} ?[A-Z]{2}\b|\d{5,}/g;
const zonderWaarden = (tekst: string): string => tekst.replace(waarden, '…');

/** Where it happened, without the sentence in which a database or a parser repeats what it was given. */
const plaatsen = (stack: string | undefined): string[] =>
  (stack ?? '')
    .split('\n')
    .filter((regel) => /^\s+at /.test(regel))
    .slice(0, 8)
    .map((regel) => regel.trim());

/** Classes of SQLSTATE about the server and the connection; the sentences of all others may repeat a row. */
const overServer = /^(08|53|57|58)/;

/** An error as the log may hold it: kind, code, place, and its sentence without values. */
export function schoneFout(fout: unknown): unknown {
  if (typeof fout === 'string') return zonderWaarden(fout.split('\n')[0] ?? '');
  if (!(fout instanceof Error)) return fout === null || fout === undefined ? fout : { soort: typeof fout };
  const { code, table, constraint, routine } = fout as {
    code?: string;
    table?: string;
    constraint?: string;
    routine?: string;
  };
  return {
    soort: fout.name,
    ...(/^[0-9A-Z]{5}$/.test(code ?? '') && !overServer.test(code ?? '') ? {} : { zin: zonderWaarden(fout.message) }),
    ...Object.fromEntries(
      Object.entries({ code, table, constraint, routine }).filter(([, waarde]) => waarde !== undefined),
    ),
    plaatsen: plaatsen(fout.stack),
  };
}

/**
 * Structured log of the running product: field names and codes, never values of persons. Whatever is logged as `fout` passes
 * through here; rows, variables, tokens and addresses of clients are not logged at all.
 */
export const melder: Logger = pino({ level: 'warn', base: null, serializers: { fout: schoneFout } });
