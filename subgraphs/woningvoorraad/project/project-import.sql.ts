const kolommen = `naam, wijk_code, soort, fase, aantal, sociale_huur, geclusterd, standplaatsen, gepland, verwacht, opgeleverd, opleverjaar,
  locatie, argument, argument_op, bron, verzonnen, inhoud`;

/**
 * Lines beside what is known; answers the projects that are new or changed. $1 = rows with names as in Projectregel and id, inhoud,
 * verzonnen; $2 = owner; $3 = gemeente.
 */
export const slaOp = `
with regel as (
  select * from jsonb_to_recordset($1::jsonb) as r(id uuid, "idExtern" text, naam text, wijk text, soort text, fase text, aantal int,
    "socialeHuur" int, geclusterd int, standplaatsen int, gepland date, verwacht date, opgeleverd date, opleverjaar int, locatie text,
    argument text, "argumentOp" date, budget bigint, toelichting text, bron text, verzonnen boolean, inhoud text)),
geraakt as (
  insert into woningvoorraad.project as p (id, gemeente_code, eigenaar, id_extern, ${kolommen})
  select r.id, $3, $2, r."idExtern", r.naam, r.wijk, r.soort, r.fase, r.aantal, r."socialeHuur", r.geclusterd, r.standplaatsen, r.gepland,
         r.verwacht, r.opgeleverd, r.opleverjaar, r.locatie, r.argument, r."argumentOp", r.bron, r.verzonnen, r.inhoud from regel r
  on conflict (eigenaar, id_extern) do update
     set (${kolommen}) = (select ${kolommen
       .split(/,\s*/)
       .map((kolom) => `excluded.${kolom.trim()}`)
       .join(', ')})
   where p.inhoud is distinct from excluded.inhoud
  returning p.id, p.id_extern, p.wijk_code, xmax = 0 as nieuw),
bedrijf as (
  insert into woningvoorraad.project_bedrijf as b (id, gemeente_code, eigenaar, wijk_code, budget_cent, toelichting)
  select g.id, $3, $2, g.wijk_code, r.budget, r.toelichting from geraakt g join regel r on r."idExtern" = g.id_extern
  on conflict (id) do update set wijk_code = excluded.wijk_code, budget_cent = excluded.budget_cent, toelichting = excluded.toelichting)
select id, id_extern, nieuw from geraakt`;

/** First away with what was, $1 = projects; then what is, $1 = rows with their project. */
export const slaGroepenOp = [
  'delete from woningvoorraad.project_woningen where project_id = any($1)',
  `insert into woningvoorraad.project_woningen (project_id, gemeente_code, eigenaar, wijk_code, huishouden, klasse, aantal)
   select p.id, p.gemeente_code, p.eigenaar, p.wijk_code, g.huishouden, g.klasse, g.aantal
     from jsonb_to_recordset($1::jsonb) as r(project uuid, groepen jsonb)
     join woningvoorraad.project p on p.id = r.project
     cross join lateral jsonb_to_recordset(r.groepen) as g(huishouden text, klasse text, aantal int) where g.aantal > 0`,
] as const;

/** Only the owner's own dwellings: of others an id tells nothing. */
export const slaWoningenOp = [
  'delete from woningvoorraad.project_woning where project_id = any($1)',
  `insert into woningvoorraad.project_woning (project_id, woning_id, gemeente_code, eigenaar, wijk_code)
   select distinct p.id, b.id, b.gemeente_code, b.eigenaar, b.wijk_code
     from jsonb_to_recordset($1::jsonb) as r(project uuid, woningen jsonb)
     join woningvoorraad.project p on p.id = r.project
     cross join lateral jsonb_array_elements_text(r.woningen) as w(nummer)
     join woningvoorraad.woning_bedrijf b on b.eigenaar = p.eigenaar and b.id_extern = w.nummer`,
] as const;
