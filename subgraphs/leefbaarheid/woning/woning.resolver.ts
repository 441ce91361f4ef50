import { Ctx, Root } from 'type-graphql';
import type { Verwijzing } from '../../kern/subgraaf';
import { Bron, BronVeld } from '../../kern/veld';
import { Verzoek } from '../../kern/verzoek';
import { Dossier } from '../dossier/dossier.entity';
import { DossierService } from '../dossier/dossier.service';
import { WoningService } from './woning.service';
import { Woning } from './woning.stub';

@Bron(() => Woning)
export class WoningResolver {
  @BronVeld('SOCIAAL', 'De dossiers over deze woning die u mag zien.', () => [Dossier])
  dossiers(@Root() woning: Woning, @Ctx() verzoek: Verzoek): Promise<Dossier[]> {
    return verzoek.dienst(DossierService).vanWoning(woning.id);
  }
}

export const woningVerwijzing: Verwijzing = ({ id }: { id: string }, verzoek) => verzoek.dienst(WoningService).opId(id);
