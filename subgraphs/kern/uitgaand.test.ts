import { randomUUID } from 'node:crypto';
import { Wereld } from '../../test/support/wereld';

describe('uitgaande berichten', () => {
  let wereld: Wereld;
  beforeAll(async () => {
    wereld = await Wereld.start();
  });
  afterAll(() => wereld.stop());

  test('een bezorgd bericht is leeg: de grond van een toewijzing blijft er niet in staan', async () => {
    const inhoud = { toewijzing: randomUUID(), woning: randomUUID(), kandidaat: randomUUID() };
    await wereld.sql('insert into toewijzing.uitgaand (id, soort, inhoud) values ($1, $2, $3)', [
      randomUUID(),
      'toewijzing.gedaan',
      JSON.stringify(inhoud),
    ]);
    await wereld.delen.werker.ronde();
    const rijen = await wereld.sql('select inhoud, bezorgd_op is not null as bezorgd from toewijzing.uitgaand');
    expect(rijen).toEqual([{ inhoud: {}, bezorgd: true }]);
  });
});
