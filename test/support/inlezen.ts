import { tmpdir } from 'node:os';
import type { Importsoort } from '../../subgraphs/kern/import/importsoort';
import { leesIn, type Importopdracht, type Importuitkomst } from '../../subgraphs/kern/import/inlezen';
import { databeheerder } from '../builders/woning';
import type { Wereld } from './wereld';

interface Anders extends Partial<Omit<Importopdracht, 'soort' | 'db' | 'bron' | 'als'>> {
  deel?: string;
}

/** A file (its text or bytes) through the real import, as Actium's databeheerder unless said otherwise. */
export function leesTekstIn(
  wereld: Wereld,
  soort: Importsoort,
  inhoud: string | Uint8Array,
  { deel = 'woningvoorraad', ...anders }: Anders = {},
): Promise<Importuitkomst> {
  const bytes = Buffer.from(inhoud);
  return leesIn({
    soort,
    db: wereld.verzoek(deel, databeheerder()).omgeving.db,
    bron: {
      grootte: bytes.length,

      async *stroom() {
        yield bytes;
      },
    },
    partner: 'actium',
    peildatum: null,
    proef: false,
    map: tmpdir(),
    als: (partner) => wereld.verzoek(deel, databeheerder(partner)),
    ...anders,
  });
}
