import { createHash } from 'node:crypto';

/** Canonical JSON (RFC 8785): names sorted, no white space, numbers as ECMAScript writes them. The same content is the same text. */
export function canoniek(waarde: unknown): string {
  if (Array.isArray(waarde)) return `[${waarde.map((deel) => canoniek(deel ?? null)).join(',')}]`;
  if (typeof waarde === 'object' && waarde !== null) {
    const delen = Object.entries(waarde)
      .filter(([, deel]) => deel !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
      .map(([naam, deel]) => `${JSON.stringify(naam)}:${canoniek(deel)}`);
    return `{${delen.join(',')}}`;
  }
  return JSON.stringify(waarde);
}

export const controlegetal = (tekst: string): string => createHash('sha256').update(tekst).digest('hex');
