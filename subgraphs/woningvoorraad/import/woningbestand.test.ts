import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bestandsbron } from '../../kern/import/bron';
import { Importfouten, type Importfout } from '../../kern/import/importfout';
import { woningimport } from './woningen.import';
import type { Woningregel } from './woningregel';

const kolomnamen = woningimport.kolommen;
const map = mkdtempSync(join(tmpdir(), 'woningen-'));
afterAll(() => rmSync(map, { recursive: true }));

const buurten = new Map([
  ['BU01060200', 'GM0106'],
  ['BU99990000', 'GM9999'],
]);
const goed: Record<string, string> = {
  idExtern: 'A1',
  straat: 'Vaart',
  huisnummer: '12',
  postcode: '9401 ab',
  plaats: 'Assen',
  buurtcode: 'BU01060200',
  eigenaar: 'actium',
  soort: 'APPARTEMENT',
  zelfstandig: 'ja',
  gebruik: 'REGULIER',
  kaleHuur: '633,25',
  levensloopbestendig: 'nee',
  geclusterd: 'false',
  flexwoning: '0',
  standplaats: 'nee',
  status: 'VERHUURD',
};
const regel = (anders: Record<string, string> = {}, teken = ';'): string =>
  kolomnamen.map((kolom) => ({ ...goed, ...anders })[kolom] ?? '').join(teken);

async function lees(
  inhoud: string | Buffer,
  partner: string | null = null,
): Promise<{ woningen: Woningregel[]; fouten: Importfout[]; aantal: number }> {
  const bestand = join(map, 'bestand.csv');
  writeFileSync(bestand, inhoud);
  const fouten = new Importfouten();
  const woningen: Woningregel[] = [];
  for await (const { inhoud: woning } of woningimport.lees(bestandsbron(bestand), {
    context: buurten,
    partner,
    fouten,
  }))
    woningen.push(woning);
  return { woningen, fouten: fouten.lijst, aantal: fouten.aantal };
}
const metKop = (...regels: string[]): string => [kolomnamen.join(';'), ...regels].join('\n');

/** The only fault of a file with this one line. */
async function enigeFout(anders: Record<string, string>, partner: string | null = null): Promise<Importfout> {
  const { fouten, woningen } = await lees(metKop(regel(anders)), partner);
  expect(woningen).toEqual([]);
  expect(fouten).toHaveLength(1);
  return fouten[0] as Importfout;
}

