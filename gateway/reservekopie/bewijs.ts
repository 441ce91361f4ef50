import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ClientBase } from 'pg';
import type { Meld } from '../voortgang';
import { Kopiefout, type Inhoudsopgave } from './kopie';
import { leesCatalogus, leesKetens, leesReeksen, meetTabel } from './stand';
import { leesTabellen } from './tabellen';

/** What was compared and found equal, for who restores. */
export interface Bewijs {
  tabellen: number;
  rijen: number;
  regels: Record<'beleid' | 'recht' | 'functie' | 'overig', number>;
  ketens: Inhoudsopgave['ketens'];
}

/** Reads the restored database as the copy was read and compares everything; throws a Kopiefout with the first differences. */
export async function bewijsGelijk(klant: ClientBase, opgave: Inhoudsopgave, map: string, meld: Meld): Promise<Bewijs> {
  const verschillen = [
    ...(await tabelverschillen(klant, opgave, meld)),
    ...reeksverschillen(opgave.reeksen, await leesReeksen(klant)),
  ];
  meld('toegangsbeleid, rechten en functies');
  const oud = readFileSync(join(map, opgave.catalogus.bestand), 'utf8').split('\n\n');
  const nieuw = (await leesCatalogus(klant)).join('\n\n').split('\n\n');
  verschillen.push(...catalogusverschillen(oud, nieuw));
  meld('logboek');
  const ketens = await leesKetens(klant);
  if (JSON.stringify(ketens) !== JSON.stringify(opgave.ketens)) verschillen.push('de ketens van het logboek');
  if (verschillen.length > 0) {
    throw new Kopiefout(
      `De teruggezette database is niet gelijk aan de reservekopie; er is niets bewaard. Verschil: ${verschillen.slice(0, 5).join('; ')}.`,
    );
  }
  const tel = (soort: string): number => nieuw.filter((regel) => regel.startsWith(`${soort} `)).length;
  const regels = { beleid: tel('beleid'), recht: tel('recht'), functie: tel('functie') };
  return {
    tabellen: opgave.tabellen.length,
    rijen: opgave.tabellen.reduce((som, tabel) => som + tabel.rijen, 0),
    regels: { ...regels, overig: nieuw.length - regels.beleid - regels.recht - regels.functie },
    ketens,
  };
}

async function tabelverschillen(klant: ClientBase, opgave: Inhoudsopgave, meld: Meld): Promise<string[]> {
  const hier = new Map((await leesTabellen(klant)).map((tabel) => [tabel.naam, tabel]));
  const verschillen: string[] = [];
  for (const verwacht of opgave.tabellen) {
    meld(verwacht.naam);
    const tabel = hier.get(verwacht.naam);
    hier.delete(verwacht.naam);
    if (tabel === undefined) {
      verschillen.push(`tabel ${verwacht.naam} ontbreekt`);
      continue;
    }
    const { rijen, inhoud } = await meetTabel(klant, tabel, []);
    if (rijen !== verwacht.rijen)
      verschillen.push(`tabel ${verwacht.naam}: ${rijen} rijen in plaats van ${verwacht.rijen}`);
    else if (inhoud !== verwacht.inhoud) verschillen.push(`de inhoud van tabel ${verwacht.naam}`);
  }
  return [...verschillen, ...[...hier.keys()].map((naam) => `tabel ${naam} staat niet in de kopie`)];
}

type Reeksen = Inhoudsopgave['reeksen'];

function reeksverschillen(oud: Reeksen, nieuw: Reeksen): string[] {
  const nu = new Map(nieuw.map(({ naam, stand }) => [naam, stand]));
  return oud.filter(({ naam, stand }) => nu.get(naam) !== stand).map(({ naam }) => `de stand van reeks ${naam}`);
}

function catalogusverschillen(oud: readonly string[], nieuw: readonly string[]): string[] {
  const [toen, nu] = [new Set(oud), new Set(nieuw)];
  const kop = (regel: string): string => regel.split('\n')[0]?.slice(0, 120) ?? '';
  return [
    ...oud.filter((regel) => !nu.has(regel)).map((regel) => `ontbreekt: ${kop(regel)}`),
    ...nieuw.filter((regel) => !toen.has(regel)).map((regel) => `te veel: ${kop(regel)}`),
  ];
}
