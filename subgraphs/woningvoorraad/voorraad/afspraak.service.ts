import type { Verzoek } from '../../kern/verzoek';
import type { Huurprijsklasse } from '../woning/woning.enum';

export interface Norm {
  corporatie: string;
  klasse: Huurprijsklasse;
  percentage: number;
  hard: boolean;
}

/** What the applicable set of agreements says of the stock. */
export interface Voorraadafspraak {
  naam: string;
  /** V3: the number of dwellings and the growth since `basisdatum`; null in a set without a target. */
  doel: number | null;
  groei: number | null;
  basisdatum: string | null;
  normen: Norm[];
}

/** Which set applies (V1): the one in force, before the first the first, after the last the last. */
export class AfspraakService {
  constructor(private readonly verzoek: Verzoek) {}

  async op(dag: string): Promise<Voorraadafspraak> {
    const lader = this.verzoek.lader('voorraadafspraak', (dagen) =>
      this.verzoek.lees(async (m) => {
        const rijen = (await m.query(
          `select dag::text as dag, a.naam, d.aantal as doel, d.groei, d.basisdatum::text as basisdatum,
                  (select coalesce(jsonb_agg(jsonb_build_object('corporatie', n.corporatie, 'klasse', n.klasse,
                            'percentage', n.percentage, 'hard', n.hard) order by n.corporatie, n.hard desc), '[]')
                     from woningvoorraad.betaalbaarheidsnorm n where n.afspraak = a.naam) as normen
             from unnest($1::date[]) as dag
             cross join lateral (select * from woningvoorraad.voorraadafspraak
                order by geldig_van <= dag desc, case when geldig_van <= dag then geldig_van end desc, geldig_van limit 1) a
             left join woningvoorraad.voorraaddoel d on d.afspraak = a.naam`,
          [dagen],
        )) as (Voorraadafspraak & { dag: string })[];
        return new Map(rijen.map((rij) => [rij.dag, rij]));
      }),
    );
    return (await lader.load(dag)) ?? { naam: '', doel: null, groei: null, basisdatum: null, normen: [] };
  }
}
