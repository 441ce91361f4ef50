import { Arg, Ctx, Root } from 'type-graphql';
import { DatumScalar, PercentageScalar } from '../../kern/scalars';
import { Bron, BronVeld, Vraag } from '../../kern/veld';
import { Verzoek } from '../../kern/verzoek';
import { Voorraaddoel } from '../doel/voorraaddoel.entity';
import { VoorraaddoelService } from '../doel/voorraaddoel.service';
import { AandeelService } from '../wijk/aandeel.service';
import { Wijk } from '../wijk/wijk.entity';
import { OntwikkelingService } from './ontwikkeling.service';
import { StandService } from './stand.service';
import { VoorraadprognoseService } from './voorraadprognose.service';
import { Voorraad, Voorraadontwikkeling, Voorraadpunt } from './voorraad.entity';

@Bron()
export class VoorraadResolver {
  @Vraag('PARTNER', 'De woningvoorraad van uw gemeente op een dag; zonder peildatum vandaag.', () => Voorraad)
  voorraad(
    @Arg('peildatum', () => DatumScalar, { nullable: true }) peildatum: string | undefined,
    @Ctx() verzoek: Verzoek,
  ): Promise<Voorraad> {
    return verzoek.dienst(StandService).vanGemeente(peildatum ?? verzoek.klok.vandaag());
  }

  @Vraag('PARTNER', 'Hoe de kernvoorraad veranderde tussen twee dagen, met de redenen.', () => Voorraadontwikkeling)
  voorraadontwikkeling(
    @Arg('van', () => DatumScalar) van: string,
    @Arg('tot', () => DatumScalar) tot: string,
    @Ctx() verzoek: Verzoek,
  ): Promise<Voorraadontwikkeling> {
    return verzoek.dienst(OntwikkelingService).tussen(van, tot);
  }
}

/** The same whatever the period: from today to the day of the last target. */
@Bron(() => Voorraadontwikkeling)
export class PrognoseResolver {
  @BronVeld(
    'PARTNER',
    'De kernvoorraad vanaf vandaag volgens de geplande projecten, per kwartaal tot het laatste doel, met een lage en een hoge lijn.',
    () => [Voorraadpunt],
  )
  prognose(@Ctx() verzoek: Verzoek): Promise<Voorraadpunt[] | null> {
    return verzoek.dienst(VoorraadprognoseService).reeks();
  }

  @BronVeld(
    'PARTNER',
    'Volgens welke regels de prognose is gemaakt en wat niet meetelt, of waarom zij leeg is.',
    () => String,
  )
  prognosetoelichting(@Ctx() verzoek: Verzoek): Promise<string | null> {
    return verzoek.dienst(VoorraadprognoseService).toelichting();
  }

  @BronVeld('PARTNER', 'De afgesproken aantallen (V3, V4) op de laatste dag van de periode.', () => [Voorraaddoel])
  async doelen(@Root() { tot }: Voorraadontwikkeling, @Ctx() verzoek: Verzoek): Promise<Voorraaddoel[]> {
    const doelen = await verzoek.dienst(VoorraaddoelService).op(tot);
    return doelen.filter(({ soort }) => soort === 'KERNVOORRAAD' || soort === 'GROEI');
  }
}

@Bron(() => Wijk)
export class WijkvoorraadResolver {
  @BronVeld('PARTNER', 'De woningvoorraad van de wijk op een dag; zonder peildatum vandaag.', () => Voorraad)
  voorraad(
    @Root() wijk: Wijk,
    @Arg('peildatum', () => DatumScalar, { nullable: true }) peildatum: string | undefined,
    @Ctx() verzoek: Verzoek,
  ): Promise<Voorraad> {
    return verzoek.dienst(StandService).vanWijk(wijk.code, peildatum ?? verzoek.klok.vandaag());
  }

  @BronVeld(
    'OPENBAAR',
    'Aandeel van de kernvoorraad in alle woningen van de wijk; leeg zolang het totaal van de wijk niet bekend is.',
    () => PercentageScalar,
    true,
  )
  aandeelSocialeHuur(
    @Root() wijk: Wijk,
    @Arg('peildatum', () => DatumScalar, { nullable: true }) peildatum: string | undefined,
    @Ctx() verzoek: Verzoek,
  ): Promise<number | null> {
    return verzoek.dienst(AandeelService).vanWijk(wijk.code, peildatum ?? verzoek.klok.vandaag());
  }
}
