import type { EntityManager } from 'typeorm';
import { magHandelen } from '../../../schema/beleid/beleid';
import { Fout, ongeldigeInvoer } from '../../kern/fout';
import type { Importtelling } from '../../kern/import/importsoort';
import type { Verzoek } from '../../kern/verzoek';
import type { Woningregel } from './woningregel';
import {
  bijzonderheden,
  dubbeleExploitatie,
  herberekenDeel,
  hoogVersieOp,
  tijdelijk,
  verhuis,
  vervroeg,
  voegFeitenToe,
  voegToe,
  vulInvoer,
  werkBij,
  werkFeitenBij,
} from './woning-import.sql';

/** A fault of one of the lines that were handed over together. */
export interface Regelfout {
  plaats: number;
  veld: keyof Woningregel;
  melding: string;
}

/** True when there are faults, which whoever reads a file collects and everybody else gets thrown. */
function geefDoor(fouten: readonly Regelfout[], meld?: (fout: Regelfout) => void): boolean {
  if (fouten.length > 0 && meld === undefined)
    throw ongeldigeInvoer(fouten.map(({ plaats, veld, melding }) => ({ veld: `regels.${plaats}.${veld}`, melding })));
  for (const fout of fouten) meld?.(fout);
  return fouten.length > 0;
}

interface Gebied {
  wijk: string;
  gemeente: string;
}

/** Rows per statement: few statements, and no more memory than one chunk. */
const brok = 5000;
/** Dwellings per recomputation, which reads the facts of all there are. */
const herberekenbrok = 25_000;

/**
 * Dwellings of one owner as its databeheerder tells them. A line is known by (owner, idExtern): the same lines again change
 * nothing. Rent, use and zelfstandig hold from the peildatum; the rest is as it is now (V1, V5).
 */
export class WoningImportService {
  constructor(private readonly verzoek: Verzoek) {}

  /** All of it or nothing. */
  verwerk(regels: readonly Woningregel[], peildatum: string): Promise<Importtelling> {
    return this.verzoek.lees(async (m) => {
      const lading = await Lading.open(m);
      await lading.voegToe(this.verzoek, regels, peildatum);
      return lading.sluit();
    });
  }
}

/** One import inside one transaction; several owners may follow each other, each as its own caller. */
export class Lading {
  private aantal = 0;
  /** Up to how many lines PostgreSQL has counted; below the first count it does well enough. */
  private geteld = brok;
  /** Whether the last chunk held a dwelling that was known. */
  private bekend = false;

  private constructor(
    private readonly m: EntityManager,
    private readonly gebieden: ReadonlyMap<string, Gebied>,
  ) {}

  static async open(m: EntityManager): Promise<Lading> {
    const buurten = (await m.query(
      'select code, wijk_code as wijk, gemeente_code as gemeente from woningvoorraad.buurt',
    )) as (Gebied & { code: string })[];
    // One import at a time: two that meet the same new dwelling would both make it.
    await m.query(`select pg_advisory_xact_lock(hashtext('import.woningen'))`);
    await m.query(tijdelijk);
    return new Lading(m, new Map(buurten.map(({ code, ...gebied }) => [code, gebied])));
  }

  /** The lines of one owner: the caller. What is wrong with a line goes to `meld`, or else is thrown. */
  async voegToe(
    verzoek: Verzoek,
    regels: readonly Woningregel[],
    peildatum: string,
    meld?: (fout: Regelfout) => void,
  ): Promise<void> {
    const { partner, rol, doel, gemeente } = verzoek.wie;
    if (!magHandelen('importeer', rol, doel)) {
      throw new Fout('GEEN_TOEGANG', 'Alleen een databeheerder leest woningen in, onder het doel vastgoedbeheer.');
    }
    const fouten = regels.flatMap((regel, plaats) => this.foutenIn(regel, plaats, partner, gemeente));
    const eerder = new Set<string>();
    regels.forEach(({ idExtern }, plaats) => {
      const melding = `De woning ${idExtern} staat er twee keer in. Laat één regel staan.`;
      if (eerder.has(idExtern)) fouten.push({ plaats, veld: 'idExtern', melding });
      eerder.add(idExtern);
    });
    if (geefDoor(fouten, meld)) return;
    for (let begin = 0; begin < regels.length; begin += brok) {
      const deel = regels.slice(begin, begin + brok).map((regel) => ({
        ...regel,
        ...this.gebieden.get(regel.buurtcode),
        id: verzoek.nieuwId(),
      }));
      await this.schrijf(deel, partner, peildatum);
      const plaatsen = new Map(deel.map(({ idExtern }, plaats) => [idExtern, begin + plaats]));
      if (this.bekend) geefDoor(await this.dubbele(plaatsen), meld);
      this.aantal += deel.length;
      await this.telRijen();
    }
  }

