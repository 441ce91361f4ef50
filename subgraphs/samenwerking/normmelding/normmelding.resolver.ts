import { Arg, Ctx, ID, Int, Root } from 'type-graphql';
import { PercentageScalar } from '../../kern/subgraaf';
import { Bron, BronVeld, Vraag } from '../../kern/veld';
import { Verzoek } from '../../kern/verzoek';
import { Partner } from '../partner/partner.entity';
import { PartnerService } from '../partner/partner.service';
import { Normmelding, Normontvanger } from './normmelding.entity';
import { NormmeldingService } from './normmelding.service';

@Bron(() => Normmelding)
export class NormmeldingResolver {
  @Vraag(
    'OPENBAAR',
    'Wie wanneer is ingelicht dat een corporatie boven de norm zit (S3-20), nieuwste eerst; voor wie de afspraken ondertekende.',
    () => [Normmelding],
  )
  normmeldingen(
    @Arg('jaar', () => Int, { nullable: true }) jaar: number | null,
    @Arg('corporatie', () => ID, { nullable: true }) corporatie: string | null,
    @Ctx() verzoek: Verzoek,
  ): Promise<Normmelding[]> {
    return verzoek.dienst(NormmeldingService).lijst(jaar ?? null, corporatie ?? null);
  }

  @BronVeld('PARTNER', 'De corporatie.', () => Partner)
  corporatie(@Root() { corporatiecode }: Normmelding, @Ctx() verzoek: Verzoek): Promise<Partner | null> {
    return verzoek.dienst(PartnerService).opId(corporatiecode);
  }

  @BronVeld('PARTNER', 'De norm.', () => PercentageScalar)
  norm(@Root() { normHonderdste }: Normmelding): number {
    return normHonderdste / 100;
  }

  @BronVeld('PARTNER', 'Afwijkend als deel van de noemer, onafgerond.', () => PercentageScalar)
  percentage(@Root() { afwijkend, noemer }: Normmelding): number {
    return (afwijkend / noemer) * 100;
  }

  @BronVeld('PARTNER', 'Wie is ingelicht, en wie dat bevestigde.', () => [Normontvanger])
  ontvangers(@Root() { id }: Normmelding, @Ctx() verzoek: Verzoek): Promise<Normontvanger[]> {
    return verzoek.dienst(NormmeldingService).ontvangers(id);
  }
}
