import { Pijler } from '../../subgraphs/leefbaarheid/interventie/interventie.entity';
import {
  InterventieService,
  type NieuweInterventie,
} from '../../subgraphs/leefbaarheid/interventie/interventie.service';
import type { Beller, Wereld } from '../support/wereld';

/** An intervention of today in a dossier, by its owner; answers its id. */
export async function anInterventie(
  wereld: Wereld,
  door: Beller,
  dossier: string,
  anders: Partial<NieuweInterventie> = {},
): Promise<string> {
  const verzoek = wereld.verzoek('leefbaarheid', door);
  const interventie = {
    instrument: 'Huisbezoek',
    pijler: Pijler.SOCIAAL_PREVENTIEF,
    op: verzoek.klok.vandaag(),
    effect: 'Afspraken gemaakt',
  };
  const [id] = await verzoek.dienst(InterventieService).legVast(dossier, [{ ...interventie, ...anders }]);
  return id ?? '';
}
