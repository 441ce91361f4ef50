/**
 * The SQL of the import: set by set, never row by row. `invoer` holds one chunk of one owner, `geraakt` the dwellings that
 * the whole import made or changed. Both live as long as the transaction.
 */
export const tijdelijk = `
create temporary table invoer (
  id uuid primary key, bestaat boolean not null, ouder boolean not null, gemeente_code text not null, eigenaar text not null,
  wijk_code text not null, buurt_code text not null, id_extern text not null, bag_id text, straat text not null,
  huisnummer int not null, toevoeging text, postcode text not null, plaats text not null, soort text not null, bouwjaar int,
  oppervlakte int, kamers int, energielabel text, zelfstandig boolean not null, gebruik text not null, kale_huur_cent int,
  streefhuur_cent int, levensloopbestendig boolean not null, geclusterd boolean not null, flexwoning boolean not null,
  standplaats boolean not null, conditie int, status text not null, in_op date not null, reden_in text, uit_op date not null,
  reden_uit text, servicekosten_cent int) on commit drop;
create temporary table geraakt (id uuid primary key, nieuw boolean not null) on commit drop;
`;

/**
 * One chunk beside what is known, looked up line by line: a join may judge every dwelling of the owner by the policy, again for each
 * chunk. \`ouder\`: a file with a later peildatum told this dwelling already.
 * $1 = rows with names as in Woningregel and wijk, gemeente, id; $2 = owner; $3 = peildatum.
 */
export const vulInvoer = `
insert into invoer
select coalesce(b.id, r.id), b.id is not null,
       coalesce((select max(z.bekend) > $3::date from woningvoorraad.woning_zelfstandig z where z.woning_id = b.id), false),
       r.gemeente, $2, r.wijk, r.buurtcode, r."idExtern", r."bagId", r.straat, r.huisnummer, r.toevoeging, r.postcode, r.plaats, r.soort,
       r.bouwjaar, r.oppervlakte, r.kamers, r.energielabel, r.zelfstandig, r.gebruik, r."kaleHuur", r.streefhuur,
       r.levensloopbestendig, r.geclusterd, r.flexwoning, r.standplaats, r.conditie, r.status,
       coalesce(r."inExploitatie", '-infinity'), r."inExploitatieReden", coalesce(r."uitExploitatie", 'infinity'), r."uitExploitatieReden",
       r.servicekosten
  from jsonb_to_recordset($1::jsonb) as r(id uuid, gemeente text, wijk text, buurtcode text, "idExtern" text, "bagId" text, straat text,
       huisnummer int, toevoeging text, postcode text, plaats text, soort text, bouwjaar int, oppervlakte int, kamers int,
       energielabel text, zelfstandig boolean, gebruik text, "kaleHuur" int, streefhuur int, levensloopbestendig boolean,
       geclusterd boolean, flexwoning boolean, standplaats boolean, conditie int, status text, "inExploitatie" date,
       "inExploitatieReden" text, "uitExploitatie" date, "uitExploitatieReden" text, servicekosten int)
  left join lateral (select b.id from woningvoorraad.woning_bedrijf b
                      where b.eigenaar = $2 and b.id_extern = r."idExtern" limit 1) b on true`;

const woningkolommen = `buurt_code, wijk_code, gemeente_code, soort, bouwjaar, oppervlakte, kamers, energielabel, levensloopbestendig, geclusterd,
  flexwoning, standplaats`;
const bedrijfkolommen = `bag_id, straat, huisnummer, toevoeging, postcode, plaats, streefhuur_cent, conditie, status, wijk_code, gemeente_code`;
const van = (tabel: string, kolommen: string): string =>
  kolommen
    .split(/,\s*/)
    .map((kolom) => `${tabel}.${kolom}`)
    .join(', ');

/** Facts that hold from a day: table and the column of both \`invoer\` and the table. */
const feiten = [
  ['woning_huur', 'kale_huur_cent'],
  ['woning_gebruik', 'gebruik'],
  ['woning_zelfstandig', 'zelfstandig'],
  ['woning_servicekosten', 'servicekosten_cent'],
] as const;

const sleutel = 'woning_id, gemeente_code, eigenaar, wijk_code';
const sleutelVan = 'i.id, i.gemeente_code, i.eigenaar, i.wijk_code';

