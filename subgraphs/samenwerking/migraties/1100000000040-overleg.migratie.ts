import type { MigrationInterface, QueryRunner } from 'typeorm';
import { beginwaarden, zonderWaarden } from '../../kern/parameter/parameter.sql';
import { leesbeleid, werkerbeleid } from '../../kern/rls';

const beleid = { type: 'Overleg', categorie: 'PARTNER', rij: true, wijk: false } as const;
/** Only who takes part in a meeting changes it. */
const deelnemer = `exists (select 1 from samenwerking.overlegregel r
  where r.id = regel_id and (select beleid.partner()) = any (r.deelnemers))`;
const doet = (...handelingen: string[]): string =>
  `gemeente_code = (select beleid.gemeente()) and (${handelingen.map((h) => `(select beleid.mag('${h}'))`).join(' or ')}) and ${deelnemer}`;
const wijzigen = ['planOverleg', 'wijsOverlegToe', 'legOverlegVast', 'laatOverlegVervallen'];

/** The yearly cycle of the agreements (S3 ch. 3) as rules with validity, and what the partners noted of each meeting. */
export class SamenwerkingOverleg1100000000040 implements MigrationInterface {
  name = 'SamenwerkingOverleg1100000000040';

  async up(loper: QueryRunner): Promise<void> {
    await loper.query(`
      -- One rule: a day of the year before or on which something is due, or how often a year partners meet; neither = regularly.
      create table samenwerking.overlegregel (
        id uuid primary key, gemeente_code text not null, eigenaar text not null, cyclus text not null, code text not null, volgorde int not null,
        soort text not null check (soort in ('MARKTRAPPORTAGE','VOORBEREIDEND','ACTIVITEITENOVERZICHT','PUBLICATIE','BESTUURLIJK','AMBTELIJK')),
        naam text not null, toelichting text, bron text,
        termijn text check (termijn in ('VOOR','UITERLIJK')), maand int, dag int, aantal int check (aantal > 0),
        deelnemers text[] not null check (cardinality(deelnemers) > 0), verantwoordelijken text[] not null default '{}',
        agenda_door text, verslag_door text, geldig_van date not null, geldig_tot date check (geldig_tot > geldig_van),
        unique (gemeente_code, cyclus, code),
        check ((termijn is null) = (maand is null) and (maand is null) = (dag is null) and (maand is null or aantal is null)),
        -- A day that every year has: who means the last of February writes "before 1 March".
        check (maand is null or make_date(2023, maand, dag) is not null));
      create table samenwerking.overleg (
        id uuid primary key, gemeente_code text not null, eigenaar text not null references beleid.partner (id),
        regel_id uuid not null references samenwerking.overlegregel (id), jaar int not null, volgnummer int not null check (volgnummer > 0),
        gepland_op timestamptz, agenda_door text references beleid.partner (id), verslag_door text references beleid.partner (id),
        gehouden_op date, verslag text, vervallen_op timestamptz, vervallen_reden text,
        versie int not null default 1, gewijzigd_op timestamptz not null, gewijzigd_door text not null, gewijzigd_rol text not null,
        unique (regel_id, jaar, volgnummer), check (gehouden_op is null or vervallen_op is null),
        check ((vervallen_op is null) = (vervallen_reden is null)));
      ${leesbeleid({ tabel: 'samenwerking.overlegregel', ...beleid }, 'samenwerking')}
      ${leesbeleid({ tabel: 'samenwerking.overleg', ...beleid }, 'samenwerking')}
      grant select, insert on samenwerking.overlegregel, samenwerking.overleg to samenwerking;
      grant update on samenwerking.overleg to samenwerking;
      create policy laden on samenwerking.overlegregel for insert to samenwerking with check (
        gemeente_code = (select beleid.gemeente()) and (select beleid.mag('importeer'))
        and split_part((select beleid.rol()), '/', 1) = 'gemeente');
      create policy vastleggen on samenwerking.overleg for insert to samenwerking with check (${doet('planExtraOverleg', ...wijzigen)});
      create policy bijwerken on samenwerking.overleg for update to samenwerking
        using (${doet(...wijzigen)}) with check (${doet(...wijzigen)});
      ${werkerbeleid(['samenwerking.overlegregel', 'samenwerking.overleg'], 'samenwerking_werker', 'select')}
    `);
    await loper.query(lijst);
    await loper.query(
      beginwaarden([
        {
          code: 'overleg_herinnering_dagen',
          geldigVan: '2022-01-01',
          waarde: 14,
          bron: 'Keuze van Buurtgraaf; de partijen kunnen haar wijzigen',
        },
      ]),
    );
  }

