import type { Antwoord } from '../support/wereld';
import { bestaat, categorieVan, isOpen, isToegekend, veldletter, type Afspraak, type Rij, type Wie } from './orakel';

/** A row of the fixture with what the comparison needs beyond the policy. */
export interface Proefrij extends Rij {
  /** Fields that hold nothing on this row, so that null says nothing. */
  leeg?: readonly string[];
  /** Fields that lead to other rows of the fixture, with the ids that there are. */
  leidt?: Record<string, readonly string[]>;
}

export interface Proef {
  rijen: readonly Proefrij[];
  afspraken: readonly Afspraak[];
}

/** Root lists in which every existing row of a type must appear. */
export const lijsten: Record<string, string> = {
  woningen: 'Woning',
  projecten: 'Project',
  toewijzingen: 'Toewijzing',
  woningzoekenden: 'Woningzoekende',
  meldingen: 'Melding',
  dossiers: 'Dossier',
  signalen: 'Signaal',
  zorgovereenkomsten: 'Zorgovereenkomst',
  convenanten: 'Convenant',
  notificaties: 'Notificatie',
  normmeldingen: 'Normmelding',
  webhooks: 'Webhook',
  parametervoorstellen: 'Parametervoorstel',
  overleggen: 'Overleg',
  agendalinks: 'Agendalink',
  rapporten: 'Rapport',
  logboek: 'Verwerking',
};

type Object_ = Record<string, unknown> & { __typename: string };
const isObject = (waarde: unknown): waarde is Object_ =>
  typeof waarde === 'object' && waarde !== null && '__typename' in waarde;

/** The key of a row in the graph: a log record has no id, its span is unique. */
const sleutelVan = (object: Object_): string => String(object['id'] ?? object['spanId']);

/** Walks an answer beside the oracle and gathers every difference in words. */
export class Vergelijking {
  readonly verschillen: string[] = [];
  private readonly verwacht = new Set<string>();
  private readonly perSleutel: ReadonlyMap<string, Proefrij>;

  constructor(
    private readonly wie: Wie,
    private readonly proef: Proef,
  ) {
    this.perSleutel = new Map(proef.rijen.map((rij) => [`${rij.type} ${rij.id}`, rij]));
  }

  /** All differences between this answer and what the policy says. */
  van({ data, errors }: Antwoord): string[] {
    if (!isToegekend(this.wie.rol, this.wie.doel)) this.verwacht.add('Query.*');
    this.loop({ ...(data as object), __typename: 'Query' }, 'Query');
    for (const [veld, type] of Object.entries(lijsten)) {
      if (data !== null && veld in data) this.lijst(type, (data as Record<string, unknown>)[veld]);
    }
    this.fouten(errors);
    return this.verschillen;
  }

  private loop(object: Object_, pad: string): void {
    const type = object.__typename;
    const rij = this.perSleutel.get(`${type} ${sleutelVan(object)}`);
    if (rij !== undefined && !bestaat(this.wie, rij, this.proef.afspraken))
      this.verschillen.push(`${pad}: deze ${type} bestaat niet voor deze vrager`);
    for (const [veld, waarde] of Object.entries(object)) {
      if (veld === '__typename') continue;
      if (categorieVan(type, veld) === undefined) this.verschillen.push(`Het orakel kent ${type}.${veld} niet.`);
      else this.veld(type, veld, waarde, rij, `${pad}.${veld}`);
    }
  }

  private veld(type: string, veld: string, waarde: unknown, rij: Proefrij | undefined, pad: string): void {
    const open =
      rij === undefined ? veldletter(this.wie, type, veld) !== '-' : isOpen(this.wie, rij, veld, this.proef.afspraken);
    if (!open) {
      this.verwacht.add(`${type}.${veld}`);
      if (waarde !== null)
        this.verschillen.push(`${pad} is gesloten en toch gevuld: ${JSON.stringify(waarde).slice(0, 80)}`);
      return;
    }
    if (rij?.leidt?.[veld] !== undefined) this.gevolgd(rij.leidt[veld], waarde, pad);
    else if (rij !== undefined && waarde === null && !rij.leeg?.includes(veld))
      this.verschillen.push(`${pad} is open en toch leeg`);
    for (const deel of Array.isArray(waarde) ? (waarde as unknown[]) : [waarde])
      if (isObject(deel)) this.loop(deel, pad);
  }

  /** A field that leads to rows shows those of them that exist for the caller. */
  private gevolgd(ids: readonly string[], waarde: unknown, pad: string): void {
    const verwacht = ids.filter((id) =>
      this.proef.rijen.some((r) => r.id === id && bestaat(this.wie, r, this.proef.afspraken)),
    );
    const gekregen = (Array.isArray(waarde) ? (waarde as unknown[]) : [waarde]).filter(isObject).map(sleutelVan);
    this.gelijk(pad, gekregen, verwacht);
  }

  private lijst(type: string, waarde: unknown): void {
    const verbinding = waarde as { edges?: { node: Object_ }[]; totalCount?: number } | Object_[] | null;
    const knopen = Array.isArray(verbinding) ? verbinding : (verbinding?.edges ?? []).map((rand) => rand.node);
    const verwacht = this.proef.rijen
      .filter((rij) => rij.type === type && bestaat(this.wie, rij, this.proef.afspraken))
      .map((rij) => rij.id);
    this.gelijk(`lijst van ${type}`, knopen.map(sleutelVan), verwacht);
    if (verbinding !== null && !Array.isArray(verbinding) && verbinding.totalCount !== verwacht.length)
      this.verschillen.push(`totalCount van ${type} is ${verbinding.totalCount}, zichtbaar zijn er ${verwacht.length}`);
  }

  private gelijk(pad: string, gekregen: readonly string[], verwacht: readonly string[]): void {
    const teveel = gekregen.filter((id) => !verwacht.includes(id));
    const mist = verwacht.filter((id) => !gekregen.includes(id));
    if (teveel.length > 0)
      this.verschillen.push(`${pad} toont te veel: ${teveel.map((id) => this.noem(id)).join('; ')}`);
    if (mist.length > 0) this.verschillen.push(`${pad} mist: ${mist.map((id) => this.noem(id)).join('; ')}`);
  }

  private noem(id: string): string {
    const rij = this.proef.rijen.find((r) => r.id === id);
    return rij === undefined
      ? id
      : `${rij.type} van ${rij.eigenaar}${rij.signaal === undefined ? '' : ` (${rij.signaal.soort})`} ${id.slice(0, 8)}`;
  }

  /** Exactly one GEEN_TOEGANG per closed field that was asked for, and no other error. */
  private fouten(errors: Antwoord['errors']): void {
    const geweigerd = errors
      .filter((f) => f.extensions?.['code'] === 'GEEN_TOEGANG')
      .map((f) => String(f.extensions?.['veld']));
    const dubbel = geweigerd.filter((veld, i) => geweigerd.indexOf(veld) !== i);
    if (dubbel.length > 0) this.verschillen.push(`Meer dan één fout voor ${[...new Set(dubbel)].join(', ')}`);
    for (const veld of new Set(geweigerd))
      if (!this.verwacht.has(veld)) this.verschillen.push(`Onverwachte GEEN_TOEGANG voor ${veld}`);
    for (const veld of this.verwacht)
      if (!geweigerd.includes(veld)) this.verschillen.push(`Geen GEEN_TOEGANG voor ${veld}`);
    for (const fout of errors) {
      if (fout.extensions?.['code'] !== 'GEEN_TOEGANG')
        this.verschillen.push(`Fout ${String(fout.extensions?.['code'])}: ${fout.message} (${String(fout.path)})`);
    }
  }
}
