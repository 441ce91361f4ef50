/** What every subgraph has in its own schema: logboek, seals, outbox and inbox, with grants by name. */
export function schemaOp(naam: string): string {
  return `
create schema ${naam};
grant usage on schema ${naam} to ${naam}, ${naam}_werker, samenwerking;
grant usage on schema beleid to ${naam}, ${naam}_werker;
grant execute on all functions in schema beleid to ${naam}, ${naam}_werker;
grant select on beleid.versie to ${naam}_werker;

create table ${naam}.logboek (
  nr bigint generated always as identity unique, id uuid primary key, trace_id text not null, span_id text not null,
  parent_span_id text, naam text not null, status text not null check (status in ('UNSET','OK','ERROR')),
  begin timestamptz not null, einde timestamptz not null, activiteit text not null, eigenaar text not null,
  partner text not null, gebruiker text not null, rol text not null, doel text not null, velden text[] not null,
  gemeente_code text not null);
create index on ${naam}.logboek (begin desc, id);
-- Apart from the record, because the acting partner sees the record without the data subject.
create table ${naam}.logboek_betrokkene (
  logboek_id uuid primary key references ${naam}.logboek (id) deferrable initially deferred, betrokkene text not null, eigenaar text not null,
  gemeente_code text not null);
create index on ${naam}.logboek_betrokkene (betrokkene);
create table ${naam}.logboek_zegel (
  nr bigint primary key, logboek_id uuid not null unique references ${naam}.logboek (id), zegel text not null,
  op timestamptz not null default clock_timestamp());
create table ${naam}.uitgaand (
  id uuid primary key, volgnummer bigint generated always as identity, soort text not null, inhoud jsonb not null,
  op timestamptz not null default clock_timestamp(), bezorgd_op timestamptz, pogingen int not null default 0);
create index on ${naam}.uitgaand (volgnummer) where bezorgd_op is null;
create table ${naam}.ontvangen (id uuid primary key, op timestamptz not null default clock_timestamp());

create function ${naam}.alleen_toevoegen() returns trigger language plpgsql as
  $$ begin raise exception 'Het logboek wordt alleen aangevuld, nooit gewijzigd (A11).'; end $$;
create trigger alleen_toevoegen before update or delete on ${naam}.logboek for each row execute function ${naam}.alleen_toevoegen();
create trigger alleen_toevoegen before update or delete on ${naam}.logboek_betrokkene for each row execute function ${naam}.alleen_toevoegen();
create trigger alleen_toevoegen before update or delete on ${naam}.logboek_zegel for each row execute function ${naam}.alleen_toevoegen();
create trigger niet_legen before truncate on ${naam}.logboek for each statement execute function ${naam}.alleen_toevoegen();
create trigger niet_legen before truncate on ${naam}.logboek_betrokkene for each statement execute function ${naam}.alleen_toevoegen();
create trigger niet_legen before truncate on ${naam}.logboek_zegel for each statement execute function ${naam}.alleen_toevoegen();

grant insert on ${naam}.logboek, ${naam}.logboek_betrokkene, ${naam}.uitgaand to ${naam};
grant select on ${naam}.logboek, ${naam}.logboek_betrokkene to samenwerking, ${naam}_werker;
grant select, insert on ${naam}.logboek_zegel, ${naam}.ontvangen to ${naam}_werker;
grant select, update on ${naam}.uitgaand to ${naam}_werker;

${['logboek', 'logboek_betrokkene', 'logboek_zegel', 'uitgaand', 'ontvangen']
  .map(
    (t) => `alter table ${naam}.${t} enable row level security;
alter table ${naam}.${t} force row level security;
create policy beheer on ${naam}.${t} to current_user using (true) with check (true);
create policy werker on ${naam}.${t} to ${naam}_werker using (true) with check (true);`,
  )
  .join('\n')}
create policy toevoegen on ${naam}.logboek for insert to ${naam} with check (
  partner = (select beleid.partner()) and rol = (select beleid.rol()) and doel = (select beleid.doel()));
create policy toevoegen on ${naam}.logboek_betrokkene for insert to ${naam} with check ((select beleid.partner()) is not null);
create policy toevoegen on ${naam}.uitgaand for insert to ${naam} with check ((select beleid.partner()) is not null);
-- Verwerking: the FG reads all, a privacycontactpersoon reads what touched or was done by the own partner.
create policy lezen on ${naam}.logboek for select to samenwerking using (
  ((select beleid.bereik('VERANTWOORDING', 'Verwerking')) = 'GEMEENTE' and gemeente_code = (select beleid.gemeente()))
  or ((select beleid.bereik('VERANTWOORDING', 'Verwerking')) = 'EIGEN' and (select beleid.partner()) in (eigenaar, partner)));
create policy lezen on ${naam}.logboek_betrokkene for select to samenwerking using (
  ((select beleid.bereik('VERANTWOORDING', 'Verwerking')) = 'GEMEENTE' and gemeente_code = (select beleid.gemeente()))
  or ((select beleid.bereik('VERANTWOORDING', 'Verwerking')) = 'EIGEN' and eigenaar = (select beleid.partner())));
`;
}

/** The reason of an export, in the record of what was read for it; follows schemaOp in every subgraph. */
export const redenOp = (naam: string): string => `alter table ${naam}.logboek add column reden text;`;
export const redenNeer = (naam: string): string => `alter table ${naam}.logboek drop column reden;`;

export const schemaNeer = (naam: string): string => `drop schema ${naam} cascade;`;
