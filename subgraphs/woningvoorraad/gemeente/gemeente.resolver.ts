import { Ctx, Root } from 'type-graphql';
import type { Verwijzing } from '../../kern/subgraaf';
import { Bron, BronVeld, Vraag } from '../../kern/veld';
import { Verzoek } from '../../kern/verzoek';
import { Wijk } from '../wijk/wijk.entity';
import { WijkService } from '../wijk/wijk.service';
import { Gemeente } from './gemeente.entity';
import { GemeenteService } from './gemeente.service';

@Bron(() => Gemeente)
export class GemeenteResolver {
  @Vraag('OPENBAAR', 'Alle gemeenten, op naam.', () => [Gemeente])
  gemeenten(@Ctx() verzoek: Verzoek): Promise<Gemeente[]> {
    return verzoek.dienst(GemeenteService).alle();
  }

  @BronVeld('OPENBAAR', 'De wijken van de gemeente, op code.', () => [Wijk])
  wijken(@Root() gemeente: Gemeente, @Ctx() verzoek: Verzoek): Promise<Wijk[]> {
    return verzoek.dienst(WijkService).vanGemeente(gemeente.code);
  }
}

export const gemeenteVerwijzing: Verwijzing = ({ code }: { code: string }, verzoek) =>
  verzoek.dienst(GemeenteService).opCode(code);
