import { aToewijzing, verhuurder } from '../../../test/builders/toewijzing';
import { aWoning } from '../../../test/builders/woning';
import { leesTekstIn } from '../../../test/support/inlezen';
import { Wereld } from '../../../test/support/wereld';
import type { Importfout } from '../../kern/import/importfout';
import type { Importtelling } from '../../kern/import/importsoort';
import { TrekInService } from '../toewijzing/trek-in.service';
import { toewijzingimport } from './toewijzingen.import';

const kop =
  'idExtern;woning;corporatie;datum;grondslag;huishoudgrootte;ouderenhuishouden;rekeninkomen;inschrijfdatum;eersteReactie;statushouder;doelgroep';
const kolommen = kop.split(';');
const goed: Record<string, string> = {
  idExtern: 'T1',
  woning: 'W1',
  corporatie: 'actium',
  datum: '15-01-2025',
  grondslag: 'REGULIER',
  huishoudgrootte: '2',
  ouderenhuishouden: 'nee',
  rekeninkomen: '21.500,50',
  inschrijfdatum: '2019-03-01',
  eersteReactie: '2024-02-01',
  statushouder: 'nee',
  doelgroep: 'EEN_TWEE',
};
const regel = (anders: Record<string, string> = {}): string =>
  kolommen.map((k) => ({ ...goed, ...anders })[k]).join(';');
const bestand = (...regels: string[]): string => [kop, ...regels].join('\n');

