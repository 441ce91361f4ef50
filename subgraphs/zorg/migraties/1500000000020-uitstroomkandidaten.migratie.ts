import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whom toewijzing shows as candidates: with the owner and pseudonym that its logboek needs (A11), and nothing else of the person. */
export class ZorgUitstroomkandidaten1500000000020 implements MigrationInterface {
  name = 'ZorgUitstroomkandidaten1500000000020';

  async up(loper: QueryRunner): Promise<void> {
    await loper.query(`
create function zorg_uit.uitstroomkandidaten() returns table (id uuid, eigenaar text, betrokkene uuid, gematcht_op date)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select k.id, k.eigenaar, k.betrokkene, k.gematcht_op from zorg.uitstroomkandidaat k where k.fase = 'GEMATCHT' and k.corporatie = beleid.partner()
     and beleid.doel() = 'UITSTROOM_WEER_THUIS' and beleid.mag('wijsToe')
   order by k.gematcht_op, k.id $$;
revoke all on function zorg_uit.uitstroomkandidaten() from public;
grant execute on function zorg_uit.uitstroomkandidaten() to toewijzing;
`);
  }

  async down(loper: QueryRunner): Promise<void> {
    await loper.query('drop function zorg_uit.uitstroomkandidaten()');
  }
}
