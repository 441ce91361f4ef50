import { Arg, Ctx, ID, Root } from 'type-graphql';
import { Bron, BronVeld, Vraag, Wijziging } from '../../kern/veld';
import { Verzoek } from '../../kern/verzoek';
import { Partner } from '../partner/partner.entity';
import { PartnerService } from '../partner/partner.service';
import { Convenant, Ondertekening } from './convenant.entity';
import { ConvenantInput } from './convenant.input';
import { ConvenantService } from './convenant.service';

@Bron(() => Convenant)
export class ConvenantResolver {
  @Vraag('OPENBAAR', 'Alle convenanten die u mag zien, nieuwste eerst.', () => [Convenant])
  convenanten(@Ctx() verzoek: Verzoek): Promise<Convenant[]> {
    return verzoek.dienst(ConvenantService).alle();
  }

  @Wijziging('Legt een nieuw convenant vast en vraagt de andere partijen om te ondertekenen.', () => Convenant)
  registreerConvenant(
    @Arg('input', () => ConvenantInput) input: ConvenantInput,
    @Ctx() verzoek: Verzoek,
  ): Promise<Convenant> {
    return verzoek.dienst(ConvenantService).registreer(input);
  }

  @Wijziging('Ondertekent een convenant namens uw organisatie.', () => Convenant)
  ondertekenConvenant(@Arg('id', () => ID) id: string, @Ctx() verzoek: Verzoek): Promise<Convenant> {
    return verzoek.dienst(ConvenantService).onderteken(id);
  }

  @Wijziging(
    'Beëindigt een convenant op een moment, nu of later. Wat ermee gedeeld is, sluit op dat moment.',
    () => Convenant,
  )
  beeindigConvenant(
    @Arg('id', () => ID) id: string,
    @Arg('per', () => Date) per: Date,
    @Ctx() verzoek: Verzoek,
  ): Promise<Convenant> {
    return verzoek.dienst(ConvenantService).beeindig(id, per);
  }

  @BronVeld('PARTNER', 'De partijen bij het convenant.', () => [Partner])
  partijen(@Root() { partijcodes }: Convenant, @Ctx() verzoek: Verzoek): Promise<Partner[]> {
    return verzoek.dienst(PartnerService).opIds(partijcodes);
  }

  @BronVeld('PARTNER', 'De partij die het convenant heeft vastgelegd.', () => Partner)
  geregistreerdDoor(@Root() { registreerder }: Convenant, @Ctx() verzoek: Verzoek): Promise<Partner | null> {
    return verzoek.dienst(PartnerService).opId(registreerder);
  }

  @BronVeld('PARTNER', 'Wie al ondertekend heeft en wanneer.', () => [Ondertekening])
  ondertekeningen(@Root() { handtekeningen }: Convenant, @Ctx() verzoek: Verzoek): Promise<Ondertekening[]> {
    const partner = (id: string): Promise<Partner | null> => verzoek.dienst(PartnerService).opId(id);
    return Promise.all(handtekeningen.map(async (h) => ({ partner: await partner(h.partner), op: new Date(h.op) })));
  }
}
