import { Arg, Ctx, Root } from 'type-graphql';
import { DatumType, type Verwijzing } from '../../kern/subgraaf';
import { Bron, BronVeld, Vraag, Wijziging } from '../../kern/veld';
import { Verzoek } from '../../kern/verzoek';
import { Duiding } from '../duiding/duiding.entity';
import { alsDuiding } from '../duiding/duiding.resolver';
import { DuidingService } from '../duiding/duiding.service';
import { Partner } from '../partner/partner.entity';
import { PartnerService } from '../partner/partner.service';
import { Meetronde } from './meetronde.entity';
import { Meting } from './meting.entity';
import { MetingService } from './meting.service';

@Bron(() => Meting)
export class MetingResolver {
  @BronVeld('OPENBAAR', 'De partij waarvoor de stand geldt, als het er één is.', () => Partner, true)
  partij(@Root() { partijcode }: Meting, @Ctx() verzoek: Verzoek): Promise<Partner | null> {
    return partijcode === null ? Promise.resolve(null) : verzoek.dienst(PartnerService).opId(partijcode);
  }

  @BronVeld('OPENBAAR', 'Wat partners bij dit cijfer zeggen, oudste eerst.', () => [Duiding])
  async duiding(@Root() { id }: Meting, @Ctx() verzoek: Verzoek): Promise<Duiding[]> {
    const regels = await verzoek.dienst(DuidingService).bij(id);
    return Promise.all(regels.map((regel) => alsDuiding(verzoek, regel)));
  }
}

@Bron(() => Meetronde)
export class MeetrondeResolver {
  @Vraag('OPENBAAR', 'De laatste meetronden, nieuwste eerst.', () => [Meetronde])
  meetronden(@Ctx() verzoek: Verzoek): Promise<Meetronde[]> {
    return verzoek.dienst(MetingService).ronden();
  }

  @Wijziging(
    'Vraagt om een meting van alles wat de graaf kan berekenen; eerdere metingen blijven staan.',
    () => Meetronde,
  )
  vraagMetingAan(
    @Arg('peildatum', () => DatumType, { nullable: true }) peildatum: string | null,
    @Ctx() verzoek: Verzoek,
  ): Promise<Meetronde> {
    return verzoek.dienst(MetingService).vraagAan(peildatum);
  }

  @BronVeld('OPENBAAR', 'Wie erom vroeg; leeg bij een vaste dag.', () => Partner, true)
  gevraagdDoor(@Root() { vrager }: Meetronde, @Ctx() verzoek: Verzoek): Promise<Partner | null> {
    return vrager === null ? Promise.resolve(null) : verzoek.dienst(PartnerService).opId(vrager);
  }
}

export const metingVerwijzing: Verwijzing = ({ id }: { id: string }, verzoek) => verzoek.dienst(MetingService).opId(id);
