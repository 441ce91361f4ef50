import type { Cellezer } from './cel';
import { leesRegels } from './regellezer';
import type { Importsoort } from './importsoort';

/** How a cell of this column is read, and whether it may be empty. */
export interface Kolom<T> {
  readonly lees: Cellezer<NonNullable<T>>;
  readonly leeg: null extends T ? true : false;
  /** A file may leave the whole column out. */
  readonly optioneel?: undefined extends T ? true : never;
}

export type Kolommen<R> = { readonly [K in keyof R]-?: Kolom<R[K]> };

/** A fault of the line that is being checked; the value shown is that of the cell. */
export type Kolomfout<R> = (kolom: keyof R & string, melding: string) => void;

/** What a CSV kind says of itself; the rest of Importsoort follows from it. */
export interface Csvsoort<R extends object, C> extends Omit<
  Importsoort<R, C>,
  'vorm' | 'kolommen' | 'optioneleKolommen' | 'lees'
> {
  readonly kolommen: Kolommen<R>;
  /** By what a line is known, and the sentence about a second one; a cell that could not be read is absent. */
  readonly sleutel: {
    readonly kolom: keyof R & string;
    van(regel: Partial<R>): string | null;
    readonly dubbel: string;
  };
  /** What the cells of a line say together; a cell that could not be read is absent and has had its fault. */
  controleer?(regel: Partial<R>, context: C, partner: string | null, fout: Kolomfout<R>): void;
}

/** Declares a kind of CSV file: fixed columns in any order, one line per thing. */
export function csvImport<R extends object, C = null>(soort: Csvsoort<R, C>): Importsoort<R, C> {
  const namen = Object.keys(soort.kolommen) as (keyof R & string)[];
  const mag = (naam: keyof R): boolean => soort.kolommen[naam].optioneel === true;
  return {
    ...soort,
    vorm: 'CSV',
    kolommen: namen.filter((naam) => !mag(naam)),
    optioneleKolommen: namen.filter(mag),
    lees: (bron, opties) => leesRegels(bron, soort, opties),
  };
}
