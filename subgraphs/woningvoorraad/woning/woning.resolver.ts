import { Arg, Ctx, ID, Int, Root } from 'type-graphql';
import { verbinding, type Pagina } from '../../kern/pagina';
import { DatumScalar } from '../../kern/scalars';
import type { Verwijzing } from '../../kern/subgraaf';
import { Bron, BronVeld, Vraag } from '../../kern/veld';
import { Verzoek } from '../../kern/verzoek';
import { Buurt } from '../buurt/buurt.entity';
import { BuurtService } from '../buurt/buurt.service';
import { Partner } from '../partner/partner.stub';
import { Wijk } from '../wijk/wijk.entity';
import { WijkService } from '../wijk/wijk.service';
import { Woning } from './woning.entity';
import { Huurprijsklasse } from './woning.enum';
import { WoningFilter } from './woning.input';
import { WoningService } from './woning.service';
import { WoningstandService } from './woningstand.service';

const WoningConnection = verbinding('Woning', () => Woning);

@Bron(() => Woning)
export class WoningResolver {
  @Vraag('OPENBAAR', 'Eén woning; leeg als zij niet bestaat of niet met u gedeeld is.', () => Woning)
  woning(@Arg('id', () => ID) id: string, @Ctx() verzoek: Verzoek): Promise<Woning | null> {
    return verzoek.dienst(WoningService).opId(id);
  }

  @Vraag(
    'OPENBAAR',
    'De woningen die u mag zien, op adres; woningen zonder zichtbaar adres achteraan.',
    () => WoningConnection,
  )
  woningen(
    @Arg('filter', () => WoningFilter, { nullable: true }) filter: WoningFilter | undefined,
    @Arg('first', () => Int, { defaultValue: 50, nullable: true }) first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | undefined,
    @Ctx() verzoek: Verzoek,
  ): Promise<Pagina<Woning>> {
    return verzoek.dienst(WoningService).lijst({ ...filter }, { first: first ?? 50, after });
  }

  @BronVeld('PARTNER', 'De wijk waarin de woning staat.', () => Wijk)
  wijk(@Root() woning: Woning, @Ctx() verzoek: Verzoek): Promise<Wijk | null> {
    return verzoek.dienst(WijkService).opCode(woning.wijkCode);
  }

  @BronVeld('PARTNER', 'De buurt waarin de woning staat.', () => Buurt)
  buurt(@Root() woning: Woning, @Ctx() verzoek: Verzoek): Promise<Buurt | null> | null {
    return woning.buurtCode === null ? null : verzoek.dienst(BuurtService).opCode(woning.buurtCode);
  }

  @BronVeld(
    'PARTNER',
    'Klasse van de huur op een dag; is de huur voor u gesloten, dan op 1 juli van dat jaar.',
    () => Huurprijsklasse,
  )
  huurprijsklasse(
    @Root() woning: Woning,
    @Arg('peildatum', () => DatumScalar, { nullable: true }) peildatum: string | undefined,
    @Ctx() verzoek: Verzoek,
  ): Promise<string | null> {
    return verzoek.dienst(WoningstandService).klasse(woning.id, peildatum ?? verzoek.klok.vandaag());
  }

  @BronVeld(
    'BEDRIJF',
    'Of de woning op een dag tot de kernvoorraad hoort (V1); leeg als zij toen niet werd verhuurd.',
    () => Boolean,
  )
  inKernvoorraad(
    @Root() woning: Woning,
    @Arg('peildatum', () => DatumScalar, { nullable: true }) peildatum: string | undefined,
    @Ctx() verzoek: Verzoek,
  ): Promise<boolean | null> {
    return verzoek.dienst(WoningstandService).inKern(woning.id, peildatum ?? verzoek.klok.vandaag());
  }

  @BronVeld('PARTNER', 'De partner die eigenaar is.', () => Partner)
  eigenaar(@Root() woning: Woning): Partner {
    return { id: woning.eigenaar };
  }
}

export const woningVerwijzing: Verwijzing = ({ id }: { id: string }, verzoek) => verzoek.dienst(WoningService).opId(id);
