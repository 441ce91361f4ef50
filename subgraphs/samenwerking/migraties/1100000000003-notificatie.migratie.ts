import type { MigrationInterface, QueryRunner } from 'typeorm';
import { schrijfbeleid, werkerbeleid } from '../../kern/rls';

/** Notices: only the addressee reads them; they arise from convenanten that actor and addressee are both party to. */
export class SamenwerkingNotificatie1100000000003 implements MigrationInterface {
  name = 'SamenwerkingNotificatie1100000000003';

  async up(loper: QueryRunner): Promise<void> {
    await loper.query(`
      create table samenwerking.notificatie (
        id uuid primary key, gemeente_code text not null, eigenaar text not null references beleid.partner (id),
        soort text not null, tekst text not null, op timestamptz not null, voor date,
        convenant_id uuid references beleid.convenant (id),
        -- One notice per occasion, however often the worker looks.
        aanleiding text not null, unique (eigenaar, aanleiding),
        bevestigd_op timestamptz, bevestigd_door text, bevestigd_rol text,
        check ((bevestigd_op is null) = (bevestigd_door is null)));
      create index on samenwerking.notificatie (eigenaar, op desc, id);
      alter table samenwerking.notificatie enable row level security;
      alter table samenwerking.notificatie force row level security;
      create policy beheer on samenwerking.notificatie to current_user using (true) with check (true);
      create policy lezen on samenwerking.notificatie for select to samenwerking using (
        (select beleid.bereik('PARTNER', 'Notificatie')) <> 'GEEN' and eigenaar = (select beleid.partner()));
      create policy melden on samenwerking.notificatie for insert to samenwerking with check (
        ((select beleid.mag('registreerConvenant')) or (select beleid.mag('ondertekenConvenant')) or (select beleid.mag('beeindigConvenant')))
        and gemeente_code = (select beleid.gemeente()) and bevestigd_op is null
        and samenwerking.is_partij(convenant_id, (select beleid.partner())) and samenwerking.is_partij(convenant_id, eigenaar));
      ${schrijfbeleid('samenwerking.notificatie', 'update', ['bevestigNotificatie'], 'samenwerking')}
      grant select, insert on samenwerking.notificatie to samenwerking;
      grant update (bevestigd_op, bevestigd_door, bevestigd_rol) on samenwerking.notificatie to samenwerking;
      ${werkerbeleid(['samenwerking.notificatie'], 'samenwerking_werker', 'select, insert')}
    `);
  }

  async down(loper: QueryRunner): Promise<void> {
    await loper.query(`drop table samenwerking.notificatie`);
  }
}
