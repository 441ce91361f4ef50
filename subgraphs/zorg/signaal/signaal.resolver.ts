import { Arg, Args, Ctx, ID, Root } from 'type-graphql';
import { Fout } from '../../kern/fout';
import { geenToegang } from '../../kern/geen-toegang';
import { verbinding, type Pagina } from '../../kern/pagina';
import { Persoon, pseudoniemVoor } from '../../kern/persoon';
import { Bron, BronVeld, Vraag, Wijziging } from '../../kern/veld';
import { Verzoek } from '../../kern/verzoek';
import { Partner } from '../partner/partner.stub';
import { Wijk } from '../wijk/wijk.stub';
import { Doorverwijzing } from './doorverwijzing.entity';
import { DoorverwijzingService } from './doorverwijzing.service';
import { Signaal, Toestemming } from './signaal.entity';
import { SignaalInput, SignalenArgs, ToestemmingArgs, VerwijsArgs } from './signaal.input';
import { SignaalService } from './signaal.service';

const SignaalConnection = verbinding('Signaal', () => Signaal);

@Bron(() => Signaal)
export class SignaalResolver {
  @Vraag('OPENBAAR', 'Signalen die u mag zien, de nieuwste eerst.', () => SignaalConnection)
  signalen(@Args() { filter, ...vraag }: SignalenArgs, @Ctx() verzoek: Verzoek): Promise<Pagina<Signaal>> {
    return verzoek.dienst(SignaalService).lijst(filter ?? {}, vraag);
  }

  @BronVeld('PARTNER', 'De wijk waar het signaal over gaat. Wie het meldde, ziet de wijk niet terug.', () => Wijk)
  wijk(@Root() signaal: Signaal, @Ctx() verzoek: Verzoek): Wijk | null {
    if (signaal.wijkCode !== null) return { code: signaal.wijkCode };
    // The reduced view withholds a field of a category that is otherwise open: no shield on rol and doel can know that.
    if (verzoek.geweigerd.has('Signaal.wijk')) return null;
    verzoek.geweigerd.add('Signaal.wijk');
    const { extensions } = geenToegang({ type: 'Signaal', veld: 'wijk', categorie: 'PARTNER' }, verzoek.wie, true);
    throw new Fout('GEEN_TOEGANG', 'Van een signaal dat u zelf meldde of teruggaf, ziet u de wijk niet.', extensions);
  }

  @BronVeld('PERSOON', 'Om wie het gaat, alleen voor de ontvanger.', () => Persoon)
  betrokkene(
    @Root() { persoonId, naam, contact, geboortejaar }: Signaal,
    @Ctx() { omgeving, wie }: Verzoek,
  ): Persoon | null {
    return persoonId === null
      ? null
      : { id: pseudoniemVoor(omgeving.geheim, persoonId, wie.partner), naam, contact, geboortejaar };
  }

  @BronVeld('PERSOON', 'Of de bewoner het delen goed vindt, alleen voor de ontvanger.', () => Toestemming)
  toestemming(@Root() { toestemmingStatus: status, toestemmingOp: op }: Signaal): Toestemming | null {
    return status === null ? null : { status, op };
  }

  @BronVeld('PARTNER', 'Aan wie het signaal is voorgelegd; een ontvanger ziet alleen de eigen doorverwijzing.', () => [
    Doorverwijzing,
  ])
  doorverwijzingen(@Root() signaal: Signaal, @Ctx() verzoek: Verzoek): Promise<Doorverwijzing[]> {
    return verzoek.dienst(DoorverwijzingService).bijSignaal(signaal.id);
  }

  @Wijziging('Meldt een zorg om een bewoner of een groep.', () => Signaal)
  meldSignaal(
    @Arg('input', () => SignaalInput, { description: 'Het signaal.' }) input: SignaalInput,
    @Ctx() verzoek: Verzoek,
  ): Promise<Signaal> {
    return verzoek.dienst(SignaalService).meld(input);
  }

  @Wijziging('Legt vast of de bewoner het goed vindt dat u dit signaal deelt.', () => Signaal)
  legToestemmingVast(@Args() vraag: ToestemmingArgs, @Ctx() verzoek: Verzoek): Promise<Signaal> {
    return verzoek.dienst(SignaalService).legToestemmingVast(vraag);
  }

  @Wijziging('Legt een signaal voor aan een andere partner.', () => Signaal)
  verwijsDoor(@Args() vraag: VerwijsArgs, @Ctx() verzoek: Verzoek): Promise<Signaal> {
    return verzoek.dienst(DoorverwijzingService).verwijs(vraag);
  }

  @Wijziging('Uw organisatie pakt dit signaal op.', () => Signaal)
  pakSignaalOp(
    @Arg('id', () => ID, { description: 'Sleutel van het signaal.' }) id: string,
    @Ctx() verzoek: Verzoek,
  ): Promise<Signaal> {
    return verzoek.dienst(DoorverwijzingService).pakOp(id);
  }

  @Wijziging('Uw organisatie pakt dit signaal niet op. Daarna ziet u het niet meer.', () => Signaal)
  geefSignaalTerug(
    @Arg('id', () => ID, { description: 'Sleutel van het signaal.' }) id: string,
    @Arg('reden', () => String, { nullable: true, description: 'Waarom; de melder ziet dit niet.' })
    reden: string | null,
    @Ctx() verzoek: Verzoek,
  ): Promise<Signaal> {
    return verzoek.dienst(DoorverwijzingService).geefTerug(id, reden ?? null);
  }
}

@Bron(() => Doorverwijzing)
export class DoorverwijzingResolver {
  @BronVeld('OPENBAAR', 'Partner aan wie het signaal is voorgelegd.', () => Partner)
  naar(@Root() { naarId }: Doorverwijzing): Partner {
    return { id: naarId };
  }
}
