import { Arg, Ctx, ID, Int, Root } from 'type-graphql';
import type { Pagina } from '../../kern/pagina';
import { Persoon, pseudoniemVoor } from '../../kern/persoon';
import { DatumType, type Verwijzing } from '../../kern/subgraaf';
import { Bron, BronVeld, Vraag, Wijziging } from '../../kern/veld';
import { Verzoek } from '../../kern/verzoek';
import { Adres } from '../../kern/waarden';
import { Deelname } from '../deelname/deelname.entity';
import { DelingService } from '../deelname/deling.service';
import { Interventie } from '../interventie/interventie.entity';
import { Melding } from '../melding/melding.entity';
import { MeldingService } from '../melding/melding.service';
import { StrafrechtelijkFeit } from '../strafrechtelijk-feit/strafrechtelijk-feit.entity';
import { Wijk } from '../wijk/wijk.stub';
import { Woning } from '../woning/woning.stub';
import { Dossier, DossierConnection } from './dossier.entity';
import { DossierFilter, DossierInput } from './dossier.input';
import { DossierService } from './dossier.service';
import { DossierbeheerService } from './dossierbeheer.service';

@Bron()
export class DossierWortel {
  @Vraag('OPENBAAR', 'Een dossier; leeg als het niet bestaat of niet met u is gedeeld.', () => Dossier)
  dossier(@Ctx() verzoek: Verzoek, @Arg('id', () => ID) id: string): Promise<Dossier | null> {
    return verzoek.dienst(DossierService).opId(id, 'Query.dossier');
  }

  @Vraag('OPENBAAR', 'De dossiers die u mag zien, nieuwste eerst.', () => DossierConnection)
  dossiers(
    @Ctx() verzoek: Verzoek,
    @Arg('filter', () => DossierFilter, { nullable: true }) filter: DossierFilter | null,
    @Arg('first', () => Int, { nullable: true, defaultValue: 50 }) first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null,
  ): Promise<Pagina<Dossier>> {
    return verzoek.dienst(DossierService).lijst(filter ?? {}, { first: first ?? 50, after });
  }

  @Wijziging('Opent een dossier; uw organisatie wordt de eigenaar.', () => Dossier)
  openDossier(@Ctx() verzoek: Verzoek, @Arg('input', () => DossierInput) input: DossierInput): Promise<Dossier | null> {
    return verzoek.dienst(DossierbeheerService).open(input);
  }

  @Wijziging('Voegt een eigen melding toe aan een eigen dossier.', () => Dossier)
  koppelMelding(
    @Ctx() verzoek: Verzoek,
    @Arg('dossier', () => ID) dossier: string,
    @Arg('melding', () => ID) melding: string,
  ): Promise<Dossier | null> {
    return verzoek.dienst(DossierbeheerService).koppelMeldingen(dossier, [melding]);
  }

  @Wijziging(
    'Deelt een eigen dossier met een partner, tot en met een dag. Nog eens delen verschuift die dag.',
    () => Dossier,
  )
  deelDossier(
    @Ctx() verzoek: Verzoek,
    @Arg('id', () => ID) id: string,
    @Arg('partner', () => ID) partner: string,
    @Arg('tot', () => DatumType) tot: string,
    @Arg('reden', () => String, { nullable: true }) reden: string | null,
  ): Promise<Dossier | null> {
    return verzoek.dienst(DelingService).deel(id, partner, tot, reden);
  }

  @Wijziging('Beëindigt meteen het delen van een eigen dossier met een partner.', () => Dossier)
  beeindigDeling(
    @Ctx() verzoek: Verzoek,
    @Arg('id', () => ID) id: string,
    @Arg('partner', () => ID) partner: string,
  ): Promise<Dossier | null> {
    return verzoek.dienst(DelingService).beeindig(id, partner);
  }
}

@Bron(() => Dossier)
export class DossierResolver {
  @BronVeld('PERSOON', 'De wijk waarin het dossier speelt.', () => Wijk)
  wijk(@Root() { wijkCode }: Dossier): Wijk | null {
    return wijkCode === null ? null : { code: wijkCode };
  }

  @BronVeld('PERSOON', 'De woning waarover het dossier gaat.', () => Woning)
  woning(@Root() { woningId }: Dossier): Woning | null {
    return woningId === null ? null : { id: woningId };
  }

  @BronVeld('PERSOON', 'Het adres van de woning, zoals het was toen het dossier werd geopend.', () => Adres)
  adres(@Root() { woningId, straat, huisnummer, toevoeging, postcode, plaats }: Dossier): Adres | null {
    return woningId === null ? null : { straat, huisnummer, toevoeging, postcode, plaats };
  }

  @BronVeld('SOCIAAL', 'De meldingen in het dossier, nieuwste eerst.', () => [Melding])
  meldingen(@Root() dossier: Dossier, @Ctx() verzoek: Verzoek): Promise<Melding[]> {
    return verzoek.dienst(MeldingService).vanDossier(dossier.id);
  }

  @BronVeld('SOCIAAL', 'Wat er in het dossier is gedaan, in volgorde.', () => [Interventie])
  interventies(@Root() dossier: Dossier, @Ctx() verzoek: Verzoek): Promise<Interventie[]> {
    return verzoek.dienst(DossierService).interventies(dossier);
  }

  @BronVeld('STRAFRECHT', 'De strafrechtelijke feiten in het dossier.', () => [StrafrechtelijkFeit])
  strafrechtelijk(@Root() dossier: Dossier, @Ctx() verzoek: Verzoek): Promise<StrafrechtelijkFeit[]> {
    return verzoek.dienst(DossierService).strafrechtelijk(dossier);
  }

  @BronVeld('PERSOON', 'Met wie het dossier is of was gedeeld.', () => [Deelname])
  deelnemers(@Root() dossier: Dossier, @Ctx() verzoek: Verzoek): Promise<Deelname[]> {
    return verzoek.dienst(DossierService).deelnemers(dossier);
  }

  @BronVeld('PERSOON', 'Om wie het gaat.', () => Persoon)
  betrokkene(@Root() { persoonId, naam, contact, geboortejaar }: Dossier, @Ctx() verzoek: Verzoek): Persoon | null {
    if (persoonId === null) return null;
    return { id: pseudoniemVoor(verzoek.omgeving.geheim, persoonId, verzoek.wie.partner), naam, contact, geboortejaar };
  }
}

export const dossierVerwijzing: Verwijzing = ({ id }: { id: string }, verzoek) =>
  verzoek.dienst(DossierService).opId(id, 'Query._entities');
