import { Arg, Ctx, ID, Root } from 'type-graphql';
import { Bron, BronVeld, Vraag } from '../../kern/veld';
import { Verzoek } from '../../kern/verzoek';
import { Huishouden } from '../toewijzing/huishouden';
import { Kandidaat } from './kandidaat.entity';
import { KandidaatService } from './kandidaat.service';

@Bron(() => Kandidaat)
export class KandidaatResolver {
  @Vraag('OPENBAAR', 'Wie voor een eigen woning in aanmerking komt, in volgorde; hoogstens 200.', () => [Kandidaat])
  kandidaten(@Arg('woning', () => ID) woning: string, @Ctx() verzoek: Verzoek): Promise<Kandidaat[]> {
    return verzoek.dienst(KandidaatService).vanWoning(woning);
  }

  @BronVeld('PERSOON', 'Het huishouden; leeg als de corporatie het niet kent (uitstroom).', () => Huishouden)
  huishouden(@Root() { grootte, samenstelling, ouderenhuishouden }: Kandidaat): Huishouden | null {
    if (grootte === null) return null;
    return Object.assign(new Huishouden(), { grootte, samenstelling, ouderenhuishouden });
  }
}
