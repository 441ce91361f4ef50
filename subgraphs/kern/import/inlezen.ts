import { createInterface } from 'node:readline';
import type { EntityManager } from 'typeorm';
import { magHandelen } from '../../../schema/beleid/beleid';
import { wissel, type Database } from '../database';
import { Fout } from '../fout';
import type { Identiteit } from '../identiteit';
import type { Verzoek } from '../verzoek';
import { Kladbestand, metTeller, type Importbron } from './bron';
import { Importfouten } from './importfout';
import type { Importregel, Importsoort, Importtelling, Lading } from './importsoort';

/** What an import is busy with, and how far it is (0…1). */
export interface Voortgang {
  fase: 'NAKIJKEN' | 'OPSLAAN' | 'AFRONDEN';
  regels: number;
  deel: number;
}

export interface Importopdracht {
  soort: Importsoort;
  db: Database;
  bron: Importbron;
  /** Null = today. */
  peildatum: string | null;
  /** Acts for this partner only; null = for each line's own owner (demo). */
  partner: string | null;
  /** Everything is done and then undone. */
  proef: boolean;
  /** Folder for what was read but not yet stored. */
  map: string;
  /** A request as databeheerder of this partner. */
  als(partner: string): Verzoek;
  meld?(voortgang: Voortgang): void;
  /** Nobody waits any more: what was done is undone. */
  afgebroken?: AbortSignal;
}

export interface Importuitkomst {
  fouten: Importfouten;
  /** Null when a fault kept everything out. */
  telling: Importtelling | null;
  peildatum: string;
}

/** Lines that go to the database together. */
const brok = 5000;

/** Thrown to undo what a trial run, or a file with a fault, did. */
class Teruggedraaid extends Error {
  constructor(readonly telling: Importtelling | null) {
    super('teruggedraaid');
  }
}

/** May this caller read in this kind of file? Checked before a byte of it is looked at. */
export function keurInlezer(soort: Importsoort, { rol, doel }: Pick<Identiteit, 'rol' | 'doel'>): void {
  if (magInlezen(soort, rol, doel)) return;
  const wie = soort.door.map((een) => een.toLowerCase()).join(' of ');
  throw new Fout(
    'GEEN_TOEGANG',
    `Alleen de databeheerder van een ${wie} leest ${soort.soort} in, onder het doel vastgoedbeheer.`,
  );
}

export const magInlezen = (soort: Importsoort, rol: string, doel: Identiteit['doel']): boolean =>
  magHandelen('importeer', rol, doel) && soort.door.some((een) => rol.startsWith(`${een.toLowerCase()}/`));

/**
 * A whole file or nothing of it: first every line is checked and set aside on disk, then all are stored in one
 * transaction, the lines of each owner as that owner's databeheerder.
 */
export async function leesIn(opdracht: Importopdracht): Promise<Importuitkomst> {
  const fouten = new Importfouten();
  if (opdracht.partner !== null) keurInlezer(opdracht.soort, opdracht.als(opdracht.partner).wie);
  const klad = await Kladbestand.open(opdracht.map);
  let peildatum = opdracht.peildatum ?? '';
  try {
    peildatum ||= await vandaag(opdracht.db);
    const aantal = await zetApart(opdracht, klad, fouten);
    if (fouten.aantal > 0) return { fouten, telling: null, peildatum };
    const telling = await opdracht.db.als(null, (m) => new Opslag(m, opdracht, fouten, peildatum, aantal).slaOp(klad));
    return { fouten, telling, peildatum };
  } catch (fout) {
    if (fout instanceof Teruggedraaid) return { fouten, telling: fout.telling, peildatum };
    throw fout;
  } finally {
    await klad.sluit();
  }
}

async function vandaag(db: Database): Promise<string> {
  const [rij] = await db.als(
    null,
    (m) => m.query('select beleid.vandaag()::text as dag') as Promise<{ dag: string }[]>,
  );
  return rij?.dag ?? '';
}

