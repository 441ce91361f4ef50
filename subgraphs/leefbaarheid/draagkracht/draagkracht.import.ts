import type { EntityManager } from 'typeorm';
import { datum, kenmerk, keuze, patroon, vrijeTekst } from '../../kern/import/cel';
import { csvImport } from '../../kern/import/csv-import';
import { toonbaar } from '../../kern/import/importfout';
import type { Importregel, Importtelling, Lading, Ladingopties } from '../../kern/import/importsoort';
import type { Verzoek } from '../../kern/verzoek';
import { Draagkrachtklasse, Draagkrachtsoort } from './draagkracht.entity';
import type { Draagkrachtklassewaarde, Draagkrachtsoortwaarde } from './draagkracht.entity';
import { DraagkrachtService, type Draagkrachtoordeel } from './draagkracht.service';

/** One figure behind the judgement of a wijk; the judgement itself stands on each of its lines. */
interface Draagkrachtregel {
  wijk: string;
  klasse: Draagkrachtklassewaarde;
  geldigVan: string;
  bron: string;
  soort: Draagkrachtsoortwaarde;
  waarde: string | null;
  eenheid: string | null;
  peildatum: string | null;
  toelichting: string | null;
}

/** L12: the scores behind the capacity of wijken, and what partners make of them. */
export const draagkrachtimport = csvImport<Draagkrachtregel, ReadonlySet<string>>({
  soort: 'draagkracht',
  regelnaam: ['cijfer', 'cijfers'],
  uitleg:
    'Het oordeel over de draagkracht van wijken, met op elke regel een cijfer erachter. Een nieuw oordeel beëindigt het vorige; wat is vastgelegd, verandert niet meer.',
  door: ['GEMEENTE'],
  peildatum: false,
  kolommen: {
    wijk: { lees: kenmerk(20), leeg: false },
    klasse: { lees: keuze(Object.keys(Draagkrachtklasse) as Draagkrachtklassewaarde[]), leeg: false },
    geldigVan: { lees: datum, leeg: false },
    bron: { lees: vrijeTekst(200), leeg: false },
    soort: { lees: keuze(Object.keys(Draagkrachtsoort) as Draagkrachtsoortwaarde[]), leeg: false },
    waarde: { lees: patroon(/^-?\d{1,9}([.,]\d{1,6})?$/, 'getal', 'Schrijf een getal als 4 of 4,5.'), leeg: true },
    eenheid: { lees: vrijeTekst(60), leeg: true },
    peildatum: { lees: datum, leeg: true },
    toelichting: { lees: vrijeTekst(500), leeg: true },
  },
  sleutel: {
    kolom: 'soort',
    van: ({ wijk, geldigVan, soort }) =>
      wijk === undefined || geldigVan === undefined || soort === undefined ? null : `${wijk} ${geldigVan} ${soort}`,
    dubbel: 'Elke soort cijfer staat bij een oordeel één keer in het bestand.',
  },
  async context(m) {
    const rijen = (await m.query(
      'select code from woningvoorraad_uit.wijk where gemeente_code = (select beleid.gemeente())',
    )) as { code: string }[];
    return new Set(rijen.map((rij) => rij.code));
  },
  controleer({ wijk }, wijken, _partner, fout) {
    if (wijk !== undefined && !wijken.has(wijk))
      fout('wijk', `De wijk "${toonbaar(wijk)}" bestaat niet. Gebruik een code van de wijken in Buurtgraaf.`);
  },
  lading: (m, verzoek, opties) => Promise.resolve(new Draagkrachtlading(m, verzoek, opties)),
});

class Draagkrachtlading implements Lading<Draagkrachtregel> {
  private readonly oordelen = new Map<string, { regel: number; oordeel: Draagkrachtoordeel }>();
  private verzoek: Verzoek;

  constructor(
    private readonly m: EntityManager,
    verzoek: Verzoek,
    private readonly opties: Ladingopties,
  ) {
    this.verzoek = verzoek;
  }

  voegToe(verzoek: Verzoek, regels: readonly Importregel<Draagkrachtregel>[]): Promise<void> {
    this.verzoek = verzoek;
    for (const { regel, inhoud } of regels) {
      const { wijk, klasse, geldigVan, bron, waarde, ...rest } = inhoud;
      const cijfer = { ...rest, bron, waarde: waarde === null ? null : Number(waarde.replace(',', '.')) };
      const bekend = this.oordelen.get(`${wijk} ${geldigVan}`);
      if (bekend !== undefined && (bekend.oordeel.klasse !== klasse || bekend.oordeel.bron !== bron))
        this.opties.fouten.voegToe(regel, 'klasse', klasse, 'Regels van één oordeel hebben dezelfde klasse en bron.');
      const bijdragen = [...(bekend?.oordeel.bijdragen ?? []), cijfer];
      this.oordelen.set(`${wijk} ${geldigVan}`, {
        regel: bekend?.regel ?? regel,
        oordeel: { wijk, klasse, geldigVan, bron, bijdragen },
      });
    }
    return Promise.resolve();
  }

  async sluit(): Promise<Importtelling> {
    const telling = { nieuw: 0, gewijzigd: 0, ongewijzigd: 0 };
    const dienst = this.verzoek.dienst(DraagkrachtService);
    const opDag = [...this.oordelen.values()].sort((a, b) => a.oordeel.geldigVan.localeCompare(b.oordeel.geldigVan));
    for (const { regel, oordeel } of opDag) {
      const stand = await dienst.neemOver(this.m, oordeel);
      if (stand === 'NIEUW') telling.nieuw += oordeel.bijdragen.length;
      else if (stand === 'ONGEWIJZIGD') telling.ongewijzigd += oordeel.bijdragen.length;
      else
        this.opties.fouten.voegToe(
          regel,
          'geldigVan',
          oordeel.geldigVan,
          'Op deze dag is al een ander oordeel vastgelegd. Leg een nieuw oordeel vast met een latere dag.',
        );
    }
    return telling;
  }
}
