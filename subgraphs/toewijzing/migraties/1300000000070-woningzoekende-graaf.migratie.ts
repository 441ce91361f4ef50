import type { MigrationInterface, QueryRunner } from 'typeorm';
import { beginwaarden, zonderWaarden } from '../../kern/parameter/parameter.sql';
import { leesvoorwaarde, schrijfbeleid, type Beleidstabel } from '../../kern/rls';
import { overname } from '../woningzoekende/overname.sql';

const rol = 'toewijzing';

/**
 * Seekers as the graph shows them, reactions that an officer registers, how long both may be kept (A8), and narrower rights:
 * what a session may insert is what the service inserts.
 */
export class WoningzoekendeGraaf1300000000070 implements MigrationInterface {
  name = 'WoningzoekendeGraaf1300000000070';

  async up(loper: QueryRunner): Promise<void> {
    await loper.query(inschrijfnummer);
    await loper.query(opnieuw(metInschrijfnummer(overname)));
    await loper.query(overzicht);
    await loper.query(bestaan(`(${vanEigenaar}) and (select beleid.bereik('PERSOON', 'Woningzoekende')) <> 'GEEN'`));
    await loper.query(reacties);
    await loper.query(smal);
    await loper.query(termijnen);
  }

  async down(loper: QueryRunner): Promise<void> {
    await loper.query(`
      ${zonderWaarden(['bewaartermijn_woningzoekende', 'bewaartermijn_reactie'])}
      drop trigger keur_deling on toewijzing.toewijzing_deling;
      drop function toewijzing.keur_deling();
      ${ruim}
      drop policy insert_registreerreactie on toewijzing.woningzoekende_reactie;
      revoke insert on toewijzing.woningzoekende_reactie from ${rol};
      ${bestaan(vanEigenaar)}
      drop view toewijzing.woningzoekende_lees;
      ${opnieuw(overname)}
      alter table toewijzing.woningzoekende_persoon drop column inschrijfnummer;
    `);
  }
}

/** By this number an officer knows a seeker: it identifies a person, so it stands with the personal data. */
const inschrijfnummer = `
alter table toewijzing.woningzoekende_persoon add column inschrijfnummer text;
update toewijzing.woningzoekende_persoon p set inschrijfnummer = w.id_extern from toewijzing.woningzoekende w where w.id = p.id;
create index on toewijzing.woningzoekende_persoon (eigenaar, inschrijfnummer);
`;
const opnieuw = (sql: string): string => sql.replaceAll('create function', 'create or replace function');
const metInschrijfnummer = (sql: string): string =>
  sql
    .replace('woningzoekende_persoon (id, gemeente_code, eigenaar, ', '$&inschrijfnummer, ')
    .replace(
      'select wid, gemeente_code, eigenaar, inschrijfdatum',
      'select wid, gemeente_code, eigenaar, "idExtern", inschrijfdatum',
    );

/** One row per registration, of one corporatie (A7); \`open\` tells which categories the database opened. */
const overzicht = `
create view toewijzing.woningzoekende_lees with (security_invoker = true) as
select w.id, w.gemeente_code, w.eigenaar, w.betrokkene,
       p.inschrijfnummer, p.inschrijfdatum, p.uitgeschreven_op, p.geboortejaar, p.grootte, p.samenstelling, p.ouderenhuishouden,
       p.urgent_van, p.urgent_tot,
       -- A look in the index for each row; an EXISTS would be planned as one walk through the whole table.
       case when p.id is not null then (
         select pl.toewijzing_id from toewijzing.woningzoekende_plaatsing pl where pl.woningzoekende_id = w.id and pl.tot is null limit 1
       ) is not null end as gehuisvest,
       f.rekeninkomen_cent, h.statushouder, h.doelgroep,
       array_remove(array['BEDRIJF', case when p.id is not null then 'PERSOON' end, case when f.id is not null then 'FINANCIEEL' end,
         case when h.id is not null then 'HERKOMST' end], null) as open
  from toewijzing.woningzoekende w
  left join toewijzing.woningzoekende_persoon p on p.id = w.id
  left join toewijzing.woningzoekende_financieel f on f.id = w.id
  left join toewijzing.woningzoekende_herkomst h on h.id = w.id;
grant select on toewijzing.woningzoekende_lees to ${rol};
`;

