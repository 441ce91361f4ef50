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
  /** First day of the set; null when there is none. */
  geldigVan: string | null;
  /** Its last day has passed and no successor is loaded (V1). */
  verlopen: boolean;
  /** Corporaties whose dwellings count, and others that own what is counted with them. */
  corporaties: string[];
  eigenaren: string[];
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
          `select dag::text as dag, a.naam, a.geldig_van::text as "geldigVan", coalesce(a.geldig_tot < dag, false) as verlopen,
                  array(select k.partner from woningvoorraad.kernpartij k where k.afspraak = a.naam and k.wijk_code is null order by 1) as corporaties,
                  array(select k.partner from woningvoorraad.kernpartij k where k.afspraak = a.naam order by 1) as eigenaren,
                  d.aantal as doel, d.groei, d.basisdatum::text as basisdatum,
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
    return (await lader.load(dag)) ?? geenAfspraak;
  }
}

const geenAfspraak: Voorraadafspraak = {
  naam: '',
  geldigVan: null,
  verlopen: false,
  corporaties: [],
  eigenaren: [],
  doel: null,
  groei: null,
  basisdatum: null,
  normen: [],
};
