import { Ctx, Root } from 'type-graphql';
import { isUuid } from '../../kern/uuid';
import { Bron, BronVeld } from '../../kern/veld';
import type { Verwijzing } from '../../kern/subgraaf';
import { Verzoek } from '../../kern/verzoek';
import { Toewijzing } from '../toewijzing/toewijzing.entity';
import { ToewijzingService } from '../toewijzing/toewijzing.service';
import { Woning } from './woning.stub';
import { WoningService } from './woning.service';

@Bron(() => Woning)
export class WoningResolver {
  @BronVeld('BEDRIJF', 'De toewijzingen van deze woning, de nieuwste eerst.', () => [Toewijzing])
  toewijzingen(@Root() woning: Woning, @Ctx() verzoek: Verzoek): Promise<Toewijzing[]> {
    return verzoek.dienst(ToewijzingService).vanWoning(woning.id);
  }
}

export const woningVerwijzing: Verwijzing = async ({ id }: { id: string }, verzoek) =>
  isUuid(id) ? verzoek.dienst(WoningService).opId(id) : null;
