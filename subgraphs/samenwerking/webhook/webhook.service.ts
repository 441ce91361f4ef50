import { In, type EntityManager } from 'typeorm';
import { conflict, nietGevonden, ongeldigeInvoer, type Veldfout } from '../../kern/fout';
import { isUuid } from '../../kern/uuid';
import type { Verzoek } from '../../kern/verzoek';
import { Webhookbezorging } from './bezorging.entity';
import { bezwaarTegenAdres } from './webhook.adres';
import { Webhook, type Webhooksleutel } from './webhook.entity';
import { nieuwGeheim, overlapMs, versleutel } from './webhook.geheim';
import type { WebhookInput } from './webhook.input';

const hoogstensKoppelingen = 10;
const hoogstensBezorgingen = 200;

/** The subscriptions of the caller's own organisation: registered, tried, switched on and off, ended. */
export class WebhookService {
  constructor(private readonly verzoek: Verzoek) {}

  alle(): Promise<Webhook[]> {
    return this.verzoek.lees((m) => m.find(Webhook, { order: { aangemaaktOp: 'ASC', id: 'ASC' } }));
  }

  async bezorgingen(webhook: string, alleenMislukt: boolean): Promise<Webhookbezorging[]> {
    const lader = this.verzoek.lader<Webhookbezorging[]>(`bezorgingen ${alleenMislukt}`, (ids) =>
      this.verzoek.lees(async (m) => {
        const laatste = (await m.query(
          `select b.id from unnest($1::uuid[]) as w(id) cross join lateral (
             select id, volgnummer from samenwerking.webhook_bezorging
              where webhook_id = w.id and (not $2 or status = 'MISLUKT') order by volgnummer desc limit $3) b
            order by b.volgnummer desc`,
          [ids, alleenMislukt, hoogstensBezorgingen],
        )) as { id: string }[];
        const rijen = new Map(
          (await m.findBy(Webhookbezorging, { id: In(laatste.map((r) => r.id)) })).map((b) => [b.id, b]),
        );
        const opVolgorde = laatste.flatMap(({ id }) => rijen.get(id) ?? []);
        return new Map(ids.map((id) => [id, opVolgorde.filter((b) => b.webhookId === id)]));
      }),
    );
    return (await lader.load(webhook)) ?? [];
  }

  async registreer(input: WebhookInput): Promise<Webhooksleutel> {
    const { wie } = this.verzoek;
    const fouten = this.foutenIn(input);
    if (fouten.length > 0) throw ongeldigeInvoer(fouten);
    return this.verzoek.lees(async (m) => {
      // Two registrations at once must see one another, or there are eleven.
      await m.query('select pg_advisory_xact_lock(hashtext($1))', [`webhook:${wie.partner}`]);
      if ((await m.count(Webhook)) >= hoogstensKoppelingen)
        throw conflict(`Uw organisatie heeft al ${hoogstensKoppelingen} koppelingen. Verwijder er eerst een.`);
      const id = this.verzoek.nieuwId();
      await m.query(
        `insert into samenwerking.webhook (id, gemeente_code, eigenaar, naam, adres, soorten, aangemaakt_op, aangemaakt_door, aangemaakt_rol)
         values ($1, $2, $3, $4, $5, $6, clock_timestamp(), $7, $8)`,
        [
          id,
          wie.gemeente,
          wie.partner,
          input.naam.trim(),
          new URL(input.adres).href,
          [...new Set(input.soorten)],
          wie.pseudoniem,
          wie.rol,
        ],
      );
      return this.metGeheim(m, id);
    });
  }

  /** A new secret; the old one signs along for a day, or ends at once when it has leaked. */
  vernieuwGeheim(id: string, direct: boolean): Promise<Webhooksleutel> {
    return this.opEigen(id, async (m) => {
      await m.query(
        `update samenwerking.webhook_geheim set geldig_tot = clock_timestamp() + make_interval(secs => $2)
          where webhook_id = $1 and (geldig_tot is null or geldig_tot > clock_timestamp() + make_interval(secs => $2))`,
        [id, direct ? 0 : overlapMs / 1000],
      );
      return this.metGeheim(m, id);
    });
  }

