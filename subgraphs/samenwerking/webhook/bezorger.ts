import { randomUUID } from 'node:crypto';
import { CloudEvent, HTTP } from 'cloudevents';
import type { EntityManager } from 'typeorm';
import type { Omgeving } from '../../kern/verzoek';
import type { Lus } from '../../kern/werker';
import { stuurNotificaties } from '../notificatie/notificatie.ontvangst';
import { hoogstensPogingen, uitzettenNaDagen, wachttijdMs } from './bezorgschema';
import { gebeurtenissen, type Webhooksoort } from './gebeurtenissen';
import { bezwaarTegenAdres } from './webhook.adres';
import { uitgezet } from './webhook.bericht';
import { onderteken, ontsleutel } from './webhook.geheim';
import { verzend, type Naamdienst, type Uitkomst } from './verzending';

/** A delivery that this worker has rented: nobody else touches it until the rent ends. */
interface Bezorging {
  id: string;
  webhook: string;
  adres: string;
  eigenaar: string;
  gemeente: string;
  gebeurtenis: string;
  soort: Webhooksoort;
  onderwerp: string;
  op: Date;
  pogingen: number;
  geheimen: string[];
}

/** Longer than an attempt can take; after a crash the event waits this long. */
const huurSeconden = 60;
const tegelijkPerKoppeling = 4;
const koppelingenTegelijk = 20;

/** May be sent now: due, not rented, subscription on, and no earlier event of the same subject still waiting. */
const aanDeBeurt = `
  b.status = 'WACHT' and b.volgende_poging <= clock_timestamp() and (b.gehuurd_tot is null or b.gehuurd_tot < clock_timestamp())
  and (b.soort = 'PROEF' or exists (select 1 from samenwerking.webhook w where w.id = b.webhook_id and w.uitgezet_op is null))
  and not exists (select 1 from samenwerking.webhook_bezorging e
        where e.webhook_id = b.webhook_id and e.onderwerp = b.onderwerp and e.volgnummer < b.volgnummer and e.status = 'WACHT')`;

/**
 * Sends what waits. No transaction is open while a receiver thinks: a row is rented with an end, so that a worker that dies
 * loses nothing and two workers do not send the same. Receivers get an event at least once, always under the same webhook-id.
 */
export class Bezorger implements Lus {
  readonly naam = 'webhooks';
  private readonly bezig = new Map<string, Promise<void>>();

  constructor(
    private readonly omgeving: Pick<Omgeving, 'db' | 'geheim' | 'demo' | 'webhookadressen'>,
    private readonly naamdienst?: Naamdienst,
  ) {}

  /** A slow receiver keeps only its own subscription busy. */
  async ronde(stop: AbortSignal): Promise<void> {
    const wachtend = await this.omgeving.db.alsWerker(
      (m) =>
        m.query(
          `select distinct b.webhook_id as id from samenwerking.webhook_bezorging b where ${aanDeBeurt}`,
        ) as Promise<{ id: string }[]>,
    );
    for (const { id } of wachtend) {
      if (this.bezig.has(id) || this.bezig.size >= koppelingenTegelijk) continue;
      this.bezig.set(
        id,
        this.werkAf(id, stop).finally(() => this.bezig.delete(id)),
      );
    }
    await Promise.all(this.bezig.values());
  }

  private async werkAf(webhook: string, stop: AbortSignal): Promise<void> {
    while (!stop.aborted) {
      const huur = randomUUID();
      const pakket = await this.huur(webhook, huur);
      if (pakket.length === 0) return;
      const uitkomsten = await Promise.allSettled(pakket.map(async (b) => this.boek(b, huur, await this.probeer(b))));
      for (const uitkomst of uitkomsten) if (uitkomst.status === 'rejected') throw uitkomst.reason;
    }
  }

  private huur(webhook: string, huur: string): Promise<Bezorging[]> {
    return this.omgeving.db.alsWerker(async (m) => {
      const [gehuurd] = (await m.query(
        `with keus as (
           select b.id from samenwerking.webhook_bezorging b where b.webhook_id = $1 and ${aanDeBeurt}
            order by b.volgnummer limit $3 for update of b skip locked),
         mijn as (
           update samenwerking.webhook_bezorging b set huur = $2, gehuurd_tot = clock_timestamp() + make_interval(secs => $4)
             from keus where b.id = keus.id returning b.*)
         select coalesce(jsonb_agg(jsonb_build_object('id', b.id, 'webhook', w.id, 'adres', w.adres, 'eigenaar', w.eigenaar,
             'gemeente', w.gemeente_code, 'gebeurtenis', b.gebeurtenis, 'soort', b.soort, 'onderwerp', b.onderwerp, 'op', b.op,
             'pogingen', b.pogingen, 'geheimen', array(
               select g.versleuteld from samenwerking.webhook_geheim g
                where g.webhook_id = w.id and (g.geldig_tot is null or g.geldig_tot > clock_timestamp())
                order by g.geldig_tot desc nulls first))), '[]') as rijen
           from mijn b join samenwerking.webhook w on w.id = b.webhook_id`,
        [webhook, huur, tegelijkPerKoppeling, huurSeconden],
      )) as { rijen: Bezorging[] }[];
      return gehuurd?.rijen ?? [];
    });
  }

