import type { EntityManager } from 'typeorm';
import type { Verzoek } from '../../kern/verzoek';
import { keurMetervraag, samen, verraadt } from '../beleidsruimte/meterstand';
import { draagOver, prognoseVan, type Halfjaar, type Overdracht } from './overdracht';
import { Taakstelling } from './taakstelling.entity';

/** What the register says of a half-year: a value holds for the half-year on whose first day it begins, and for no other. */
interface Register {
  jaar: number;
  halfjaar: number;
  taakstelling: number | null;
  bron: string | null;
  beginsaldo: number | null;
}

interface Gehuisvest {
  jaar: number;
  halfjaar: number;
  live: boolean;
  tot: string | null;
  personen: number | null;
  onbekend: number | null;
}

/** T6: the task per half-year, with what carries over. Live or closed quarter is decided in the database (A10). */
export class TaakstellingService {
  constructor(private readonly verzoek: Verzoek) {}

  async perHalfjaar(jaar: number): Promise<Taakstelling[]> {
    keurMetervraag(jaar, null);
    const vandaag = this.verzoek.klok.vandaag();
    return this.verzoek.lees(async (m) => {
      const register = await leesRegister(m, jaar);
      const gehuisvest = await leesGehuisvest(m, register[0]?.jaar ?? jaar, jaar);
      const van = ({ jaar: j, halfjaar }: Register): Gehuisvest | undefined =>
        gehuisvest.find((g) => g.jaar === j && g.halfjaar === halfjaar);
      const halfjaren = register.map((r): Halfjaar => ({
        taakstelling: r.taakstelling,
        beginsaldo: r.beginsaldo,
        gehuisvest: van(r)?.personen ?? null,
        klaar: van(r)?.tot === eindeVan(r),
      }));
      const standen = draagOver(halfjaren);
      return register.flatMap((r, i) => (r.jaar === jaar ? [toon(r, van(r), standen[i] as Overdracht, vandaag)] : []));
    });
  }
}

const beginVan = ({ jaar, halfjaar }: Pick<Register, 'jaar' | 'halfjaar'>): string =>
  `${jaar}-${halfjaar === 1 ? '01' : '07'}-01`;
const eindeVan = ({ jaar, halfjaar }: Pick<Register, 'jaar' | 'halfjaar'>): string =>
  `${jaar}-${halfjaar === 1 ? '06-30' : '12-31'}`;

/** From the first half-year of which anything is set up to the year that is asked for. */
function leesRegister(m: EntityManager, jaar: number): Promise<Register[]> {
  return m.query(
    `with waarde as (
       select distinct on (code, geldig_van) code, geldig_van, waarde::int as waarde, bron from beleid.parameter
        where code in ('taakstelling_statushouders', 'taakstelling_beginsaldo') and vervangen_op is null
        order by code, geldig_van, gemeente_code = 'NL')
     select extract(year from d)::int as jaar, case when extract(month from d) = 1 then 1 else 2 end as halfjaar,
            t.waarde as taakstelling, t.bron, s.waarde as beginsaldo
       from generate_series(least((select date_trunc('year', min(geldig_van)::timestamp) from waarde), make_date($1, 1, 1)::timestamp),
                            make_date($1, 7, 1)::timestamp, interval '6 months') d
       left join waarde t on t.code = 'taakstelling_statushouders' and t.geldig_van = d::date
       left join waarde s on s.code = 'taakstelling_beginsaldo' and s.geldig_van = d::date
      order by d`,
    [jaar],
  ) as Promise<Register[]>;
}

const leesGehuisvest = (m: EntityManager, van: number, tot: number): Promise<Gehuisvest[]> =>
  m.query(
    `select j.jaar, g.halfjaar, g.live, g.tot::text, g.personen, g.onbekend
       from generate_series($1::int, $2::int) j(jaar) cross join lateral toewijzing.gehuisvest(j.jaar) g`,
    [van, tot],
  ) as Promise<Gehuisvest[]>;

function toon(r: Register, geteld: Gehuisvest | undefined, stand: Overdracht, vandaag: string): Taakstelling {
  const [begin, einde] = [beginVan(r), eindeVan(r)];
  const tot = geteld?.tot ?? null;
  const gehuisvest = geteld?.personen ?? null;
  const loopt = tot !== null && tot < einde;
  const prognose = loopt && gehuisvest !== null ? prognoseVan(gehuisvest, begin, tot, einde) : null;
  const { opgave } = stand;
  return Object.assign(new Taakstelling(), {
    jaar: r.jaar,
    halfjaar: r.halfjaar,
    taakstelling: r.taakstelling,
    bron: r.bron,
    ...stand,
    gehuisvest,
    onbekend: geteld?.onbekend ?? null,
    percentage: opgave === null || opgave <= 0 || gehuisvest === null ? null : (gehuisvest / opgave) * 100,
    prognose,
    prognoseSaldo: prognose === null || opgave === null ? null : prognose - opgave,
    deadline: einde,
    bijgewerktTot: tot,
    reden: samen(
      waarom(begin, einde, tot, vandaag),
      r.taakstelling === null ? 'De taakstelling is nog niet vastgesteld.' : null,
      r.taakstelling !== null && stand.overgenomen === null
        ? 'Hoe groot de voorsprong of achterstand uit het vorige halfjaar is, is nog niet bekend.'
        : null,
      opgave !== null && opgave <= 0 ? 'De voorsprong is groter dan de taakstelling.' : null,
      geteld?.live === true && loopt ? 'De eigen toewijzingen tellen mee tot vandaag.' : null,
    ),
  });
}

function waarom(begin: string, einde: string, tot: string | null, vandaag: string): string | null {
  if (begin > vandaag) return 'Dit halfjaar is nog niet begonnen.';
  if (tot === einde) return null;
  if (tot === null && einde < vandaag) return verraadt;
  if (tot === null)
    return `Het eerste kwartaal van dit halfjaar is nog niet afgesloten, of het getal wacht. ${verraadt}`;
  return 'Cijfers tot en met het laatste afgesloten kwartaal dat getoond kan worden.';
}
