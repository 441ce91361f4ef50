import type { EntityManager } from 'typeorm';
import type { NieuweNotificatie } from './notificatie.entity';

/**
 * Stores notices in the transaction of what causes them; the same occasion twice is one notice. No conflict target: naming
 * one would demand that the actor may read the addressee's notices.
 */
export async function bewaarNotificaties(
  m: EntityManager,
  gemeente: string,
  op: Date,
  nieuwe: readonly (NieuweNotificatie & { id: string })[],
): Promise<void> {
  if (nieuwe.length === 0) return;
  await m.query(
    `insert into samenwerking.notificatie (id, gemeente_code, eigenaar, soort, tekst, op, voor, convenant_id, aanleiding)
     select id, $1, aan, soort, tekst, $2, voor, convenant, aanleiding
       from jsonb_to_recordset($3) as n(id uuid, aan text, soort text, tekst text, voor date, convenant uuid, aanleiding text)
     on conflict do nothing`,
    [gemeente, op, JSON.stringify(nieuwe)],
  );
}
