import type { EntityManager } from 'typeorm';
import { isGelogd, type Gegevenscategorie } from '../../schema/beleid/categorie';
import { typen } from '../../schema/beleid/typen';
import { activiteit } from '../../schema/beleid/verwerkingsregister';
import { Fout } from './fout';
import { melder } from './melder';
import { isStoring } from './storing';
import type { Verzoek } from './verzoek';

/** A row that carries personal data: who is responsible, whom it is about, which categories were open on it. */
export interface Persoonsrij {
  eigenaar: string;
  /** Log pseudonym of the data subject; null = nobody identified. */
  betrokkene: string | null;
  /** Categories that the database opened on this row. */
  open: Gegevenscategorie[];
  /** For a type whose rijcategorie is stored per row (Signaal). */
  rijcategorie?: Gegevenscategorie;
}

interface Regel {
  betrokkene: string | null;
  eigenaar: string;
  velden: string[];
  status: 'UNSET' | 'OK' | 'ERROR';
}

/**
 * The records of one action for Logboek Dataverwerkingen (A11): one per data subject, field names but never values. Written
 * in the reading or writing transaction.
 */
export class Logboekregels {
  private readonly regels: Regel[] = [];
  private readonly begin = new Date();

  constructor(
    private readonly verzoek: Verzoek,
    private readonly naam: string,
  ) {}

  /**
   * Records that these rows of a type were given: the personal fields that the document asks for and the row opens, and those
   * that chose the row (`gefilterd`): to find it is to know their value.
   */
  gelezen(type: string, rijen: readonly Persoonsrij[], gefilterd: readonly string[] = []): void {
    this.noteer(type, rijen, (veld) => gefilterd.includes(veld) || this.verzoek.gevraagd.has(`${type}.${veld}`));
  }

  /** Records the rows that were only counted: a count by a personal field tells it too. */
  geteld(type: string, rijen: readonly Persoonsrij[], gefilterd: readonly string[]): void {
    this.noteer(type, rijen, (veld) => gefilterd.includes(veld));
  }

  /** Records that rows were counted by these fields: about nobody, for the number names none, at who asked. */
  gezocht(type: string, gefilterd: readonly string[]): void {
    const velden = this.verzoek.omgeving.velden
      .van(type)
      .filter((veld) => isGelogd(veld.categorie) && gefilterd.includes(veld.veld))
      .map(({ veld }) => `${type}.${veld}`);
    this.regels.push({
      betrokkene: null,
      eigenaar: this.verzoek.wie.partner,
      velden: velden.length > 0 ? velden : [`${type}.id`],
      status: 'OK',
    });
  }

  private noteer(type: string, rijen: readonly Persoonsrij[], kijktNaar: (veld: string) => boolean): void {
    const vanType = typen[type]?.rijcategorie ?? 'PERSOON';
    const gevraagd = this.verzoek.omgeving.velden
      .van(type)
      .filter((veld) => isGelogd(veld.categorie) && kijktNaar(veld.veld));
    for (const rij of rijen) {
      const velden = gevraagd.filter((veld) => rij.open.includes(veld.categorie)).map((veld) => `${type}.${veld.veld}`);
      if (velden.length === 0 && isGelogd(rij.rijcategorie ?? vanType)) velden.push(`${type}.id`);
      if (velden.length > 0)
        this.regels.push({ betrokkene: rij.betrokkene, eigenaar: rij.eigenaar, velden, status: 'OK' });
    }
  }

  /** Records that a mutation wrote these fields of one row. */
  geschreven(type: string, rij: { eigenaar: string; betrokkene: string | null }, velden: string[]): void {
    this.regels.push({ ...rij, velden: velden.map((veld) => `${type}.${veld}`), status: 'OK' });
  }

  /** Records that rows whose reading is not logged (the logboek itself) left in a file: about nobody, at who asked. */
  geexporteerd(type: string): void {
    const velden = this.verzoek.omgeving.velden.van(type).map(({ veld }) => `${type}.${veld}`);
    const gevraagd = velden.filter((veld) => this.verzoek.gevraagd.has(veld));
    this.regels.push({ betrokkene: null, eigenaar: this.verzoek.wie.partner, velden: gevraagd, status: 'OK' });
  }

  /** Throws when the records cannot be kept, whatever the reason: then nothing is given and nothing changed (A11). */
  async schrijf(m: EntityManager): Promise<void> {
    if (this.regels.length === 0) return;
    try {
      await this.leg(m);
    } catch (fout) {
      if (isStoring(fout)) throw fout;
      melder.error({ naam: this.naam, fout: (fout as Error).message }, 'logboek niet te schrijven: niets gegeven');
      throw new Fout(
        'NIET_BESCHIKBAAR',
        'Deze gegevens zijn nu niet te geven, omdat het logboek niet kan vastleggen dat u ze kreeg. Meld het de beheerder.',
      );
    }
  }

  private async leg(m: EntityManager): Promise<void> {
    const { wie, omgeving } = this.verzoek;
    await m.query(
      `with r as materialized (
         select gen_random_uuid() as id, * from unnest($11::text[], $12::text[], $13::text[], $14::text[], $15::text[])
                as r(span, status, betrokkene, eigenaar, velden)),
       onderwerp as (
         insert into ${omgeving.schema}.logboek_betrokkene (logboek_id, betrokkene, eigenaar, gemeente_code)
         select id, betrokkene, eigenaar, $10 from r where betrokkene is not null)
       insert into ${omgeving.schema}.logboek (id, trace_id, span_id, parent_span_id, naam, status, begin, einde, activiteit,
              eigenaar, partner, gebruiker, rol, doel, velden, gemeente_code, reden)
       select id, $1, span, $2, $3, status, $4, clock_timestamp(), $5, eigenaar, $6, $7, $8, $9, string_to_array(velden, ','), $10, $16 from r`,
      [
        wie.traceId,
        wie.spanId,
        this.naam,
        this.begin,
        activiteit(wie.doel),
        wie.partner,
        wie.pseudoniem,
        wie.rol,
        wie.doel,
        wie.gemeente,
        this.regels.map(() => this.verzoek.nieuweSpan()),
        this.regels.map((r) => r.status),
        this.regels.map((r) => r.betrokkene),
        this.regels.map((r) => r.eigenaar),
        this.regels.map((r) => r.velden.join(',')),
        wie.reden ?? null,
      ],
    );
  }
}
