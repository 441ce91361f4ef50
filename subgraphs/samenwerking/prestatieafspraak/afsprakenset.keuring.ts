import { DateTime } from 'luxon';
import { partners } from '../../../schema/beleid/partners';
import { bevatBsn, bsnMelding } from '../../kern/bsn';
import { meetregels } from '../meting/meetregels';
import { afspraaksoorten, themas } from './prestatieafspraak.entity';

/** Tells a fault: of which agreement (counted from one; 0 = of the set itself), which key, what stood there, and the remedy. */
export type MeldFout = (afspraak: number, sleutel: string, waarde: unknown, melding: string) => void;

type Object_ = Readonly<Record<string, unknown>>;

const richtingen = ['MINSTENS', 'HOOGSTENS'];
const bekend = (id: unknown): boolean => partners.some((p) => p.id === id);
const isObject = (waarde: unknown): waarde is Object_ =>
  typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);
const isDag = (waarde: unknown): waarde is string =>
  typeof waarde === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(waarde) && DateTime.fromISO(waarde).isValid;

/** One object of the file with its place, so that each rule about a key is one line. */
class Blok {
  constructor(
    private readonly inhoud: Object_,
    private readonly pad: string,
    private readonly meld: (sleutel: string, waarde: unknown, melding: string) => void,
  ) {}

  geef(sleutel: string): unknown {
    return this.inhoud[sleutel] ?? null;
  }

  fout(sleutel: string, melding: string): void {
    this.meld(`${this.pad}${sleutel}`, this.inhoud[sleutel], melding);
  }

  kent(...sleutels: string[]): void {
    for (const sleutel of Object.keys(this.inhoud))
      if (!sleutels.includes(sleutel))
        this.fout(sleutel, `De sleutel "${sleutel}" bestaat niet. Kies uit ${sleutels.join(', ')}.`);
  }

  tekst(sleutel: string, { leeg = false, langst = 300 } = {}): void {
    const waarde = this.geef(sleutel);
    if (leeg && waarde === null) return;
    if (typeof waarde !== 'string' || waarde.trim() === '' || waarde.length > langst)
      this.fout(sleutel, `Geef hier tekst van hoogstens ${langst} tekens.`);
    else if (bevatBsn(waarde)) this.fout(sleutel, bsnMelding('de tekst'));
  }

  dag(sleutel: string, leeg = false): void {
    const waarde = this.geef(sleutel);
    if (!(leeg && waarde === null) && !isDag(waarde)) this.fout(sleutel, 'Geef een bestaande datum als jjjj-mm-dd.');
  }

  getal(sleutel: string, leeg = true): void {
    const waarde = this.geef(sleutel);
    if (!(leeg && waarde === null) && !(typeof waarde === 'number' && Number.isFinite(waarde)))
      this.fout(sleutel, 'Geef een getal, met een punt voor decimalen.');
  }

  keuze(sleutel: string, uit: readonly string[], leeg = false): void {
    const waarde = this.geef(sleutel);
    if (!(leeg && waarde === null) && !uit.includes(waarde as string))
      this.fout(sleutel, `Kies uit ${uit.join(', ')}.`);
  }

  jaNee(sleutel: string): void {
    const waarde = this.geef(sleutel);
    if (waarde !== null && typeof waarde !== 'boolean') this.fout(sleutel, 'Geef true of false.');
  }

  partner(sleutel: string): void {
    const waarde = this.geef(sleutel);
    if (waarde !== null && !bekend(waarde))
      this.fout(sleutel, 'Deze partner is niet bekend. Gebruik de korte naam, zoals actium.');
  }

  partners(sleutel: string): void {
    const waarde = this.geef(sleutel);
    if (!Array.isArray(waarde) || waarde.length === 0 || !waarde.every(bekend))
      this.fout(sleutel, 'Geef een lijst van bekende partners, met hun korte namen.');
  }
}

