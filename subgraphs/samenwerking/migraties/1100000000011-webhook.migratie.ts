import type { MigrationInterface, QueryRunner } from 'typeorm';
import { schrijfbeleid, werkerbeleid } from '../../kern/rls';

const tabellen = ['webhook', 'webhook_geheim', 'webhook_bezorging'];
const eigen = `eigenaar = (select beleid.partner()) and (select beleid.mag('registreerWebhook'))`;

/**
 * Webhooks: seen and kept only by the rollen of the owner that may manage them. The secret stands apart, encrypted, and no
 * caller may select it. From here on notices are stored by the worker, from the outbox; the policy `melden` of callers stays
 * for programs of the version before.
 */
export class SamenwerkingWebhook1100000000011 implements MigrationInterface {
  name = 'SamenwerkingWebhook1100000000011';

  async up(loper: QueryRunner): Promise<void> {
    await loper.query(tabellenOp);
    for (const tabel of tabellen) {
      await loper.query(`
        alter table samenwerking.${tabel} enable row level security;
        alter table samenwerking.${tabel} force row level security;
        create policy beheer on samenwerking.${tabel} to current_user using (true) with check (true);
        create policy lezen on samenwerking.${tabel} for select to samenwerking using (${eigen});
      `);
    }
    await loper.query(rechten);
  }

  async down(loper: QueryRunner): Promise<void> {
    await loper.query(`
      drop table samenwerking.webhook_bezorging, samenwerking.webhook_geheim, samenwerking.webhook;
      revoke update (bevestigd_op, bevestigd_door, bevestigd_rol) on samenwerking.notificatie from samenwerking_werker;
      revoke insert on samenwerking.uitgaand from samenwerking_werker;
    `);
  }
}

const tabellenOp = `
create table samenwerking.webhook (
  id uuid primary key, gemeente_code text not null, eigenaar text not null references beleid.partner (id),
  naam text not null, adres text not null, soorten text[] not null check (cardinality(soorten) > 0),
  aangemaakt_op timestamptz not null, aangemaakt_door text not null, aangemaakt_rol text not null,
  uitgezet_op timestamptz, uitgezet_reden text check (uitgezet_reden in ('EIGENAAR','STORING')),
  -- Since when nothing arrives; null after every delivery that succeeds.
  storing_sinds timestamptz,
  unique (id, eigenaar), check ((uitgezet_op is null) = (uitgezet_reden is null)));
create index on samenwerking.webhook (eigenaar, aangemaakt_op, id);

-- A replaced secret goes on signing until its end, so that a receiver can change over without a refused event.
create table samenwerking.webhook_geheim (
  id uuid primary key, webhook_id uuid not null, gemeente_code text not null, eigenaar text not null,
  versleuteld text not null, geldig_tot timestamptz,
  foreign key (webhook_id, eigenaar) references samenwerking.webhook (id, eigenaar) on delete cascade);
create index on samenwerking.webhook_geheim (webhook_id);

-- One row per event and subscription: id = webhook-id, gebeurtenis = id of the CloudEvent.
create table samenwerking.webhook_bezorging (
  id uuid primary key, volgnummer bigint generated always as identity unique, webhook_id uuid not null,
  gemeente_code text not null, eigenaar text not null, gebeurtenis uuid not null, soort text not null, onderwerp uuid not null,
  op timestamptz not null, status text not null default 'WACHT' check (status in ('WACHT','BEZORGD','MISLUKT')),
  pogingen int not null default 0, volgende_poging timestamptz not null default clock_timestamp(),
  laatste_poging timestamptz, uitkomst text, bezorgd_op timestamptz, huur uuid, gehuurd_tot timestamptz,
  unique (webhook_id, gebeurtenis),
  foreign key (webhook_id, eigenaar) references samenwerking.webhook (id, eigenaar) on delete cascade);
create index on samenwerking.webhook_bezorging (webhook_id, volgnummer desc);
create index on samenwerking.webhook_bezorging (webhook_id, onderwerp, volgnummer) where status = 'WACHT';
create index on samenwerking.webhook_bezorging (volgende_poging) where status = 'WACHT';
`;

const rechten = `
grant select, insert, delete on samenwerking.webhook to samenwerking;
grant update (uitgezet_op, uitgezet_reden, storing_sinds) on samenwerking.webhook to samenwerking;
${schrijfbeleid('samenwerking.webhook', 'insert', ['registreerWebhook'], 'samenwerking')}
${schrijfbeleid('samenwerking.webhook', 'update', ['zetWebhook'], 'samenwerking')}
${schrijfbeleid('samenwerking.webhook', 'delete', ['verwijderWebhook'], 'samenwerking')}

grant insert on samenwerking.webhook_geheim to samenwerking;
grant select (webhook_id, eigenaar, geldig_tot), update (geldig_tot) on samenwerking.webhook_geheim to samenwerking;
${schrijfbeleid('samenwerking.webhook_geheim', 'insert', ['registreerWebhook', 'vernieuwWebhookgeheim'], 'samenwerking')}
${schrijfbeleid('samenwerking.webhook_geheim', 'update', ['vernieuwWebhookgeheim'], 'samenwerking')}

-- A caller adds only tests, and only sets what failed to wait again.
grant select, insert on samenwerking.webhook_bezorging to samenwerking;
grant update (status, pogingen, volgende_poging) on samenwerking.webhook_bezorging to samenwerking;
create policy proef on samenwerking.webhook_bezorging for insert to samenwerking with check (
  eigenaar = (select beleid.partner()) and (select beleid.mag('testWebhook')) and soort = 'PROEF' and onderwerp = webhook_id);
create policy opnieuw on samenwerking.webhook_bezorging for update to samenwerking
  using (eigenaar = (select beleid.partner()) and (select beleid.mag('bezorgWebhookOpnieuw')) and status = 'MISLUKT' and soort <> 'PROEF')
  with check (eigenaar = (select beleid.partner()) and (select beleid.mag('bezorgWebhookOpnieuw')) and status = 'WACHT' and pogingen = 0);

${werkerbeleid(['samenwerking.webhook'], 'samenwerking_werker', 'select, update')}
${werkerbeleid(['samenwerking.webhook_geheim'], 'samenwerking_werker', 'select')}
${werkerbeleid(['samenwerking.webhook_bezorging'], 'samenwerking_werker', 'select, insert, update, delete')}
grant update (bevestigd_op, bevestigd_door, bevestigd_rol) on samenwerking.notificatie to samenwerking_werker;
grant insert on samenwerking.uitgaand to samenwerking_werker;
`;
