import type { MigrationInterface, QueryRunner } from 'typeorm';
import { leesbeleid, schrijfbeleid, type Beleidstabel } from '../../kern/rls';
import { kalenderTot, kalenderVan, werkkalender } from '../werkdag/werkdag';

/** Inside a shared dossier, and the caller's line opens SOCIAAL on it: the function looks at both. */
const gedeeld = `id = any ((select leefbaarheid.gedeelde_meldingen())::uuid[])`;

const tabellen: Beleidstabel[] = [
  { tabel: 'leefbaarheid.melding', type: 'Melding', categorie: 'PERSOON', rij: true, gedeeld },
  { tabel: 'leefbaarheid.melding_persoon', type: 'Melding', categorie: 'PERSOON', gedeeld },
  { tabel: 'leefbaarheid.melding_sociaal', type: 'Melding', categorie: 'SOCIAAL', gedeeld },
  { tabel: 'leefbaarheid.melding_eigen', type: 'Melding', categorie: 'PERSOON', alleenEigen: true },
];

/** Reports (meldingen) and their deadlines (L5); who reported and what they said stays with the owner (A6). */
export class LeefbaarheidMelding1400000000003 implements MigrationInterface {
  name = 'LeefbaarheidMelding1400000000003';

  async up(loper: QueryRunner): Promise<void> {
    await loper.query(tabellenOp);
    const kalender = JSON.stringify(werkkalender(kalenderVan, kalenderTot));
    await loper.query(
      'insert into leefbaarheid.kalender select datum, nummer from jsonb_to_recordset($1) as k(datum date, nummer int)',
      [kalender],
    );
    for (const tabel of tabellen) await loper.query(leesbeleid(tabel, 'leefbaarheid'));
    await loper.query(schrijven + lezenOp);
  }

  async down(loper: QueryRunner): Promise<void> {
    await loper.query(`
      drop view leefbaarheid.melding_lees;
      drop table leefbaarheid.melding, leefbaarheid.melding_persoon, leefbaarheid.melding_sociaal, leefbaarheid.melding_eigen cascade;
      drop function leefbaarheid.gedeelde_meldingen();
      drop table leefbaarheid.kalender, leefbaarheid.termijnnorm;
    `);
  }
}

const plaats = `gemeente_code text not null, eigenaar text not null, wijk_code text not null`;
const bijMelding = `foreign key (id, eigenaar) references leefbaarheid.melding (id, eigenaar)`;

const tabellenOp = `
create table leefbaarheid.melding (id uuid primary key, ${plaats}, betrokkene uuid, unique (id, eigenaar));
create index on leefbaarheid.melding (eigenaar, wijk_code);
create table leefbaarheid.melding_persoon (
  id uuid primary key, ${plaats}, soort text not null check (soort in
    ('OVERLAST','VERVUILING','KWETSBAARHEID','CRIMINALITEIT','ONDERHOUD_OPENBARE_RUIMTE','OVERIG')),
  ontvangen_op timestamptz not null, bevestigd_op timestamptz, teruggekoppeld_op timestamptz,
  ontvangen_dag date not null generated always as ((ontvangen_op at time zone 'Europe/Amsterdam')::date) stored, ${bijMelding});
create index on leefbaarheid.melding_persoon (eigenaar, ontvangen_op desc, id desc);
create index on leefbaarheid.melding_persoon (wijk_code, ontvangen_dag);
create table leefbaarheid.melding_sociaal (
  id uuid primary key, ${plaats}, dossier_id uuid, ${bijMelding},
  foreign key (dossier_id, eigenaar) references leefbaarheid.dossier (id, eigenaar));
create index on leefbaarheid.melding_sociaal (dossier_id);
create table leefbaarheid.melding_eigen (
  id uuid primary key, ${plaats}, omschrijving text not null, woning_id uuid, persoon_id uuid, naam text, contact text, geboortejaar int, ${bijMelding});

create table leefbaarheid.kalender (datum date primary key, nummer int not null);
-- L5: up to op_tijd_tot working days green, up to let_op_tot amber, later red; the norm of the day of receipt applies.
create table leefbaarheid.termijnnorm (geldig_van date primary key, op_tijd_tot int not null, let_op_tot int not null, bron text not null);
insert into leefbaarheid.termijnnorm values ('2000-01-01', 5, 10, 'S4, configurable');
${['kalender', 'termijnnorm']
  .map(
    (tabel) => `alter table leefbaarheid.${tabel} enable row level security;