/** Every fault of a set at once. */
export function keurSet(inhoud: unknown, meld: MeldFout): void {
  if (!isObject(inhoud)) return meld(0, '', inhoud, 'Dit is geen reeks afspraken: er hoort één object in het bestand.');
  const set = new Blok(inhoud, '', (sleutel, waarde, melding) => meld(0, sleutel, waarde, melding));
  set.kent('set', 'geldigVan', 'geldigTot', 'ondertekenaars', 'bron', 'kernvoorraad', 'afspraken');
  set.tekst('set', { langst: 200 });
  set.tekst('bron', { leeg: true, langst: 1000 });
  set.dag('geldigVan');
  set.dag('geldigTot', true);
  set.partners('ondertekenaars');
  const { geldigVan, geldigTot } = inhoud;
  if (isDag(geldigVan) && isDag(geldigTot) && geldigTot <= geldigVan)
    set.fout('geldigTot', 'Het einde moet na het begin liggen.');
  keurKernvoorraad(inhoud['kernvoorraad'], meld);
  const { afspraken } = inhoud;
  if (!Array.isArray(afspraken) || afspraken.length === 0)
    return set.fout('afspraken', 'Een reeks heeft minstens één afspraak.');
  afspraken.forEach((afspraak, i) =>
    keurAfspraak(afspraak, inhoud, (sleutel, waarde, melding) => meld(i + 1, sleutel, waarde, melding)),
  );
  keurSamenhang(afspraken.filter(isObject), inhoud, meld);
}

/** Whose dwellings count beside those of the corporaties that sign (V3). */
function keurKernvoorraad(inhoud: unknown, meld: MeldFout): void {
  if (inhoud === undefined || inhoud === null) return;
  const lijst = isObject(inhoud) ? inhoud['uitzonderingen'] : undefined;
  if (!Array.isArray(lijst) || !lijst.every(isObject))
    return meld(0, 'kernvoorraad', inhoud, 'Geef {"uitzonderingen": [{"partner", "wijk", "hoogstens"}]}.');
  lijst.forEach((een, i) => {
    const blok = new Blok(een, `kernvoorraad.uitzonderingen[${i + 1}].`, (s, w, m) => meld(0, s, w, m));
    blok.kent('partner', 'wijk', 'hoogstens');
    if (!bekend(een['partner'])) blok.fout('partner', 'Deze partner is niet bekend.');
    if (partners.some((p) => p.id === een['partner'] && p.soort === 'CORPORATIE'))
      blok.fout(
        'partner',
        'Een corporatie telt mee door te ondertekenen; een uitzondering is voor een andere eigenaar.',
      );
    if (lijst.findIndex((ander) => ander['partner'] === een['partner']) < i)
      blok.fout('partner', 'Per eigenaar is er hoogstens één uitzondering.');
    if (!/^WK\d{6}$/.test(String(een['wijk']))) blok.fout('wijk', 'Geef de code van een wijk, zoals WK010608.');
    if (!Number.isInteger(een['hoogstens']) || Number(een['hoogstens']) < 1)
      blok.fout('hoogstens', 'Geef een heel getal van 1 of meer.');
  });
}

function keurAfspraak(inhoud: unknown, set: Object_, meld: (s: string, w: unknown, m: string) => void): void {
  if (!isObject(inhoud)) return meld('', inhoud, 'Een afspraak is een object.');
  const a = new Blok(inhoud, '', meld);
  a.kent('nummer', 'thema', 'tekst', 'partijen', 'soort', 'bron', 'trekker', 'geldigVan', 'geldigTot', 'indicatoren');
  const { nummer, partijen, trekker, indicatoren } = inhoud;
  if (!Number.isInteger(nummer) || Number(nummer) < 1) a.fout('nummer', 'Geef een heel getal van 1 of meer.');
  a.keuze('thema', themas);
  a.keuze('soort', afspraaksoorten);
  a.tekst('tekst', { langst: 4000 });
  a.tekst('bron', { leeg: true });
  a.partners('partijen');
  if (trekker !== undefined && trekker !== null && !(Array.isArray(partijen) && partijen.includes(trekker)))
    a.fout('trekker', 'De trekker is een van de partijen bij de afspraak.');
  a.dag('geldigVan', true);
  a.dag('geldigTot', true);
  keurLooptijd(a, inhoud, set);
  if (!Array.isArray(indicatoren) || indicatoren.length === 0)
    return a.fout('indicatoren', 'Een afspraak heeft minstens één indicator.');
  indicatoren.forEach((indicator, i) => keurIndicator(indicator, `indicatoren[${i + 1}].`, meld));
}

