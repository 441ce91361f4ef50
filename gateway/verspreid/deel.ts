import { once } from 'node:events';
import type { Server } from 'node:http';
import { setTimeout as wacht } from 'node:timers/promises';
import { stoppend } from '../../subgraphs/kern/subgraafserver';
import { gereedheidVan } from '../beheer/beheer';

/** A part that runs in this process. */
export interface LopendDeel {
  stop(): Promise<void>;
}

const geduldMs = 10_000;

/**
 * In the order that loses no request: says that it is not ready any more, goes on answering until whoever divides the traffic
 * has noticed (UITLOOP_SECONDEN), takes nothing new, and finishes what was asked. Each answer from the first step on ends its
 * connection, so that nobody asks on one that is about to close.
 */
export async function sluitServer(server: Server, uitloopSeconden = 0): Promise<void> {
  stoppend.add(server);
  gereedheidVan(server)?.begintTeStoppen();
  if (uitloopSeconden > 0) await wacht(uitloopSeconden * 1000);
  const dicht = once(server, 'close');
  server.close();
  // A connection that finished its last answer is kept open by the client otherwise.
  const veger = setInterval(() => server.closeIdleConnections(), 50);
  const genoeg = setTimeout(() => server.closeAllConnections(), geduldMs);
  await dicht;
  clearInterval(veger);
  clearTimeout(genoeg);
}

/** A setting that leesInstellingen has demanded of this part. */
export function verplicht<T>(waarde: T | undefined): T {
  if (waarde === undefined) throw new Error('Een instelling van dit onderdeel ontbreekt.');
  return waarde;
}
