import { Pool, type PoolConfig } from 'pg';
import { melder } from '../../subgraphs/kern/melder';

/**
 * Connections of the gateway itself, for its sessions. Nobody waits longer than a second to hear that they cannot be read now,
 * and a connection that was lost (PostgreSQL restarted) is dropped in silence.
 */
export function maakSessiepool(opties: PoolConfig): Pool {
  const pool = new Pool({ max: 5, connectionTimeoutMillis: 900, query_timeout: 900, keepAlive: true, ...opties });
  pool.on('error', (fout) => melder.warn({ fout: fout.message }, 'sessieopslag'));
  return pool;
}
