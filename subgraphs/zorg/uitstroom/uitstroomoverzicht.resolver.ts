import { Arg, Ctx, Int } from 'type-graphql';
import { Bron, Vraag } from '../../kern/veld';
import { Verzoek } from '../../kern/verzoek';
import { Uitstroomoverzicht } from './uitstroomoverzicht.entity';
import { UitstroomoverzichtService } from './uitstroomoverzicht.service';

@Bron()
export class UitstroomoverzichtResolver {
  @Vraag(
    'OPENBAAR',
    'Uitstroom uit zorg en opvang in een jaar, zodra het is afgesloten (S3-28).',
    () => Uitstroomoverzicht,
  )
  uitstroom(@Arg('jaar', () => Int) jaar: number, @Ctx() verzoek: Verzoek): Promise<Uitstroomoverzicht> {
    return verzoek.dienst(UitstroomoverzichtService).van(jaar);
  }
}
