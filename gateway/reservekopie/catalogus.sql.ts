/**
 * What a database is beside its rows, as comparable lines: columns, keys, indexes, views, functions, triggers, policies, grants
 * and roles. The administrator goes by different names in different databases and is written `<beheerder>`. Grants come from
 * the access lists themselves: information_schema shows a caller only its own.
 *
 * $1 = roles of the product.
 */
export const catalogusSql = `
with ruimte as (select oid, nspname from pg_namespace where nspname !~ '^pg_' and nspname <> 'information_schema'),
beheerder as (select nspowner as oid from pg_namespace where nspname = 'beleid'),
rol as (
  select r.oid, case when r.oid = b.oid then '<beheerder>' else r.rolname::text end as naam from pg_roles r cross join beheerder b
  union all select 0::oid, 'iedereen'),
eigen as (
  select r.oid, r.rolname, r.rolsuper, r.rolbypassrls, r.rolinherit, r.rolcanlogin from pg_roles r
   where r.rolname = any ($1::text[])),
relatie as (
  select c.*, n.nspname || '.' || c.relname as plek from pg_class c join ruimte n on n.oid = c.relnamespace
   where c.relkind in ('r', 'p', 'v', 'm', 'S') and c.relname not in ('migratie', 'migratie_id_seq', 'herstel'))
select 'kolom ' || r.plek || '.' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod) || ' ' || a.attnotnull || ' '
       || a.attidentity::text || a.attgenerated::text || ' ' || coalesce(pg_get_expr(d.adbin, d.adrelid), '') as regel
  from relatie r join pg_attribute a on a.attrelid = r.oid and a.attnum > 0 and not a.attisdropped
  left join pg_attrdef d on d.adrelid = r.oid and d.adnum = a.attnum where r.relkind <> 'S'
union all select 'weergave ' || plek || ' ' || coalesce(reloptions::text, '') || ' ' || pg_get_viewdef(oid) from relatie where relkind in ('v', 'm')
union all select 'index ' || pg_get_indexdef(i.indexrelid) from pg_index i join relatie r on r.oid = i.indrelid
union all select 'beperking ' || r.plek || ' ' || c.conname || ' ' || pg_get_constraintdef(c.oid)
  from pg_constraint c join relatie r on r.oid = c.conrelid where c.contype <> 'n'
union all select 'trigger ' || r.plek || ' ' || t.tgenabled::text || ' ' || pg_get_triggerdef(t.oid)
  from pg_trigger t join relatie r on r.oid = t.tgrelid where not t.tgisinternal
union all select 'functie ' || pg_get_functiondef(p.oid) || ' van ' || e.naam
  from pg_proc p join ruimte n on n.oid = p.pronamespace join rol e on e.oid = p.proowner where p.prokind in ('f', 'p')
union all select 'rijbeveiliging ' || plek || ' ' || relrowsecurity || ' ' || relforcerowsecurity from relatie where relkind in ('r', 'p')
union all select 'beleid ' || r.plek || ' ' || p.polname || ' ' || p.polcmd::text || ' ' || p.polpermissive || ' '
       || (select string_agg(o.naam, ',' order by o.naam) from rol o where o.oid = any (p.polroles)) || ' '
       || coalesce(pg_get_expr(p.polqual, p.polrelid), '') || ' ' || coalesce(pg_get_expr(p.polwithcheck, p.polrelid), '')
  from pg_policy p join relatie r on r.oid = p.polrelid
union all select 'eigenaar ' || r.plek || ' ' || e.naam from relatie r join rol e on e.oid = r.relowner
union all select 'recht op schema ' || n.nspname || ' ' || o.naam || ' ' || x.privilege_type
  from pg_namespace n join ruimte u on u.oid = n.oid and n.nspname <> 'public'
  cross join lateral aclexplode(coalesce(n.nspacl, acldefault('n', n.nspowner))) x join rol o on o.oid = x.grantee
union all select 'recht op tabel ' || r.plek || ' ' || o.naam || ' ' || x.privilege_type || ' ' || x.is_grantable
  from relatie r cross join lateral aclexplode(coalesce(r.relacl, acldefault(case r.relkind when 'S' then 's' else 'r' end::"char", r.relowner))) x
  join rol o on o.oid = x.grantee
union all select 'recht op kolom ' || r.plek || '.' || a.attname || ' ' || o.naam || ' ' || x.privilege_type
  from relatie r join pg_attribute a on a.attrelid = r.oid and not a.attisdropped
  cross join lateral aclexplode(a.attacl) x join rol o on o.oid = x.grantee
union all select 'recht op functie ' || p.oid::regprocedure || ' ' || o.naam || ' ' || x.privilege_type
  from pg_proc p join ruimte n on n.oid = p.pronamespace
  cross join lateral aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) x join rol o on o.oid = x.grantee
union all select 'rol ' || rolname || ' ' || rolsuper || ' ' || rolbypassrls || ' ' || rolinherit || ' ' || rolcanlogin from eigen
union all select 'lid ' || lid.rolname || ' van ' || groep.rolname || ' ' || bool_or(m.admin_option)
  from pg_auth_members m join eigen lid on lid.oid = m.member join pg_roles groep on groep.oid = m.roleid group by lid.rolname, groep.rolname
order by 1`;
