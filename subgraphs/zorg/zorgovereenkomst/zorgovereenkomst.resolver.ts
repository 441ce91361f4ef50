import { Ctx, Root } from 'type-graphql';
import { Bron, BronVeld, Vraag } from '../../kern/veld';
import { Verzoek } from '../../kern/verzoek';
import { Partner } from '../partner/partner.stub';
import { Wijk } from '../wijk/wijk.stub';
import { Zorgovereenkomst } from './zorgovereenkomst.entity';
import { ZorgovereenkomstService } from './zorgovereenkomst.service';

@Bron(() => Zorgovereenkomst)
export class ZorgovereenkomstResolver {
  @Vraag(
    'OPENBAAR',
    'Overeenkomsten van corporaties met zorgaanbieders die zelf verhuren, voor zover u ze mag zien.',
    () => [Zorgovereenkomst],
  )
  zorgovereenkomsten(@Ctx() verzoek: Verzoek): Promise<Zorgovereenkomst[]> {
    return verzoek.dienst(ZorgovereenkomstService).alle();
  }

  @BronVeld('BEDRIJF', 'De corporatie van wie de woningen zijn.', () => Partner)
  corporatie(@Root() { eigenaar }: Zorgovereenkomst): Partner {
    return { id: eigenaar };
  }

  @BronVeld('BEDRIJF', 'De wijk waar de woningen staan.', () => Wijk)
  wijk(@Root() { wijkCode: code }: Zorgovereenkomst): Wijk {
    return { code };
  }

  @BronVeld('BEDRIJF', 'De zorgaanbieder die de woningen verder verhuurt.', () => Partner)
  zorgaanbieder(@Root() { zorgaanbiedercode }: Zorgovereenkomst): Partner {
    return { id: zorgaanbiedercode };
  }

  @BronVeld(
    'BEDRIJF',
    'Wie het inkomen en passend toewijzen toetst: met een allonge de corporatie; leeg = niemand is dat overeengekomen.',
    () => Partner,
  )
  toetser(@Root() overeenkomst: Zorgovereenkomst, @Ctx() verzoek: Verzoek): Partner | null {
    const id = verzoek.dienst(ZorgovereenkomstService).toetser(overeenkomst);
    return id === null ? null : { id };
  }
}