/** A dwelling that was not known: its first facts hold since it is let. $1 = peildatum */
export const voegToe: readonly string[] = [
  `insert into woningvoorraad.woning (id, eigenaar, ${woningkolommen}) select id, eigenaar, ${woningkolommen} from invoer where not bestaat`,
  `insert into woningvoorraad.woning_bedrijf (id, eigenaar, id_extern, ${bedrijfkolommen})
   select id, eigenaar, id_extern, ${bedrijfkolommen} from invoer where not bestaat`,
  `insert into woningvoorraad.woning_exploitatie (${sleutel}, van, reden_in, tot, reden_uit)
   select ${sleutelVan}, i.in_op, i.reden_in, i.uit_op, i.reden_uit from invoer i where not i.bestaat`,
  `insert into geraakt select id, true from invoer where not bestaat`,
];
export const voegFeitenToe: readonly string[] = feiten.map(
  ([tabel, kolom]) => `insert into woningvoorraad.${tabel} (${sleutel}, ${kolom}, van, bekend)
   select ${sleutelVan}, i.${kolom}, i.in_op, $1::date from invoer i where not i.bestaat`,
);

const onthoud = 'insert into geraakt select distinct id, false from u on conflict do nothing';

/** What is as it is now: the latest peildatum prevails. */
const werkStaatBij: readonly string[] = [
  `with u as (
     update woningvoorraad.woning w set (${woningkolommen}) = (select ${van('i', woningkolommen)})
       from invoer i where i.id = w.id and i.bestaat and not i.ouder
        and (${van('w', woningkolommen)}) is distinct from (${van('i', woningkolommen)}) returning w.id)
   ${onthoud}`,
  `with u as (
     update woningvoorraad.woning_bedrijf b set (${bedrijfkolommen}) = (select ${van('i', bedrijfkolommen)})
       from invoer i where i.id = b.id and i.bestaat and not i.ouder
        and (${van('b', bedrijfkolommen)}) is distinct from (${van('i', bedrijfkolommen)}) returning b.id)
   ${onthoud}`,
];

/** Whether a line moves a dwelling to another wijk, and whether one tells an earlier first day: seldom, so worth a look. */
export const bijzonderheden = `
select exists (select 1 from invoer i join woningvoorraad.woning w on w.id = i.id
                where i.bestaat and not i.ouder and (w.wijk_code, w.gemeente_code) is distinct from (i.wijk_code, i.gemeente_code)) as verhuisd,
       exists (select 1 from invoer i where i.bestaat and not i.ouder
                and i.in_op < (select min(x.van) from woningvoorraad.woning_exploitatie x where x.woning_id = i.id)) as eerder`;

/** Every category table carries the wijk itself, so that its policy needs no other table. */
export const verhuis: readonly string[] = [...feiten.map(([tabel]) => tabel), 'woning_exploitatie'].map(
  (tabel) => `update woningvoorraad.${tabel} f set wijk_code = i.wijk_code, gemeente_code = i.gemeente_code
     from invoer i where i.id = f.woning_id and i.bestaat and not i.ouder
      and (f.wijk_code, f.gemeente_code) is distinct from (i.wijk_code, i.gemeente_code)`,
);

/** Let since an earlier day than was told before: the first facts reach back to it. */
export const vervroeg: readonly string[] = feiten.map(
  ([tabel]) => `update woningvoorraad.${tabel} f set van = i.in_op
     from invoer i where f.woning_id = i.id and i.bestaat and not i.ouder and i.in_op < f.van
      and f.van = (select min(v.van) from woningvoorraad.${tabel} v where v.woning_id = i.id)`,
);

