import type { EntityManager } from 'typeorm';
import { leesParameter } from '../../kern/parameter/parameter';
import type { Verzoek } from '../../kern/verzoek';
import { Partner } from '../partner/partner.stub';
import { keurMetervraag, nogNiets, samen, totKwartaal, verraadt, type Meterbasis } from './meterstand';
import { isOver, noemerMits, percentage, ruimteVan, statusVan, uitstroomrichtwaarde, type Normregels } from './norm';
import { leesNormregels } from './normregels.service';
import { structureleCorporaties } from './structureel.service';
import { VrijeBeleidsruimte } from './vrije-beleidsruimte.entity';

/** `uitstroom` and `statushouders` are null while they would tell the ground of single allocations (A10). */
interface Meterstand extends Meterbasis {
  toewijzingen: number;
  statushouders: number | null;
  afwijkend: number;
  uitstroom: number | null;
}

/** The last closed quarter in which outflow was told. */
type Eerderestand = Omit<Meterstand, 'live'>;

interface Jaar {
  jaar: number;
  regels: Normregels | null;
  structureel: ReadonlySet<string>;
  eerder: ReadonlyMap<string, Eerderestand>;
}

/** The meter of T1–T3. Whether it is live or stands at the last closed quarter is decided in the database (A10). */
export class VrijeBeleidsruimteService {
  constructor(private readonly verzoek: Verzoek) {}

  async perCorporatie(jaar: number, corporatie: string | null): Promise<VrijeBeleidsruimte[]> {
    keurMetervraag(jaar, corporatie);
    return this.verzoek.lees(async (m) => {
      const alle = (await m.query(
        `select corporatie, live, tot::text, toewijzingen, statushouders, afwijkend, uitstroom from toewijzing.beleidsruimte($1)`,
        [jaar],
      )) as Meterstand[];
      const standen = alle.filter((s) => corporatie === null || s.corporatie === corporatie);
      const regels = await leesNormregels(m, jaar);
      const van: Jaar = {
        jaar,
        regels,
        structureel: await structureleCorporaties(m, jaar, standen, regels, await leesStructureel(m, jaar)),
        eerder: standen.some(wachtUitstroom) ? await leesEerder(m, jaar) : new Map<string, Eerderestand>(),
      };
      return standen.map((stand) => meter(stand, van));
    });
  }
}

const wachtUitstroom = ({ live, tot, uitstroom }: Meterstand): boolean => !live && tot !== null && uitstroom === null;

/** T5: how many years over the norm in a row are structural. */
const leesStructureel = async (m: EntityManager, jaar: number): Promise<number> =>
  Number(await leesParameter(m, 'vrije_beleidsruimte_structureel', `${jaar}-01-01`));

/** What was told of outflow when a quarter closed may be told again, with its day: it was no secret then (A10). */
async function leesEerder(m: EntityManager, jaar: number): Promise<Map<string, Eerderestand>> {
  const rijen = (await m.query(
    `select distinct on (corporatie) corporatie, tot::text, toewijzingen, statushouders, afwijkend, uitstroom
       from toewijzing.beleidsruimte_verloop($1) v where uitstroom is not null order by corporatie, v.tot desc`,
    [jaar],
  )) as Eerderestand[];
  return new Map(rijen.map((rij) => [rij.corporatie, rij]));
}

const leeg = {
  toewijzingen: null,
  noemer: null,
  afwijkend: null,
  percentage: null,
  ruimte: null,
  uitstroom: null,
  uitstroomPercentage: null,
  uitstroomBijgewerktTot: null,
  status: null,
};

function meter(stand: Meterstand, { jaar, regels, structureel, eerder }: Jaar): VrijeBeleidsruimte {
  const basis = {
    ...leeg,
    corporatie: Object.assign(new Partner(), { id: stand.corporatie }),
    jaar,
    noemerSoort: regels?.noemer ?? null,
    norm: regels === null ? null : regels.norm / 100,
    uitstroomRichtwaarde: regels === null ? null : uitstroomrichtwaarde(regels),
    uitstroomLezing: regels?.uitstroomLezing ?? null,
    bijgewerktTot: stand.tot,
  };
  const uit = new VrijeBeleidsruimte();
  if (stand.tot === null) return Object.assign(uit, basis, { reden: nogNiets(stand, jaar) });
  const { toewijzingen, afwijkend } = stand;
  const uitstroom = uitstroomVan(wachtUitstroom(stand) ? eerder.get(stand.corporatie) : stand, regels);
  const getallen = { toewijzingen, afwijkend, ...uitstroom };
  if (regels === null) return Object.assign(uit, basis, getallen, { reden: `Voor ${jaar} is geen norm vastgelegd.` });
  const noemer = noemerMits(stand, regels);
  if (noemer === null) return Object.assign(uit, basis, getallen, { reden: verraadt });
  const status = noemer === 0 && !isOver(afwijkend, noemer, regels.norm) ? null : statusVan(afwijkend, noemer, regels);
  return Object.assign(uit, basis, getallen, {
    noemer,
    percentage: percentage(afwijkend, noemer),
    ruimte: ruimteVan(afwijkend, noemer, regels.norm),
    status: status === 'OVERSCHREDEN' && structureel.has(stand.corporatie) ? 'STRUCTUREEL' : status,
    reden: samen(waarom(stand, noemer, jaar), wachtUitstroom(stand) ? verraadt : null),
  });
}

/** Share and number of the same day. */
function uitstroomVan(stand: Eerderestand | undefined, regels: Normregels | null) {
  if (stand === undefined || stand.uitstroom === null) return {};
  const noemer = regels === null ? null : noemerMits(stand, regels);
  return {
    uitstroom: stand.uitstroom,
    uitstroomPercentage: noemer === null ? null : percentage(stand.uitstroom, noemer),
    uitstroomBijgewerktTot: stand.tot,
  };
}

const waarom = (stand: Meterstand, noemer: number, jaar: number): string | null =>
  noemer === 0 ? `Er zijn in ${jaar} tot nu toe geen toewijzingen die meetellen.` : totKwartaal(stand, jaar);
