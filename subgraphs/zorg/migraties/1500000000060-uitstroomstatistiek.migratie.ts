import type { MigrationInterface, QueryRunner } from 'typeorm';
import { werkerbeleid } from '../../kern/rls';

const tabellen = ['zorg.uitstroomstatistiek', 'zorg.uitstroomfasestatistiek'];

/** Z4: outflow of a year that is over, closed once, suppressed before it is stored: a withheld number is nowhere (A10). */
export class ZorgUitstroomstatistiek1500000000060 implements MigrationInterface {
  name = 'ZorgUitstroomstatistiek1500000000060';

  async up(loper: QueryRunner): Promise<void> {
    await loper.query(`
      create table zorg.uitstroomstatistiek (
        gemeente_code text not null, jaar int not null, op timestamptz not null, aangemeld int, geplaatst int,
        via double precision, geen_uitstroom boolean not null, primary key (gemeente_code, jaar));
      create table zorg.uitstroomfasestatistiek (
        gemeente_code text not null, jaar int not null, fase text not null, aantal int, primary key (gemeente_code, jaar, fase),
        foreign key (gemeente_code, jaar) references zorg.uitstroomstatistiek (gemeente_code, jaar));
      ${tabellen
        .map(
          (t) => `alter table ${t} enable row level security;
      alter table ${t} force row level security;
      create policy beheer on ${t} to current_user using (true) with check (true);
      create policy lezen on ${t} for select to zorg using (gemeente_code = (select beleid.gemeente()));
      grant select on ${t} to zorg;`,
        )
        .join('\n')}
      ${werkerbeleid(tabellen, 'zorg_werker', 'select, insert')}
    `);
  }

  async down(loper: QueryRunner): Promise<void> {
    await loper.query(`drop table ${[...tabellen].reverse().join(', ')}`);
  }
}
