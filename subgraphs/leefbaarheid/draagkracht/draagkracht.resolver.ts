import { Ctx, Root } from 'type-graphql';
import type { Verwijzing } from '../../kern/subgraaf';
import { Bron, BronVeld, Vraag } from '../../kern/veld';
import { Verzoek } from '../../kern/verzoek';
import { Wijk } from '../wijk/wijk.stub';
import { Draagkracht, Draagkrachtbijdrage } from './draagkracht.entity';
import { DraagkrachtService } from './draagkracht.service';

@Bron(() => Draagkracht)
export class DraagkrachtResolver {
  @Vraag('OPENBAAR', 'De draagkracht van de wijken waarover nu een oordeel is (S3-36).', () => [Draagkracht])
  draagkracht(@Ctx() verzoek: Verzoek): Promise<Draagkracht[]> {
    return verzoek.dienst(DraagkrachtService).alle();
  }

  @BronVeld('OPENBAAR', 'De wijk.', () => Wijk)
  wijk(@Root() { wijkCode }: Draagkracht): Wijk {
    return Object.assign(new Wijk(), { code: wijkCode });
  }

  @BronVeld('OPENBAAR', 'De cijfers achter het oordeel.', () => [Draagkrachtbijdrage])
  bijdragen(@Root() { id }: Draagkracht, @Ctx() verzoek: Verzoek): Promise<Draagkrachtbijdrage[]> {
    return verzoek.dienst(DraagkrachtService).bijdragen(id);
  }
}

export const draagkrachtVerwijzing: Verwijzing = ({ id }: { id: string }, verzoek) =>
  verzoek.dienst(DraagkrachtService).opId(id);
