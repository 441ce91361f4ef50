import { Arg, Ctx, Int } from 'type-graphql';
import { Bron, Vraag, Wijziging } from '../../kern/veld';
import { Verzoek } from '../../kern/verzoek';
import { Rapport } from './rapport.entity';
import { RapportService } from './rapport.service';

@Bron()
export class RapportResolver {
  @Vraag('OPENBAAR', 'De ondertekende halfjaarrapporten, nieuwste eerst.', () => [Rapport])
  rapporten(@Ctx() verzoek: Verzoek): Promise<Rapport[]> {
    return verzoek.dienst(RapportService).alle();
  }

  @Wijziging(
    'Ondertekent een halfjaarrapport namens de gemeente. Daarna ligt de inhoud vast; nog eens ondertekenen verandert niets.',
    () => Rapport,
  )
  ondertekenRapport(
    @Arg('jaar', () => Int) jaar: number,
    @Arg('halfjaar', () => Int) halfjaar: number,
    @Arg('inhoud', () => String, { description: 'Het concept zoals /rapport/<jaar>-<halfjaar>.json het gaf.' })
    inhoud: string,
    @Arg('zegel', () => String, { description: 'De kop Rapport-Zegel van datzelfde antwoord.' }) zegel: string,
    @Ctx() verzoek: Verzoek,
  ): Promise<Rapport> {
    return verzoek.dienst(RapportService).onderteken(jaar, halfjaar, inhoud, zegel);
  }
}
