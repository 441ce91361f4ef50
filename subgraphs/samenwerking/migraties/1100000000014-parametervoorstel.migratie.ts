import type { MigrationInterface, QueryRunner } from 'typeorm';
import { leesbeleid, schrijfbeleid } from '../../kern/rls';

const tabel = 'samenwerking.parametervoorstel';
const rol = 'samenwerking';

/** A change of a parameter is proposed by one and approved by another; and read from a file by the gemeente's databeheerder. */
export class SamenwerkingParametervoorstel1100000000014 implements MigrationInterface {
  name = 'SamenwerkingParametervoorstel1100000000014';

  async up(loper: QueryRunner): Promise<void> {
    await loper.query(aanmaak);
    await loper.query(
      leesbeleid({ tabel, type: 'Parametervoorstel', categorie: 'PARTNER', rij: true, wijk: false }, rol),
    );
    await loper.query(schrijfbeleid(tabel, 'insert', ['stelParameterVoor'], rol));
    await loper.query(schrijfbeleid(tabel, 'update', ['wijsParameterAf', 'trekParametervoorstelIn'], rol));
    // Approval is the function's alone: it asks for the second pair of eyes.
    await loper.query(
      `create policy vier_ogen on ${tabel} as restrictive for update to ${rol} using (true) with check (status in ('AFGEWEZEN','INGETROKKEN'))`,
    );
    await loper.query(functies);
  }

  async down(loper: QueryRunner): Promise<void> {
    await loper.query(`
      drop function beleid.keur_parameter_goed, beleid.importeer_parameter;
      drop table ${tabel};
    `);
  }
}

const aanmaak = `
-- \`basis\`: the last decision about this parameter that its proposer could see.
create table ${tabel} (
  id uuid primary key, gemeente_code text not null, eigenaar text not null references beleid.partner (id),
  code text not null references beleid.parametersoort (code), sleutel text not null, geldig_van date not null, geldig_tot date,
  waarde text, bron text not null check (bron <> ''), toelichting text, basis bigint not null,
  ingediend_op timestamptz not null, ingediend_rol text not null, ingediend_door text not null,
  status text not null default 'OPEN' check (status in ('OPEN','GOEDGEKEURD','AFGEWEZEN','INGETROKKEN')),
  beslist_op timestamptz, beslist_rol text, beslist_door text, reden text,
  check (geldig_tot > geldig_van), check ((status = 'OPEN') = (beslist_op is null)), check ((beslist_op is null) = (beslist_door is null)),
  constraint vier_ogen check (status not in ('GOEDGEKEURD','AFGEWEZEN') or beslist_door <> ingediend_door));
create index on ${tabel} (gemeente_code, status, ingediend_op);
grant select, insert on ${tabel} to ${rol};
grant update (status, beslist_op, beslist_rol, beslist_door, reden) on ${tabel} to ${rol};
`;

const functies = `
-- Two approvals at once wait for each other; the second finds it decided. What was decided since it was proposed is not undone unseen.
create function beleid.keur_parameter_goed(p_voorstel uuid, p_door text) returns text
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare v ${tabel};
begin
  if not beleid.mag('keurParameterGoed') then raise exception 'Geen recht om een parameter goed te keuren.' using errcode = 'insufficient_privilege'; end if;
  select * into v from ${tabel} where id = p_voorstel and eigenaar = beleid.partner() for update;
  if not found then return 'ONBEKEND'; end if;
  if v.status <> 'OPEN' then return v.status; end if;
  if v.ingediend_door = p_door then return 'ZELF'; end if;
  perform pg_advisory_xact_lock(hashtextextended(format('parameter %s %s %s', v.gemeente_code, v.code, v.sleutel), 0));
  if exists (select 1 from beleid.parameter p where p.gemeente_code in (v.gemeente_code, 'NL') and p.code = v.code and p.sleutel = v.sleutel and p.nr > v.basis
                and daterange(p.geldig_van, p.geldig_tot) && daterange(v.geldig_van, v.geldig_tot)) then
    return 'VERDRONGEN';
  end if;
  update ${tabel} set status = 'GOEDGEKEURD', beslist_op = beleid.nu(), beslist_rol = beleid.rol(), beslist_door = p_door where id = v.id;
  perform beleid.zet_parameter(v.gemeente_code, v.code, v.sleutel, v.geldig_van, v.geldig_tot, v.waarde, v.bron,
    'VOORSTEL', beleid.partner(), beleid.rol(), p_door, v.id);
  return 'GEDAAN';
end $$;

create function beleid.importeer_parameter(p_code text, p_sleutel text, p_van date, p_tot date, p_waarde text, p_bron text, p_door text) returns text
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$ begin
  if not beleid.mag('importeer') or split_part(beleid.rol(), '/', 1) <> 'gemeente' then
    raise exception 'Alleen de databeheerder van de gemeente leest parameters in.' using errcode = 'insufficient_privilege';
  end if;
  return beleid.zet_parameter(beleid.gemeente(), p_code, p_sleutel, p_van, p_tot, p_waarde, p_bron, 'IMPORT', beleid.partner(), beleid.rol(), p_door);
end $$;
revoke all on function beleid.keur_parameter_goed, beleid.importeer_parameter from public;
grant execute on function beleid.keur_parameter_goed, beleid.importeer_parameter to ${rol};
`;
