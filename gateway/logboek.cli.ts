import 'reflect-metadata';
import { Database, metGebruiker } from '../subgraphs/kern/database';
import { leesInstellingen } from '../subgraphs/kern/instellingen';
import { controleer, type Ketenoordeel } from '../subgraphs/kern/verzegeling';
import { onderdelen } from './onderdelen';
import { metDatabase, type Toegang } from './opdracht';

/**
 * `npm run logboek -- controleer`: recomputes the seals of every subgraph (A11), also while the product runs. Names the
 * first broken record and the unsealed tail; exit code 1 when a chain is broken.
 */
class Gebruiksfout extends Error {}

/** As the worker of each subgraph: it may read the log and its seals, and nothing else. */
async function oordeel({ url, wachtwoord }: Toegang['inlog']): Promise<Ketenoordeel[]> {
  const oordelen: Ketenoordeel[] = [];
  for (const { naam } of onderdelen) {
    const adres = wachtwoord === undefined ? url : metGebruiker(url, `${naam}_login`, wachtwoord);
    const db = await Database.open({ url: adres, rol: naam, entiteiten: [], poolgrootte: 1 });
    try {
      oordelen.push(await controleer(db, naam));
    } finally {
      await db.sluit();
    }
  }
  return oordelen;
}

function zin({ schema, verzegeld, onverzegeld, gebroken }: Ketenoordeel): string {
  const staart = onverzegeld === 0 ? 'alles is verzegeld' : `${onverzegeld} nog niet verzegeld`;
  if (gebroken === null) return `${schema}: de keten van ${verzegeld} regels is heel; ${staart}.`;
  const { plaats, id, reden } = gebroken;
  return `${schema}: de keten is GEBROKEN bij regel ${plaats} (${id}): ${reden}. Ervoor zijn ${verzegeld} regels heel; ${staart}.`;
}

async function main(): Promise<void> {
  const [opdracht, ...rest] = process.argv.slice(2);
  if (opdracht !== 'controleer' || rest.length > 0) throw new Gebruiksfout('Gebruik: npm run logboek -- controleer.');
  const oordelen = await metDatabase(leesInstellingen(), ({ inlog }) => oordeel(inlog));
  for (const een of oordelen) console.log(zin(een));
  if (oordelen.some((een) => een.gebroken !== null)) process.exitCode = 1;
}

main().catch((fout: unknown) => {
  process.stderr.write(`${fout instanceof Error ? fout.message : String(fout)}\n`);
  process.exitCode = 1;
});
