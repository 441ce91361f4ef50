import type { Wereld } from '../support/wereld';
import {
  AfsprakensetService,
  type Afsprakenset,
} from '../../subgraphs/samenwerking/prestatieafspraak/afsprakenset.service';

const databeheerder = { partner: 'gemeente-assen', rol: 'gemeente/databeheerder', doel: 'VASTGOEDBEHEER' as const };

/** A loaded set with one agreement, as the gemeente's databeheerder loads it. */
export async function aAfsprakenset(wereld: Wereld, anders: Partial<Afsprakenset> = {}): Promise<Afsprakenset> {
  const set: Afsprakenset = {
    set: 'Afspraken voor de proef',
    geldigVan: '2022-01-01',
    geldigTot: '2025-12-31',
    ondertekenaars: ['gemeente-assen', 'actium'],
    afspraken: [anAfspraak()],
    ...anders,
  };
  await wereld.verzoek('samenwerking', databeheerder).dienst(AfsprakensetService).laad(set);
  return set;
}

type Gegeven = Afsprakenset['afspraken'][number];

/** One agreement with one indicator without a target. */
export function anAfspraak(anders: Partial<Gegeven> = {}): Gegeven {
  const indicator = { code: '1-proef', naam: 'Proef', eenheid: 'procent', doel: null, richting: null, deadline: null };
  return {
    nummer: 1,
    thema: 'BETAALBAARHEID',
    tekst: 'Een afspraak.',
    partijen: ['actium'],
    soort: 'KWANTITATIEF',
    indicatoren: [indicator],
    ...anders,
  };
}