/** Checks every line; answers how many there are. */
async function zetApart(opdracht: Importopdracht, klad: Kladbestand, fouten: Importfouten): Promise<number> {
  const { soort, db, partner, meld, afgebroken } = opdracht;
  const wie = partner === null ? null : opdracht.als(partner).wie;
  const context =
    soort.context === undefined ? null : await db.als(wie, (m) => soort.context?.(m) ?? Promise.resolve());
  let gelezen = 0;
  // The file is read twice: once for its coding, once for its lines.
  const bron = metTeller(opdracht.bron, (bytes) => (gelezen += bytes / 2));
  let aantal = 0;
  let stuk: string[] = [];
  for await (const regel of soort.lees(bron, { context, partner, fouten })) {
    aantal += 1;
    // After a fault nothing is stored; the rest is read for its faults only.
    if (fouten.aantal === 0) stuk.push(JSON.stringify(regel));
    if (aantal % 1000 > 0) continue;
    afgebroken?.throwIfAborted();
    if (stuk.length > 0) await klad.voegToe(`${stuk.join('\n')}\n`);
    stuk = [];
    meld?.({ fase: 'NAKIJKEN', regels: aantal, deel: gelezen / bron.grootte });
  }
  if (stuk.length > 0) await klad.voegToe(`${stuk.join('\n')}\n`);
  return aantal;
}

/** A trial leaves no record of whose data it met; so it does not tell whether they differ either. */
const zonderVerschil = ({ nieuw, gewijzigd, ongewijzigd }: Importtelling): Importtelling => ({
  nieuw,
  gewijzigd: 0,
  ongewijzigd: 0,
  bekend: gewijzigd + ongewijzigd,
});

/** The second half of an import: one transaction. */
class Opslag {
  private lading: Lading<unknown> | null = null;
  private opgeslagen = 0;

  constructor(
    private readonly m: EntityManager,
    private readonly opdracht: Importopdracht,
    private readonly fouten: Importfouten,
    private readonly peildatum: string,
    private readonly aantal: number,
  ) {}

  async slaOp(klad: Kladbestand): Promise<Importtelling> {
    const { soort, partner, proef, meld } = this.opdracht;
    // One file of a kind at a time: two that meet the same new thing would both make it.
    await this.m.query(`select pg_advisory_xact_lock(hashtext('import.' || $1))`, [soort.soort]);
    const wachtend = new Map<string, Importregel<unknown>[]>();
    for await (const tekst of createInterface({ input: klad.stroom(), crlfDelay: Infinity })) {
      const regel = JSON.parse(tekst) as Importregel<unknown>;
      const eigenaar = partner ?? soort.eigenaar?.(regel.inhoud) ?? '';
      const regels = wachtend.get(eigenaar) ?? [];
      wachtend.set(eigenaar, regels);
      regels.push(regel);
      if (regels.length < brok) continue;
      wachtend.delete(eigenaar);
      await this.voegToe(eigenaar, regels);
    }
    for (const [eigenaar, regels] of wachtend) await this.voegToe(eigenaar, regels);
    if (this.fouten.aantal > 0) throw new Teruggedraaid(null);
    meld?.({ fase: 'AFRONDEN', regels: this.aantal, deel: 1 });
    const telling = (await this.lading?.sluit()) ?? { nieuw: 0, gewijzigd: 0, ongewijzigd: 0 };
    if (this.fouten.aantal > 0) throw new Teruggedraaid(null);
    this.opdracht.afgebroken?.throwIfAborted();
    if (proef) throw new Teruggedraaid(soort.persoonsgegevens ? zonderVerschil(telling) : telling);
    return telling;
  }

  private async voegToe(eigenaar: string, regels: readonly Importregel<unknown>[]): Promise<void> {
    const { soort, als, meld, afgebroken } = this.opdracht;
    afgebroken?.throwIfAborted();
    const verzoek = als(eigenaar);
    keurInlezer(soort, verzoek.wie);
    await wissel(this.m, verzoek.wie);
    this.lading ??= await soort.lading(this.m, verzoek, { peildatum: this.peildatum, fouten: this.fouten });
    await this.lading.voegToe(verzoek, regels);
    this.opgeslagen += regels.length;
    meld?.({ fase: 'OPSLAAN', regels: this.opgeslagen, deel: this.opgeslagen / this.aantal });
  }
}
