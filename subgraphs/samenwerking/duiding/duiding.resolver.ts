import { Arg, Ctx, ID } from 'type-graphql';
import { Bron, Wijziging } from '../../kern/veld';
import { Verzoek } from '../../kern/verzoek';
import type { Partner } from '../partner/partner.entity';
import { PartnerService } from '../partner/partner.service';
import { Duiding } from './duiding.entity';
import { DuidingService, type Duidingregel } from './duiding.service';

export async function alsDuiding(verzoek: Verzoek, { id, partner, op, tekst }: Duidingregel): Promise<Duiding> {
  const door = (await verzoek.dienst(PartnerService).opId(partner)) as Partner;
  return Object.assign(new Duiding(), { id, door, op, tekst });
}

@Bron()
export class DuidingResolver {
  @Wijziging('Legt vast wat uw organisatie bij een cijfer zegt; alle partners kunnen het lezen.', () => Duiding)
  async legDuidingVast(
    @Arg('bij', () => ID) bij: string,
    @Arg('tekst', () => String) tekst: string,
    @Ctx() verzoek: Verzoek,
  ): Promise<Duiding> {
    return alsDuiding(verzoek, await verzoek.dienst(DuidingService).legVast(bij, tekst));
  }
}
