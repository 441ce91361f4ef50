import { Arg, Ctx, Int } from 'type-graphql';
import { Bron, Vraag } from '../../kern/veld';
import { Verzoek } from '../../kern/verzoek';
import { Taakstelling } from './taakstelling.entity';
import { TaakstellingService } from './taakstelling.service';

@Bron()
export class TaakstellingResolver {
  @Vraag('PARTNER', 'De taakstelling om statushouders te huisvesten, per halfjaar (S3-21).', () => [Taakstelling])
  taakstellingStatushouders(@Arg('jaar', () => Int) jaar: number, @Ctx() verzoek: Verzoek): Promise<Taakstelling[]> {
    return verzoek.dienst(TaakstellingService).perHalfjaar(jaar);
  }
}
