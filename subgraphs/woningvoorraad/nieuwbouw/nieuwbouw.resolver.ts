import { Arg, Ctx } from 'type-graphql';
import { DatumScalar } from '../../kern/scalars';
import { Bron, Vraag } from '../../kern/veld';
import { Verzoek } from '../../kern/verzoek';
import { Nieuwbouw } from './nieuwbouw.entity';
import { NieuwbouwService } from './nieuwbouw.service';

@Bron()
export class NieuwbouwResolver {
  @Vraag(
    'PARTNER',
    'De opgeleverde sociale nieuwbouw per corporatie tegen de huurgrenzen (V9); zonder dagen vanaf het begin van de afspraken tot vandaag.',
    () => [Nieuwbouw],
  )
  nieuwbouw(
    @Arg('van', () => DatumScalar, { nullable: true }) van: string | undefined,
    @Arg('tot', () => DatumScalar, { nullable: true }) tot: string | undefined,
    @Ctx() verzoek: Verzoek,
  ): Promise<Nieuwbouw[]> {
    return verzoek.dienst(NieuwbouwService).tussen(van ?? null, tot ?? null);
  }
}
