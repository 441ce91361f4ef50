import { Kind, parse, type SelectionSetNode } from 'graphql';
import { Fout, nietBeschikbaar } from '../../subgraphs/kern/fout';

/** Names of the path to a place in the answer; '@' stands for every element of a list. */
export type Plaats = readonly (string | number)[];

/** A part that did not answer as it should: which, and which places of the answer are empty because of it. */
export class Uitval extends Fout {
  constructor(
    readonly deel: string,
    readonly plaatsen: readonly Plaats[],
    melding: string,
  ) {
    super('NIET_BESCHIKBAAR', melding);
  }
}

/** It may have done what was asked before it fell silent. */
const onzeker =
  'Dit onderdeel gaf geen antwoord op uw wijziging. Kijk eerst of zij is opgeslagen, en probeer het dan opnieuw.';

/** The gateway writes its operations itself: the kind stands in front. */
export const isWijziging = (query: string): boolean => query.startsWith('mutation');

/** `gevraagd` = the request had reached the part, or may have. */
export function uitvalVan(deel: string, query: string, onder: Plaats, gevraagd: boolean): Uitval {
  const plaatsen = sleutelsVan(query).map((sleutel) => [...onder, sleutel]);
  return new Uitval(deel, plaatsen, isWijziging(query) && gevraagd ? onzeker : nietBeschikbaar().message);
}

/** The response keys that an operation to a subgraph fills in, at its root or in its entities. */
function sleutelsVan(query: string): string[] {
  const sleutels = new Set<string>();
  const verzamel = ({ selections }: SelectionSetNode): void => {
    for (const deel of selections) {
      if (deel.kind === Kind.INLINE_FRAGMENT) verzamel(deel.selectionSet);
      else if (deel.kind === Kind.FIELD && deel.name.value === '_entities') verzamel(deel.selectionSet!);
      else if (deel.kind === Kind.FIELD && deel.name.value !== '__typename')
        sleutels.add((deel.alias ?? deel.name).value);
    }
  };
  for (const deel of parse(query).definitions) if (deel.kind === Kind.OPERATION_DEFINITION) verzamel(deel.selectionSet);
  return [...sleutels];
}
