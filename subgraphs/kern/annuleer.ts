import { connect } from 'node:net';
import type { PoolClient } from 'pg';

/** What a pg client knows of its own session; the key is not in its types. */
interface Sessie {
  host: string;
  port: number;
  processID: number | null;
  secretKey: number | null;
}

const annuleercode = 80_877_102;

/**
 * Asks PostgreSQL to stop the statement that this connection is busy with (CancelRequest, over a connection of its own: the
 * first is waiting). The statement then fails with 57014 and the connection stays of use. Resolves when the request was
 * handled: until then the connection must not go to somebody else, whose statement would be stopped. It cannot fail.
 */
export function annuleer(client: PoolClient): Promise<void> {
  const { host, port, processID, secretKey } = client as unknown as Sessie;
  if (processID === null || secretKey === null) return Promise.resolve();
  const vraag = Buffer.alloc(16);
  vraag.writeInt32BE(16, 0);
  vraag.writeInt32BE(annuleercode, 4);
  vraag.writeInt32BE(processID, 8);
  vraag.writeInt32BE(secretKey, 12);
  return new Promise((klaar) => {
    const lijn = host.startsWith('/') ? connect(`${host}/.s.PGSQL.${port}`) : connect(port, host);
    lijn.on('error', () => lijn.destroy()).on('close', () => klaar());
    lijn.setTimeout(1000, () => lijn.destroy());
    lijn.resume().end(vraag);
  });
}
