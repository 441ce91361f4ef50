import { aConvenant } from '../../../test/builders/convenant';
import { aUitstroomkandidaat, coordinator } from '../../../test/builders/uitstroomkandidaat';
import { Wereld, type Beller } from '../../../test/support/wereld';
import { UitstroomService } from './uitstroom.service';

const verhuur: Beller = { partner: 'actium', rol: 'corporatie/verhuurmedewerker', doel: 'UITSTROOM_WEER_THUIS' };
const aanbieder: Beller = { partner: 'cosis', rol: 'zorgaanbieder/zorgcoordinator', doel: 'UITSTROOM_WEER_THUIS' };

describe('uitstroom loopt alleen via het ene coördinatiepunt (Z4)', () => {
  let wereld: Wereld;

  const dienst = (wie: Beller): UitstroomService => wereld.verzoek('zorg', wie).dienst(UitstroomService);
  const sql = <T extends object>(wie: Beller, subgraaf: string, tekst: string, waarden: unknown[] = []): Promise<T[]> =>
    wereld.verzoek(subgraaf, wie).lees((m) => m.query(tekst, waarden) as Promise<T[]>);
  const gematcht = async (wie: Beller, id: string) =>
    (await sql<{ ja: boolean }>(wie, 'toewijzing', 'select zorg_uit.kandidaat_gematcht($1) as ja', [id]))[0]?.ja;
  const fase = async (id: string) =>
    (await wereld.sql<{ fase: string }>('select fase from zorg.uitstroomkandidaat where id = $1', [id]))[0]?.fase;
  const bericht = async (soort: string, inhoud: object): Promise<void> => {
    await wereld.sql('insert into toewijzing.uitgaand (id, soort, inhoud) values (gen_random_uuid(), $1, $2)', [
      soort,
      JSON.stringify(inhoud),
    ]);
    await wereld.delen.werker.ronde();
  };

  beforeAll(async () => {
    wereld = await Wereld.start({ nu: '2025-06-02T10:00:00Z' });
    await aConvenant(wereld, {
      code: 'weer-thuis',
      partijen: ['gemeente-assen', 'actium', 'woonservice', 'cosis', 'coordinatiepunt-weer-thuis'],
      doelen: ['UITSTROOM_WEER_THUIS'],
      categorieen: ['PERSOON', 'FINANCIEEL', 'ZORG'],
    });
  });
  afterAll(() => wereld.stop());

  test('alleen de zorgaanbieder leest de eigen kandidaat; niemand anders, ook het coördinatiepunt niet', async () => {
    const id = await aUitstroomkandidaat(wereld);
    const lees = (wie: Beller) =>
      sql(
        wie,
        'zorg',
        'select k.id, p.naam from zorg.uitstroomkandidaat k join zorg.uitstroomkandidaat_persoon p using (id) where k.id = $1',
        [id],
      );
    expect(await lees(aanbieder)).toEqual([{ id, naam: 'Uit Stroom' }]);
    for (const ander of [
      { ...aanbieder, partner: 'icare' },
      { ...aanbieder, doel: 'WONEN_EN_ZORG' as const },
      coordinator,
      verhuur,
    ])
      expect(await lees(ander)).toEqual([]);
  });

  test('een ander dan de zorgaanbieder meldt niemand aan', async () => {
    const aanmelding = { herkomst: 'BESCHERMD_WONEN', persoon: { naam: 'X' } } as const;
    await expect(dienst(verhuur).meldAan([aanmelding])).rejects.toThrow(/row-level security/);
    await expect(dienst({ ...aanbieder, doel: 'WONEN_EN_ZORG' }).meldAan([aanmelding])).rejects.toThrow(
      /row-level security/,
    );
  });

  test('een BSN bij de persoon wordt geweigerd (A4)', () => {
    expect(() =>
      dienst(aanbieder).meldAan([{ herkomst: 'BESCHERMD_WONEN', persoon: { naam: 'X', contact: '111222333' } }]),
    ).toThrow('burgerservicenummer');
  });

  test('het coördinatiepunt matcht; een corporatie of zorgaanbieder niet', async () => {
    const id = await aUitstroomkandidaat(wereld);
    for (const ander of [verhuur, aanbieder, { ...coordinator, doel: 'BELEID_EN_MONITORING' as const }])
      await expect(dienst(ander).match([{ kandidaat: id, naar: 'actium' }])).rejects.toThrow('Deze stap kan nu niet');
    expect(await fase(id)).toBe('AANGEMELD');
    await dienst(coordinator).match([{ kandidaat: id, naar: 'actium' }]);
    expect(await fase(id)).toBe('GEMATCHT');
    await expect(dienst(coordinator).match([{ kandidaat: id, naar: 'actium' }])).rejects.toThrow(
      'Deze stap kan nu niet',
    );
  });

  test('alleen met een lopend convenant van zorgaanbieder en corporatie, en nooit aan een ander dan een corporatie', async () => {
    const zonder = await aUitstroomkandidaat(wereld, { zorgaanbieder: 'phusis' });
    const met = await aUitstroomkandidaat(wereld);
    await expect(dienst(coordinator).match([{ kandidaat: zonder, naar: 'actium' }])).rejects.toThrow(
      'Deze stap kan nu niet',
    );
    await expect(dienst(coordinator).match([{ kandidaat: met, naar: 'gemeente-assen' }])).rejects.toThrow(
      'Deze stap kan nu niet',
    );
    expect((await dienst(coordinator).inFase('AANGEMELD')).map((k) => k.id)).not.toContain(zonder);
    expect(await dienst(verhuur).inFase('AANGEMELD')).toEqual([]);
  });

  test('toewijzing hoort alleen of deze kandidaat nu aan haar eigen corporatie is gematcht, onder dit doel', async () => {
    const id = await aUitstroomkandidaat(wereld, { corporatie: 'actium' });
    expect(await gematcht(verhuur, id)).toBe(true);
    expect(await gematcht({ ...verhuur, partner: 'woonservice' }, id)).toBe(false);
    expect(await gematcht({ ...verhuur, doel: 'WOONRUIMTEVERDELING' }, id)).toBe(false);
    expect(await gematcht(aanbieder, id)).toBe(false);
    expect((await dienst(verhuur).gematchteKandidaten()).map((k) => k.id)).toContain(id);
    expect((await dienst({ ...verhuur, partner: 'woonservice' }).gematchteKandidaten()).map((k) => k.id)).not.toContain(
      id,
    );
  });

  test('een toewijzing plaatst de kandidaat; intrekken zet hem terug op de lijst', async () => {
    const id = await aUitstroomkandidaat(wereld, { corporatie: 'actium' });
    const toewijzing = '11111111-1111-4111-8111-111111111111';
    const woning = '22222222-2222-4222-8222-222222222222';
    await bericht('toewijzing.gedaan', { toewijzing, woning, datum: '2025-06-02', kandidaat: id });
    expect(await fase(id)).toBe('GEPLAATST');
    expect(await gematcht(verhuur, id)).toBe(false);
    await bericht('toewijzing.ingetrokken', { toewijzing, woning, kandidaat: id });
    expect(await fase(id)).toBe('GEMATCHT');
    expect(await gematcht(verhuur, id)).toBe(true);
  });

  test('na plaatsing volgt proefwonen en dan zelfstandig, geen stap overgeslagen', async () => {
    const id = await aUitstroomkandidaat(wereld, { corporatie: 'actium' });
    await expect(dienst(coordinator).verplaats([{ kandidaat: id, naar: 'PROEFWONEN' }])).rejects.toThrow(
      'Deze stap kan nu niet',
    );
    await bericht('toewijzing.gedaan', { toewijzing: id, woning: id, datum: '2025-06-02', kandidaat: id });
    await expect(dienst(coordinator).verplaats([{ kandidaat: id, naar: 'ZELFSTANDIG' }])).rejects.toThrow(
      'Deze stap kan nu niet',
    );
    await dienst(coordinator).verplaats([{ kandidaat: id, naar: 'PROEFWONEN' }]);
    await dienst(coordinator).verplaats([{ kandidaat: id, naar: 'ZELFSTANDIG' }]);
    expect(await fase(id)).toBe('ZELFSTANDIG');
  });

  test('aanmelden en matchen staan in het logboek bij de zorgaanbieder, ook wat het coördinatiepunt deed', async () => {
    const id = await aUitstroomkandidaat(wereld, { corporatie: 'actium' });
    const regels = await wereld.sql(
      `select l.naam, l.partner, l.eigenaar from zorg.logboek l join zorg.logboek_betrokkene b on b.logboek_id = l.id
         join zorg.uitstroomkandidaat k on k.betrokkene::text = b.betrokkene where k.id = $1 order by l.nr`,
      [id],
    );
    expect(regels).toEqual([
      { naam: 'Uitstroomkandidaat.meldAan', partner: 'cosis', eigenaar: 'cosis' },
      { naam: 'Uitstroomkandidaat.match', partner: 'coordinatiepunt-weer-thuis', eigenaar: 'cosis' },
    ]);
  });

  describe('het overzicht van een jaar (S3-28, A10)', () => {
    const vraag = `query ($jaar: Int!) { uitstroom(jaar: $jaar) { aangemeld { ... on Aantal { waarde } ... on Onderdrukt { reden drempel } }
      geplaatst { ... on Aantal { waarde } ... on Onderdrukt { reden } } viaCoordinatiepunt reden
      perFase { fase aantal { ... on Aantal { waarde } ... on Onderdrukt { reden } } } } }`;
    const overzicht = async (jaar: number) =>
      (await wereld.vraag({ partner: 'mevm', rol: 'huurdersorganisatie/bestuurslid' }, vraag, { jaar })).data.uitstroom;
    /** Who left care in 2024: allocations with a candidate of the coördinatiepunt, and some without. */
    const uitstroom = (aantal: number, metKandidaat: boolean) =>
      wereld.sql(
        `with nieuw as (select gen_random_uuid() as id, gen_random_uuid() as kandidaat from generate_series(1, $1)),
         k as (insert into zorg.uitstroomkandidaat (id, gemeente_code, eigenaar, betrokkene, herkomst, aangemeld_op, fase, corporatie, gematcht_op, toewijzing_id, geplaatst_op)
           select kandidaat, 'GM0106', 'cosis', gen_random_uuid(), 'BESCHERMD_WONEN', '2024-03-01', 'GEPLAATST', 'actium', '2024-03-05', id, '2024-03-20' from nieuw where $2),
         t as (insert into toewijzing.toewijzing (id, gemeente_code, eigenaar, wijk_code, betrokkene)
           select id, 'GM0106', 'actium', 'WK010600', gen_random_uuid() from nieuw),
         b as (insert into toewijzing.toewijzing_bedrijf (id, gemeente_code, eigenaar, wijk_code, woning_id, woning_versie, datum, afwijkend, vastgelegd_op)
           select id, 'GM0106', 'actium', 'WK010600', gen_random_uuid(), 1, '2024-03-20', true, now() from nieuw)
         insert into toewijzing.toewijzing_herkomst (id, gemeente_code, eigenaar, wijk_code, statushouder, grondslag, kandidaat_id)
           select id, 'GM0106', 'actium', 'WK010600', false, 'UITSTROOM', case when $2 then kandidaat end from nieuw`,
        [aantal, metKandidaat],
      );

    test('tot het jaar is afgesloten is er niets; daarna voor iedereen hetzelfde, en nooit herrekend', async () => {
      expect((await overzicht(2025)).aangemeld).toEqual({ reden: 'jaar nog niet afgesloten', drempel: 10 });
      expect(await overzicht(2019)).toMatchObject({ reden: 'over dit jaar zijn er geen gegevens' });
      await uitstroom(12, true);
      await uitstroom(10, false);
      await wereld.delen.werker.dagwerk();
      const gesloten = await overzicht(2024);
      expect(gesloten).toMatchObject({ aangemeld: { waarde: 12 }, geplaatst: { waarde: 12 }, reden: null });
      expect(gesloten.viaCoordinatiepunt).toBeCloseTo((100 * 12) / 22);
      expect(gesloten.perFase[2]).toEqual({ fase: 'GEPLAATST', aantal: { waarde: 12 } });
      await uitstroom(20, true);
      await wereld.delen.werker.dagwerk();
      expect(await overzicht(2024)).toEqual(gesloten);
      expect((await overzicht(2025)).viaCoordinatiepunt).toBeNull();
    });

    test('een onderdrukt getal staat nergens, ook niet in de vaste tabel', async () => {
      const rijen = await wereld.sql('select aantal from zorg.uitstroomfasestatistiek where aantal between 0 and 9');
      expect(rijen).toEqual([]);
    });
  });
});
