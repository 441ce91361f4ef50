import { Arg, Ctx } from 'type-graphql';
import { DatumScalar } from '../../kern/scalars';
import { Bron, Vraag } from '../../kern/veld';
import { Verzoek } from '../../kern/verzoek';
import { Betaalbaarheid } from './betaalbaarheid.entity';
import { BetaalbaarheidService } from './betaalbaarheid.service';

@Bron()
export class BetaalbaarheidResolver {
  @Vraag(
    'PARTNER',
    'Hoe betaalbaar de woningen zijn, per corporatie uit de afspraken; zonder peildatum vandaag.',
    () => [Betaalbaarheid],
  )
  betaalbaarheid(
    @Arg('peildatum', () => DatumScalar, { nullable: true }) peildatum: string | undefined,
    @Ctx() verzoek: Verzoek,
  ): Promise<Betaalbaarheid[]> {
    return verzoek.dienst(BetaalbaarheidService).op(peildatum ?? verzoek.klok.vandaag());
  }
}
