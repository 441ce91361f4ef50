import { Arg, Ctx, Int, Root } from 'type-graphql';
import { geenToegang } from '../../kern/geen-toegang';
import type { Pagina } from '../../kern/pagina';
import { Persoon, pseudoniemVoor } from '../../kern/persoon';
import type { Verwijzing } from '../../kern/subgraaf';
import { Bron, BronVeld, Vraag, Wijziging } from '../../kern/veld';
import { Verzoek } from '../../kern/verzoek';
import { Dossier } from '../dossier/dossier.entity';
import { DossierService } from '../dossier/dossier.service';
import { Wijk } from '../wijk/wijk.stub';
import { Melding, MeldingConnection } from './melding.entity';
import { MeldingFilter, MeldingInput } from './melding.input';
import { MeldingService } from './melding.service';
import { MeldingregistratieService } from './registratie.service';

@Bron(() => Melding)
export class MeldingResolver {
  @Vraag('OPENBAAR', 'De meldingen die u mag zien, nieuwste eerst.', () => MeldingConnection)
  meldingen(
    @Ctx() verzoek: Verzoek,
    @Arg('filter', () => MeldingFilter, { nullable: true }) filter: MeldingFilter | null,
    @Arg('first', () => Int, { nullable: true, defaultValue: 50 }) first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null,
  ): Promise<Pagina<Melding>> {
    return verzoek.dienst(MeldingService).lijst(filter ?? {}, { first: first ?? 50, after });
  }

  @Wijziging('Legt een melding vast; uw organisatie wordt de eigenaar.', () => Melding)
  registreerMelding(
    @Ctx() verzoek: Verzoek,
    @Arg('input', () => MeldingInput) input: MeldingInput,
  ): Promise<Melding | null> {
    return verzoek.dienst(MeldingregistratieService).registreer(input);
  }

  @BronVeld('PERSOON', 'De wijk waarover de melding gaat.', () => Wijk)
  wijk(@Root() melding: Melding): Wijk | null {
    return melding.wijkCode === null ? null : { code: melding.wijkCode };
  }

  @BronVeld('PERSOON', 'Wie het meldde; alleen voor de organisatie die de melding vastlegde.', () => Persoon)
  melder(@Root() melding: Melding, @Ctx() verzoek: Verzoek): Persoon | null {
    if (!alleenEigenaar(melding, 'melder', verzoek) || melding.persoonId === null) return null;
    const id = pseudoniemVoor(verzoek.omgeving.geheim, melding.persoonId, verzoek.wie.partner);
    return { id, naam: melding.naam, contact: melding.contact, geboortejaar: melding.geboortejaar };
  }

  @BronVeld('PERSOON', 'Wat er is gemeld; alleen voor de organisatie die de melding vastlegde.', () => String)
  omschrijving(@Root() melding: Melding, @Ctx() verzoek: Verzoek): string | null {
    return alleenEigenaar(melding, 'omschrijving', verzoek) ? melding.eigenOmschrijving : null;
  }

  @BronVeld('SOCIAAL', 'Het dossier waar de melding bij hoort.', () => Dossier)
  dossier(@Root() melding: Melding, @Ctx() verzoek: Verzoek): Promise<Dossier | null> | null {
    return melding.dossierId === null
      ? null
      : verzoek.dienst(DossierService).opId(melding.dossierId, 'Melding.dossier');
  }
}

/** Reporter and text are never part of a share: on another's row null, with one GEEN_TOEGANG for the field (A6). */
function alleenEigenaar(melding: Melding, veld: string, verzoek: Verzoek): boolean {
  if (melding.eigenaar === verzoek.wie.partner) return true;
  const sleutel = `Melding.${veld}`;
  if (verzoek.geweigerd.has(sleutel)) return false;
  verzoek.geweigerd.add(sleutel);
  throw geenToegang({ type: 'Melding', veld, categorie: 'PERSOON' }, verzoek.wie, true);
}

export const meldingVerwijzing: Verwijzing = ({ id }: { id: string }, verzoek) =>
  verzoek.dienst(MeldingService).opId(id);
