import { Ctx, Root } from 'type-graphql';
import { Bron, BronVeld, Vraag } from '../../kern/veld';
import { Verzoek } from '../../kern/verzoek';
import { Wijk } from '../wijk/wijk.entity';
import { WijkService } from '../wijk/wijk.service';
import { Ontwikkellocatie } from './ontwikkellocatie.entity';
import { OntwikkellocatieService } from './ontwikkellocatie.service';

@Bron(() => Ontwikkellocatie)
export class OntwikkellocatieResolver {
  @Vraag('PARTNER', 'Ontwikkellocaties met hun deel sociale huur en de argumenten voor een afwijking (V11).', () => [
    Ontwikkellocatie,
  ])
  ontwikkellocaties(@Ctx() verzoek: Verzoek): Promise<Ontwikkellocatie[]> {
    return verzoek.dienst(OntwikkellocatieService).alle();
  }

  @BronVeld('PARTNER', 'De wijk van de locatie.', () => Wijk)
  wijk(@Root() locatie: Ontwikkellocatie, @Ctx() verzoek: Verzoek): Promise<Wijk | null> {
    return verzoek.dienst(WijkService).opCode(locatie.wijkCode);
  }
}
