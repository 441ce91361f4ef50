import { aAfsprakenset, anAfspraak } from '../../../test/builders/afspraak';
import { aWoning } from '../../../test/builders/woning';
import { leesTekstIn } from '../../../test/support/inlezen';
import { Wereld } from '../../../test/support/wereld';
import voorraadfeiten from '../../woningvoorraad/voorraad/afspraken.json';
import feiten from './afspraken-2022-2025.json';
import { afsprakenimport } from './afspraken.import';
import type { Afsprakenset } from './afsprakenset.service';
import { voorraadafspraakVan } from './voorraadafspraak';

const lezer = { partner: 'mevm', rol: 'huurdersorganisatie/bestuurslid' };

describe('een reeks afspraken inlezen als databeheerder van de gemeente', () => {
  let wereld: Wereld;
  beforeAll(async () => {
    wereld = await Wereld.start({ nu: '2026-03-31T09:00:00+02:00' });
  });
  afterAll(() => wereld.stop());

  const lees = (inhoud: unknown, opties = {}): ReturnType<typeof leesTekstIn> =>
    leesTekstIn(wereld, afsprakenimport, JSON.stringify(inhoud), {
      deel: 'samenwerking',
      partner: 'gemeente-assen',
      ...opties,
    });

  test('wat de 36 van de voorraad zeggen, is precies waarmee woningvoorraad rekent', () => {
    const { naam, geldigVan, geldigTot, kernpartijen, doel, normen } = voorraadafspraakVan(
      feiten as unknown as Afsprakenset,
    );
    const [vast] = voorraadfeiten;
    expect({ afspraak: naam, geldigVan, geldigTot, kernpartijen, doel, betaalbaarheid: normen }).toEqual({
      ...vast,
      bron: undefined,
    });
  });

  test('een proef bewaart niets; daarna zijn er 36, en nog eens verandert niets', async () => {
    expect((await lees(feiten, { proef: true })).telling).toEqual({ nieuw: 36, gewijzigd: 0, ongewijzigd: 0 });
    expect((await wereld.vraag(lezer, '{ prestatieafspraken { id } }')).data.prestatieafspraken).toEqual([]);
    expect((await lees(feiten)).telling).toEqual({ nieuw: 36, gewijzigd: 0, ongewijzigd: 0 });
    expect((await lees(feiten)).telling).toEqual({ nieuw: 0, gewijzigd: 0, ongewijzigd: 36 });
    const anders = {
      ...feiten,
      afspraken: feiten.afspraken.map((a) => (a.nummer === 9 ? { ...a, tekst: 'Anders.' } : a)),
    };
    expect((await lees(anders)).telling).toEqual({ nieuw: 0, gewijzigd: 1, ongewijzigd: 35 });
  });

  test('elke fout staat in de lijst, met afspraak, sleutel en wat te doen; er is niets opgeslagen', async () => {
    const [eerste] = feiten.afspraken;
    const { fouten, telling } = await lees({
      set: '',
      geldigVan: '2026-02-30',
      geldigTot: null,
      ondertekenaars: ['acme'],
      looptijd: 4,
      kernvoorraad: { uitzonderingen: [{ partner: 'actium', wijk: 'Kloosterveen', hoogstens: 0 }] },
      afspraken: [
        {
          ...eerste,
          nummer: 1,
          thema: 'WONEN',
          soort: 'DOEL',
          partijen: [],
          trekker: 'politie',
          tekst: 'Bel 111222333.',
        },
        {
          ...eerste,
          nummer: 1,
          indicatoren: [
            {
              code: 'Fout!',
              naam: 'x',
              eenheid: 'x',
              doel: 'veel',
              richting: 'OMHOOG',
              deadline: 'ooit',
              meting: 'raden',
            },
          ],
        },
      ],
    });
    expect(telling).toBeNull();
    expect(fouten.lijst.map((f) => `${f.regel} ${f.kolom}`).sort()).toEqual(
      [
        '1 geldigVan',
        '1 kernvoorraad.uitzonderingen[1].hoogstens',
        '1 kernvoorraad.uitzonderingen[1].partner',
        '1 kernvoorraad.uitzonderingen[1].wijk',
        '1 looptijd',
        '1 ondertekenaars',
        '1 partijen',
        '1 set',
        '1 soort',
        '1 tekst',
        '1 thema',
        '1 trekker',
        '2 indicatoren[1].code',
        '2 indicatoren[1].deadline',
        '2 indicatoren[1].doel',
        '2 indicatoren[1].meting',
        '2 indicatoren[1].richting',
        '2 nummer',
      ].sort(),
    );
    expect(fouten.lijst.find((f) => f.kolom === 'tekst')).toMatchObject({ waarde: '(weggelaten)' });
  });

  test('wie op dezelfde dag begint als een andere reeks, en wie geen gemeente is, wordt geweigerd', async () => {
    const { fouten } = await lees({ ...feiten, set: 'Dubbel' });
    expect(fouten.lijst).toEqual([
      expect.objectContaining({ kolom: 'geldigVan', melding: expect.stringContaining('begint al') as string }),
    ]);
    await expect(lees(feiten, { partner: 'actium' })).rejects.toThrow('Alleen de databeheerder van een gemeente');
    const [rij] = await wereld.sql<{ n: number }>('select count(*)::int as n from samenwerking.afsprakenset');
    expect(rij?.n).toBe(1);
  });

  test('een opvolger geldt vanaf zijn eerste dag, ook voor wiens woningen tot de kernvoorraad horen (V1)', async () => {
    await aWoning(wereld, { eigenaar: 'actium' });
    await aWoning(wereld, { eigenaar: 'woonservice' });
    const kern = async (dag: string): Promise<number> =>
      (await wereld.vraag(lezer, 'query ($op: Date) { voorraad(peildatum: $op) { kernvoorraad } }', { op: dag })).data
        .voorraad.kernvoorraad as number;
    expect(await kern('2026-03-31')).toBe(2);
    const opvolger = await lees({
      set: 'Opvolger',
      geldigVan: '2026-02-01',
      geldigTot: '2029-12-31',
      ondertekenaars: ['gemeente-assen', 'actium'],
      afspraken: [anAfspraak()],
    });
    expect(opvolger.telling).toEqual({ nieuw: 1, gewijzigd: 0, ongewijzigd: 0 });
    await wereld.delen.werker.ronde();
    expect([await kern('2026-01-31'), await kern('2026-02-01')]).toEqual([2, 1]);
    const set = async (dag: string): Promise<string> =>
      (await wereld.vraag(lezer, 'query ($op: Date) { prestatieafspraken(peildatum: $op) { set } }', { op: dag })).data
        .prestatieafspraken[0].set as string;
    expect([await set('2026-01-31'), await set('2026-02-01')]).toEqual([feiten.set, 'Opvolger']);
    expect((await wereld.sql('select 1 from samenwerking.uitgaand where bezorgd_op is null')).length).toBe(0);
    await aAfsprakenset(wereld, {
      set: 'Opvolger',
      geldigVan: '2026-03-01',
      geldigTot: '2029-12-31',
      ondertekenaars: ['actium', 'woonservice'],
    });
    await wereld.delen.werker.ronde();
    expect([await kern('2026-02-01'), await kern('2026-03-01')]).toEqual([2, 2]);
    // What is not in the file any more applies on no day.
    const { data } = await wereld.vraag(lezer, '{ prestatieafspraken { nummer } }');
    expect(data.prestatieafspraken).toHaveLength(1);
  });
});