function keurLooptijd(a: Blok, inhoud: Object_, set: Object_): void {
  const van = inhoud['geldigVan'] ?? set['geldigVan'];
  const tot = inhoud['geldigTot'] === undefined ? set['geldigTot'] : inhoud['geldigTot'];
  if (!isDag(van)) return;
  if (isDag(tot) && tot < van) a.fout('geldigTot', 'Het einde moet na het begin liggen.');
  if (isDag(set['geldigVan']) && van < set['geldigVan']) a.fout('geldigVan', 'Een afspraak begint niet voor de reeks.');
  if (isDag(set['geldigTot']) && (!isDag(tot) || tot > set['geldigTot']))
    a.fout('geldigTot', 'Een afspraak eindigt niet na de reeks.');
}

function keurIndicator(inhoud: unknown, pad: string, meld: (s: string, w: unknown, m: string) => void): void {
  if (!isObject(inhoud)) return meld(pad.slice(0, -1), inhoud, 'Een indicator is een object.');
  const i = new Blok(inhoud, pad, meld);
  i.kent(
    ...['code', 'naam', 'eenheid', 'doel', 'richting', 'deadline', 'wanneer', 'doelTekst', 'afgeleid', 'streven'],
    ...['toelichting', 'ontbreekt', 'partij', 'meting', 'basisjaar', 'nulmeting'],
  );
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(String(inhoud['code'])))
    i.fout('code', 'Een code bestaat uit kleine letters, cijfers en streepjes.');
  i.tekst('naam');
  i.tekst('eenheid', { langst: 40 });
  i.getal('doel');
  i.keuze('richting', richtingen, true);
  if (i.geef('doel') === null && i.geef('richting') !== null) i.fout('richting', 'Zonder doel is er geen richting.');
  i.dag('deadline', true);
  i.tekst('wanneer', { leeg: true });
  i.tekst('doelTekst', { leeg: true });
  i.jaNee('afgeleid');
  i.jaNee('streven');
  i.tekst('toelichting', { leeg: true, langst: 1000 });
  i.partner('partij');
  i.getal('basisjaar');
  i.keuze('meting', Object.keys(meetregels), true);
  i.tekst('ontbreekt', { leeg: true, langst: 1000 });
  if (i.geef('ontbreekt') !== null && i.geef('meting') !== null)
    i.fout('ontbreekt', 'Wat gemeten wordt, ontbreekt niet. Laat ontbreekt of meting weg.');
  const nul = i.geef('nulmeting');
  if (nul === null) return;
  if (!isObject(nul)) return i.fout('nulmeting', 'Geef {"peildatum", "waarde"}.');
  const nulmeting = new Blok(nul, `${pad}nulmeting.`, meld);
  nulmeting.kent('peildatum', 'waarde', 'afgeleid');
  nulmeting.dag('peildatum');
  nulmeting.getal('waarde', false);
}

/** What only shows between agreements: numbers whose validity overlaps, and codes that occur twice at once. */
function keurSamenhang(afspraken: readonly Object_[], set: Object_, meld: MeldFout): void {
  const looptijd = (a: Object_): [string, string] => [
    String(a['geldigVan'] ?? set['geldigVan']),
    String((a['geldigTot'] === undefined ? set['geldigTot'] : a['geldigTot']) ?? '9999-12-31'),
  ];
  const overlapt = (a: Object_, b: Object_): boolean => {
    const [[aVan, aTot], [bVan, bTot]] = [looptijd(a), looptijd(b)];
    return aVan <= bTot && bVan <= aTot;
  };
  const codes = (a: Object_): unknown[] =>
    Array.isArray(a['indicatoren']) ? a['indicatoren'].filter(isObject).map((i) => i['code']) : [];
  afspraken.forEach((a, i) => {
    const eerder = afspraken.slice(0, i).filter((b) => overlapt(a, b));
    if (eerder.some((b) => b['nummer'] === a['nummer']))
      meld(i + 1, 'nummer', a['nummer'], 'Een nummer komt op elke dag hoogstens één keer voor.');
    const eigen = codes(a);
    for (const [plek, code] of eigen.entries())
      if (eigen.indexOf(code) < plek || eerder.some((b) => b['nummer'] !== a['nummer'] && codes(b).includes(code)))
        meld(i + 1, `indicatoren[${plek + 1}].code`, code, 'Een code komt in een reeks één keer voor.');
  });
}
