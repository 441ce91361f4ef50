import type { EntityManager } from 'typeorm';
import type { Verzoek } from '../verzoek';
import type { Importbron } from './bron';
import type { Importfouten } from './importfout';

/** What an import did with the lines that it got. */
export interface Importtelling {
  nieuw: number;
  gewijzigd: number;
  ongewijzigd: number;
  /** Instead of the two above, in a trial of personal data: who may not read what stands there learns by no trial whether it differs. */
  bekend?: number;
}

/** One line (CSV) or element (JSON) that was read and checked by itself, with its number in the file. */
export interface Importregel<R> {
  regel: number;
  inhoud: R;
}

export interface Leesopties<C> {
  /** What the kind asked to check its lines against. */
  context: C;
  /** The only partner whose lines may be in the file; null = every line for its own owner (demo). */
  partner: string | null;
  fouten: Importfouten;
}

export interface Ladingopties {
  /** The day on which what the file says holds; today when nobody said another. */
  peildatum: string;
  /** A fault that only the database shows; with one, nothing of the file is stored. */
  fouten: Importfouten;
}

/** Storing the lines of one file, inside one transaction in which no other file of this kind is stored. */
export interface Lading<R> {
  /** A chunk of lines of one owner, as that owner's databeheerder: `verzoek` is the caller of the transaction by now. */
  voegToe(verzoek: Verzoek, regels: readonly Importregel<R>[]): Promise<void>;
  /** What follows from all lines together, and the counts. */
  sluit(): Promise<Importtelling>;
}

/** A kind of file that can be read in: `npm run import -- <soort>` and the page Importeren offer what a subgraph registers. */
export interface Importsoort<R = unknown, C = unknown> {
  readonly soort: string;
  /** For people: one line, several lines ("woning", "woningen"). */
  readonly regelnaam: readonly [enkel: string, meer: string];
  /** One sentence for whoever chooses a file: what is in it, and what it does. */
  readonly uitleg: string;
  readonly vorm: 'CSV' | 'JSON';
  /** Kinds of partner whose databeheerder may; `importeer` in handelingen.ts says who that can be at all. */
  readonly door: readonly ('CORPORATIE' | 'GEMEENTE')[];
  /** True when it writes data of persons, which its reader may not read. */
  readonly persoonsgegevens?: true;
  /** True when a file tells how things are on a day, so that its reader says which. */
  readonly peildatum: boolean;
  readonly kolommen: readonly string[];
  readonly optioneleKolommen: readonly string[];
  /** Read once, before the first line; absent when lines are checked by themselves. */
  context?(m: EntityManager): Promise<C>;
  lees(bron: Importbron, opties: Leesopties<C>): AsyncIterable<Importregel<R>>;
  /** Whose line it is, when the file says so itself; else everything is of who reads it in. */
  eigenaar?(regel: R): string;
  lading(m: EntityManager, verzoek: Verzoek, opties: Ladingopties): Promise<Lading<R>>;
}
