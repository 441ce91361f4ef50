import { startDelen } from '../../../gateway/delen';
import { aConvenant, bestuurderVan } from '../../../test/builders/convenant';
import { aNotificatie } from '../../../test/builders/notificatie';
import { Wereld } from '../../../test/support/wereld';
import { stuurNotificaties } from './notificatie.ontvangst';

const lijst = '{ notificaties { id soort tekst op voor bevestigdOp bevestigdDoor } }';
const bevestig = 'mutation ($id: ID!) { bevestigNotificatie(id: $id) { id bevestigdOp bevestigdDoor } }';

describe('notices', () => {
  let wereld: Wereld;
  beforeAll(async () => {
    wereld = await Wereld.start({ nu: '2026-03-31T09:00:00+02:00' });
  });
  afterAll(() => wereld.stop());
  beforeEach(async () => {
    await wereld.zetKlok('2026-03-31T09:00:00+02:00');
    await wereld.sql(
      'truncate samenwerking.notificatie, beleid.convenant_doel, beleid.convenant_categorie, beleid.convenant_partij, beleid.convenant',
    );
  });
  const soorten = async (partner: string): Promise<string[]> => {
    await wereld.delen.werker.ronde();
    const { data } = await wereld.vraag(bestuurderVan(partner), lijst);
    return data.notificaties.map((n: { soort: string }) => n.soort).sort();
  };

  test('a registered convenant asks every other party to sign, and nobody else', async () => {
    await aConvenant(wereld, { partijen: ['actium', 'gemeente-assen', 'politie'], ondertekendDoor: [] });
    expect(await soorten('gemeente-assen')).toEqual(['CONVENANT_TE_ONDERTEKENEN']);
    expect(await soorten('politie')).toEqual(['CONVENANT_TE_ONDERTEKENEN']);
    expect(await soorten('actium')).toEqual([]);
    expect(await soorten('woonservice')).toEqual([]);
  });

  test('the last signature and an end are told to the parties; who signed is asked no longer', async () => {
    const { id } = await aConvenant(wereld);
    expect(await soorten('actium')).toEqual(['CONVENANT_ONDERTEKEND']);
    await wereld.vraag(
      bestuurderVan('actium'),
      'mutation ($id: ID!) { beeindigConvenant(id: $id, per: "2026-05-01T00:00:00+02:00") { id } }',
      { id },
    );
    expect(await soorten('gemeente-assen')).toEqual(['CONVENANT_BEEINDIGD', 'CONVENANT_ONDERTEKEND']);
    const { data } = await wereld.vraag(bestuurderVan('gemeente-assen'), lijst);
    expect(data.notificaties.find((n: { soort: string }) => n.soort === 'CONVENANT_BEEINDIGD')).toMatchObject({
      tekst: expect.stringContaining('Actium beëindigt het convenant "Convenant voor de proef" per 1 mei 2026'),
      voor: '2026-05-01',
    });
  });

  test('a refused registration leaves no notice behind: they share one transaction', async () => {
    const weiger = `add constraint proef check (soort <> 'notificatie.nieuw' or inhoud::text not like '%Halverwege%')`;
    await wereld.sql(`alter table samenwerking.uitgaand ${weiger}`);
    await expect(aConvenant(wereld, { naam: 'Halverwege' })).rejects.toThrow();
    await wereld.sql('alter table samenwerking.uitgaand drop constraint proef');
    expect(await wereld.sql("select 1 from beleid.convenant where naam = 'Halverwege'")).toEqual([]);
    expect(await soorten('gemeente-assen')).toEqual([]);
  });

  test('a notice that cannot be stored now waits in the outbox, keeps those behind it in order, and comes once', async () => {
    await wereld.sql('alter table samenwerking.notificatie add constraint proef check (eigenaar <> $$politie$$)');
    await aConvenant(wereld, { partijen: ['actium', 'politie'], ondertekendDoor: [] });
    await aConvenant(wereld, { partijen: ['actium', 'gemeente-assen'], ondertekendDoor: [] });
    expect(await soorten('gemeente-assen')).toEqual([]);
    await wereld.sql('alter table samenwerking.notificatie drop constraint proef');
    expect(await soorten('politie')).toEqual(['CONVENANT_TE_ONDERTEKENEN']);
    expect(await soorten('politie')).toEqual(['CONVENANT_TE_ONDERTEKENEN']);
    expect(await soorten('gemeente-assen')).toEqual(['CONVENANT_TE_ONDERTEKENEN']);
  });

  test('a notice about a convenant never reaches a partner that is no party, whatever the message says', async () => {
    const { id } = await aConvenant(wereld, { ondertekendDoor: [] });
    const nieuwe = [{ aan: 'woonservice', soort: 'X', tekst: 'x', voor: null, convenant: id, aanleiding: 'x', id }];
    await wereld
      .verzoek('samenwerking', bestuurderVan('actium'))
      .lees((m) => stuurNotificaties(m, { gemeente: 'GM0106', op: new Date(), nieuwe }));
    expect(await soorten('woonservice')).toEqual([]);
  });

  test('several workers beside each other store every notice once', async () => {
    const anderen = await Promise.all([1, 2].map(() => startDelen(wereld.delen.opties)));
    for (let i = 0; i < 10; i += 1) await aConvenant(wereld, { naam: `Convenant ${i}`, ondertekendDoor: [] });
    const werkers = [wereld.delen, ...anderen].map((delen) => delen.werker);
    await Promise.all(werkers.map((werker) => werker.ronde()));
    for (const delen of anderen) await delen.sluit();
    expect(await soorten('gemeente-assen')).toHaveLength(10);
  });

  test('the daily work warns sixty days before an end, once', async () => {
    await aConvenant(wereld, { geldigTot: new Date('2026-06-15T00:00:00+02:00') });
    expect(await soorten('actium')).toEqual(['CONVENANT_ONDERTEKEND']);
    await wereld.sql('truncate samenwerking.notificatie');
    await wereld.delen.werker.dagwerk();
    expect(await soorten('actium')).toEqual([]);
    await wereld.zetKlok('2026-04-16T00:00:00+02:00');
    await wereld.delen.werker.dagwerk();
    await wereld.delen.werker.dagwerk();
    expect(await soorten('actium')).toEqual(['CONVENANT_LOOPT_AF']);
    expect(await soorten('gemeente-assen')).toEqual(['CONVENANT_LOOPT_AF']);
  });

  test('the first acknowledgement is kept, with who and when', async () => {
    const { id } = await aNotificatie(wereld);
    const wie = { partner: 'gemeente-assen', rol: 'gemeente/beleidsadviseur-wonen' };
    const eerste = (await wereld.vraag(wie, bevestig, { id })).data.bevestigNotificatie;
    expect(eerste).toEqual({
      id,
      bevestigdOp: '2026-03-31T07:00:00.000Z',
      bevestigdDoor: 'gemeente/beleidsadviseur-wonen',
    });
    await wereld.zetKlok('2026-04-01T09:00:00+02:00');
    expect((await wereld.vraag(bestuurderVan('gemeente-assen'), bevestig, { id })).data.bevestigNotificatie).toEqual(
      eerste,
    );
    const [bewaard] = await wereld.sql('select bevestigd_door from samenwerking.notificatie where id = $1', [id]);
    expect(bewaard).toEqual({ bevestigd_door: 'p-gemeente-assen-gemeente/beleidsadviseur-wonen' });
    expect(await soorten('gemeente-assen')).toEqual([]);
  });

  test("another partner's notice does not exist; other roles of the addressee read it but may not acknowledge", async () => {
    const { id } = await aNotificatie(wereld);
    expect((await wereld.vraag(bestuurderVan('woonservice'), bevestig, { id })).codes).toEqual(['NIET_GEVONDEN']);
    const consulent = { partner: 'gemeente-assen', rol: 'gemeente/wmo-consulent', doel: 'WONEN_EN_ZORG' as const };
    expect((await wereld.vraag(consulent, '{ notificaties { id } }')).data.notificaties).toEqual([{ id }]);
    expect((await wereld.vraag(consulent, bevestig, { id })).codes).toEqual(['GEEN_TOEGANG']);
    expect(await wereld.sql('select bevestigd_op from samenwerking.notificatie where id = $1', [id])).toEqual([
      { bevestigd_op: null },
    ]);
  });
});
