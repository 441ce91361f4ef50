import { Arg, Ctx, Int, Root } from 'type-graphql';
import { geenToegang } from '../../kern/geen-toegang';
import type { Pagina } from '../../kern/pagina';
import { Bron, BronVeld, Vraag } from '../../kern/veld';
import { Verzoek } from '../../kern/verzoek';
import { Partner } from '../partner/partner.entity';
import { PartnerService } from '../partner/partner.service';
import { LogboekFilter } from './logboek.input';
import { LogboekService } from './logboek.service';
import { Verwerking, VerwerkingConnection } from './verwerking.entity';

@Bron(() => Verwerking)
export class LogboekResolver {
  @Vraag('OPENBAAR', 'Het logboek van verwerkingen dat u mag zien, nieuwste eerst.', () => VerwerkingConnection)
  logboek(
    @Arg('filter', () => LogboekFilter, { nullable: true }) filter: LogboekFilter | null,
    @Arg('first', () => Int, { nullable: true, defaultValue: 50 }) first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() verzoek: Verzoek,
  ): Promise<Pagina<Verwerking>> {
    return verzoek.dienst(LogboekService).lijst(filter ?? {}, { first: first ?? 50, after });
  }

  @BronVeld('VERANTWOORDING', 'De partner die vroeg.', () => Partner)
  partner(@Root() { handelend }: Verwerking, @Ctx() verzoek: Verzoek): Promise<Partner | null> {
    return verzoek.dienst(PartnerService).opId(handelend);
  }

  @BronVeld(
    'VERANTWOORDING',
    'Pseudoniem van de betrokkene; alleen voor de partner van wie de gegevens zijn.',
    () => String,
  )
  betrokkene(@Root() verwerking: Verwerking, @Ctx() verzoek: Verzoek): string | null {
    if (!verzoek.dienst(LogboekService).isVanEenAnder(verwerking)) return verwerking.onderwerp;
    if (verzoek.geweigerd.has('Verwerking.betrokkene')) return null;
    verzoek.geweigerd.add('Verwerking.betrokkene');
    throw geenToegang({ type: 'Verwerking', veld: 'betrokkene', categorie: 'VERANTWOORDING' }, verzoek.wie, true);
  }
}
