import type { Importbron } from './bron';
import type { Importfouten } from './importfout';
import type { Importregel, Importsoort, Leesopties } from './importsoort';
import { Geentekst, tekstVan, verken } from './tekst';

/** A JSON file is read whole: boundaries and agreements, never a million of them. */
const grootste = 64 * 1024 * 1024;

export interface Jsonsoort<R, C> extends Omit<Importsoort<R, C>, 'vorm' | 'kolommen' | 'optioneleKolommen' | 'lees'> {
  /** The elements of the file, numbered from one; a fault names the number and the key it is about. */
  ontleed(inhoud: unknown, opties: Leesopties<C>): Iterable<Importregel<R>>;
}

/** Declares a kind of JSON file; an element is to it what a line is to a table. */
export function jsonImport<R, C = null>(soort: Jsonsoort<R, C>): Importsoort<R, C> {
  return {
    ...soort,
    vorm: 'JSON',
    kolommen: [],
    optioneleKolommen: [],
    async *lees(bron, opties) {
      const inhoud = await leesJson(bron, opties.fouten);
      if (inhoud !== undefined) yield* soort.ontleed(inhoud, opties);
    },
  };
}

async function leesJson(bron: Importbron, fouten: Importfouten): Promise<unknown> {
  const geen = (melding: string): undefined => void fouten.voegToe(1, '', '', melding);
  if (bron.grootte > grootste)
    return geen('Dit bestand is groter dan 64 MB. Maak de vormen eenvoudiger of splits het.');
  try {
    const stukken: string[] = [];
    for await (const stuk of tekstVan(bron, (await verken(bron)).codering)) stukken.push(stuk);
    return JSON.parse(stukken.join(''));
  } catch (fout) {
    if (!(fout instanceof SyntaxError || fout instanceof Geentekst)) throw fout;
    return geen('Dit bestand is geen geldige JSON. Sla het opnieuw op als JSON of GeoJSON, in UTF-8.');
  }
}
