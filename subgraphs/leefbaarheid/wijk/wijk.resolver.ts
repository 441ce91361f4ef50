import { Ctx, Root } from 'type-graphql';
import type { Verwijzing } from '../../kern/subgraaf';
import { Bron, BronVeld } from '../../kern/veld';
import { Verzoek } from '../../kern/verzoek';
import { Inzetniveau, Prioriteit } from './inzet.entity';
import { WijkService } from './wijk.service';
import { Wijk } from './wijk.stub';

@Bron(() => Wijk)
export class WijkResolver {
  @BronVeld('OPENBAAR', 'Het niveau van inzet in de wijk, per indeling en periode.', () => [Inzetniveau], true)
  inzet(@Root() wijk: Wijk, @Ctx() verzoek: Verzoek): Promise<Inzetniveau[]> {
    return verzoek.dienst(WijkService).inzet(wijk.code);
  }

  @BronVeld('OPENBAAR', 'Waar de wijk vooral aan werkt, nieuwste jaar eerst.', () => [Prioriteit], true)
  prioriteiten(@Root() wijk: Wijk, @Ctx() verzoek: Verzoek): Promise<Prioriteit[]> {
    return verzoek.dienst(WijkService).prioriteiten(wijk.code);
  }
}

export const wijkVerwijzing: Verwijzing = ({ code }: { code: string }, verzoek) =>
  verzoek.dienst(WijkService).opCode(code);
