import {
  StrafrechtelijkFeitService,
  type NieuwFeit,
} from '../../subgraphs/leefbaarheid/strafrechtelijk-feit/strafrechtelijk-feit.service';
import type { Beller, Wereld } from '../support/wereld';

/** A criminal fact of today in a dossier, recorded by its owner. */
export async function aStrafrechtelijkFeit(
  wereld: Wereld,
  door: Beller,
  dossier: string,
  anders: Partial<NieuwFeit> = {},
): Promise<void> {
  const verzoek = wereld.verzoek('leefbaarheid', door);
  const feit = { soort: 'Vernieling', op: verzoek.klok.vandaag(), toelichting: 'Aangifte gedaan' };
  await verzoek.dienst(StrafrechtelijkFeitService).legVast(dossier, { ...feit, ...anders });
}
