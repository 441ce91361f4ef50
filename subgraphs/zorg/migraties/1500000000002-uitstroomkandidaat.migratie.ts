import type { MigrationInterface, QueryRunner } from 'typeorm';
import { leesbeleid, schrijfbeleid, werkerbeleid } from '../../kern/rls';
import { uitstroomFuncties, uitstroomFunctiesWeg } from '../uitstroom/uitstroom.functies';

/** People who leave care for a home of their own (Z4), and the right of the coördinatiepunt to match them. */
export class ZorgUitstroomkandidaat1500000000002 implements MigrationInterface {
  name = 'ZorgUitstroomkandidaat1500000000002';

  async up(loper: QueryRunner): Promise<void> {
    const tabel = { type: 'Uitstroomkandidaat', wijk: false } as const;
    await loper.query(`
  create table zorg.uitstroomkandidaat (
    id uuid primary key, gemeente_code text not null, eigenaar text not null, betrokkene uuid not null,
    herkomst text not null check (herkomst in ('BESCHERMD_WONEN','MEDISCH_VERBLIJF','MAATSCHAPPELIJKE_OPVANG')),
    fase text not null default 'AANGEMELD' check (fase in ('AANGEMELD','GEMATCHT','GEPLAATST','PROEFWONEN','ZELFSTANDIG','TERUGGETROKKEN')),
    aangemeld_op date not null, corporatie text, gematcht_op date, toewijzing_id uuid unique, geplaatst_op date, afgesloten_op date,
    check ((fase in ('AANGEMELD','TERUGGETROKKEN')) or (corporatie is not null and gematcht_op is not null)));
  create index on zorg.uitstroomkandidaat (eigenaar, aangemeld_op desc, id desc);
  create index on zorg.uitstroomkandidaat (corporatie, gematcht_op) where fase = 'GEMATCHT';
  create index on zorg.uitstroomkandidaat (aangemeld_op) where fase = 'AANGEMELD';
  create table zorg.uitstroomkandidaat_persoon (
    id uuid primary key references zorg.uitstroomkandidaat (id), persoon_id uuid not null, gemeente_code text not null,
    eigenaar text not null, naam text not null, contact text, geboortejaar int);
  ${leesbeleid({ ...tabel, tabel: 'zorg.uitstroomkandidaat', categorie: 'ZORG', rij: true }, 'zorg')}
  ${leesbeleid({ ...tabel, tabel: 'zorg.uitstroomkandidaat_persoon', categorie: 'PERSOON' }, 'zorg')}
  ${['uitstroomkandidaat', 'uitstroomkandidaat_persoon'].map((t) => schrijfbeleid(`zorg.${t}`, 'insert', ['registreerUitstroom'], 'zorg')).join('')}
  grant select on zorg.uitstroomkandidaat, zorg.uitstroomkandidaat_persoon to zorg;
  grant insert (id, gemeente_code, eigenaar, betrokkene, herkomst, aangemeld_op) on zorg.uitstroomkandidaat to zorg;
  grant insert on zorg.uitstroomkandidaat_persoon to zorg;
  ${werkerbeleid(['zorg.uitstroomkandidaat'], 'zorg_werker', 'select, update')}
`);
    await loper.query(uitstroomFuncties);
  }

  async down(loper: QueryRunner): Promise<void> {
    await loper.query(uitstroomFunctiesWeg);
    await loper.query('drop table zorg.uitstroomkandidaat_persoon, zorg.uitstroomkandidaat');
  }
}
