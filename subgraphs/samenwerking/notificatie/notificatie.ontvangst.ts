import type { EntityManager } from 'typeorm';
import { stuur, type Ontvangst } from '../../kern/uitgaand';
import { zetKlaar } from '../webhook/gebeurtenis.ontvangst';
import type { NieuweNotificatie } from './notificatie.entity';

/** Notices of one occasion, on their way to their addressees. */
interface Berichten {
  gemeente: string;
  op: Date | string;
  nieuwe: readonly (NieuweNotificatie & { id: string })[];
}

/** What a signature settles: the party need not be asked any longer. */
interface Afhandeling {
  convenant: string;
  partner: string;
  op: Date | string;
  door: string;
  rol: string;
}

/** Into the outbox, in the transaction of what causes them; the daily work passes the occasion, and so sends it once. */
export async function stuurNotificaties(m: EntityManager, berichten: Berichten, aanleiding?: string): Promise<void> {
  if (berichten.nieuwe.length > 0) await stuur(m, 'samenwerking', 'notificatie.nieuw', { ...berichten }, aanleiding);
}

export const stuurAfhandeling = (m: EntityManager, afhandeling: Afhandeling): Promise<void> =>
  stuur(m, 'samenwerking', 'notificatie.afgehandeld', { ...afhandeling });

/**
 * The worker stores what arrives, in the transaction that marks it as received: none lost, none twice. The same occasion is
 * one notice per addressee, and a notice about a convenant is for its parties only.
 */
export const notificatieOntvangst: readonly Ontvangst[] = [
  {
    soort: 'notificatie.nieuw',
    verwerk: async (m, inhoud) => {
      const { gemeente, op, nieuwe } = inhoud as unknown as Berichten;
      const bewaard = (await m.query(
        `insert into samenwerking.notificatie (id, gemeente_code, eigenaar, soort, tekst, op, voor, convenant_id, aanleiding)
         select id, $1, aan, soort, tekst, $2, voor, convenant, aanleiding
           from jsonb_to_recordset($3) as n(id uuid, aan text, soort text, tekst text, voor date, convenant uuid, aanleiding text)
          where convenant is null or exists (
            select 1 from beleid.convenant_partij p where p.convenant_id = n.convenant and p.partner_id = n.aan)
         on conflict (eigenaar, aanleiding) do nothing returning id`,
        [gemeente, op, JSON.stringify(nieuwe)],
      )) as { id: string }[];
      for (const { id } of bewaard) await zetKlaar(m, { id, soort: 'NOTIFICATIE_ONTVANGEN', onderwerp: id, op });
    },
  },
  {
    soort: 'notificatie.afgehandeld',
    verwerk: async (m, inhoud) => {
      const { convenant, partner, op, door, rol } = inhoud as unknown as Afhandeling;
      await m.query(
        `update samenwerking.notificatie set bevestigd_op = $3, bevestigd_door = $4, bevestigd_rol = $5
          where eigenaar = $1 and convenant_id = $2 and soort = 'CONVENANT_TE_ONDERTEKENEN' and bevestigd_op is null`,
        [partner, convenant, op, door, rol],
      );
    },
  },
];
