import { Arg, Ctx } from 'type-graphql';
import { DatumScalar } from '../../kern/scalars';
import { Bron, Vraag } from '../../kern/veld';
import { Verzoek } from '../../kern/verzoek';
import { Voorraaddoel } from './voorraaddoel.entity';
import { VoorraaddoelService } from './voorraaddoel.service';

@Bron()
export class VoorraaddoelResolver {
  @Vraag(
    'PARTNER',
    'De afgesproken aantallen met stand en verwachting: kernvoorraad, groei, geclusterd, standplaatsen (V3, V4, V12, V13).',
    () => [Voorraaddoel],
  )
  voorraaddoelen(
    @Arg('peildatum', () => DatumScalar, { nullable: true }) peildatum: string | undefined,
    @Ctx() verzoek: Verzoek,
  ): Promise<Voorraaddoel[]> {
    return verzoek.dienst(VoorraaddoelService).op(peildatum ?? verzoek.klok.vandaag());
  }
}
