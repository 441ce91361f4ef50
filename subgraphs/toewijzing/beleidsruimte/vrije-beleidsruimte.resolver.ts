import { Arg, Ctx, ID, Int } from 'type-graphql';
import { Bron, Vraag } from '../../kern/veld';
import { Verzoek } from '../../kern/verzoek';
import { VrijeBeleidsruimte } from './vrije-beleidsruimte.entity';
import { VrijeBeleidsruimteService } from './vrije-beleidsruimte.service';

@Bron(() => VrijeBeleidsruimte)
export class VrijeBeleidsruimteResolver {
  @Vraag('PARTNER', 'De vrije beleidsruimte per corporatie in een jaar (S3-20).', () => [VrijeBeleidsruimte])
  vrijeBeleidsruimte(
    @Arg('jaar', () => Int) jaar: number,
    @Arg('corporatie', () => ID, { nullable: true }) corporatie: string | null,
    @Ctx() verzoek: Verzoek,
  ): Promise<VrijeBeleidsruimte[]> {
    return verzoek.dienst(VrijeBeleidsruimteService).perCorporatie(jaar, corporatie ?? null);
  }
}
