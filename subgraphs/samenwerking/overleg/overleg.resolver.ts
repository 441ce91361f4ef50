import { Arg, Ctx, ID, Int, Root } from 'type-graphql';
import { DatumType } from '../../kern/subgraaf';
import { Bron, BronVeld, Vraag, Wijziging } from '../../kern/veld';
import { Verzoek } from '../../kern/verzoek';
import { Partner } from '../partner/partner.entity';
import { PartnerService } from '../partner/partner.service';
import { Overleg, Overlegteller } from './overleg.entity';
import { OverlegService } from './overleg.service';

@Bron(() => Overleg)
export class OverlegResolver {
  @Vraag('OPENBAAR', 'Overleggen en termijnen van de jaarcyclus, op dag; zonder dagen die van dit jaar.', () => [
    Overleg,
  ])
  overleggen(
    @Arg('van', () => DatumType, { nullable: true }) van: string | null,
    @Arg('tot', () => DatumType, { nullable: true }) tot: string | null,
    @Ctx() verzoek: Verzoek,
  ): Promise<Overleg[]> {
    return verzoek.dienst(OverlegService).lijst(van ?? null, tot ?? null);
  }

  @Vraag('PARTNER', 'Hoe vaak elk overleg in een jaar gehouden is, naast wat is afgesproken.', () => [Overlegteller])
  overlegtellers(
    @Arg('jaar', () => Int, { nullable: true }) jaar: number | null,
    @Ctx() verzoek: Verzoek,
  ): Promise<Overlegteller[]> {
    return verzoek.dienst(OverlegService).tellers(jaar ?? null);
  }

  @Wijziging('Kiest dag en tijd van een overleg, of verzet het.', () => Overleg)
  planOverleg(
    @Arg('id', () => ID) id: string,
    @Arg('op', () => Date) op: Date,
    @Ctx() verzoek: Verzoek,
  ): Promise<Overleg> {
    return verzoek.dienst(OverlegService).plan(id, op);
  }

  @Wijziging('Plant een overleg boven op wat de cyclus vraagt, op verzoek van een deelnemer.', () => Overleg)
  planExtraOverleg(
    @Arg('regel', () => String, { description: 'Code van de regel, zoals bestuurlijk-tripartiet.' }) regel: string,
    @Arg('op', () => Date) op: Date,
    @Ctx() verzoek: Verzoek,
  ): Promise<Overleg> {
    return verzoek.dienst(OverlegService).planExtra(regel, op);
  }

  @Wijziging('Spreekt af wie agenda en verslag verzorgen; leeg = zoals de afspraken het zeggen.', () => Overleg)
  wijsOverlegToe(
    @Arg('id', () => ID) id: string,
    @Arg('agendaDoor', () => ID, { nullable: true }) agendaDoor: string | null,
    @Arg('verslagDoor', () => ID, { nullable: true }) verslagDoor: string | null,
    @Ctx() verzoek: Verzoek,
  ): Promise<Overleg> {
    return verzoek.dienst(OverlegService).wijsToe(id, agendaDoor ?? null, verslagDoor ?? null);
  }

  @Wijziging(
    'Legt vast dat een overleg gehouden is (of iets verstuurd of gepubliceerd is), met het adres van het verslag.',
    () => Overleg,
  )
  legOverlegVast(
    @Arg('id', () => ID) id: string,
    @Arg('gehoudenOp', () => DatumType) gehoudenOp: string,
    @Arg('verslag', () => String, { nullable: true }) verslag: string | null,
    @Ctx() verzoek: Verzoek,
  ): Promise<Overleg> {
    return verzoek.dienst(OverlegService).legVast(id, gehoudenOp, verslag ?? null);
  }

  @Wijziging('Laat een overleg of termijn vervallen, met de reden.', () => Overleg)
  laatOverlegVervallen(
    @Arg('id', () => ID) id: string,
    @Arg('reden', () => String) reden: string,
    @Ctx() verzoek: Verzoek,
  ): Promise<Overleg> {
    return verzoek.dienst(OverlegService).laatVervallen(id, reden);
  }

  @BronVeld('PARTNER', 'Wie eraan deelnemen.', () => [Partner])
  deelnemers(@Root() { deelnemercodes }: Overleg, @Ctx() verzoek: Verzoek): Promise<Partner[]> {
    return verzoek.dienst(PartnerService).opIds(deelnemercodes);
  }

  @BronVeld('PARTNER', 'Wie ervoor zorgen dat het gebeurt; leeg als de afspraken niemand noemen.', () => [Partner])
  verantwoordelijken(@Root() { verantwoordelijkecodes }: Overleg, @Ctx() verzoek: Verzoek): Promise<Partner[]> {
    return verzoek.dienst(PartnerService).opIds(verantwoordelijkecodes);
  }

  @BronVeld('PARTNER', 'Wie de agenda verzorgt; leeg = nog niet vastgesteld.', () => Partner)
  agendaDoor(@Root() { agendacode }: Overleg, @Ctx() verzoek: Verzoek): Promise<Partner | null> {
    return agendacode === null ? Promise.resolve(null) : verzoek.dienst(PartnerService).opId(agendacode);
  }

  @BronVeld('PARTNER', 'Wie het verslag verzorgt; leeg = nog niet vastgesteld.', () => Partner)
  verslagDoor(@Root() { verslagcode }: Overleg, @Ctx() verzoek: Verzoek): Promise<Partner | null> {
    return verslagcode === null ? Promise.resolve(null) : verzoek.dienst(PartnerService).opId(verslagcode);
  }
}
