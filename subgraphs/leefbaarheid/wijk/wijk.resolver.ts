import { Ctx, Root } from 'type-graphql';
import type { Verwijzing } from '../../kern/subgraaf';
import { Bron, BronVeld } from '../../kern/veld';
import { Verzoek } from '../../kern/verzoek';
import { Draagkracht } from '../draagkracht/draagkracht.entity';
import { DraagkrachtService } from '../draagkracht/draagkracht.service';
import { Inzetniveau, Prioriteit } from './inzet.entity';
import { WijkService } from './wijk.service';
import { Wijk } from './wijk.stub';

@Bron(() => Wijk)
export class WijkResolver {
  @BronVeld('OPENBAAR', 'Het niveau van inzet in de wijk, per indeling en periode.', () => [Inzetniveau], true)
  inzet(@Root() wijk: Wijk, @Ctx() verzoek: Verzoek): Promise<Inzetniveau[]> {
    return verzoek.dienst(WijkService).inzet(wijk.code);
  }

  @BronVeld(
    'OPENBAAR',
    'Wat de wijk nu aankan; leeg als niemand dat heeft vastgesteld (S3-36).',
    () => Draagkracht,
    true,
  )
  draagkracht(@Root() wijk: Wijk, @Ctx() verzoek: Verzoek): Promise<Draagkracht | null> {
    return verzoek.dienst(DraagkrachtService).vanWijk(wijk.code);
  }

  @BronVeld('OPENBAAR', 'Waar de wijk vooral aan werkt, nieuwste jaar eerst.', () => [Prioriteit], true)
  prioriteiten(@Root() wijk: Wijk, @Ctx() verzoek: Verzoek): Promise<Prioriteit[]> {
    return verzoek.dienst(WijkService).prioriteiten(wijk.code);
  }
}

export const wijkVerwijzing: Verwijzing = ({ code }: { code: string }, verzoek) =>
  verzoek.dienst(WijkService).opCode(code);