  async down(loper: QueryRunner): Promise<void> {
    await loper.query(`
      ${zonderWaarden(['overleg_herinnering_dagen'])}
      drop view samenwerking.overleg_lees;
      drop table samenwerking.overleg;
      drop table samenwerking.overlegregel;
    `);
  }
}

/**
 * What the rules ask of each year, with what was noted of it, up to and including next year. Which cycle applies is decided per
 * day as for the agreements (V1): the one in force, else the last before it, marked "verlopen". The id of what nobody touched yet
 * follows from rule, year and number, so that it is the same for everybody and stays when it is noted.
 */
const lijst = `
create view samenwerking.overleg_lees with (security_invoker = true) as
with gevraagd as (
  select r.*, j.jaar, n.volgnummer, d.uiterste, md5(r.id::text || ':' || j.jaar || ':' || n.volgnummer)::uuid as vaste_id
    from samenwerking.overlegregel r
    cross join lateral generate_series(extract(year from r.geldig_van)::int, extract(year from (select beleid.vandaag()))::int + 1) as j(jaar)
    cross join lateral (select case when r.termijn is null then make_date(j.jaar, 12, 31)
                                    else make_date(j.jaar, r.maand, r.dag) - (r.termijn = 'VOOR')::int end as uiterste) as d
    cross join lateral generate_series(1, coalesce(r.aantal, (r.termijn is not null)::int)) as n(volgnummer)
   where d.uiterste >= r.geldig_van
     and not exists (select 1 from samenwerking.overlegregel later
                      where later.gemeente_code = r.gemeente_code and later.geldig_van > r.geldig_van and later.geldig_van <= d.uiterste)),
alles as (
  select g.id as regel_id, g.jaar, g.volgnummer, g.uiterste, coalesce(o.id, g.vaste_id) as id, false as extra
    from gevraagd g left join samenwerking.overleg o on o.regel_id = g.id and o.jaar = g.jaar and o.volgnummer = g.volgnummer
  union all
  select o.regel_id, o.jaar, o.volgnummer, null::date, o.id, true from samenwerking.overleg o
   where not exists (select 1 from gevraagd g where g.id = o.regel_id and g.jaar = o.jaar and g.volgnummer = o.volgnummer))
select a.id, r.gemeente_code, a.regel_id, r.code as regel, r.soort, r.naam, r.toelichting, r.bron, r.cyclus, r.volgorde,
       a.jaar, a.volgnummer, a.extra, a.uiterste::text as termijn, o.gepland_op,
       (o.gepland_op at time zone 'Europe/Amsterdam')::date::text as gepland_dag, r.deelnemers, r.verantwoordelijken,
       coalesce(o.agenda_door, r.agenda_door) as agenda_door, coalesce(o.verslag_door, r.verslag_door) as verslag_door,
       o.gehouden_op::text as gehouden_op, o.verslag, o.vervallen_reden, coalesce(o.versie, 0) as versie, o.gewijzigd_op,
       case when o.vervallen_op is not null then 'VERVALLEN' when o.gehouden_op is not null then 'GEHOUDEN'
            when a.uiterste < (select beleid.vandaag()) then 'TE_LAAT' when o.gepland_op is not null then 'GEPLAND' else 'TE_PLANNEN' end as status,
       o.gehouden_op <= a.uiterste as op_tijd,
       r.geldig_tot is not null and r.geldig_tot < coalesce(a.uiterste, make_date(a.jaar, 12, 31)) as verlopen
  from alles a join samenwerking.overlegregel r on r.id = a.regel_id left join samenwerking.overleg o on o.id = a.id;
grant select on samenwerking.overleg_lees to samenwerking, samenwerking_werker;
`;
