import { Arg, Ctx } from 'type-graphql';
import { DatumScalar } from '../../kern/scalars';
import { Bron, Vraag } from '../../kern/veld';
import { Verzoek } from '../../kern/verzoek';
import { Woningkenmerken } from './woningkenmerken.entity';
import { WoningkenmerkenService } from './woningkenmerken.service';

@Bron()
export class WoningkenmerkenResolver {
  @Vraag(
    'PARTNER',
    'Flexwoningen en levensloopbestendige woningen, per corporatie uit de afspraken; zonder peildatum vandaag.',
    () => [Woningkenmerken],
  )
  woningkenmerken(
    @Arg('peildatum', () => DatumScalar, { nullable: true }) peildatum: string | undefined,
    @Ctx() verzoek: Verzoek,
  ): Promise<Woningkenmerken[]> {
    return verzoek.dienst(WoningkenmerkenService).op(peildatum ?? verzoek.klok.vandaag());
  }
}