const rij: Beleidstabel = {
  tabel: 'toewijzing.woningzoekende',
  type: 'Woningzoekende',
  categorie: 'BEDRIJF',
  rij: true,
  wijk: false,
};
const vanEigenaar = leesvoorwaarde(rij);
/** That somebody is registered is personal by itself: as a candidate, a seeker exists only for who may read persons of this type. */
const bestaan = (wie: string): string => `alter policy lezen on ${rij.tabel} using (${wie});\n`;

const eigen = 'eigenaar = (select beleid.partner())';
const eigenGemeente = 'gemeente_code = (select beleid.gemeente())';

/** A reaction of an own seeker on an own dwelling. */
const reacties = `
grant insert on toewijzing.woningzoekende_reactie to ${rol};
create policy insert_registreerreactie on toewijzing.woningzoekende_reactie for insert to ${rol} with check (
  ${eigen} and ${eigenGemeente} and (select beleid.mag('registreerReactie'))
  and exists (select 1 from toewijzing.woningzoekende_persoon p where p.id = woningzoekende_id and p.${eigen})
  and exists (select 1 from woningvoorraad_uit.woning w where w.id = woning_id and w.${eigen}));
`;

/** toegang, "Shares arise only so": with the gemeente, for this doel, and only on the ground STATUSHOUDER. */
const deling = (handelingen: string[]): string =>
  `${eigen} and ${eigenGemeente} and (${handelingen.map((h) => `(select beleid.mag('${h}'))`).join(' or ')})
  and doel = 'WOONRUIMTEVERDELING' and tot is null`;
const plaatsing = `${eigen} and ${eigenGemeente} and (select beleid.mag('wijsToe')) and tot is null
  and exists (select 1 from toewijzing.toewijzing_bedrijf b join toewijzing.woningzoekende_reactie r on r.woning_id = b.woning_id
               where b.id = toewijzing_id and b.${eigen} and b.status = 'GELDIG'
                 and r.woningzoekende_id = woningzoekende_plaatsing.woningzoekende_id and r.${eigen})`;
const smal = `
alter policy insert_wijstoe on toewijzing.toewijzing_deling with check (${deling(['wijsToe'])});
alter policy insert_corrigeertoewijzing on toewijzing.toewijzing_deling with check (${deling(['corrigeerToewijzing', 'importeer'])});
alter policy insert_wijstoe on toewijzing.woningzoekende_plaatsing with check (${plaatsing});
-- What follows from other rows is held by a trigger: they are written in the same statement, and a databeheerder may not read them.
create function toewijzing.keur_deling() returns trigger
language plpgsql security definer set search_path = pg_catalog, toewijzing, pg_temp as $$ begin
  if not exists (
    select 1 from toewijzing_bedrijf b join toewijzing_herkomst h on h.id = b.id
      join beleid.partner p on p.id = new.naar_partner and p.soort = 'GEMEENTE' and p.gemeente_code = b.gemeente_code
     where b.id = new.toewijzing_id and b.eigenaar = new.eigenaar and b.gemeente_code = new.gemeente_code and b.status = 'GELDIG'
       and h.grondslag = 'STATUSHOUDER') then
    raise exception 'Alleen een eigen toewijzing aan een statushouder wordt gedeeld, met de gemeente.' using errcode = 'insufficient_privilege';
  end if;
  return null;
end $$;
revoke all on function toewijzing.keur_deling() from public;
create trigger keur_deling after insert on toewijzing.toewijzing_deling for each row execute function toewijzing.keur_deling();
`;
const ruim = [
  ['toewijzing.toewijzing_deling', ['wijsToe']],
  ['toewijzing.toewijzing_deling', ['corrigeerToewijzing', 'importeer']],
  ['toewijzing.woningzoekende_plaatsing', ['wijsToe']],
]
  .map(([tabel, handelingen]) => {
    const naam = `insert_${(handelingen as string[])[0]?.toLowerCase()}`;
    return `drop policy ${naam} on ${String(tabel)};\n${schrijfbeleid(tabel as string, 'insert', handelingen as string[], rol)}`;
  })
  .join('');

/** A8: the terms are data; no source sets one, and nobody's data is removed by a figure that somebody made up. */
const termijnen = beginwaarden(
  (['bewaartermijn_woningzoekende', 'bewaartermijn_reactie'] as const).map((code) => ({
    code,
    geldigVan: '2020-01-01',
    waarde: null,
    bron: 'A8: geen bron noemt een termijn; de corporatie stelt haar vast, na advies van de FG',
  })),
);
