import { Arg, Ctx, Root } from 'type-graphql';
import { DatumScalar } from '../../kern/scalars';
import { Bron, BronVeld } from '../../kern/veld';
import { Verzoek } from '../../kern/verzoek';
import { Wijk } from '../wijk/wijk.entity';
import { Wijkmix } from './wijkmix.entity';
import { WijkmixService } from './wijkmix.service';

@Bron(() => Wijk)
export class WijkmixResolver {
  @BronVeld('PARTNER', 'De menging van de wijk naast die van de stad (V17); zonder peildatum vandaag.', () => Wijkmix)
  mix(
    @Root() wijk: Wijk,
    @Arg('peildatum', () => DatumScalar, { nullable: true }) peildatum: string | undefined,
    @Ctx() verzoek: Verzoek,
  ): Promise<Wijkmix> {
    return verzoek.dienst(WijkmixService).vanWijk(wijk.code, peildatum ?? verzoek.klok.vandaag());
  }
}
