import { Root } from 'type-graphql';
import { Bron, BronVeld } from '../../kern/veld';
import { Partner } from '../partner/partner.stub';
import { Deelname } from './deelname.entity';

@Bron(() => Deelname)
export class DeelnameResolver {
  @BronVeld('OPENBAAR', 'De partner die meedoet.', () => Partner)
  partner(@Root() deelname: Deelname): Partner {
    return { id: deelname.partnerId };
  }

  @BronVeld('OPENBAAR', 'Tot en met wanneer; eerder beëindigd telt dat tijdstip.', () => Date, true)
  tot(@Root() deelname: Deelname): Date | null {
    return deelname.beeindigdOp ?? deelname.afgesprokenTot;
  }
}
