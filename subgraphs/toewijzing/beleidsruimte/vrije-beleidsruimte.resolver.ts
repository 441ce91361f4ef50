import { Arg, Ctx, ID, Int, Root } from 'type-graphql';
import { Bron, BronVeld, Vraag } from '../../kern/veld';
import { Verzoek } from '../../kern/verzoek';
import { Beleidsruimtepunt } from './beleidsruimtepunt.entity';
import { BeleidsruimteverloopService } from './beleidsruimteverloop.service';
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

  @BronVeld(
    'PARTNER',
    'Hoe de stand in het jaar groeide: per maand voor de corporatie zelf, voor ieder ander per afgesloten kwartaal.',
    () => [Beleidsruimtepunt],
  )
  verloop(@Root() { corporatie, jaar }: VrijeBeleidsruimte, @Ctx() verzoek: Verzoek): Promise<Beleidsruimtepunt[]> {
    return verzoek.dienst(BeleidsruimteverloopService).van(corporatie.id, jaar);
  }
}
