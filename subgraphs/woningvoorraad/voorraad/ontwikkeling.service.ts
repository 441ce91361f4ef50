import { DateTime } from 'luxon';
import { ongeldigeInvoer } from '../../kern/fout';
import type { Verzoek } from '../../kern/verzoek';
import { HuurprijsgrensService } from '../huurprijsgrens/huurprijsgrens.service';
import { mutatieredenen, type Mutatiereden } from '../woning/woning.enum';
import { AfspraakService } from './afspraak.service';
import { StandService } from './stand.service';
import type { Voorraadontwikkeling, Voorraadpunt } from './voorraad.entity';

interface Dagmutatie {
  dag: string;
  reden: Mutatiereden;
  aantal: number;
}

/** Month ends strictly inside the period, with its two ends. */
export function reeksdagen(van: string, tot: string): string[] {
  const dagen = [van];
  for (let dag = DateTime.fromISO(van).endOf('month'); ; dag = dag.plus({ days: 1 }).endOf('month')) {
    const iso = dag.toISODate() ?? tot;
    if (iso >= tot) break;
    if (iso > van) dagen.push(iso);
  }
  return tot > van ? [...dagen, tot] : dagen;
}

/** How the kernvoorraad moved between two days, by reason (V5). */
export class OntwikkelingService {
  constructor(private readonly verzoek: Verzoek) {}

  async tussen(van: string, tot: string): Promise<Voorraadontwikkeling> {
    if (tot < van)
      throw ongeldigeInvoer([
        { veld: 'tot', melding: 'De einddatum ligt voor de begindatum. Kies een latere einddatum.' },
      ]);
    const { groei, basisdatum } = await this.verzoek.dienst(AfspraakService).op(tot);
    const doel = basisdatum === van ? groei : null;
    const reden = await this.waaromLeeg(van, tot);
    if (reden !== null) {
      return {
        tot,
        begin: null,
        eind: null,
        nettoToename: null,
        telt: null,
        perReden: null,
        reeks: null,
        doel,
        verschil: null,
        reden,
      };
    }
    const [begin, eind, mutaties] = await Promise.all([this.kern(van), this.kern(tot), this.mutaties(van, tot)]);
    const perReden = mutatieredenen
      .map((r) => ({ reden: r, aantal: som(mutaties.filter((m) => m.reden === r)) }))
      .filter((r) => mutaties.some((m) => m.reden === r.reden));
    const telt = eind - begin - som(mutaties.filter((m) => m.reden === 'OVERNAME'));
    return {
      tot,
      begin,
      eind,
      nettoToename: eind - begin,
      telt,
      perReden,
      reeks: this.reeks(begin, mutaties, reeksdagen(van, tot)),
      doel,
      verschil: doel === null ? null : telt - doel,
      reden:
        doel === null && basisdatum !== null
          ? `De afgesproken groei geldt voor een periode vanaf ${basisdatum}.`
          : null,
    };
  }

  private async waaromLeeg(van: string, tot: string): Promise<string | null> {
    if (tot > this.verzoek.klok.vandaag()) return 'De einddatum is nog niet geweest.';
    const jaren = await this.verzoek
      .dienst(HuurprijsgrensService)
      .jarenZonderGrens(Number(van.slice(0, 4)), Number(tot.slice(0, 4)));
    return jaren.length === 0 ? null : `De liberalisatiegrens van ${jaren.join(', ')} is niet bekend.`;
  }

  private async kern(dag: string): Promise<number> {
    const regels = await this.verzoek.dienst(StandService).regels(dag, null);
    return regels.reduce((totaal, r) => totaal + (r.in_kern === true ? r.aantal : 0), 0);
  }

  private mutaties(van: string, tot: string): Promise<Dagmutatie[]> {
    return this.verzoek.lees((m) =>
      m.query('select dag::text as dag, reden, aantal from woningvoorraad.mutaties($1, $2) order by dag', [van, tot]),
    );
  }

  private reeks(begin: number, mutaties: readonly Dagmutatie[], dagen: readonly string[]): Voorraadpunt[] {
    let stand = begin;
    let volgende = 0;
    return dagen.map((peildatum) => {
      for (; (mutaties[volgende]?.dag ?? '~') <= peildatum; volgende++) stand += mutaties[volgende]?.aantal ?? 0;
      return { peildatum, aantal: stand };
    });
  }
}

const som = (mutaties: readonly Dagmutatie[]): number => mutaties.reduce((totaal, m) => totaal + m.aantal, 0);
