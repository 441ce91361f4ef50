import 'reflect-metadata';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { leesInstellingen } from '../subgraphs/kern/instellingen';
import { metBeheerder } from './postgres/bij-instellingen';
import { openIngebed } from './postgres/ingebed';
import { Kopiefout } from './reservekopie/kopie';
import { maakKopie } from './reservekopie/maak';
import { zinVanSchijf } from './reservekopie/schijf';
import { maakStap } from './voortgang';

/**
 * `npm run reservekopie [-- <folder>]`: a copy of everything, also while the product runs. Exit code 1 when there is no copy.
 */
/** Sorted by name is sorted by time. */
const tijdnaam = (): string => new Date().toISOString().slice(0, 19).replaceAll(':', '');

async function main(): Promise<void> {
  const [map, ...rest] = process.argv.slice(2);
  if (rest.length > 0 || map?.startsWith('-')) throw new Kopiefout('Gebruik: npm run reservekopie [-- <map>].');
  const instellingen = leesInstellingen();
  const { gegevensmap } = instellingen;
  if (instellingen.beheerUrl === undefined && !existsSync(join(gegevensmap, 'geheimen.json'))) {
    throw new Kopiefout(`In ${gegevensmap} staat nog geen installatie; voer eerst "npm start" uit.`);
  }
  const naar = map === undefined ? join(gegevensmap, 'reservekopie', tijdnaam()) : resolve(map);
  const stap = maakStap((regel) => console.log(regel));
  const opgave = await metBeheerder(instellingen, openIngebed, (url) => maakKopie({ url, gegevensmap, naar, stap }));
  const rijen = opgave.tabellen.reduce((som, tabel) => som + tabel.rijen, 0);
  console.log(
    `\nReservekopie gemaakt: ${naar}\n${opgave.tabellen.length} tabellen, ${rijen.toLocaleString('nl-NL')} rijen.\n` +
      'Let op: de kopie bevat persoonsgegevens en de geheimen van deze installatie. Bewaar haar versleuteld.' +
      (opgave.geheimen.some(({ bestand }) => bestand.endsWith('geheimen.json'))
        ? ''
        : '\nGEHEIM, POORT_SLEUTEL en LOGINSLEUTEL staan in uw omgeving en niet in de kopie: bewaar die apart.'),
  );
  for (const { schema, gebroken } of opgave.ketens) {
    if (gebroken !== null)
      console.log(`Let op: het logboek van ${schema} was al gebroken bij regel ${gebroken.plaats}.`);
  }
}

main().catch((fout: unknown) => {
  process.stderr.write(`${zinVanSchijf(fout)}\nEr is geen reservekopie gemaakt.\n`);
  process.exitCode = 1;
});
