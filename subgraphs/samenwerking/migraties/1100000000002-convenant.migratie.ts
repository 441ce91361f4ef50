import type { MigrationInterface, QueryRunner } from 'typeorm';

const tabellen = ['convenant', 'convenant_partij', 'convenant_doel', 'convenant_categorie'];

/**
 * Convenanten: read by every partner with PARTNER, written by bestuurders of the parties. The functions look at another
 * table of the same convenant for a policy; as policies themselves they would refer to each other in a circle.
 */
export class SamenwerkingConvenant1100000000002 implements MigrationInterface {
  name = 'SamenwerkingConvenant1100000000002';

  async up(loper: QueryRunner): Promise<void> {
    await loper.query(`
      create function samenwerking.convenant_zichtbaar(p_convenant uuid) returns boolean language sql stable security definer
        set search_path = pg_catalog as $$
        select exists (select 1 from beleid.convenant c where c.id = p_convenant and c.gemeente_code = beleid.gemeente())
           and beleid.bereik('PARTNER', 'Convenant') = 'GEMEENTE' $$;
      create function samenwerking.is_partij(p_convenant uuid, p_partner text) returns boolean language sql stable security definer
        set search_path = pg_catalog as $$
        select exists (select 1 from beleid.convenant_partij p where p.convenant_id = p_convenant and p.partner_id = p_partner) $$;
      -- What a convenant opens is fixed from the first signature on: nobody signs for more than was read.
      create function samenwerking.in_opmaak(p_convenant uuid) returns boolean language sql stable security definer
        set search_path = pg_catalog as $$
        select exists (select 1 from beleid.convenant c where c.id = p_convenant and c.geregistreerd_door = beleid.partner())
           and not exists (select 1 from beleid.convenant_partij p where p.convenant_id = p_convenant and p.ondertekend_op is not null) $$;
      revoke all on function samenwerking.convenant_zichtbaar, samenwerking.is_partij, samenwerking.in_opmaak from public;
      grant execute on function samenwerking.convenant_zichtbaar, samenwerking.is_partij, samenwerking.in_opmaak to samenwerking;

      create function samenwerking.alleen_eerder() returns trigger language plpgsql as $$ begin
        if new.geldig_tot is null or new.geldig_tot > old.geldig_tot then
          raise exception 'Een convenant wordt nooit door een partij alleen verlengd.';
        end if;
        return new;
      end $$;
      create trigger alleen_eerder before update on beleid.convenant for each row execute function samenwerking.alleen_eerder();
      create index convenant_code on beleid.convenant (code);
      create index convenant_partij_partner on beleid.convenant_partij (partner_id);

      grant select, insert on beleid.convenant, beleid.convenant_partij, beleid.convenant_doel, beleid.convenant_categorie to samenwerking;
      grant update (geldig_tot) on beleid.convenant to samenwerking;
      grant update (ondertekend_op) on beleid.convenant_partij to samenwerking;
      grant select on beleid.convenant, beleid.convenant_partij to samenwerking_werker;
    `);
    for (const tabel of tabellen) {
      await loper.query(`
        alter table beleid.${tabel} enable row level security;
        alter table beleid.${tabel} force row level security;
        create policy beheer on beleid.${tabel} to current_user using (true) with check (true);
      `);
    }
    for (const tabel of tabellen.slice(1)) {
      await loper.query(
        `create policy lezen on beleid.${tabel} for select to samenwerking using (samenwerking.convenant_zichtbaar(convenant_id))`,
      );
    }
    for (const tabel of ['convenant_doel', 'convenant_categorie']) {
      await loper.query(`create policy registreren on beleid.${tabel} for insert to samenwerking with check (
        (select beleid.mag('registreerConvenant')) and samenwerking.in_opmaak(convenant_id))`);
    }
    await loper.query(`
      create policy lezen on beleid.convenant for select to samenwerking using (
        (select beleid.bereik('PARTNER', 'Convenant')) = 'GEMEENTE' and gemeente_code = (select beleid.gemeente()));
      create policy registreren on beleid.convenant for insert to samenwerking with check (
        (select beleid.mag('registreerConvenant')) and geregistreerd_door = (select beleid.partner())
        and gemeente_code = (select beleid.gemeente()));
      create policy beeindigen on beleid.convenant for update to samenwerking
        using ((select beleid.mag('beeindigConvenant')) and samenwerking.is_partij(id, (select beleid.partner())))
        with check ((select beleid.mag('beeindigConvenant')) and samenwerking.is_partij(id, (select beleid.partner())));
      create policy registreren on beleid.convenant_partij for insert to samenwerking with check (
        (select beleid.mag('registreerConvenant')) and ondertekend_op is null and samenwerking.in_opmaak(convenant_id));
      create policy ondertekenen on beleid.convenant_partij for update to samenwerking
        using ((select beleid.mag('ondertekenConvenant')) and partner_id = (select beleid.partner()) and ondertekend_op is null)
        with check ((select beleid.mag('ondertekenConvenant')) and partner_id = (select beleid.partner()) and ondertekend_op is not null);
      create policy werker on beleid.convenant for select to samenwerking_werker using (true);
      create policy werker on beleid.convenant_partij for select to samenwerking_werker using (true);

      create view samenwerking.convenant_lees with (security_invoker = true) as
        select c.id, c.code, c.naam, c.geldig_van, c.geldig_tot, c.toelichting, c.geregistreerd_door,
               beleid.van_kracht(c.id) as van_kracht,
               array(select p.partner_id from beleid.convenant_partij p where p.convenant_id = c.id order by 1) as partijen,
               array(select d.doel from beleid.convenant_doel d where d.convenant_id = c.id order by 1) as doelen,
               array(select k.categorie from beleid.convenant_categorie k where k.convenant_id = c.id order by 1) as categorieen,
               coalesce((select jsonb_agg(jsonb_build_object('partner', p.partner_id, 'op', p.ondertekend_op) order by p.ondertekend_op, p.partner_id)
                           from beleid.convenant_partij p where p.convenant_id = c.id and p.ondertekend_op is not null), '[]') as ondertekeningen
          from beleid.convenant c;
      grant select on samenwerking.convenant_lees to samenwerking;
    `);
  }

  async down(loper: QueryRunner): Promise<void> {
    await loper.query(`drop view samenwerking.convenant_lees`);
    for (const tabel of tabellen) {
      for (const policy of ['beheer', 'lezen', 'registreren', 'beeindigen', 'ondertekenen', 'werker']) {
        await loper.query(`drop policy if exists ${policy} on beleid.${tabel}`);
      }
      await loper.query(`alter table beleid.${tabel} no force row level security;
        alter table beleid.${tabel} disable row level security;
        revoke all on beleid.${tabel} from samenwerking, samenwerking_werker;`);
    }
    await loper.query(`
      revoke all (geldig_tot) on beleid.convenant from samenwerking;
      revoke all (ondertekend_op) on beleid.convenant_partij from samenwerking;
      drop index beleid.convenant_code;
      drop index beleid.convenant_partij_partner;
      drop trigger alleen_eerder on beleid.convenant;
      drop function samenwerking.alleen_eerder;
      drop function samenwerking.in_opmaak;
      drop function samenwerking.is_partij;
      drop function samenwerking.convenant_zichtbaar;
    `);
  }
}
