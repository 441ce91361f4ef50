import { once } from 'node:events';
import type { Instellingen } from '../../subgraphs/kern/instellingen';
import { Klok } from '../../subgraphs/kern/klok';
import type { Subgraafbeschrijving } from '../../subgraphs/kern/subgraaf';
import { maakSubgraafserver } from '../../subgraphs/kern/subgraafserver';
import { openSubgraaf } from '../delen';
import { sluitServer, verplicht, type LopendDeel } from './deel';

/** One subgraph as a process: its own login, its own port, and the public key of the gateway. */
export async function startSubgraaf(
  onderdeel: Subgraafbeschrijving,
  i: Instellingen,
  demo: boolean,
): Promise<LopendDeel> {
  const publiek = verplicht(i.poortPubliek);
  const { webhookadressen } = i;
  const opties = { url: verplicht(i.databaseUrl), geheim: verplicht(i.geheim), demo, webhookadressen };
  const { db, uitvoering, balie } = await openSubgraaf(onderdeel, opties, new Klok(i.nu ?? null), publiek);
  const server = maakSubgraafserver(
    uitvoering,
    publiek,
    { gereed: () => db.alsWerker((m) => m.query('select 1')) },
    balie,
  );
  server.listen(i.poort, i.host);
  await once(server, 'listening');
  return {
    stop: async () => {
      await sluitServer(server, i.uitloopSeconden);
      await db.sluit();
    },
  };
}
