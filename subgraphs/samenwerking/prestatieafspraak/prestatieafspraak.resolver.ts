import { Arg, Ctx, Int, Root } from 'type-graphql';
import { DatumType } from '../../kern/subgraaf';
import type { Verwijzing } from '../../kern/subgraaf';
import { Bron, BronVeld, Vraag } from '../../kern/veld';
import { Verzoek } from '../../kern/verzoek';
import { Partner } from '../partner/partner.entity';
import { PartnerService } from '../partner/partner.service';
import { Indicator } from './indicator.entity';
import { Prestatieafspraak, Thema } from './prestatieafspraak.entity';
import { PrestatieafspraakService } from './prestatieafspraak.service';

@Bron(() => Prestatieafspraak)
export class PrestatieafspraakResolver {
  @Vraag('OPENBAAR', 'De afspraken die op een dag gelden (standaard vandaag), op nummer.', () => [Prestatieafspraak])
  prestatieafspraken(
    @Arg('thema', () => Thema, { nullable: true }) thema: string | null,
    @Arg('peildatum', () => DatumType, { nullable: true }) peildatum: string | null,
    @Ctx() verzoek: Verzoek,
  ): Promise<Prestatieafspraak[]> {
    return verzoek.dienst(PrestatieafspraakService).lijst({ thema, peildatum });
  }

  @Vraag('OPENBAAR', 'Eén afspraak op nummer, zoals die op een dag geldt (standaard vandaag).', () => Prestatieafspraak)
  async prestatieafspraak(
    @Arg('nummer', () => Int) nummer: number,
    @Arg('peildatum', () => DatumType, { nullable: true }) peildatum: string | null,
    @Ctx() verzoek: Verzoek,
  ): Promise<Prestatieafspraak | null> {
    return (await verzoek.dienst(PrestatieafspraakService).lijst({ nummer, peildatum }))[0] ?? null;
  }

  @BronVeld('OPENBAAR', 'Wie de afspraak hebben gemaakt of uitvoeren.', () => [Partner])
  partijen(@Root() { partijen }: Prestatieafspraak, @Ctx() verzoek: Verzoek): Promise<Partner[]> {
    return verzoek.dienst(PartnerService).opIds(partijen);
  }

  @BronVeld('OPENBAAR', 'Waaraan de afspraak wordt afgemeten.', () => [Indicator])
  indicatoren(@Root() { id }: Prestatieafspraak, @Ctx() verzoek: Verzoek): Promise<Indicator[]> {
    return verzoek.dienst(PrestatieafspraakService).indicatoren(id);
  }
}

@Bron(() => Indicator)
export class IndicatorResolver {
  @BronVeld('OPENBAAR', 'De partij voor wie het doel geldt, als het er één is.', () => Partner, true)
  partij(@Root() { partijcode }: Indicator, @Ctx() verzoek: Verzoek): Promise<Partner | null> {
    return partijcode === null ? Promise.resolve(null) : verzoek.dienst(PartnerService).opId(partijcode);
  }
}

export const afspraakVerwijzing: Verwijzing = ({ id }: { id: string }, verzoek) =>
  verzoek.dienst(PrestatieafspraakService).opId(id);
