import { vindParameter } from '../../../schema/parameters/parameters';
import { Celfout, datum, vrijeTekst } from '../../kern/import/cel';
import { csvImport } from '../../kern/import/csv-import';
import type { Importregel, Importtelling, Lading, Ladingopties } from '../../kern/import/importsoort';
import type { EntityManager } from 'typeorm';
import type { Verzoek } from '../../kern/verzoek';
import { leesWaarde } from './waarde';

interface Parameterregel {
  code: string;
  sleutel: string | null;
  waarde: string | null;
  geldigVan: string;
  geldigTot: string | null;
  bron: string;
}

/** Limits, norms and totals per wijk from a file of the gemeente's databeheerder; the file is the second pair of eyes. */
export const parametersimport = csvImport<Parameterregel>({
  soort: 'parameters',
  regelnaam: ['waarde', 'waarden'],
  uitleg:
    'Grenzen, normen en totalen per wijk met hun periode en bron. Wat al in het register stond, blijft in de geschiedenis te zien.',
  door: ['GEMEENTE'],
  peildatum: false,
  kolommen: {
    code: { lees: vrijeTekst(60), leeg: false },
    sleutel: { lees: vrijeTekst(60), leeg: true },
    waarde: { lees: vrijeTekst(60), leeg: true },
    geldigVan: { lees: datum, leeg: false },
    geldigTot: { lees: datum, leeg: true },
    bron: { lees: vrijeTekst(300), leeg: false },
  },
  sleutel: {
    kolom: 'code',
    van: ({ code, sleutel, geldigVan }) =>
      code === undefined || geldigVan === undefined ? null : JSON.stringify([code, sleutel ?? '', geldigVan]),
    dubbel: 'Van een parameter begint op één dag één waarde. Haal een van de regels weg.',
  },
  controleer({ code, sleutel, waarde, geldigVan, geldigTot }, _context, _partner, fout) {
    if (code === undefined) return;
    const soort = vindParameter(code);
    if (soort === undefined) {
      fout('code', 'Deze parameter bestaat niet. De pagina Parameters noemt de codes.');
      return;
    }
    try {
      if (waarde != null) leesWaarde(soort, waarde);
      else if (soort.verplicht === true) fout('waarde', 'Deze parameter kan niet leeg zijn. Vul een waarde in.');
    } catch (reden) {
      if (!(reden instanceof Celfout)) throw reden;
      fout('waarde', reden.message);
    }
    if ((soort.sleutel === 'GEEN') !== ((sleutel ?? null) === null))
      fout(
        'sleutel',
        soort.sleutel === 'GEEN'
          ? 'Deze parameter heeft geen sleutel. Laat de cel leeg.'
          : `Vul hier de ${soort.sleutel.toLowerCase()} in.`,
      );
    if (geldigVan === undefined) return;
    if (geldigTot != null && geldigTot <= geldigVan)
      fout('geldigTot', 'Het einde ligt niet na het begin. Kies een latere dag.');
    if (soort.geldigheid !== 'JAAR') return;
    if (!geldigVan.endsWith('-01-01')) fout('geldigVan', 'Deze parameter geldt per kalenderjaar. Begin op 1 januari.');
    else if (geldigTot != null && geldigTot !== `${Number(geldigVan.slice(0, 4)) + 1}-01-01`)
      fout('geldigTot', 'Deze parameter geldt per kalenderjaar. Laat de cel leeg, of vul de volgende 1 januari in.');
  },
  lading: (m, _verzoek, opties) => Promise.resolve(new Parameterlading(m, opties)),
});

class Parameterlading implements Lading<Parameterregel> {
  private readonly telling: Importtelling = { nieuw: 0, gewijzigd: 0, ongewijzigd: 0 };

  constructor(
    private readonly m: EntityManager,
    private readonly opties: Ladingopties,
  ) {}

  async voegToe(verzoek: Verzoek, regels: readonly Importregel<Parameterregel>[]): Promise<void> {
    const { gemeente, pseudoniem } = verzoek.wie;
    // From the last day to the first: a value without an end goes up to the next one, also of the same file.
    const volgorde = [...regels].sort((a, b) => b.inhoud.geldigVan.localeCompare(a.inhoud.geldigVan));
    for (const { regel, inhoud } of volgorde) {
      const { code, sleutel, geldigVan, bron } = inhoud;
      const soort = vindParameter(code);
      if (soort === undefined) continue;
      const waarde = inhoud.waarde === null ? null : leesWaarde(soort, inhoud.waarde);
      const tot = soort.geldigheid === 'JAAR' ? `${Number(geldigVan.slice(0, 4)) + 1}-01-01` : inhoud.geldigTot;
      const [fout] = (await this.m.query('select beleid.parameterfout($1, $2, $3, $4, $5, $6) as zin', [
        gemeente,
        code,
        sleutel ?? '',
        geldigVan,
        tot,
        waarde,
      ])) as { zin: string | null }[];
      if (fout?.zin != null) {
        this.opties.fouten.voegToe(regel, 'sleutel', sleutel ?? '', fout.zin);
        continue;
      }
      const [rij] = (await this.m.query('select beleid.importeer_parameter($1, $2, $3, $4, $5, $6, $7) as wat', [
        code,
        sleutel ?? '',
        geldigVan,
        tot,
        waarde,
        bron,
        pseudoniem,
      ])) as { wat: 'NIEUW' | 'GEWIJZIGD' | 'ONGEWIJZIGD' }[];
      if (rij !== undefined) this.telling[rij.wat.toLowerCase() as keyof Importtelling] += 1;
    }
  }

  sluit(): Promise<Importtelling> {
    return Promise.resolve(this.telling);
  }
}
