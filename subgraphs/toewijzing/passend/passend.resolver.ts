import { Arg, Ctx, ID, Int } from 'type-graphql';
import { Bron, Vraag } from '../../kern/veld';
import { Verzoek } from '../../kern/verzoek';
import { DaebToewijzen, PassendToewijzen } from './passend-toewijzen.entity';
import { PassendService } from './passend.service';

@Bron()
export class PassendResolver {
  @Vraag('PARTNER', 'Passend toewijzen per corporatie in een jaar.', () => [PassendToewijzen])
  passendToewijzen(
    @Arg('jaar', () => Int) jaar: number,
    @Arg('corporatie', () => ID, { nullable: true }) corporatie: string | null,
    @Ctx() verzoek: Verzoek,
  ): Promise<PassendToewijzen[]> {
    return verzoek.dienst(PassendService).passend(jaar, corporatie ?? null);
  }

  @Vraag('PARTNER', 'Toewijzen tot de inkomensgrens voor sociale huur, per corporatie in een jaar.', () => [
    DaebToewijzen,
  ])
  daebToewijzen(
    @Arg('jaar', () => Int) jaar: number,
    @Arg('corporatie', () => ID, { nullable: true }) corporatie: string | null,
    @Ctx() verzoek: Verzoek,
  ): Promise<DaebToewijzen[]> {
    return verzoek.dienst(PassendService).daeb(jaar, corporatie ?? null);
  }
}
