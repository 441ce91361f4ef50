import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The agreements are loaded in samenwerking; what they say of the stock arrives here by message. */
export class WoningvoorraadAfspraken1200000000060 implements MigrationInterface {
  name = 'WoningvoorraadAfspraken1200000000060';

  async up(loper: QueryRunner): Promise<void> {
    await loper.query(`
      create function woningvoorraad.zet_voorraadafspraak(p jsonb) returns void
      language plpgsql security definer set search_path = pg_catalog, woningvoorraad, pg_temp as $$
      declare
        s constant text := p->>'naam';
      begin
        -- Two sets never begin on one day: a row of another name is that of before the sets were loaded.
        if exists (select 1 from voorraadafspraak a where a.naam <> s and a.geldig_van = (p->>'geldigVan')::date) then
          delete from betaalbaarheidsnorm n using voorraadafspraak a where n.afspraak = a.naam and a.naam <> s and a.geldig_van = (p->>'geldigVan')::date;
          delete from voorraaddoel d using voorraadafspraak a where d.afspraak = a.naam and a.naam <> s and a.geldig_van = (p->>'geldigVan')::date;
          delete from kernpartij k using voorraadafspraak a where k.afspraak = a.naam and a.naam <> s and a.geldig_van = (p->>'geldigVan')::date;
          delete from voorraadafspraak a where a.naam <> s and a.geldig_van = (p->>'geldigVan')::date;
        end if;
        -- Each write of the first two computes the whole stock anew: only what differs is written.
        insert into voorraadafspraak (naam, geldig_van, geldig_tot, bron)
          values (s, (p->>'geldigVan')::date, (p->>'geldigTot')::date, p->>'bron') on conflict (naam) do nothing;
        if exists (select 1 from voorraadafspraak a where a.naam = s
              and (a.geldig_van, a.geldig_tot) is distinct from ((p->>'geldigVan')::date, (p->>'geldigTot')::date)) then
          update voorraadafspraak set geldig_van = (p->>'geldigVan')::date, geldig_tot = (p->>'geldigTot')::date, bron = p->>'bron'
           where naam = s;
        end if;
        if (select coalesce(jsonb_agg(jsonb_build_array(k.partner, k.wijk_code, k.hoogstens) order by k.partner), '[]') from kernpartij k where k.afspraak = s)
           is distinct from
           (select coalesce(jsonb_agg(jsonb_build_array(k.partner, k.wijk, k.hoogstens) order by k.partner), '[]')
              from jsonb_to_recordset(p->'kernpartijen') as k(partner text, wijk text, hoogstens int)
             where k.wijk is null or exists (select 1 from wijk w where w.code = k.wijk)) then
          delete from kernpartij where afspraak = s;
          insert into kernpartij (afspraak, partner, wijk_code, hoogstens)
            select s, k.partner, k.wijk, k.hoogstens from jsonb_to_recordset(p->'kernpartijen') as k(partner text, wijk text, hoogstens int)
             where k.wijk is null or exists (select 1 from wijk w where w.code = k.wijk);
        end if;
        delete from voorraaddoel where afspraak = s;
        insert into voorraaddoel (afspraak, aantal, op, groei, basisdatum)
          select s, d.aantal, d.op, d.groei, d.basisdatum
            from jsonb_to_record(p->'doel') as d(aantal int, op date, groei int, basisdatum date) where jsonb_typeof(p->'doel') = 'object';
        delete from betaalbaarheidsnorm where afspraak = s;
        insert into betaalbaarheidsnorm (afspraak, corporatie, klasse, percentage, hard)
          select s, n.corporatie, n.klasse, n.percentage, n.hard
            from jsonb_to_recordset(p->'normen') as n(corporatie text, klasse text, percentage numeric, hard boolean);
      end $$;
      revoke all on function woningvoorraad.zet_voorraadafspraak from public;
      grant execute on function woningvoorraad.zet_voorraadafspraak to woningvoorraad_werker;
    `);
  }

  async down(loper: QueryRunner): Promise<void> {
    await loper.query('drop function woningvoorraad.zet_voorraadafspraak');
  }
}
