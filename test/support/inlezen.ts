import { tmpdir } from 'node:os';
import { tekstbron } from '../../subgraphs/kern/import/bron';
import type { Importsoort } from '../../subgraphs/kern/import/importsoort';
import { leesIn, type Importopdracht, type Importuitkomst } from '../../subgraphs/kern/import/inlezen';
import { woningimport } from '../../subgraphs/woningvoorraad/import/woningen.import';
import type { Woningregel } from '../../subgraphs/woningvoorraad/import/woningregel';
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
  return leesIn({
    soort,
    db: wereld.verzoek(deel, databeheerder()).omgeving.db,
    bron: tekstbron(inhoud),
    partner: 'actium',
    peildatum: null,
    proef: false,
    map: tmpdir(),
    als: (partner) => wereld.verzoek(deel, databeheerder(partner)),
    ...anders,
  });
}

const kolommen = woningimport.kolommen as (keyof Woningregel)[];

/** The first line of a woningen file. */
export const woningkop = kolommen.join(';');

/** A line as its owner's system would write it. */
export const woningregelTekst = (regel: Woningregel): string =>
  kolommen
    .map((kolom) => {
      const waarde = regel[kolom];
      if (typeof waarde === 'boolean') return waarde ? 'ja' : 'nee';
      if ((kolom === 'kaleHuur' || kolom === 'streefhuur') && typeof waarde === 'number')
        return (waarde / 100).toFixed(2).replace('.', ',');
      return String(waarde ?? '');
    })
    .join(';');
