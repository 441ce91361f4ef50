import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Ketenoordeel } from '../../subgraphs/kern/verzegeling';

/** A reason that its reader can act on; anything else is a fault of ours. */
export class Kopiefout extends Error {}

/** A file of the copy: damaged ones are found before anything is restored. */
export interface Bestand {
  bestand: string;
  bytes: number;
  sha256: string;
}

export interface Tabelstand extends Bestand {
  naam: string;
  kolommen: string[];
  typen: string[];
  rijen: number;
  /** SHA-256 of the rows as text, in a fixed order: equal content, equal number. */
  inhoud: string;
}

/** The table of contents of a copy, written last: a folder without it is no copy. */
export interface Inhoudsopgave {
  soort: 'buurtgraaf-reservekopie';
  vorm: 1;
  gemaaktOp: string;
  migraties: string[];
  beleidsversie: string;
  tabellen: Tabelstand[];
  reeksen: { naam: string; stand: string }[];
  catalogus: Bestand;
  ketens: Ketenoordeel[];
  /** Files of the data folder without which the rows cannot be used, or sessions and tokens would end. */
  geheimen: Bestand[];
}

export const opgavenaam = 'inhoudsopgave.json';
const somnaam = `${opgavenaam}.sha256`;

export const somVan = (tekst: string | Buffer): string => createHash('sha256').update(tekst).digest('hex');

/** The files that make a table of contents valid. */
export const opgaveBestanden = (opgave: Inhoudsopgave): [naam: string, tekst: string][] => {
  const tekst = `${JSON.stringify(opgave, null, 1)}\n`;
  return [
    [opgavenaam, tekst],
    [somnaam, `${somVan(tekst)}  ${opgavenaam}\n`],
  ];
};

/** Reads and checks a whole copy; throws a Kopiefout that names the first thing wrong with it. */
export async function leesKopie(map: string): Promise<Inhoudsopgave> {
  const opgave = leesOpgave(map);
  for (const een of [...opgave.tabellen, opgave.catalogus, ...opgave.geheimen]) {
    const pad = join(map, een.bestand);
    if (!existsSync(pad)) throw new Kopiefout(`De reservekopie is niet heel: ${een.bestand} ontbreekt.`);
    const { size } = statSync(pad);
    if (size !== een.bytes) {
      throw new Kopiefout(
        `De reservekopie is niet heel: ${een.bestand} is ${size} bytes en hoort ${een.bytes} te zijn.`,
      );
    }
    const som = createHash('sha256');
    await pipeline(createReadStream(pad), som);
    if (som.digest('hex') !== een.sha256) {
      throw new Kopiefout(`De reservekopie is beschadigd of gewijzigd: de inhoud van ${een.bestand} klopt niet.`);
    }
  }
  return opgave;
}

function leesOpgave(map: string): Inhoudsopgave {
  const pad = join(map, opgavenaam);
  if (!existsSync(pad)) throw new Kopiefout(`In ${map} staat geen reservekopie: ${opgavenaam} ontbreekt.`);
  const tekst = readFileSync(pad, 'utf8');
  const som = existsSync(join(map, somnaam)) ? readFileSync(join(map, somnaam), 'utf8') : '';
  if (!som.startsWith(somVan(tekst))) {
    throw new Kopiefout(`De reservekopie is beschadigd of gewijzigd: ${opgavenaam} past niet bij ${somnaam}.`);
  }
  const opgave = JSON.parse(tekst) as Inhoudsopgave;
  if (opgave.soort !== 'buurtgraaf-reservekopie' || opgave.vorm !== 1) {
    throw new Kopiefout(
      'Deze reservekopie heeft een vorm die dit programma niet kent; gebruik de versie die haar maakte.',
    );
  }
  return opgave;
}
