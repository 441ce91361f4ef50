import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { stuur, type Ontvangst } from '../../kern/uitgaand';
import { gebeurtenissen, type Webhooksoort } from './gebeurtenissen';

/** Something happened that partners may want to hear: kind, subject, moment. Who hears it follows from the kind. */
export interface Gebeurtenis {
  soort: Webhooksoort;
  onderwerp: string;
  op: Date;
}

/** Into the outbox, in the transaction of what happened; with an `aanleiding` once, however often it is reported. */
export const meldGebeurtenis = (m: EntityManager, gebeurtenis: Gebeurtenis, aanleiding?: string): Promise<void> =>
  stuur(m, 'samenwerking', 'gebeurtenis', { ...gebeurtenis, id: randomUUID() }, aanleiding);

/** One delivery per subscription that asked for this kind and belongs to an addressee. */
export async function zetKlaar(
  m: EntityManager,
  { id, soort, onderwerp, op }: Omit<Gebeurtenis, 'op'> & { id: string; op: Date | string },
): Promise<void> {
  await m.query(
    `insert into samenwerking.webhook_bezorging (id, webhook_id, gemeente_code, eigenaar, gebeurtenis, soort, onderwerp, op)
     select gen_random_uuid(), w.id, w.gemeente_code, w.eigenaar, $1, $2, $3, $4 from samenwerking.webhook w
      where $2 = any (w.soorten) and w.uitgezet_op is null and ${gebeurtenissen[soort].geadresseerd}`,
    [id, soort, onderwerp, op],
  );
}

export const gebeurtenisOntvangst: Ontvangst = {
  soort: 'gebeurtenis',
  verwerk: (m, inhoud) => zetKlaar(m, inhoud as never),
};
