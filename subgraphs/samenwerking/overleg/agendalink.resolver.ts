import { Arg, Ctx, ID } from 'type-graphql';
import { Bron, Vraag, Wijziging } from '../../kern/veld';
import { Verzoek } from '../../kern/verzoek';
import { Agendalink, Agendasleutel } from './agendalink.entity';
import { AgendalinkService } from './agendalink.service';

@Bron()
export class AgendalinkResolver {
  @Vraag('OPENBAAR', 'De agendalinks van uw organisatie die nu werken.', () => [Agendalink])
  agendalinks(@Ctx() verzoek: Verzoek): Promise<Agendalink[]> {
    return verzoek.dienst(AgendalinkService).alle();
  }

  @Wijziging('Maakt een link waarmee een agendaprogramma de overleggen volgt.', () => Agendasleutel)
  maakAgendalink(
    @Arg('naam', () => String, { description: 'Waaraan u de link herkent, zoals "Outlook op mijn telefoon".' })
    naam: string,
    @Ctx() verzoek: Verzoek,
  ): Promise<Agendasleutel> {
    return verzoek.dienst(AgendalinkService).maak(naam);
  }

  @Wijziging('Trekt een agendalink in; de agenda krijgt daarna niets meer.', () => Agendalink)
  trekAgendalinkIn(@Arg('id', () => ID) id: string, @Ctx() verzoek: Verzoek): Promise<Agendalink> {
    return verzoek.dienst(AgendalinkService).trekIn(id);
  }
}
