import type { ClientBase } from 'pg';

/** A table as it is copied: the columns that hold facts, in an order that makes its content comparable. */
export interface Tabel {
  /** Schema-qualified: 'zorg.signaal'. */
  naam: string;
  /** Quoted; generated columns follow from the others and are left out. */
  kolommen: string[];
  /** Type and null-ness of each column, for the few tables that no migration makes. */
  typen: string[];
  volgorde: string;
  /** Tables that must be filled first. */
  verwijstNaar: string[];
}

/** Left out: the list of migrations (compared by name) and the mark of a restore that is under way. */
export const buitenKopie = `('public.migratie', 'public.herstel')`;

const tabellenSql = `
with tabel as (
  select c.oid, format('%I.%I', n.nspname, c.relname) as naam
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
   where c.relkind = 'r' and c.relpersistence = 'p' and n.nspname !~ '^pg_' and n.nspname <> 'information_schema')
select t.naam,
       (select array_agg(quote_ident(a.attname) order by a.attnum) from pg_attribute a
         where a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as kolommen,
       (select array_agg(format_type(a.atttypid, a.atttypmod) || case when a.attnotnull then ' not null' else '' end order by a.attnum)
          from pg_attribute a where a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as typen,
       (select string_agg(quote_ident(a.attname) || case when a.attcollation <> 0 then ' collate "C"' else '' end, ', ' order by s.nr)
          from pg_index i cross join lateral unnest(i.indkey) with ordinality s(attnum, nr)
          join pg_attribute a on a.attrelid = t.oid and a.attnum = s.attnum
         where i.indrelid = t.oid and i.indisprimary) as volgorde,
       array(select distinct format('%I.%I', n.nspname, d.relname) from pg_constraint k
               join pg_class d on d.oid = k.confrelid join pg_namespace n on n.oid = d.relnamespace
              where k.conrelid = t.oid and k.contype = 'f' and k.confrelid <> t.oid) as "verwijstNaar"
  from tabel t order by 1`;

/** Every table with facts, those that are referred to first. */
export async function leesTabellen(klant: ClientBase): Promise<Tabel[]> {
  const { rows } = await klant.query<Tabel & { volgorde: string | null }>(
    `select * from (${tabellenSql}) t where naam not in ${buitenKopie}`,
  );
  return opVerwijzing(rows.map((t) => ({ ...t, volgorde: t.volgorde ?? 't::text collate "C"' })));
}

/** Foreign keys are checked as rows come in: what is referred to has to be there. */
function opVerwijzing(tabellen: readonly Tabel[]): Tabel[] {
  const gedaan = new Set<string>();
  const uit: Tabel[] = [];
  while (uit.length < tabellen.length) {
    const vrij = tabellen.filter((t) => !gedaan.has(t.naam) && t.verwijstNaar.every((naar) => gedaan.has(naar)));
    if (vrij.length === 0)
      throw new Error('Tabellen verwijzen in een kring naar elkaar; die zijn niet terug te zetten.');
    for (const tabel of vrij) gedaan.add(tabel.naam);
    uit.push(...vrij);
  }
  return uit;
}

/** The same text for the same value on any server: it is hashed, and read by another session. */
export const vasteVorm = `set datestyle = 'ISO, YMD'; set timezone = 'UTC'; set intervalstyle = 'postgres';
  set extra_float_digits = 1; set bytea_output = 'hex'; set client_encoding = 'UTF8'; set statement_timeout = 0;
  set lock_timeout = 0; set idle_in_transaction_session_timeout = 0`;

/** The query of COPY … TO: all rows, each time in the same order. */
export const leesopdracht = ({ naam, kolommen, volgorde }: Tabel): string =>
  `copy (select ${kolommen.join(', ')} from ${naam} t order by ${volgorde}) to stdout`;

/** Tables of which row-level security would keep rows from whoever makes the copy: a copy without them is none. */
export async function onvolledigZicht(klant: ClientBase): Promise<string[]> {
  const { rows } = await klant.query<{ naam: string }>(
    `select c.oid::regclass::text as naam from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind = 'r' and n.nspname !~ '^pg_' and row_security_active(c.oid)
        and not exists (select 1 from pg_policy p where p.polrelid = c.oid and p.polpermissive and p.polcmd in ('*', 'r')
                           and pg_get_expr(p.polqual, p.polrelid) = 'true'
                           and (select oid from pg_roles where rolname = current_user) = any (p.polroles))`,
  );
  return rows.map((rij) => rij.naam);
}
