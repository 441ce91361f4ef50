import { Arg, Ctx, Int } from 'type-graphql';
import { Bron, Vraag } from '../../kern/veld';
import { Verzoek } from '../../kern/verzoek';
import { Huurprijsgrenzen } from './huurprijsgrens.entity';
import { HuurprijsgrensService } from './huurprijsgrens.service';

@Bron(() => Huurprijsgrenzen)
export class HuurprijsgrensResolver {
  @Vraag('OPENBAAR', 'De huurgrenzen van een jaar; leeg als dat jaar niet bekend is.', () => Huurprijsgrenzen)
  huurprijsgrenzen(@Arg('jaar', () => Int) jaar: number, @Ctx() verzoek: Verzoek): Promise<Huurprijsgrenzen | null> {
    return verzoek.dienst(HuurprijsgrensService).vanJaar(jaar);
  }
}