describe('een bestand met woningen lezen', () => {
  test('UTF-8 met en zonder BOM en Windows-1252 geven dezelfde tekst, met ; of , en met elke regeleinde', async () => {
    const straat = { straat: 'Café Noorderstraße' };
    const inhoud = metKop(regel(straat));
    const komma = [kolomnamen.join(','), regel({ ...straat, kaleHuur: '"633,25"' }, ',')].join('\r\n');
    const varianten = [inhoud, `\uFEFF${inhoud}`, Buffer.from(inhoud, 'latin1'), Buffer.from(`${komma}\r\n`, 'latin1')];
    for (const variant of varianten) {
      const { woningen, fouten } = await lees(variant);
      expect(fouten).toEqual([]);
      expect(woningen).toMatchObject([
        { straat: 'Café Noorderstraße', kaleHuur: 63325, postcode: '9401AB', bagId: null },
      ]);
    }
  });

  test.each([
    ['633,25', 63325],
    ['1.633,25', 163325],
    ['633.25', 63325],
    ['1.633', 163300],
    ['633,5', 63350],
    ['0', 0],
  ])('het bedrag %s is %i cent', async (tekst, cent) => {
    expect((await lees(metKop(regel({ kaleHuur: tekst })))).woningen).toMatchObject([{ kaleHuur: cent }]);
  });

  test.each(['abc', '-1', '633,255', '€ 600', '12.34.567'])(
    'het bedrag %s is een fout met regel, kolom, waarde en hoe het moet',
    async (tekst) => {
      expect(await enigeFout({ kaleHuur: tekst })).toEqual({
        regel: 2,
        kolom: 'kaleHuur',
        waarde: tekst,
        melding: `"${tekst}" is geen bedrag. Schrijf het in euro, als 633,25 of 1.633,25.`,
      });
    },
  );

  test.each([
    ['UTF-16', Buffer.from(`\uFEFF${metKop(regel())}`, 'utf16le')],
    ['een Excel-bestand', Buffer.from('504b03041400060008000000210062ee9d68', 'hex')],
  ])('%s wordt herkend, met wat u eraan doet', async (_naam, inhoud) => {
    const { woningen, fouten } = await lees(inhoud);
    expect(woningen).toEqual([]);
    expect(fouten).toMatchObject([{ regel: 1, melding: expect.stringContaining('CSV UTF-8') as unknown }]);
  });

  test('datums zijn ISO of dd-mm-jjjj en moeten bestaan', async () => {
    const { woningen } = await lees(
      metKop(
        regel({ inExploitatie: '29-02-2024', inExploitatieReden: 'NIEUWBOUW' }),
        regel({ idExtern: 'A2', inExploitatie: '2010-01-31' }),
      ),
    );
    expect(woningen.map((w) => w.inExploitatie)).toEqual(['2024-02-29', '2010-01-31']);
    expect((await enigeFout({ inExploitatie: '31-02-2010' })).melding).toContain('Schrijf een bestaande datum');
    expect((await enigeFout({ inExploitatie: '2010-1-3' })).kolom).toBe('inExploitatie');
  });

  test('ontbrekende, onbekende en dubbele kolommen worden bij naam genoemd', async () => {
    const kop = [...kolomnamen.filter((k) => k !== 'kaleHuur'), 'huur', 'straat'].join(';');
    const { fouten } = await lees([kop, regel()].join('\n'));
    expect(fouten.map((f) => `${f.regel} ${f.melding.split('.')[0]}`)).toEqual([
      '1 De kolom "kaleHuur" ontbreekt',
      '1 De kolom "straat" staat er meer dan één keer',
      '1 De kolom "huur" is onbekend',
    ]);
    expect(fouten.filter((f) => f.melding.includes(kolomnamen.join(';')))).toEqual([fouten[0]]);
  });

  test('servicekosten mag, maar hoeft niet; zonder die kolom is er niets van gezegd', async () => {
    expect((await lees(metKop(regel()))).woningen).toMatchObject([{ idExtern: 'A1' }]);
    expect((await lees(metKop(regel()))).woningen[0]).not.toHaveProperty('servicekosten');
    const met = [[...kolomnamen, 'servicekosten'].join(';'), `${regel()};12,50`, `${regel({ idExtern: 'A2' })};`];
    expect((await lees(met.join('\n'))).woningen.map((w) => w.servicekosten)).toEqual([1250, null]);
  });

  test('een leeg bestand noemt de kolommen, een bestand met alleen kolommen niet', async () => {
    expect((await lees('')).fouten).toMatchObject([
      { regel: 1, melding: expect.stringContaining(kolomnamen.join(';')) as string },
    ]);
    expect((await lees(metKop())).fouten).toMatchObject([
      { regel: 1, melding: expect.stringContaining('geen woningen') as string },
    ]);
  });

  test('een energielabel loopt van A++++ tot en met G', async () => {
    for (const energielabel of ['A++++', 'A', 'G'])
      expect((await lees(metKop(regel({ energielabel })))).woningen).toMatchObject([{ energielabel }]);
    for (const energielabel of ['A+++++', 'B+', 'H'])
      expect((await enigeFout({ energielabel })).melding).toContain('van A++++ tot en met G');
  });

  test('een keuze let op hoofdletters en noemt de mogelijkheden', async () => {
    const { melding } = await enigeFout({ status: 'leeg' });
    expect(melding).toContain('Kies uit VERHUURD, LEEG, ONTWIKKELING');
  });

  test('wat op een formule lijkt, is gewone tekst', async () => {
    const formules = ['=1+1', '+31', '-a', '@SUM(A1)'];
    const { woningen } = await lees(metKop(...formules.map((straat, i) => regel({ idExtern: `F${i}`, straat }))));
    expect(woningen.map((w) => w.straat)).toEqual(formules);
  });

  test('een getal van negen cijfers dat de elfproef doorstaat, wordt geweigerd en nergens herhaald (A4)', async () => {
    for (const kolom of ['idExtern', 'straat', 'toevoeging', 'plaats', 'eigenaar', 'huisnummer']) {
      const fout = await enigeFout({ [kolom]: '123456782' });
      expect(fout.kolom).toBe(kolom);
      expect(JSON.stringify(fout)).not.toContain('123456782');
    }
    expect((await lees(metKop(regel({ idExtern: '123456783' })))).fouten).toEqual([]);
  });

  test('dezelfde woning van dezelfde eigenaar staat één keer in een bestand', async () => {
    const { fouten } = await lees(metKop(regel(), regel({ eigenaar: 'woonservice' }), '', regel()));
    expect(fouten).toMatchObject([{ regel: 5, kolom: 'idExtern' }]);
    expect(fouten[0]?.melding).toContain('staat ook op regel 2');
  });

  test('een onbekende eigenaar, een zonder databeheerder of een ander dan --partner is een fout', async () => {
    expect((await enigeFout({ eigenaar: 'onbekend' })).melding).toContain('is geen partner');
    expect((await enigeFout({ eigenaar: 'cosis' })).melding).toContain('heeft geen databeheerder');
    expect((await enigeFout({ eigenaar: 'woonservice' }, 'actium')).melding).toContain(
      'hoort bij woonservice; actium leest alleen eigen woningen in',
    );
  });

  test('een onbekende buurt en een buurt van een andere gemeente zijn fouten', async () => {
    expect((await enigeFout({ buurtcode: 'BU01069999' })).melding).toContain('bestaat niet');
    expect((await enigeFout({ buurtcode: 'BU99990000' })).melding).toContain('andere gemeente');
  });

  test('exploitatie vanaf 2019 heeft een reden, een reden heeft een datum, en uit ligt na in (V5)', async () => {
    expect((await enigeFout({ inExploitatie: '2019-01-01' })).kolom).toBe('inExploitatieReden');
    expect((await enigeFout({ uitExploitatieReden: 'SLOOP' })).kolom).toBe('uitExploitatieReden');
    const uit = { inExploitatie: '2018-05-01', uitExploitatie: '2018-05-01' };
    expect((await enigeFout(uit)).melding).toContain('ligt niet na');
  });

  test('een lege verplichte cel, een regel met te weinig cellen en kapotte aanhalingstekens noemen hun regel', async () => {
    expect(await enigeFout({ straat: ' ' })).toMatchObject({ regel: 2, kolom: 'straat' });
    const { fouten } = await lees(metKop(regel(), 'A2;;Vaart', 'A3;"open'));
    expect(fouten.map((f) => f.regel)).toEqual([3, 4]);
    expect((await lees('')).fouten).toHaveLength(1);
    expect((await lees(metKop())).fouten).toHaveLength(1);
  });

  test('hoogstens duizend fouten worden genoemd, alle worden geteld', async () => {
    const regels = Array.from({ length: 1200 }, (_, i) => regel({ idExtern: `A${i}`, status: 'x' }));
    const { fouten, aantal } = await lees(metKop(...regels));
    expect([fouten.length, aantal]).toEqual([1000, 1200]);
  });
});
