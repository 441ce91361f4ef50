import { once } from 'node:events';
import type { Server } from 'node:http';

/** A part that runs in this process. */
export interface LopendDeel {
  stop(): Promise<void>;
}

const geduldMs = 10_000;

/** Answers what was asked and takes nothing new; connections that do nothing are closed at once. */
export async function sluitServer(server: Server): Promise<void> {
  const dicht = once(server, 'close');
  server.close();
  server.closeIdleConnections();
  const genoeg = setTimeout(() => server.closeAllConnections(), geduldMs);
  await dicht;
  clearTimeout(genoeg);
}

/** A setting that leesInstellingen has demanded of this part. */
export function verplicht<T>(waarde: T | undefined): T {
  if (waarde === undefined) throw new Error('Een instelling van dit onderdeel ontbreekt.');
  return waarde;
}
