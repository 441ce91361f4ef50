import type { Melding } from '../../subgraphs/leefbaarheid/melding/melding.entity';
import { Meldingsoort } from '../../subgraphs/leefbaarheid/melding/melding.entity';
import type { MeldingInput } from '../../subgraphs/leefbaarheid/melding/melding.input';
import { MeldingregistratieService } from '../../subgraphs/leefbaarheid/melding/registratie.service';
import type { Beller, Wereld } from '../support/wereld';

const wijkbeheerder: Beller = { partner: 'actium', rol: 'corporatie/wijkbeheerder', doel: 'LEEFBAARHEID' };

/** A report through the real service, by default of nuisance in Lariks, registered now by Actium's wijkbeheerder. */
export async function aMelding(
  wereld: Wereld,
  { door = wijkbeheerder, ...anders }: Partial<MeldingInput> & { door?: Beller } = {},
): Promise<Melding> {
  const melding = await wereld
    .verzoek('leefbaarheid', door)
    .dienst(MeldingregistratieService)
    .registreer({ soort: Meldingsoort.OVERLAST, wijk: 'WK010601', omschrijving: 'Lawaai in de nacht', ...anders });
  if (melding === null) throw new Error('De melding is niet leesbaar voor wie haar vastlegde.');
  return melding;
}
