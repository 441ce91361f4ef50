import { inSpan } from '../../subgraphs/kern/spoor';
import type { Uitvoerder } from '../graaf';

const storing: ReadonlySet<unknown> = new Set(['NIET_BESCHIKBAAR', 'INTERNE_FOUT']);

/** Each call of a part as a span of its own; what the part does stands below it, in whatever process. */
export function volgDelen(delen: ReadonlyMap<string, Uitvoerder>): ReadonlyMap<string, Uitvoerder> {
  return new Map(
    [...delen].map(([naam, deel]) => [
      naam,
      {
        voerUit: (opdracht) =>
          inSpan(
            `subgraaf ${naam}`,
            { 'buurtgraaf.subgraaf': naam },
            () => deel.voerUit(opdracht),
            ({ errors = [] }) => errors.some(({ extensions }) => storing.has(extensions?.['code'])),
          ),
      } satisfies Uitvoerder,
    ]),
  );
}
