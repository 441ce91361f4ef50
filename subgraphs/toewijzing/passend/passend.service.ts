import type { EntityManager } from 'typeorm';
import type { Verzoek } from '../../kern/verzoek';
import { keurMetervraag, nogNiets, samen, totKwartaal, verraadt, type Meterbasis } from '../beleidsruimte/meterstand';
import { percentage, ruimteOnder } from '../beleidsruimte/norm';
import { Partner } from '../partner/partner.stub';
import { DaebToewijzen, PassendToewijzen } from './passend-toewijzen.entity';

interface Passendstand extends Meterbasis {
  doelgroep: number | null;
  passend: number | null;
  onbekend: number | null;
}
interface Daebstand extends Meterbasis {
  toewijzingen: number;
  binnen: number | null;
  onbekend: number | null;
}

/** What a year must have for the meter to be told: its norm, and whether its limits are known. */
interface Jaarfeiten {
  /** In hundredths of a percent; null = not verified. */
  norm: number | null;
  grenzen: boolean;
  /** Corporaties of which every gemeente is on the platform. */
  compleet: ReadonlySet<string>;
}

/** T9: two norms beside that of T1, never mixed with it; each judged over a whole corporatie. */
export class PassendService {
  constructor(private readonly verzoek: Verzoek) {}

  passend(jaar: number, corporatie: string | null): Promise<PassendToewijzen[]> {
    return this.meet<Passendstand, PassendToewijzen>('passend', jaar, corporatie, (stand, feiten) => {
      const { doelgroep, passend, onbekend } = stand;
      const deel = doelgroep === null || passend === null ? null : percentage(passend, doelgroep);
      return Object.assign(new PassendToewijzen(), {
        ...basis(stand, jaar, feiten),
        doelgroep,
        passend,
        onbekend,
        ...oordeel(stand, feiten, deel),
        ruimte: ruimteOnder(passend, doelgroep, feiten.norm),
        reden: waarom(stand, jaar, feiten, [doelgroep, passend, onbekend].includes(null), doelgroep === 0),
      });
    });
  }

  daeb(jaar: number, corporatie: string | null): Promise<DaebToewijzen[]> {
    return this.meet<Daebstand, DaebToewijzen>('daeb', jaar, corporatie, (stand, feiten) => {
      const { binnen, onbekend } = stand;
      const toewijzingen = onbekend === null ? null : stand.toewijzingen - onbekend;
      const deel = binnen === null || toewijzingen === null ? null : percentage(binnen, toewijzingen);
      return Object.assign(new DaebToewijzen(), {
        ...basis(stand, jaar, feiten),
        toewijzingen,
        binnen,
        onbekend,
        ...oordeel(stand, feiten, deel),
        ruimte: ruimteOnder(binnen, toewijzingen, feiten.norm),
        reden: waarom(stand, jaar, feiten, binnen === null || onbekend === null, toewijzingen === 0),
      });
    });
  }

  private async meet<S extends Meterbasis, T extends PassendToewijzen | DaebToewijzen>(
    soort: Soort,
    jaar: number,
    corporatie: string | null,
    vorm: (stand: S, feiten: Jaarfeiten) => T,
  ): Promise<T[]> {
    keurMetervraag(jaar, corporatie);
    const { standen, feiten } = await this.verzoek.lees(async (m) => ({
      standen: (await m.query(`select *, tot::text as tot from toewijzing.${soort}($1)`, [jaar])) as S[],
      feiten: await leesFeiten(m, soort, jaar),
    }));
    return standen
      .filter((stand) => corporatie === null || stand.corporatie === corporatie)
      .map((stand) => {
        const uit = vorm(stand, feiten);
        if (stand.tot !== null && feiten.grenzen) return uit;
        const leeg = { percentage: null, voldoet: null, ruimte: null, onbekend: null, ...leegVan[soort] };
        return Object.assign(uit, leeg, { reden: stand.tot === null ? nogNiets(stand, jaar) : uit.reden });
      });
  }
}

type Soort = 'passend' | 'daeb';

const leegVan = {
  passend: { doelgroep: null, passend: null },
  daeb: { toewijzingen: null, binnen: null },
};

async function leesFeiten(m: EntityManager, soort: Soort, jaar: number): Promise<Jaarfeiten> {
  const [norm] = (await m.query(
    `select waarde::int as norm from toewijzing.parameter
      where naam = $1 and geldig_van <= make_date($2::int, 1, 1) and (geldig_tot is null or geldig_tot > make_date($2::int, 1, 1))`,
    [`${soort}_norm`, jaar],
  )) as { norm: number }[];
  const [grenzen] = (await m.query(
    soort === 'daeb'
      ? 'select daeb_een is not null and daeb_meer is not null as bekend from toewijzing.inkomensgrens where jaar = $1'
      : `select i.passend_een is not null and h.eerste_aftopping_cent is not null and h.tweede_aftopping_cent is not null as bekend
           from toewijzing.inkomensgrens i join woningvoorraad_uit.huurprijsgrens h on h.jaar = i.jaar where i.jaar = $1`,
    [jaar],
  )) as { bekend: boolean }[];
  const compleet = (await m.query('select corporatie from toewijzing.werkgebied where compleet')) as {
    corporatie: string;
  }[];
  return {
    norm: norm?.norm ?? null,
    grenzen: grenzen?.bekend === true,
    compleet: new Set(compleet.map((rij) => rij.corporatie)),
  };
}

const basis = (stand: Meterbasis, jaar: number, { norm }: Jaarfeiten) => ({
  corporatie: Object.assign(new Partner(), { id: stand.corporatie }),
  jaar,
  norm: norm === null ? null : norm / 100,
  bijgewerktTot: stand.tot,
});

/** Judged on the unrounded number, and only of a whole corporatie. */
const oordeel = (stand: Meterbasis, { norm, compleet }: Jaarfeiten, deel: number | null) => ({
  percentage: deel,
  voldoet: deel === null || norm === null || !compleet.has(stand.corporatie) ? null : deel * 100 >= norm,
});

function waarom(
  stand: Meterbasis,
  jaar: number,
  { norm, grenzen, compleet }: Jaarfeiten,
  wacht: boolean,
  niets: boolean,
): string | null {
  if (!grenzen) return `De grenzen van ${jaar} zijn niet vastgesteld; daarom staat hier niets.`;
  return samen(
    niets ? `Er zijn in ${jaar} tot nu toe geen toewijzingen die meetellen.` : null,
    compleet.has(stand.corporatie)
      ? null
      : 'Aandeel in Assen: de norm geldt voor de hele corporatie, en het platform kent een deel ervan.',
    norm === null ? `Voor ${jaar} is geen norm vastgelegd.` : null,
    totKwartaal(stand, jaar),
    wacht ? verraadt : null,
  );
}
