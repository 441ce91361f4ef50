import type { MigrationInterface, QueryRunner } from 'typeorm';
import { leesbeleid, schrijfbeleid, type Beleidstabel } from '../../kern/rls';

const rol = 'woningvoorraad';

/** Planning is PARTNER, the budget and which dwellings a plan is about are BEDRIJF (toegang: "Categories"). */
const tabellen: Beleidstabel[] = [
  { tabel: 'woningvoorraad.project', type: 'Project', categorie: 'PARTNER', rij: true },
  { tabel: 'woningvoorraad.project_woningen', type: 'Project', categorie: 'PARTNER' },
  { tabel: 'woningvoorraad.project_bedrijf', type: 'Project', categorie: 'BEDRIJF' },
  { tabel: 'woningvoorraad.project_woning', type: 'Project', categorie: 'BEDRIJF' },
];

/** Projects with plan, delivery and what they bring (V18); which dwellings a plan of demolition is about (V15). */
export class WoningvoorraadProject1200000000010 implements MigrationInterface {
  name = 'WoningvoorraadProject1200000000010';

  async up(loper: QueryRunner): Promise<void> {
    await loper.query(aanmaak);
    for (const tabel of tabellen) {
      await loper.query(leesbeleid(tabel, rol));
      for (const soort of ['insert', 'update'] as const)
        await loper.query(schrijfbeleid(tabel.tabel, soort, ['importeer'], rol));
    }
    // A file tells a project anew: its counts and dwellings are replaced.
    for (const tabel of ['project_woningen', 'project_woning'])
      await loper.query(
        `${schrijfbeleid(`woningvoorraad.${tabel}`, 'delete', ['importeer'], rol)} grant delete on woningvoorraad.${tabel} to ${rol};`,
      );
  }

  async down(loper: QueryRunner): Promise<void> {
    await loper.query(`
      drop view woningvoorraad.project_lees;
      ${[...tabellen]
        .reverse()
        .map(({ tabel }) => `drop table ${tabel};`)
        .join('\n')}
    `);
  }
}

const sleutel = 'gemeente_code text not null, eigenaar text not null, wijk_code text not null';

const aanmaak = `
create table woningvoorraad.project (
  id uuid primary key, ${sleutel}, id_extern text not null, naam text not null,
  soort text not null check (soort in ('SLOOP','NIEUWBOUW','GROOT_ONDERHOUD','RENOVATIE','VERDUURZAMING','TRANSFORMATIE')),
  fase text not null check (fase in ('VERKENNING','GEPLAND','BESLOTEN','IN_UITVOERING','OPGELEVERD','VERVALLEN')),
  -- All dwellings, and those that enter or leave the kernvoorraad; null = not known, never 0.
  aantal int check (aantal >= 0), sociale_huur int check (sociale_huur >= 0), geclusterd int check (geclusterd >= 0),
  standplaatsen int check (standplaatsen >= 0),
  gepland date, verwacht date, opgeleverd date, opleverjaar int,
  -- A development location may hold several projects; why it deviates from the agreed share, and since when that is recorded (V11).
  locatie text, argument text, argument_op date, bron text not null, verzonnen boolean not null,
  -- A file that tells the same again changes nothing.
  inhoud text not null,
  check (opgeleverd is null or fase = 'OPGELEVERD'), check (opleverjaar is null or fase = 'OPGELEVERD'),
  check (sociale_huur <= aantal), unique (eigenaar, id_extern), foreign key (wijk_code) references woningvoorraad.wijk (code));
create index on woningvoorraad.project (wijk_code);
create table woningvoorraad.project_woningen (
  project_id uuid not null references woningvoorraad.project (id), ${sleutel},
  huishouden text not null check (huishouden in ('EEN_TWEE','DRIE_PLUS')),
  klasse text not null check (klasse in ('TOT_KWALITEITSKORTING','TOT_EERSTE_AFTOPPING','TOT_TWEEDE_AFTOPPING','TOT_LIBERALISATIE','BOVEN_LIBERALISATIE')),
  aantal int not null check (aantal > 0), primary key (project_id, huishouden, klasse));
create table woningvoorraad.project_bedrijf (
  id uuid primary key references woningvoorraad.project (id), ${sleutel}, budget_cent bigint check (budget_cent >= 0), toelichting text);
create table woningvoorraad.project_woning (
  project_id uuid not null references woningvoorraad.project (id), woning_id uuid not null references woningvoorraad.woning (id),
  ${sleutel}, primary key (project_id, woning_id));
create index on woningvoorraad.project_woning (woning_id);
grant select, insert, update on ${tabellen.map((t) => t.tabel).join(', ')} to ${rol};

create view woningvoorraad.project_lees with (security_invoker = true) as
select p.id, p.gemeente_code, p.eigenaar, p.wijk_code, p.naam, p.soort, p.fase, p.aantal, p.sociale_huur, p.geclusterd, p.standplaatsen,
       p.gepland::text as gepland, p.verwacht::text as verwacht, p.opgeleverd::text as opgeleverd, p.locatie, p.argument, p.argument_op::text as argument_op, p.bron, p.verzonnen,
       b.budget_cent, b.toelichting, coalesce(extract(year from p.opgeleverd)::int, p.opleverjaar) as jaar_van_oplevering,
       -- Where a project stands in the list: its most certain day; without any it comes last.
       coalesce(p.opgeleverd, make_date(p.opleverjaar, 12, 31), p.verwacht, p.gepland, date 'infinity')::text as plek,
       array_remove(array['OPENBAAR', 'PARTNER', case when b.id is not null then 'BEDRIJF' end], null) as open
  from woningvoorraad.project p left join woningvoorraad.project_bedrijf b on b.id = p.id;
grant select on woningvoorraad.project_lees to ${rol};
`;
