import { alsGetal, leesParameter } from '../../kern/parameter/parameter';
import { ongeldigeInvoer } from '../../kern/fout';
import type { Verzoek } from '../../kern/verzoek';
import { HuurprijsgrensService } from '../huurprijsgrens/huurprijsgrens.service';
import { AfspraakService } from '../voorraad/afspraak.service';
import type { Nieuwbouw, Nieuwbouwproject } from './nieuwbouw.entity';

interface Opgeleverd {
  id: string;
  eigenaar: string;
  naam: string;
  opgeleverd: string | null;
  jaar: number | null;
  woningen: number;
  binnen: number;
}

/** V9: 1–2 persons up to the 1st, 3 and more up to the 2nd aftoppingsgrens, with the limits of the year of delivery. */
const binnenGrens = `g.klasse in ('TOT_KWALITEITSKORTING', 'TOT_EERSTE_AFTOPPING')
  or (g.huishouden = 'DRIE_PLUS' and g.klasse = 'TOT_TWEEDE_AFTOPPING')`;

/** New social rent per corporatie in a period against what was agreed (V9). */
export class NieuwbouwService {
  constructor(private readonly verzoek: Verzoek) {}

  async tussen(gevraagdVan: string | null, gevraagdTot: string | null): Promise<Nieuwbouw[]> {
    const tot = gevraagdTot ?? this.verzoek.klok.vandaag();
    const { corporaties, geldigVan } = await this.verzoek.dienst(AfspraakService).op(tot);
    const van = gevraagdVan ?? geldigVan ?? tot;
    if (tot < van)
      throw ongeldigeInvoer([
        { veld: 'tot', melding: 'De einddatum ligt voor de begindatum. Kies een latere einddatum.' },
      ]);
    const norm = alsGetal(await this.verzoek.lees((m) => leesParameter(m, 'nieuwbouw_binnen_grenzen', tot)));
    const projecten = await this.opgeleverd(corporaties, van, tot);
    return Promise.all(
      corporaties.map(async (id) =>
        this.beoordeel(
          { corporatie: { id }, van, tot, norm: norm === null ? null : norm / 100 },
          await Promise.all(projecten.filter((p) => p.eigenaar === id).map((p) => this.project(p))),
        ),
      ),
    );
  }

  private beoordeel(
    vast: Pick<Nieuwbouw, 'corporatie' | 'van' | 'tot' | 'norm'>,
    projecten: Nieuwbouwproject[],
  ): Nieuwbouw {
    const bekend = projecten.filter((p) => p.percentage !== null);
    const tel = (waarde: (p: Nieuwbouwproject) => number | null): number =>
      bekend.reduce((som, p) => som + (waarde(p) ?? 0), 0);
    const woningen = tel((p) => p.woningen);
    const binnen = tel((p) => p.binnen);
    const percentage = woningen === 0 ? null : (binnen / woningen) * 100;
    const mis = projecten.length - bekend.length;
    const zinnen = [
      ...(projecten.length === 0 ? ['Er is in deze periode geen nieuwbouw opgeleverd.'] : []),
      ...(mis > 0
        ? [`Van ${mis} van de ${projecten.length} projecten is de verdeling niet bekend; die tellen niet mee.`]
        : []),
      ...(vast.norm === null ? ['De norm is nog niet vastgesteld.'] : []),
    ];
    return {
      ...vast,
      woningen: bekend.length === 0 ? null : woningen,
      binnen: bekend.length === 0 ? null : binnen,
      percentage,
      voldoet: percentage === null || vast.norm === null ? null : binnen * 100 >= vast.norm * woningen,
      projecten,
      reden: zinnen.join(' ') || null,
    };
  }

  private async project({ id, naam, opgeleverd, jaar, woningen, binnen }: Opgeleverd): Promise<Nieuwbouwproject> {
    const grenzen = jaar === null ? null : await this.verzoek.dienst(HuurprijsgrensService).vanJaar(jaar);
    const reden =
      jaar === null
        ? 'Het jaar van oplevering is niet bekend.'
        : grenzen?.eersteAftoppingCent == null || grenzen.tweedeAftoppingCent == null
          ? `De aftoppingsgrenzen van ${jaar} zijn niet vastgesteld.`
          : woningen === 0
            ? 'De verdeling naar huishoudgrootte en huurprijs is niet bekend.'
            : null;
    const leeg = reden !== null;
    return {
      id,
      naam,
      opgeleverd,
      jaar,
      woningen: leeg ? null : woningen,
      binnen: leeg ? null : binnen,
      percentage: leeg ? null : (binnen / woningen) * 100,
      reden,
    };
  }

  private opgeleverd(corporaties: readonly string[], van: string, tot: string): Promise<Opgeleverd[]> {
    return this.verzoek.lees((m) =>
      m.query(
        `select p.id, p.eigenaar, p.naam, p.opgeleverd, p.jaar_van_oplevering as jaar, coalesce(sum(g.aantal), 0)::int as woningen,
                coalesce(sum(g.aantal) filter (where ${binnenGrens}), 0)::int as binnen
           from woningvoorraad.project_lees p
           left join woningvoorraad.project_woningen g on g.project_id = p.id and g.klasse <> 'BOVEN_LIBERALISATIE'
          where p.soort = 'NIEUWBOUW' and p.fase = 'OPGELEVERD' and p.eigenaar = any($1)
            -- Without social rent, such as standplaatsen or dwellings for sale, there is nothing to be within reach.
            and p.sociale_huur is distinct from 0
            and (p.opgeleverd between $2 and $3 or (p.opgeleverd is null
                 and p.jaar_van_oplevering between extract(year from $2::date) and extract(year from $3::date)))
          group by p.id, p.eigenaar, p.naam, p.opgeleverd, p.jaar_van_oplevering, p.plek order by p.plek, p.naam`,
        [corporaties, van, tot],
      ),
    );
  }
}
