import { partners } from '../../../schema/beleid/partners';
import type { Afspraakgegeven, Afsprakenset } from './afsprakenset.service';

/** What a set of agreements says of the stock, in the words of woningvoorraad. */
export interface Voorraadafspraak {
  naam: string;
  geldigVan: string;
  geldigTot: string | null;
  bron: string;
  kernpartijen: { partner: string; wijk: string | null; hoogstens: number | null }[];
  doel: { aantal: number; op: string; groei: number; basisdatum: string } | null;
  normen: { corporatie: string; klasse: string; percentage: number; hard: boolean }[];
}

const klassen: Readonly<Record<string, string>> = {
  'onder-eerste-aftopping': 'TOT_EERSTE_AFTOPPING',
  'onder-tweede-aftopping': 'TOT_TWEEDE_AFTOPPING',
};

/**
 * Derived from the agreements themselves, so that nothing is said twice: whose dwellings count (V1: the corporaties that sign, with
 * the exceptions of V3), how many there must be and by when (V3), and what part must stay affordable (V7, V8).
 */
export function voorraadafspraakVan(set: Afsprakenset): Voorraadafspraak {
  const indicatoren = set.afspraken.flatMap((a) => a.indicatoren);
  const corporaties = set.ondertekenaars.filter((id) => partners.find((p) => p.id === id)?.soort === 'CORPORATIE');
  const aantal = indicatoren.find((i) => i.meting === 'kernvoorraad' && i.doel !== null && i.deadline !== null);
  const groei = indicatoren.find((i) => i.meting === 'groei-kernvoorraad' && i.deadline === aantal?.deadline);
  const basisdatum = groei?.nulmeting?.peildatum;
  return {
    naam: set.set,
    geldigVan: set.geldigVan,
    geldigTot: set.geldigTot,
    bron: set.bron ?? set.set,
    kernpartijen: [
      ...corporaties.map((partner) => ({ partner, wijk: null, hoogstens: null })),
      ...(set.kernvoorraad?.uitzonderingen ?? []),
    ],
    doel:
      aantal?.doel == null || aantal.deadline === null || groei?.doel == null || basisdatum === undefined
        ? null
        : { aantal: aantal.doel, op: aantal.deadline, groei: groei.doel, basisdatum },
    normen: normenVan(indicatoren),
  };
}

/** One norm per corporatie and limit; of an agreement that a yearly plan changed the last words count. */
function normenVan(indicatoren: readonly Afspraakgegeven['indicatoren'][number][]): Voorraadafspraak['normen'] {
  const normen = new Map<string, Voorraadafspraak['normen'][number]>();
  for (const { meting = '', partij, doel, streven } of indicatoren) {
    const klasse = klassen[meting];
    if (klasse !== undefined && partij !== undefined && doel !== null)
      normen.set(`${partij} ${klasse}`, { corporatie: partij, klasse, percentage: doel, hard: streven !== true });
  }
  return [...normen.values()];
}
