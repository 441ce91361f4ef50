import type { MigrationInterface, QueryRunner } from 'typeorm';
import { werkerbeleid } from '../../kern/rls';

/**
 * T5: that a norm was passed, and who was told. Read by who signed the agreements (S3-20); to whom it went and who acknowledged it
 * stands in the notices themselves, of which a signatory sees these facts and not the notice.
 */
export class SamenwerkingNormmelding1100000000030 implements MigrationInterface {
  name = 'SamenwerkingNormmelding1100000000030';

  async up(loper: QueryRunner): Promise<void> {
    await loper.query(`
      create table samenwerking.normmelding (
        id uuid primary key, gemeente_code text not null, eigenaar text not null references beleid.partner (id), jaar int not null,
        soort text not null check (soort in ('OVERSCHREDEN','STRUCTUREEL')), peildatum date not null, afwijkend int not null,
        noemer int not null, norm int not null, op timestamptz not null, voor date not null, unique (gemeente_code, eigenaar, jaar, soort));
      alter table samenwerking.normmelding enable row level security;
      alter table samenwerking.normmelding force row level security;
      create policy beheer on samenwerking.normmelding to current_user using (true) with check (true);
      create policy lezen on samenwerking.normmelding for select to samenwerking using (
        (select beleid.bereik('PARTNER', 'Normmelding')) <> 'GEEN' and gemeente_code = (select beleid.gemeente())
        and (select p.ondertekenaar from beleid.partner p where p.id = (select beleid.partner())));
      grant select on samenwerking.normmelding to samenwerking;
      ${werkerbeleid(['samenwerking.normmelding'], 'samenwerking_werker', 'select, insert')}
      grant select on beleid.partner to samenwerking_werker;
      create policy werker on beleid.partner for select to samenwerking_werker using (true);
      alter table samenwerking.notificatie add column normmelding_id uuid references samenwerking.normmelding (id);
      create index on samenwerking.notificatie (normmelding_id);

      create function samenwerking.normontvangers(p_meldingen uuid[])
      returns table (normmelding_id uuid, partner text, op timestamptz, bevestigd_op timestamptz, bevestigd_rol text)
      language sql stable security definer set search_path = pg_catalog, samenwerking, pg_temp as $$
        select n.normmelding_id, n.eigenaar, n.op, n.bevestigd_op, n.bevestigd_rol
          from notificatie n
         where n.normmelding_id = any (p_meldingen) and n.gemeente_code = beleid.gemeente()
           and beleid.bereik('PARTNER', 'Normmelding') <> 'GEEN'
           and exists (select 1 from beleid.partner p where p.id = beleid.partner() and p.ondertekenaar)
         order by n.eigenaar $$;
      revoke all on function samenwerking.normontvangers(uuid[]) from public;
      grant execute on function samenwerking.normontvangers(uuid[]) to samenwerking;
    `);
  }

  async down(loper: QueryRunner): Promise<void> {
    await loper.query(`
      drop function samenwerking.normontvangers(uuid[]);
      delete from samenwerking.notificatie where normmelding_id is not null;
      alter table samenwerking.notificatie drop column normmelding_id;
      drop table samenwerking.normmelding;
      drop policy werker on beleid.partner;
      revoke select on beleid.partner from samenwerking_werker;
    `);
  }
}
