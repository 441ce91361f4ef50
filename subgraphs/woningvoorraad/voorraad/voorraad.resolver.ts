import { Arg, Ctx, Root } from 'type-graphql';
import { DatumScalar, PercentageScalar } from '../../kern/scalars';
import { Bron, BronVeld, Vraag } from '../../kern/veld';
import { Verzoek } from '../../kern/verzoek';
import { AandeelService } from '../wijk/aandeel.service';
import { Wijk } from '../wijk/wijk.entity';
import { OntwikkelingService } from './ontwikkeling.service';
import { StandService } from './stand.service';
import { Voorraad, Voorraadontwikkeling } from './voorraad.entity';

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
