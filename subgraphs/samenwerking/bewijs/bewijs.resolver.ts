import { Arg, Ctx, Root } from 'type-graphql';
import { Bron, BronVeld, Wijziging } from '../../kern/veld';
import { Verzoek } from '../../kern/verzoek';
import { Partner } from '../partner/partner.entity';
import { PartnerService } from '../partner/partner.service';
import { Bewijs } from './bewijs.entity';
import { BewijsInput } from './bewijs.input';
import { BewijsService } from './bewijs.service';

@Bron(() => Bewijs)
export class BewijsResolver {
  @Wijziging('Legt bewijs vast bij een mijlpaal of inspanning; eerder bewijs blijft staan.', () => Bewijs)
  legBewijsVast(@Arg('input', () => BewijsInput) input: BewijsInput, @Ctx() verzoek: Verzoek): Promise<Bewijs> {
    return verzoek.dienst(BewijsService).legVast(input);
  }

  @BronVeld('OPENBAAR', 'De partij die het vastlegde.', () => Partner, true)
  door(@Root() { partnercode }: Bewijs, @Ctx() verzoek: Verzoek): Promise<Partner | null> {
    return verzoek.dienst(PartnerService).opId(partnercode);
  }
}
