import type { MigrationInterface, QueryRunner } from 'typeorm';
import { meterfunctie, type Meter } from './meter.sql';

/** The other two meters of T9: passend toewijzen and DAEB, each a norm of its own beside the 20 %. */
export class Passend1300000000004 implements MigrationInterface {
  name = 'Passend1300000000004';

  async up(loper: QueryRunner): Promise<void> {
    await loper.query(gegevens);
    await loper.query(passend);
    await loper.query(daeb);
  }

  async down(loper: QueryRunner): Promise<void> {
    await loper.query(`
      drop function toewijzing.passend(int);
      drop function toewijzing.daeb(int);
      drop table toewijzing.werkgebied;
      delete from toewijzing.parameter where naam in ('passend_norm', 'passend_huur', 'daeb_norm');
    `);
  }
}

const gegevens = `
insert into toewijzing.parameter (naam, waarde, geldig_van, geldig_tot, bron) values
  ('passend_norm', '9500', '2016-01-01', null, 'Wet: ten minste 95 % van de huishoudens met recht op huurtoeslag (T9)'),
  ('passend_huur', 'REKENHUUR', '2016-01-01', '2026-01-01', 'T9: tot en met 2025 telt de rekenhuur, met servicekosten'),
  ('passend_huur', 'KALE_HUUR', '2026-01-01', null, 'T9: vanaf 2026 telt de kale huur'),
  ('daeb_norm', '9250', '2022-01-01', null, 'Wet: 7,5 % vrije ruimte sinds 2022, tot 15 % als dat lokaal is afgesproken (T9); daarvoor niet geverifieerd');
-- Both norms are judged over a whole corporatie (T9): whether all its gemeenten are on the platform.
create table toewijzing.werkgebied (corporatie text primary key, compleet boolean not null, bron text not null);
insert into toewijzing.werkgebied values
  ('actium', false, 'Actium werkt in tien gemeenten; het platform kent alleen Assen'),
  ('woonservice', false, 'Woonservice werkt ook buiten Assen; het platform kent alleen Assen');
alter table toewijzing.werkgebied enable row level security;
alter table toewijzing.werkgebied force row level security;
create policy beheer on toewijzing.werkgebied to current_user using (true) with check (true);
create policy lezen on toewijzing.werkgebied for select to toewijzing using (true);
grant select on toewijzing.werkgebied to toewijzing;
`;

/** Of outflow income and household are never known: their number tells a ground, and waits as that of outflow itself does. */
const herkomst = {
  verborgen: { uitstroom: `h.grondslag = 'UITSTROOM'`, afwijkend: 'b.afwijkend' },
  onbekend: [{ feit: 'uitstroom', groep: 'g.afwijkend' }],
};

export const passendmeter: Meter = {
  naam: 'passend',
  type: 'PassendToewijzen',
  bronnen: `left join toewijzing_financieel f on f.id = b.id left join toewijzing_herkomst h on h.id = b.id
      left join woningvoorraad_uit.huurprijsgrens r on r.jaar = b.jaar`,
  verborgen: {
    ...herkomst.verborgen,
    niet_passend: `f.passendheid = 'NIET_PASSEND'`,
    duur: 'b.kale_huur_cent > r.eerste_aftopping_cent',
    betaalbaar: 'b.kale_huur_cent <= r.tweede_aftopping_cent',
  },
  feiten: {
    doelgroep: `f.passendheid in ('PASSEND', 'NIET_PASSEND')`,
    passend: `f.passendheid = 'PASSEND'`,
    onbekend: `f.passendheid = 'ONBEKEND'`,
  },
  bewaakt: {
    doelgroep: [{ feit: 'doelgroep', groep: 'true' }],
    // Who knows the rents: as many not passend as there are dear dwellings, or as many passend as there are cheap ones, and the
    // income of each of these households is told.
    passend: [
      { feit: 'passend', groep: 'true' },
      { feit: 'niet_passend', groep: 'g.duur', alleenAlle: true },
      { feit: 'passend', groep: 'g.betaalbaar', alleenAlle: true },
    ],
    onbekend: herkomst.onbekend,
  },
};
export const passend = meterfunctie(passendmeter);

const grens = 'case when p.grootte = 1 then g.daeb_een else g.daeb_meer end';
export const daebmeter: Meter = {
  naam: 'daeb',
  type: 'DaebToewijzen',
  bronnen: `left join toewijzing_financieel f on f.id = b.id left join toewijzing_persoon p on p.id = b.id
      left join toewijzing_herkomst h on h.id = b.id left join inkomensgrens g on g.jaar = b.jaar`,
  verborgen: herkomst.verborgen,
  feiten: {
    binnen: `p.grootte is not null and f.rekeninkomen_cent <= ${grens}`,
    onbekend: `p.grootte is null or f.rekeninkomen_cent is null or ${grens} is null`,
  },
  bewaakt: { binnen: [{ feit: 'binnen', groep: 'true' }], onbekend: herkomst.onbekend },
};
export const daeb = meterfunctie(daebmeter);
