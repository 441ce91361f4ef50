import { Arg, Ctx, ID, Int, Root } from 'type-graphql';
import { DatumType } from '../../kern/subgraaf';
import type { Verwijzing } from '../../kern/subgraaf';
import { Bron, BronVeld, Vraag, Wijziging } from '../../kern/veld';
import { Verzoek } from '../../kern/verzoek';
import { Bewijs } from '../bewijs/bewijs.entity';
import { BewijsService } from '../bewijs/bewijs.service';
import { Ondertekening } from '../convenant/convenant.entity';
import { Meting } from '../meting/meting.entity';
import { MetingService } from '../meting/meting.service';
import { Partner } from '../partner/partner.entity';
import { PartnerService } from '../partner/partner.service';
import { Indicator } from './indicator.entity';
import { OndertekeningService } from './ondertekening.service';
import { Afspraakstatus, Prestatieafspraak, Thema } from './prestatieafspraak.entity';
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
  indicatoren(@Root() afspraak: Prestatieafspraak, @Ctx() verzoek: Verzoek): Promise<Indicator[]> {
    return verzoek.dienst(PrestatieafspraakService).indicatoren(afspraak);
  }

  @BronVeld('OPENBAAR', 'Hoe het op de gevraagde dag met de afspraak gaat.', () => Afspraakstatus)
  async status(@Root() afspraak: Prestatieafspraak, @Ctx() verzoek: Verzoek): Promise<string> {
    return (await verzoek.dienst(PrestatieafspraakService).oordeelVan(afspraak)).status;
  }

  @BronVeld('PARTNER', 'Waarom de afspraak die status heeft, met het cijfer.', () => String)
  async waarom(@Root() afspraak: Prestatieafspraak, @Ctx() verzoek: Verzoek): Promise<string> {
    return (await verzoek.dienst(PrestatieafspraakService).oordeelVan(afspraak)).waarom;
  }

  @BronVeld('OPENBAAR', 'Wie de afspraak trekt; leeg als dat niet is afgesproken of aangewezen.', () => Partner, true)
  async trekker(@Root() { id }: Prestatieafspraak, @Ctx() verzoek: Verzoek): Promise<Partner | null> {
    const trekker = await verzoek.dienst(BewijsService).trekker(id);
    return trekker === null ? null : verzoek.dienst(PartnerService).opId(trekker);
  }

  @BronVeld('OPENBAAR', 'Bewijs bij mijlpalen en inspanningen, oudste eerst.', () => [Bewijs])
  async bewijs(@Root() { id, peildag }: Prestatieafspraak, @Ctx() verzoek: Verzoek): Promise<Bewijs[]> {
    return (await verzoek.dienst(BewijsService).vanAfspraak(id)).filter((een) => een.dag <= peildag);
  }

  @BronVeld('OPENBAAR', 'Wie de reeks ondertekenen.', () => [Partner])
  ondertekenaars(@Root() { tekenaars }: Prestatieafspraak, @Ctx() verzoek: Verzoek): Promise<Partner[]> {
    return verzoek.dienst(PartnerService).opIds(tekenaars);
  }

  @BronVeld('OPENBAAR', 'Wie deze tekst heeft ondertekend en wanneer.', () => [Ondertekening])
  async ondertekeningen(@Root() afspraak: Prestatieafspraak, @Ctx() verzoek: Verzoek): Promise<Ondertekening[]> {
    const regels = await verzoek.dienst(OndertekeningService).van(afspraak);
    return Promise.all(
      regels.map(async ({ partner, op }) => ({ partner: await verzoek.dienst(PartnerService).opId(partner), op })),
    );
  }

  @BronVeld('OPENBAAR', 'Hebben alle ondertekenaars deze tekst ondertekend?', () => Boolean)
  async ondertekend(@Root() afspraak: Prestatieafspraak, @Ctx() verzoek: Verzoek): Promise<boolean> {
    const getekend = (await verzoek.dienst(OndertekeningService).van(afspraak)).map(({ partner }) => partner);
    return afspraak.tekenaars.every((partner) => getekend.includes(partner));
  }

  @Wijziging('Ondertekent een afspraak namens uw organisatie, zoals de tekst nu is.', () => Prestatieafspraak)
  ondertekenAfspraak(@Arg('id', () => ID) id: string, @Ctx() verzoek: Verzoek): Promise<Prestatieafspraak> {
    return verzoek.dienst(OndertekeningService).onderteken(id);
  }

  @Wijziging('Wijst de partij aan die de afspraak trekt.', () => Prestatieafspraak)
  async wijsTrekkerAan(
    @Arg('afspraak', () => ID) afspraak: string,
    @Arg('partner', () => ID) partner: string,
    @Ctx() verzoek: Verzoek,
  ): Promise<Prestatieafspraak | null> {
    await verzoek.dienst(BewijsService).wijsTrekkerAan(afspraak, partner);
    return verzoek.dienst(PrestatieafspraakService).opId(afspraak);
  }
}

@Bron(() => Indicator)
export class IndicatorResolver {
  @BronVeld('OPENBAAR', 'De partij voor wie het doel geldt, als het er één is.', () => Partner, true)
  partij(@Root() { partijcode }: Indicator, @Ctx() verzoek: Verzoek): Promise<Partner | null> {
    return partijcode === null ? Promise.resolve(null) : verzoek.dienst(PartnerService).opId(partijcode);
  }

  @BronVeld('OPENBAAR', 'Hoe het op de gevraagde dag met de indicator gaat.', () => Afspraakstatus)
  async status(@Root() indicator: Indicator, @Ctx() verzoek: Verzoek): Promise<string> {
    return (await verzoek.dienst(PrestatieafspraakService).oordeel(indicator)).status;
  }

  @BronVeld('PARTNER', 'Waarom de indicator die status heeft, met het cijfer.', () => String)
  async waarom(@Root() indicator: Indicator, @Ctx() verzoek: Verzoek): Promise<string> {
    return (await verzoek.dienst(PrestatieafspraakService).oordeel(indicator)).waarom;
  }

  @BronVeld('OPENBAAR', 'Kan de graaf deze indicator zelf berekenen?', () => Boolean)
  meetbaar(@Root() { meetregel }: Indicator): boolean {
    return meetregel !== null;
  }

  @BronVeld(
    'OPENBAAR',
    'De laatste meting tot en met de gevraagde dag; bij meer partijen of groepen de ongunstigste.',
    () => Meting,
    true,
  )
  meting(@Root() indicator: Indicator, @Ctx() verzoek: Verzoek): Promise<Meting | null> {
    return verzoek.dienst(PrestatieafspraakService).laatste(indicator);
  }

  @BronVeld('OPENBAAR', 'De metingen die tellen, tot en met de gevraagde dag, oudste eerst.', () => [Meting])
  reeks(@Root() indicator: Indicator, @Ctx() verzoek: Verzoek): Promise<Meting[]> {
    return verzoek.dienst(PrestatieafspraakService).reeks(indicator);
  }

  @BronVeld('OPENBAAR', 'Alle metingen, ook die later zijn overgedaan.', () => [Meting])
  alleMetingen(@Root() { afspraakId, code }: Indicator, @Ctx() verzoek: Verzoek): Promise<Meting[]> {
    return verzoek.dienst(MetingService).vanIndicator(afspraakId, code);
  }
}

export const afspraakVerwijzing: Verwijzing = ({ id }: { id: string }, verzoek) =>
  verzoek.dienst(PrestatieafspraakService).opId(id);
