import type { MigrationInterface, QueryRunner } from 'typeorm';
import { schrijfbeleid } from '../../kern/rls';

/**
 * Links with which a calendar program reads the meetings. The key itself is nowhere: only its hash, which no caller may select.
 * The gateway, which has no rights here, asks one function whose key it is.
 */
export class SamenwerkingAgendalink1100000000041 implements MigrationInterface {
  name = 'SamenwerkingAgendalink1100000000041';

  async up(loper: QueryRunner): Promise<void> {
    await loper.query(`
      create table samenwerking.agendalink (
        id uuid primary key, gemeente_code text not null, eigenaar text not null references beleid.partner (id), naam text not null,
        gebruiker text not null, rol text not null, sleutel_hash text not null unique,
        gemaakt_op timestamptz not null, laatst_gebruikt_op timestamptz, ingetrokken_op timestamptz, ingetrokken_door text);
      create index on samenwerking.agendalink (eigenaar, gemaakt_op, id);
      alter table samenwerking.agendalink enable row level security;
      alter table samenwerking.agendalink force row level security;
      create policy beheer on samenwerking.agendalink to current_user using (true) with check (true);
      create policy lezen on samenwerking.agendalink for select to samenwerking using (
        eigenaar = (select beleid.partner()) and (select beleid.mag('maakAgendalink')));
      -- A link reads as the rol that it names: nobody makes one for another rol or gemeente.
      create policy maken on samenwerking.agendalink for insert to samenwerking with check (
        (select beleid.mag('maakAgendalink')) and eigenaar = (select beleid.partner()) and rol = (select beleid.rol())
        and gemeente_code = (select beleid.gemeente()));
      ${schrijfbeleid('samenwerking.agendalink', 'update', ['trekAgendalinkIn'], 'samenwerking')}
      grant insert on samenwerking.agendalink to samenwerking;
      grant select (id, gemeente_code, eigenaar, naam, gebruiker, rol, gemaakt_op, laatst_gebruikt_op, ingetrokken_op) on samenwerking.agendalink to samenwerking;
      grant update (ingetrokken_op, ingetrokken_door) on samenwerking.agendalink to samenwerking;

      -- When a link was used last is kept to the hour: enough to see which one is still in use.
      create function gateway.agendalink(p_hash text) returns table (id uuid, partner text, rol text, gemeente text)
      language plpgsql security definer set search_path = pg_catalog as $$ begin
        update samenwerking.agendalink a set laatst_gebruikt_op = date_trunc('hour', clock_timestamp())
         where a.sleutel_hash = p_hash and a.ingetrokken_op is null
           and a.laatst_gebruikt_op is distinct from date_trunc('hour', clock_timestamp());
        return query select a.id, a.eigenaar, a.rol, a.gemeente_code from samenwerking.agendalink a
          where a.sleutel_hash = p_hash and a.ingetrokken_op is null;
      end $$;
      revoke all on function gateway.agendalink(text) from public;
      grant execute on function gateway.agendalink(text) to gateway_login;
    `);
  }

  async down(loper: QueryRunner): Promise<void> {
    await loper.query(`drop function gateway.agendalink(text); drop table samenwerking.agendalink`);
  }
}
