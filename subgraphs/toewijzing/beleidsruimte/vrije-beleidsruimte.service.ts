import type { Verzoek } from '../../kern/verzoek';
import { Partner } from '../partner/partner.stub';
import { keurMetervraag, nogNiets, samen, totKwartaal, verraadt, type Meterbasis } from './meterstand';
import { isOver, noemerMits, percentage, ruimteVan, statusVan, uitstroomrichtwaarde, type Normregels } from './norm';
import { leesNormregels } from './normregels.service';
import { VrijeBeleidsruimte } from './vrije-beleidsruimte.entity';

/** `uitstroom` and `statushouders` are null while they would tell the ground of single allocations (A10). */
interface Meterstand extends Meterbasis {
  toewijzingen: number;
  statushouders: number | null;
  afwijkend: number;
  uitstroom: number | null;
}

/** The meter of T1–T3. Whether it is live or stands at the last closed quarter is decided in the database (A10). */
export class VrijeBeleidsruimteService {
  constructor(private readonly verzoek: Verzoek) {}

  async perCorporatie(jaar: number, corporatie: string | null): Promise<VrijeBeleidsruimte[]> {
    keurMetervraag(jaar, corporatie);
    const { standen, regels } = await this.verzoek.lees(async (m) => ({
      standen: (await m.query(
        `select corporatie, live, tot::text, toewijzingen, statushouders, afwijkend, uitstroom from toewijzing.beleidsruimte($1)`,
        [jaar],
      )) as Meterstand[],
      regels: await leesNormregels(m, jaar),
    }));
    return standen.filter((s) => corporatie === null || s.corporatie === corporatie).map((s) => meter(s, regels, jaar));
  }
}

function meter(stand: Meterstand, regels: Normregels | null, jaar: number): VrijeBeleidsruimte {
  const basis = {
    corporatie: Object.assign(new Partner(), { id: stand.corporatie }),
    jaar,
    noemerSoort: regels?.noemer ?? null,
    norm: regels === null ? null : regels.norm / 100,
    uitstroomRichtwaarde: regels === null ? null : uitstroomrichtwaarde(regels),
    bijgewerktTot: stand.tot,
  };
  const leeg = {
    toewijzingen: null,
    noemer: null,
    afwijkend: null,
    percentage: null,
    ruimte: null,
    uitstroom: null,
    uitstroomPercentage: null,
    status: null,
  };
  const uit = new VrijeBeleidsruimte();
  if (stand.tot === null) return Object.assign(uit, basis, leeg, { reden: nogNiets(stand, jaar) });
  const { toewijzingen, afwijkend, uitstroom } = stand;
  if (regels === null)
    return Object.assign(uit, basis, leeg, {
      toewijzingen,
      afwijkend,
      uitstroom,
      reden: `Voor ${jaar} is geen norm vastgelegd.`,
    });
  const noemer = noemerMits(stand, regels);
  if (noemer === null) return Object.assign(uit, basis, leeg, { toewijzingen, afwijkend, uitstroom, reden: verraadt });
  return Object.assign(uit, basis, {
    toewijzingen,
    noemer,
    afwijkend,
    percentage: percentage(afwijkend, noemer),
    ruimte: ruimteVan(afwijkend, noemer, regels.norm),
    uitstroom,
    uitstroomPercentage: uitstroom === null ? null : percentage(uitstroom, noemer),
    status: noemer === 0 && !isOver(afwijkend, noemer, regels.norm) ? null : statusVan(afwijkend, noemer, regels),
    reden: samen(waarom(stand, noemer, jaar), uitstroom === null ? verraadt : null),
  });
}

const waarom = (stand: Meterstand, noemer: number, jaar: number): string | null =>
  noemer === 0 ? `Er zijn in ${jaar} tot nu toe geen toewijzingen die meetellen.` : totKwartaal(stand, jaar);
