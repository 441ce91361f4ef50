import { Arg, Ctx, Int, Root } from 'type-graphql';
import { Bron, BronVeld } from '../../kern/veld';
import type { Verwijzing } from '../../kern/subgraaf';
import { Verzoek } from '../../kern/verzoek';
import { Toewijzingstelling } from './toewijzingstelling.entity';
import { ToewijzingstellingService } from './toewijzingstelling.service';
import { Wijk } from './wijk.stub';

@Bron(() => Wijk)
export class WijkResolver {
  @BronVeld(
    'OPENBAAR',
    'Toewijzingen in deze wijk in een jaar, zodra het jaar is afgesloten.',
    () => Toewijzingstelling,
    true,
  )
  toewijzingen(
    @Root() wijk: Wijk,
    @Arg('jaar', () => Int) jaar: number,
    @Ctx() verzoek: Verzoek,
  ): Promise<Toewijzingstelling | null> {
    return verzoek.dienst(ToewijzingstellingService).van(wijk.code, jaar);
  }
}

export const wijkVerwijzing: Verwijzing = ({ code }: { code: string }, verzoek) =>
  verzoek.dienst(ToewijzingstellingService).wijk(code);
