import 'reflect-metadata';
import { resolve } from 'node:path';
import { leesInstellingen } from '../subgraphs/kern/instellingen';
import { metBeheerder } from './postgres/bij-instellingen';
import { startIngebed } from './postgres/ingebed';
import type { Bewijs } from './reservekopie/bewijs';
import { Kopiefout } from './reservekopie/kopie';
import { zinVanSchijf } from './reservekopie/schijf';
import { keurKopie, zetTerug } from './reservekopie/zet-terug';
import { maakStap } from './voortgang';

/**
 * `npm run herstel -- <folder>`: fills an empty database with a copy and proves that the two are equal. The product must be
 * stopped; exit code 1 means that nothing was restored.
 */
function zinnen({ tabellen, rijen, regels, ketens }: Bewijs): string[] {
  return [
    `${tabellen} tabellen, ${rijen.toLocaleString('nl-NL')} rijen: aantal en inhoud gelijk.`,
    `${regels.beleid} toegangsregels, ${regels.recht} rechten, ${regels.functie} functies en ${regels.overig} andere onderdelen: gelijk.`,
    ...ketens.map(({ schema, verzegeld, onverzegeld, gebroken }) =>
      gebroken === null
        ? `Logboek van ${schema}: de keten van ${verzegeld} regels is heel, ${onverzegeld} nog niet verzegeld; gelijk.`
        : `Logboek van ${schema}: de keten was bij het kopiëren al gebroken bij regel ${gebroken.plaats}, en is dat nog.`,
    ),
  ];
}

async function main(): Promise<void> {
  const [map, ...rest] = process.argv.slice(2);
  if (map === undefined || rest.length > 0 || map.startsWith('-')) {
    throw new Kopiefout('Gebruik: npm run herstel -- <map met de reservekopie>.');
  }
  const instellingen = leesInstellingen();
  const { gegevensmap } = instellingen;
  const van = resolve(map);
  // Before a database is made or started: a wrong copy leaves no trace.
  await keurKopie(van, gegevensmap);
  const stap = maakStap((regel) => console.log(regel));
  // startIngebed takes the lock of the folder: it refuses, by name, when the product runs on it.
  const bewijs = await metBeheerder(instellingen, startIngebed, (url) =>
    zetTerug({ url, gegevensmap, van, stap, loginsleutel: instellingen.loginsleutel }),
  );
  console.log(`\n${zinnen(bewijs).join('\n')}\nHet herstel is klaar: u kunt Buurtgraaf starten.`);
}

main().catch((fout: unknown) => {
  process.stderr.write(`${zinVanSchijf(fout)}\nEr is niets teruggezet.\n`);
  process.exitCode = 1;
});
