import type { Verzoek } from '../../kern/verzoek';
import { AfspraakService } from '../voorraad/afspraak.service';
import { OntwikkelingService } from '../voorraad/ontwikkeling.service';
import { PrognoseService, type Planning } from '../voorraad/prognose.service';
import { StandService } from '../voorraad/stand.service';
import type { Voorraaddoel, Voorraaddoelsoort } from './voorraaddoel.entity';

type Doelstelling = Pick<
  Voorraaddoel,
  'code' | 'naam' | 'soort' | 'op' | 'basisdatum' | 'doel' | 'ondergrens' | 'bovengrens' | 'bron'
>;
/** A number, or why there is none. */
interface Stand {
  aantal: number | null;
  reden: string | null;
}

/** What of a project counts for a kind of target. */
const vanProject: Record<Voorraaddoelsoort, (project: Planning) => number | null> = {
  KERNVOORRAAD: (project) => project.aantal,
  GROEI: (project) => project.aantal,
  GECLUSTERD: (project) => project.geclusterd ?? 0,
  STANDPLAATSEN: (project) => project.standplaatsen ?? 0,
};

/** The agreed numbers of the applicable set against what is there and what is to come (V3, V4, V12, V13). */
export class VoorraaddoelService {
  constructor(private readonly verzoek: Verzoek) {}

  async op(dag: string): Promise<Voorraaddoel[]> {
    const { naam, geldigVan } = await this.verzoek.dienst(AfspraakService).op(dag);
    const doelen = (await this.verzoek.lees((m) =>
      m.query(
        // The number and the growth that a set is known by, and what it says further.
        `select 'kernvoorraad-' || extract(year from d.op) as code, 'Kernvoorraad eind ' || extract(year from d.op) as naam,
                'KERNVOORRAAD' as soort, d.op::text as op, null as basisdatum, d.aantal as doel, null::int as ondergrens,
                null::int as bovengrens, a.bron
           from woningvoorraad.voorraaddoel d join woningvoorraad.voorraadafspraak a on a.naam = d.afspraak where a.naam = $1
         union all
         select 'groei-' || extract(year from d.op), 'Netto groei tot en met ' || extract(year from d.op), 'GROEI', d.op::text,
                d.basisdatum::text, d.groei, null, null, a.bron
           from woningvoorraad.voorraaddoel d join woningvoorraad.voorraadafspraak a on a.naam = d.afspraak where a.naam = $1
         union all
         select code, naam, soort, op::text, basisdatum::text, doel, ondergrens, bovengrens, bron
           from woningvoorraad.doelstelling where set_van = $2 order by op, code`,
        [naam, geldigVan],
      ),
    )) as Doelstelling[];
    return Promise.all(doelen.map((doel) => this.beoordeel(doel, dag)));
  }

  private async beoordeel(doel: Doelstelling, dag: string): Promise<Voorraaddoel> {
    const vandaag = this.verzoek.klok.vandaag();
    const peildatum = dag < doel.op ? dag : doel.op;
    const { aantal: stand, reden } = await this.stand(doel, peildatum);
    // A target whose day is over is reached or not; before that nobody knows.
    const voorbij = doel.op <= dag;
    const nog = doel.op > vandaag ? await this.verwachting(doel, vandaag) : null;
    return {
      ...doel,
      peildatum,
      stand,
      verschil: stand === null ? null : stand - doel.doel,
      behaald: stand === null || !voorbij ? null : stand >= doel.doel,
      verwachtLaag: nog?.laag ?? null,
      verwacht: nog?.aantal ?? null,
      verwachtHoog: nog?.hoog ?? null,
      reden:
        reden ?? (voorbij ? null : 'De dag van het doel is nog niet geweest; of het wordt bereikt staat niet vast.'),
    };
  }

  private async verwachting(doel: Doelstelling, vandaag: string) {
    const { aantal } = await this.stand(doel, vandaag);
    if (aantal === null) return null;
    const reeks = await this.verzoek.dienst(PrognoseService).vanaf(aantal, doel.op, vanProject[doel.soort]);
    return reeks?.at(-1) ?? null;
  }

  private stand({ soort, basisdatum }: Doelstelling, dag: string): Promise<Stand> {
    return soort === 'KERNVOORRAAD'
      ? this.kernvoorraad(dag)
      : soort === 'GROEI'
        ? this.groei(basisdatum ?? dag, dag)
        : this.bijzonder(soort, basisdatum ?? dag, dag);
  }

  private async kernvoorraad(dag: string): Promise<Stand> {
    const { telt, reden } = await this.verzoek.dienst(StandService).vanGemeente(dag);
    return { aantal: telt, reden: telt === null ? reden : null };
  }

  private async groei(van: string, tot: string): Promise<Stand> {
    if (tot < van) return { aantal: null, reden: 'De peildatum ligt voor het begin van de telling.' };
    const { telt, reden } = await this.verzoek.dienst(OntwikkelingService).tussen(van, tot);
    return { aantal: telt, reden: telt === null ? reden : null };
  }

  private async bijzonder(soort: Voorraaddoelsoort, van: string, tot: string): Promise<Stand> {
    if (tot < van) return { aantal: null, reden: 'De peildatum ligt voor het begin van de telling.' };
    const leeg = await this.verzoek.dienst(StandService).waaromLeeg(tot);
    if (leeg !== null) return { aantal: null, reden: leeg };
    const [rij] = (await this.verzoek.lees((m) =>
      m.query('select * from woningvoorraad.bijzonder($1, $2)', [van, tot]),
    )) as {
      geclusterd_basis: number;
      geclusterd: number;
      standplaatsen_basis: number;
      standplaatsen: number;
    }[];
    if (rij === undefined) return { aantal: null, reden: 'Hierover zijn nog geen gegevens.' };
    return {
      aantal:
        soort === 'GECLUSTERD' ? rij.geclusterd - rij.geclusterd_basis : rij.standplaatsen - rij.standplaatsen_basis,
      reden: null,
    };
  }
}
