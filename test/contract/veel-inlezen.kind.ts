import 'reflect-metadata';
import { tmpdir } from 'node:os';
import { startDelen, type Deelopties } from '../../gateway/delen';
import { bestandsbron } from '../../subgraphs/kern/import/bron';
import { leesIn } from '../../subgraphs/kern/import/inlezen';
import { Verzoek } from '../../subgraphs/kern/verzoek';
import { woningimport } from '../../subgraphs/woningvoorraad/import/woningen.import';
import { databeheerder } from '../builders/woning';
import { identiteit } from '../support/wereld';

/** A process of its own that reads in one file and says what came of it, and how much memory it ever had. */
async function main(): Promise<void> {
  const [bestand = '', opties = '{}'] = process.argv.slice(2);
  const delen = await startDelen({ ...(JSON.parse(opties) as Deelopties), nu: null, demo: true, poolgrootte: 2 });
  const omgeving = delen.uitvoeringen.get('woningvoorraad')?.omgeving;
  if (omgeving === undefined) throw new Error('geen woningvoorraad');
  const verzoek = new Verzoek(omgeving, identiteit(databeheerder()), new Set());
  const delenVan: number[] = [];
  const { telling, fouten } = await leesIn({
    soort: woningimport,
    db: omgeving.db,
    bron: bestandsbron(bestand),
    peildatum: null,
    partner: 'actium',
    proef: false,
    map: tmpdir(),
    als: () => verzoek,
    meld: ({ deel }) => void delenVan.push(deel),
  });
  await delen.sluit();
  const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
  console.log(JSON.stringify({ telling, fouten: fouten.aantal, megabytes, meldingen: delenVan.length }));
}

void main();
