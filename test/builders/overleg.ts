import cyclus from '../../subgraphs/samenwerking/overleg/cyclus-2022-2025.json';
import { OverlegcyclusService, type Overlegcyclus } from '../../subgraphs/samenwerking/overleg/overlegcyclus.service';
import type { Wereld } from '../support/wereld';

/** Loads the cycle of the agreements, or another one, as the databeheerder of the gemeente does. */
export const laadCyclus = (wereld: Wereld, anders: Partial<Overlegcyclus> = {}): Promise<void> =>
  wereld
    .verzoek('samenwerking', { partner: 'gemeente-assen', rol: 'gemeente/databeheerder', doel: 'VASTGOEDBEHEER' })
    .dienst(OverlegcyclusService)
    .laad({ ...cyclus, ...anders });