  private async probeer(b: Bezorging): Promise<Uitkomst> {
    const bezwaar = bezwaarTegenAdres(b.adres, b.eigenaar, this.omgeving);
    if (bezwaar !== null) return { gelukt: false, tekst: bezwaar };
    const { headers, body } = HTTP.structured(
      new CloudEvent({
        id: b.gebeurtenis,
        source: `urn:buurtgraaf:${b.gemeente}`,
        type: gebeurtenissen[b.soort].type,
        subject: b.onderwerp,
        time: new Date(b.op).toISOString(),
        partner: b.eigenaar,
      }),
    );
    const lijf = String(body);
    const geheimen = this.ontsleutel(b);
    if (geheimen.length === 0)
      return { gelukt: false, tekst: 'Het geheim is niet meer te lezen. Maak een nieuw geheim.' };
    const koppen = { ...(headers as Record<string, string>), ...onderteken(b.id, new Date(), lijf, geheimen) };
    return verzend(b.adres, lijf, koppen, this.naamdienst);
  }

  /** Those that can be read: after a restore under another secret of the installation there are none. */
  private ontsleutel({ geheimen, webhook }: Bezorging): string[] {
    return geheimen.flatMap((tekst) => {
      try {
        return [ontsleutel(tekst, webhook, this.omgeving.geheim)];
      } catch {
        return [];
      }
    });
  }

  /** Writes the outcome down, unless the rent went to another worker in the meantime. */
  private boek(b: Bezorging, huur: string, { gelukt, tekst }: Uitkomst): Promise<void> {
    const pogingen = b.pogingen + 1;
    const op = b.soort === 'PROEF' ? 1 : hoogstensPogingen;
    const status = gelukt ? 'BEZORGD' : pogingen >= op ? 'MISLUKT' : 'WACHT';
    return this.omgeving.db.alsWerker(async (m) => {
      // First the subscription: who deletes it takes its rows in the same order.
      await m.query('select 1 from samenwerking.webhook where id = $1 for no key update', [b.webhook]);
      const [, geboekt] = (await m.query(
        `update samenwerking.webhook_bezorging set status = $3, pogingen = $4, uitkomst = $5, laatste_poging = clock_timestamp(),
                bezorgd_op = case when $3 = 'BEZORGD' then clock_timestamp() end, huur = null, gehuurd_tot = null,
                volgende_poging = clock_timestamp() + make_interval(secs => $6)
          where id = $1 and huur = $2`,
        [b.id, huur, status, pogingen, tekst, status === 'WACHT' ? wachttijdMs(pogingen) / 1000 : 0],
      )) as [unknown, number];
      if (geboekt > 0 && b.soort !== 'PROEF') await this.houdBij(m, b, gelukt);
    });
  }

  /** Whether the receiver works at all: after days without one success the subscription goes off, and its owner is told. */
  private async houdBij(m: EntityManager, b: Bezorging, gelukt: boolean): Promise<void> {
    if (gelukt) {
      await m.query(
        'update samenwerking.webhook set storing_sinds = null where id = $1 and storing_sinds is not null',
        [b.webhook],
      );
      return;
    }
    await m.query(
      'update samenwerking.webhook set storing_sinds = clock_timestamp() where id = $1 and storing_sinds is null',
      [b.webhook],
    );
    const [[uit]] = (await m.query(
      `update samenwerking.webhook set uitgezet_op = clock_timestamp(), uitgezet_reden = 'STORING'
        where id = $1 and uitgezet_op is null and storing_sinds < clock_timestamp() - make_interval(days => $2)
        returning id, naam, uitgezet_op as op, beleid.nu() as nu`,
      [b.webhook, uitzettenNaDagen],
    )) as [{ id: string; naam: string; op: Date; nu: Date }[], number];
    if (uit === undefined) return;
    const nieuwe = [{ ...uitgezet(uit), aan: b.eigenaar, id: randomUUID() }];
    await stuurNotificaties(m, { gemeente: b.gemeente, op: uit.nu, nieuwe });
  }
}
