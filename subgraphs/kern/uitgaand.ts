import { createHash, randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { Database } from './database';
import { melder } from './melder';

/** A fact for other subgraphs, written in the transaction of the change itself: not lost, and delivered once. */
export interface Bericht {
  id: string;
  soort: string;
  inhoud: Record<string, unknown>;
}

/** Puts a message in this subgraph's outbox. With an `aanleiding`, the same kind for the same occasion is one message, however often. */
export async function stuur(
  m: EntityManager,
  schema: string,
  soort: string,
  inhoud: Record<string, unknown>,
  aanleiding?: string,
): Promise<void> {
  await m.query(`insert into ${schema}.uitgaand (id, soort, inhoud) values ($1, $2, $3) on conflict do nothing`, [
    aanleiding === undefined ? randomUUID() : vasteId(`${soort} ${aanleiding}`),
    soort,
    JSON.stringify(inhoud),
  ]);
}

/** The same uuid for the same words (version 8: our own making). */
export function vasteId(tekst: string): string {
  const hex = createHash('sha256').update(tekst).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** What a subgraph does with a kind of message; runs as its worker, in the transaction that marks the message as received. */
export interface Ontvangst {
  readonly soort: string;
  verwerk(m: EntityManager, inhoud: Record<string, unknown>): Promise<void>;
}

interface Ontvanger extends Ontvangst {
  readonly schema: string;
  readonly db: Database;
}

/**
 * Delivers what waits in one outbox, oldest first and by one worker at a time, so that order is kept; a failing message stops its
 * queue until the next round. A delivered message is emptied: it may tell on which ground somebody got a dwelling, and nobody needs it any more.
 */
export async function bezorg(db: Database, schema: string, ontvangers: readonly Ontvanger[]): Promise<number> {
  let bezorgd = 0;
  for (;;) {
    const klaar = await db.alsWerker(async (m) => {
      const [slot] = (await m.query('select pg_try_advisory_xact_lock(hashtext($1)) as vrij', [
        `uitgaand:${schema}`,
      ])) as {
        vrij: boolean;
      }[];
      if (slot?.vrij !== true) return true;
      const [bericht] = (await m.query(
        `select id, soort, inhoud from ${schema}.uitgaand where bezorgd_op is null order by volgnummer limit 1`,
      )) as Bericht[];
      if (bericht === undefined) return true;
      try {
        for (const ontvanger of ontvangers.filter((o) => o.soort === bericht.soort)) await ontvang(ontvanger, bericht);
      } catch (fout) {
        melder.error(
          { soort: bericht.soort, id: bericht.id, fout: (fout as Error).message },
          'bericht niet bezorgd; volgt opnieuw',
        );
        await m.query(`update ${schema}.uitgaand set pogingen = pogingen + 1 where id = $1`, [bericht.id]);
        return true;
      }
      await m.query(
        `update ${schema}.uitgaand set bezorgd_op = clock_timestamp(), pogingen = pogingen + 1, inhoud = '{}' where id = $1`,
        [bericht.id],
      );
      bezorgd += 1;
      return false;
    });
    if (klaar) return bezorgd;
  }
}

async function ontvang(ontvanger: Ontvanger, bericht: Bericht): Promise<void> {
  await ontvanger.db.alsWerker(async (m) => {
    const nieuw = (await m.query(
      `insert into ${ontvanger.schema}.ontvangen (id) values ($1) on conflict do nothing returning id`,
      [bericht.id],
    )) as unknown[];
    if (nieuw.length > 0) await ontvanger.verwerk(m, bericht.inhoud);
  });
}
