import type { Verzoek } from '../../kern/verzoek';
import { HuurprijsgrensService } from '../huurprijsgrens/huurprijsgrens.service';
import { StandService, teKlein } from '../voorraad/stand.service';
import type { Jongerenaanbod } from './jongerenaanbod.entity';

const geenDoel = 'Hoeveel genoeg is, is niet afgesproken (S3-5).';

/** Supply for the young with the age and the limit of the year (V10). */
export class JongerenaanbodService {
  constructor(private readonly verzoek: Verzoek) {}

  async op(peildatum: string): Promise<Jongerenaanbod> {
    const stand = this.verzoek.dienst(StandService);
    const jaar = Number(peildatum.slice(0, 4));
    const grenzen = await this.verzoek.dienst(HuurprijsgrensService).vanJaar(jaar);
    const vast = {
      peildatum,
      leeftijd: grenzen?.jongerenleeftijd ?? null,
      grens: grenzen?.kwaliteitskorting ?? null,
      doel: null,
    };
    const zonderGrens =
      grenzen?.kwaliteitskortingCent == null ? `De kwaliteitskortingsgrens van ${jaar} is niet bekend.` : null;
    const leeg = (await stand.waaromLeeg(peildatum)) ?? zonderGrens;
    if (leeg !== null) return { ...vast, aantal: null, aandeel: null, reden: leeg };
    const kern = (await stand.regels(peildatum, null)).filter((r) => r.in_kern === true);
    // The class of dwellings of a small owner is withheld: without it there is no total either.
    if (kern.some((r) => r.onthouden)) return { ...vast, aantal: null, aandeel: null, reden: teKlein };
    const alle = kern.reduce((som, r) => som + r.aantal, 0);
    const aantal = kern.reduce((som, r) => (r.klasse === 'TOT_KWALITEITSKORTING' ? som + r.aantal : som), 0);
    return { ...vast, aantal, aandeel: alle === 0 ? null : (aantal / alle) * 100, reden: geenDoel };
  }
}
