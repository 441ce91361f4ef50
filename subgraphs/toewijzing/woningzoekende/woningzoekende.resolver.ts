import { Arg, Ctx, Float, ID, Int, Root } from 'type-graphql';
import type { Pagina } from '../../kern/pagina';
import { euros } from '../../kern/scalars';
import { BedragScalar, type Verwijzing } from '../../kern/subgraaf';
import { Bron, BronVeld, Vraag, Wijziging } from '../../kern/veld';
import { Verzoek } from '../../kern/verzoek';
import { Partner } from '../partner/partner.stub';
import { Huishouden } from '../toewijzing/huishouden';
import { maandenTot } from '../toewijzing/wachttijd';
import { WoningService } from '../woning/woning.service';
import { Woning } from '../woning/woning.stub';
import { InschrijvingService } from './inschrijving.service';
import { ReactieService } from './reactie.service';
import { Reactie, Woningzoekende, WoningzoekendeConnection } from './woningzoekende.entity';
import { ReactieInput, WoningzoekendeFilter } from './woningzoekende.input';

@Bron(() => Woningzoekende)
export class WoningzoekendeResolver {
  @Vraag('OPENBAAR', 'Eén inschrijving; leeg als die niet bestaat of niet voor u bestaat.', () => Woningzoekende)
  woningzoekende(@Arg('id', () => ID) id: string, @Ctx() verzoek: Verzoek): Promise<Woningzoekende | null> {
    return verzoek.dienst(InschrijvingService).opId(id, 'Query.woningzoekende');
  }

  @Vraag('OPENBAAR', 'De inschrijvingen bij uw eigen corporatie, zonder volgorde.', () => WoningzoekendeConnection)
  woningzoekenden(
    @Arg('filter', () => WoningzoekendeFilter, { nullable: true }) filter: WoningzoekendeFilter | null,
    @Arg('first', () => Int, { nullable: true, defaultValue: 50 }) first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() verzoek: Verzoek,
  ): Promise<Pagina<Woningzoekende>> {
    return verzoek.dienst(InschrijvingService).lijst(filter ?? {}, { first: first ?? 50, after });
  }

  @Wijziging('Legt vast dat een eigen woningzoekende op een eigen woning reageerde.', () => Woningzoekende)
  registreerReactie(
    @Arg('input', () => ReactieInput) input: ReactieInput,
    @Ctx() verzoek: Verzoek,
  ): Promise<Woningzoekende> {
    return verzoek.dienst(ReactieService).registreer(input);
  }

  @BronVeld('BEDRIJF', 'De corporatie waar deze inschrijving is.', () => Partner)
  corporatie(@Root() { eigenaar }: Woningzoekende): Partner {
    return Object.assign(new Partner(), { id: eigenaar });
  }

  @BronVeld('PERSOON', 'Het huishouden dat een woning zoekt.', () => Huishouden)
  huishouden(@Root() { grootte, samenstelling, ouderenhuishouden }: Woningzoekende): Huishouden | null {
    if (grootte === null) return null;
    return Object.assign(new Huishouden(), { grootte, samenstelling, ouderenhuishouden });
  }

  @BronVeld('PERSOON', 'Maanden van inschrijving tot vandaag (T7).', () => Float)
  wachttijdMaanden(@Root() { inschrijfdatum }: Woningzoekende, @Ctx() verzoek: Verzoek): number | null {
    return maandenTot(inschrijfdatum, verzoek.klok.vandaag());
  }

  @BronVeld('PERSOON', 'Op welke woningen is gereageerd, de nieuwste eerst.', () => [Reactie])
  reacties(@Root() zoeker: Woningzoekende, @Ctx() verzoek: Verzoek): Promise<Reactie[] | null> {
    return verzoek.dienst(InschrijvingService).reacties(zoeker);
  }

  @BronVeld('FINANCIEEL', 'Rekeninkomen van het huishouden per jaar, in euro.', () => BedragScalar)
  rekeninkomen(@Root() { rekeninkomenCent }: Woningzoekende): number | null {
    return euros(rekeninkomenCent);
  }
}

@Bron(() => Reactie)
export class ReactieResolver {
  /** As Toewijzing.woning: its key is enough, unless more of it is asked here. */
  @BronVeld('PERSOON', 'De woning.', () => Woning)
  async woning(@Root() { woningId }: Reactie, @Ctx() verzoek: Verzoek): Promise<Woning | null> {
    if (verzoek.gevraagd.has('Woning.toewijzingen')) return verzoek.dienst(WoningService).opId(woningId);
    return Object.assign(new Woning(), { id: woningId });
  }
}

export const woningzoekendeVerwijzing: Verwijzing = ({ id }: { id: string }, verzoek) =>
  verzoek.dienst(InschrijvingService).opId(id, 'Query._entities');
