import { partners } from '../../../schema/beleid/partners';
import { ongeldigeInvoer } from '../../kern/fout';
import type { Verzoek } from '../../kern/verzoek';
import { Partner } from '../partner/partner.stub';
import { isOver, noemerVan, percentage, ruimteVan, statusVan, uitstroomrichtwaarde, type Normregels } from './norm';
import { leesNormregels } from './normregels.service';
import { VrijeBeleidsruimte } from './vrije-beleidsruimte.entity';

/** `uitstroom` and `statushouders` are null while they would tell the ground of single allocations (A10). */
interface Meterstand {
  corporatie: string;
  live: boolean;
  tot: string | null;
  toewijzingen: number;
  statushouders: number | null;
  afwijkend: number;
  uitstroom: number | null;
}

/** The meter of T1–T3. Whether it is live or stands at the last closed quarter is decided in the database (A10). */
export class VrijeBeleidsruimteService {
  constructor(private readonly verzoek: Verzoek) {}

  async perCorporatie(jaar: number, corporatie: string | null): Promise<VrijeBeleidsruimte[]> {
    if (jaar < 1900 || jaar > 2200)
      throw ongeldigeInvoer([{ veld: 'jaar', melding: 'Vraag een jaar van 1900 tot en met 2200.' }]);
    if (corporatie !== null && !partners.some((p) => p.id === corporatie && p.soort === 'CORPORATIE'))
      throw ongeldigeInvoer([
        { veld: 'corporatie', melding: 'Dit is geen corporatie. Kies bijvoorbeeld actium of woonservice.' },
      ]);
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
  if (stand.tot === null) return Object.assign(uit, basis, leeg, { reden: nogNiets(stand.live, jaar) });
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
    reden:
      [waarom(stand, noemer, jaar), uitstroom === null ? verraadt : null].filter((zin) => zin !== null).join(' ') ||
      null,
  });
}

/** Null when the denominator leaves the statushouders out and their number is withheld. */
function noemerMits({ toewijzingen, statushouders, afwijkend }: Meterstand, regels: Normregels): number | null {
  if (regels.noemer === 'EXCLUSIEF_STATUSHOUDERS' && statushouders === null) return null;
  return noemerVan({ toewijzingen, statushouders: statushouders ?? 0, afwijkend }, regels);
}

const verraadt = 'Een getal is leeg zolang het van een enkele toewijzing zou vertellen op welke grond zij is gedaan.';

const nogNiets = (live: boolean, jaar: number): string =>
  live
    ? `Het jaar ${jaar} is nog niet begonnen.`
    : `Het eerste kwartaal van ${jaar} is nog niet afgesloten. Daarna ziet u hier cijfers.`;

function waarom({ live, tot }: Meterstand, noemer: number, jaar: number): string | null {
  if (noemer === 0) return `Er zijn in ${jaar} tot nu toe geen toewijzingen die meetellen.`;
  return live || tot === `${jaar}-12-31` ? null : 'Cijfers tot en met het laatste afgesloten kwartaal.';
}
