import { Ctx, Root } from 'type-graphql';
import type { Verwijzing } from '../../kern/subgraaf';
import { Bron, BronVeld } from '../../kern/veld';
import { Verzoek } from '../../kern/verzoek';
import { Wijk } from '../wijk/wijk.entity';
import { WijkService } from '../wijk/wijk.service';
import { Buurt } from './buurt.entity';
import { BuurtService } from './buurt.service';

@Bron(() => Buurt)
export class BuurtResolver {
  @BronVeld('OPENBAAR', 'De wijk waarin de buurt ligt.', () => Wijk)
  wijk(@Root() buurt: Buurt, @Ctx() verzoek: Verzoek): Promise<Wijk | null> {
    return verzoek.dienst(WijkService).opCode(buurt.wijkCode);
  }
}

export const buurtVerwijzing: Verwijzing = ({ code }: { code: string }, verzoek) =>
  verzoek.dienst(BuurtService).opCode(code);
