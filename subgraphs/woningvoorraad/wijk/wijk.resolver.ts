import { Arg, Ctx, ID, Root } from 'type-graphql';
import type { Verwijzing } from '../../kern/subgraaf';
import { Bron, BronVeld, Vraag } from '../../kern/veld';
import { Verzoek } from '../../kern/verzoek';
import { Buurt } from '../buurt/buurt.entity';
import { BuurtService } from '../buurt/buurt.service';
import { Wijk } from './wijk.entity';
import { WijkService } from './wijk.service';

@Bron(() => Wijk)
export class WijkResolver {
  @Vraag('OPENBAAR', 'Alle wijken, op code; ook het buitengebied.', () => [Wijk])
  wijken(@Ctx() verzoek: Verzoek): Promise<Wijk[]> {
    return verzoek.dienst(WijkService).alle();
  }

  @Vraag('OPENBAAR', 'Eén wijk; leeg als de code niet bestaat.', () => Wijk)
  wijk(@Arg('code', () => ID) code: string, @Ctx() verzoek: Verzoek): Promise<Wijk | null> {
    return verzoek.dienst(WijkService).opCode(code);
  }

  @BronVeld('OPENBAAR', 'De codes waaronder het CBS deze wijk nu kent.', () => [String])
  cbsCodes(@Root() wijk: Wijk, @Ctx() verzoek: Verzoek): Promise<string[]> {
    return verzoek.dienst(WijkService).cbsCodes(wijk.code);
  }

  @BronVeld('OPENBAAR', 'De buurten van de wijk, op code.', () => [Buurt])
  buurten(@Root() wijk: Wijk, @Ctx() verzoek: Verzoek): Promise<Buurt[]> {
    return verzoek.dienst(BuurtService).vanWijk(wijk.code);
  }
}

export const wijkVerwijzing: Verwijzing = ({ code }: { code: string }, verzoek) =>
  verzoek.dienst(WijkService).opCode(code);
