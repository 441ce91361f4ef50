import { startDelen } from '../../../gateway/delen';
import { laadCyclus } from '../../../test/builders/overleg';
import { Wereld, type Beller } from '../../../test/support/wereld';

const gemeente = { partner: 'gemeente-assen', rol: 'gemeente/beleidsadviseur-wonen' };
const actium = { partner: 'actium', rol: 'corporatie/bestuurder' };
const woonservice = { partner: 'woonservice', rol: 'corporatie/bestuurder' };
const mevm = { partner: 'mevm', rol: 'huurdersorganisatie/bestuurslid' };
const platform = { partner: 'platform', rol: 'platform/platformbeheerder' };

interface Rij {
  id: string;
  regel: string;
  volgnummer: number;
  termijn: string | null;
  status: string;
  [veld: string]: unknown;
}
const velden = `id regel soort volgnummer jaar extra termijn geplandOp status gehoudenOp opTijd verslag vervallenReden versie verlopen
  verantwoordelijken { id } agendaDoor { id } verslagDoor { id } deelnemers { id }`;

describe('de jaarcyclus van de prestatieafspraken (S3 hoofdstuk 3)', () => {
  let wereld: Wereld;
  beforeAll(async () => {
    wereld = await Wereld.start({ nu: '2024-01-15T10:00:00+01:00' });
    await laadCyclus(wereld);
  }, 60_000);
  afterAll(() => wereld.stop());
  beforeEach(async () => {
    await wereld.zetKlok('2024-01-15T10:00:00+01:00');
    await wereld.sql(
      'truncate samenwerking.overleg, samenwerking.notificatie, samenwerking.uitgaand, samenwerking.ontvangen',
    );
  });

  const lijst = async (jaar: number, wie: Beller = gemeente): Promise<Rij[]> =>
    (await wereld.vraag(wie, `{ overleggen(van: "${jaar}-01-01", tot: "${jaar}-12-31") { ${velden} } }`)).data
      .overleggen;
  const zoek = async (regel: string, jaar = 2024, nummer = 1): Promise<Rij> =>
    (await lijst(jaar)).find((o) => o.regel === regel && o.volgnummer === nummer) as Rij;
  const doe = async (wie: Beller, mutatie: string) => {
    const { data, errors, codes } = await wereld.vraag(wie, `mutation { ${mutatie} { ${velden} } }`);
    return { codes, zin: errors[0]?.message, uit: data === null ? null : (Object.values(data)[0] as Rij | null) };
  };

  test('elk jaar dezelfde termijnen: "voor 1 april" is uiterlijk 31 maart, "uiterlijk 1 juli" en "15 december" zijn die dag zelf', async () => {
    const termijnen = (await lijst(2024)).filter(({ soort }) => soort !== 'BESTUURLIJK');
    expect(termijnen.map(({ regel, termijn }) => `${termijn} ${regel}`)).toEqual([
      '2024-01-01 marktrapportage-januari',
      '2024-03-31 voorbereidend-overleg',
      '2024-07-01 marktrapportage-juli',
      '2024-07-01 activiteitenoverzicht',
      '2024-12-15 publicatie',
    ]);
  });

  test('per jaar twee tripartiete overleggen, twee van gemeente en Actium en een met de huurders; ambtelijk zonder aantal', async () => {
    const { data } = await wereld.vraag(mevm, '{ overlegtellers { regel jaar minimum gehouden gepland } }');
    expect(data.overlegtellers).toEqual([
      { regel: 'bestuurlijk-tripartiet', jaar: 2024, minimum: 2, gehouden: 0, gepland: 0 },
      { regel: 'bestuurlijk-gemeente-actium', jaar: 2024, minimum: 2, gehouden: 0, gepland: 0 },
      { regel: 'bestuurlijk-gemeente-huurders', jaar: 2024, minimum: 1, gehouden: 0, gepland: 0 },
      { regel: 'ambtelijk', jaar: 2024, minimum: null, gehouden: 0, gepland: 0 },
    ]);
    const bestuurlijk = (await lijst(2024)).filter(({ soort }) => soort === 'BESTUURLIJK');
    expect(bestuurlijk).toHaveLength(5);
  });

  test('agenda en verslag: zoals de afspraken zeggen; waar zij zwijgen niemand', async () => {
    const bij = async (regel: string) => {
      const { agendaDoor, verslagDoor, verantwoordelijken } = (await zoek(regel)) as never as {
        agendaDoor: { id: string } | null;
        verslagDoor: { id: string } | null;
        verantwoordelijken: { id: string }[];
      };
      return [agendaDoor?.id ?? null, verslagDoor?.id ?? null, verantwoordelijken.map(({ id }) => id)];
    };
    expect(await bij('bestuurlijk-tripartiet')).toEqual(['gemeente-assen', 'gemeente-assen', []]);
    expect(await bij('bestuurlijk-gemeente-actium')).toEqual(['actium', 'actium', []]);
    expect(await bij('bestuurlijk-gemeente-huurders')).toEqual(['gemeente-assen', 'gemeente-assen', []]);
    expect(await bij('voorbereidend-overleg')).toEqual([null, null, []]);
    expect(await bij('activiteitenoverzicht')).toEqual([null, null, ['actium', 'woonservice']]);
    expect(await bij('marktrapportage-juli')).toEqual([null, null, ['gemeente-assen']]);
  });

  test('een termijn is op haar laatste dag nog niet te laat, een seconde na middernacht in Nederland wel; ook in de zomertijd', async () => {
    await wereld.zetKlok('2024-03-31T21:59:59Z');
    expect((await zoek('voorbereidend-overleg')).status).toBe('TE_PLANNEN');
    await wereld.zetKlok('2024-03-31T22:00:01Z');
    expect((await zoek('voorbereidend-overleg')).status).toBe('TE_LAAT');
    await wereld.zetKlok('2024-12-15T22:59:59Z');
    expect((await zoek('publicatie')).status).toBe('TE_PLANNEN');
    await wereld.zetKlok('2024-12-15T23:00:01Z');
    expect((await zoek('publicatie')).status).toBe('TE_LAAT');
  });

  test('jaarwisseling: het nieuwe jaar begint om middernacht in Nederland, met een eigen telling', async () => {
    const { id } = await zoek('bestuurlijk-tripartiet');
    expect((await doe(gemeente, `legOverlegVast(id: "${id}", gehoudenOp: "2024-01-10")`)).uit).toMatchObject({
      status: 'GEHOUDEN',
      opTijd: true,
      versie: 1,
    });
    const tellers = async () =>
      (await wereld.vraag(gemeente, '{ overlegtellers { regel jaar gehouden } }')).data.overlegtellers[0];
    expect(await tellers()).toEqual({ regel: 'bestuurlijk-tripartiet', jaar: 2024, gehouden: 1 });
    await wereld.zetKlok('2024-12-31T23:00:00Z');
    expect(await tellers()).toEqual({ regel: 'bestuurlijk-tripartiet', jaar: 2025, gehouden: 0 });
    expect((await wereld.vraag(gemeente, '{ overleggen { jaar } }')).data.overleggen[0].jaar).toBe(2025);
  });

  test('plannen, verdelen, vastleggen: door een deelnemer, met het adres van het verslag', async () => {
    const { id } = await zoek('voorbereidend-overleg');
    const gepland = await doe(actium, `planOverleg(id: "${id}", op: "2024-03-21T13:30:00+01:00")`);
    expect(gepland.uit).toMatchObject({ id, status: 'GEPLAND', geplandOp: '2024-03-21T12:30:00.000Z' });
    const verdeeld = await doe(mevm, `wijsOverlegToe(id: "${id}", agendaDoor: "actium", verslagDoor: "mevm")`);
    expect(verdeeld.uit).toMatchObject({ agendaDoor: { id: 'actium' }, verslagDoor: { id: 'mevm' }, versie: 2 });
    await wereld.zetKlok('2024-04-10T09:00:00+02:00');
    const gehouden = await doe(
      gemeente,
      `legOverlegVast(id: "${id}", gehoudenOp: "2024-04-04", verslag: "https://stukken.assen.nl/verslag/12")`,
    );
    expect(gehouden.uit).toMatchObject({
      status: 'GEHOUDEN',
      opTijd: false,
      verslag: 'https://stukken.assen.nl/verslag/12',
      versie: 3,
    });
    expect((await doe(gemeente, `planOverleg(id: "${id}", op: "2024-06-01T10:00:00Z")`)).codes).toEqual(['CONFLICT']);
  });

  test('een overleg dat telt voor een jaar, wordt in dat jaar gehouden; niet in het verleden gepland, niet in de toekomst gehouden', async () => {
    const { id } = await zoek('bestuurlijk-gemeente-actium');
    for (const mutatie of [
      `planOverleg(id: "${id}", op: "2025-01-10T10:00:00Z")`,
      `planOverleg(id: "${id}", op: "2024-01-14T10:00:00Z")`,
      `legOverlegVast(id: "${id}", gehoudenOp: "2024-01-16")`,
      `legOverlegVast(id: "${id}", gehoudenOp: "2023-12-31")`,
      `legOverlegVast(id: "${id}", gehoudenOp: "2024-01-10", verslag: "javascript:alert(1)")`,
      `legOverlegVast(id: "${id}", gehoudenOp: "2024-01-10", verslag: "http://assen.nl/x")`,
      `wijsOverlegToe(id: "${id}", agendaDoor: "woonservice")`,
      `laatOverlegVervallen(id: "${id}", reden: " ")`,
    ])
      expect([mutatie, (await doe(actium, mutatie)).codes]).toEqual([mutatie, ['ONGELDIGE_INVOER']]);
    expect(await wereld.sql('select 1 from samenwerking.overleg')).toEqual([]);
  });

  test('wie niet deelneemt wijzigt niets, ook niet als zijn rol het bij een ander overleg mag', async () => {
    const { id } = await zoek('bestuurlijk-gemeente-actium');
    expect((await doe(woonservice, `planOverleg(id: "${id}", op: "2024-05-01T10:00:00Z")`)).codes).toEqual([
      'GEEN_TOEGANG',
    ]);
    const ander = { partner: 'andere-corporatie', rol: 'corporatie/bestuurder' };
    expect((await doe(ander, 'planExtraOverleg(regel: "ambtelijk", op: "2024-05-01T10:00:00Z")')).codes).toEqual([
      'GEEN_TOEGANG',
    ]);
    // The database holds the same, for whatever program.
    await expect(
      wereld.verzoek('samenwerking', woonservice).lees((m) =>
        m.query(
          `insert into samenwerking.overleg (id, gemeente_code, eigenaar, regel_id, jaar, volgnummer, gewijzigd_op, gewijzigd_door, gewijzigd_rol)
           select gen_random_uuid(), 'GM0106', 'woonservice', id, 2024, 9, now(), 'x', 'x' from samenwerking.overlegregel where code = 'bestuurlijk-gemeente-actium'`,
        ),
      ),
    ).rejects.toThrow(/row-level security/);
    expect(await lijst(2024, platform)).toEqual([]);
  });

  test('een extra overleg komt boven op het aantal en telt mee; twee tegelijk krijgen elk een eigen nummer', async () => {
    const extra = 'planExtraOverleg(regel: "bestuurlijk-tripartiet", op: "2024-02-01T10:00:00Z")';
    const beide = await Promise.all([doe(mevm, extra), doe(woonservice, extra)]);
    expect(beide.map(({ uit }) => uit?.volgnummer).sort()).toEqual([3, 4]);
    expect(beide[0]?.uit).toMatchObject({ extra: true, termijn: null, status: 'GEPLAND' });
    await wereld.zetKlok('2024-02-02T10:00:00Z');
    await doe(mevm, `legOverlegVast(id: "${beide[0]?.uit?.id}", gehoudenOp: "2024-02-01")`);
    const { data } = await wereld.vraag(mevm, '{ overlegtellers { minimum gehouden gepland } }');
    expect(data.overlegtellers[0]).toEqual({ minimum: 2, gehouden: 1, gepland: 1 });
  });

  test('vervallen is geen gehouden: het telt niet mee en komt niet meer te laat', async () => {
    const { id } = await zoek('publicatie');
    expect((await doe(actium, `laatOverlegVervallen(id: "${id}", reden: "Geen nieuwe afspraken")`)).uit).toMatchObject({
      status: 'VERVALLEN',
      vervallenReden: 'Geen nieuwe afspraken',
    });
    await wereld.zetKlok('2024-12-20T10:00:00Z');
    expect((await zoek('publicatie')).status).toBe('VERVALLEN');
    expect((await doe(actium, `legOverlegVast(id: "${id}", gehoudenOp: "2024-12-01")`)).codes).toEqual(['CONFLICT']);
  });

  test('na het einde loopt de cyclus door, gemerkt als verlopen, tot een opvolger geldt; wat vastligt blijft', async () => {
    await wereld.zetKlok('2026-06-15T10:00:00+02:00');
    expect((await zoek('voorbereidend-overleg', 2025)).verlopen).toBe(false);
    expect((await zoek('voorbereidend-overleg', 2026)).verlopen).toBe(true);
    const { id } = await zoek('bestuurlijk-tripartiet', 2026);
    await doe(gemeente, `legOverlegVast(id: "${id}", gehoudenOp: "2026-05-01")`);
    const regel = {
      code: 'schrikkeltermijn',
      soort: 'VOORBEREIDEND',
      naam: 'Voor 1 maart',
      termijn: 'VOOR',
      maand: 3,
      dag: 1,
      deelnemers: ['gemeente-assen'],
    };
    await laadCyclus(wereld, { cyclus: 'Opvolger', geldigVan: '2027-01-01', geldigTot: null, regels: [regel] });
    await wereld.zetKlok('2027-06-15T10:00:00+02:00');
    expect((await lijst(2026)).some((o) => o.id === id && o.status === 'GEHOUDEN')).toBe(true);
    expect((await lijst(2026)).some(({ regel: r }) => r === 'publicatie')).toBe(true);
    // Before 1 March is the 28th, and in a leap year the 29th.
    expect((await lijst(2027)).map(({ termijn }) => termijn)).toEqual(['2027-02-28']);
    expect((await lijst(2028)).map(({ termijn }) => termijn)).toEqual(['2028-02-29']);
    await wereld.sql(`delete from samenwerking.overlegregel where cyclus = 'Opvolger'`);
  });

  describe('herinneringen', () => {
    const soorten = async (wie: Beller): Promise<string[]> => {
      await wereld.delen.werker.ronde();
      const { data } = await wereld.vraag(wie, '{ notificaties { soort voor tekst } }');
      return data.notificaties.map((n: { soort: string; voor: string | null }) => `${n.soort} ${n.voor}`).sort();
    };

    test('veertien dagen vooraf aan alle deelnemers en niemand anders, één keer, ook met twee werkers tegelijk', async () => {
      await wereld.zetKlok('2024-06-16T09:00:00+02:00');
      await wereld.delen.werker.dagwerk();
      expect((await soorten(actium)).filter((s) => s.startsWith('OVERLEG_NADERT'))).toEqual([]);
      await wereld.zetKlok('2024-06-17T00:00:01+02:00');
      const ander = await startDelen(wereld.delen.opties);
      await Promise.all([wereld.delen, ander].map(({ werker }) => werker.dagwerk()));
      await Promise.all([wereld.delen, ander].map(({ werker }) => werker.ronde()));
      await ander.sluit();
      await wereld.zetKlok('2024-06-20T09:00:00+02:00');
      await wereld.delen.werker.dagwerk();
      const verwacht = ['OVERLEG_NADERT 2024-07-01', 'OVERLEG_NADERT 2024-07-01'];
      for (const wie of [gemeente, actium, woonservice, mevm])
        expect((await soorten(wie)).filter((s) => s.startsWith('OVERLEG_NADERT'))).toEqual(verwacht);
      expect(await soorten({ partner: 'vaart-welzijn', rol: 'welzijn/bestuurder' })).toEqual([]);
    });

    test('een werker die er niet was, herinnert alsnog; een verzet overleg krijgt een nieuwe herinnering, een gehouden geen', async () => {
      const { id } = await zoek('bestuurlijk-gemeente-huurders');
      await doe(mevm, `planOverleg(id: "${id}", op: "2024-02-05T10:00:00Z")`);
      await wereld.zetKlok('2024-02-04T09:00:00+01:00');
      await wereld.delen.werker.dagwerk();
      expect(await soorten(mevm)).toContain('OVERLEG_NADERT 2024-02-05');
      expect(await soorten(actium)).not.toContain('OVERLEG_NADERT 2024-02-05');
      await doe(mevm, `planOverleg(id: "${id}", op: "2024-02-08T10:00:00Z")`);
      await wereld.delen.werker.dagwerk();
      expect((await soorten(mevm)).filter((s) => s.startsWith('OVERLEG_NADERT'))).toEqual([
        'OVERLEG_NADERT 2024-02-05',
        'OVERLEG_NADERT 2024-02-08',
      ]);
      await doe(gemeente, `legOverlegVast(id: "${id}", gehoudenOp: "2024-02-04")`);
      await wereld.sql('truncate samenwerking.notificatie, samenwerking.uitgaand');
      await wereld.delen.werker.dagwerk();
      expect(await soorten(mevm)).not.toContain('OVERLEG_NADERT 2024-02-08');
    });

    test('wat te laat is, wordt één keer gezegd', async () => {
      await wereld.zetKlok('2024-04-01T09:00:00+02:00');
      await wereld.delen.werker.dagwerk();
      await wereld.delen.werker.dagwerk();
      expect((await soorten(woonservice)).filter((s) => s.startsWith('OVERLEG_TE_LAAT'))).toEqual([
        'OVERLEG_TE_LAAT null',
      ]);
    });
  });
});
