import {
  bedrag,
  datum,
  geheel,
  jaNee,
  kenmerk,
  keuze,
  vrijeTekst,
  Celfout,
  type Cellezer,
} from '../../kern/import/cel';
import { csvImport } from '../../kern/import/csv-import';
import type { Importtelling, Lading } from '../../kern/import/importsoort';
import { doelgroepen } from './doelgroep';
import {
  onbekend,
  WoningzoekendeService,
  type Reactieregel,
  type Woningzoekendenregel,
} from './woningzoekende.service';

/** An income has six digits more often than a rent. */
const inkomen: Cellezer<number> = (tekst, kolom) => {
  const euro = /^\d{1,3}(\.\d{3})*$|^\d{1,7}$/.test(tekst) ? Number(tekst.replaceAll('.', '')) : NaN;
  if (Number.isNaN(euro)) return bedrag(tekst, kolom);
  if (euro > 10_000_000) throw new Celfout('Dit inkomen is te hoog. Schrijf het per jaar, in euro.');
  return euro * 100;
};

const nul = (): Importtelling => ({ nieuw: 0, gewijzigd: 0, ongewijzigd: 0 });
const tel = (bij: Importtelling, erbij: Importtelling): Importtelling => ({
  nieuw: bij.nieuw + erbij.nieuw,
  gewijzigd: bij.gewijzigd + erbij.gewijzigd,
  ongewijzigd: bij.ongewijzigd + erbij.ongewijzigd,
});

/** Registrations of one corporatie: never joined with those of another (A7). */
export const woningzoekendenimport = csvImport<Woningzoekendenregel>({
  soort: 'woningzoekenden',
  persoonsgegevens: true,
  regelnaam: ['woningzoekende', 'woningzoekenden'],
  uitleg: 'Wie bij u staat ingeschreven. Wie niet in het bestand staat, blijft zoals hij is.',
  door: ['CORPORATIE'],
  peildatum: false,
  kolommen: {
    idExtern: { lees: kenmerk(60), leeg: false },
    inschrijfdatum: { lees: datum, leeg: false },
    huishoudgrootte: { lees: geheel(1, 20), leeg: false },
    ouderenhuishouden: { lees: jaNee, leeg: true },
    rekeninkomen: { lees: inkomen, leeg: true },
    geboortejaar: { lees: geheel(1900, 2100), leeg: true },
    urgentieVan: { lees: datum, leeg: true },
    urgentieTot: { lees: datum, leeg: true },
    statushouder: { lees: jaNee, leeg: true },
    doelgroep: { lees: keuze(doelgroepen), leeg: true },
    samenstelling: { lees: vrijeTekst(200), leeg: true, optioneel: true },
    uitgeschrevenOp: { lees: datum, leeg: true, optioneel: true },
  },
  sleutel: {
    kolom: 'idExtern',
    van: ({ idExtern }) => idExtern ?? null,
    dubbel: 'Elke woningzoekende staat één keer in het bestand.',
  },
  controleer({ inschrijfdatum, uitgeschrevenOp, urgentieVan, urgentieTot }, _context, _partner, fout) {
    if (urgentieTot != null && urgentieVan === null)
      fout('urgentieTot', 'Er is een einde van de urgentie zonder begin. Vul urgentieVan in.');
    if (urgentieVan != null && urgentieTot != null && urgentieTot < urgentieVan)
      fout('urgentieTot', 'De urgentie eindigt voordat zij begint. Controleer beide datums.');
    if (inschrijfdatum !== undefined && uitgeschrevenOp != null && uitgeschrevenOp < inschrijfdatum)
      fout('uitgeschrevenOp', 'De uitschrijving ligt voor de inschrijving. Controleer beide datums.');
  },
  lading(m): Promise<Lading<Woningzoekendenregel>> {
    let telling = nul();
    return Promise.resolve({
      async voegToe(verzoek, regels) {
        const gedaan = await verzoek.dienst(WoningzoekendeService).neemOverIn(
          m,
          regels.map((r) => r.inhoud),
        );
        telling = tel(telling, gedaan);
      },
      sluit: () => Promise.resolve(telling),
    });
  },
});

export const reactiesimport = csvImport<Reactieregel>({
  soort: 'reacties',
  persoonsgegevens: true,
  regelnaam: ['reactie', 'reacties'],
  uitleg: 'Wie op welke woning reageerde, of daarvoor is voorgedragen. Lees eerst woningen en woningzoekenden in.',
  door: ['CORPORATIE'],
  peildatum: false,
  kolommen: {
    woningzoekende: { lees: kenmerk(60), leeg: false },
    woning: { lees: kenmerk(60), leeg: false },
    op: { lees: datum, leeg: false },
  },
  sleutel: {
    kolom: 'woning',
    van: ({ woningzoekende, woning }) =>
      woningzoekende === undefined || woning === undefined ? null : `${woningzoekende} ${woning}`,
    dubbel: 'Elke woningzoekende staat één keer bij een woning.',
  },
  lading(m, _verzoek, { fouten }): Promise<Lading<Reactieregel>> {
    let telling = nul();
    return Promise.resolve({
      async voegToe(verzoek, regels) {
        const gedaan = await verzoek.dienst(WoningzoekendeService).neemReactiesOverIn(
          m,
          regels.map((r) => r.inhoud),
        );
        telling = tel(telling, gedaan.telling);
        for (const { plaats, veld } of gedaan.fouten) {
          const fout = regels[plaats];
          if (fout !== undefined) fouten.voegToe(fout.regel, veld, fout.inhoud[veld], onbekend[veld]);
        }
      },
      sluit: () => Promise.resolve(telling),
    });
  },
});
