import type { MigrationInterface, QueryRunner } from 'typeorm';

/** All dwellings of a wijk on a day, owner-occupied included: the denominator of the share of social rent (V11, V17). */
export class WoningvoorraadWijktotaal1200000000004 implements MigrationInterface {
  name = 'WoningvoorraadWijktotaal1200000000004';

  async up(loper: QueryRunner): Promise<void> {
    await loper.query(`
      create table woningvoorraad.wijk_totaal (
        wijk_code text not null references woningvoorraad.wijk (code), peildatum date not null,
        woningen int not null check (woningen > 0), bron text not null, primary key (wijk_code, peildatum));
      alter table woningvoorraad.wijk_totaal enable row level security;
      alter table woningvoorraad.wijk_totaal force row level security;
      create policy beheer on woningvoorraad.wijk_totaal to current_user using (true) with check (true);
      create policy lezen on woningvoorraad.wijk_totaal for select to woningvoorraad using (true);
      grant select on woningvoorraad.wijk_totaal to woningvoorraad;
    `);
  }

  async down(loper: QueryRunner): Promise<void> {
    await loper.query('drop table woningvoorraad.wijk_totaal');
  }
}