/** The stretch that a line speaks of: the one that began on its day, else the latest; a begin after an end is a new one. */
const werkExploitatieBij: readonly string[] = [
  `with e as materialized (
     select distinct on (i.id) i.*, x.van, x.tot, x.reden_in as was_in, x.reden_uit as was_uit
       from invoer i join woningvoorraad.woning_exploitatie x on x.woning_id = i.id
      where i.bestaat and not i.ouder order by i.id, (x.van = i.in_op) desc, x.van desc),
   bij as (
     update woningvoorraad.woning_exploitatie x set van = e.in_op, reden_in = e.reden_in, tot = e.uit_op, reden_uit = e.reden_uit
       from e where x.woning_id = e.id and x.van = e.van and e.in_op < e.tot
        and (e.van, e.was_in, e.tot, e.was_uit) is distinct from (e.in_op, e.reden_in, e.uit_op, e.reden_uit)
     returning x.woning_id as id),
   erbij as (
     insert into woningvoorraad.woning_exploitatie (${sleutel}, van, reden_in, tot, reden_uit)
     select e.id, e.gemeente_code, e.eigenaar, e.wijk_code, e.in_op, e.reden_in, e.uit_op, e.reden_uit from e where e.in_op >= e.tot
     returning woning_id as id),
   u as (select id from bij union all select id from erbij)
   ${onthoud}`,
];

/**
 * A value told on a peildatum holds from that day until the day on which another value was told: by a fact that begins later,
 * or by a later file that confirmed the present one (\`bekend\`). So a late file fills in the past and never
 * overwrites what a later one said. Before the dwelling is let, its first facts are the ones that change. $1 = peildatum
 */
const werkFeitBij = ([tabel, kolom]: (typeof feiten)[number]): string => `
with f as materialized (
  select distinct on (i.id) i.id, i.gemeente_code, i.eigenaar, i.wijk_code, i.${kolom} as nieuw, x.${kolom} as oud, x.van, x.tot, x.bekend,
         greatest(x.van, $1::date) as dag
    from invoer i join woningvoorraad.${tabel} x on x.woning_id = i.id and x.tot > $1::date
   where i.bestaat order by i.id, x.van),
g as materialized (
  select *, case when bekend > $1::date then least(greatest(bekend, dag), tot) else tot end as eind from f),
anders as materialized (select * from g where oud is distinct from nieuw and eind > dag),
bevestigd as (
  update woningvoorraad.${tabel} x set bekend = $1::date
    from g where x.woning_id = g.id and x.van = g.van and g.oud is not distinct from g.nieuw and g.bekend < $1::date),
vervangen as (
  update woningvoorraad.${tabel} x set ${kolom} = case when a.van < a.dag then x.${kolom} else a.nieuw end,
         tot = case when a.van < a.dag then a.dag else a.eind end,
         bekend = case when a.van < a.dag then least(x.bekend, $1::date) else $1::date end
    from anders a where x.woning_id = a.id and x.van = a.van),
ertussen as (
  insert into woningvoorraad.${tabel} (${sleutel}, ${kolom}, van, tot, bekend)
  select id, gemeente_code, eigenaar, wijk_code, nieuw, dag, eind, $1::date from anders where van < dag
  union all
  select id, gemeente_code, eigenaar, wijk_code, oud, eind, tot, bekend from anders where eind < tot),
u as (select id from anders)
${onthoud}`;

export const werkBij: readonly string[] = [...werkStaatBij, ...werkExploitatieBij];
/** What the file has no column for, it says nothing of. */
export const werkFeitenBij = ({ servicekosten }: { servicekosten: boolean }): string[] =>
  feiten.filter(([tabel]) => servicekosten || tabel !== 'woning_servicekosten').map(werkFeitBij);

/** A dwelling can be let only once at a time. */
export const dubbeleExploitatie = `
select i.id_extern from invoer i
 where i.bestaat and exists (select 1 from woningvoorraad.woning_exploitatie a join woningvoorraad.woning_exploitatie b
                 on b.woning_id = a.woning_id and b.van > a.van and b.van < a.tot where a.woning_id = i.id)
 order by 1`;

export const hoogVersieOp = `
update woningvoorraad.woning_bedrijf b set versie = b.versie + 1
  from geraakt g join invoer i on i.id = g.id where b.id = g.id and not g.nieuw`;

/** The stock of the next dwellings that the import touched: $1 = the last one done, $2 = how many; null when there are no more. */
export const herberekenDeel = `
with deel as materialized (select id from geraakt where $1::uuid is null or id > $1::uuid order by id limit $2)
select woningvoorraad.herbereken(array(select id from deel)), (select id from deel order by id desc limit 1) as laatste
 where exists (select 1 from deel)`;
