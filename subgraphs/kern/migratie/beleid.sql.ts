/**
 * Schema `beleid`: the matrix inside the database. A session sets only partner, rol, doel and wijken; these functions
 * derive the bereik from tables that are filled from the same policy as the shield (design: "One policy, five walls").
 * They are SECURITY DEFINER (owner = administrator), so that a subgraph needs no grant on partners or convenanten; and
 * plpgsql, which keeps its plans for the session: in language sql every call plans again, fifteen times slower.
 */
export const beleidOp = `
create schema beleid;
create table beleid.versie (versie text not null);
create table beleid.klok (vast timestamptz);
insert into beleid.klok values (null);
create table beleid.regel (
  rol text not null, doel text not null, categorie text not null,
  bereik text not null check (bereik in ('GEEN','EIGEN','GEDEELD','GEMEENTE')),
  convenant text,
  primary key (rol, doel, categorie));
create table beleid.type_doel (type text not null, doel text not null, primary key (type, doel));
create table beleid.wijkrol (rol text primary key);
create table beleid.bevoegdheid (handeling text not null, rol text not null, doel text);
create index on beleid.bevoegdheid (handeling, rol);

-- The partners and convenanten live here as facts of access; samenwerking owns and writes them.
create table beleid.partner (
  id text primary key, naam text not null, soort text not null, gemeente_code text not null, oin text,
  ondertekenaar boolean not null default false, van date, tot date);
create table beleid.convenant (
  id uuid primary key, gemeente_code text not null, code text not null, naam text not null,
  geldig_van timestamptz not null, geldig_tot timestamptz, toelichting text,
  geregistreerd_door text not null references beleid.partner (id));
create table beleid.convenant_partij (
  convenant_id uuid not null references beleid.convenant (id), partner_id text not null references beleid.partner (id),
  ondertekend_op timestamptz, primary key (convenant_id, partner_id));
create table beleid.convenant_doel (convenant_id uuid not null references beleid.convenant (id), doel text not null, primary key (convenant_id, doel));
create table beleid.convenant_categorie (convenant_id uuid not null references beleid.convenant (id), categorie text not null, primary key (convenant_id, categorie));

create function beleid.nu() returns timestamptz language plpgsql stable security definer set search_path = pg_catalog
  as $$ begin return (
  select coalesce((select vast from beleid.klok), now())); end $$;
create function beleid.vandaag() returns date language plpgsql stable security definer set search_path = pg_catalog
  as $$ begin return (
  select (beleid.nu() at time zone 'Europe/Amsterdam')::date); end $$;
-- Without a search_path of their own, so that PostgreSQL puts the expression itself in the query.
create function beleid.partner() returns text language sql stable
  as $$ select nullif(pg_catalog.current_setting('app.partner', true), '') $$;
create function beleid.rol() returns text language sql stable
  as $$ select nullif(pg_catalog.current_setting('app.rol', true), '') $$;
create function beleid.doel() returns text language sql stable
  as $$ select nullif(pg_catalog.current_setting('app.doel', true), '') $$;
create function beleid.gemeente() returns text language plpgsql stable security definer set search_path = pg_catalog
  as $$ begin return (
  select gemeente_code from beleid.partner where id = beleid.partner()); end $$;

-- Null = not narrowed; an empty list = no own and no shared rows.
create function beleid.wijken() returns text[] language plpgsql stable security definer set search_path = pg_catalog as $$ begin return (
  select case when exists (select 1 from beleid.wijkrol where rol = split_part(beleid.rol(), '/', 2))
              then string_to_array(coalesce(nullif(current_setting('app.wijken', true), ''), '-'), ',') end); end $$;

-- The rol must be one of the partner's own soort: a session that mixes them has no line.
create function beleid.bereik(p_categorie text, p_type text) returns text language plpgsql stable security definer set search_path = pg_catalog as $$ begin return (
  select coalesce((
    select r.bereik from beleid.regel r
      join beleid.partner p on p.id = beleid.partner() and lower(p.soort) = split_part(r.rol, '/', 1)
     where r.rol = beleid.rol() and r.doel = beleid.doel() and r.categorie = p_categorie
       and (p_categorie in ('OPENBAAR','PARTNER','BEDRIJF')
            or exists (select 1 from beleid.type_doel t where t.type = p_type and t.doel = r.doel))), 'GEEN')); end $$;

create function beleid.mag(p_handeling text) returns boolean language plpgsql stable security definer set search_path = pg_catalog as $$ begin return (
  select exists (select 1 from beleid.bevoegdheid b
    where b.handeling = p_handeling and b.rol = beleid.rol() and (b.doel is null or b.doel = beleid.doel())
      and exists (select 1 from beleid.regel r join beleid.partner p on p.id = beleid.partner() and lower(p.soort) = split_part(r.rol, '/', 1)
                   where r.rol = b.rol and r.doel = beleid.doel()))); end $$;

create function beleid.van_kracht(p_convenant uuid) returns boolean language plpgsql stable security definer set search_path = pg_catalog as $$ begin return (
  select exists (select 1 from beleid.convenant c where c.id = p_convenant
      and c.geldig_van <= beleid.nu() and (c.geldig_tot is null or beleid.nu() < c.geldig_tot))
     and not exists (select 1 from beleid.convenant_partij p where p.convenant_id = p_convenant and p.ondertekend_op is null)); end $$;

-- The partners whose rows of this category the caller's GEDEELD reaches: parties with the caller to a convenant with the
-- line's code, in force, naming this doel and this category. Empty = GEDEELD is read as EIGEN.
create function beleid.deelbaar(p_categorie text, p_type text) returns text[] language plpgsql stable security definer set search_path = pg_catalog as $$ begin return (
  select coalesce(array_agg(distinct ander.partner_id), '{}')
    from beleid.regel r
    join beleid.convenant c on c.code = r.convenant
    join beleid.convenant_doel d on d.convenant_id = c.id and d.doel = r.doel
    join beleid.convenant_categorie k on k.convenant_id = c.id and k.categorie = r.categorie
    join beleid.convenant_partij ik on ik.convenant_id = c.id and ik.partner_id = beleid.partner()
    join beleid.convenant_partij ander on ander.convenant_id = c.id and ander.partner_id <> ik.partner_id
   where r.rol = beleid.rol() and r.doel = beleid.doel() and r.categorie = p_categorie and r.bereik = 'GEDEELD'
     and beleid.bereik(p_categorie, p_type) = 'GEDEELD' and beleid.van_kracht(c.id)); end $$;

-- Row rule (c): some category of the line is GEDEELD and the owner is reachable through it.
create function beleid.deelbaar_type(p_type text) returns text[] language plpgsql stable security definer set search_path = pg_catalog as $$ begin return (
  select coalesce(array_agg(distinct eigenaar), '{}')
    from beleid.regel r cross join lateral unnest(beleid.deelbaar(r.categorie, p_type)) as eigenaar
   where r.rol = beleid.rol() and r.doel = beleid.doel() and r.bereik = 'GEDEELD'); end $$;

revoke all on all functions in schema beleid from public;
`;

export const beleidNeer = `drop schema beleid cascade;`;
