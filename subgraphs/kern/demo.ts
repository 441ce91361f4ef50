import type { Doel } from '../../schema/beleid/categorie';
import type { Graafvraag } from './meetdienst';
import type { Verzoek } from './verzoek';

/** Seeded random numbers: the same seed gives the same demo (mulberry32). */
export class Toeval {
  constructor(private staat: number) {}

  /** 0 ≤ n < 1 */
  getal(): number {
    this.staat = (this.staat + 0x6d2b79f5) | 0;
    let t = Math.imul(this.staat ^ (this.staat >>> 15), 1 | this.staat);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  /** Whole number from `van` up to and including `tot`. */
  tussen(van: number, tot: number): number {
    return van + Math.floor(this.getal() * (tot - van + 1));
  }

  kies<T>(uit: readonly T[]): T {
    return uit[Math.floor(this.getal() * uit.length)] as T;
  }

  kans(p: number): boolean {
    return this.getal() < p;
  }

  /** A random uuid (version 4) from the seed. */
  uuid(): string {
    const hex = Array.from({ length: 32 }, () => Math.floor(this.getal() * 16).toString(16));
    hex[12] = '4';
    hex[16] = this.kies(['8', '9', 'a', 'b']);
    const tekst = hex.join('');
    return [tekst.slice(0, 8), tekst.slice(8, 12), tekst.slice(12, 16), tekst.slice(16, 20), tekst.slice(20)].join('-');
  }
}

/** Who acts in the demo: the same roles and doelen as real users, so that every rule and wall applies. */
export interface Demobeller {
  partner: string;
  /** 'corporatie/verhuurmedewerker' */
  rol: string;
  doel: Doel;
}

/** What a subgraph's generator gets. History is absolute up to `nu`, open work relative to it. */
export interface Democontext {
  toeval: Toeval;
  nu: Date;
  /** 100 = about 10.000 dwellings. */
  schaal: number;
  /** A request to a subgraph as this caller; `op` is the moment at which it acts (default now). Ids come from the seed. */
  als(subgraaf: string, beller: Demobeller, op?: Date): Verzoek;
  /** Asks the whole graph, as the measurement service does. */
  graaf: Graafvraag;
  /** Lets outboxes deliver and logboeken be sealed. */
  bezorg(): Promise<void>;
  melding(zin: string): void;
}

/** One step of the demo; the registry of parts says the order. */
export interface Demostap {
  naam: string;
  maak(context: Democontext): Promise<void>;
}
