import type { MigrationInterface, QueryRunner } from 'typeorm';
import { schrijfbeleid } from '../../kern/rls';
import { beleidsruimtemeter } from './1300000000003-enkele-grond.migratie';
import { daebmeter, passendmeter } from './1300000000004-passend.migratie';
import { meterfunctie, verloopfunctie, type Meter } from './meter.sql';

const rol = 'toewijzing';
const tabellen = [
  'toewijzing',
  'toewijzing_bedrijf',
  'toewijzing_persoon',
  'toewijzing_inschrijving',
  'toewijzing_financieel',
  'toewijzing_herkomst',
  'toewijzing_toelichting',
  'toewijzing_deling',
].map((t) => `toewijzing.${t}`);

/** A correction is a new row that names the one it replaces; the old one stays as it was told. */
export class Correctie1300000000010 implements MigrationInterface {
  name = 'Correctie1300000000010';

  async up(loper: QueryRunner): Promise<void> {
    await loper.query(kolommen);
    const wie = ['corrigeerToewijzing', 'importeer'];
    await loper.query(tabellen.map((t) => schrijfbeleid(t, 'insert', wie, rol)).join(''));
    await loper.query(schrijfbeleid('toewijzing.toewijzing_bedrijf', 'update', wie, rol));
    await loper.query(`create or replace view toewijzing.toewijzing_lees with (security_invoker = true) as
      ${overzicht(', b.vervangt')}`);
    await loper.query(naCorrectie);
    await loper.query(meters((meter) => ({ ...meter, correcties: true })));
  }

  async down(loper: QueryRunner): Promise<void> {
    await loper.query(meters((meter) => meter));
    await loper.query(`
      drop trigger na_correctie on toewijzing.toewijzing_bedrijf;
      drop function toewijzing.na_correctie();
      drop view toewijzing.toewijzing_lees;
      create view toewijzing.toewijzing_lees with (security_invoker = true) as ${overzicht('')};
      grant select on toewijzing.toewijzing_lees to ${rol};
      drop policy update_corrigeertoewijzing on toewijzing.toewijzing_bedrijf;
      ${tabellen.map((t) => `drop policy insert_corrigeertoewijzing on ${t};`).join('\n')}
      alter table toewijzing.toewijzing_toelichting drop column correctiereden;
      alter table toewijzing.toewijzing_bedrijf drop column vervangt;
    `);
  }
}

/** The meters that are there already. */
const meters = (als: (meter: Meter) => Meter): string =>
  [
    ...[beleidsruimtemeter, passendmeter, daebmeter].map((meter) => meterfunctie(als(meter))),
    verloopfunctie(als(beleidsruimtemeter)),
  ]
    .join('')
    .replaceAll('create function', 'create or replace function');

const kolommen = `
alter table toewijzing.toewijzing_bedrijf add column vervangt uuid unique references toewijzing.toewijzing (id);
alter table toewijzing.toewijzing_toelichting add column correctiereden text;
`;

/**
 * What was corrected is no longer shared and holds no candidate any more. In the database, because who corrects from a file (a
 * databeheerder) may not read on which ground the allocation was made.
 */
const naCorrectie = `
create function toewijzing.na_correctie() returns trigger
language plpgsql security definer set search_path = pg_catalog, toewijzing, pg_temp as $$ begin
  update toewijzing_deling set tot = new.ingetrokken_op where toewijzing_id = new.id and tot is null;
  update toewijzing_herkomst set kandidaat_id = null where id = new.id and kandidaat_id is not null;
  return null;
end $$;
create trigger na_correctie after update of status on toewijzing.toewijzing_bedrijf for each row
  when (old.status = 'GELDIG' and new.status = 'GECORRIGEERD') execute function toewijzing.na_correctie();
`;

const overzicht = (erbij: string): string => `
select t.id, t.gemeente_code, t.eigenaar, t.betrokkene, b.woning_id, b.datum, b.jaar, b.afwijkend, b.status, b.einde_huur, b.versie,
       p.grootte, p.samenstelling, p.ouderenhuishouden, p.wachttijd_maanden, p.zoektijd_maanden,
       f.rekeninkomen_cent, f.passendheid, h.statushouder, h.grondslag,
       array_remove(array[case when b.id is not null then 'BEDRIJF' end, case when p.id is not null then 'PERSOON' end,
         case when f.id is not null then 'FINANCIEEL' end, case when h.id is not null then 'HERKOMST' end], null) as open${erbij}
  from toewijzing.toewijzing t
  left join toewijzing.toewijzing_bedrijf b on b.id = t.id
  left join toewijzing.toewijzing_persoon p on p.id = t.id
  left join toewijzing.toewijzing_financieel f on f.id = t.id
  left join toewijzing.toewijzing_herkomst h on h.id = t.id`;
