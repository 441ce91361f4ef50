import { createReadStream, createWriteStream, rmSync, type WriteStream } from 'node:fs';
import { once } from 'node:events';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { EntityManager } from 'typeorm';
import { wissel, type Database } from '../../kern/database';
import type { Verzoek } from '../../kern/verzoek';
import { Importfouten } from './importfout';
import { Lading, type Importtelling } from './woning-import.service';
import { leesWoningen } from './woningbestand';
import type { Woningregel } from './woningregel';

export interface Bestandsopdracht {
  db: Database;
  bestand: string;
  peildatum: string;
  /** Acts for this owner only; null = for each row's own owner (demo). */
  partner: string | null;
  /** Everything is done and then undone. */
  proef: boolean;
  /** Folder for what was read but not yet stored. */
  map: string;
  /** A request as databeheerder of this owner. */
  als(eigenaar: string): Verzoek;
  /** What it is busy with. */
  meld(detail: string): void;
}

export interface Bestandsuitkomst {
  fouten: Importfouten;
  /** Null when a fault kept everything out. */
  telling: Importtelling | null;
}

/** Lines that go to the database together. */
const brok = 5000;
const getal = (n: number): string => n.toLocaleString('nl-NL');

/** Thrown to undo what a trial run did. */
class Proefrit extends Error {
  constructor(readonly telling: Importtelling) {
    super('proef');
  }
}

/**
 * A whole file or nothing of it: first every line is checked and set aside on disk, then all are stored in one
 * transaction, the lines of each owner as that owner's databeheerder.
 */
export async function leesBestandIn(opdracht: Bestandsopdracht): Promise<Bestandsuitkomst> {
  const fouten = new Importfouten();
  const tussen = join(opdracht.map, `import-${randomUUID()}.jsonl`);
  try {
    await zetApart(opdracht, tussen, fouten);
    if (fouten.aantal > 0) return { fouten, telling: null };
    const telling = await opdracht.db.als(null, (m) => slaOp(m, opdracht, tussen));
    return { fouten, telling };
  } catch (fout) {
    if (fout instanceof Proefrit) return { fouten, telling: fout.telling };
    throw fout;
  } finally {
    rmSync(tussen, { force: true });
  }
}

async function zetApart(opdracht: Bestandsopdracht, tussen: string, fouten: Importfouten): Promise<void> {
  const { db, bestand, partner, meld } = opdracht;
  const buurten = await gemeentePerBuurt(db);
  const uit = createWriteStream(tussen, { mode: 0o600 });
  let aantal = 0;
  try {
    for await (const woning of leesWoningen(bestand, { buurten, partner, fouten })) {
      // After a fault nothing is stored; the rest is read for its faults only.
      if (fouten.aantal === 0) await schrijf(uit, woning);
      aantal += 1;
      if (aantal % 1000 === 0) meld(`${getal(aantal)} regels nagekeken`);
    }
  } finally {
    uit.end();
    await once(uit, 'close');
  }
}

async function schrijf(uit: WriteStream, woning: Woningregel): Promise<void> {
  if (!uit.write(`${JSON.stringify(woning)}\n`)) await once(uit, 'drain');
}

async function slaOp(m: EntityManager, opdracht: Bestandsopdracht, tussen: string): Promise<Importtelling> {
  const lading = await Lading.open(m);
  const wachtend = new Map<string, Woningregel[]>();
  let aantal = 0;
  const voegToe = async (eigenaar: string, regels: Woningregel[]): Promise<void> => {
    const verzoek = opdracht.als(eigenaar);
    await wissel(m, verzoek.wie);
    await lading.voegToe(verzoek, regels, opdracht.peildatum);
    aantal += regels.length;
    opdracht.meld(`${getal(aantal)} woningen verwerkt`);
    wachtend.delete(eigenaar);
  };
  for await (const tekst of createInterface({ input: createReadStream(tussen), crlfDelay: Infinity })) {
    const regel = JSON.parse(tekst) as Woningregel;
    const regels = wachtend.get(regel.eigenaar) ?? [];
    regels.push(regel);
    wachtend.set(regel.eigenaar, regels);
    if (regels.length >= brok) await voegToe(regel.eigenaar, regels);
  }
  for (const [eigenaar, regels] of [...wachtend]) await voegToe(eigenaar, regels);
  opdracht.meld('de voorraad wordt bijgewerkt');
  const telling = await lading.sluit();
  if (opdracht.proef) throw new Proefrit(telling);
  return telling;
}

async function gemeentePerBuurt(db: Database): Promise<Map<string, string>> {
  return db.als(null, async (m) => {
    const buurten = (await m.query('select code, gemeente_code from woningvoorraad.buurt')) as {
      code: string;
      gemeente_code: string;
    }[];
    return new Map(buurten.map((b) => [b.code, b.gemeente_code]));
  });
}
