import { Termijn, termijnen } from '../../subgraphs/kern/termijn';

/** What one request of a client has used up: its time, and the parts that failed it. */
export class Verzoekstand {
  readonly termijn = new Termijn(termijnen.verzoek);
  /** Not asked again for the rest of this request: its fields would cost their time once more. */
  readonly uitgevallen = new Set<string>();
}

const standen = new WeakMap<object, Verzoekstand>();

/** The state that belongs to the context of a request. */
export function standVan(context: object): Verzoekstand {
  let stand = standen.get(context);
  if (stand === undefined) standen.set(context, (stand = new Verzoekstand()));
  return stand;
}
