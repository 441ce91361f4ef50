import { groepeer } from '../../kern/groepering';
import type { Verzoek } from '../../kern/verzoek';
import { AfspraakService, type Norm } from '../voorraad/afspraak.service';
import { StandService, teKlein, type Standregel } from '../voorraad/stand.service';
import type { Huurprijsklasse } from '../woning/woning.enum';
import type { Betaalbaarheid } from './betaalbaarheid.entity';

const totEerste: Huurprijsklasse[] = ['TOT_KWALITEITSKORTING', 'TOT_EERSTE_AFTOPPING'];
const totTweede: Huurprijsklasse[] = [...totEerste, 'TOT_TWEEDE_AFTOPPING'];
const noemer = 'Gerekend over de woningen met een bekende huur die het platform kent.';

const tel = (regels: readonly Standregel[], klassen: readonly Huurprijsklasse[] | null): number =>
  regels
    .filter((r) => r.klasse !== null && (klassen === null || klassen.includes(r.klasse)))
    .reduce((totaal, r) => totaal + r.aantal, 0);

/** Affordability per corporatie of the applicable set (V7, V8). */
export class BetaalbaarheidService {
  constructor(private readonly verzoek: Verzoek) {}

  async op(dag: string): Promise<Betaalbaarheid[]> {
    const stand = this.verzoek.dienst(StandService);
    const { normen } = await this.verzoek.dienst(AfspraakService).op(dag);
    const leeg = (await stand.waaromLeeg(dag)) ?? (await stand.waaromGeenKlassen(dag));
    const perEigenaar =
      leeg === null
        ? groepeer(
            (await stand.regels(dag, null)).filter((r) => !r.samen),
            (r) => r.eigenaar ?? '',
          )
        : null;
    return [...groepeer(normen, (n) => n.corporatie)].map(([corporatie, eigen]) =>
      this.beoordeel(corporatie, dag, eigen, perEigenaar === null ? null : (perEigenaar.get(corporatie) ?? []), leeg),
    );
  }

  private beoordeel(
    id: string,
    peildatum: string,
    normen: Norm[],
    regels: Standregel[] | null,
    leeg: string | null,
  ): Betaalbaarheid {
    const norm = normen.find((n) => n.hard) ?? normen[0];
    const streven = normen.find((n) => !n.hard && n !== norm)?.percentage ?? null;
    const vast = {
      corporatie: { id },
      peildatum,
      norm: norm?.percentage ?? null,
      normhard: norm?.hard ?? null,
      normklasse: norm?.klasse ?? null,
      streven,
    };
    const onthouden = regels?.some((r) => r.onthouden) === true;
    const aantal = regels === null || onthouden ? null : tel(regels, null);
    if (regels === null || aantal === null || aantal === 0) {
      const reden =
        leeg ?? (onthouden ? teKlein : 'Het platform kent van deze corporatie geen woningen met een bekende huur.');
      return { ...vast, aantal, onderEersteAftopping: null, onderTweedeAftopping: null, voldoet: null, reden };
    }
    const [eerste, tweede] = [tel(regels, totEerste), tel(regels, totTweede)];
    const binnen = norm?.klasse === 'TOT_EERSTE_AFTOPPING' ? eerste : tweede;
    const reden =
      streven === null
        ? noemer
        : `${noemer} Voor de tweede aftoppingsgrens geldt een streven van ${streven}%, geen harde norm.`;
    return {
      ...vast,
      aantal,
      onderEersteAftopping: (eerste / aantal) * 100,
      onderTweedeAftopping: (tweede / aantal) * 100,
      // On the counts: a share that was computed can fall just beside what it is.
      voldoet: norm === undefined ? null : binnen * 100 >= norm.percentage * aantal,
      reden,
    };
  }
}
