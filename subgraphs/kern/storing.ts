/** What Node says of a connection that cannot be made or was lost. */
const verbinding: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ECONNABORTED',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
]);

/**
 * PostgreSQL's classes of faults that are its own and pass: connection (08), resources such as a full disk (53), intervention
 * such as a restart or a statement that took too long (57), the system around it (58); and a deadlock, a lock that could not be
 * had, and a server that takes no writes for now.
 */
const vanDatabase = /^(08|53|57|58)|^(40001|40P01|55P03|25006)$/;

/** The driver's own sentences, which carry no code. */
const vanStuurprogramma =
  /^(Connection terminated|timeout exceeded when trying to connect|Query read timeout|Client has encountered a connection error|Cannot use a pool after calling end|Query runner already released|Database connection provided by a query runner was already released|Client was closed)/;

/** Whether this is a fault that passes by itself: try again later, and it is not the question's doing. */
export function isStoring(fout: unknown): boolean {
  if (typeof fout !== 'object' || fout === null) return false;
  const { code, message, cause } = fout as { code?: unknown; message?: unknown; cause?: unknown };
  if (typeof code === 'string' && (verbinding.has(code) || (/^[0-9A-Z]{5}$/.test(code) && vanDatabase.test(code))))
    return true;
  return (typeof message === 'string' && vanStuurprogramma.test(message)) || isStoring(cause);
}
