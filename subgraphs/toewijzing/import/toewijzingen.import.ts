import { bedragTot, datum, geheel, jaNee, kenmerk, keuze, patroon } from '../../kern/import/cel';
import { csvImport, type Kolomfout } from '../../kern/import/csv-import';
import { toonbaar } from '../../kern/import/importfout';
import { Grondslag, type Grondslagwaarde } from '../toewijzing/toewijzing.entity';
import { hoogsteInkomen, keurDatum, keurHuishouden, keurStatushouder } from '../toewijzing/toewijzing.invoer';
import { alsOpdracht, Toewijzinglading } from './toewijzinglading';
import { doelgroepen, type Toewijzingregel } from './toewijzingregel';

/** What a line is held against: the own dwellings by the owner's name, and today. */
interface Toewijzingcontext {
  woningen: ReadonlySet<string>;
  vandaag: string;
}

/** Which cell a rule of `wijsToe` speaks of. */
const kolomVan: Readonly<Record<string, keyof Toewijzingregel>> = {
  datum: 'datum',
  grondslag: 'grondslag',
  'huishouden.grootte': 'huishoudgrootte',
  'huishouden.rekeninkomen': 'rekeninkomen',
  'huishouden.statushouder': 'statushouder',
  'huishouden.inschrijfdatum': 'inschrijfdatum',
  'huishouden.eersteReactie': 'eersteReactie',
};

/** Allocations as a corporatie's own system tells them: what the three meters count (T1–T3, T9). */
export const toewijzingimport = csvImport<Toewijzingregel, Toewijzingcontext>({
  soort: 'toewijzingen',
  persoonsgegevens: true,
  regelnaam: ['toewijzing', 'toewijzingen'],
  uitleg:
    'Toewijzingen van uw eigen woningen. Een gewijzigde regel is een correctie: wat er eerst stond, blijft bewaard. De huur eindigt op de dag van de volgende toewijzing van dezelfde woning.',
  door: ['CORPORATIE'],
  peildatum: false,
  kolommen: {
    idExtern: { lees: kenmerk(60), leeg: false },
    woning: { lees: kenmerk(60), leeg: false },
    corporatie: {
      lees: patroon(/^[a-z0-9-]{1,60}$/, 'corporatie', 'Schrijf de korte naam, als actium.'),
      leeg: false,
    },
    datum: { lees: datum, leeg: false },
    grondslag: { lees: keuze(Object.keys(Grondslag) as Grondslagwaarde[]), leeg: false },
    huishoudgrootte: { lees: geheel(1, 20), leeg: true },
    ouderenhuishouden: { lees: jaNee, leeg: true },
    rekeninkomen: { lees: bedragTot(hoogsteInkomen), leeg: true },
    inschrijfdatum: { lees: datum, leeg: true },
    eersteReactie: { lees: datum, leeg: true },
    statushouder: { lees: jaNee, leeg: true },
    doelgroep: { lees: keuze(doelgroepen), leeg: true },
  },
  sleutel: {
    kolom: 'idExtern',
    van: ({ idExtern }) => idExtern ?? null,
    dubbel: 'Elke toewijzing staat één keer in het bestand.',
  },
  async context(m) {
    const woningen = (await m.query(
      'select id_extern from woningvoorraad_uit.woning_extern where eigenaar = (select beleid.partner())',
    )) as { id_extern: string }[];
    const [nu] = (await m.query('select beleid.vandaag()::text as vandaag')) as { vandaag: string }[];
    return { woningen: new Set(woningen.map((w) => w.id_extern)), vandaag: nu?.vandaag ?? '' };
  },
  controleer(regel, { woningen, vandaag }, partner, fout) {
    const { corporatie, woning } = regel;
    if (corporatie !== undefined && corporatie !== partner)
      fout(
        'corporatie',
        `Deze toewijzing is van ${toonbaar(corporatie)}; ${partner ?? 'u'} leest alleen eigen toewijzingen in. Haal de regel weg.`,
      );
    else if (woning !== undefined && !woningen.has(woning))
      fout(
        'woning',
        `Geen van uw woningen heeft idExtern "${toonbaar(woning)}". Verbeter het nummer, of lees eerst uw woningen in.`,
      );
    controleerFeiten(regel, vandaag, fout);
    controleerDoelgroep(regel, fout);
  },
  lading: (m, _verzoek, opties) => Toewijzinglading.open(m, opties),
});

/** The rules of `wijsToe` itself, each on its own cell. */
function controleerFeiten(regel: Partial<Toewijzingregel>, vandaag: string, fout: Kolomfout<Toewijzingregel>): void {
  const { datum: dag, grondslag } = regel;
  if (dag === undefined) return;
  const opdracht = alsOpdracht({ ...leeg, ...regel, grondslag: grondslag ?? 'REGULIER' } as Toewijzingregel, '');
  const gevonden = [
    ...keurDatum(dag, vandaag),
    ...(grondslag === undefined ? [] : keurStatushouder(opdracht)),
    ...(opdracht.huishouden == null ? [] : keurHuishouden(opdracht.huishouden, dag)),
  ];
  for (const { veld, melding } of gevonden) fout(kolomVan[veld] ?? 'idExtern', melding);
  const { huishoudgrootte, ouderenhuishouden, rekeninkomen, statushouder, inschrijfdatum, eersteReactie } = regel;
  const vanHuishouden = [ouderenhuishouden, rekeninkomen, statushouder, inschrijfdatum, eersteReactie];
  const bekend = vanHuishouden.some((deel) => deel != null);
  // Only of outflow the owner may know nothing: there the care organisation does (S3-20).
  if (huishoudgrootte === null && (bekend || (grondslag !== undefined && grondslag !== 'UITSTROOM')))
    fout(
      'huishoudgrootte',
      'Vul het aantal personen in. Alleen bij grondslag UITSTROOM mag het huishouden onbekend zijn.',
    );
}

const leeg: Omit<Toewijzingregel, 'idExtern' | 'woning' | 'corporatie' | 'datum' | 'grondslag'> = {
  huishoudgrootte: null,
  ouderenhuishouden: null,
  rekeninkomen: null,
  inschrijfdatum: null,
  eersteReactie: null,
  statushouder: null,
  doelgroep: null,
};

/** A group that the household cannot be in. */
function controleerDoelgroep(
  { doelgroep, huishoudgrootte, ouderenhuishouden }: Partial<Toewijzingregel>,
  fout: Kolomfout<Toewijzingregel>,
): void {
  const grootte = huishoudgrootte ?? null;
  if (doelgroep === 'EEN_TWEE' && grootte !== null && grootte > 2)
    fout('doelgroep', `EEN_TWEE past niet bij ${grootte} personen. Kies DRIE_PLUS of verbeter de huishoudgrootte.`);
  if (doelgroep === 'DRIE_PLUS' && grootte !== null && grootte < 3)
    fout('doelgroep', `DRIE_PLUS past niet bij ${grootte} personen. Kies EEN_TWEE of verbeter de huishoudgrootte.`);
  if (doelgroep === 'OUDEREN' && ouderenhuishouden === false)
    fout('doelgroep', 'OUDEREN past niet bij ouderenhuishouden nee. Verbeter een van beide.');
}