  /** The stock follows from what changed; the counts of the whole import. */
  async sluit(): Promise<Importtelling> {
    const [{ nieuw = 0, gewijzigd = 0 } = {}] = (await this.m.query(
      `select count(*) filter (where nieuw)::int as nieuw, count(*) filter (where not nieuw)::int as gewijzigd from geraakt`,
    )) as Partial<Importtelling>[];
    if (nieuw + gewijzigd > 0) await this.herbereken();
    await this.m.query('drop table invoer, geraakt');
    return { nieuw, gewijzigd, ongewijzigd: this.aantal - nieuw - gewijzigd };
  }

  /** Each time that a large file has doubled: what is counted too late, is planned as if it were little. */
  private async telRijen(): Promise<void> {
    if (this.aantal < this.geteld * 2) return;
    await this.m.query('select woningvoorraad.tel_rijen()');
    this.geteld = this.aantal;
  }

  /** In chunks: inside this transaction nobody knows yet how much there is, and a plan for few serves many badly. */
  private async herbereken(): Promise<void> {
    await this.m.query('analyze geraakt');
    let na: string | null = null;
    do {
      const [{ laatste = null } = {}] = (await this.m.query(herberekenDeel, [na, herberekenbrok])) as {
        laatste?: string | null;
      }[];
      na = laatste;
    } while (na !== null);
  }

  private async schrijf(deel: readonly Woningregel[], eigenaar: string, peildatum: string): Promise<void> {
    await this.m.query('truncate invoer');
    await this.m.query(vulInvoer, [JSON.stringify(deel), eigenaar, peildatum]);
    await this.m.query('analyze invoer');
    for (const sql of voegToe) await this.m.query(sql);
    for (const sql of voegFeitenToe) await this.m.query(sql, [peildatum]);
    const [{ bekend = false } = {}] = (await this.m.query(
      'select exists (select 1 from invoer where bestaat) as bekend',
    )) as { bekend?: boolean }[];
    this.bekend = bekend;
    if (bekend)
      await this.werkBij(
        peildatum,
        deel.some((regel) => regel.servicekosten !== undefined),
      );
  }

  private async werkBij(peildatum: string, servicekosten: boolean): Promise<void> {
    const [bijzonder] = (await this.m.query(bijzonderheden)) as { verhuisd: boolean; eerder: boolean }[];
    for (const sql of werkBij) await this.m.query(sql);
    for (const sql of bijzonder?.verhuisd ? verhuis : []) await this.m.query(sql);
    for (const sql of bijzonder?.eerder ? vervroeg : []) await this.m.query(sql);
    for (const sql of werkFeitenBij({ servicekosten })) await this.m.query(sql, [peildatum]);
    await this.m.query(hoogVersieOp);
  }

  private async dubbele(plaatsen: ReadonlyMap<string, number>): Promise<Regelfout[]> {
    const dubbel = (await this.m.query(dubbeleExploitatie)) as { id_extern: string }[];
    return dubbel.map(({ id_extern: idExtern }) => ({
      plaats: plaatsen.get(idExtern) ?? 0,
      veld: 'inExploitatie',
      melding: `De woning ${idExtern} zou twee keer tegelijk in exploitatie zijn. Controleer de datums van in en uit exploitatie.`,
    }));
  }

  private foutenIn(regel: Woningregel, plaats: number, partner: string, gemeente: string): Regelfout[] {
    const fouten: Regelfout[] = [];
    const fout = (veld: keyof Woningregel, melding: string): void => void fouten.push({ plaats, veld, melding });
    if (regel.eigenaar !== partner) {
      fout('eigenaar', `Woning ${regel.idExtern} hoort bij ${regel.eigenaar}; u leest alleen eigen woningen in.`);
    }
    const gebied = this.gebieden.get(regel.buurtcode);
    if (gebied === undefined) fout('buurtcode', `De buurt ${regel.buurtcode} bestaat niet.`);
    else if (gebied.gemeente !== gemeente)
      fout('buurtcode', `De buurt ${regel.buurtcode} ligt in een andere gemeente.`);
    return fouten;
  }
}
