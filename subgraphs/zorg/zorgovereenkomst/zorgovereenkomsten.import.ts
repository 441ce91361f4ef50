import type { EntityManager } from 'typeorm';
import { partners } from '../../../schema/beleid/partners';
import { datum, geheel, jaNee, kenmerk, keuze, patroon, vrijeTekst } from '../../kern/import/cel';
import { csvImport } from '../../kern/import/csv-import';
import type { Importregel, Importtelling, Lading } from '../../kern/import/importsoort';
import type { Verzoek } from '../../kern/verzoek';

interface Regel {
  idExtern: string;
  wijk: string;
  zorgaanbieder: string;
  omschrijving: string;
  woningen: number | null;
  allonge: boolean;
  geldigVan: string;
  geldigTot: string | null;
}

const zorgaanbieders = partners.filter(({ soort }) => soort === 'ZORGAANBIEDER').map(({ id }) => id);

/** Contracts of one corporatie with intermediary landlords, each with its flag (T10); what a file leaves out stays as it is. */
export const zorgovereenkomstimport = csvImport<Regel, ReadonlySet<string>>({
  soort: 'zorgovereenkomsten',
  regelnaam: ['overeenkomst', 'overeenkomsten'],
  uitleg:
    'Uw overeenkomsten met zorgaanbieders die zelf verhuren, en of een allonge hen aan passend toewijzen bindt. Wat niet in het bestand staat, blijft zoals het is.',
  door: ['CORPORATIE'],
  peildatum: false,
  kolommen: {
    idExtern: { lees: kenmerk(60), leeg: false },
    wijk: { lees: patroon(/^WK\d{6}$/, 'wijkcode', 'Schrijf de code van de wijk, als WK010602.'), leeg: false },
    zorgaanbieder: { lees: keuze(zorgaanbieders), leeg: false },
    omschrijving: { lees: vrijeTekst(200), leeg: false },
    woningen: { lees: geheel(0, 9_999), leeg: true },
    allonge: { lees: jaNee, leeg: false },
    geldigVan: { lees: datum, leeg: false },
    geldigTot: { lees: datum, leeg: true },
  },
  sleutel: {
    kolom: 'idExtern',
    van: ({ idExtern }) => idExtern ?? null,
    dubbel: 'Elke overeenkomst staat één keer in het bestand.',
  },
  async context(m) {
    const wijken = (await m.query(
      'select code from woningvoorraad_uit.wijk where gemeente_code = (select beleid.gemeente())',
    )) as { code: string }[];
    return new Set(wijken.map(({ code }) => code));
  },
  controleer: ({ wijk, geldigVan, geldigTot }, wijken, _partner, fout) => {
    if (wijk !== undefined && !wijken.has(wijk)) fout('wijk', `De wijk ${wijk} bestaat niet in uw gemeente.`);
    if (geldigVan !== undefined && geldigTot != null && geldigTot < geldigVan)
      fout('geldigTot', 'De laatste dag ligt voor de eerste. Verbeter een van beide.');
  },
  lading: (m) => Promise.resolve(new Overeenkomstlading(m)),
});

const kolommen = 'wijk_code, zorgaanbieder, omschrijving, woningen, allonge, geldig_van, geldig_tot';

/** $1 = lines with their new id; $2 = owner; $3 = gemeente. Answers for each that was touched whether it is new. */
const slaOp = `
insert into zorg.zorgovereenkomst as z (id, gemeente_code, eigenaar, id_extern, ${kolommen})
select r.id, $3, $2, r."idExtern", r.wijk, r.zorgaanbieder, r.omschrijving, r.woningen, r.allonge, r."geldigVan", r."geldigTot"
  from jsonb_to_recordset($1::jsonb) as r(id uuid, "idExtern" text, wijk text, zorgaanbieder text, omschrijving text, woningen int, allonge boolean,
       "geldigVan" date, "geldigTot" date)
on conflict (eigenaar, id_extern) do update set (${kolommen}) = (select ${kolommen
  .split(', ')
  .map((kolom) => `excluded.${kolom}`)
  .join(', ')})
 where (${kolommen
   .split(', ')
   .map((kolom) => `z.${kolom}`)
   .join(', ')}) is distinct from (${kolommen
   .split(', ')
   .map((kolom) => `excluded.${kolom}`)
   .join(', ')})
returning xmax = 0 as nieuw`;

class Overeenkomstlading implements Lading<Regel> {
  private readonly telling: Importtelling = { nieuw: 0, gewijzigd: 0, ongewijzigd: 0 };

  constructor(private readonly m: EntityManager) {}

  async voegToe(verzoek: Verzoek, regels: readonly Importregel<Regel>[]): Promise<void> {
    const { partner, gemeente } = verzoek.wie;
    const rijen = regels.map(({ inhoud }) => ({ ...inhoud, id: verzoek.nieuwId() }));
    const geraakt = (await this.m.query(slaOp, [JSON.stringify(rijen), partner, gemeente])) as { nieuw: boolean }[];
    const nieuw = geraakt.filter((rij) => rij.nieuw).length;
    this.telling.nieuw += nieuw;
    this.telling.gewijzigd += geraakt.length - nieuw;
    this.telling.ongewijzigd += regels.length - geraakt.length;
  }

  sluit(): Promise<Importtelling> {
    return Promise.resolve(this.telling);
  }
}
