import { Ctx } from 'type-graphql';
import { Bron, Vraag } from '../../kern/veld';
import type { Verwijzing } from '../../kern/subgraaf';
import { Verzoek } from '../../kern/verzoek';
import { Partner } from './partner.entity';
import { PartnerService } from './partner.service';

@Bron(() => Partner)
export class PartnerResolver {
  @Vraag('OPENBAAR', 'Alle partners, op naam.', () => [Partner])
  partners(@Ctx() verzoek: Verzoek): Promise<Partner[]> {
    return verzoek.dienst(PartnerService).alle();
  }
}

export const partnerVerwijzing: Verwijzing = ({ id }: { id: string }, verzoek) =>
  verzoek.dienst(PartnerService).opId(id);
