import type { ApolloServer } from '@apollo/server';
import { bereikVan, vindRegel } from '../../schema/beleid/beleid';
import { typen } from '../../schema/beleid/typen';
import { Fout, type Foutcode } from '../../subgraphs/kern/fout';
import type { Identiteit, Ondertekenaar } from '../../subgraphs/kern/identiteit';
import { grootstePagina } from '../../subgraphs/kern/grootste-pagina';
import type { Graafcontext } from '../graaf';
import { telvraag, vraagtekst, type Plan, type Planlid } from './plan';
import { cellen, type Cel } from './rijen';

/** Most rows of one file: personal ones as many as a page, others what a spreadsheet and one process hold with ease. */
export const grens = { persoonlijk: grootstePagina, overig: 25_000 } as const;

interface Uitleg {
  veld: string;
  bereik: string;
  reden: string;
}

/** A column that stays out of the file, and why. */
export interface Ingehouden {
  kop: string;
  reden: string;
}

export interface Wie {
  rol: string;
  doel: string;
  demo: boolean;
  partner: { naam: string };
}

/** What is known before the first row leaves. */
export interface Opening {
  ik: Wie;
  beleidsversie: string;
  leden: readonly Planlid[];
  ingehouden: readonly Ingehouden[];
  /** Columns that are filled on some rows only. */
  deels: readonly Ingehouden[];
  aantal: number;
  /** What the graph said of the request as a whole, such as a doel that is not granted. */
  opmerkingen: readonly string[];
  rijen: AsyncIterable<Cel[]>;
}

interface Bladzijde {
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  edges: { node: Record<string, unknown> }[];
}

const rang = ['GEEN', 'EIGEN', 'GEDEELD', 'GEMEENTE'];

/** Reads one export as its caller, through the graph and nothing else: shield, row-level security, suppression and logboek hold. */
export class Lezing {
  private readonly opmerkingen = new Set<string>();

  constructor(
    private readonly graaf: ApolloServer<Graafcontext>,
    private readonly ondertekenaar: Ondertekenaar,
    private readonly wie: Identiteit,
    private readonly plan: Plan,
    private readonly variabelen: Record<string, unknown>,
  ) {}

  /** Checks, counts and reads the first page; what is refused is refused here, before a byte of the file. */
  async open(): Promise<Opening> {
    const { leden, ...kop } = await this.kolommen();
    // Counted before a person is read: what may not leave need not be looked at.
    if (this.plan.persoonlijk) this.keurAantal((await this.bladzijde(telvraag(this.plan), 0, null)).totalCount);
    const vraag = vraagtekst(this.plan, leden);
    if (!this.plan.bladert) {
      const gevonden = await this.vraag(vraag, this.variabelen);
      const rijen = lijst(gevonden[this.plan.wortel]).flatMap((rij) => cellen(this.plan, leden, rij));
      return { ...kop, leden, aantal: rijen.length, opmerkingen: [...this.opmerkingen], rijen: stuk(rijen) };
    }
    const eerste = await this.bladzijde(vraag, grootstePagina, null);
    this.keurAantal(this.plan.persoonlijk && eerste.pageInfo.hasNextPage ? grens.persoonlijk + 1 : eerste.totalCount);
    const rijen = this.bladeren(vraag, leden, eerste);
    return { ...kop, leden, aantal: eerste.totalCount, opmerkingen: [...this.opmerkingen], rijen };
  }

