import { Ctx } from 'type-graphql';
import { Bron, Vraag } from '../../kern/veld';
import { Verzoek } from '../../kern/verzoek';
import { Onderhoud } from './onderhoud.entity';
import { OnderhoudService } from './onderhoud.service';

@Bron()
export class OnderhoudResolver {
  @Vraag(
    'PARTNER',
    'Woningen in onderhoudscategorie 5 of 6, met en zonder sloopplan, per corporatie; nu (V15).',
    () => [Onderhoud],
  )
  onderhoud(@Ctx() verzoek: Verzoek): Promise<Onderhoud[]> {
    return verzoek.dienst(OnderhoudService).nu();
  }
}
