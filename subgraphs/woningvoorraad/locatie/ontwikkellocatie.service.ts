import { alsGetal, leesParameter } from '../../kern/parameter/parameter';
import type { Verzoek } from '../../kern/verzoek';
import type { Locatieoordeel, Ontwikkellocatie } from './ontwikkellocatie.entity';

interface Rij {
  naam: string;
  wijk_code: string;
  projecten: number;
  aantal: number | null;
  sociale_huur: number | null;
  argumenten: { eigenaar: string; op: string; tekst: string }[];
}

/** Development locations from the projects on them, of all owners together (V11). */
export class OntwikkellocatieService {
  constructor(private readonly verzoek: Verzoek) {}

  async alle(): Promise<Ontwikkellocatie[]> {
    const vandaag = this.verzoek.klok.vandaag();
    const norm = alsGetal(await this.verzoek.lees((m) => leesParameter(m, 'sociale_huur_locatie', vandaag)));
    // One project of which a number is not known leaves the whole location unknown: its share would be a guess.
    const rijen = (await this.verzoek.lees((m) =>
      m.query(
        `select locatie as naam, wijk_code, count(*)::int as projecten,
                case when bool_and(aantal is not null) then sum(aantal)::int end as aantal,
                case when bool_and(sociale_huur is not null) then sum(sociale_huur)::int end as sociale_huur,
                coalesce(jsonb_agg(jsonb_build_object('eigenaar', eigenaar, 'op', argument_op, 'tekst', argument) order by argument_op)
                  filter (where argument is not null), '[]') as argumenten
           from woningvoorraad.project
          where locatie is not null and fase <> 'VERVALLEN' and soort in ('NIEUWBOUW', 'TRANSFORMATIE')
          group by locatie, wijk_code order by locatie, wijk_code`,
      ),
    )) as Rij[];
    return rijen.map((rij) => beoordeel(rij, norm === null ? null : norm / 100));
  }
}

function beoordeel(
  { naam, wijk_code, projecten, aantal, sociale_huur, argumenten }: Rij,
  norm: number | null,
): Ontwikkellocatie {
  const bekend = aantal !== null && aantal > 0 && sociale_huur !== null;
  // Judged on the counts: 29,96 % is below 30 %.
  const genoeg = bekend && norm !== null && sociale_huur * 100 >= norm * aantal;
  const oordeel: Locatieoordeel =
    !bekend || norm === null
      ? 'ONBEKEND'
      : genoeg
        ? 'VOLDOET'
        : argumenten.length > 0
          ? 'AFWIJKING_MET_ARGUMENT'
          : 'AFWIJKING_ZONDER_ARGUMENT';
  return {
    naam,
    wijkCode: wijk_code,
    projecten,
    aantal,
    socialeHuur: sociale_huur,
    aandeel: bekend ? (sociale_huur / aantal) * 100 : null,
    norm,
    oordeel,
    argumenten: argumenten.map(({ eigenaar, op, tekst }) => ({ door: { id: eigenaar }, op, tekst })),
    reden: !bekend
      ? 'Niet van elk project op deze locatie is het aantal woningen en sociale huurwoningen bekend.'
      : norm === null
        ? 'De voorwaarde is nog niet vastgesteld.'
        : null,
  };
}
