import { once } from 'node:events';
import { Database } from '../../subgraphs/kern/database';
import type { Instellingen } from '../../subgraphs/kern/instellingen';
import { melder } from '../../subgraphs/kern/melder';
import { metGezondheid } from '../../subgraphs/kern/subgraafserver';
import { maakWerker } from '../delen';
import { onderdelen } from '../onderdelen';
import { sluitServer, verplicht, type LopendDeel } from './deel';

/** The worker as a process: one login that may only become the worker of each subgraph. */
export async function startWerker(i: Instellingen, demo: boolean): Promise<LopendDeel> {
  const url = verplicht(i.databaseUrl);
  const databases = new Map<string, Database>();
  for (const { naam: rol, entiteiten } of onderdelen) {
    databases.set(rol, await Database.open({ url, rol, entiteiten, poolgrootte: 2 }));
  }
  const eerste = [...databases.values()][0];
  const werker = maakWerker(databases, {
    geheim: verplicht(i.geheim),
    demo,
    webhookadressen: i.webhookadressen,
    graafAdres: i.graafAdres,
  });
  if (i.graafAdres === undefined) melder.warn('GRAAF_ADRES ontbreekt: deze werker meet de prestatieafspraken niet');
  const server = metGezondheid({ gereed: async () => eerste?.alsWerker((m) => m.query('select 1')) });
  server.listen(i.poort, i.host);
  await once(server, 'listening');
  werker.start();
  return {
    stop: async () => {
      await sluitServer(server, i.uitloopSeconden);
      await werker.stop();
      for (const db of databases.values()) await db.sluit();
    },
  };
}
