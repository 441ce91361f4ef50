import { Arg, Ctx } from 'type-graphql';
import { DatumScalar } from '../../kern/scalars';
import { Bron, Vraag } from '../../kern/veld';
import { Verzoek } from '../../kern/verzoek';
import { Jongerenaanbod } from './jongerenaanbod.entity';
import { JongerenaanbodService } from './jongerenaanbod.service';

@Bron()
export class JongerenaanbodResolver {
  @Vraag(
    'PARTNER',
    'Woningen die jongeren met huurtoeslag kunnen betalen (V10); zonder peildatum vandaag.',
    () => Jongerenaanbod,
  )
  jongerenaanbod(
    @Arg('peildatum', () => DatumScalar, { nullable: true }) peildatum: string | undefined,
    @Ctx() verzoek: Verzoek,
  ): Promise<Jongerenaanbod> {
    return verzoek.dienst(JongerenaanbodService).op(peildatum ?? verzoek.klok.vandaag());
  }
}
