import { tmpdir } from 'node:os';
import type { Demobeller, Democontext } from '../demo';
import { tekstbron } from './bron';
import type { Importsoort } from './importsoort';
import { leesIn } from './inlezen';

/** A file of the demo through the import of real data, as this databeheerder; a fault in it is one of the generator. */
export async function leesDemobestand(
  context: Democontext,
  subgraaf: string,
  soort: Importsoort,
  beheerder: Omit<Demobeller, 'doel'>,
  regels: readonly string[],
): Promise<void> {
  const als = (partner: string) => context.als(subgraaf, { ...beheerder, partner, doel: 'VASTGOEDBEHEER' });
  const { fouten } = await leesIn({
    soort,
    db: als(beheerder.partner).omgeving.db,
    bron: tekstbron(regels.join('\n')),
    peildatum: null,
    partner: beheerder.partner,
    proef: false,
    map: tmpdir(),
    als,
  });
  if (fouten.aantal > 0) throw new Error(`${soort.soort} van de demo: ${JSON.stringify(fouten)}`);
}
