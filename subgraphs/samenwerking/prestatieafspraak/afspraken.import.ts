import type { EntityManager } from 'typeorm';
import { partners } from '../../../schema/beleid/partners';
import type { Importfouten } from '../../kern/import/importfout';
import type { Importregel, Importtelling, Lading, Leesopties } from '../../kern/import/importsoort';
import { jsonImport } from '../../kern/import/json-import';
import type { Verzoek } from '../../kern/verzoek';
import { keurSet } from './afsprakenset.keuring';
import { AfsprakensetService, type Afspraakgegeven, type Afsprakenset } from './afsprakenset.service';

/** One agreement, with the set that it is of. */
interface Regel {
  set: Omit<Afsprakenset, 'afspraken'>;
  afspraak: Afspraakgegeven;
}

/** A set of agreements as a data file; a successor is another file, with its own validity, beside the sets before it. */
export const afsprakenimport = jsonImport<Regel>({
  soort: 'afspraken',
  regelnaam: ['afspraak', 'afspraken'],
  uitleg:
    'Een reeks prestatieafspraken met haar looptijd, als JSON. Een reeks met een nieuwe naam komt naast de eerdere te staan; dezelfde naam vervangt de tekst.',
  door: ['GEMEENTE'],
  peildatum: false,
  ontleed,
  eigenaar: () => partners.find((p) => p.soort === 'GEMEENTE')?.id ?? '',
  lading: (m, verzoek, { fouten }) => Promise.resolve(new Afsprakenlading(m, verzoek, fouten)),
});

function* ontleed(inhoud: unknown, { fouten }: Leesopties<null>): Generator<Importregel<Regel>> {
  const voor = fouten.aantal;
  keurSet(inhoud, (nummer, sleutel, waarde, melding) =>
    fouten.voegToe(
      Math.max(nummer, 1),
      sleutel,
      tekstVan(waarde),
      nummer === 0 ? melding : `Afspraak ${nummer}: ${melding}`,
    ),
  );
  if (fouten.aantal > voor) return;
  const { afspraken, ...set } = inhoud as Afsprakenset;
  for (const [i, afspraak] of afspraken.entries()) yield { regel: i + 1, inhoud: { set, afspraak } };
}

const tekstVan = (waarde: unknown): string =>
  waarde === undefined ? '' : typeof waarde === 'string' ? waarde : JSON.stringify(waarde);

class Afsprakenlading implements Lading<Regel> {
  private readonly regels: Regel[] = [];

  constructor(
    private readonly m: EntityManager,
    private readonly verzoek: Verzoek,
    private readonly fouten: Importfouten,
  ) {}

  voegToe(_verzoek: Verzoek, regels: readonly Importregel<Regel>[]): Promise<void> {
    this.regels.push(...regels.map(({ inhoud }) => inhoud));
    return Promise.resolve();
  }

  async sluit(): Promise<Importtelling> {
    const [eerste] = this.regels;
    if (eerste === undefined) return { nieuw: 0, gewijzigd: 0, ongewijzigd: 0 };
    const dienst = this.verzoek.dienst(AfsprakensetService);
    const set = { ...eerste.set, afspraken: this.regels.map(({ afspraak }) => afspraak) };
    const ander = await dienst.begintTegelijk(this.m, set);
    if (ander !== null)
      this.fouten.voegToe(
        1,
        'geldigVan',
        set.geldigVan,
        `Op deze dag begint al de reeks "${ander}". Kies een andere dag, of gebruik haar naam om haar te vervangen.`,
      );
    return ander === null ? dienst.laadIn(this.m, set) : { nieuw: 0, gewijzigd: 0, ongewijzigd: 0 };
  }
}
