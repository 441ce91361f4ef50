import { aWoning, aWoningregel, databeheerder } from '../../../test/builders/woning';
import { Wereld } from '../../../test/support/wereld';
import { statementteller } from '../../kern/database';
import { WoningImportService } from '../import/woning-import.service';

describe('de lijst van woningen', () => {
  let wereld: Wereld;
  const actium = databeheerder();
  beforeAll(async () => {
    wereld = await Wereld.start({ nu: '2025-06-15T10:00:00+02:00' });
    for (const partner of ['actium', 'woonservice']) {
      const regels = ['Vaart', 'Aardweg'].flatMap((straat) =>
        [12, 2].map((huisnummer) =>
          aWoningregel({
            eigenaar: partner,
            straat,
            huisnummer,
            postcode: '9401AB',
            status: huisnummer === 2 ? 'LEEG' : 'VERHUURD',
          }),
        ),
      );
      await wereld
        .verzoek('woningvoorraad', databeheerder(partner))
        .dienst(WoningImportService)
        .verwerk(regels, '2025-01-01');
    }
  });
  afterAll(() => wereld.stop());

  const adressen = async (variabelen: object, beller = actium) => {
    const vraag = `query($filter: WoningFilter, $first: Int, $after: String) { woningen(filter: $filter, first: $first, after: $after) {
      totalCount pageInfo { hasNextPage endCursor } edges { node { eigenaar { id } adres { straat huisnummer } } } } }`;
    const { data, codes } = await wereld.vraag(beller, vraag, { ...variabelen });
    const rijen = data.woningen?.edges.map(
      ({ node }: { node: { adres: { straat: string; huisnummer: number } | null } }) =>
        node.adres === null ? 'dicht' : `${node.adres.straat} ${node.adres.huisnummer}`,
    );
    return { rijen, codes, ...data.woningen };
  };

  test('staat op adres, het huisnummer als getal; woningen van een ander zonder adres achteraan', async () => {
    const { rijen, totalCount, codes } = await adressen({});
    expect(rijen).toEqual(['Aardweg 2', 'Aardweg 12', 'Vaart 2', 'Vaart 12', 'dicht', 'dicht', 'dicht', 'dicht']);
    expect(totalCount).toBe(8);
    expect(codes).toEqual(['GEEN_TOEGANG']);
  });

  test('bladert zonder rijen over te slaan of te herhalen', async () => {
    const gezien: string[] = [];
    for (let after: string | null = null, verder = true; verder;) {
      const bladzijde = await adressen({ first: 3, after });
      gezien.push(...bladzijde.rijen);
      verder = bladzijde.pageInfo.hasNextPage;
      after = bladzijde.pageInfo.endCursor;
    }
    expect(gezien).toEqual((await adressen({})).rijen);
  });

  test('een filter op adres of status vindt alleen rijen waarvan u dat mag zien', async () => {
    expect((await adressen({ filter: { postcode: '9401 ab', huisnummer: 2 } })).rijen).toEqual([
      'Aardweg 2',
      'Vaart 2',
    ]);
    expect((await adressen({ filter: { status: 'LEEG' } })).totalCount).toBe(2);
    expect((await adressen({ filter: { eigenaar: 'woonservice', status: 'LEEG' } })).totalCount).toBe(0);
    expect((await adressen({ filter: { eigenaar: 'woonservice' } })).totalCount).toBe(4);
  });

  test('een cursor is van één lijst en één vrager', async () => {
    const { pageInfo } = await adressen({ first: 1 });
    for (const poging of [
      adressen({ after: pageInfo.endCursor }, databeheerder('woonservice')),
      adressen({ after: pageInfo.endCursor, filter: { status: 'LEEG' } }),
    ]) {
      expect((await poging).codes).toContain('ONGELDIGE_INVOER');
    }
  });

  test('het aantal leesacties hangt niet af van het aantal woningen', async () => {
    const tel = async (first: number): Promise<number> => {
      const teller = { aantal: 0, sql: [] as string[] };
      const vraag = `{ woningen(first: ${first}, filter: { eigenaar: "actium" }) { edges { node { id kaleHuur inKernvoorraad huurprijsklasse
        wijk { naam buurten { code } } buurt { naam wijk { code } } eigenaar { naam } } } } }`;
      await statementteller.run(teller, async () => expect((await wereld.vraag(actium, vraag)).codes).toEqual([]));
      return teller.aantal;
    };
    const een = await tel(1);
    await aWoning(wereld, { wijk: 'WK010604' });
    expect(await tel(50)).toBe(een);
  });

  test('een toewijzing maakt de woning verhuurd en een ingetrokken toewijzing weer leeg, elk met een nieuwe versie', async () => {
    const id = await aWoning(wereld, { status: 'LEEG' });
    const stand = async () =>
      (await wereld.vraag(actium, 'query($id: ID!) { woning(id: $id) { status versie } }', { id })).data.woning;
    const stuur = async (soort: string): Promise<void> => {
      await wereld.sql('insert into toewijzing.uitgaand (id, soort, inhoud) values (gen_random_uuid(), $1, $2)', [
        soort,
        { woning: id },
      ]);
      await wereld.delen.werker.ronde();
    };
    await stuur('toewijzing.gedaan');
    expect(await stand()).toEqual({ status: 'VERHUURD', versie: 2 });
    await stuur('toewijzing.ingetrokken');
    expect(await stand()).toEqual({ status: 'LEEG', versie: 3 });
  });
});