describe('toewijzingen inlezen als databeheerder van de corporatie', () => {
  let wereld: Wereld;
  beforeAll(async () => {
    wereld = await Wereld.start({ nu: '2025-02-10T10:00:00Z' });
    for (const idExtern of ['W1', 'W2', 'W3', 'W4', 'W5', '=W6'])
      await aWoning(wereld, { idExtern, kaleHuur: 600, peildatum: '2010-01-01' });
    await aWoning(wereld, { idExtern: 'WS1', eigenaar: 'woonservice' });
  });
  afterAll(() => wereld.stop());

  const lees = (tekst: string, anders = {}): ReturnType<typeof leesTekstIn> =>
    leesTekstIn(wereld, toewijzingimport, tekst, { deel: 'toewijzing', ...anders });
  const telling = async (tekst: string, anders = {}): Promise<Importtelling | null> => {
    const uitkomst = await lees(tekst, anders);
    expect(uitkomst.fouten.lijst).toEqual([]);
    return uitkomst.telling;
  };
  const fouten = async (...regels: string[]): Promise<Importfout[]> => {
    const uitkomst = await lees(bestand(...regels));
    expect(uitkomst.telling).toBeNull();
    return uitkomst.fouten.lijst;
  };
  const rijen = (idExtern: string): Promise<unknown[]> =>
    wereld.sql(
      `with recursive spoor as (
         select toewijzing_id as id from toewijzing.toewijzing_bron where id_extern = $1
         union select b.vervangt from spoor s join toewijzing.toewijzing_bedrijf b on b.id = s.id where b.vervangt is not null)
       select b.datum::text, b.status, b.einde_huur::text as einde, f.rekeninkomen_cent as inkomen, f.passendheid, h.grondslag, h.doelgroep,
              p.grootte, p.wachttijd_maanden as wacht
         from spoor s join toewijzing.toewijzing_bedrijf b on b.id = s.id join toewijzing.toewijzing_financieel f on f.id = s.id
         join toewijzing.toewijzing_herkomst h on h.id = s.id join toewijzing.toewijzing_persoon p on p.id = s.id
        order by b.vastgelegd_op, b.status`,
      [idExtern],
    );
  const aantal = async (): Promise<number> =>
    (await wereld.sql<{ n: number }>('select count(*)::int as n from toewijzing.toewijzing'))[0]?.n ?? 0;
  const meter = async (): Promise<Record<string, unknown>> =>
    (
      await wereld.vraag(
        verhuurder(),
        '{ vrijeBeleidsruimte(jaar: 2025, corporatie: "actium") { toewijzingen afwijkend uitstroom percentage } passendToewijzen(jaar: 2025, corporatie: "actium") { doelgroep passend } }',
      )
    ).data;

  test('een proef slaat niets op; daarna staat de toewijzing er met wachttijd en passendheid zoals wijsToe die rekent (T7, T9)', async () => {
    expect(await telling(bestand(regel()), { proef: true })).toEqual({
      nieuw: 1,
      gewijzigd: 0,
      ongewijzigd: 0,
      bekend: 0,
    });
    expect(await aantal()).toBe(0);
    expect(await telling(bestand(regel()))).toEqual({ nieuw: 1, gewijzigd: 0, ongewijzigd: 0 });
    // Who may not read an income or a ground does not find it by trying either: the same line and another are both "known".
    const bekend = { nieuw: 0, gewijzigd: 0, ongewijzigd: 0, bekend: 1 };
    expect(await telling(bestand(regel()), { proef: true })).toEqual(bekend);
    expect(await telling(bestand(regel({ grondslag: 'VRIJE_BELEIDSRUIMTE' })), { proef: true })).toEqual(bekend);
    expect(await rijen('T1')).toEqual([
      {
        datum: '2025-01-15',
        status: 'GELDIG',
        einde: null,
        inkomen: 2_150_050,
        passendheid: 'PASSEND',
        grondslag: 'REGULIER',
        doelgroep: 'EEN_TWEE',
        grootte: 2,
        wacht: 70.5,
      },
    ]);
  });

  test('de databeheerder schrijft wat hij niet mag lezen, en dat staat per betrokkene in het logboek (A11)', async () => {
    const beheerder = { partner: 'actium', rol: 'corporatie/databeheerder', doel: 'VASTGOEDBEHEER' as const };
    const { data, codes } = await wereld.vraag(
      beheerder,
      '{ toewijzingen(first: 5) { edges { node { datum grondslag rekeninkomen } } } }',
    );
    expect(data.toewijzingen.edges[0].node).toEqual({ datum: '2025-01-15', grondslag: null, rekeninkomen: null });
    expect(codes).toEqual(['GEEN_TOEGANG', 'GEEN_TOEGANG']);
    const log = await wereld.sql<{ velden: string[]; rol: string; betrokkene: string | null }>(
      `select l.velden, l.rol, b.betrokkene from toewijzing.logboek l
         left join toewijzing.logboek_betrokkene b on b.logboek_id = l.id where l.naam = 'Toewijzing.importeer'`,
    );
    expect(log).toHaveLength(1);
    expect(log[0]).toMatchObject({ rol: 'corporatie/databeheerder', betrokkene: expect.any(String) as string });
    expect(log[0]?.velden).toContain('Toewijzing.rekeninkomen');
  });

  test('hetzelfde bestand nog eens verandert niets, in welke schrijfwijze ook', async () => {
    const [schone] = [bestand(regel({ datum: '2025-01-15', rekeninkomen: '21500.50', ouderenhuishouden: '0' }))];
    expect(await telling(schone)).toEqual({ nieuw: 0, gewijzigd: 0, ongewijzigd: 1 });
    const komma = [kop, regel({ rekeninkomen: '21500.50' })].join('\r\n').replaceAll(';', ',');
    expect(await telling(`\uFEFF${komma}`)).toEqual({ nieuw: 0, gewijzigd: 0, ongewijzigd: 1 });
    expect(await aantal()).toBe(1);
  });

  test('een gewijzigde regel is een correctie: de oude rij blijft staan als GECORRIGEERD', async () => {
    const gewijzigd = bestand(regel({ rekeninkomen: '60000', datum: '2025-01-16' }));
    expect(await telling(gewijzigd)).toEqual({ nieuw: 0, gewijzigd: 1, ongewijzigd: 0 });
    expect(await rijen('T1')).toMatchObject([
      { datum: '2025-01-15', status: 'GECORRIGEERD', inkomen: 2_150_050 },
      { datum: '2025-01-16', status: 'GELDIG', inkomen: 6_000_000, doelgroep: 'EEN_TWEE' },
    ]);
    expect(await telling(gewijzigd)).toEqual({ nieuw: 0, gewijzigd: 0, ongewijzigd: 1 });
    expect(await telling(bestand(regel()))).toEqual({ nieuw: 0, gewijzigd: 1, ongewijzigd: 0 });
  });

  test('de meters tellen ingelezen toewijzingen mee; wat niet in een bestand staat blijft', async () => {
    expect(
      await telling(
        bestand(
          regel({ idExtern: 'T2', woning: 'W2', grondslag: 'VRIJE_BELEIDSRUIMTE' }),
          regel({
            idExtern: 'T3',
            woning: 'W3',
            grondslag: 'STATUSHOUDER',
            statushouder: 'ja',
            doelgroep: 'AANDACHTSGROEP',
          }),
          regel({ idExtern: 'T4', woning: 'W4', grondslag: 'UITSTROOM', ...uitstroom }),
        ),
      ),
    ).toMatchObject({ nieuw: 3 });
    expect(await meter()).toEqual({
      vrijeBeleidsruimte: [{ toewijzingen: 4, afwijkend: 2, uitstroom: 1, percentage: 50 }],
      passendToewijzen: [{ doelgroep: 3, passend: 3 }],
    });
    const gedeeld = await wereld.sql('select naar_partner from toewijzing.toewijzing_deling where tot is null');
    expect(gedeeld).toEqual([{ naar_partner: 'gemeente-assen' }]);
  });

  test('T13: een volgende toewijzing beëindigt de huur; een eerdere die later binnenkomt past ervoor', async () => {
    await telling(bestand(regel({ idExtern: 'B', woning: 'W5', datum: '2024-06-01' })));
    await telling(bestand(regel({ idExtern: 'C', woning: 'W5', datum: '2025-02-01' })));
    await telling(
      bestand(regel({ idExtern: 'A', woning: 'W5', datum: '2021-06-01', eersteReactie: '', inschrijfdatum: '' })),
    );
    const stand = async (): Promise<string[]> =>
      (
        await wereld.sql<{ s: string }>(
          `select concat_ws(' ', b.datum, b.einde_huur) as s from toewijzing.toewijzing_bedrijf b join woningvoorraad.woning_bedrijf w
             on w.id = b.woning_id where w.id_extern = 'W5' and b.status = 'GELDIG' order by b.datum`,
        )
      ).map((r) => r.s);
    expect(await stand()).toEqual(['2021-06-01 2024-06-01', '2024-06-01 2025-02-01', '2025-02-01']);
    // The last one turns out to have come first: another tenancy runs on.
    await telling(bestand(regel({ idExtern: 'C', woning: 'W5', datum: '2022-06-01', eersteReactie: '2022-01-01' })));
    expect(await stand()).toEqual(['2021-06-01 2022-06-01', '2022-06-01 2024-06-01', '2024-06-01']);
    const zelfdeDag = await fouten(regel({ idExtern: 'D', woning: 'W5', datum: '2024-06-01' }));
    expect(zelfdeDag).toMatchObject([{ regel: 2, kolom: 'datum', waarde: '2024-06-01' }]);
  });

  test('wat in Buurtgraaf is ingetrokken of over een andere woning ging, verandert niet door een bestand', async () => {
    const [{ id, versie } = { id: '', versie: 0 }] = await wereld.sql<{ id: string; versie: number }>(
      `select b.id, b.versie from toewijzing.toewijzing_bron x join toewijzing.toewijzing_bedrijf b on b.id = x.toewijzing_id where x.id_extern = 'T2'`,
    );
    await wereld.verzoek('toewijzing', verhuurder()).dienst(TrekInService).trekIn(id, versie, 'Huurder zag ervan af');
    const T2 = { idExtern: 'T2', woning: 'W2', grondslag: 'VRIJE_BELEIDSRUIMTE' };
    expect(await telling(bestand(regel(T2)))).toMatchObject({ ongewijzigd: 1 });
    expect((await fouten(regel({ ...T2, huishoudgrootte: '1' })))[0]?.melding).toContain('ingetrokken');
    expect((await fouten(regel({ idExtern: 'T3', woning: 'W1' })))[0]).toMatchObject({ kolom: 'woning' });
  });

  test.each<[string, Record<string, string>, string, RegExp]>([
    [
      'een andere corporatie',
      { corporatie: 'woonservice' },
      'corporatie',
      /is van woonservice; actium leest alleen eigen/,
    ],
    ['een onbekende woning', { woning: 'W99' }, 'woning', /lees eerst uw woningen in/],
    ['een woning van een ander', { woning: 'WS1' }, 'woning', /Geen van uw woningen/],
    ['een dag in de toekomst', { datum: '2025-02-11' }, 'datum', /toekomst/],
    ['een dag die niet bestaat', { datum: '30-02-2025' }, 'datum', /bestaande datum/],
    [
      'statushouder in de vrije ruimte (T3)',
      { grondslag: 'VRIJE_BELEIDSRUIMTE', statushouder: 'ja' },
      'grondslag',
      /nooit mee/,
    ],
    ['grond STATUSHOUDER met nee', { grondslag: 'STATUSHOUDER' }, 'statushouder', /past niet/],
    ['geen huishouden', { huishoudgrootte: '', ...rest() }, 'huishoudgrootte', /aantal personen/],
    [
      'inschrijving na toewijzing',
      { inschrijfdatum: '2025-02-02', eersteReactie: '' },
      'inschrijfdatum',
      /na de toewijzing/,
    ],
    ['reactie voor inschrijving', { eersteReactie: '2019-02-28' }, 'eersteReactie', /voor de inschrijving/],
    ['te groot huishouden', { huishoudgrootte: '21', doelgroep: '' }, 'huishoudgrootte', /van 1 tot en met 20/],
    ['een groep die niet kan', { doelgroep: 'DRIE_PLUS' }, 'doelgroep', /past niet bij 2 personen/],
    ['een onbekende grond', { grondslag: 'regulier' }, 'grondslag', /Kies uit REGULIER/],
    ['te hoog inkomen', { rekeninkomen: '10.000.000,01' }, 'rekeninkomen', /tot en met 10.000.000/],
    ['een mogelijk BSN (A4)', { idExtern: '123456782' }, 'idExtern', /burgerservicenummer/],
  ])('%s: één fout met regel, kolom en wat u doet', async (_, anders, kolom, melding) => {
    const voor = await aantal();
    const gevonden = await fouten(regel({ idExtern: 'N1', woning: 'W4', datum: '2025-02-01', ...anders }));
    expect(gevonden).toMatchObject([{ regel: 2, kolom, melding: expect.stringMatching(melding) as string }]);
    expect(JSON.stringify(gevonden)).not.toContain('123456782');
    expect(await aantal()).toBe(voor);
  });

  test('één fout houdt het hele bestand buiten, en alle fouten worden genoemd', async () => {
    const voor = await aantal();
    const gevonden = await fouten(
      regel({ idExtern: 'F1', woning: '=W6', datum: '2025-02-01' }),
      regel({ idExtern: 'F2', woning: 'W99', grondslag: 'x' }),
      regel({ idExtern: 'F1', woning: '=W6', datum: '2024-02-01' }),
    );
    expect(gevonden.map((f) => `${f.regel} ${f.kolom}`)).toEqual(['3 grondslag', '3 woning', '4 idExtern']);
    expect(await aantal()).toBe(voor);
  });

  test('twee bestanden tegelijk, en een toewijzing ertussendoor: alles één keer', async () => {
    const tekst = bestand(regel({ idExtern: '@F', woning: '=W6', datum: '2025-02-01' }));
    const [eerste, tweede] = await Promise.all([telling(tekst), telling(tekst)]);
    expect([eerste?.nieuw, tweede?.nieuw].sort()).toEqual([0, 1]);
    const id = await aWoning(wereld, { status: 'LEEG', peildatum: '2010-01-01' });
    await expect(aToewijzing(wereld, { id, versie: 1 }, { datum: '2025-02-03' })).resolves.toMatchObject({
      status: 'GELDIG',
    });
  });

  test('een leeg geworden woning die hier al iemand kreeg, is opnieuw toe te wijzen', async () => {
    const idExtern = 'leeg';
    const id = await aWoning(wereld, { idExtern, status: 'LEEG', peildatum: '2010-01-01' });
    await telling(bestand(regel({ idExtern: 'L1', woning: idExtern, datum: '2024-03-01' })));
    const nieuw = await aToewijzing(wereld, { id, versie: 1 }, { datum: '2025-02-03' });
    expect(nieuw.status).toBe('GELDIG');
    expect(await rijen('L1')).toMatchObject([{ einde: '2025-02-03' }]);
  });

  test('een databeheerder van de gemeente en een verhuurmedewerker lezen geen toewijzingen in', async () => {
    await expect(lees(bestand(regel()), { partner: 'gemeente-assen' })).rejects.toMatchObject({ code: 'GEEN_TOEGANG' });
    const als = (): ReturnType<Wereld['verzoek']> => wereld.verzoek('toewijzing', verhuurder());
    await expect(lees(bestand(regel()), { als })).rejects.toMatchObject({ code: 'GEEN_TOEGANG' });
  });
});

/** Of outflow the corporatie knows no household. */
const uitstroom = { huishoudgrootte: '', ...rest(), doelgroep: '' };
function rest(): Record<string, string> {
  return {
    ouderenhuishouden: '',
    rekeninkomen: '',
    inschrijfdatum: '',
    eersteReactie: '',
    statushouder: '',
    doelgroep: '',
  };
}
