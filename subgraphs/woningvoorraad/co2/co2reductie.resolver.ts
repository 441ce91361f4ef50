import { Arg, Ctx, Int } from 'type-graphql';
import { Bron, Vraag } from '../../kern/veld';
import { Verzoek } from '../../kern/verzoek';
import { Co2reductie } from './co2reductie.entity';
import { Co2reductieService } from './co2reductie.service';

@Bron()
export class Co2reductieResolver {
  @Vraag('PARTNER', 'CO₂ per partij tegen haar eigen doel en basisjaar (V14); zonder jaar het laatste bekende.', () => [
    Co2reductie,
  ])
  co2reductie(
    @Arg('jaar', () => Int, { nullable: true }) jaar: number | undefined,
    @Ctx() verzoek: Verzoek,
  ): Promise<Co2reductie[]> {
    return verzoek.dienst(Co2reductieService).tot(jaar ?? Number(verzoek.klok.vandaag().slice(0, 4)));
  }
}
