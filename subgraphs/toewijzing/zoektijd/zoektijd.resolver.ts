import { Arg, Ctx, Int } from 'type-graphql';
import { Bron, Vraag } from '../../kern/veld';
import { Verzoek } from '../../kern/verzoek';
import { Zoektijd } from './zoektijd.entity';
import { ZoektijdService } from './zoektijd.service';

@Bron()
export class ZoektijdResolver {
  @Vraag('OPENBAAR', 'Zoektijd en wachttijd per groep en soort woning, zodra het jaar is afgesloten (S3-19).', () => [
    Zoektijd,
  ])
  zoektijden(@Arg('jaar', () => Int) jaar: number, @Ctx() verzoek: Verzoek): Promise<Zoektijd[]> {
    return verzoek.dienst(ZoektijdService).perGroep(jaar);
  }
}