alter table leefbaarheid.${tabel} force row level security;
create policy beheer on leefbaarheid.${tabel} to current_user using (true) with check (true);
create policy lezen on leefbaarheid.${tabel} for select to leefbaarheid using (true);
grant select on leefbaarheid.${tabel} to leefbaarheid;`,
  )
  .join('\n')}

create function leefbaarheid.gedeelde_meldingen() returns uuid[] language sql stable security definer set search_path = pg_catalog, leefbaarheid as $$
  select coalesce(array_agg(m.id), '{}') from leefbaarheid.melding_sociaal m
   where m.dossier_id = any ((select leefbaarheid.gedeelde_dossiers())::uuid[])
     and m.eigenaar = any ((select beleid.deelbaar('SOCIAAL', 'Dossier'))::text[]) $$;
revoke all on function leefbaarheid.gedeelde_meldingen() from public;
grant execute on function leefbaarheid.gedeelde_meldingen() to leefbaarheid;
`;

const namen = ['melding', 'melding_persoon', 'melding_sociaal', 'melding_eigen'];
const schrijven = `
${namen.map((t) => `grant select, insert on leefbaarheid.${t} to leefbaarheid;`).join('\n')}
grant update (dossier_id) on leefbaarheid.melding_sociaal to leefbaarheid;
grant update (bevestigd_op, teruggekoppeld_op) on leefbaarheid.melding_persoon to leefbaarheid;
${namen.map((t) => schrijfbeleid(`leefbaarheid.${t}`, 'insert', ['registreerMelding'], 'leefbaarheid')).join('')}
${schrijfbeleid('leefbaarheid.melding_sociaal', 'update', ['koppelMelding'], 'leefbaarheid')}
${schrijfbeleid('leefbaarheid.melding_persoon', 'update', ['registreerMelding'], 'leefbaarheid')}
create policy in_eigen_wijk on leefbaarheid.melding as restrictive for insert to leefbaarheid
  with check ((select beleid.wijken()) is null or wijk_code = any ((select beleid.wijken())::text[]));
`;

const lezenOp = `
create view leefbaarheid.melding_lees with (security_invoker = true) as
select m.id, m.gemeente_code, m.eigenaar, m.betrokkene, p.soort, p.wijk_code, p.ontvangen_op, p.ontvangen_dag, p.bevestigd_op, p.teruggekoppeld_op,
       w.werkdagen,
       case when w.werkdagen <= n.op_tijd_tot then 'OP_TIJD' when w.werkdagen <= n.let_op_tot then 'LET_OP'
            when w.werkdagen > n.let_op_tot then 'TE_LAAT' end as termijn,
       s.dossier_id, e.omschrijving, e.persoon_id, e.naam, e.contact, e.geboortejaar,
       array_remove(array[case when p.id is not null then 'PERSOON' end, case when s.id is not null then 'SOCIAAL' end], null) as open
  from leefbaarheid.melding m
  left join leefbaarheid.melding_persoon p on p.id = m.id
  left join leefbaarheid.melding_sociaal s on s.id = m.id
  left join leefbaarheid.melding_eigen e on e.id = m.id
  left join leefbaarheid.kalender begin on begin.datum = p.ontvangen_dag
  left join leefbaarheid.kalender eind
    on eind.datum = coalesce((p.teruggekoppeld_op at time zone 'Europe/Amsterdam')::date, (select beleid.vandaag()))
  left join lateral (select greatest(eind.nummer - begin.nummer, 0) as werkdagen where p.id is not null) w on true
  left join lateral (
    select n.op_tijd_tot, n.let_op_tot from leefbaarheid.termijnnorm n
     where n.geldig_van <= p.ontvangen_dag order by n.geldig_van desc limit 1) n on true;
grant select on leefbaarheid.melding_lees to leefbaarheid;
`;
