import { Arg, Ctx } from 'type-graphql';
import { Bron, Vraag } from '../../kern/veld';
import { Verzoek } from '../../kern/verzoek';
import { Ik, Toegangsuitleg } from './ik.entity';
import { IkService } from './ik.service';
import { UitlegService } from './uitleg.service';

@Bron(() => Ik)
export class IkResolver {
  @Vraag('OPENBAAR', 'Wie u bent, in welke rol en voor welk doel u vraagt, en wat u daarmee ziet.', () => Ik)
  ik(@Ctx() verzoek: Verzoek): Promise<Ik> {
    return verzoek.dienst(IkService).ik();
  }

  @Vraag('OPENBAAR', 'Of u een veld (Type.veld) mag zien, waarom, en op welke grondslag.', () => Toegangsuitleg)
  uitleg(@Arg('veld', () => String) veld: string, @Ctx() verzoek: Verzoek): Promise<Toegangsuitleg> {
    return verzoek.dienst(UitlegService).uitleg(veld);
  }
}
