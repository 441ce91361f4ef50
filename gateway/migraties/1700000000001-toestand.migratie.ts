import type { MigrationInterface, QueryRunner } from 'typeorm';

const werkers = ['samenwerking', 'woningvoorraad', 'toewijzing', 'leefbaarheid', 'zorg'].map(
  (naam) => `${naam}_werker`,
);

/**
 * How far the work behind the graph is: the last sign of life of a worker, what waits to be delivered, what waits to be sealed.
 * Numbers only; functions of the administrator, so that the gateway needs no grant on any table. A subgraph that is added later
 * is found by its tables.
 */
export class Toestand1700000000001 implements MigrationInterface {
  name = 'Toestand1700000000001';

  async up(loper: QueryRunner): Promise<void> {
    await loper.query(`
      create schema beheer;
      create table beheer.hartslag (een boolean primary key default true check (een), op timestamptz not null);
      create function beheer.meld_hartslag() returns void language sql security definer set search_path = pg_catalog, pg_temp as $$
        insert into beheer.hartslag (op) values (clock_timestamp()) on conflict (een) do update set op = excluded.op $$;
      create function beheer.toestand() returns jsonb language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
      declare deel text; stand jsonb; standen jsonb := '[]';
      begin
        for deel in select n.nspname from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relname = 'logboek_zegel' order by 1
        loop
          execute format('select jsonb_build_object(''naam'', %1$L, ''wachtend'', u.aantal, ''oudsteWachtend'', u.oudste,
              ''onverzegeld'', l.aantal, ''oudsteOnverzegeld'', l.oudste)
            from (select count(*) as aantal, coalesce(extract(epoch from clock_timestamp() - min(op)), 0)::float8 as oudste
                    from %1$I.uitgaand where bezorgd_op is null) u,
                 (select count(*) as aantal, coalesce(extract(epoch from clock_timestamp() - min(r.einde)), 0)::float8 as oudste
                    from (select id, einde from %1$I.logboek order by nr desc limit 2000) r
                   where not exists (select 1 from %1$I.logboek_zegel z where z.logboek_id = r.id)) l', deel) into stand;
          standen := standen || stand;
        end loop;
        return jsonb_build_object('beleidsversie', (select versie from beleid.versie),
          'hartslag', (select extract(epoch from clock_timestamp() - op)::float8 from beheer.hartslag), 'onderdelen', standen);
      end $$;
      revoke all on all functions in schema beheer from public;
      grant usage on schema beheer to gateway_login, ${werkers.join(', ')};
      grant execute on function beheer.toestand() to gateway_login;
      grant execute on function beheer.meld_hartslag() to ${werkers.join(', ')};
    `);
  }

  async down(loper: QueryRunner): Promise<void> {
    await loper.query('drop schema beheer cascade');
  }
}
