import { Arg, Ctx, ID, Int, Root } from 'type-graphql';
import { Bron, BronVeld, Vraag, Wijziging } from '../../kern/veld';
import type { Pagina } from '../../kern/pagina';
import { euros } from '../../kern/scalars';
import { BedragScalar, type Verwijzing } from '../../kern/subgraaf';
import { Verzoek } from '../../kern/verzoek';
import { Partner } from '../partner/partner.stub';
import { WoningService } from '../woning/woning.service';
import { Woning } from '../woning/woning.stub';
import { CorrectieInput } from './correctie.input';
import { CorrigeerService } from './corrigeer.service';
import { Huishouden } from './huishouden';
import { Toewijzing, ToewijzingConnection } from './toewijzing.entity';
import { ToewijzingFilter, WijsToeInput } from './toewijzing.input';
import { ToewijzingService } from './toewijzing.service';
import { TrekInService } from './trek-in.service';
import { WijsToeService } from './wijs-toe.service';

@Bron(() => Toewijzing)
export class ToewijzingResolver {
  @Vraag('OPENBAAR', 'Eén toewijzing; leeg als die niet bestaat of niet voor u bestaat.', () => Toewijzing)
  toewijzing(@Arg('id', () => ID) id: string, @Ctx() verzoek: Verzoek): Promise<Toewijzing | null> {
    return verzoek.dienst(ToewijzingService).opId(id, 'Query.toewijzing');
  }

  @Vraag('OPENBAAR', 'De toewijzingen die voor u bestaan, de nieuwste eerst.', () => ToewijzingConnection)
  toewijzingen(
    @Arg('filter', () => ToewijzingFilter, { nullable: true }) filter: ToewijzingFilter | null,
    @Arg('first', () => Int, { nullable: true, defaultValue: 50 }) first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() verzoek: Verzoek,
  ): Promise<Pagina<Toewijzing>> {
    return verzoek.dienst(ToewijzingService).lijst(filter ?? {}, { first: first ?? 50, after });
  }

  @Wijziging('Wijst een lege woning toe aan een kandidaat of een huishouden.', () => Toewijzing)
  wijsToe(@Arg('input', () => WijsToeInput) input: WijsToeInput, @Ctx() verzoek: Verzoek): Promise<Toewijzing> {
    return verzoek.dienst(WijsToeService).wijsToe(input);
  }

  @Wijziging('Trekt een toewijzing in; de woning komt weer vrij.', () => Toewijzing)
  trekToewijzingIn(
    @Arg('id', () => ID) id: string,
    @Arg('versie', () => Int) versie: number,
    @Arg('reden', () => String) reden: string,
    @Ctx() verzoek: Verzoek,
  ): Promise<Toewijzing> {
    return verzoek.dienst(TrekInService).trekIn(id, versie, reden);
  }

  @Wijziging('Verbetert een toewijzing: een nieuwe neemt haar plaats in, de oude blijft bewaard.', () => Toewijzing)
  corrigeerToewijzing(
    @Arg('input', () => CorrectieInput) input: CorrectieInput,
    @Ctx() verzoek: Verzoek,
  ): Promise<Toewijzing> {
    return verzoek.dienst(CorrigeerService).corrigeer(input);
  }

  /** Asked for more of the dwelling in this subgraph: then its openness counts; otherwise its key is enough. */
  @BronVeld('BEDRIJF', 'De toegewezen woning.', () => Woning)
  async woning(@Root() { woningId }: Toewijzing, @Ctx() verzoek: Verzoek): Promise<Woning | null> {
    if (woningId === null) return null;
    if (verzoek.gevraagd.has('Woning.toewijzingen')) return verzoek.dienst(WoningService).opId(woningId);
    return Object.assign(new Woning(), { id: woningId });
  }

  @BronVeld('BEDRIJF', 'De corporatie die toewees.', () => Partner)
  corporatie(@Root() { eigenaar }: Toewijzing): Partner {
    return Object.assign(new Partner(), { id: eigenaar });
  }

  @BronVeld('PERSOON', 'Het huishouden; leeg als de corporatie het niet kent (uitstroom).', () => Huishouden)
  huishouden(@Root() { grootte, samenstelling, ouderenhuishouden }: Toewijzing): Huishouden | null {
    if (grootte === null) return null;
    return Object.assign(new Huishouden(), { grootte, samenstelling, ouderenhuishouden });
  }

  @BronVeld('FINANCIEEL', 'Rekeninkomen van het huishouden per jaar, in euro.', () => BedragScalar)
  rekeninkomen(@Root() { rekeninkomenCent }: Toewijzing): number | null {
    return euros(rekeninkomenCent);
  }
}

export const toewijzingVerwijzing: Verwijzing = ({ id }: { id: string }, verzoek) =>
  verzoek.dienst(ToewijzingService).opId(id, 'Query._entities');