  /** Takes the same way as every event, once; also while the subscription is off, to see whether it works again. */
  test(id: string): Promise<Webhookbezorging> {
    return this.opEigen(id, async (m, { eigenaar }) => {
      const [lopend] = await m.findBy(Webhookbezorging, {
        webhookId: id,
        soort: 'PROEF',
        status: 'WACHT',
      });
      if (lopend !== undefined) throw conflict('Er loopt al een proef voor deze koppeling. Wacht op de uitkomst.');
      const bezorging = this.verzoek.nieuwId();
      await m.query(
        `insert into samenwerking.webhook_bezorging (id, webhook_id, gemeente_code, eigenaar, gebeurtenis, soort, onderwerp, op)
         values ($1, $2, $3, $4, $5, 'PROEF', $2, clock_timestamp())`,
        [bezorging, id, this.verzoek.wie.gemeente, eigenaar, this.verzoek.nieuwId()],
      );
      return m.findOneByOrFail(Webhookbezorging, { id: bezorging });
    });
  }

  zet(id: string, aan: boolean): Promise<Webhook> {
    return this.opEigen(id, async (m) => {
      await m.query(
        aan
          ? 'update samenwerking.webhook set uitgezet_op = null, uitgezet_reden = null, storing_sinds = null where id = $1'
          : `update samenwerking.webhook set uitgezet_op = clock_timestamp(), uitgezet_reden = 'EIGENAAR' where id = $1 and uitgezet_op is null`,
        [id],
      );
      return m.findOneByOrFail(Webhook, { id });
    });
  }

  /** Its deliveries and secrets go with it. */
  verwijder(id: string): Promise<Webhook> {
    return this.opEigen(id, async (m, webhook) => {
      await m.query('delete from samenwerking.webhook where id = $1', [id]);
      return webhook;
    });
  }

  /** A dead letter waits again, with all its attempts; what came later about the same subject may have gone before it. */
  async opnieuw(id: string): Promise<Webhookbezorging> {
    return this.verzoek.lees(async (m) => {
      const bezorging = isUuid(id) ? await m.findOneBy(Webhookbezorging, { id }) : null;
      if (bezorging === null) throw nietGevonden('Deze bezorging');
      if (bezorging.soort === 'PROEF') throw conflict('Een proef bezorgt u niet opnieuw. Start een nieuwe proef.');
      const [, gezet] = (await m.query(
        `update samenwerking.webhook_bezorging set status = 'WACHT', pogingen = 0, volgende_poging = clock_timestamp()
          where id = $1 and status = 'MISLUKT'`,
        [id],
      )) as [unknown, number];
      if (gezet === 0) throw conflict('Alleen een mislukte bezorging kunt u opnieuw laten doen.');
      return m.findOneByOrFail(Webhookbezorging, { id });
    });
  }

  private foutenIn({ naam, adres, soorten }: WebhookInput): Veldfout[] {
    const fouten: Veldfout[] = [];
    const fout = (veld: string, melding: string): number => fouten.push({ veld: `input.${veld}`, melding });
    if (naam.trim() === '' || naam.length > 100) fout('naam', 'Geef de koppeling een naam van hoogstens 100 tekens.');
    const bezwaar = bezwaarTegenAdres(adres, this.verzoek.wie.partner, this.verzoek.omgeving);
    if (bezwaar !== null) fout('adres', bezwaar);
    if (soorten.length === 0) fout('soorten', 'Kies minstens één soort gebeurtenis.');
    if (soorten.includes('PROEF')) fout('soorten', 'Een proef kiest u niet vooraf; u start haar bij de koppeling.');
    return fouten;
  }

  private async metGeheim(m: EntityManager, id: string): Promise<Webhooksleutel> {
    const geheim = nieuwGeheim();
    const { wie, omgeving } = this.verzoek;
    await m.query(
      'insert into samenwerking.webhook_geheim (id, webhook_id, gemeente_code, eigenaar, versleuteld) values ($1, $2, $3, $4, $5)',
      [this.verzoek.nieuwId(), id, wie.gemeente, wie.partner, versleutel(geheim, id, omgeving.geheim)],
    );
    return { webhook: await m.findOneByOrFail(Webhook, { id }), geheim };
  }

  private opEigen<T>(id: string, werk: (m: EntityManager, webhook: Webhook) => Promise<T>): Promise<T> {
    return this.verzoek.lees(async (m) => {
      if (!isUuid(id)) throw nietGevonden('Deze koppeling');
      // One action at a time on one subscription.
      await m.query('select pg_advisory_xact_lock(hashtext($1))', [`webhook:${id.toLowerCase()}`]);
      const webhook = await m.findOneBy(Webhook, { id });
      if (webhook === null) throw nietGevonden('Deze koppeling');
      return werk(m, webhook);
    });
  }
}