  /** Which columns the policy opens, in the graph's own words (`uitleg`). */
  private async kolommen(): Promise<Pick<Opening, 'ik' | 'beleidsversie' | 'leden' | 'ingehouden' | 'deels'>> {
    const velden = [...new Set(this.plan.leden.flatMap((lid) => lid.velden))];
    const vragen = velden.map(
      (veld, nummer) => `v${nummer}: uitleg(veld: "${veld}") { veld bereik reden beleidsversie }`,
    );
    const gevonden = await this.vraag(`{ ik { rol doel demo partner { naam } } ${vragen.join(' ')} }`, {});
    const uitleg = new Map(
      velden.map((veld, nummer) => [veld, gevonden[`v${nummer}`] as Uitleg & { beleidsversie: string }]),
    );
    const reikwijdte = ({ velden: pad }: Planlid): Uitleg | undefined =>
      pad
        .map((veld) => uitleg.get(veld))
        .sort((a, b) => rang.indexOf(a?.bereik ?? '') - rang.indexOf(b?.bereik ?? ''))[0];
    const rijcategorie = typen[this.plan.rijtype]?.rijcategorie ?? 'PERSOON';
    const iederesRijen = bereikVan(vindRegel(this.wie.rol, this.wie.doel), rijcategorie) === 'GEMEENTE';
    const leden = this.plan.leden.filter((lid) => rang.indexOf(reikwijdte(lid)?.bereik ?? '') > 0);
    return {
      ik: gevonden['ik'] as Wie,
      beleidsversie: uitleg.get(velden[0] ?? '')?.beleidsversie ?? '',
      leden,
      ingehouden: this.plan.leden
        .filter((lid) => !leden.includes(lid))
        .map((lid) => ({ kop: lid.kop, reden: reikwijdte(lid)?.reden ?? '' })),
      deels: leden.flatMap((lid) => {
        const { bereik, reden } = reikwijdte(lid) ?? { bereik: 'GEEN', reden: '' };
        if (lid.let !== undefined) return [{ kop: lid.kop, reden: lid.let }];
        return iederesRijen && bereik !== 'GEMEENTE' ? [{ kop: lid.kop, reden }] : [];
      }),
    };
  }

  private async *bladeren(vraag: string, leden: readonly Planlid[], eerste: Bladzijde): AsyncGenerator<Cel[]> {
    let nu = eerste;
    let aantal = 0;
    for (;;) {
      for (const { node } of nu.edges) yield* cellen(this.plan, leden, node);
      aantal += nu.edges.length;
      if (!nu.pageInfo.hasNextPage || aantal >= grens.overig) return;
      nu = await this.bladzijde(vraag, grootstePagina, nu.pageInfo.endCursor);
    }
  }

  private async bladzijde(vraag: string, first: number, after: string | null): Promise<Bladzijde> {
    const gevonden = await this.vraag(vraag, { ...this.variabelen, first, after });
    return gevonden[this.plan.wortel] as Bladzijde;
  }

  private keurAantal(aantal: number): void {
    const hoogstens = this.plan.persoonlijk ? grens.persoonlijk : grens.overig;
    if (aantal <= hoogstens) return;
    const namen = this.plan.parameters.map(({ naam }) => naam).join(', ');
    throw new Fout(
      'ONGELDIGE_INVOER',
      `Deze export heeft meer dan ${hoogstens} rijen. Maak de selectie kleiner met: ${namen}.`,
    );
  }

  /** One operation as the caller. A closed field inside a row is null, as on the page; a closed or broken root ends the export. */
  private async vraag(query: string, variables: Record<string, unknown>): Promise<Record<string, unknown>> {
    const contextValue = { wie: this.wie, token: this.ondertekenaar.onderteken(this.wie) };
    const { body } = await this.graaf.executeOperation({ query, variables }, { contextValue });
    if (body.kind !== 'single') throw new Error('An export asks for no answer in parts.');
    const { data, errors = [] } = body.singleResult;
    for (const { message, path, extensions } of errors) {
      const geweigerd = extensions?.['code'] === 'GEEN_TOEGANG';
      if (geweigerd && extensions['veld'] === 'Query.*') this.opmerkingen.add(message);
      else if (!geweigerd || (path?.length ?? 1) === 1)
        throw new Fout((extensions?.['code'] ?? 'INTERNE_FOUT') as Foutcode, message, extensions);
    }
    return data as Record<string, unknown>;
  }
}

const lijst = (waarde: unknown): Record<string, unknown>[] =>
  waarde == null ? [] : ((Array.isArray(waarde) ? waarde : [waarde]) as Record<string, unknown>[]);

async function* stuk(rijen: readonly Cel[][]): AsyncGenerator<Cel[]> {
  yield* rijen;
}
